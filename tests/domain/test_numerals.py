"""Figures for times: each second is shown once, also around the end."""

from __future__ import annotations

import pytest

from trioapp.domain.instants import Duration
from trioapp.domain.numerals import countdown, length, whole_minutes


@pytest.mark.parametrize(
    ("ms", "shown"),
    [
        (241_001, "4:02"),
        (241_000, "4:01"),
        (1, "0:01"),
        (0, "0:00"),
        (-999, "0:00"),
        (-1_000, "+0:01"),
        (-61_000, "+1:01"),
        (5_400_000, "90:00"),
    ],
)
def test_a_countdown_reads_begun_seconds_and_overtime_reads_passed_ones(ms: int, shown: str) -> None:
    assert countdown(Duration(ms)) == shown


def test_every_figure_of_a_countdown_stands_for_exactly_one_second() -> None:
    shown = [countdown(Duration(ms)) for ms in range(3_000, -3_000, -1)]
    assert {figure: shown.count(figure) for figure in dict.fromkeys(shown)} == {
        "0:03": 1_000, "0:02": 1_000, "0:01": 1_000, "0:00": 1_000, "+0:01": 1_000, "+0:02": 1_000,
    }  # fmt: skip


@pytest.mark.parametrize(("seconds", "minutes"), [(242, 4), (210, 4), (209, 3), (90, 2), (89, 1), (30, 1), (1, 1)])
def test_minutes_are_rounded_as_people_say_them(seconds: float, minutes: int) -> None:
    assert whole_minutes(Duration.of(seconds=seconds)) == minutes


def test_a_length_reads_its_passed_seconds() -> None:
    assert length(Duration.of(minutes=6, seconds=0.9)) == "6:00"
