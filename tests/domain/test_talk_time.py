"""Talk time is a sum over turns; a turn ends with the next one, or with its phase."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from tests.builders import HandClock, a_session
from trioapp.domain.instants import Duration
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Moment, TalkTurn
from trioapp.domain.talk_time import ends_of, talk_time


def turn(second: int, speaker: str, phase: str = "tell", round_: int = 1, offset: int = 0) -> TalkTurn:
    moment = Moment(round_, phase, Duration.of(seconds=second), Duration.of(seconds=second + offset))
    return TalkTurn(f"{round_}{phase}{second}", 1, moment, (second + offset) * 1000, speaker)


def test_turns_go_on_until_the_next_one_and_the_last_until_now() -> None:
    turns = (turn(10, "storyteller"), turn(30, "interviewer"), turn(35, "storyteller"))
    spoken = talk_time(turns, {(1, "tell"): Duration.of(seconds=60)})
    assert spoken == {"storyteller": Duration.of(seconds=45), "interviewer": Duration.of(seconds=5)}


def test_a_turn_ends_with_its_phase() -> None:
    turns = (turn(100, "storyteller"), turn(10, "interviewer", "ask", offset=180))
    ends = {(1, "tell"): Duration.of(seconds=180), (1, "ask"): Duration.of(seconds=20)}
    assert talk_time(turns, ends) == {"storyteller": Duration.of(seconds=80), "interviewer": Duration.of(seconds=10)}


def test_nobody_talks_after_a_turn_of_nobody() -> None:
    turns = (turn(0, "storyteller"), turn(5, ""), turn(50, "storyteller"))
    assert talk_time(turns, {(1, "tell"): Duration.of(seconds=51)}) == {"storyteller": Duration.of(seconds=6)}


seconds = some.lists(some.integers(0, 600), min_size=1, max_size=30, unique=True).map(sorted)


@given(seconds, some.integers(600, 700))
def test_nobody_talks_for_longer_than_there_was_time(moments: list[int], end: int) -> None:
    turns = [turn(at, ("storyteller", "interviewer")[place % 2]) for place, at in enumerate(moments)]
    spoken = talk_time(turns, {(1, "tell"): Duration.of(seconds=end)})
    assert sum(one.seconds for one in spoken.values()) == end - moments[0]


def test_a_phase_ends_when_it_was_left_and_the_one_that_goes_on_now() -> None:
    clock, run = HandClock(), a_session().run
    for kind in (MoveKind.START, MoveKind.NEXT):
        run = run.moved(Move(kind, clock.now()))
        clock.pass_time(seconds=40)
    assert ends_of(run.position(clock.now())) == {
        (1, "choose"): Duration.of(seconds=40), (1, "tell"): Duration.of(seconds=40),
    }  # fmt: skip
    run = run.moved(Move(MoveKind.PAUSE, clock.now()))
    clock.pass_time(seconds=40)
    assert ends_of(run.position(clock.now()))[1, "tell"] == Duration.of(seconds=40)
    assert ends_of(a_session().run.position(clock.now())) == {}
