"""Sessions that were deleted, with their backups, until the program starts again: the last one can be brought back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trioapp.storage.rescue import move_aside
from trioapp.storage.session_database import keep_name

_BACKUPS, _KEY = "backups", "key"


@dataclass(frozen=True, slots=True)
class _Thrown:
    """Where a session file, its backups and its key were, and the folder in which all lie now."""

    path: Path
    backups: Path
    key: Path
    folder: Path

    @property
    def beside(self) -> tuple[tuple[Path, Path], ...]:
        """What belongs to the session file if it is there: where it was, and where it is."""
        return (self.backups, self.folder / _BACKUPS), (self.key, self.folder / _KEY)


class Trash:
    """What is in it is really deleted by `empty`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._thrown: list[_Thrown] = []

    def throw(self, path: Path, backups: Path, key: Path) -> None:
        """`OSError` when it cannot be moved."""
        thrown = _Thrown(path, backups, key, move_aside(path, self._folder))
        for was, is_now in thrown.beside:
            with suppress(FileNotFoundError):
                was.rename(is_now)
        self._thrown.append(thrown)

    def bring_back(self) -> Path | None:
        """The file that was thrown away last, in its place again; None when there is none, or its place is taken."""
        if not self._thrown or self._thrown[-1].path.exists():
            return None
        last = self._thrown.pop()
        for was, is_now in last.beside:
            with suppress(FileNotFoundError):
                is_now.rename(was)
        for part in sorted(last.folder.iterdir(), reverse=True):
            part.rename(last.path.parent / part.name)
        last.folder.rmdir()
        keep_name(last.path.parent)
        return last.path

    def empty(self, destroy_key: Callable[[Path], None]) -> None:
        """Whoever still has a copy of a protected session cannot read it any more."""
        self._thrown = []
        for key in self._folder.glob("*/" + _KEY):
            destroy_key(key)
        shutil.rmtree(self._folder, ignore_errors=True)
