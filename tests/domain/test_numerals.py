"""Figures for times: each second is shown once, also around the end."""

from __future__ import annotations

import pytest

from trioapp.domain.instants import Duration
from trioapp.domain.numerals import countdown, duration_in, length, meant_duration, whole_minutes


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


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("6", "6:00"),
        ("60", "60:00"),
        ("61", None),
        ("6,5", "6:30"),
        ("1.5 min", "1:30"),
        ("6 mins", "6:00"),
        ("6m", "6:00"),
        ("6 minuten", "6:00"),
        ("1 minuut", "1:00"),
        ("6'", "6:00"),
        ("90 sec", "1:30"),
        ("90 Seconden", "1:30"),
        ("6m30s", "6:30"),
        ("6 min 30 sec.", "6:30"),
        ("1u30", "90:00"),
        ("1u", "60:00"),
        ("2 uur", "120:00"),
        ("1h30m", "90:00"),
        ("", None),
        ("-6", None),
        ("soon", None),
        ("6:0", None),
        ("nan", None),
        ("1e3", None),
    ],
)
def test_what_was_meant_by_a_length_that_is_not_written_as_one(words: str, meant: str | None) -> None:
    found = meant_duration(words)
    assert (length(found) if found else None) == meant
    assert meant is None or duration_in(meant) == found
