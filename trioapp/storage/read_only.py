"""An open session whose file this program may look at and not write in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from trioapp.domain.ports import Change, SaveState, Saving, StillHere
from trioapp.domain.problems import Problem
from trioapp.domain.session import Session


class ReadOnlySession:
    """Nothing that is changed is on disk, and that is told at once."""

    missing_changes = 0

    def __init__(self, cannot_write: Problem, write_copy: Callable[[Path, Session], None]) -> None:
        """`write_copy` writes a session as it is known here into a new file at a path."""
        self.cannot_write = cannot_write
        self._write_copy = write_copy
        self._listeners: list[Callable[[Saving], None]] = []
        self.is_behind = False

    def watch(self, listener: Callable[[Saving], None]) -> None:
        self._listeners.append(listener)

    def submit(self, change: Change) -> None:
        if not isinstance(change, StillHere):
            self.is_behind = True
            for listener in self._listeners:
                listener(Saving(SaveState.FAILED, self.cannot_write))

    def hurry(self) -> None:
        """There is nothing to be done sooner."""

    def forget_past(self) -> None:
        """What stands in the file stays there."""

    def flush(self, within_s: float = 0.0) -> bool:  # noqa: ARG002 - the port has it
        return not self.is_behind

    def close(self) -> bool:
        return not self.is_behind

    def save_elsewhere(self, session: Session, folder: Path) -> Path:
        """What this program does not know of the session is not in it; the file that has it stays as it is."""
        path = folder / Path(self.cannot_write.file).name
        self._write_copy(path, session)
        return path
