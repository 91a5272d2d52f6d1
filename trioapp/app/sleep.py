"""Tells that the laptop is about to sleep, and on Linux holds that up until whoever hears it is done.

There, logind waits for those who hold a lock of it, some seconds at most. Elsewhere, and where there is no logind,
nothing is told: what is typed is on disk a quarter of a second later all the same. A bus is looked for in a thread of
its own, because Qt would hold up the whole program for one that does not answer. That thread makes no Qt objects.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_HEARD_BY: Any = SLOT("_prepare(bool)")
"""A text; bytes, which the types of PySide6 ask for, are refused."""
_WISH = ("sleep", "Trio", "Notes are being saved", "delay")
"""What is to be held up, by whom, why, and that it is only for a moment."""


class SleepWatch(QObject):
    """Holds logind's lock while the laptop is awake, and lets go of it once everybody has heard that it will sleep."""

    falling_asleep = Signal()
    """Connected directly, so that what is done on hearing it is done before the laptop sleeps."""
    _bus_found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._lock: int | None = None
        self._is_over = self._is_asleep = False
        self._bus_found.connect(self._watch)

    @Slot()
    def begin(self) -> None:
        if sys.platform == "linux":
            threading.Thread(target=self._look_for_bus, name="sleep watch", daemon=True).start()

    def _look_for_bus(self) -> None:
        try:
            from jeepney.io.blocking import open_dbus_connection

            open_dbus_connection("SYSTEM").close()
        except (ImportError, OSError, KeyError, ValueError):
            return
        with contextlib.suppress(RuntimeError):  # raised when the program is over by now
            self._bus_found.emit()

    @Slot()
    def _watch(self) -> None:
        if self._is_over:
            return
        from PySide6.QtDBus import QDBusConnection  # the start of the program need not wait for it

        bus = QDBusConnection.systemBus()
        if bus.connect(*_LOGIND, "PrepareForSleep", self, _HEARD_BY):
            self._bus = bus
            self._ask_for_lock()

    def end(self) -> None:
        """Lets the laptop sleep whenever it will."""
        self._is_over = True
        if self._bus is not None:
            self._bus.disconnect(*_LOGIND, "PrepareForSleep", self, _HEARD_BY)
            self._bus = None
        self._let_go()

    @Slot(bool)
    def _prepare(self, is_going_to_sleep: bool) -> None:
        self._is_asleep = is_going_to_sleep
        if is_going_to_sleep:
            self.falling_asleep.emit()
            self._let_go()
        else:
            self._ask_for_lock()

    def _ask_for_lock(self) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if self._bus is not None:
            call = QDBusMessage.createMethodCall(*_LOGIND, "Inhibit")
            call.setArguments(list(_WISH))
            QDBusPendingCallWatcher(self._bus.asyncCall(call), self).finished.connect(self._take_lock)

    @Slot("QDBusPendingCallWatcher*")
    def _take_lock(self, answer: QDBusPendingCallWatcher) -> None:
        """Without one the laptop does not wait, and what it tells is heard all the same.

        An answer may come behind a signal that was sent after it; then the lock would hold up what has been heard.
        """
        answer.deleteLater()
        if not (self._is_over or self._is_asleep or answer.isError()):
            self._let_go()
            (lock,) = answer.reply().arguments()
            self._lock = os.dup(lock.fileDescriptor())

    def _let_go(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
