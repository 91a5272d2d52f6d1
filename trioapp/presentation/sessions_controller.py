"""The sessions page as a value: what is there, what can be gone on with, and making a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.citizen_numbers import citizen_numbers_told
from trioapp.domain.people import MOST_PEOPLE, PeopleRead, Person, as_list, people_counted, people_in
from trioapp.domain.ports import ListedSession, Protection
from trioapp.domain.problems import Problem, ProblemKind, Refused, is_locked
from trioapp.domain.texts import alphabetical
from trioapp.presentation.errands import Errands
from trioapp.presentation.protection_controller import Locked, Wish
from trioapp.presentation.wording import Wording
from trioapp.services.programmes import DEFAULT_PROGRAMME, ChoiceGroup, Programmes
from trioapp.services.sessions import Sessions


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session in the list, in a file of that name; one that cannot be read has no id, and `detail` says why."""

    id: str
    file: str
    name: str
    detail: str
    is_going_on: bool = False
    is_sound: bool = True
    can_be_rescued: bool = False
    created_ms: int = 0


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup by the name of its file: when it was made and what it holds, in words."""

    backup: str
    words: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session by the name of its file: what it is called, what is to be said first, and its backups, newest first."""

    file: str
    title: str
    told: str
    is_there: bool
    """Whether there is anything that can be renamed, copied or deleted."""
    is_protected: bool
    keep_days: int | None
    keeps: str
    """Until when names and notes stay, in words."""
    about: str
    rows: tuple[BackupRow, ...]


@dataclass(frozen=True, slots=True)
class Renaming:
    """That session file is to have that name for its session."""

    file: str
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """The files of the sessions in whose notes stands what was `sought`."""

    sought: str
    files: frozenset[str]


@dataclass(frozen=True, slots=True)
class Keeping:
    """Names and notes of that session are to stay for so many days, or with None until somebody deletes them."""

    file: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Copying:
    """A copy of that session is to be written in that folder."""

    file: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Restoring:
    """That backup is to take the place of that session file."""

    file: str
    backup: str


@dataclass(frozen=True, slots=True)
class ProgrammeChoice:
    """A programme for a new session, under a heading; `minutes` is how long it takes, where that is known."""

    id: str
    name: str
    heading: str
    minutes: str


