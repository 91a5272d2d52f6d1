"""Moments and lengths of time: arithmetic, how a clock reads them, and what a jump of the wall clock changes."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.instants import ZERO, Duration, Instant, total

durations = st.integers(-(10**10), 10**10).map(Duration)
instants = st.builds(Instant, st.sampled_from(("a", "b")), st.integers(0, 10**12), st.integers(0, 10**13))


@pytest.mark.parametrize(
    ("duration", "ms"),
    [
        (Duration.of(seconds=1.5), 1500),
        (Duration.of(minutes=2), 120_000),
        (Duration.of(minutes=1, seconds=30), 90_000),
        (Duration.of(seconds=-0.25), -250),
        (ZERO, 0),
    ],
)
def test_a_duration_is_kept_in_whole_milliseconds(duration: Duration, ms: int) -> None:
    assert duration.ms == ms
    assert duration.seconds == ms / 1000


@pytest.mark.parametrize(
    ("ms", "down", "up"),
    [(0, 0, 0), (1, 0, 1), (999, 0, 1), (1000, 1, 1), (4200, 4, 5), (-1, -1, 0), (-1000, -1, -1), (-1001, -2, -1)],
)
def test_a_clock_counting_up_shows_what_has_passed_and_one_counting_down_what_is_begun(
    ms: int, down: int, up: int
) -> None:
    assert (Duration(ms).seconds_down, Duration(ms).seconds_up) == (down, up)


@given(durations)
def test_whole_seconds_are_the_nearest_below_and_above(duration: Duration) -> None:
    assert duration.seconds_down == math.floor(duration.ms / 1000)
    assert duration.seconds_up == math.ceil(duration.ms / 1000)


@given(durations, durations)
def test_adding_and_taking_off_are_each_others_reverse(one: Duration, other: Duration) -> None:
    assert one + other - other == one
    assert one - other == one + -other
    assert (one < other) == (one.ms < other.ms)
    assert bool(one) == (one != ZERO)


@given(st.lists(durations).map(tuple))
def test_a_total_is_the_sum(parts: tuple[Duration, ...]) -> None:
    assert total(parts).ms == sum(part.ms for part in parts)


@given(instants, st.integers(0, 10**9).map(Duration), st.integers(-(10**12), 10**12))
def test_within_one_boot_a_jump_of_the_wall_clock_changes_nothing(start: Instant, passed: Duration, jump: int) -> None:
    later = start + passed
    assert Instant(later.boot, later.steady_ms, later.wall_ms + jump).since(start) == passed


def test_a_moment_moves_on_by_both_clocks() -> None:
    assert Instant("a", 5, 1000) + Duration(7) == Instant("a", 12, 1007)


@given(instants, st.integers(0, 10**9))
def test_across_a_restart_the_wall_clock_tells_how_long_it_was(start: Instant, passed: int) -> None:
    assert Instant("another", 0, start.wall_ms + passed).since(start) == Duration(passed)


@given(instants, instants)
def test_time_never_runs_backwards(one: Instant, other: Instant) -> None:
    assert one.since(other) >= ZERO
