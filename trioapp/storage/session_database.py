"""A session file as an SQLite database: making one, opening it alone, and looking whether it is sound."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.storage.encryption import PLAIN_HEADER, copy_with_key, use_key
from trioapp.storage.migrations import migrate
from trioapp.storage.rows import TABLES, Connection, SealedRows
from trioapp.storage.schema import APPLICATION_ID, SCHEMA_VERSION, SEALED_SINCE, create_session_tables, insert_session
from trioapp.storage.whole_file import keep_contents, keep_name, shred, write_new

T = TypeVar("T")
_ACTIVE = "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
SESSION_SUFFIX = ".trio"
MOMENT_IN_NAMES = "%Y%m%dT%H%M%S%fZ"
"""How a copy, and a folder in which a session was put aside, are called by when that was (UTC)."""
LOGS = ("-wal", "-journal")

_WHEN_WRITING = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA wal_autocheckpoint = 0",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked of a connection first, and what only once it is known that its file may be written."""

    first: tuple[str, ...]
    then: tuple[str, ...] = ()


ON_THIS_LAPTOP = Settings(_WHEN_WRITING, ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"))
"""The write-ahead log is brought into the file by whoever writes, at moments of their own."""
ELSEWHERE = Settings(_WHEN_WRITING, ("PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = EXTRA"))
"""In a folder that is synced or lies on a network a write-ahead log cannot be trusted to stay with its file."""
WARY = ("PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON")
"""All that is asked of a connection that neither locks nor writes."""
ONLY_TO_READ = Settings(("PRAGMA locking_mode = EXCLUSIVE", "PRAGMA synchronous = OFF", *WARY))
"""For a copy of this program's own, which nobody has to find again: reading does not wait for the disk."""


def create_session_file(
    path: Path, session: Session, format_source: str, key: bytes | None = None, ending: bytes = b""
) -> None:
    """Writes a whole new session; nothing stands at `path` until all of it is there, and nothing beside it after.

    `key` protects it, and `ending` stands behind it. `OSError` or `Refused` when it cannot be, as on a full disk.
    """
    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    part = path.with_suffix(".part")
    write_new(part)
    try:
        _fill(part, session, format_source, key)
        if ending:
            _append(part, ending)
        part.rename(path)
    except sqlite.Error as error:
        raise Refused(problem_of(error, path)) from error
    finally:
        with suppress(OSError):
            part.unlink()
    with suppress(OSError):  # it is there, and could only be lost with the power
        keep_name(path.parent)


def _fill(part: Path, session: Session, format_source: str, key: bytes | None) -> None:
    """Without a journal: what is cut off is thrown away, and nothing may lie beside it."""
    db = sqlite.connect(str(part), isolation_level=None)
    try:
        use_key(db, key)
        for pragma in ("PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON", "PRAGMA journal_mode = OFF"):
            db.execute(pragma).fetchall()
        db.execute("BEGIN EXCLUSIVE")
        create_session_tables(db)
        insert_session(db, session, format_source)
        db.execute("COMMIT")
    finally:
        db.close()


def _append(part: Path, ending: bytes) -> None:
    with part.open("ab") as file:
        file.write(ending)
    keep_contents(part)


def write_with_key(db: Connection, part: Path, key: bytes | None) -> None:
    """Writes all that is in a session into a new file, with another key or with None in plain, and looks through it.

    Its write-ahead log is empty afterwards. `OSError`, an SQLite error or `Refused` when that cannot be.
    """
    write_new(part)
    (is_busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise sqlite.OperationalError(part.name)
    copy_with_key(db, part, key)
    _look_through(part, key)
    keep_contents(part)


def take_place(part: Path, path: Path) -> None:
    """Puts a file in the place of a session that is closed and has an empty log; it is overwritten and then deleted."""
    before = path.with_suffix(".before")
    for log in logs_of(path):
        log.unlink(missing_ok=True)  # beside another file it would spoil it
    with suppress(OSError):
        os.link(path, before)
    try:
        part.replace(path)
    except OSError:
        before.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # it is in its place; what stays of the other one goes at the next start
        keep_name(path.parent)
        shred(before)


def _look_through(path: Path, key: bytes | None) -> None:
    db = connect(path, ONLY_TO_READ, key=key)
    try:
        if not is_sound(db):
            raise Refused(Problem(ProblemKind.SESSION_DAMAGED, str(path)))
    finally:
        db.close()


def logs_of(path: Path) -> tuple[Path, ...]:
    """The log and the journal that SQLite may have laid beside a session file, which is not whole without them."""
    return tuple(path.with_name(path.name + end) for end in LOGS)


def beginning_of(file: Path) -> bytes:
    """As much of it as says what kind of file it is; nothing of one that is not there."""
    with suppress(OSError), file.open("rb") as read:
        return read.read(PLAIN_HEADER)
    return b""


def connect(
    path: Path,
    settings: Settings = ON_THIS_LAPTOP,
    before_migration: Callable[[Connection], None] | None = None,
    key: bytes | None = None,
) -> Connection:
    """An open connection that no other program shares; `Refused` when this is no session that can be written.

    `before_migration` is called with what an earlier version of the program wrote, before that is changed. `key` is
    that of a protected session. What a newer version wrote is only to be had `ONLY_TO_READ`.
    """
    where = path.as_uri() + "?mode=rw"
    try:
        db = sqlite.connect(where, uri=True, isolation_level=None, timeout=0, check_same_thread=False)
    except sqlite.Error as error:
        raise Refused(problem_of(error, path)) from error
    try:
        use_key(db, key)
        for pragma in settings.first:
            db.execute(pragma).fetchall()
        version = _version_of(db, path, may_be_newer=settings is ONLY_TO_READ)
        for pragma in settings.then:
            db.execute(pragma).fetchall()
        if before_migration and version < SCHEMA_VERSION:
            before_migration(db)
        db.execute("BEGIN EXCLUSIVE")
        migrate(db, version, SCHEMA_VERSION)
        db.execute("COMMIT")
    except Refused:
        db.close()
        raise
    except (sqlite.Error, ValueError, TypeError, LookupError) as error:
        db.close()
        raise Refused(problem_of(error, path)) from error
    return db


def is_sound(db: Connection, rows: SealedRows | None = None) -> bool:
    """Whether SQLite finds nothing wrong, there is nothing but tables, and each row is as it was written.

    `rows` are its rows, for who reads on in them. Earlier versions had no seals. A view or a trigger would have this
    program do what somebody else thought of.
    """
    if _does_something(db):
        return False
    (verdict,), (version,) = (
        db.execute(f"PRAGMA {asked}").fetchone() for asked in ("integrity_check(1)", "user_version")
    )
    if verdict != "ok" or version < SEALED_SINCE:
        return bool(verdict == "ok")
    rows = rows or SealedRows(db)
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if version == SCHEMA_VERSION and TABLES.keys() - there:
        return False
    for table in TABLES.keys() & there:
        rows.of(table)
    return not rows.broken.total()


@dataclass(frozen=True, slots=True)
class Found:
    """Rows of a session as its file holds them, and how many the indexes of their tables tell of."""

    rows: SealedRows
    indexed: Mapping[str, int]

    def read_soundly(self, read: Callable[[SealedRows], T]) -> T:
        """What `read` makes of them; `ValueError` where one of a table that it asks for is lost or spoilt.

        A table has lost some where its index, of which each has one, tells of others; which those are, its seals tell.
        """
        made = read(self.rows)
        if self.rows.broken.total() or any(self.indexed[table] != count for table, count in self.rows.count.items()):
            raise ValueError
        return made


def find_rows(db: Connection, tables: tuple[str, ...], fetch: Callable[[SealedRows], None]) -> Found:
    """Those that are fetched of the `tables`; `ValueError` where there is more in the file than tables."""
    (active, *told), rows = db.execute(_told_by_indexes(tables)).fetchone(), SealedRows(db)
    if active:
        raise ValueError
    fetch(rows)
    return Found(rows, dict(zip(tables, told, strict=True)))


@cache
def _told_by_indexes(tables: tuple[str, ...]) -> str:
    """What asks how many things in a session are neither tables nor indexes, and how many rows each table has."""
    counts = (f"(SELECT count(*) FROM {table} INDEXED BY sqlite_autoindex_{table}_1)" for table in tables)  # noqa: S608
    return f"SELECT ({_ACTIVE}), {', '.join(counts)}"


def _does_something(db: Connection) -> bool:
    return bool(db.execute(_ACTIVE).fetchone()[0])


def problem_of(error: Exception, path: Path) -> Problem:
    """What an error of SQLite, or contents that make no sense, mean for the user."""
    if not isinstance(error, sqlite.Error):
        return Problem(ProblemKind.SESSION_DAMAGED, str(path))
    code = getattr(error, "sqlite_errorname", "") or str(error)
    kinds = (
        ("locked", ProblemKind.SESSION_OPEN_ELSEWHERE),
        ("BUSY", ProblemKind.SESSION_OPEN_ELSEWHERE),
        ("not a database", ProblemKind.NOT_A_SESSION),
        ("NOTADB", ProblemKind.NOT_A_SESSION),
        ("malformed", ProblemKind.SESSION_DAMAGED),
        ("CORRUPT", ProblemKind.SESSION_DAMAGED),
        ("no such table", ProblemKind.SESSION_DAMAGED),
        ("full", ProblemKind.DISK_FULL),
        ("unable to open", ProblemKind.FILE_UNREADABLE),
        ("readonly", ProblemKind.PLACE_UNUSABLE),
    )
    words = f"{code} {error}"
    kind = next((kind for part, kind in kinds if part in words), ProblemKind.WRITE_FAILED)
    return Problem(kind, str(path), what=str(error))


def _version_of(db: Connection, path: Path, *, may_be_newer: bool) -> int:
    """The version of a session file's tables; `Refused` when it is no session, or newer and may not be."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or version < 1:
        raise Refused(Problem(ProblemKind.NOT_A_SESSION, str(path)))
    if version > SCHEMA_VERSION and not may_be_newer:
        raise Refused(Problem(ProblemKind.SESSION_NEWER, str(path)))
    return int(version)


def is_newer(db: Connection) -> bool:
    """Whether a newer version of the program wrote it, with things in it that this one does not know."""
    return bool(db.execute("PRAGMA user_version").fetchone()[0] > SCHEMA_VERSION)


def library_versions() -> tuple[str, str]:
    """Of SQLite, and of SQLCipher around it."""
    with closing(sqlite.connect(":memory:")) as db:
        return sqlite.sqlite_version, str(db.execute("PRAGMA cipher_version").fetchone()[0]).split()[0]
