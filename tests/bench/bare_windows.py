"""The least a PySide6 program can be: two windows with a large text each, or one whose text changes each second."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from tests.bench.measuring import SIZE, Measurement


class Ticking(QObject):
    """Counts in a label, one each second."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self._count = 0
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(1000)

    @Slot()
    def _tick(self) -> None:
        self._count += 1
        self._label.setText(f"{self._count // 60}:{self._count % 60:02}")


def window(text: str, screen: int) -> QLabel:
    """A window with a large text, on the screen of that number or the last there is."""
    label = QLabel(text)
    font = QFont()
    font.setPixelSize(200)
    label.setFont(font)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.resize(SIZE)
    screens = QGuiApplication.screens()
    label.move(screens[min(screen, len(screens) - 1)].geometry().topLeft())
    return label


def main(seconds: float) -> int:
    """Without `seconds` two windows, to measure a start; else one that ticks for so long."""
    application = QApplication([])
    windows = [window("Trio", 0)] if seconds else [window("Trio", 0), window("6 minuten", 1)]
    measurement = Measurement([[each] for each in windows], seconds)
    for each in windows:
        each.show()
    if seconds:
        Ticking(windows[0])
    status = application.exec()
    del measurement
    return status


if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1])))
