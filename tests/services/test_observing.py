"""What a note said before: kept when it would be lost, offered, brought back, and gone when names are wiped."""

from __future__ import annotations

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.moves import MoveKind
from trioapp.domain.ports import EarlierTextsKept, NoteWritten
from trioapp.services.facilitation import Facilitation
from trioapp.services.observing import Observing
from trioapp.services.rehearsal import Rehearsal
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace

SAID = "Anna zweeg acht seconden"


class Observer:
    """Somebody who writes, with a clock in hand."""

    def __init__(self) -> None:
        self.clock, self.workspace, self.file = HandClock(), Workspace(), FileInMemory()
        self.workspace.open(a_session(), self.file)
        self.pen = Observing(self.workspace, self.clock)

    @property
    def offered(self) -> list[str]:
        return [one.text for one in self.pen.earlier]

    @property
    def noted(self) -> list[str]:
        return [note.text for note in self.workspace.session.notes]

    def bring_back(self, text: str) -> str:
        return self.pen.bring_back(next(one.number for one in self.pen.earlier if one.text == text))


@pytest.fixture
def observer() -> Observer:
    observer = Observer()
    for length in range(1, len(SAID) + 1):
        observer.pen.write(SAID[:length])
    return observer


def test_what_was_emptied_by_a_slip_comes_back_and_can_be_left_again(observer: Observer) -> None:
    assert observer.offered == []
    observer.pen.write("")
    assert (observer.offered, observer.noted) == ([SAID], [""])
    assert [type(change) for change in observer.file.changes[-2:]] == [EarlierTextsKept, NoteWritten]
    observer.pen.write("iets")
    assert observer.bring_back(SAID) == SAID
    assert (observer.offered, observer.noted) == (["iets"], [SAID])
    assert observer.bring_back("iets") == "iets"
    assert (observer.offered, observer.noted) == ([SAID], ["iets"])


def test_what_stood_for_half_a_minute_or_at_the_end_of_a_phase_is_kept(observer: Observer) -> None:
    observer.clock.pass_time(seconds=30)
    observer.pen.write(SAID.replace("acht", "tien"))
    assert observer.offered == [SAID]
    facilitation = Facilitation(observer.workspace, observer.clock)
    facilitation.move(MoveKind.START)
    observer.pen.write(SAID.replace("acht", "elf"))
    assert observer.offered == [SAID.replace("acht", "tien"), SAID]
    observer.clock.pass_time(seconds=5)
    observer.pen.write(SAID.replace("acht", "twaalf"))
    assert len(observer.offered) == 2


def test_the_last_note_about_the_trio_is_gone_on_with(observer: Observer) -> None:
    observer.pen.write("")
    observer.pen.finish()
    assert observer.offered == [SAID]
    observer.pen.choose_trio(2)
    assert observer.offered == []
    observer.pen.choose_trio(1)
    observer.bring_back(SAID)
    observer.pen.write(SAID + ", en keek weg")
    assert observer.noted == [SAID + ", en keek weg"]
    observer.pen.finish()
    observer.clock.pass_time(seconds=1)
    observer.pen.write("iets heel anders")
    assert (len(observer.noted), observer.offered) == (2, [])


def test_a_wiped_name_is_gone_from_earlier_texts_and_from_what_is_written(observer: Observer) -> None:
    observer.pen.write("Anna, ")
    observer.pen.write("Anna, dus")
    SeatingPlan(observer.workspace, observer.clock).wipe_names("p1")
    assert observer.offered == [SAID.replace("Anna", "1-A")]
    assert observer.pen.take_over() == "1-A, dus"
    assert observer.pen.take_over() is None
    observer.pen.write("")
    observer.clock.pass_time(minutes=1)
    observer.pen.write("en verder niets")
    assert not [text for text in (*observer.noted, *observer.offered) if "Anna" in text]


def test_a_rehearsal_has_no_earlier_texts(observer: Observer) -> None:
    observer.pen.write("")
    Rehearsal(observer.workspace, observer.clock).begin()
    assert observer.workspace.session.earlier == ()
