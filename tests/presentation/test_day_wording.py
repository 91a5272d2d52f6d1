"""A day as it is written, read and refused, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from trioapp.presentation.day_wording import DayWording

TODAY, DAY = date(2026, 11, 26), date(2027, 3, 4)


@pytest.mark.parametrize(("language", "written"), [("nl", "4 mrt 2027"), ("en", "4 Mar 2027")])
def test_what_is_written_is_read_again(language: str, written: str) -> None:
    days = DayWording(language)
    assert days.written(DAY) == written
    assert days.read(written, TODAY) == DAY
    assert days.written(None) == ""


@pytest.mark.parametrize(
    ("language", "typed"),
    [("nl", "4 maart"), ("nl", "4 mrt."), ("nl", "4/3/2027"), ("nl", "4-3"), ("en", "March 4"), ("en", "4 mar 2027")],
)
def test_days_are_read_as_people_of_the_language_type_them(language: str, typed: str) -> None:
    assert DayWording(language).read(typed, TODAY) == DAY


@pytest.mark.parametrize(("language", "typed"), [("nl", "4 march"), ("en", "4 maart"), ("nl", "morgen")])
def test_another_language_is_not_guessed(language: str, typed: str) -> None:
    assert DayWording(language).read(typed, TODAY) is None


def test_of_what_is_refused_a_little_is_said_again_and_an_example() -> None:
    days = DayWording("en")
    assert days.refused(" " + "9" * 500) == f"'{'9' * 40}' is no date; write it as 23 Nov 2026."
    assert days.read(days.example(), TODAY) == date(2026, 11, 23)
