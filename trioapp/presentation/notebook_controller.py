"""All notes of the session, worked out only while their page is shown, and what is asked about one as slots."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Clock
from trioapp.domain.marks import Mark
from trioapp.domain.observation import LONGEST_NOTE, Card, Note, NoteKind
from trioapp.domain.rounds import rounds_in
from trioapp.domain.session import Session
from trioapp.domain.texts import folded, plain, shortened
from trioapp.presentation.give_back import GiveBack
from trioapp.presentation.notebook import (
    AsItWas,
    Choice,
    EarlierTexts,
    NotebookRow,
    NotebookView,
    OtherKind,
    Reworded,
    Wanted,
)
from trioapp.presentation.notes_controller import earlier_row
from trioapp.presentation.wording import Wording
from trioapp.services.observing import Observing
from trioapp.services.workspace import Workspace

_LETTERS_OF_DELETED = 60


class NotebookController(QObject):
    """Keeps a row for each note, and makes it anew only when the note is another."""

    view_changed = Signal(object)
    earlier_shown = Signal(object)
    """With the `EarlierTexts` of a note."""
    said = Signal(str)
    """With a sentence about what was asked; empty when there is nothing to say."""
    aloud = Signal(str)
    """With what was just done, for who does not see it."""

    def __init__(self, workspace: Workspace, observing: Observing, clock: Clock, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._observing = observing
        self._clock = clock
        self._words = words
        self._wanted = Wanted()
        self._is_shown = False
        self._rows: dict[str, tuple[Note, bool, ExerciseFormat, NotebookRow]] = {}
        self._language = self._session_id = ""
        self._deleted: tuple[Note, tuple[EarlierText, ...]] | None = None
        self._view: NotebookView | None = None
        workspace.listen(self.refresh)
        workspace.listen_to_notes(self.refresh)

    def show(self, *, is_shown: bool) -> None:
        """Whether the page is to be seen; what nobody sees is not worked out."""
        self._is_shown = is_shown
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._forget("")
            return
        session = self._workspace.session
        if session.head.id != self._session_id:
            self._forget(session.head.id)
        if self._is_shown and (view := self._view_of(session)) != self._view:
            self._view = view
            self.view_changed.emit(view)

    @Slot(object)
    def seek(self, wanted: Wanted) -> None:
        count = self._view.count if self._view else ""
        self._wanted = wanted
        self.refresh()
        if self._view and self._view.count != count:
            self.aloud.emit(self._view.count)

    @Slot(object)
    def reword(self, reworded: Reworded) -> None:
        """An emptied note without a mark is deleted, so that it can be brought back."""
        note = self._note(reworded.note)
        text = plain(reworded.text[:LONGEST_NOTE])
        if note and not text.strip() and note.mark is None:
            self.delete(note.id)
        elif note:
            self._observing.edit(note.id, text)

    @Slot(str)
    def delete(self, note_id: str) -> None:
        if note := self._note(note_id):
            self._deleted = note, self._workspace.session.earlier_of(note_id)
            self._observing.delete(note_id)
            self.aloud.emit(self._deleted_words(note))

    @Slot()
    def bring_back_deleted(self) -> None:
        if self._workspace.is_open and self._deleted:
            (note, earlier), self._deleted = self._deleted, None
            self._observing.put_back(note, earlier)
            self.aloud.emit(self._words.observing.there_again())

    @Slot(object)
    def change_kind(self, wish: OtherKind) -> None:
        if self._note(wish.note):
            self._observing.change_kind(wish.note, wish.kind)

    @Slot(str)
    def toggle_chosen(self, note_id: str) -> None:
        """Gives the note back to the trio, or not after all; with two others there already it says so."""
        note = self._note(note_id)
        if note is None or self._observing.choose_to_give_back(note_id, is_chosen=not note.chosen):
            self.said.emit("")
        else:
            exercise = self._workspace.session.exercise_in(note.moment.round)
            self.said.emit(self._words.group(exercise.group).two_are_chosen())

    @Slot(str)
    def show_earlier(self, note_id: str) -> None:
        texts = self._workspace.session.earlier_of(note_id) if self._note(note_id) else ()
        self.earlier_shown.emit(EarlierTexts(note_id, tuple(map(earlier_row, reversed(texts)))))

    @Slot(object)
    def read_as_it_was(self, wanted: AsItWas) -> None:
        """The note reads again as it did; what it says now becomes an earlier text."""
        texts = self._workspace.session.earlier_of(wanted.note) if self._note(wanted.note) else ()
        for one in texts:
            if one.number == wanted.number:
                self._observing.edit(wanted.note, one.text)

    @Slot(object)
    def take_card(self, card: Card) -> None:
        if self._workspace.is_open:
            self.said.emit(self._words.card_taken(self._observing.take_card(card)))

    def _note(self, note_id: str) -> Note | None:
        return self._workspace.session.note(note_id) if self._workspace.is_open else None

    def _forget(self, session_id: str) -> None:
        self._session_id, self._view, self._deleted = session_id, None, None
        self._rows.clear()

    def _view_of(self, session: Session) -> NotebookView:
        language = self._words.language
        if language != self._language:
            self._language = language
            self._rows.clear()
        rows = self._all_rows(session)
        wanted = self._wanted.among(rows)
        position = session.run.position(self._clock.now())
        deleted = self._deleted[0] if self._deleted else None
        group = self._words.group(session.group)
        rounds = max(position.round, rounds_in(position.plan))
        return NotebookView(
            rows=wanted,
            count=self._words.notes_shown(len(wanted), len(rows)),
            trios=tuple((group.name(number), number) for number in range(1, self._trios(session) + 1)),
            phases=tuple(self._phases(session)),
            marks=tuple((self._words.mark(mark), mark) for mark in Mark),
            card_marks=tuple(session.exercise_in(number).observer.card_marks for number in range(1, rounds + 1)),
            kinds=tuple((self._words.note_kind(kind), kind) for kind in NoteKind),
            headings=tuple(self._headings(session)),
            rounds=rounds,
            trio=self._observing.trio,
            deleted=self._deleted_words(deleted) if deleted else "",
            give_back=self._give_back(session),
        )

    def _deleted_words(self, note: Note) -> str:
        return self._words.note_deleted(_beginning(note.text) or self._words.what(note))

    def _all_rows(self, session: Session) -> list[NotebookRow]:
        """Newest first."""
        with_earlier = {one.note for one in session.earlier}
        shown = sorted((note for note in session.notes if note.says_something), key=_written)
        return [self._row(session, note, note.id in with_earlier) for note in reversed(shown)]

    def _row(self, session: Session, note: Note, has_earlier: bool) -> NotebookRow:
        known, exercise = self._rows.get(note.id), session.exercise_in(note.moment.round)
        if known and known[0] is note and known[1] is has_earlier and known[2] is exercise:
            return known[3]
        row = self._row_of(session, note, has_earlier)
        self._rows[note.id] = note, has_earlier, exercise, row
        return row

    def _row_of(self, session: Session, note: Note, has_earlier: bool) -> NotebookRow:
        exercise = session.exercise_in(note.moment.round)
        role = exercise.role(note.speaker) if note.speaker in exercise.role_ids else None
        where = self._where(session, note)
        what, kind = self._words.what_and_heading(exercise, note), self._words.note_kind(note.kind)
        speaker = role.name.in_language(self._language) if role else ""
        return NotebookRow(
            id=note.id,
            trio=note.trio,
            phase=note.moment.phase,
            where=where,
            what=what,
            mark=note.mark,
            energy=note.energy,
            kind=note.kind,
            kind_word=kind,
            heading=note.heading,
            speaker=note.speaker,
            speaker_shape=role.shape if role else None,
            speaker_word=speaker,
            text=note.text,
            is_chosen=note.chosen,
            is_verbatim=note.verbatim,
            has_earlier=has_earlier,
            sought=folded(f"{note.text}\n{where}\n{what}\n{kind}\n{speaker}"),
        )

    def _where(self, session: Session, note: Note) -> str:
        return " · ".join(
            filter(
                None,
                (
                    numerals.time_of_day(note.written_ms),
                    self._words.group(session.exercise_in(note.moment.round).group).name(note.trio),
                    self._words.where(session, note.moment),
                    self._words.round_of(note.moment.round) if rounds_in(session.run.plan) > 1 else "",
                ),
            )
        )

    def _trios(self, session: Session) -> int:
        observed = max((note.trio for note in session.notes), default=0)
        return max(observed, session.trios_at(session.run.position(self._clock.now())))

    def _phases(self, session: Session) -> Iterator[Choice]:
        """Those of all exercises; one id is one choice, by all the names that it has."""
        names: dict[str, dict[str, None]] = {}
        for phase in (phase for exercise in session.exercises for phase in exercise.phases):
            names.setdefault(phase.id, {})[phase.name.in_language(self._language)] = None
        yield from ((" / ".join(found), phase) for phase, found in names.items())
        yield self._words.outside_phases(), ""

    def _headings(self, session: Session) -> Iterator[Choice]:
        names = {
            heading.id: heading.name.in_language(self._language)
            for exercise in session.exercises
            for heading in exercise.observer.headings
        }
        yield from ((name, heading) for heading, name in names.items())
        if names:
            yield self._words.no_heading(), ""

    def _give_back(self, session: Session) -> GiveBack:
        """The things chosen for the trio on the pad, in the latest round in which there are any."""
        trio = self._observing.trio
        chosen = [note for note in session.notes if note.chosen and note.trio == trio and note.says_something]
        latest = max((note.moment.round for note in chosen), default=0)
        group = session.exercise_in(latest).group if latest else self._observing.exercise.group
        return self._words.give_back(
            self._words.group(group).to_give_back(trio),
            tuple(note.text or self._words.what(note) for note in chosen if note.moment.round == latest),
        )


def _written(note: Note) -> int:
    return note.written_ms


def _beginning(text: str) -> str:
    return shortened(" ".join(text[: 4 * _LETTERS_OF_DELETED].split()), _LETTERS_OF_DELETED)
