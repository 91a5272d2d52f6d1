"""Putting another file in the place of a session's: what could be saved of a damaged one, or a backup.

Whatever stood there is moved aside whole. Each step can be the last one: what takes the place is complete before
anything is moved, and `finish` does what was left.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.people import Person
from trioapp.domain.ports import Holdings
from trioapp.domain.problems import Refused
from trioapp.domain.session import Session
from trioapp.domain.values import dataclass
from trioapp.storage.backups import Backups
from trioapp.storage.encryption import use_key
from trioapp.storage.rows import Connection, Row, RowSource, SealedRows
from trioapp.storage.salvage import SalvagedRows
from trioapp.storage.schema import read_session, source_of
from trioapp.storage.session_database import (
    MOMENT_IN_NAMES,
    SESSION_SUFFIX,
    create_session_file,
    is_sound,
    logs_of,
)
from trioapp.storage.whole_file import keep_name, write_new

_SUCCESSOR = ".rescued"


@dataclass(frozen=True)
class Salvage:
    """What could be read of a damaged session, and the TOML of its exercise."""

    session: Session
    source: str


def salvaged(path: Path, backups: Backups) -> Salvage | None:
    """What is sound in a damaged file; None when not even its exercise is known, from the file or from a backup."""
    ahead, _ = logs_of(path)
    rows = SalvagedRows(path.read_bytes(), _bytes_of(ahead), backups.key)
    for heads in chain((rows,), _rows_of_backups(backups)):
        with suppress(LookupError, Refused, ValueError, TypeError):
            whole = _WithHead(rows, tuple(heads.of("session")))
            return Salvage(_mended(read_session(whole)), source_of(whole))
    return None


def put_salvage_in_place(salvage: Salvage, path: Path, aside: Path, key: bytes | None) -> Path:
    """Gives the folder in `aside` in which the damaged file lies now; `key` is that of a protected session."""
    successor = path.with_suffix(_SUCCESSOR)
    for half in (successor, successor.with_suffix(".part")):
        half.unlink(missing_ok=True)
    create_session_file(successor, salvage.session, salvage.source, key)
    return _change_places(path, successor, aside)


def put_backup_in_place(backup: Path, path: Path, aside: Path) -> Path:
    """Gives the folder in `aside` in which the file lies now that was there."""
    successor = path.with_suffix(_SUCCESSOR)
    part = successor.with_suffix(".part")
    successor.unlink(missing_ok=True)
    write_new(part, backup.read_bytes())
    part.rename(successor)
    return _change_places(path, successor, aside)


def finish(folder: Path, aside: Path) -> None:
    """Ends what was begun in a folder of sessions: a successor takes the place that is free, or is made anew later.

    What cannot be ended now is ended at the next start.
    """
    for successor in folder.glob("*" + _SUCCESSOR):
        path = successor.with_suffix(SESSION_SUFFIX)
        with suppress(OSError):
            if path.exists():
                successor.unlink()
            else:
                _change_places(path, successor, aside)


def move_aside(path: Path, aside: Path) -> Path:
    """Moves a session file with what belongs to it into a new folder of `aside`, and gives that.

    `OSError` when it cannot be; then all of it is where it was, as far as that can be.
    """
    folder = aside / f"{datetime.now(UTC).strftime(MOMENT_IN_NAMES)}-{path.stem}"
    folder.mkdir(parents=True, mode=0o700)
    try:
        for file in (path, *logs_of(path)):
            with suppress(FileNotFoundError):
                file.rename(folder / file.name)
        keep_name(folder)
        keep_name(path.parent)
    except OSError:
        _move_back(path, folder)
        raise
    return folder


def holdings_of(db: Connection) -> Holdings:
    """Of any version: earlier ones had these tables too."""
    counts = (db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("person", "note", "move"))  # noqa: S608
    return Holdings(*counts)


@contextmanager
def opened_to_read(path: Path, key: bytes | None = None) -> Iterator[Connection]:
    """A file that nobody writes, such as a backup; an SQLite error when it is no sound session."""
    db = sqlite.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        use_key(db, key)
        if not is_sound(db):
            raise sqlite.DatabaseError(path.name)
        yield db
    finally:
        db.close()


class _WithHead:
    """Rows, and as the one row of the session itself another one."""

    def __init__(self, rows: RowSource, head: tuple[Row, ...]) -> None:
        self._rows, self._head = rows, head

    def of(self, table: str) -> list[Row]:
        return list(self._head) if table == "session" else self._rows.of(table)


def _rows_of_backups(backups: Backups) -> Iterator[RowSource]:
    for backup in backups.listed():
        with suppress(sqlite.Error), opened_to_read(backup.path, backups.key) as db:
            yield SealedRows(db)


def _mended(session: Session) -> Session:
    """Whoever sits somewhere is somebody, if only by a number, and whoever is there has a seat or waits for one."""
    known = {person.id for person in session.people}
    seated = {person for _, seating in session.seatings.by_round for person in seating.everybody}
    number = max((person.number for person in session.people), default=0)
    strangers = tuple(Person(lost, number + place) for place, lost in enumerate(sorted(seated - known), 1))
    first = session.seatings.first
    waiting = sorted((known | seated) - first.everybody)
    seatings = session.seatings.with_seating(1, replace(first, unseated=(*first.unseated, *waiting)))
    return replace(session, people=(*session.people, *strangers), seatings=seatings)


def _change_places(path: Path, successor: Path, aside: Path) -> Path:
    folder = move_aside(path, aside)
    try:
        successor.rename(path)
    except OSError:
        _move_back(path, folder)
        raise
    with suppress(OSError):
        keep_name(path.parent)  # were it lost, the next start would do it again
    return folder


def _move_back(path: Path, folder: Path) -> None:
    """The file itself comes last: without its log it would be taken for a whole one."""
    with suppress(OSError):
        for file in reversed((path, *logs_of(path))):
            with suppress(FileNotFoundError):
                (folder / file.name).rename(file)
        folder.rmdir()


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
