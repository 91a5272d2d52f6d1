"""The ten marks, who is talking, and taking back; what is given back and what is deleted."""

from __future__ import annotations

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.moves import MoveKind
from trioapp.domain.observation import MOST_ON_CARD, Card, Energy, Note, NoteKind, TalkTurn
from trioapp.domain.ports import NoteDeleted, NoteWritten, TurnTakenBack
from trioapp.services.facilitation import Facilitation
from trioapp.services.observing import Observing
from trioapp.services.workspace import Workspace


class Observer:
    """In the second phase, a minute on."""

    def __init__(self) -> None:
        self.clock, self.workspace, self.file = HandClock(), Workspace(), FileInMemory()
        self.workspace.open(a_session(), self.file)
        self.pen = Observing(self.workspace, self.clock)
        for kind in (MoveKind.START, MoveKind.NEXT):
            Facilitation(self.workspace, self.clock).move(kind)
        self.clock.pass_time(minutes=1)

    @property
    def notes(self) -> list[tuple[Mark | None, str]]:
        return [(note.mark, note.text) for note in self.workspace.session.notes]


@pytest.fixture
def observer() -> Observer:
    return Observer()


def test_a_mark_keeps_its_moment_and_leaves_the_note_that_is_written(observer: Observer) -> None:
    observer.pen.write("Wat deed")
    observer.clock.pass_time(seconds=7)
    observer.pen.mark(Mark.OPEN)
    observer.pen.write("Wat deed dat met je?")
    first, mark = observer.workspace.session.notes
    assert (first.text, first.moment.in_phase) == ("Wat deed dat met je?", Duration.of(seconds=60))
    assert (mark.mark, mark.text, mark.moment.in_phase) == (Mark.OPEN, "", Duration.of(seconds=67))


@pytest.mark.parametrize("mark", [Mark.VERBATIM, Mark.POSTURE])
def test_words_after_a_mark_that_takes_them_belong_to_it(observer: Observer, mark: Mark) -> None:
    observer.pen.write("iets")
    observer.pen.mark(mark)
    observer.pen.write("eigenlijk")
    assert observer.notes == [(None, "iets"), (mark, "eigenlijk")]
    assert observer.workspace.session.notes[1].verbatim is (mark is Mark.VERBATIM)


def test_a_silence_is_as_long_as_from_the_first_press_to_the_second(observer: Observer) -> None:
    observer.pen.mark(Mark.SILENCE)
    assert observer.pen.is_silent
    observer.clock.pass_time(seconds=8)
    observer.pen.mark(Mark.SILENCE)
    (silence,) = observer.workspace.session.notes
    assert (silence.lasted, observer.pen.is_silent) == (Duration.of(seconds=8), False)
    observer.pen.mark(Mark.SILENCE)
    assert len(observer.workspace.session.notes) == 2


def test_energy_goes_up_or_down(observer: Observer) -> None:
    observer.pen.mark(Mark.ENERGY, Energy.UP)
    observer.pen.mark(Mark.ENERGY, Energy.DOWN)
    assert [note.energy for note in observer.workspace.session.notes] == [Energy.UP, Energy.DOWN]


def test_one_talks_and_then_the_other_and_notes_know_who(observer: Observer) -> None:
    assert (observer.pen.talkers, observer.pen.speaker) == (("storyteller", "interviewer"), "")
    observer.pen.talk()
    observer.pen.mark(Mark.TURNING_POINT)
    observer.pen.talk()
    observer.pen.mark(Mark.OPEN)
    assert [note.speaker for note in observer.workspace.session.notes] == ["storyteller", "interviewer"]
    assert [turn.speaker for turn in observer.workspace.session.turns] == ["storyteller", "interviewer"]
    Facilitation(observer.workspace, observer.clock).move(MoveKind.NEXT)
    assert observer.pen.speaker == ""


def test_another_trio_has_turns_of_its_own(observer: Observer) -> None:
    observer.pen.talk()
    observer.pen.choose_trio(2)
    assert observer.pen.speaker == ""
    observer.pen.choose_trio(1)
    assert observer.pen.speaker == "storyteller"


def test_marks_and_turns_are_taken_back_one_by_one_and_no_more_than_were_set(observer: Observer) -> None:
    observer.pen.write("blijft")
    observer.pen.finish()
    observer.pen.mark(Mark.OPEN)
    observer.pen.talk()
    observer.pen.mark(Mark.SILENCE)
    assert [type(observer.pen.take_back()) for _ in range(4)] == [Note, TalkTurn, Note, type(None)]
    assert (observer.notes, observer.workspace.session.turns) == ([(None, "blijft")], ())
    assert not observer.pen.is_silent
    assert [type(change) for change in observer.file.changes[-3:]] == [NoteDeleted, TurnTakenBack, NoteDeleted]


def test_taking_back_passes_over_what_was_deleted_meanwhile(observer: Observer) -> None:
    observer.pen.mark(Mark.OPEN)
    observer.pen.mark(Mark.CLOSED)
    observer.pen.delete(observer.workspace.session.notes[1].id)
    assert observer.pen.take_back()
    assert (observer.notes, observer.pen.take_back()) == ([], None)


