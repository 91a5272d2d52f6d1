"""An exercise is tried out at speed, with or without a session, and comes back by itself."""

from __future__ import annotations

import pytest

from tests.builders import HandClock, a_session, trio_format
from tests.fakes import FileInMemory
from trioapp.domain.format_edits import with_length
from trioapp.domain.instants import Duration
from trioapp.domain.moves import Move, MoveKind
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.try_out import Trial, TryOut
from trioapp.services.facilitation import Facilitation
from trioapp.services.rehearsal import Rehearsal
from trioapp.services.workspace import Workspace

SHORT = with_length(trio_format(), "ask", Duration.of(minutes=4))


class Desk:
    """What is needed to try out an exercise, and what was told about it."""

    def __init__(self) -> None:
        self.workspace, self.clock = Workspace(), HandClock()
        self.rehearsal = Rehearsal(self.workspace, self.clock)
        self.heartbeat = Heartbeat(self.clock)
        self.try_out = TryOut(self.rehearsal, self.workspace, self.clock, self.heartbeat)
        self.told: list[Trial] = []
        self.try_out.came_back.connect(self.told.append)

    def begin(self) -> bool:
        return self.try_out.begin(SHORT, "Proef", "nl")

    def pass_time(self, minutes: float) -> None:
        self.clock.pass_time(minutes=minutes)
        self.heartbeat.beat.emit()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_without_a_session_it_runs_to_its_end_and_nothing_is_open_again(desk: Desk) -> None:
    assert desk.begin()
    assert (desk.clock.speed, len(desk.workspace.session.people)) == (10, 9)
    desk.pass_time(12.9)
    assert desk.workspace.is_open
    for minutes in (0.2, 0.2):
        desk.pass_time(minutes)
        assert desk.told == []
    desk.pass_time(0.3)
    assert desk.told == [Trial(Duration.of(minutes=13), to_its_end=True)]
    assert (desk.workspace.is_open, desk.clock.speed) == (False, 1)


def test_the_session_that_is_open_comes_back_as_it_was(desk: Desk) -> None:
    session, file = a_session(), FileInMemory()
    desk.workspace.open(session, file)
    assert desk.begin()
    assert desk.workspace.session.format == SHORT
    assert desk.workspace.holds(session.head.id)
    desk.pass_time(20)
    assert desk.workspace.session is session
    assert file.changes == []


def test_stopping_it_brings_it_back_with_what_it_took_until_then(desk: Desk) -> None:
    desk.begin()
    desk.pass_time(2)
    Facilitation(desk.workspace, desk.clock).move(MoveKind.STOP)
    assert desk.told == []
    desk.pass_time(0)
    assert desk.told == [Trial(Duration.of(minutes=2), to_its_end=False)]


def test_another_session_that_is_opened_ends_it(desk: Desk) -> None:
    desk.begin()
    desk.workspace.open(a_session(), FileInMemory())
    assert len(desk.told) == 1
    assert (desk.clock.speed, desk.workspace.is_lent) == (1, False)


def test_a_clock_that_a_room_goes_by_is_not_hurried(desk: Desk) -> None:
    session = a_session()
    desk.workspace.open(session, FileInMemory())
    Facilitation(desk.workspace, desk.clock).move(MoveKind.START)
    assert not desk.begin()
    assert desk.clock.speed == 1
    assert desk.workspace.session.run.moves[-1] == Move(MoveKind.START, desk.clock.now())


def test_the_rehearsal_of_a_session_is_none(desk: Desk) -> None:
    desk.workspace.open(a_session(), FileInMemory())
    desk.rehearsal.begin()
    desk.pass_time(60)
    assert desk.workspace.is_lent
    assert desk.told == []
