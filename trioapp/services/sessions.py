"""Making, listing and opening sessions."""

from __future__ import annotations

import uuid
from dataclasses import replace
from pathlib import Path

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Clock, Duration
from trioapp.domain.people import Person
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import (
    BackupMade,
    FormatLibrary,
    ListedSession,
    PreferencesFile,
    Renamed,
    Rescued,
    SessionShelf,
)
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import seat_in_order
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.texts import plain_line
from trioapp.services.workspace import Workspace

DEFAULT_PROGRAMME = "trio"
STILL_GOING_ON = Duration.of(minutes=12 * 60)
"""A run whose last move lies further back is not offered any more as one to go on with."""


class Sessions:
    """The sessions on this laptop, and which of them is on the table."""

    def __init__(
        self,
        shelf: SessionShelf,
        library: FormatLibrary,
        workspace: Workspace,
        clock: Clock,
        preferences: PreferencesFile,
    ) -> None:
        self._shelf = shelf
        self._library = library
        self._workspace = workspace
        self._clock = clock
        self._preferences = preferences

    def listed(self) -> tuple[ListedSession, ...]:
        return self._shelf.sessions()

    def create(self, name: str, people: tuple[Person, ...], language: str, programme: str = DEFAULT_PROGRAMME) -> str:
        """Makes a session with everybody seated and gives its id; `Refused` without a name or a known programme."""
        return self.create_with(
            self._library.format(programme), self._library.source_of(programme), name, people, language
        )

    def create_with(
        self, exercise: ExerciseFormat, source: str, name: str, people: tuple[Person, ...], language: str
    ) -> str:
        """As `create`, with an exercise that is not in the library; `source` is the TOML it was read from."""
        if not plain_line(name):
            raise Refused(Problem(ProblemKind.SESSION_NAME_EMPTY))
        self._workspace.take_back()
        head = SessionHead(str(uuid.uuid4()), plain_line(name), exercise.id, language, self._clock.now().wall_ms)
        rather_duos = self._preferences.load().rather_duos
        seating = seat_in_order([person.id for person in people], exercise.role_ids, rather_duos=rather_duos)
        session = Session(head, exercise, people, Seatings.of(seating), Run(plan_of(exercise)))
        self._shelf.create(session, source)
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
        if self._is_on_the_table(file):
            self._workspace.take_back()
            session = self._workspace.session
            self._workspace.change(replace(session, head=replace(session.head, name=name)), Renamed(name))
        else:
            self._shelf.rename(file, name)

    def duplicate(self, file: str, name: str) -> None:
        self._workspace.flush()
        self._shelf.duplicate(file, str(uuid.uuid4()), plain_line(name))

    def bring_in(self, path: Path) -> str:
        """Puts a copy of a session file from elsewhere with the others, and gives its id."""
        return self._shelf.bring_in(path, str(uuid.uuid4()))

    def copy_out(self, file: str, folder: Path) -> Path:
        self._workspace.flush()
        return self._shelf.copy_out(file, folder)

    def delete(self, file: str) -> None:
        """If it is on the table, it is taken from there first."""
        if self._is_on_the_table(file):
            self._workspace.close()
        self._shelf.delete(file)

    def undelete(self) -> bool:
        return self._shelf.undelete()

    def _is_on_the_table(self, file: str) -> bool:
        listed = next((one for one in self._shelf.sessions() if one.path.name == file), None)
        if not (self._workspace.is_open and listed and listed.head):
            return False
        return listed.head.id == self._workspace.session.head.id

    def left_running(self, listed: ListedSession) -> bool:
        """Whether a run in that session was never stopped and is recent enough to go on with."""
        return listed.last_move is not None and self._clock.now().since(listed.last_move) < STILL_GOING_ON
