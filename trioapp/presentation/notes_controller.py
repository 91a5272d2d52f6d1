"""The observation pad as a value, what is typed in it as slots, and whether all of it is on disk."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.instants import Clock
from trioapp.domain.observation import LONGEST_NOTE, Moment, Note, NoteKind
from trioapp.domain.ports import SaveState, Saving
from trioapp.domain.session import Session
from trioapp.presentation.wording import Wording
from trioapp.services.observing import Observing
from trioapp.services.workspace import Workspace

_LETTERS_OF_EARLIER = 200
_TRIOS_WITHOUT_SEATING = 8
"""How many trios can be observed in a session that nobody was seated in."""


@dataclass(frozen=True, slots=True)
class PadTrio:
    number: int
    name: str
    has_notes: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A finished note: when and where in the exercise, and its words."""

    id: str
    moment: str
    text: str


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """How the note read before: until when, and the beginning of its words."""

    number: int
    until: str
    text: str


@dataclass(frozen=True, slots=True)
class PadView:
    """The observation pad for one trio; `draft` names the note that is being written, empty when there is none.

    `earlier` is what that note said before, or the last one where none is being written, newest first.
    """

    title: str
    trio: int
    trios: tuple[PadTrio, ...]
    kind: NoteKind
    draft: str
    notes: tuple[NoteRow, ...]
    earlier: tuple[EarlierRow, ...]


@dataclass(frozen=True, slots=True)
class SavingView:
    """The state of saving, in words."""

    state: SaveState
    words: str


class NotesController(QObject):
    """Writes what the observer types. Nothing here can reach the stage."""

    view_changed = Signal(object)
    saving_changed = Signal(object)
    text_given = Signal(str)
    """How the note that is written reads now, without anybody having typed it."""
    _saving_reported = Signal(object)

    def __init__(self, workspace: Workspace, observing: Observing, clock: Clock, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._observing = observing
        self._clock = clock
        self._words = words
        self._session_id = ""
        self._view: PadView | None = None
        workspace.listen(self.refresh)
        workspace.watch_saving(self._saving_reported.emit)
        self._saving_reported.connect(self._show_saving)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._view, self._session_id = None, ""
            return
        self._follow_session()
        text = self._observing.take_over()
        if text is not None:
            self.text_given.emit(text)
        view = self._view_of(self._workspace.session)
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    @Slot(str)
    def write(self, text: str) -> None:
        self._observing.write(text[:LONGEST_NOTE])

    @Slot()
    def finish(self) -> None:
        """The note is done: what is typed next is a new one."""
        self._observing.finish()
        self.refresh()

    @Slot(object)
    def bring_back(self, number: int) -> None:
        """The note reads again as it did, and is gone on with."""
        self.text_given.emit(self._observing.bring_back(number))

    @Slot(int)
    def choose_trio(self, number: int) -> None:
        self._observing.choose_trio(number)
        self.refresh()

    @Slot(object)
    def choose_kind(self, kind: NoteKind) -> None:
        self._observing.choose_kind(kind)
        self.refresh()

    @Slot(object)
    def _show_saving(self, saving: Saving) -> None:
        """What was typed since the writer spoke is not on disk: nothing is called saved before all of it is."""
        if saving.state is SaveState.SAVED and self._workspace.is_behind:
            saving = Saving(SaveState.SAVING)
        self.saving_changed.emit(SavingView(saving.state, self._saving_words(saving)))

    def _saving_words(self, saving: Saving) -> str:
        if saving.problem and saving.state is SaveState.FAILED:
            return self._words.not_saved(saving.problem)
        if self._workspace.is_lent:
            return self._words.rehearsal_is_not_saved()
        if saving.state is SaveState.SAVING:
            return self._words.saving()
        saved = self._words.saved(self._clock.now().wall_ms)
        return self._words.saved_without_backup(saved, saving.problem) if saving.problem else saved

    def _follow_session(self) -> None:
        session_id = self._workspace.session.head.id
        if session_id != self._session_id:
            self._session_id = session_id
            self._observing.forget()
            self._show_saving(Saving(SaveState.SAVED))

    def _view_of(self, session: Session) -> PadView:
        draft = self._observing.current
        trio = self._observing.trio
        mine = [note for note in session.notes if note.trio == trio and note.says_something]
        done = [note for note in reversed(mine) if draft is None or note.id != draft.id]
        return PadView(
            title=self._words.trio(trio),
            trio=trio,
            trios=self._trios(session),
            kind=self._observing.kind,
            draft=draft.id if draft else "",
            notes=tuple(NoteRow(note.id, self._moment(session, note), note.text) for note in done),
            earlier=tuple(map(_earlier_row, self._observing.earlier)),
        )

    def _trios(self, session: Session) -> tuple[PadTrio, ...]:
        observed = {note.trio for note in session.notes if note.says_something}
        seating = session.seating_at(session.run.position(self._clock.now()))
        count = max((group.number for group in seating.groups), default=0) or _TRIOS_WITHOUT_SEATING
        return tuple(PadTrio(number, self._words.trio(number), number in observed) for number in range(1, count + 1))

    def _moment(self, session: Session, note: Note) -> str:
        what = self._words.mark(note.mark) if note.mark else self._words.note_kind(note.kind)
        return " · ".join((numerals.time_of_day(note.written_ms), self._where(session, note.moment), what))

    def _where(self, session: Session, moment: Moment) -> str:
        if not moment.phase:
            return self._words.outside_the_run(moment.round)
        phase = session.format.phase(moment.phase).name.in_language(self._words.language)
        return f"{phase} {numerals.length(moment.in_phase)}"


def _earlier_row(one: EarlierText) -> EarlierRow:
    text = one.text.strip()
    begin = text if len(text) <= _LETTERS_OF_EARLIER else text[:_LETTERS_OF_EARLIER].rstrip() + "…"
    return EarlierRow(one.number, numerals.time_of_day(one.written_ms), begin)
