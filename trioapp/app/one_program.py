"""One program with the same data at a time: a second start raises the window of the first.

The two speak through a socket of this laptop in a folder that only its user can enter; nothing comes from elsewhere.
"""

from __future__ import annotations

import os
import socket
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from trioapp.domain.problems import Problem, ProblemKind, Refused

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

RAISE = b"raise"
_ANSWER = b"raised"
_PATIENCE_MS = 1000
_LONGEST_PATH = 100
"""What a system takes for the name of a socket, in bytes, at the least."""


class OneProgram(QObject):
    """Holds the data directory as long as it lives, and hears when somebody starts the program once more."""

    raise_requested = Signal()

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        """`Refused` when another program has it; if that is on this laptop, its window has come to the front then.

        On a full disk nobody can hold it: the program starts all the same, and each session has a lock of its own.
        """
        super().__init__(parent)
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._address = _address(lock)
        self._server: QLocalServer | None = None
        if not self._lock.tryLock(0) and self._lock.error() is not QLockFile.LockError.UnknownError:
            raise Refused(self._who_has_it(lock))

    def listen(self) -> None:
        """From now on another start is heard. Only now is loaded what that takes, so that nobody waits for it."""
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError:  # a bare Linux lacks a library of it
            return
        if len(os.fsencode(self._address)) > _LONGEST_PATH:
            return
        QLocalServer.removeServer(self._address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._server.listen(self._address)

    def end(self) -> None:
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _who_has_it(self, lock: Path) -> Problem:
        _, host, _ = self._lock.getLockInfo()
        if host and host != socket.gethostname():
            return Problem(ProblemKind.LOCKED_ELSEWHERE, str(lock), what=host)
        kind = ProblemKind.RAISED if _is_raised(self._address) else ProblemKind.ALREADY_RUNNING
        return Problem(kind, str(lock.parent))

    @Slot()
    def _welcome(self) -> None:
        while self._server and (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(self._answer)
            caller.disconnected.connect(caller.deleteLater)

    @Slot()
    def _answer(self) -> None:
        """One word is understood; whoever says anything else is hung up on."""
        caller: Any = self.sender()
        if caller.read(len(RAISE) + 1).data() == RAISE:
            self.raise_requested.emit()
            caller.write(_ANSWER)
            caller.flush()
        caller.disconnectFromServer()


def _is_raised(address: str) -> bool:
    """Asks the program that has the data to come to the front; False when it does not answer."""
    try:
        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        return False
    first = QLocalSocket()
    first.connectToServer(address)
    if not first.waitForConnected(_PATIENCE_MS):
        return False
    first.write(RAISE)
    return first.waitForReadyRead(_PATIENCE_MS) and first.readAll().data() == _ANSWER


def _address(lock: Path) -> str:
    """Where the system keeps what lasts as long as somebody is logged in, else beside the lock."""
    name = f"trioapp-{blake2b(os.fsencode(lock), digest_size=6).hexdigest()}"
    if os.name == "nt":
        return name
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or lock.parent) / name)
