"""The sessions on this laptop: a folder of `.trio` files, listed, created, read and opened by id."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlcipher3 import dbapi2 as sqlite

from trioapp.domain.file_names import stem_of
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.moves import MoveKind, effective
from trioapp.domain.ports import BackupMade, Change, Gathered, Holdings, ListedSession, Protection, Rescued
from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.whereabouts import Whereabouts
from trioapp.storage import rescue
from trioapp.storage.backups import Backup, BackupFailed, Backups
from trioapp.storage.ballast import Ballast
from trioapp.storage.encryption import looks_plain, looks_protected
from trioapp.storage.in_place import read_in_place
from trioapp.storage.items import count_items, read_items
from trioapp.storage.key_folder import KeyFolder, Keyring
from trioapp.storage.private_copy import private_copy, read_copy, stamp_of, taken_off
from trioapp.storage.read_only import ReadOnlySession
from trioapp.storage.rows import Connection, KeptRows, SealedRows, commits_in, count_commit
from trioapp.storage.schema import (
    TABLES_OF_A_COURSE,
    count_people,
    fetch_course,
    read_course,
    read_head,
    read_keep_days,
    read_moves,
    read_session,
    read_texts,
    source_of,
    write_change,
)
from trioapp.storage.session_database import (
    ELSEWHERE,
    ON_THIS_LAPTOP,
    SESSION_SUFFIX,
    Found,
    beginning_of,
    connect,
    create_session_file,
    find_rows,
    is_newer,
    is_sound,
    problem_of,
    take_place,
    write_with_key,
)
from trioapp.storage.session_file import WritableSession
from trioapp.storage.summaries import Stamp, Summaries
from trioapp.storage.system_keyring import SystemKeyring
from trioapp.storage.trash import Trash
from trioapp.storage.whole_file import shred_unless_in_use

if TYPE_CHECKING:
    from trioapp.domain.insight_over_sessions import Digest
    from trioapp.storage.digests import RememberedDigests

T = TypeVar("T")
_READ_AT_ONCE = 100
"""So many sessions are summed up before it is told what they say together."""
_READ_IN_A_ROW = 10
_CAN_BE_READ = (ProblemKind.SESSION_NEWER, ProblemKind.FULL_TO_BEGIN_WITH)


class SessionFolder:
    """A shelf of session files in one folder, which is made when it is not there.

    Another program may be writing a file, so a private copy is read. A file that this program has open is not touched
    at all: opening and closing it a second time would drop its locks. Backups, and files that had to be moved aside,
    have folders of their own beside the one of the sessions (contracts.md, 'Places').
    """

    def __init__(
        self, folder: Path, scratch: Path, where: Whereabouts = Whereabouts.LOCAL, keyring: Keyring | None = None
    ) -> None:
        """`scratch` is a folder of this program's own for short-lived copies. `Refused` when one cannot be had."""
        self._settings = ON_THIS_LAPTOP if where is Whereabouts.LOCAL else ELSEWHERE
        self._folder = folder
        self._scratch = scratch
        self._backups = folder.parent / "backups"
        self._aside = folder.parent / "quarantine"
        self._keys = KeyFolder(folder.parent / "keys", keyring or SystemKeyring())
        self._trash = Trash(folder.parent / "trash", folder, self._backups, self._keys)
        self._summaries = Summaries(folder.parent / "sessions.json")
        self._listing, self._gathering, self._touching = threading.Lock(), threading.Lock(), threading.RLock()
        """Others may list and read beside the windows; a file is not read just while it is being opened."""
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
        for before in self._folder.glob("*.before"):
            with suppress(OSError):
                shred_unless_in_use(before)
        self._trash.empty()
        rescue.finish(self._folder, self._aside)
        self._keys.tidy()
        for stem in self._keys.stems():
            with suppress(OSError):
                self._finish_change_of_key(stem)
        for backups in self._backups.glob("*"):
            self._end_forgetting(self._folder / (backups.name + SESSION_SUFFIX))
        self._ballast.take_on()

    def _end_forgetting(self, path: Path) -> None:
        """Where wiping names was cut off after they were gone from the file, they go from all that is kept of it."""
        with suppress(Refused, OSError, sqlite.Error, BackupFailed):
            forgets_from = Backups(self._backups / path.stem).forgets_from
            if forgets_from is None:
                Backups(self._backups / path.stem).remember()
                return
            backups = self._backups_of(path)
            db = connect(path, self._settings, key=backups.key)
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
        with self._listing:
            listed = [self._listed(path) for path in self._paths()]
            self._summaries.keep_only({one.path.name for one in listed})
        return tuple(sorted(listed, key=lambda one: one.head.created_ms if one.head else 0, reverse=True))

    def create(self, session: Session, format_source: str) -> None:
        self._put(self._folder / file_name(session.head), session, format_source, lambda: None)

    def _put(self, path: Path, session: Session, format_source: str, make_key: Callable[[], bytes | None]) -> None:
        try:
            create_session_file(path, session, format_source, make_key())
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error

    def read(self, session_id: str) -> Session:
        remembered = self._remembered(session_id)
        session = self._in_copy(remembered, _read_whole) if remembered else None
        if session and session.head.id == session_id:
            return session
        return self._in_copy(self._find(session_id), _read_whole)

    def open(self, session_id: str) -> tuple[Session, WritableSession | ReadOnlySession]:
        with self._touching:
            remembered = self._remembered(session_id)
            if remembered:
                session, file = self._open(remembered)
                if session.head.id == session_id:
                    return session, file
                file.close()
        path = self._find(session_id)
        with self._touching:
            return self._open(path)

    def _open(self, path: Path) -> tuple[Session, WritableSession | ReadOnlySession]:
        backups, ending = self._backups_of(path), self._ending_of(path)
        protection = self._protection_of(path)
        try:
            db = self._connect(path, backups)
        except Refused as refused:
            if refused.problems[0].kind not in _CAN_BE_READ:
                raise
            return self._open_to_read(path, refused.problems[0])
        try:
            session = _read_whole(db)
        except Exception as error:
            db.close()
            raise Refused(Problem(ProblemKind.SESSION_DAMAGED, str(path))) from error
        source = source_of(SealedRows(db))
        file = WritableSession(path, db, backups, source=source, ending=ending, ballast=self._ballast)
        listed = ListedSession(
            path, session.head, len(session.people), keep_days=session.keep_days, protection=protection
        )
        self._opened[path] = (listed, file)
        return session, file

    def _connect(self, path: Path, backups: Backups) -> Connection:
        """Where the disk is full, the ballast makes room; `Refused` as full to begin with when that was not enough."""
        try:
            return connect(path, self._settings, _keeping(backups, path), backups.key)
        except Refused as refused:
            if refused.problems[0].kind is not ProblemKind.DISK_FULL:
                raise
        if self._ballast.throw_off():
            with suppress(Refused):
                return connect(path, self._settings, _keeping(backups, path), backups.key)
        raise Refused(Problem(ProblemKind.FULL_TO_BEGIN_WITH, str(path)))

    def _open_to_read(self, path: Path, problem: Problem) -> tuple[Session, ReadOnlySession]:
        session, source = self._in_copy(path, lambda db: (_read_whole(db), source_of(SealedRows(db))))
        key, ending = self._key_of(path), self._ending_of(path)

        def write_copy(at: Path, changed: Session) -> None:
            create_session_file(at, changed, source, key, ending)

        return session, ReadOnlySession(problem, write_copy)

    def rescue(self, file: str) -> Rescued:
        path = self._known(file)
        backups = self._backups_of(path)
        try:
            salvage = rescue.salvaged(path, backups)
            if salvage is None:
                return Rescued(file, rescue.move_aside(path, self._aside), "", None, self.backups(file))
            folder = rescue.put_salvage_in_place(salvage, path, self._aside, backups.key)
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error
        _note(backups, 0)
        session = salvage.session
        holdings = Holdings(len(session.people), len(session.notes), len(session.run.moves))
        return Rescued(file, folder, session.head.id, holdings, self.backups(file))

    @property
    def backup_folder(self) -> Path:
        """Where those of all sessions are; it comes with the first of them."""
        return self._backups

    def count_backups(self) -> int:
        """Of all sessions together."""
        return sum(1 for _ in self._backups.glob(f"*/*{SESSION_SUFFIX}"))

    def backups(self, file: str) -> tuple[BackupMade, ...]:
        backups = self._backups_of(self._folder / Path(file).name)
        made = (_backup_made(backup, backups.key) for backup in backups.listed())
        return tuple(one for one in made if one)

    def restore(self, file: str, backup: str) -> None:
        path = self._folder / Path(file).name
        self._refuse_open(path)
        backups = self._backups_of(path)
        chosen = next((one for one in backups.listed() if one.path.name == backup), None)
        if chosen is None:
            raise Refused(Problem(ProblemKind.FILE_MISSING, backup))
        try:
            with rescue.opened_to_read(chosen.path, backups.key) as db:
                commits = commits_in(SealedRows(db))
            rescue.put_backup_in_place(chosen.path, path, self._aside)
        except sqlite.Error as error:
            raise Refused(problem_of(error, chosen.path)) from error
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error
        _note(backups, commits)

    def notes_of(self, file: str) -> tuple[str, ...]:
        return self._beside_windows(file, _read_notes)

    def agenda_of(self, file: str) -> tuple[LearningQuestion, ...]:
        return self._beside_windows(file, _read_agenda)

    def gather(self, but: str) -> Iterator[Gathered]:
        listed = [one for one in self.sessions() if not (one.head and one.head.id == but)]
        plain = [one.path for one in listed if one.protection is Protection.NONE]
        with self._gathering:
            told: dict[Path, Digest | None] = {
                path: known
                for path in plain
                if path in self._digests and (known := self._digests.known(path, stamp_of(path)))
            }
        unread, kept = [path for path in plain if path not in told], 0
        while True:
            now, unread = unread[:_READ_AT_ONCE], unread[_READ_AT_ONCE:]
            with self._gathering:
                for begin in range(0, len(now), _READ_IN_A_ROW):
                    told |= self._sum_up(now[begin : begin + _READ_IN_A_ROW])
                if not unread or len(told) >= 2 * kept:  # where it is left at that, at most half is read anew
                    kept = len(told)
                    self._digests.keep_only({path.name for path in plain})
            digests = tuple(digest for path in plain if (digest := told.get(path)))
            yield Gathered(digests, len(listed) - len(plain), len(told) - len(digests), len(unread))
            if not unread:
                return

    @cached_property
    def _digests(self) -> RememberedDigests:
        from trioapp.storage.digests import RememberedDigests  # a start does not look back

        return RememberedDigests(self._folder.parent / "insight.json")

    def _sum_up(self, paths: list[Path]) -> dict[Path, Digest | None]:
        """None for what cannot be read. All files are read and then all summed up, which is quicker than by turns.

        Not too many: while they are summed up, the windows wait.
        """
        stamps = {path: stamp_of(path) for path in paths}
        told: dict[Path, Digest | None] = {path: self._digests.known(path, stamp) for path, stamp in stamps.items()}
        found = {path: self._find_course(path, stamps[path]) for path, known in told.items() if not known}
        for path, course in found.items():
            told[path] = digest = _digest(course) if course else None
            if digest:
                self._digests.remember(path, stamps[path], digest)
        return told

    def _find_course(self, path: Path, stamp: Stamp) -> Found | None:
        """None where it cannot be read; another program may have it open, and then it is read anew each time."""
        with suppress(Refused), self._touching:
            self._refuse_open(path)
            return self._where_it_lies(path, stamp, _find_course)
        return None

    def _beside_windows(self, file: str, use: Callable[[Connection], T]) -> T:
        """As `_where_it_lies`, unless the session was opened by now."""
        path = self._folder / Path(file).name
        with self._touching:
            self._refuse_open(path)
            return self._where_it_lies(path, stamp_of(path), use)

    def amend(self, file: str, change: Change) -> None:
        path = self._known(file)
        backups = self._backups_of(path)
        db = connect(path, self._settings, _keeping(backups, path), backups.key)
        try:
            db.execute("BEGIN IMMEDIATE")
            write_change(db, change)
            commits = count_commit(db)
            db.execute("COMMIT")
        except (sqlite.Error, LookupError) as error:
            raise Refused(problem_of(error, path)) from error
        finally:
            db.close()
        _note(backups, commits)

    def duplicate(self, file: str, session_id: str, name: str) -> None:
        path = self._folder / Path(file).name
        session, source = self._in_copy(path, _read_with_source)
        copied = replace(session, head=replace(session.head, id=session_id, name=name))
        other = self._folder / file_name(copied.head)
        has_key = self._is_protected(path)
        self._put(other, copied, source, lambda: self._keys.make_for_copy(other.stem, path.stem) if has_key else None)

    def bring_in(self, path: Path, other_id: str, passphrase: str = "") -> str:
        if path.suffix != SESSION_SUFFIX or not path.is_file():
            raise Refused(Problem(ProblemKind.NOT_A_SESSION, str(path)))
        with private_copy(path, self._scratch) as copy:
            lock = taken_off(copy, path, passphrase)
            key = lock[0].unwrapped(lock[1]) if lock else None
            session, source = read_copy(copy, path, key, _read_with_source)
        if any(one.head and one.head.id == session.head.id for one in self.sessions()):
            session = replace(session, head=replace(session.head, id=other_id))
        other = self._folder / file_name(session.head)
        self._put(other, session, source, lambda: self._keys.make_like(other.stem, *lock) if lock else None)
        return session.head.id

    def copy_out(self, file: str, folder: Path) -> Path:
        kept = self._folder / Path(file).name
        session, source = self._in_copy(kept, _read_with_source)
        key = self._key_of(kept)
        ending = self._ending_of(kept)
        names = (file if number == 1 else f"{Path(file).stem} ({number}){SESSION_SUFFIX}" for number in count(1))
        path = next(path for path in (folder / name for name in names) if not path.exists())
        try:
            create_session_file(path, session, source, key, ending)
        except OSError as error:
            raise Refused(place_unusable(folder, error)) from error
        return path

    def unlock(self, file: str, passphrase: str) -> None:
        path = self._folder / Path(file).name
        self._keys.open(path.stem, passphrase)
        self._end_forgetting(path)

    def lock(self, file: str) -> None:
        self._known(file)
        self._keys.shut(Path(file).stem)

    def protect(self, file: str, passphrase: str, *, in_keyring: bool) -> None:
        path = self._known(file)
        try:
            if self._is_protected(path):
                self._keys.wrap_anew(path.stem, passphrase, in_keyring=in_keyring)
            else:
                self._encrypt(path, self._keys.make(path.stem, passphrase, in_keyring=in_keyring))
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error

    def _encrypt(self, path: Path, key: bytes) -> None:
        try:
            self._change_key(path, None, key)
        finally:
            if not looks_protected(beginning_of(path)):
                self._keys.destroy(path.stem)

    def unprotect(self, file: str) -> None:
        path = self._known(file)
        self._change_key(path, self._key_of(path), None)
        with suppress(OSError):  # it opens nothing any more, and goes at the next start
            self._keys.destroy(path.stem)

    @property
    def keyring_is_there(self) -> bool:
        return self._keys.keyring_is_there

    def _change_key(self, path: Path, before: bytes | None, after: bytes | None) -> None:
        """The session and a first new backup under another key; nothing that was there before stays, elsewhere either.

        What is cut off here is ended, or undone, at the next start.
        """
        part, backups = path.with_suffix(".part"), Backups(self._backups / path.stem, self._aside, after)
        try:
            db = connect(path, self._settings, _keeping(self._backups_of(path), path), before)
            try:
                write_with_key(db, part, after)
            finally:
                db.close()
            taken = backups.take(part, datetime.now(UTC))
            try:
                take_place(part, path)
            except OSError:
                taken.unlink(missing_ok=True)
                raise
            backups.forget(but=taken)
        except sqlite.Error as error:
            raise Refused(problem_of(error, path)) from error
        except OSError as error:
            raise Refused(place_unusable(path.parent, error)) from error

    def _finish_change_of_key(self, stem: str) -> None:
        """Ends or undoes a change that was cut off: a key without a protected session, or backups of the other kind."""
        path, backups = self._folder / (stem + SESSION_SUFFIX), Backups(self._backups / stem, self._aside)
        if looks_protected(beginning_of(path)):
            backups.forget_unlike(protected=True)
        elif path.exists() and self._is_sound_in_plain(path):
            backups.forget_unlike(protected=False)
            self._keys.destroy(stem)

    def _is_sound_in_plain(self, path: Path) -> bool:
        with suppress(Refused), private_copy(path, self._scratch) as copy:
            return read_copy(copy, path, None, is_sound)
        return False

    def _key_of(self, path: Path) -> bytes | None:
        """That of a protected session, None for another; `Refused` while it is locked, or when its key is gone."""
        _, opened = self._opened.get(path, (None, None))
        if opened and opened.is_open:
            return opened.key
        if self._is_protected(path):
            return self._keys.key(path.stem)
        if looks_protected(beginning_of(path)):
            raise Refused(Problem(ProblemKind.KEY_GONE, str(self._keys.file_of(path.stem)), what=path.stem))
        return None

    def _ending_of(self, path: Path) -> bytes:
        """What stands behind a copy of the session that goes elsewhere."""
        return self._keys.ending_for(path.stem) if self._is_protected(path) else b""

    def _is_protected(self, path: Path) -> bool:
        """Whether it takes a key, even if it is damaged; a key may have stayed behind with a file that takes none."""
        return self._keys.is_kept(path.stem) and not looks_plain(beginning_of(path))

    def _protection_of(self, path: Path) -> Protection:
        if not self._is_protected(path):
            return Protection.NONE
        return Protection.OPENED if self._keys.is_open(path.stem) else Protection.LOCKED

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
        return Backups(self._backups / path.stem, self._aside, self._key_of(path))

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

    def _remembered(self, session_id: str) -> Path | None:
        """Where that session was when somebody looked last; None if another file, which may hold it now, has changed.

        It has mostly changed itself, because it is the one that was written in, and then need not be read for a list.
        """
        with self._listing:
            looked = [(path, self._summaries.known(path, None)) for path in self._paths()]
            found = [path for path, one in looked if one and one.head and one.head.id == session_id]
            others = (path for path, _ in looked if path not in found)
            is_sure = len(found) == 1 and all(self._summaries.known(path, stamp_of(path)) for path in others)
        return found[0] if is_sure else None

    def _find(self, session_id: str) -> Path:
        listed = self.sessions()
        found = [one for one in listed if one.head and one.head.id == session_id]
        found = found or [one for one in listed if one.head and one.head.name == session_id]
        found = found or [one for one in listed if one.path.name == Path(session_id).name]
        if not found:
            raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=session_id))
        if len(found) > 1:
            raise Refused(Problem(ProblemKind.SESSION_AMBIGUOUS, what=session_id))
        problem = found[0].problem
        if problem and problem.kind is not ProblemKind.SESSION_LOCKED:
            raise Refused(problem)
        return found[0].path

    def _listed(self, path: Path) -> ListedSession:
        with self._touching:
            return self._looked_at(path)

    def _looked_at(self, path: Path) -> ListedSession:
        listed, file = self._opened.get(path, (None, None))
        if listed and file and file.is_open:
            return file.as_listed(listed)
        protection, stamp = self._protection_of(path), stamp_of(path)
        is_locked = protection is Protection.LOCKED
        known = self._summaries.known(path, None if is_locked else stamp)
        if known:
            return replace(known, protection=protection)
        if is_locked:
            problem = Problem(ProblemKind.SESSION_LOCKED, str(path), what=path.stem)
            return ListedSession(path, problem=problem, protection=protection)
        try:
            listed = self._where_it_lies(path, stamp, lambda db: _summary(path, db))
        except Refused as refused:
            return ListedSession(path, problem=refused.problems[0], protection=protection)
        if not listed.is_newer:
            self._summaries.remember(listed, stamp)
        return replace(listed, protection=protection)

    def _where_it_lies(self, path: Path, stamp: Stamp, use: Callable[[Connection], T]) -> T:
        """As `_in_copy`, without a copy where none is needed; for what leaves most of a session unread."""
        found = read_in_place(path, stamp, use)
        return found if found is not None else self._in_copy(path, use)

    def _in_copy(self, path: Path, use: Callable[[Connection], T]) -> T:
        """What `use` makes of the session at `path`; `Refused` when the file is no session or is damaged."""
        key = self._key_of(path)
        with private_copy(path, self._scratch) as copy:
            return read_copy(copy, path, key, use)


