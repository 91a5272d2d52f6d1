"""Sessions that were deleted, with their backups, until the program starts again: the last one can be brought back.

A session is deleted once its file itself lies here. What belongs to it is moved before or after that, and where that
was cut off the next start follows: everything goes, or all of it comes back.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from trioapp.storage.key_folder import KeyFolder
from trioapp.storage.session_database import MOMENT_IN_NAMES, SESSION_SUFFIX, logs_of
from trioapp.storage.whole_file import keep_name

_BACKUPS, _KEY = "backups", "key"


class Trash:
    """What is in it is really deleted by `empty`."""

    def __init__(self, folder: Path, sessions: Path, backups: Path, keys: KeyFolder) -> None:
        """`sessions`, `backups` and `keys` are where session files, the folders of their backups and their keys are."""
        self._folder, self._sessions, self._backups, self._keys = folder, sessions, backups, keys
        self._thrown: list[Path] = []

    def throw(self, path: Path) -> None:
        """`OSError` when it cannot be moved; then it is where it was."""
        self._take_back()
        folder = self._folder / f"{datetime.now(UTC).strftime(MOMENT_IN_NAMES)}-{path.stem}"
        folder.mkdir(parents=True, mode=0o700)
        try:
            _move(self._backups / path.stem, folder / _BACKUPS)
            _move(self._keys.file_of(path.stem), folder / _KEY)
            path.rename(folder / path.name)
        except OSError:
            with suppress(OSError):
                self._come_back(folder)
            raise
        self._thrown.append(folder)
        with suppress(OSError):
            for log in logs_of(path):
                _move(log, folder / log.name)
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
        for log in logs_of(path):
            _move(folder / log.name, log)
        (folder / path.name).rename(path)
        self._thrown.pop()
        with suppress(OSError):
            self._come_back(folder)
        keep_name(self._sessions)
        return path

    def empty(self) -> None:
        """What cannot be deleted now is deleted at the next start."""
        self._take_back()
        self._thrown = []
        for folder in self._folder.glob("*"):
            if self._holds_file(folder):
                with suppress(OSError):
                    self._delete(folder)

    def _take_back(self) -> None:
        """What a deletion had moved that was cut off, or failed, before it had moved the file itself."""
        for folder in self._folder.glob("*"):
            if not self._holds_file(folder):
                with suppress(OSError):
                    self._come_back(folder)

    def _holds_file(self, folder: Path) -> bool:
        """Whether a session was deleted; otherwise it is in its place, and what is here belongs to it."""
        return (folder / self._path_of(folder).name).exists()

    def _path_of(self, folder: Path) -> Path:
        """Where the session file was."""
        _, _, stem = folder.name.partition("-")
        return self._sessions / (stem + SESSION_SUFFIX)

    def _come_back(self, folder: Path) -> None:
        """What belongs to a file that is in its place."""
        stem = self._path_of(folder).stem
        key, backups = self._keys.file_of(stem), self._backups / stem
        for place in (key.parent, backups):
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
        _move(folder / _KEY, key)
        for backup in (folder / _BACKUPS).glob("*"):
            backup.replace(backups / backup.name)
        for empty in (folder / _BACKUPS, folder):
            with suppress(FileNotFoundError):
                empty.rmdir()

    def _delete(self, folder: Path) -> None:
        """The file itself last; without it nothing would say that the rest was deleted."""
        path = self._path_of(folder)
        if not path.exists():
            for log in logs_of(path):
                log.unlink(missing_ok=True)
            _remove(self._backups / path.stem)
            self._keys.destroy(path.stem)
        _remove(folder / _BACKUPS)
        self._keys.destroy_file(folder / _KEY)
        for file in (*logs_of(path), path):
            (folder / file.name).unlink(missing_ok=True)
        folder.rmdir()


def _move(source: Path, target: Path) -> None:
    """Nothing happens where there is nothing."""
    with suppress(FileNotFoundError):
        source.rename(target)


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
