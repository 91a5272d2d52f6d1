"""Thinking that takes a while, each time in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

_LISTENS_EACH_MS = 5

Answer = TypeVar("Answer")


class BackgroundErrands(QObject):
    """A thread knows nothing but what it is to think about and a queue: no Qt object may end in it (see `garbage`)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[tuple[threading.Thread, SimpleQueue[Any], Callable[[Any], None]]] = []
        self._listening = QTimer(self)
        self._listening.setSingleShot(True)
        self._listening.setInterval(_LISTENS_EACH_MS)
        self._listening.timeout.connect(self._listen)

    def send(self, think: Callable[[], Answer], hear: Callable[[Answer], None]) -> None:
        answers = SimpleQueue[Answer]()
        thread = threading.Thread(target=_think, args=(think, answers), name="errand", daemon=True)
        self._open.append((thread, answers, hear))
        thread.start()
        self._listening.start()

    def end(self) -> None:
        """No answer is heard any more: whoever would hear it may be gone."""
        self._listening.stop()
        self._open.clear()

    @Slot()
    def _listen(self) -> None:
        """Hears who has an answer, and forgets who ended without one: that is in the log."""
        asked, self._open = self._open, []
        for thread, answers, hear in asked:
            is_over = not thread.is_alive()
            if not answers.empty():
                hear(answers.get())
            elif not is_over:
                self._open.append((thread, answers, hear))
        if self._open:
            self._listening.start()


def _think(think: Callable[[], Answer], answers: SimpleQueue[Answer]) -> None:
    answers.put(think())