@dataclass(frozen=True, slots=True)
class SessionsView:
    """All sessions, newest first, and what a new one can be made of."""

    rows: tuple[SessionRow, ...]
    programmes: tuple[ProgrammeChoice, ...]
    default_programme: str
    going_on: SessionRow | None
    deleted: str
    """The name of the session that was deleted last and can be brought back; empty when there is none."""


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
    left_out = Signal(str)
    """With the sentence about what will not be taken over from a list; empty when all will be."""
    list_read = Signal(str)
    found = Signal(object)
    """With a `Found`."""
    session_shown = Signal(object)
    done = Signal(str)
    """With a sentence about what was done."""
    locked = Signal(object)
    """With a `Locked`: a session that was asked for and cannot be had without its passphrase."""
    opened = Signal(bool)
    """With True for a session that was just made."""
    begun = Signal()
    """A trio was asked for at once, and is open: what the room is told first can be shown."""

    def __init__(
        self,
        sessions: Sessions,
        programmes: Programmes,
        read_people: Callable[[Path], PeopleRead],
        words: Wording,
        errands: Errands,
    ) -> None:
        super().__init__()
        self._errands = errands
        self._sessions = sessions
        self._programmes = programmes
        self._read_people = read_people
        self._words = words
        self._names: dict[str, str] = {}
        self._listed: dict[str, ListedSession] = {}
        self._deleted = ""
        self._damaged: dict[str, Problem] = {}
        """What was found wrong when a session was opened that had looked sound in the list, by the name of its file."""

    @Slot()
    def refresh(self) -> None:
        self._listed = {listed.path.name: listed for listed in self._sessions.listed()}
        rows = tuple(map(self._row, self._listed.values()))
        self._names = {row.file: row.name for row in rows}
        going_on = next((row for row in rows if row.is_going_on), None)
        self.view_changed.emit(SessionsView(rows, self._choices(), DEFAULT_PROGRAMME, going_on, self._deleted))

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

    @Slot()
    def start_now(self) -> None:
        """A trio that is called after today, in which nobody is named."""
        now_ms = self._sessions.now_ms
        taken = {listed.head.name for listed in self._sessions.listed() if listed.head}
        name = self._words.demo.called_after(self._words.day(now_ms), now_ms, taken)
        try:
            self._sessions.open(self._sessions.create(name, (), self._words.language))
        except Refused as refused:
            self._say(refused)
        else:
            self.opened.emit(True)
            self.begun.emit()

    @Slot(str)
    def open(self, session_id: str) -> None:
        try:
            self._sessions.open(session_id)
        except Refused as refused:
            self._say_or_ask(refused, self._file_of(session_id), Wish.OPEN)
            self._note_damage(refused)
        else:
            self.opened.emit(False)

    @Slot(str)
    def rescue(self, file: str) -> None:
        """Saves what can be saved of a damaged session, and shows its backups."""
        try:
            rescued = self._sessions.rescue(file)
        except Refused as refused:
            self._say(refused)
            return
        self._damaged.pop(file, None)
        self.refresh()
        told = self._words.rescued(rescued.holdings, str(rescued.aside), has_backups=bool(rescued.backups))
        self.session_shown.emit(self._view(file, told, is_there=rescued.holdings is not None))

    @Slot(str)
    def show_session(self, file: str) -> None:
        try:
            self.session_shown.emit(self._view(file))
        except Refused as refused:
            self._say_or_ask(refused, file, Wish.SHOW)

    @Slot(object)
    def restore(self, wish: Restoring) -> None:
        try:
            self._sessions.restore(wish.file, wish.backup)
        except Refused as refused:
            self._say(refused)
            return
        self._damaged.pop(wish.file, None)
        self.refresh()
        self.done.emit(self._words.restored())

    @Slot(object)
    def rename(self, wish: Renaming) -> None:
        try:
            self._sessions.rename(wish.file, wish.name)
        except Refused as refused:
            self._tell(self._words.refusal(refused))
        else:
            self.refresh()
            self.session_shown.emit(self._view(wish.file))

    @Slot(str)
    def search(self, sought: str) -> None:
        """Looks into the notes of all sessions, beside everything else."""
        self._errands.send(self._sessions.search(sought), lambda files: self.found.emit(Found(sought, files)))

    @Slot(object)
    def keep_for(self, wish: Keeping) -> None:
        try:
            self._sessions.keep_for(wish.file, wish.days)
        except Refused as refused:
            self._tell(self._words.refusal(refused))
        else:
            self.refresh()
            self.session_shown.emit(self._view(wish.file))

    @Slot()
    def let_personal_data_go(self) -> None:
        """Wipes names and notes whose time is over, and tells if there were any."""
        gone = self._sessions.let_personal_data_go()
        if gone:
            self._tell(self._words.names_gone(gone))

    @Slot(str)
    def wipe(self, file: str) -> None:
        """Names and notes go now."""
        try:
            self._sessions.wipe(file)
        except Refused as refused:
            self._tell(self._words.refusal(refused))
        else:
            self._tell(self._words.names_gone(1))

    @Slot(str)
    def duplicate(self, file: str) -> None:
        name = self._words.copy_of(self._names.get(file, file))
        try:
            self._sessions.duplicate(file, name)
        except Refused as refused:
            self._tell(self._words.refusal(refused))
        else:
            self._tell(self._words.duplicated(name))

    @Slot(object)
    def copy_out(self, wish: Copying) -> None:
        try:
            path = self._sessions.copy_out(wish.file, wish.folder)
        except Refused as refused:
            self._tell(self._words.refusal(refused))
        else:
            self._tell(self._words.saved_elsewhere(str(path)))

    @Slot(object)
    def bring_in(self, path: Path) -> None:
        """Puts a copy of a session file from elsewhere with the others."""
        try:
            self._sessions.bring_in(path)
        except Refused as refused:
            if is_locked(refused):
                self.locked.emit(Locked(str(path), path.name, Wish.BRING_IN))
            else:
                self._tell(self._words.refusal(refused))
        else:
            self._tell(self._words.brought_in(path.name))

    @Slot(str)
    def delete(self, file: str) -> None:
        """It can be brought back until the program is closed."""
        name = self._names.get(file, file)
        try:
            self._sessions.delete(file)
        except Refused as refused:
            self._tell(self._words.refusal(refused))
        else:
            self._deleted = name
            self._tell("")

    @Slot()
    def undelete(self) -> None:
        if self._sessions.undelete():
            self._deleted = ""
        self.refresh()

    def _tell(self, sentence: str) -> None:
        self.refresh()
        self.done.emit(sentence)

    @Slot(object)
    def read_list(self, path: Path) -> None:
        """Reads a participant list, to be shown before anything is made of it."""
        try:
            read = self._read_people(path)
        except Refused as refused:
            self._say(refused)
        else:
            self.list_read.emit(as_list(read.people))
            self._tell_left_out(read.left_out)

    @Slot(str)
    def look_over(self, typed: str) -> None:
        """Tells at once about what will be left out of what is pasted."""
        self._tell_left_out(citizen_numbers_told(typed))

    def _tell_left_out(self, left_out: Problem | None) -> None:
        self.left_out.emit(self._words.problem(left_out) if left_out else "")

    def _people(self, new: NewSession) -> tuple[Person, ...]:
        return people_in(new.participants) or people_counted(_count(new.count))

    def _say_or_ask(self, refused: Refused, file: str, wish: Wish) -> None:
        if is_locked(refused):
            self.locked.emit(Locked(file, self._names.get(file, file), wish))
        else:
            self._say(refused)

    def _file_of(self, session_id: str) -> str:
        """The name of the file of a session by its id or its name, or that itself."""
        heads = ((file, listed.head) for file, listed in self._listed.items())
        return next((file for file, head in heads if head and session_id in (head.id, head.name)), session_id)

    def _say(self, refused: Refused) -> None:
        self.refused.emit(self._words.refusal(refused))

    def _note_damage(self, refused: Refused) -> None:
        damaged = {Path(one.file).name: one for one in refused.problems if one.kind is ProblemKind.SESSION_DAMAGED}
        if damaged:
            self._damaged |= damaged
            self.refresh()

    def _view(self, file: str, told: str = "", *, is_there: bool = True) -> SessionView:
        backups = self._sessions.backups(file)
        rows = tuple(BackupRow(one.name, self._words.backup(one.made_ms, one.holdings)) for one in backups)
        about, listed = self._words.about_backups(bool(rows)), self._listed.get(file)
        days, is_protected = (listed.keep_days, listed.protection is not Protection.NONE) if listed else (None, False)
        title, keeps = self._names.get(file, file), self._keeps(listed)
        return SessionView(file, title, told, is_there, is_protected, days, keeps, about, rows)

    def _keeps(self, listed: ListedSession | None) -> str:
        """Until when names and notes of a session stay; nothing where they may always."""
        if listed is None or listed.personal_data_goes_ms is None:
            return ""
        goes = listed.personal_data_goes_ms
        return self._words.names_stay_until(goes) if listed.keep_days else self._words.names_go_on_closing()

    def _choices(self) -> tuple[ProgrammeChoice, ...]:
        """By heading, and below it by name, after the one that a new session is of until another is chosen."""
        groups: dict[ChoiceGroup, list[ProgrammeChoice]] = {}
        for one in self._programmes.choices():
            name = one.name.in_language(self._words.language)
            minutes = self._words.in_hours(one.length) if one.length else ""
            choice = ProgrammeChoice(one.id, name, self._words.programmes(one.group), minutes)
            groups.setdefault(one.group, []).append(choice)
        return tuple(choice for group in groups.values() for choice in sorted(group, key=_by_name))

    def _row(self, listed: ListedSession) -> SessionRow:
        damage, is_protected = self._damaged.get(listed.path.name), listed.protection is not Protection.NONE
        if listed.protection is Protection.LOCKED and listed.head is None:
            name = listed.path.name
            return SessionRow(name, name, listed.path.stem, self._words.is_protected())
        if listed.head is None or damage:
            problem = damage or listed.problem or Problem(ProblemKind.NOT_A_SESSION, str(listed.path))
            can_be_rescued = problem.kind in (ProblemKind.SESSION_DAMAGED, ProblemKind.NOT_A_SESSION)
            name, told = listed.path.name, self._words.problem(problem)
            return SessionRow("", name, name, told, is_sound=False, can_be_rescued=can_be_rescued)
        created_ms = listed.head.created_ms
        day, people = self._words.day(created_ms), self._words.participants(listed.people)
        protected = self._words.is_protected() if is_protected else ""
        newer = self._words.is_only_to_read() if listed.is_newer else ""
        detail = " · ".join(filter(None, (day, people, protected, newer, self._keeps(listed))))
        is_going_on = self._sessions.left_running(listed)
        return SessionRow(
            listed.head.id, listed.path.name, listed.head.name, detail, is_going_on, created_ms=created_ms
        )


def _by_name(choice: ProgrammeChoice) -> tuple[bool, str]:
    return choice.id != DEFAULT_PROGRAMME, alphabetical(choice.name)


def _count(typed: str) -> int:
    typed = typed.strip() or "0"
    if not (typed.isascii() and typed.isdigit() and int(typed[:9]) <= MOST_PEOPLE):
        raise Refused(Problem(ProblemKind.COUNT_NOT_A_NUMBER, what=typed[:20], other=str(MOST_PEOPLE)))
    return int(typed)
