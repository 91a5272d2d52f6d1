"""The sessions on this laptop: a folder of `.trio` files, listed, created, read and opened by id."""

from __future__ import annotations

import errno
import os
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.moves import MoveKind, effective
from trioapp.domain.ports import BackupMade, Change, Holdings, ListedSession, Rescued
from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.whereabouts import Whereabouts
from trioapp.storage import rescue
from trioapp.storage.backups import Backup, BackupFailed, Backups
from trioapp.storage.ballast import Ballast
from trioapp.storage.rows import Connection, SealedRows, commits_in, count_commit
from trioapp.storage.schema import (
    count_people,
    read_head,
    read_keep_days,
    read_moves,
    read_notes,
    read_session,
    source_of,
    write_change,
)
from trioapp.storage.session_database import (
    ELSEWHERE,
    ON_THIS_LAPTOP,
    ONLY_TO_READ,
    SESSION_SUFFIX,
    connect,
    create_session_file,
    is_sound,
    problem_of,
)
from trioapp.storage.session_file import WritableSession
from trioapp.storage.summaries import Stamp, Summaries
from trioapp.storage.trash import Trash

_COPY_TRIES = 20
_LONGEST_SLUG = 40

T = TypeVar("T")


class SessionFolder:
    """A shelf of session files in one folder, which is made when it is not there.

    Another program may be writing a file, so a private copy is read. A file that this program has open is not touched
    at all: opening and closing it a second time would drop its locks. Backups, and files that had to be moved aside,
    have folders of their own beside the one of the sessions (contracts.md, 'Places').
    """

    def __init__(self, folder: Path, scratch: Path, where: Whereabouts = Whereabouts.LOCAL) -> None:
        """`scratch` is a folder of this program's own for short-lived copies. `Refused` when one cannot be had."""
        self._settings = ON_THIS_LAPTOP if where is Whereabouts.LOCAL else ELSEWHERE
        self._folder = folder
        self._scratch = scratch
        self._backups = folder.parent / "backups"
        self._aside = folder.parent / "quarantine"
        self._trash = Trash(folder.parent / "trash", folder, self._backups)
        self._summaries = Summaries(folder.parent / "sessions.json")
        self._ballast = Ballast(folder.parent / "ballast")
        self._opened: dict[Path, tuple[ListedSession, WritableSession]] = {}
        for place in (folder, scratch):
            _make_private(place)

    def tidy(self) -> None:
        """Removes what a program that was killed left half done; only for who has the data directory alone.

        What cannot be removed now stays until the next start.
        """
        for copy in self._scratch.iterdir():
            shutil.rmtree(copy, ignore_errors=True)
        of_data = self._folder.parent.glob("*.part")
        for half in (*self._folder.glob("*.part*"), *self._backups.glob("*/*.part*"), *of_data):
            with suppress(OSError):
                half.unlink()
        self._trash.empty()
        rescue.finish(self._folder, self._aside)
        for backups in self._backups.glob("*"):
            self._end_forgetting(self._folder / (backups.name + SESSION_SUFFIX))
        self._ballast.take_on()

    def _end_forgetting(self, path: Path) -> None:
        """Where wiping names was cut off after they were gone from the file, they go from all that is kept of it."""
        backups = self._backups_of(path)
        forgets_from = backups.forgets_from
        with suppress(Refused, OSError, sqlite.Error, BackupFailed):
            if forgets_from is None:
                backups.remember()
                return
            db = connect(path, self._settings)
            try:
                is_wiped = commits_in(SealedRows(db)) >= forgets_from
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                if is_wiped:
                    backups.forget()
                    backups.make(db, datetime.now(UTC))
                backups.remember()
            finally:
                db.close()

    def sessions(self) -> tuple[ListedSession, ...]:
        listed = [self._listed(path) for path in self._paths()]
        self._summaries.keep_only({one.path.name for one in listed})
        return tuple(sorted(listed, key=lambda one: one.head.created_ms if one.head else 0, reverse=True))

    def create(self, session: Session, format_source: str) -> None:
        path = self._folder / file_name(session.head)
        try:
            create_session_file(path, session, format_source)
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error

    def read(self, session_id: str) -> Session:
        path = self._find(session_id)
        return self._in_copy(path, _read_whole)

    def open(self, session_id: str) -> tuple[Session, WritableSession]:
        path = self._find(session_id)
        backups = self._backups_of(path)
        db = connect(path, self._settings, before_migration=_keeping(backups, path))
        try:
            session = _read_whole(db)
        except Exception as error:
            db.close()
            raise Refused(Problem(ProblemKind.SESSION_DAMAGED, str(path))) from error
        file = WritableSession(path, db, backups, source=source_of(SealedRows(db)), ballast=self._ballast)
        listed = ListedSession(path, session.head, len(session.people), keep_days=session.keep_days)
        self._opened[path] = (listed, file)
        return session, file

    def rescue(self, file: str) -> Rescued:
        path = self._known(file)
        backups = self._backups_of(path)
        try:
            salvage = rescue.salvaged(path, backups)
            if salvage is None:
                return Rescued(file, rescue.move_aside(path, self._aside), "", None, self.backups(file))
            folder = rescue.put_salvage_in_place(salvage, path, self._aside)
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error
        _note(backups, 0)
        session = salvage.session
        holdings = Holdings(len(session.people), len(session.notes), len(session.run.moves))
        return Rescued(file, folder, session.head.id, holdings, self.backups(file))

    def backups(self, file: str) -> tuple[BackupMade, ...]:
        made = (_backup_made(backup) for backup in self._backups_of(self._folder / Path(file).name).listed())
        return tuple(one for one in made if one)

    def restore(self, file: str, backup: str) -> None:
        path = self._folder / Path(file).name
        self._refuse_open(path)
        backups = self._backups_of(path)
        chosen = next((one for one in backups.listed() if one.path.name == backup), None)
        if chosen is None:
            raise Refused(Problem(ProblemKind.FILE_MISSING, backup))
        try:
            with rescue.opened_to_read(chosen.path) as db:
                commits = commits_in(SealedRows(db))
            rescue.put_backup_in_place(chosen.path, path, self._aside)
        except sqlite.Error as error:
            raise Refused(problem_of(error, chosen.path)) from error
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error
        _note(backups, commits)

    def notes_of(self, file: str) -> tuple[str, ...]:
        return self._in_copy(self._folder / Path(file).name, _read_notes)

    def amend(self, file: str, change: Change) -> None:
        path = self._known(file)
        db = connect(path, self._settings, before_migration=_keeping(self._backups_of(path), path))
        try:
            db.execute("BEGIN IMMEDIATE")
            write_change(db, change)
            commits = count_commit(db)
            db.execute("COMMIT")
        except (sqlite.Error, LookupError) as error:
            raise Refused(problem_of(error, path)) from error
        finally:
            db.close()
        _note(self._backups_of(path), commits)

    def duplicate(self, file: str, session_id: str, name: str) -> None:
        session, source = self._in_copy(self._folder / Path(file).name, _read_with_source)
        self.create(replace(session, head=replace(session.head, id=session_id, name=name)), source)

    def bring_in(self, path: Path, other_id: str) -> str:
        if path.suffix != SESSION_SUFFIX or not path.is_file():
            raise Refused(Problem(ProblemKind.NOT_A_SESSION, str(path)))
        session, source = self._in_copy(path, _read_with_source)
        if any(one.head and one.head.id == session.head.id for one in self.sessions()):
            session = replace(session, head=replace(session.head, id=other_id))
        self.create(session, source)
        return session.head.id

    def copy_out(self, file: str, folder: Path) -> Path:
        session, source = self._in_copy(self._folder / Path(file).name, _read_with_source)
        names = (file if number == 1 else f"{Path(file).stem} ({number}){SESSION_SUFFIX}" for number in count(1))
        path = next(path for path in (folder / name for name in names) if not path.exists())
        try:
            create_session_file(path, session, source)
        except OSError as error:
            raise Refused(place_unusable(folder, error)) from error
        return path

    def delete(self, file: str) -> None:
        path = self._known(file)
        try:
            self._trash.throw(path)
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error

    def undelete(self) -> bool:
        try:
            return self._trash.bring_back() is not None
        except OSError as error:
            raise Refused(place_unusable(self._folder, error)) from error

    def _backups_of(self, path: Path) -> Backups:
        return Backups(self._backups / path.stem, self._aside)

    def _known(self, file: str) -> Path:
        """The session file of that name in the folder."""
        path = next((path for path in self._paths() if path.name == file), None)
        if path is None:
            raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))
        self._refuse_open(path)
        return path

    def _refuse_open(self, path: Path) -> None:
        """A file that this program has open is not read and not moved."""
        _, opened = self._opened.get(path, (None, None))
        if opened and opened.is_open:
            raise Refused(Problem(ProblemKind.SESSION_OPEN_ELSEWHERE, str(path)))

    def _paths(self) -> Iterator[Path]:
        return (path for path in self._folder.iterdir() if path.suffix == SESSION_SUFFIX and path.is_file())

    def _find(self, session_id: str) -> Path:
        listed = self.sessions()
        found = [one for one in listed if one.head and one.head.id == session_id]
        found = found or [one for one in listed if one.head and one.head.name == session_id]
        found = found or [one for one in listed if one.path.name == Path(session_id).name]
        if not found:
            raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=session_id))
        if len(found) > 1:
            raise Refused(Problem(ProblemKind.SESSION_AMBIGUOUS, what=session_id))
        if found[0].problem:
            raise Refused(found[0].problem)
        return found[0].path

    def _listed(self, path: Path) -> ListedSession:
        listed, file = self._opened.get(path, (None, None))
        if listed and file and file.is_open:
            return file.as_listed(listed)
        stamp = _stamp(path)
        known = self._summaries.known(path, stamp)
        if known:
            return known
        try:
            listed = self._in_copy(path, lambda db: _summary(path, db))
        except Refused as refused:
            return ListedSession(path, problem=refused.problems[0])
        self._summaries.remember(listed, stamp)
        return listed

    def _in_copy(self, path: Path, use: Callable[[Connection], T]) -> T:
        """What `use` makes of the session at `path`; `Refused` when the file is no session or is damaged."""
        with self._copy_of(path) as copy:
            try:
                db = connect(copy, ONLY_TO_READ)
            except Refused as refused:
                raise Refused(*(_at(problem, path) for problem in refused.problems)) from refused
            try:
                return use(db)
            except (sqlite.Error, TypeError, ValueError, LookupError) as error:
                raise Refused(Problem(ProblemKind.SESSION_DAMAGED, str(path))) from error
            finally:
                db.close()

    @contextmanager
    def _copy_of(self, path: Path) -> Iterator[Path]:
        """A copy of a session file with its write-ahead log, taken while neither of the two changed."""
        try:
            folder = Path(tempfile.mkdtemp(dir=self._scratch))
        except OSError as error:
            raise Refused(place_unusable(self._scratch, error)) from error
        try:
            yield _copied(path, folder / "copy.trio")
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def file_name(head: SessionHead) -> str:
    """A name that every file system takes: the date, the session's name in plain letters, the start of its id."""
    date = datetime.fromtimestamp(head.created_ms / 1000, UTC).strftime("%Y-%m-%d")
    letters = unicodedata.normalize("NFKD", head.name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST_SLUG].strip("-")
    return "-".join(part for part in (date, slug, head.id[:8]) if part) + SESSION_SUFFIX