def test_words_typed_after_their_mark_was_taken_back_are_a_note_of_their_own(observer: Observer) -> None:
    observer.pen.mark(Mark.VERBATIM)
    assert observer.pen.take_back()
    observer.pen.write("eigenlijk")
    assert observer.notes == [(None, "eigenlijk")]


def test_another_text_keeps_the_one_before(observer: Observer) -> None:
    observer.pen.write("Hij was onzeker")
    observer.pen.finish()
    (note,) = observer.workspace.session.notes
    observer.pen.edit(note.id, "Ik hoorde drie keer eigenlijk")
    session = observer.workspace.session
    assert session.notes[0].text == "Ik hoorde drie keer eigenlijk"
    assert [one.text for one in session.earlier_of(note.id)] == ["Hij was onzeker"]
    assert session.notes[0].moment == note.moment


def test_a_note_that_was_deleted_comes_back_with_what_it_said_before(observer: Observer) -> None:
    observer.pen.write("Hij was onzeker")
    observer.pen.finish()
    note_id = observer.workspace.session.notes[0].id
    observer.pen.edit(note_id, "Ik hoorde drie keer eigenlijk")
    before = observer.workspace.session
    observer.pen.delete(note_id)
    assert (observer.workspace.session.notes, observer.workspace.session.earlier) == ((), ())
    observer.pen.put_back(before.notes[0], before.earlier)
    assert observer.workspace.session == before


def test_a_note_and_what_it_said_before_change_in_one_go(observer: Observer) -> None:
    looked: list[int] = []
    observer.pen.write("Hij was onzeker")
    observer.pen.finish()
    observer.workspace.listen_to_notes(lambda: looked.append(len(observer.workspace.session.notes)))
    note = observer.workspace.session.notes[0]
    observer.pen.edit(note.id, "Ik hoorde drie keer eigenlijk")
    assert looked == [1]
    before = observer.workspace.session
    observer.pen.delete(note.id)
    observer.pen.put_back(before.notes[0], before.earlier)
    assert looked == [1, 0, 1]


def test_two_things_are_given_back_and_no_more(observer: Observer) -> None:
    for _ in range(3):
        observer.pen.mark(Mark.TURNING_POINT)
    first, second, third = (note.id for note in observer.workspace.session.notes)
    chosen = [observer.pen.choose_to_give_back(note, is_chosen=True) for note in (first, second, third)]
    assert chosen == [True, True, False]
    assert observer.pen.choose_to_give_back(first, is_chosen=False)
    assert observer.pen.choose_to_give_back(third, is_chosen=True)
    assert [note.chosen for note in observer.workspace.session.notes] == [False, True, True]


def test_another_kind_and_words_that_were_said(observer: Observer) -> None:
    observer.pen.write("eigenlijk")
    observer.pen.be_verbatim(is_verbatim=True)
    (note,) = observer.workspace.session.notes
    observer.pen.change_kind(note.id, NoteKind.QUESTION)
    (note,) = observer.workspace.session.notes
    assert (note.verbatim, note.kind) == (True, NoteKind.QUESTION)


def test_what_is_done_to_a_note_stays_when_it_is_written_on(observer: Observer) -> None:
    observer.pen.write("Ik hoorde")
    (note,) = observer.workspace.session.notes
    observer.pen.choose_to_give_back(note.id, is_chosen=True)
    observer.pen.change_kind(note.id, NoteKind.QUESTION)
    observer.pen.write("Ik hoorde drie keer eigenlijk")
    (note,) = observer.workspace.session.notes
    assert (note.chosen, note.kind, note.text) == (True, NoteKind.QUESTION, "Ik hoorde drie keer eigenlijk")


def test_another_text_for_what_is_being_written_is_gone_on_with(observer: Observer) -> None:
    observer.pen.write("Hij was onzeker")
    observer.pen.edit(observer.workspace.session.notes[0].id, "Ik hoorde drie keer eigenlijk")
    assert observer.pen.take_over() == "Ik hoorde drie keer eigenlijk"


def test_a_card_becomes_notes_at_the_beginning_of_its_phase(observer: Observer) -> None:
    card = Card(3, 1, "ask", ((Mark.OPEN, 2), (Mark.SILENCE, 0), (Mark.VERBATIM, 1)), ("acht\nseconden", " ", "stil"))
    assert observer.pen.take_card(card) == 5
    assert observer.notes == [
        (Mark.OPEN, ""), (Mark.OPEN, ""), (Mark.VERBATIM, ""), (None, "acht seconden"), (None, "stil"),
    ]  # fmt: skip
    notes = observer.workspace.session.notes
    assert {(note.trio, note.moment.round, note.moment.phase) for note in notes} == {(3, 1, "ask")}
    assert {(note.moment.in_phase, note.moment.in_run) for note in notes} == {
        (Duration.of(seconds=0), Duration.of(minutes=4))
    }
    assert [note.verbatim for note in notes] == [False, False, True, False, False]
    assert len({note.id for note in notes}) == 5
    assert [change.note for change in observer.file.changes if isinstance(change, NoteWritten)] == list(notes)


def test_more_than_fits_on_a_card_is_not_written(observer: Observer) -> None:
    assert observer.pen.take_card(Card(1, 1, "ask", ((Mark.OPEN, 1_000),), ())) == MOST_ON_CARD
