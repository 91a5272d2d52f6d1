"""What both programs of a benchmark tell about themselves: when they had painted, what they hold, what they used."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QWidget

SIZE = QSize(1920, 1080)
SETTLING_MS = 2000
"""How long after the first paint a program is left alone before it is measured."""


@dataclass(frozen=True)
class Told:
    """What a program prints at its end: a moment on the steady clock, memory in KiB, processor time in seconds."""

    painted_ns: int
    pss_kib: int
    rss_kib: int
    used_s: float
    sizes: list[list[int]]


class Measurement(QObject):
    """Notes when each window has painted for the first time, lets the program run for a while, tells and ends it.

    A window is given as the widgets of which one is sure to paint: itself, and what may cover all of it.
    """

    def __init__(self, windows: Sequence[Sequence[QWidget]], seconds: float) -> None:
        super().__init__()
        self._windows = windows
        self._unpainted = [set(widgets) for widgets in windows]
        self._watched = [widget for widgets in windows for widget in widgets]
        self._seconds = seconds
        self._painted_ns = self._pss_kib = self._rss_kib = 0
        self._used_before_s = 0.0
        for widget in self._watched:
            widget.installEventFilter(self)

    @Slot()
    def _note_painted(self) -> None:
        self._painted_ns = time.monotonic_ns()
        QTimer.singleShot(SETTLING_MS, self._note_memory)

    @Slot()
    def _note_memory(self) -> None:
        self._pss_kib = _kib("smaps_rollup", "Pss")
        self._rss_kib = _kib("status", "VmRSS")
        self._used_before_s = time.process_time()
        QTimer.singleShot(round(self._seconds * 1000), self._tell)

    @Slot()
    def _tell(self) -> None:
        used_s = time.process_time() - self._used_before_s
        sizes = [[window[0].width(), window[0].height()] for window in self._windows]
        told = Told(self._painted_ns, self._pss_kib, self._rss_kib, used_s, sizes)
        print(json.dumps(asdict(told)), flush=True)
        QCoreApplication.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._unpainted = [widgets for widgets in self._unpainted if watched not in widgets]
            if not self._unpainted:
                for widget in self._watched:
                    widget.removeEventFilter(self)
                QTimer.singleShot(0, self._note_painted)
        return False


def _kib(file: str, name: str) -> int:
    """A line of what Linux knows about this process; 0 on other systems."""
    path = Path("/proc/self") / file
    lines = path.read_text(encoding="ascii").splitlines() if path.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0)
