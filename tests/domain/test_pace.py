"""The pace: calm, closing, time is up; from the time left alone."""

import pytest

from trioapp.domain.formats import Cue, Phase
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.moves import PlannedPhase
from trioapp.domain.pace import Pace, cue_moments, cue_now, pace_of
from trioapp.domain.position import Position, Status
from trioapp.domain.texts import NO_TEXT

PLAN = (PlannedPhase("tell", Duration.of(seconds=60)), PlannedPhase("ask", Duration.of(seconds=60)))
CLOSING = Duration.of(seconds=30)


def position_in(status: Status, phase: int, elapsed_ms: int) -> Position:
    return Position(status, PLAN, tuple(p.length for p in PLAN), phase, round=1, elapsed=Duration(elapsed_ms))


@pytest.mark.parametrize(
    ("status", "phase", "elapsed_ms", "expected"),
    [
        (Status.RUNNING, 0, 0, Pace.CALM),
        (Status.RUNNING, 0, 29_999, Pace.CALM),
        (Status.RUNNING, 0, 30_000, Pace.CLOSING),
        (Status.RUNNING, 1, 59_999, Pace.CLOSING),
        (Status.PAUSED, 1, 59_999, Pace.CLOSING),
        (Status.RUNNING, 1, 60_000, Pace.TIME_IS_UP),
        (Status.PAUSED, 1, 90_000, Pace.TIME_IS_UP),
        (Status.READY, 0, 30_000, Pace.CALM),
        (Status.STOPPED, 1, 45_000, Pace.CALM),
        (Status.STOPPED, 1, 60_000, Pace.CALM),
        (Status.PAUSED, 0, 60_000, Pace.CALM),
    ],
)
def test_the_pace_follows_from_status_phase_and_time_left(
    status: Status, phase: int, elapsed_ms: int, expected: Pace
) -> None:
    assert pace_of(position_in(status, phase, elapsed_ms), CLOSING) is expected


def test_a_phase_that_closes_at_zero_is_calm_until_its_end() -> None:
    assert pace_of(position_in(Status.RUNNING, 1, 59_999), Duration(0)) is Pace.CALM


@pytest.mark.parametrize(("elapsed_ms", "expected"), [(29_999, Pace.CALM), (30_000, Pace.CLOSING)])
def test_a_short_phase_is_closing_for_half_of_it_at_most(elapsed_ms: int, expected: Pace) -> None:
    assert pace_of(position_in(Status.RUNNING, 0, elapsed_ms), Duration.of(minutes=5)) is expected


QUESTIONS = Phase(
    "ask",
    NO_TEXT,
    Duration.of(minutes=6),
    cues=tuple(Cue(Duration.of(minutes=minute), NO_TEXT) for minute in (0, 2, 4)),
)


def asking(minutes: float, seconds: float) -> Position:
    """That many seconds into a phase of questions that lasts so many minutes."""
    length, elapsed = Duration.of(minutes=minutes), Duration.of(seconds=seconds)
    return Position(Status.RUNNING, (PlannedPhase("ask", length),), (length,), round=1, elapsed=elapsed)


@pytest.mark.parametrize(
    ("minutes", "seconds"), [(6, [0, 120, 240]), (8, [0, 160, 320]), (4.5, [0, 90, 180]), (3, [0, 60, 120])]
)
def test_questions_scale_along_with_their_phase(minutes: float, seconds: list[int]) -> None:
    assert [moment.seconds for moment in cue_moments(QUESTIONS, asking(minutes, 0))] == seconds


def test_a_question_is_shown_from_its_moment_until_the_next() -> None:
    assert [cue_now(QUESTIONS, asking(8, seconds)) for seconds in (0, 159.999, 160, 320, 480)] == [0, 0, 1, 2, 2]


def test_a_phase_without_questions_shows_none() -> None:
    assert cue_now(Phase("tell", NO_TEXT, Duration.of(minutes=3)), asking(3, 60)) == -1
    late = Phase("ask", NO_TEXT, Duration.of(minutes=6), cues=(Cue(Duration.of(minutes=2), NO_TEXT),))
    assert cue_now(late, asking(6, 60)) == -1
    assert cue_now(late, asking(6, 0)) == -1
    assert cue_moments(late, asking(6, 0))[0] > ZERO
