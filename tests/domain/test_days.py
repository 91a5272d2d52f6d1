"""Days as they are typed, and what is no day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.days import typed_day

MONTHS = {"november": 11, "nov": 11, "maart": 3, "mrt": 3, "feb": 2}
TODAY = date(2026, 11, 26)
DAY = date(2027, 3, 4)


@pytest.mark.parametrize(
    "words",
    ["4-3-2027", "04/03/2027", "4.3.27", "4 3 2027", "2027-03-04", "4 maart 2027", "4 mrt. 2027",
     " 4 MRT 27 ", "4-mrt-2027", "4 maa 2027", "maart 4, 2027", "mrt 4 2027", "4-3", "4 maart", "4/3", "maart 4"],
)  # fmt: skip
def test_one_day_in_many_ways(words: str) -> None:
    assert typed_day(words, MONTHS, TODAY) == DAY


def test_some_write_the_month_first() -> None:
    assert typed_day("3/4/2027", MONTHS, TODAY, day_first=False) == DAY
    assert typed_day("4 mrt 2027", MONTHS, TODAY, day_first=False) == DAY


def test_without_a_year_it_is_the_next_one() -> None:
    assert typed_day("26 nov", MONTHS, TODAY) == TODAY
    assert typed_day("25-11", MONTHS, TODAY) == date(2027, 11, 25)
    assert typed_day("29-2", MONTHS, TODAY) == date(2028, 2, 29)


@pytest.mark.parametrize(
    "words",
    ["", "morgen", "31-2-2027", "4", "4-13-2027", "0-3-2027", "4 foo 2027", "4-3-1999", "4-3-9999",
     "²-3-2027", "31-2", "-", "4-3-2027 12:00", "99999-1-1",
     "29-2-2027", "2027-4", "2027-04/03", "3-4.2027", "4-3-20270", "٣-٤-٢٠٢٧", "4 ma 2027", "<b>4-3-2027</b>",
     "3" * 10_000],
)  # fmt: skip
def test_what_is_no_day_is_none(words: str) -> None:
    assert typed_day(words, MONTHS, TODAY) is None


@given(st.text())
def test_whatever_is_typed_is_a_day_or_none(words: str) -> None:
    found = typed_day(words, MONTHS, TODAY)
    assert found is None or found.year in range(2000, 2200)