def _read_whole(db: Connection) -> Session:
    """`ValueError` when something in the file is not as it was written."""
    if not is_sound(db):
        raise ValueError
    return read_session(SealedRows(db))


def _read_notes(db: Connection) -> tuple[str, ...]:
    return tuple(note.text for note in read_notes(SealedRows(db)))


def _read_with_source(db: Connection) -> tuple[Session, str]:
    return _read_whole(db), source_of(SealedRows(db))


def _keeping(backups: Backups, path: Path) -> Callable[[Connection], None]:
    """What an earlier version wrote is kept before it is changed."""

    def keep(db: Connection) -> None:
        try:
            backups.make(db, datetime.now(UTC))
        except (OSError, sqlite.Error, BackupFailed) as error:
            raise Refused(Problem(ProblemKind.BACKUP_FAILED, str(path))) from error

    return keep


def _backup_made(backup: Backup) -> BackupMade | None:
    """None for one that cannot be read: it is no help to anybody."""
    try:
        with rescue.opened_to_read(backup.path) as db:
            holdings = rescue.holdings_of(db)
    except sqlite.Error:
        return None
    return BackupMade(backup.path.name, round(backup.made.timestamp() * 1000), holdings)


def _summary(path: Path, db: Connection) -> ListedSession:
    rows = SealedRows(db)
    moves = read_moves(rows)
    last = next((moves[number] for number in reversed(effective(moves))), None)
    going_on = last is not None and last.kind is not MoveKind.STOP
    last_move = last.at if last and going_on else None
    return ListedSession(path, read_head(rows), count_people(rows), last_move, read_keep_days(rows))


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
    except OSError as error:
        raise Refused(place_unusable(folder, error)) from error


