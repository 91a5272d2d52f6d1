"""Copies of a session file, each looked through before it counts, and beside them how much had been written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.values import dataclass
from trioapp.storage.encryption import looks_protected, use_key
from trioapp.storage.rows import Connection
from trioapp.storage.session_database import MOMENT_IN_NAMES, SESSION_SUFFIX, beginning_of, is_sound
from trioapp.storage.whole_file import keep_contents, keep_name, write_new

LATEST, DAYS, WEEKS = 6, 7, 4
"""How many of the last backups stay, and of how many days and weeks the last one does."""
_COMMITS, _FORGETS = "commits", "forgets"
_DIGITS = 20


class BackupFailed(Exception):
    """The copy is not what was copied."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy, and the moment at which it was made."""

    path: Path
    made: datetime


class Backups:
    """The backups of one session file in a folder of its own, which is made with the first of them."""

    def __init__(self, folder: Path, aside: Path | None = None, key: bytes | None = None) -> None:
        """`aside` is where files of sessions lie that had to make place for another one; `key` that of the session."""
        self._folder = folder
        self._aside = aside
        self.key = key

    def listed(self) -> tuple[Backup, ...]:
        """Newest first."""
        found = (_backup(path) for path in self._folder.glob("*" + SESSION_SUFFIX))
        return tuple(sorted((one for one in found if one), key=lambda one: one.made, reverse=True))

    def make(self, db: Connection, now: datetime) -> None:
        """Copies what has been committed, and lets go of copies that are too old.

        The copy is compact and holds nothing that was deleted. `OSError`, an SQLite error or `BackupFailed` when it
        could not be made; then no other copy is touched.
        """
        _make_private(self._folder)
        path = self._folder / (now.astimezone(UTC).strftime(MOMENT_IN_NAMES) + SESSION_SUFFIX)
        part = path.with_suffix(".part")
        write_new(part)
        try:
            db.execute("VACUUM INTO ?", (str(part),))
            _verify(part, db, self.key)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        keep_name(self._folder)
        self._thin_out()

    def take(self, copy: Path, now: datetime) -> Path:
        """Keeps a file that somebody else wrote and looked through; `OSError` when it cannot be copied."""
        _make_private(self._folder)
        path = self._folder / (now.astimezone(UTC).strftime(MOMENT_IN_NAMES) + SESSION_SUFFIX)
        part = path.with_suffix(".part")
        try:
            write_new(part, copy.read_bytes())
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        with suppress(OSError):  # it is there, and could only be lost with the power
            keep_name(self._folder)
        return path

    def will_forget(self, count: int) -> None:
        """Notes, before so much has been written, that then everything is to be forgotten; `OSError` when it cannot.

        Who starts the program after it was cut off in between sees by it what is left to do.
        """
        _make_private(self._folder)
        self._write(_FORGETS, count, is_kept=True)

    @property
    def forgets_from(self) -> int | None:
        """How much had to be written before everything was forgotten, if that has not been done."""
        return self._number_in(_FORGETS)

    def remember(self) -> None:
        """Nothing is to be forgotten any more."""
        (self._folder / _FORGETS).unlink(missing_ok=True)

    def forget(self, but: Path | None = None) -> None:
        """Deletes every backup but that one, and every file of the session that was moved aside.

        `OSError` when one cannot be.
        """
        for backup in self.listed():
            if backup.path != but:
                backup.path.unlink()
        for folder in self._folders_aside():
            shutil.rmtree(folder)

    def forget_unlike(self, *, protected: bool) -> None:
        """Deletes what is not protected although the session is, or the other way round; `OSError` when it cannot."""
        for backup in self.listed():
            if looks_protected(beginning_of(backup.path)) is not protected:
                backup.path.unlink()
        for folder in self._folders_aside():
            if any(looks_protected(beginning_of(file)) is not protected for file in folder.glob("*" + SESSION_SUFFIX)):
                shutil.rmtree(folder)

    def _folders_aside(self) -> Iterable[Path]:
        return self._aside.glob(f"*-{self._folder.name}") if self._aside else ()

    @property
    def commits(self) -> int:
        """How much had been written when last told; 0 when nobody told."""
        return self._number_in(_COMMITS) or 0

    def note_commits(self, count: int) -> None:
        """Told here beside the file, it shows when a write-ahead log was lost. It costs no waiting for the disk."""
        _make_private(self._folder)
        self._write(_COMMITS, count)

    def _number_in(self, name: str) -> int | None:
        try:
            return int((self._folder / name).read_bytes())
        except (OSError, ValueError):
            return None

    def _write(self, name: str, count: int, *, is_kept: bool = False) -> None:
        handle = os.open(self._folder / name, os.O_CREAT | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            os.write(handle, f"{count:0{_DIGITS}}".encode())
            if is_kept:
                os.fsync(handle)
        finally:
            os.close(handle)

    def _thin_out(self) -> None:
        backups = self.listed()
        stay = to_keep(one.made for one in backups)
        for one in backups:
            if one.made not in stay:
                one.path.unlink(missing_ok=True)


def to_keep(made: Iterable[datetime]) -> frozenset[datetime]:
    """Of these moments the last ones, the last one of each of the last days, and of each of the last weeks."""
    newest_first = sorted(made, reverse=True)
    of_days = _first_of_each(newest_first, datetime.date)[:DAYS]
    of_weeks = _first_of_each(newest_first, lambda moment: tuple(moment.isocalendar())[:2])[:WEEKS]
    return frozenset((*newest_first[:LATEST], *of_days, *of_weeks))


def _first_of_each(moments: list[datetime], part_of: Callable[[datetime], Hashable]) -> list[datetime]:
    first: dict[Hashable, datetime] = {}
    for moment in moments:
        first.setdefault(part_of(moment), moment)
    return list(first.values())


def _backup(path: Path) -> Backup | None:
    try:
        return Backup(path, datetime.strptime(path.stem, MOMENT_IN_NAMES).replace(tzinfo=UTC))
    except ValueError:
        return None


def _verify(path: Path, original: Connection, key: bytes | None) -> None:
    copy = sqlite.connect(path.as_uri() + "?mode=ro", uri=True, isolation_level=None)
    try:
        use_key(copy, key)
        if not is_sound(copy) or _row_counts(copy) != _row_counts(original):
            raise BackupFailed
    finally:
        copy.close()
    keep_contents(path)


def _row_counts(db: Connection) -> list[int]:
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return [db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables]  # noqa: S608 - our tables


def _make_private(folder: Path) -> None:
    for part in (folder.parent, folder):
        part.mkdir(parents=True, exist_ok=True, mode=0o700)
