"""What is heard in the room and what only the trainer is told, as time passes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory, SoundsHeard
from trioapp.domain.moves import MoveKind
from trioapp.domain.ports import Chime
from trioapp.domain.preferences import Preferences
from trioapp.domain.scenes import BlackScene, StatementScene
from trioapp.presentation.beamer import BeamerState
from trioapp.presentation.chime_controller import ChimeController
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.nudge_controller import NudgeController
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import Facilitation
from trioapp.services.workspace import Workspace

BRIEF = StatementScene("Kijk met een lerende blik.")
ON = BeamerState(is_on=True, screen="BENQ", width=1920, height=1080)


class Room:
    """The chimes and the nudges beside a clock that is moved by hand."""

    def __init__(self) -> None:
        self.clock, self.workspace, self.sounds = HandClock(), Workspace(), SoundsHeard()
        heartbeat = Heartbeat(self.clock)
        self.facilitation = Facilitation(self.workspace, self.clock)
        self.chimes = ChimeController(self.workspace, self.clock, self.sounds, heartbeat, Preferences())
        self.nudges = NudgeController(self.workspace, self.clock, Wording(), heartbeat)
        self.told: list[str] = []
        self.nudges.nudge_changed.connect(self.told.append)
        self.nudges.follow_beamer(ON)
        self.nudges.follow_scene(BRIEF)
        self.workspace.open(a_session(), FileInMemory())

    def pass_time(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.clock.pass_time(minutes=minutes, seconds=seconds)
        self.chimes.refresh()
        self.nudges.refresh()

    def do(self, kind: MoveKind) -> None:
        self.facilitation.move(kind)

    @property
    def nudge(self) -> str:
        return self.told[-1] if self.told else ""


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_run_is_heard_at_each_phase_at_the_end_and_half_a_minute_later(room: Room) -> None:
    room.do(MoveKind.START)
    heard_at = []
    for second in range(1, 18 * 60):
        before = len(room.sounds.heard)
        room.pass_time(seconds=1)
        if len(room.sounds.heard) > before:
            heard_at.append(second)
    assert heard_at == [60, 240, 600, 780, 900, 930]
    assert [chime for chime, _ in room.sounds.heard] == [Chime.PHASE] * 4 + [Chime.END] * 2


def test_the_chimes_are_made_ready_in_the_first_phase_and_not_at_the_click(room: Room) -> None:
    room.do(MoveKind.START)
    assert not room.sounds.is_prepared
    room.pass_time(seconds=1)
    assert room.sounds.is_prepared


def test_nothing_rings_for_what_is_long_over(room: Room) -> None:
    room.do(MoveKind.START)
    room.pass_time(minutes=2)
    room.pass_time(minutes=20)
    assert room.sounds.heard == []


def test_undoing_a_click_does_not_ring_again(room: Room) -> None:
    room.do(MoveKind.START)
    room.pass_time(minutes=1)
    room.pass_time(seconds=30)
    room.do(MoveKind.NEXT)
    room.do(MoveKind.UNDO)
    room.pass_time(seconds=1)
    assert [chime for chime, _ in room.sounds.heard] == [Chime.PHASE, Chime.PHASE]


def test_sound_that_is_off_is_off_and_the_volume_is_the_one_that_was_set(room: Room) -> None:
    room.chimes.follow_preferences(replace(Preferences(), sound=False, volume=30))
    room.do(MoveKind.START)
    room.pass_time(minutes=1)
    assert room.sounds.heard == []
    room.chimes.follow_preferences(replace(Preferences(), volume=30))
    room.do(MoveKind.NEXT)
    assert room.sounds.heard == [(Chime.PHASE, 0.3)]


def test_a_try_is_the_longest_chime_also_while_sound_is_off(room: Room) -> None:
    room.chimes.follow_preferences(replace(Preferences(), sound=False, volume=50))
    room.chimes.test()
    assert room.sounds.heard == [(Chime.END, 0.5)]


def test_the_trainer_hears_after_a_minute_that_nothing_was_started(room: Room) -> None:
    room.pass_time(seconds=59)
    assert room.nudge == ""
    room.pass_time(seconds=1)
    assert room.nudge.startswith("The clock has not been started.")
    room.do(MoveKind.START)
    assert room.nudge == ""


def test_what_is_shown_meanwhile_begins_the_minute_again(room: Room) -> None:
    room.pass_time(seconds=50)
    room.nudges.follow_scene(BlackScene())
    room.pass_time(seconds=50)
    assert room.nudge == ""
    room.pass_time(seconds=10)
    assert room.nudge != ""


def test_a_beamer_that_goes_is_told_at_once_while_the_clock_runs(room: Room) -> None:
    room.nudges.follow_beamer(replace(ON, is_lost=True))
    assert room.nudge == ""
    room.do(MoveKind.START)
    assert room.nudge == "The beamer is off: the room does not see the clock."
    room.nudges.follow_beamer(ON)
    assert room.nudge == ""


def test_a_pause_and_a_time_that_is_up_are_told_after_a_minute(room: Room) -> None:
    room.do(MoveKind.START)
    room.do(MoveKind.PAUSE)
    room.pass_time(minutes=1)
    assert room.nudge.startswith("The clock has been standing still")
    room.do(MoveKind.RESUME)
    assert room.nudge == ""
    room.pass_time(minutes=15)
    assert room.nudge == ""
    room.pass_time(minutes=1)
    assert room.nudge.startswith("Time has been up")


def test_a_held_start_is_explained_until_the_brief_is_shown(room: Room) -> None:
    room.nudges.follow_scene(BlackScene())
    room.workspace.open(a_session(session_id="id-2"), FileInMemory())
    assert not room.nudges.room_has_seen_brief
    room.nudges.follow_preferences(replace(Preferences(), start_gate=True))
    room.nudges.hold_start()
    assert room.nudge.startswith("First show the brief")
    room.nudges.follow_scene(BRIEF)
    assert (room.nudges.room_has_seen_brief, room.nudge) == (True, "")


def test_a_brief_that_is_not_on_the_beamer_was_not_seen(room: Room) -> None:
    room.nudges.follow_beamer(BeamerState(is_on=False))
    room.workspace.open(a_session(session_id="id-2"), FileInMemory())
    room.nudges.follow_scene(BRIEF)
    assert not room.nudges.room_has_seen_brief
    room.nudges.follow_beamer(ON)
    assert room.nudges.room_has_seen_brief
