"""The pace: calm, closing, time is up; from the time left alone."""

import pytest

from trioapp.domain.instants import Duration
from trioapp.domain.pace import Pace, pace_of
from trioapp.domain.run import Position, Status

LENGTHS = (Duration.of(seconds=60), Duration.of(seconds=60))
CLOSING = Duration.of(seconds=30)


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
    assert pace_of(Position(status, LENGTHS, phase, 1, Duration(elapsed_ms)), CLOSING) is expected


def test_a_phase_that_closes_at_zero_is_calm_until_its_end() -> None:
    position = Position(Status.RUNNING, LENGTHS, 1, 1, Duration(59_999))
    assert pace_of(position, Duration(0)) is Pace.CALM


def test_a_phase_shorter_than_its_closing_closes_from_the_start() -> None:
    assert pace_of(Position(Status.RUNNING, LENGTHS), Duration.of(minutes=5)) is Pace.CLOSING
