"""One session in one SQLite file: opened by one program, written by one thread, never shown as saved before it is."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.ports import Change, MoveMade, NoteWritten, SaveState, Saving, StillHere
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.storage.migrations import migrate
from trioapp.storage.schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Connection,
    create_tables,
    insert_session,
    write_change,
)

SESSION_SUFFIX = ".trio"
THROTTLE_S = 0.25
"""A change waits at most this long for more to come: after the first, not after the last."""
RETRY_S = 1.0

_EVERY_OPEN = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
)


def create_session_file(path: Path, session: Session, format_source: str) -> None:
    """Writes a whole new session; nothing stands at `path` until all of it is there. `OSError` when it cannot be."""
    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    part = path.with_suffix(".part")
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    db = sqlite.connect(str(part), isolation_level=None)
    try:
        db.execute("PRAGMA synchronous = FULL")
        db.execute("BEGIN EXCLUSIVE")
        create_tables(db)
        insert_session(db, session, format_source)
        db.execute("COMMIT")
    finally:
        db.close()
    part.rename(path)


def connect(path: Path, settings: tuple[str, ...] = _EVERY_OPEN) -> Connection:
    """An open connection that no other program shares; `Refused` when this is no session that can be written."""
    db = sqlite.connect(path.as_uri() + "?mode=rw", uri=True, isolation_level=None, timeout=0, check_same_thread=False)
    try:
        for pragma in settings:
            db.execute(pragma).fetchall()
        db.execute("BEGIN EXCLUSIVE")
        migrate(db, _version_of(db, path), SCHEMA_VERSION)
        db.execute("COMMIT")
    except Refused:
        db.close()
        raise
    except (sqlite.Error, ValueError, TypeError, KeyError) as error:
        db.close()
        raise Refused(problem_of(error, path)) from error
    return db


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


def _version_of(db: Connection, path: Path) -> int:
    """The version of a session file's tables; `Refused` when it is no session, or newer than this program."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or version < 1:
        raise Refused(Problem(ProblemKind.NOT_A_SESSION, str(path)))
    if version > SCHEMA_VERSION:
        raise Refused(Problem(ProblemKind.SESSION_NEWER, str(path)))
    return int(version)


class WritableSession:
    """A session file that takes changes without making anybody wait, and writes them from a thread of its own."""

    def __init__(self, path: Path, db: Connection, throttle_s: float = THROTTLE_S, retry_s: float = RETRY_S) -> None:
        self._path = path
        self._db = db
        self._throttle_s = throttle_s
        self._retry_s = retry_s
        self._listeners: list[Callable[[Saving], None]] = []
        self._pending: list[Change] = []
        self._writing = False
        self._due = 0.0
        self._failed = False
        self._closing = False
        self._wake = threading.Condition()
        self._writer = threading.Thread(target=self._write_until_closed, name="session writer", daemon=True)
        self._writer.start()

    @property
    def is_open(self) -> bool:
        return not self._closing

    def watch(self, listener: Callable[[Saving], None]) -> None:
        self._listeners.append(listener)

    def submit(self, change: Change) -> None:
        with self._wake:
            was_clean = not _has_work(self._pending)
            if isinstance(change, NoteWritten):
                self._pending = [other for other in self._pending if not _is_version_of(other, change)]
            self._pending.append(change)
            if was_clean and not self._failed:
                self._due = time.monotonic() + self._throttle_s
            if isinstance(change, MoveMade) and not self._failed:
                self._due = 0.0
            self._wake.notify_all()
        if was_clean and not self._failed and _has_work([change]):
            self._tell(Saving(SaveState.SAVING))

    def flush(self, within_s: float = 5.0) -> bool:
        with self._wake:
            self._due = 0.0
            self._wake.notify_all()
            return self._wake.wait_for(lambda: not self._pending and not self._writing, within_s)

    def close(self) -> bool:
        saved = self.flush()
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._writer.join()
        self._db.close()
        return saved

    def _write_until_closed(self) -> None:
        while batch := self._next_batch():
            problem = self._write(batch)
            with self._wake:
                self._writing = False
                is_news = self._failed or _has_work(batch)
                self._failed = problem is not None
                if problem:
                    self._put_back(batch)
                    self._due = time.monotonic() + self._retry_s
                clean = not _has_work(self._pending)
                self._wake.notify_all()
            if problem:
                self._tell(Saving(SaveState.FAILED, problem))
            elif clean and is_news:
                self._tell(Saving(SaveState.SAVED))

    def _next_batch(self) -> list[Change]:
        """Waits until changes are due and takes them; nothing once the file is closing."""
        with self._wake:
            while not self._closing:
                wait = self._due - time.monotonic()
                if self._pending and wait <= 0:
                    batch, self._pending = self._pending, []
                    self._writing = True
                    return batch
                self._wake.wait(wait if self._pending else None)
            return []

    def _put_back(self, batch: list[Change]) -> None:
        newer = self._pending
        kept = [
            change
            for change in batch
            if not (isinstance(change, NoteWritten) and any(_is_version_of(other, change) for other in newer))
        ]
        self._pending = kept + newer

    def _write(self, batch: list[Change]) -> Problem | None:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            for change in batch:
                write_change(self._db, change)
            self._db.execute("COMMIT")
        except sqlite.Error as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            return problem_of(error, self._path)
        return None

    def _tell(self, saving: Saving) -> None:
        for listener in self._listeners:
            listener(saving)


def _has_work(changes: list[Change]) -> bool:
    """Whether any of them is something that a person made."""
    return any(not isinstance(change, StillHere) for change in changes)


def _is_version_of(change: Change, note: NoteWritten) -> bool:
    return isinstance(change, NoteWritten) and change.note.id == note.note.id
