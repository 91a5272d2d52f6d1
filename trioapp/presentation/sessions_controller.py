"""The sessions page as a value: what is there, what can be gone on with, and making a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.people import MOST_PEOPLE, Person, as_list, people_counted, people_in
from trioapp.domain.ports import FormatLibrary, ListedSession
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.presentation.wording import Wording
from trioapp.services.sessions import DEFAULT_PROGRAMME, Sessions


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session in the list; one that cannot be read has no id, and `detail` says why."""

    id: str
    name: str
    detail: str
    is_going_on: bool = False
    is_sound: bool = True


@dataclass(frozen=True, slots=True)
class ProgrammeChoice:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SessionsView:
    """All sessions, newest first, and what a new one can be made of."""

    rows: tuple[SessionRow, ...]
    programmes: tuple[ProgrammeChoice, ...]
    default_programme: str
    going_on: SessionRow | None


@dataclass(frozen=True, slots=True)
class NewSession:
    """What the trainer filled in for a new session; `count` only matters when there are no names."""

    name: str
    programme: str
    participants: str
    count: str


class SessionsController(QObject):
    """Sends the page, the sentence about what is wrong with what was filled in, and that a session is open."""

    view_changed = Signal(object)
    refused = Signal(str)
    list_read = Signal(str)
    opened = Signal(bool)
    """With True for a session that was just made."""

    def __init__(
        self,
        sessions: Sessions,
        library: FormatLibrary,
        read_people: Callable[[Path], tuple[Person, ...]],
        words: Wording,
    ) -> None:
        super().__init__()
        self._sessions = sessions
        self._library = library
        self._read_people = read_people
        self._words = words

    @Slot()
    def refresh(self) -> None:
        rows = tuple(self._row(listed) for listed in self._sessions.listed())
        programmes = tuple(
            ProgrammeChoice(exercise.id, exercise.name.in_language(self._words.language))
            for exercise in self._library.formats()
        )
        going_on = next((row for row in rows if row.is_going_on), None)
        self.view_changed.emit(SessionsView(rows, programmes, DEFAULT_PROGRAMME, going_on))

    @Slot(object)
    def create(self, new: NewSession) -> None:
        try:
            people = self._people(new)
            session_id = self._sessions.create(new.name, people, self._words.language, new.programme)
            self._sessions.open(session_id)
        except Refused as refused:
            self._say(refused)
        else:
            self.opened.emit(True)

    @Slot(str)
    def open(self, session_id: str) -> None:
        try:
            self._sessions.open(session_id)
        except Refused as refused:
            self._say(refused)
        else:
            self.opened.emit(False)

    @Slot(object)
    def read_list(self, path: Path) -> None:
        """Reads a participant list, to be shown before anything is made of it."""
        try:
            self.list_read.emit(as_list(self._read_people(path)))
        except Refused as refused:
            self._say(refused)

    def _people(self, new: NewSession) -> tuple[Person, ...]:
        return people_in(new.participants) or people_counted(_count(new.count))

    def _say(self, refused: Refused) -> None:
        self.refused.emit(self._words.refusal(refused))

    def _row(self, listed: ListedSession) -> SessionRow:
        if listed.head is None:
            problem = listed.problem or Problem(ProblemKind.NOT_A_SESSION, str(listed.path))
            return SessionRow("", listed.path.name, self._words.problem(problem), is_sound=False)
        detail = f"{self._words.day(listed.head.created_ms)} · {self._words.participants(listed.people)}"
        return SessionRow(listed.head.id, listed.head.name, detail, self._sessions.left_running(listed))


def _count(typed: str) -> int:
    typed = typed.strip() or "0"
    if not (typed.isascii() and typed.isdigit() and int(typed[:9]) <= MOST_PEOPLE):
        raise Refused(Problem(ProblemKind.COUNT_NOT_A_NUMBER, what=typed[:20], other=str(MOST_PEOPLE)))
    return int(typed)
