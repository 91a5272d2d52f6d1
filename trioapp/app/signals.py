"""Closing neatly when the system asks for it: a signal ends the event loop, and what is typed gets saved."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot


class SystemSignals(QObject):
    """Quits the program on SIGTERM, SIGINT and SIGHUP; Python hears of a signal only while its own code runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._out, self._in = socket.socketpair()
        self._out.setblocking(False)
        self._in.setblocking(False)
        signal.set_wakeup_fd(self._out.fileno())
        self._notifier = QSocketNotifier(self._in.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._quit)
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _ignored)

    @Slot()
    def _quit(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._in.recv(64)
        QCoreApplication.quit()


def _ignored(_number: int, _frame: object) -> None:
    """The wake-up through the socket does the work."""
