"""Keeps the computer awake and its screen saver off while that is wanted, by way of the library wakepy.

A desktop may take seconds to answer, so it is asked in a thread of its own. That thread makes no Qt objects, and
nothing in it may collect garbage (see `garbage`).
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from wakepy import DBusAdapter
    from wakepy.core import DBusMethodCall


class Keeping(Protocol):
    """What the system answered when it was asked to stay awake."""

    @property
    def active(self) -> bool: ...


def presenting() -> AbstractContextManager[Keeping]:
    """wakepy's mode for showing something; it belongs to the thread that makes it."""
    from wakepy import keep  # most runs of the program are over before they need it

    return keep.presenting(on_fail="pass", dbus_adapter=_session_bus())


def _session_bus() -> type[DBusAdapter] | None:
    """How a desktop on Linux is reached; the other systems have no bus."""
    try:
        from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter
    except ImportError:  # wakepy brings jeepney only where there is a bus
        return None

    class SessionBus(JeepneyDBusAdapter):
        """Hangs up after a call that failed, lest a late yes should hold, and collects no garbage as wakepy would."""

        def process(self, call: DBusMethodCall) -> object:
            try:
                return super().process(call)
            except Exception:
                self.close_connections()
                raise

        def close_connections(self) -> None:
            while self._connections:
                _, connection = self._connections.popitem()
                self.close_connection(connection)

    return SessionBus


class Wakefulness(QObject):
    """Keeps the computer awake from when it is asked to until it is let go; a system that refuses is no error."""

    refused_changed = Signal(bool)
    _answered = Signal(bool)

    def __init__(self, parent: QObject, keep: Callable[[], AbstractContextManager[Keeping]] = presenting) -> None:
        super().__init__(parent)
        self._keep = keep
        self._enough: threading.Event | None = None
        self._telling = threading.Lock()
        self._is_refused = False
        self._answered.connect(self._hear_answer)

    @Slot()
    def stay_awake(self) -> None:
        if self._enough is None:
            self._enough = threading.Event()
            threading.Thread(target=self._keep_until, args=(self._enough,), name="wakefulness", daemon=True).start()

    @Slot()
    def may_sleep(self) -> None:
        """Lets go without waiting for it; from here on the thread leaves this object alone."""
        if self._enough is not None:
            with self._telling:
                self._enough.set()
            self._enough = None
            self._show(is_refused=False)

    def _keep_until(self, enough: threading.Event) -> None:
        with contextlib.suppress(RuntimeError), self._keep() as keeping:  # raised when it does not take our leave
            with self._telling:
                if not enough.is_set():
                    self._answered.emit(keeping.active)
            enough.wait()

    @Slot(bool)
    def _hear_answer(self, has_agreed: bool) -> None:
        if self._enough is not None:
            self._show(is_refused=not has_agreed)

    def _show(self, *, is_refused: bool) -> None:
        if is_refused != self._is_refused:
            self._is_refused = is_refused
            self.refused_changed.emit(is_refused)
