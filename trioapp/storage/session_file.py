"""One open session: written by one thread, never shown as saved before it is, and copied while it goes on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.ports import (
    Change,
    KeptFor,
    ListedSession,
    MoveMade,
    NoteWritten,
    Renamed,
    SaveState,
    Saving,
    StillHere,
)
from trioapp.domain.problems import Problem, ProblemKind
from trioapp.domain.session import Session
from trioapp.storage.backups import BackupFailed, Backups
from trioapp.storage.ballast import Ballast
from trioapp.storage.rows import Connection, SealedRows, commits_in, count_commit
from trioapp.storage.schema import leave_moves, moves_in, write_change
from trioapp.storage.session_database import create_session_file, problem_of

THROTTLE_S = 0.2
"""A change waits at most this long for more to come: after the first, not after the last."""
RETRY_S = 1.0
IDLE_S = 2.0
"""After so long without anything to write, the write-ahead log is brought into the file."""
BACKUP_EACH_S = 600.0
_TRIES = 2
"""After so many failures nobody waits any longer for what cannot be written; it is tried on all the same."""


class WritableSession:
    """A session file that takes changes without making anybody wait, and writes them from a thread of its own.

    A backup is made of what has changed: each ten minutes, after a move of the run, and at the end.
    """

    cannot_write = None

    def __init__(
        self,
        path: Path,
        db: Connection,
        backups: Backups,
        *,
        source: str = "",
        ending: bytes = b"",
        ballast: Ballast | None = None,
        throttle_s: float = THROTTLE_S,
        retry_s: float = RETRY_S,
        idle_s: float = IDLE_S,
    ) -> None:
        self._path = path
        self._db = db
        self._backups = backups
        self._source, self._ending = source, ending
        self._ballast = ballast
        self._place = _place_of(path)
        self._throttle_s = throttle_s
        self._retry_s = retry_s
        self._idle_s = idle_s
        commits = commits_in(SealedRows(db))
        self.missing_changes = max(0, backups.commits - commits)
        """How often something was written that is not in the file, because its write-ahead log was lost."""
        self._moves = moves_in(db)
        """So many are surely there. A commit that failed may be in the file, and no move may get there twice."""
        self._listeners: list[Callable[[Saving], None]] = []
        self._pending: list[Change] = []
        self._being_written: list[Change] = []
        self._due = 0.0
        self._amended: list[Change] = []
        self._failed, self._failures = False, 0
        self._closing = False
        self._log_is_long = self._forgets = self._forgetting = False
        self._backed_up, self._backup_is_old = time.monotonic(), False
        self._wake = threading.Condition()
        self._writer = threading.Thread(target=self._write_until_closed, name="session writer", daemon=True)
        self._writer.start()

    def as_listed(self, listed: ListedSession) -> ListedSession:
        """What a list shows of the session by now, if that is what it showed when it was opened."""
        for change in self._amended:
            match change:
                case Renamed(name) if listed.head:
                    listed = replace(listed, head=replace(listed.head, name=name))
                case KeptFor(days):
                    listed = replace(listed, keep_days=days)
        return listed

    @property
    def key(self) -> bytes | None:
        """That of a protected session."""
        return self._backups.key

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
            if isinstance(change, Renamed | KeptFor):
                self._amended.append(change)
            self._pending.append(change)
            if was_clean and not self._failed:
                self._due = time.monotonic() + self._throttle_s
            if isinstance(change, MoveMade) and not self._failed:
                self._due = 0.0
            if was_clean or isinstance(change, MoveMade):
                self._wake.notify_all()
        if was_clean and not self._failed and _has_work([change]):
            self._tell(Saving(SaveState.SAVING))

    def hurry(self) -> None:
        with self._wake:
            if not self._failed:
                self._due = 0.0
                self._wake.notify_all()

    @property
    def is_behind(self) -> bool:
        with self._wake:
            return _has_work(self._pending + self._being_written)

    def flush(self, within_s: float = 5.0) -> bool:
        with self._wake:
            self._due = 0.0
            self._wake.notify_all()
            enough = self._failures + _TRIES
            self._wake.wait_for(lambda: self._is_clean or self._failures >= enough, within_s)
            return self._is_clean

    def forget_past(self) -> None:
        with self._wake:
            self._forgets = True
            self._due = 0.0
            self._wake.notify_all()

    def save_elsewhere(self, session: Session, folder: Path) -> Path:
        """Writes the session, as it is known here, into a new file in that folder; see `create_session_file`."""
        path = folder / self._path.name
        create_session_file(path, session, self._source, self._backups.key, self._ending)
        return path

    def close(self) -> bool:
        self.flush()
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._writer.join()
        if self._forgets:
            self._tidy()
        if self._backup_is_old:
            self._back_up()
        self._db.close()
        return self._is_clean

    @property
    def _is_clean(self) -> bool:
        return not (self._pending or self._being_written or self._forgets or self._forgetting)

    def _write_until_closed(self) -> None:
        while (batch := self._next_batch()) is not None:
            if not batch:
                self._tidy()
                continue
            problem = self._write(batch)
            with self._wake:
                self._being_written = []
                is_news = self._failed or _has_work(batch)
                self._failed = problem is not None
                if problem:
                    self._failures += 1
                    self._put_back(batch)
                    self._due = time.monotonic() + self._retry_s
                clean = not _has_work(self._pending)
                self._wake.notify_all()
            if problem:
                self._tell(Saving(SaveState.FAILED, problem))
                continue
            if clean and is_news:
                self._tell(Saving(SaveState.SAVED))
            self._keep(batch)

    def _next_batch(self) -> list[Change] | None:
        """Waits until changes are due and takes them; none of them when there is time to tidy, None at the end."""
        with self._wake:
            tidy_at = time.monotonic() + self._idle_s
            while not self._closing:
                now = time.monotonic()
                if self._pending and self._due <= now:
                    batch, self._pending = self._pending, []
                    self._being_written = batch
                    return batch
                forgets = self._forgets and self._due <= now
                if not self._pending and (forgets or (self._log_is_long and tidy_at <= now)):
                    return []
                wakes = self._due if self._pending or self._forgets else tidy_at if self._log_is_long else None
                self._wake.wait(None if wakes is None else wakes - now)
            return None

    def _put_back(self, batch: list[Change]) -> None:
        newer = self._pending
        kept = [
            change
            for change in batch
            if not (isinstance(change, NoteWritten) and any(_is_version_of(other, change) for other in newer))
        ]
        self._pending = kept + newer

    def _write(self, batch: list[Change]) -> Problem | None:
        if _place_of(self._path) != self._place:
            return Problem(ProblemKind.SESSION_GONE, str(self._path))
        if self._forgets and not self._will_forget():
            return Problem(ProblemKind.WRITE_FAILED, str(self._path))
        problem, commits = self._commit(batch)
        if problem and problem.kind is ProblemKind.DISK_FULL and self._ballast and self._ballast.throw_off():
            problem, commits = self._commit(batch)
        if problem:
            return problem
        self._log_is_long = True
        self._note_commits(commits)
        return None

    def _commit(self, batch: list[Change]) -> tuple[Problem | None, int]:
        """What is wrong, or how many commits there are now."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            leave_moves(self._db, self._moves)
            for change in batch:
                write_change(self._db, change)
            commits, moves = count_commit(self._db), moves_in(self._db)
            self._db.execute("COMMIT")
            self._moves = moves
        except sqlite.Error as error:
            with suppress(sqlite.Error):
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
            return problem_of(error, self._path), 0
        return None, commits

    def _note_commits(self, commits: int) -> None:
        """What cannot be noted cannot be missed later; it is in the file all the same."""
        try:
            self._backups.note_commits(commits)
        except OSError:
            self._tell(Saving(SaveState.SAVED, Problem(ProblemKind.BACKUP_FAILED, str(self._path))))

    def _keep(self, batch: list[Change]) -> None:
        """Looks after what is written: a backup at the end of a phase, and each ten minutes in which something was."""
        self._backup_is_old = self._backup_is_old or _has_work(batch)
        is_due = time.monotonic() - self._backed_up >= BACKUP_EACH_S or any(isinstance(one, MoveMade) for one in batch)
        if self._backup_is_old and is_due:
            self._shorten_log()
            self._back_up()

    def _tidy(self) -> None:
        is_short = self._shorten_log()
        if not self._forgets:
            return
        with self._wake:
            self._forgets, self._forgetting = False, True
        forgot = is_short and self._forget()
        with self._wake:
            self._forgetting = False
            had_failed, self._failed = self._failed, not forgot
            self._forgets = self._forgets or not forgot
            if not forgot:
                self._failures += 1
                self._due = time.monotonic() + self._retry_s
            self._wake.notify_all()
        if not forgot:
            self._tell(Saving(SaveState.FAILED, Problem(ProblemKind.WRITE_FAILED, str(self._path))))
        elif had_failed:
            self._tell(Saving(SaveState.SAVED))

    def _will_forget(self) -> bool:
        try:
            self._backups.will_forget(commits_in(SealedRows(self._db)) + 1)
        except (OSError, sqlite.Error):
            return False
        return True

    def _forget(self) -> bool:
        try:
            self._backups.forget()
            self._back_up()
            self._backups.remember()
        except OSError:
            return False
        return True

    def _shorten_log(self) -> bool:
        """Brings the write-ahead log into the file. What fails is tried again when there is more in it."""
        self._log_is_long = False
        try:
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite.Error:
            return False
        return True

    def _back_up(self) -> None:
        """What fails is told, and tried again when it is time for one once more."""
        self._backed_up = time.monotonic()
        try:
            self._backups.make(self._db, datetime.now(UTC))
            self._backup_is_old = False
        except (OSError, sqlite.Error, BackupFailed):
            self._backup_is_old = True
            self._tell(Saving(SaveState.SAVED, Problem(ProblemKind.BACKUP_FAILED, str(self._path))))

    def _tell(self, saving: Saving) -> None:
        for listener in self._listeners:
            listener(saving)


def _place_of(path: Path) -> tuple[int, int] | None:
    """Which file stands there; another one than before means that what is written goes where nobody finds it."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _has_work(changes: list[Change]) -> bool:
    """Whether any of them is something that a person made."""
    return any(not isinstance(change, StillHere) for change in changes)


def _is_version_of(change: Change, note: NoteWritten) -> bool:
    return isinstance(change, NoteWritten) and change.note.id == note.note.id
