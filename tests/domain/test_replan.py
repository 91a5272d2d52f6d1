"""Sharing out time over phases: the method's own table, and what must hold for any time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import trio_format
from trioapp.domain.instants import ZERO, Duration, total
from trioapp.domain.replan import shared_out, still_to_come


def minutes(*lengths: float) -> tuple[Duration, ...]:
    return tuple(Duration.of(minutes=length) for length in lengths)


STANDARD = minutes(1, 3, 6, 3, 2)
FLOORS = minutes(0.5, 2, 3, 1.5, 1)


@pytest.mark.parametrize(
    ("time", "lengths"),
    [
        (15, (1, 3, 6, 3, 2)),
        (12, (1, 2.5, 4.5, 2.5, 1.5)),
        (8, (0.5, 2, 3, 1.5, 1)),
        (20, (1.5, 4, 8, 4, 2.5)),
    ],
)
def test_the_variants_of_the_method_come_out(time: float, lengths: tuple[float, ...]) -> None:
    assert shared_out(Duration.of(minutes=time), STANDARD, FLOORS) == minutes(*lengths)


def test_the_trio_has_the_floors_of_the_method() -> None:
    assert tuple(phase.floor for phase in trio_format().phases) == FLOORS


@given(st.integers(8 * 60_000, 8 * 3_600_000))
def test_any_time_is_shared_out_to_the_millisecond_and_no_floor_is_passed(ms: int) -> None:
    lengths = shared_out(Duration(ms), STANDARD, FLOORS)
    assert lengths is not None
    assert total(lengths) == Duration(ms)
    assert all(length >= floor for length, floor in zip(lengths, FLOORS, strict=True))


@given(st.integers(0, 8 * 60_000 - 1))
def test_less_than_the_floors_is_not_shared_out(ms: int) -> None:
    assert shared_out(Duration(ms), STANDARD, FLOORS) is None


def test_only_what_is_still_to_come_changes() -> None:
    assert still_to_come(Duration.of(minutes=3), STANDARD, FLOORS, 2) == minutes(1, 3, 6, 2, 1)
    assert still_to_come(Duration.of(minutes=2), STANDARD, FLOORS, 2) is None
    assert still_to_come(ZERO, STANDARD, FLOORS, 4) == STANDARD
