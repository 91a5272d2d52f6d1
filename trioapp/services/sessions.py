"""Making, listing and opening sessions."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from trioapp.domain.groups_of_the_day import groups_of_the_day
from trioapp.domain.instants import Clock, Duration
from trioapp.domain.people import Person
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import (
    BackupMade,
    Change,
    CompanyChanged,
    KeptFor,
    ListedSession,
    NotesWiped,
    PreferencesFile,
    Protection,
    Renamed,
    Rescued,
    SessionShelf,
)
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.retention import holds_personal_data
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.texts import folded, plain_line
from trioapp.services.harvesting import differences
from trioapp.services.programmes import DEFAULT_PROGRAMME, Programmes, Template
from trioapp.services.workbook_pen import workbook_changes
from trioapp.services.workspace import Workspace

STILL_GOING_ON = Duration.of(minutes=12 * 60)
"""A run whose last move lies further back is not offered any more as one to go on with."""
SHORTEST_PASSPHRASE = 8
"""In characters."""
DOUBTED_AFTER = Duration.of(minutes=400 * 24 * 60)
"""If names and notes should have been gone for so long, rather the clock of the computer is wrong."""


class Sessions:
    """The sessions on this laptop, and which of them is on the table."""

    def __init__(
        self,
        shelf: SessionShelf,
        programmes: Programmes,
        workspace: Workspace,
        clock: Clock,
        preferences: PreferencesFile,
    ) -> None:
        self._shelf = shelf
        self._programmes = programmes
        self._workspace = workspace
        self._clock = clock
        self._preferences = preferences

    def listed(self) -> tuple[ListedSession, ...]:
        return self._shelf.sessions()

    @property
    def now_ms(self) -> int:
        """On the wall clock, in milliseconds UTC: when a session would be made that is made now."""
        return self._clock.now().wall_ms

    def create(self, name: str, people: tuple[Person, ...], language: str, programme: str = DEFAULT_PROGRAMME) -> str:
        """Makes a session with everybody seated and gives its id; `Refused` without a name or a known programme."""
        return self.create_with(self._programmes.template(programme), name, people, language)

    def create_with(self, template: Template, name: str, people: tuple[Person, ...], language: str) -> str:
        """As `create`, with a programme that need not be in the library."""
        if not plain_line(name):
            raise Refused(Problem(ProblemKind.SESSION_NAME_EMPTY))
        self._workspace.take_back()
        now_ms, exercise = self._clock.now().wall_ms, template.exercise
        head = SessionHead(str(uuid.uuid4()), plain_line(name), template.programme, language, now_ms)
        chosen = self._preferences.load()
        run = Run(plan_of(exercise, exercise.rounds))
        bare = Session(head, exercise, people, Seatings.of(Seating()), run, keep_days=chosen.keep_days)
        session = template.filled_in(bare)
        seatings = groups_of_the_day(session, people, rather_duos=chosen.rather_duos)
        self._shelf.create(replace(session, seatings=seatings), template.source)
        return head.id

    def open(self, session_id: str) -> None:
        """Puts a session on the table; what was there stays until this one is known to be sound.

        A rehearsal that goes on is over with it.
        """
        self._workspace.take_back()
        if self._workspace.is_open and self._workspace.session.head.id == session_id:
            return
        session, file = self._shelf.open(session_id)
        self._workspace.open(session, file)

    def rescue(self, file: str) -> Rescued:
        """Saves what is sound in a damaged session file; see the shelf."""
        return self._shelf.rescue(file)

    def backups(self, file: str) -> tuple[BackupMade, ...]:
        return self._shelf.backups(file)

    def restore(self, file: str, backup: str) -> None:
        """Puts a backup in the place of a session; if it is on the table, it is taken from there first."""
        if self._is_on_the_table(file):
            self._workspace.close()
        self._shelf.restore(file, backup)

    def rename(self, file: str, name: str) -> None:
        """`Refused` without a name."""
        name = plain_line(name)
        if not name:
            raise Refused(Problem(ProblemKind.SESSION_NAME_EMPTY))
        self._amend(file, Renamed(name), lambda session: replace(session, head=replace(session.head, name=name)))

    def keep_for(self, file: str, days: int | None) -> None:
        """Names and notes stay for so many days after the session was made; None: until somebody deletes them."""
        self._amend(file, KeptFor(days), lambda session: replace(session, keep_days=days))

    def let_personal_data_go(self) -> int:
        """Wipes names and notes, in backups too, of each session whose time has come, and gives how many those were.

        One that is on the table, or that can be gone on with after a crash, waits. Where the time was over very long
        ago the clock is doubted, and nothing is wiped.
        """
        now, count = self._clock.now().wall_ms, 0
        for listed in self._shelf.sessions():
            goes = listed.personal_data_goes_ms
            if listed.head is None or goes is None or not goes <= now <= goes + DOUBTED_AFTER.ms:
                continue
            if not (self.left_running(listed) or self._workspace.holds(listed.head.id)):
                with suppress(Refused):
                    count += self._wiped(listed.head.id)
        return count

    def wipe(self, file: str) -> None:
        """Names and notes go now, from backups too; a session that is on the table is taken from there first."""
        listed = self.of_file(file)
        if listed is None or listed.head is None:
            raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))
        if self._workspace.holds(listed.head.id):
            self._workspace.close()
        self._wiped(listed.head.id)

    def _wiped(self, session_id: str) -> bool:
        session, file = self._shelf.open(session_id)
        nameless = tuple(replace(person, name="", team="") for person in session.people)

        anonymous = session.pseudonyms.veiled
        wiped = (CompanyChanged(replace(session.company, people=nameless)), NotesWiped(), KeptFor(None))
        harvest = differences(session.harvest, session.harvest.reworded(anonymous))
        workbook = workbook_changes(session.workbook, session.workbook.reworded(anonymous))
        for change in (*wiped, *harvest, *workbook):
            file.submit(change)
        file.forget_past()
        return file.close() and holds_personal_data(session)

    def _amend(self, file: str, change: Change, changed: Callable[[Session], Session]) -> None:
        if self._is_on_the_table(file):
            self._workspace.take_back()
            self._workspace.change(changed(self._workspace.session), change)
        else:
            self._shelf.amend(file, change)

    def duplicate(self, file: str, name: str) -> None:
        with self._away_from_the_table(file):
            self._shelf.duplicate(file, str(uuid.uuid4()), plain_line(name))

    def unlock(self, file: str, passphrase: str) -> None:
        """Takes the passphrase of a protected session; what may not stay any longer goes before anybody sees it."""
        self._shelf.unlock(file, passphrase)
        self.let_personal_data_go()

    def lock(self, file: str) -> None:
        """If it is on the table, it is taken from there first."""
        if self._is_on_the_table(file):
            self._workspace.close()
        self._shelf.lock(file)

    def protect(self, file: str, passphrase: str, again: str, *, in_keyring: bool) -> None:
        """Encrypts a session, or gives it another passphrase; `Refused` for a short one, or one not typed twice."""
        if passphrase != again:
            raise Refused(Problem(ProblemKind.PASSPHRASES_DIFFER))
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise Refused(Problem(ProblemKind.PASSPHRASE_SHORT, other=str(SHORTEST_PASSPHRASE)))
        with self._away_from_the_table(file):
            self._shelf.protect(file, passphrase, in_keyring=in_keyring)

    def unprotect(self, file: str) -> None:
        with self._away_from_the_table(file):
            self._shelf.unprotect(file)

    @contextmanager
    def _away_from_the_table(self, file: str) -> Iterator[None]:
        """Whatever comes of it, a session that was on the table is there again afterwards."""
        was_there, session_id = self._is_on_the_table(file), ""
        if was_there:
            session_id = self._workspace.own_session.head.id
            self._workspace.close()
        try:
            yield
        finally:
            if was_there:
                self.open(session_id)

    @property
    def keyring_is_there(self) -> bool:
        return self._shelf.keyring_is_there

    def bring_in(self, path: Path, passphrase: str = "") -> str:
        """Puts a copy of a session file from elsewhere with the others, and gives its id.

        Names whose time is over stay until somebody deletes them: whoever brings them in wants them.
        """
        session_id = self._shelf.bring_in(path, str(uuid.uuid4()), passphrase)
        listed = next(one for one in self._shelf.sessions() if one.head and one.head.id == session_id)
        goes = listed.personal_data_goes_ms
        if goes is not None and goes <= self._clock.now().wall_ms:
            self._shelf.amend(listed.path.name, KeptFor(None))
        return session_id

    def copy_out(self, file: str, folder: Path) -> Path:
        with self._away_from_the_table(file):
            return self._shelf.copy_out(file, folder)

    def delete(self, file: str) -> None:
        """If it is on the table, it is taken from there first."""
        if self._is_on_the_table(file):
            self._workspace.close()
        self._shelf.delete(file)

    def undelete(self) -> bool:
        return self._shelf.undelete()

    def _is_on_the_table(self, file: str) -> bool:
        listed = self.of_file(file)
        return bool(listed and listed.head and self._workspace.holds(listed.head.id))

    def of_file(self, file: str) -> ListedSession | None:
        """What is listed of a session, by the name of its file."""
        return next((one for one in self._shelf.sessions() if one.path.name == file), None)

    def read(self, file: str) -> Session:
        """A session as it is now, by the name of its file; `Refused` when it cannot be read."""
        listed = self.of_file(file)
        if listed is None or listed.head is None:
            raise Refused(Problem(ProblemKind.SESSION_UNKNOWN, what=file))
        if self._workspace.holds(listed.head.id):
            return self._workspace.own_session
        return self._shelf.read(listed.head.id)

    def search(self, sought: str) -> Callable[[], frozenset[str]]:
        """What finds the files of the sessions in whose notes that stands; it may be called in another thread.

        Notes of protected sessions are not looked at.
        """
        closed, sought, found = [], folded(sought), set()
        for one in self._shelf.sessions():
            if one.head is None or one.protection is not Protection.NONE:
                continue
            if not self._workspace.holds(one.head.id):
                closed.append(one.path.name)
            elif any(sought in folded(note.text) for note in self._workspace.own_session.notes):
                found.add(one.path.name)
        return partial(_found_in_notes, self._shelf, closed, sought, frozenset(found))

    def left_running(self, listed: ListedSession) -> bool:
        """Whether a run in that session was never stopped and is recent enough to go on with."""
        return listed.last_move is not None and self._clock.now().since(listed.last_move) < STILL_GOING_ON


def _found_in_notes(
    shelf: SessionShelf, files: Iterable[str], sought: str, found_before: frozenset[str]
) -> frozenset[str]:
    """A session that cannot be read has nothing to be found in."""
    found = set(found_before)
    for file in files:
        with suppress(Refused):
            if any(sought in folded(text) for text in shelf.notes_of(file)):
                found.add(file)
    return frozenset(found)
