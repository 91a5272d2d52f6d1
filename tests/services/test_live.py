"""Steering, seating and observing in an open session: what is shown, what is stored, and when it was."""

from __future__ import annotations

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.instants import Duration
from trioapp.domain.moves import MoveKind
from trioapp.domain.observation import Moment, NoteKind
from trioapp.domain.ports import CompanyChanged, MoveMade, NoteWritten
from trioapp.domain.position import Status
from trioapp.services.facilitation import Facilitation
from trioapp.services.observing import Observing
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace


class Room:
    """An open session and everything that changes it."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.file = FileInMemory()
        self.workspace = Workspace()
        self.workspace.open(a_session(), self.file)
        self.facilitation = Facilitation(self.workspace, self.clock)
        self.seating = SeatingPlan(self.workspace, self.clock)
        self.observing = Observing(self.workspace, self.clock)


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_move_that_makes_no_sense_is_neither_made_nor_stored(room: Room) -> None:
    room.facilitation.move(MoveKind.PAUSE)
    room.facilitation.move(MoveKind.START)
    room.facilitation.move(MoveKind.START)
    assert [change.move.kind for change in room.file.changes if isinstance(change, MoveMade)] == [MoveKind.START]
    assert room.facilitation.position().status is Status.RUNNING


def test_a_note_keeps_the_moment_of_its_first_character(room: Room) -> None:
    room.facilitation.move(MoveKind.START)
    room.clock.pass_time(minutes=5, seconds=23)
    room.observing.choose_trio(2)
    room.observing.write("a")
    room.clock.pass_time(seconds=40)
    room.observing.write("acht seconden stil")
    (note,) = room.workspace.session.notes
    assert note.moment == Moment(1, "ask", Duration.of(seconds=83), Duration.of(seconds=323))
    assert (note.trio, note.text) == (2, "acht seconden stil")


def test_every_version_of_a_note_is_stored(room: Room) -> None:
    for text in ("a", "ac", "ach"):
        room.observing.write(text)
    stored = [change.note for change in room.file.changes if isinstance(change, NoteWritten)]
    assert [note.text for note in stored] == ["a", "ac", "ach"]
    assert len({note.id for note in stored}) == 1


def test_ending_a_note_or_choosing_another_trio_begins_a_new_one(room: Room) -> None:
    room.observing.write("een")
    room.observing.finish()
    room.observing.write("twee")
    room.observing.choose_trio(2)
    room.observing.write("drie")
    assert [(note.trio, note.text) for note in room.workspace.session.notes] == [(1, "een"), (1, "twee"), (2, "drie")]


def test_white_space_begins_no_note(room: Room) -> None:
    room.observing.write("  \n")
    assert room.workspace.session.notes == ()


def test_a_note_can_be_written_before_the_start(room: Room) -> None:
    room.observing.write("ze kennen elkaar al")
    assert room.workspace.session.notes[0].moment == Moment(0, "", Duration(0), Duration(0))


def test_the_kind_of_a_note_can_be_chosen_while_writing(room: Room) -> None:
    room.observing.write("wat zat daar?")
    room.observing.choose_kind(NoteKind.QUESTION)
    assert room.workspace.session.notes[0].kind is NoteKind.QUESTION


def test_what_cannot_be_shown_does_not_get_into_a_note(room: Room) -> None:
    room.observing.write("a\x00b\u202ec\ud800")
    assert room.workspace.session.notes[0].text == "abc\ufffd"


def test_seating_is_stored_only_when_it_differs(room: Room) -> None:
    room.seating.swap("p1", "p1")
    room.seating.swap("p1", "p4")
    room.seating.give_next_role("p1")
    room.seating.rotate()
    stored = [change.company for change in room.file.changes if isinstance(change, CompanyChanged)]
    assert len(stored) == 3
    assert stored[-1] == room.workspace.session.company


def test_whoever_listens_hears_of_every_change_once(room: Room) -> None:
    heard: list[Status] = []
    room.workspace.listen(lambda: heard.append(room.facilitation.position().status))
    room.facilitation.move(MoveKind.START)
    room.facilitation.move(MoveKind.PAUSE)
    assert heard == [Status.RUNNING, Status.PAUSED]


def test_what_changes_in_notes_alone_is_told_to_who_listens_to_notes(room: Room) -> None:
    told: list[str] = []
    room.workspace.listen(lambda: told.append("all"))
    room.workspace.listen_to_notes(lambda: told.append("notes"))
    room.observing.write("H")
    room.observing.write("")
    room.observing.delete(room.workspace.session.notes[0].id)
    assert told == ["notes"] * 3
    with room.workspace.in_one_go():
        room.observing.write("Hij")
        room.facilitation.move(MoveKind.START)
        room.observing.write("Hij zucht")
    assert told[3:] == ["all"]
    with room.workspace.in_one_go():
        room.observing.write("Hij zuchtte")
    assert told[4:] == ["notes"]


def test_closing_says_when_something_was_not_saved(room: Room) -> None:
    room.file.works = False
    assert not room.workspace.flush()
    assert not room.workspace.close()
    assert not room.workspace.is_open
