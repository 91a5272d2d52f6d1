"""Sessions that were deleted, with their backups, until the program starts again: the last one can be brought back.

A session is deleted once its file itself lies here. What belongs to it is moved before or after that, and where that
was cut off the next start follows: everything goes, or all of it comes back.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from trioapp.storage.session_database import SESSION_SUFFIX, keep_name

_BACKUPS = "backups"
_BESIDE = ("-wal", "-journal")
_MOMENT = "%Y%m%dT%H%M%S%fZ"


class Trash:
    """What is in it is really deleted by `empty`."""

    def __init__(self, folder: Path, sessions: Path, backups: Path) -> None:
        """`sessions` and `backups` are where session files and the folders of their backups are."""
        self._folder, self._sessions, self._backups = folder, sessions, backups
        self._thrown: list[Path] = []

    def throw(self, path: Path) -> None:
        """`OSError` when it cannot be moved; then it is where it was."""
        folder = self._folder / f"{datetime.now(UTC).strftime(_MOMENT)}-{path.stem}"
        folder.mkdir(parents=True, mode=0o700)
        try:
            _move(self._backups / path.stem, folder / _BACKUPS)
            path.rename(folder / path.name)
        except OSError:
            with suppress(OSError):
                self._come_back(folder)
            raise
        self._thrown.append(folder)
        with suppress(OSError):
            for end in _BESIDE:
                _move(self._sessions / (path.name + end), folder / (path.name + end))
            keep_name(folder)
        keep_name(self._sessions)

    def bring_back(self) -> Path | None:
        """The file that was thrown away last, in its place again; None when there is none, or its place is taken.

        `OSError` when it cannot be moved.
        """
        if not self._thrown:
            return None
        folder = self._thrown[-1]
        path = self._path_of(folder)
        if path.exists():
            return None
        for end in _BESIDE:
            _move(folder / (path.name + end), self._sessions / (path.name + end))
        (folder / path.name).rename(path)
        self._thrown.pop()
        with suppress(OSError):
            self._come_back(folder)
        keep_name(self._sessions)
        return path

    def empty(self) -> None:
        """What cannot be deleted now is deleted at the next start."""
        self._thrown = []
        for folder in self._folder.glob("*"):
            with suppress(OSError):
                if (folder / self._path_of(folder).name).exists():
                    self._delete(folder)
                else:
                    self._come_back(folder)

    def _path_of(self, folder: Path) -> Path:
        """Where the session file was."""
        _, _, stem = folder.name.partition("-")
        return self._sessions / (stem + SESSION_SUFFIX)

    def _come_back(self, folder: Path) -> None:
        """What belongs to a file that is in its place."""
        _move(folder / _BACKUPS, self._backups / self._path_of(folder).stem)
        folder.rmdir()

    def _delete(self, folder: Path) -> None:
        """The file itself last; without it nothing would say that the rest was deleted."""
        path = self._path_of(folder)
        if not path.exists():
            for end in _BESIDE:
                (self._sessions / (path.name + end)).unlink(missing_ok=True)
            _remove(self._backups / path.stem)
        _remove(folder / _BACKUPS)
        for end in (*_BESIDE, ""):
            (folder / (path.name + end)).unlink(missing_ok=True)
        folder.rmdir()


def _move(source: Path, target: Path) -> None:
    """Nothing happens where there is nothing."""
    with suppress(FileNotFoundError):
        source.rename(target)


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