def _note(backups: Backups, commits: int) -> None:
    """What cannot be noted cannot be missed later; it is in the file all the same."""
    with suppress(OSError):
        backups.note_commits(commits)


def _logs_of(path: Path) -> Iterator[Path]:
    """What SQLite may have laid beside a session file, without which it cannot be read."""
    return (path.with_name(path.name + end) for end in ("-wal", "-journal"))


def _copied(path: Path, copy: Path) -> Path:
    try:
        for _ in range(_COPY_TRIES):
            before = _stamp(path)
            _copy_with_logs(path, copy)
            if _stamp(path) == before:
                break
    except OSError as error:
        raise Refused(Problem(ProblemKind.FILE_UNREADABLE, str(path), what=error.strerror or "")) from error
    return copy


def _copy_with_logs(path: Path, copy: Path) -> None:
    shutil.copyfile(path, copy)
    for source, target in zip(_logs_of(path), _logs_of(copy), strict=True):
        target.unlink(missing_ok=True)
        if source.exists():
            shutil.copyfile(source, target)


def _stamp(path: Path) -> Stamp:
    states = [file.stat() for file in (path, *_logs_of(path)) if file.exists()]
    return tuple((state.st_size, state.st_mtime_ns) for state in states)


def _at(problem: Problem, path: Path) -> Problem:
    return Problem(problem.kind, str(path), problem.line, problem.what, problem.other)