def file_name(head: SessionHead) -> str:
    return stem_of(head) + SESSION_SUFFIX


def _read_whole(db: Connection) -> Session:
    """`ValueError` when something in the file is not as it was written."""
    rows = KeptRows(db)
    if not is_sound(db, rows):
        raise ValueError
    return read_session(rows)


def _find_course(db: Connection) -> Found:
    return find_rows(db, TABLES_OF_A_COURSE, fetch_course)


def _digest(course: Found) -> Digest | None:
    """None where it is damaged; a note or a picture that is spoilt is no reason to leave out how long all took."""
    from trioapp.domain.insight_over_sessions import digest_as_left  # a start does not look back

    with suppress(Refused, TypeError, ValueError, LookupError):
        return digest_as_left(course.read_soundly(read_course))
    return None


def _read_notes(db: Connection) -> tuple[str, ...]:
    return read_texts(SealedRows(db))


def _read_agenda(db: Connection) -> tuple[LearningQuestion, ...]:
    return read_items(SealedRows(db), LearningQuestion)


def _read_with_source(db: Connection) -> tuple[Session, str]:
    """To be written anew; what this program does not know would be lost."""
    if is_newer(db):
        raise Refused(Problem(ProblemKind.SESSION_NEWER))
    return _read_whole(db), source_of(SealedRows(db))


def _keeping(backups: Backups, path: Path) -> Callable[[Connection], None]:
    """What an earlier version wrote is kept before it is changed."""

    def keep(db: Connection) -> None:
        try:
            backups.make(db, datetime.now(UTC))
        except (OSError, sqlite.Error, BackupFailed) as error:
            raise Refused(Problem(ProblemKind.BACKUP_FAILED, str(path))) from error

    return keep


def _backup_made(backup: Backup, key: bytes | None) -> BackupMade | None:
    """None for one that cannot be read: it is no help to anybody."""
    try:
        with rescue.opened_to_read(backup.path, key) as db:
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
    keep_days, newer = read_keep_days(rows), is_newer(db)
    return ListedSession(
        path,
        read_head(rows),
        count_people(rows),
        last_move,
        keep_days,
        is_newer=newer,
        questions=count_items(db, LearningQuestion),
    )


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
