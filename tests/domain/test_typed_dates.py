"""What is typed as a date is read where it can mean one day only, and not guessed at."""

from __future__ import annotations

from datetime import date

import pytest

from trioapp.domain.typed_dates import typed_date

DUTCH = (("januari",), ("februari",), ("maart", "mrt"), ("april", "apr."), ("mei",), ("juni",), ("juli",),
         ("augustus",), ("september",), ("oktober",), ("november",), ("december",))  # fmt: skip
ENGLISH = (("January",), ("February",), ("March",), ("April", "Apr"), ("May",), ("June",), ("July",), ("August",),
           ("September",), ("October",), ("November",), ("December",))  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    ["3-4-2027", "03-04-2027", " 3.4.2027 ", "3/4/2027", "2027-04-03", "2027-4-3", "3 april 2027", "3 apr. 2027"],
)
def test_a_dutch_date_has_its_day_first_or_its_year(typed: str) -> None:
    assert typed_date(typed, DUTCH, slashes=True) == date(2027, 4, 3)


@pytest.mark.parametrize("typed", ["3-4-2027", "2027-04-03", "3 April 2027", "3 apr 2027"])
def test_an_english_date_may_have_them_too(typed: str) -> None:
    assert typed_date(typed, ENGLISH, slashes=False) == date(2027, 4, 3)


def test_slashes_that_could_mean_two_days_mean_none() -> None:
    assert typed_date("3/4/2027", ENGLISH, slashes=False) is None


@pytest.mark.parametrize(
    "typed",
    ["", "morgen", "31-4-2027", "29-2-2027", "3-13-2027", "0-1-2027", "3-4-27", "3-4.2027", "1-1-1999", "2027-4",
     "3-4-20270", "٣-٤-٢٠٢٧", "3 ap 2027", "3 foo 2027", "<b>3-4-2027</b>", "3" * 10_000],
)  # fmt: skip
def test_what_is_no_day_is_none(typed: str) -> None:
    assert typed_date(typed, DUTCH, slashes=True) is None


@pytest.mark.parametrize(
    ("typed", "month"), [("5 mrt 2027", 3), ("5 maa 2027", 3), ("5 jun 2027", 6), ("5 jul 2027", 7)]
)
def test_months_are_known_by_their_first_letters_and_in_short(typed: str, month: int) -> None:
    assert typed_date(typed, DUTCH, slashes=True) == date(2027, month, 5)
