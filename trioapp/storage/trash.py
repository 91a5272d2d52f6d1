"""Sessions that were deleted, with their backups, until the program starts again: the last one can be brought back."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trioapp.storage.rescue import move_aside
from trioapp.storage.session_database import keep_name

_BACKUPS = "backups"


@dataclass(frozen=True, slots=True)
class _Thrown:
    """Where a session file was, where its backups were, and the folder in which both lie now."""

    path: Path
    backups: Path
    folder: Path


class Trash:
    """What is in it is really deleted by `empty`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._thrown: list[_Thrown] = []

    def throw(self, path: Path, backups: Path) -> None:
        """`OSError` when it cannot be moved."""
        folder = move_aside(path, self._folder)
        with suppress(FileNotFoundError):
            backups.rename(folder / _BACKUPS)
        self._thrown.append(_Thrown(path, backups, folder))

    def bring_back(self) -> Path | None:
        """The file that was thrown away last, in its place again; None when there is none, or its place is taken."""
        if not self._thrown or self._thrown[-1].path.exists():
            return None
        last = self._thrown.pop()
        with suppress(FileNotFoundError):
            (last.folder / _BACKUPS).rename(last.backups)
        for part in sorted(last.folder.iterdir(), reverse=True):
            part.rename(last.path.parent / part.name)
        last.folder.rmdir()
        keep_name(last.path.parent)
        return last.path

    def empty(self) -> None:
        self._thrown = []
        shutil.rmtree(self._folder, ignore_errors=True)
