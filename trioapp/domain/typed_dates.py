"""A date as a person types it, read only where it can mean one day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from trioapp.domain.texts import folded, plain_line

_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-./])([0-9]{1,2})\2([0-9]{4})")
_MONTH_IN_LETTERS = re.compile(r"([0-9]{1,2})[ -]([^\W\d_]{3,})\.?[ -]([0-9]{4})")
_FIRST_YEAR = 2000


def typed_date(typed: str, months: Sequence[Sequence[str]], *, slashes: bool) -> date | None:
    """The day that was typed, or None where it is none: year first, or day first with the month as figure or name.

    `months` are the names of each, long and short, in the language of who types. With `slashes` a day may come before a
    slash; elsewhere a slash could mean two days, and so it means none.
    """
    text = plain_line(typed)
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        return _day(int(found[4]), int(found[3]), int(found[1])) if slashes or found[2] != "/" else None
    if found := _MONTH_IN_LETTERS.fullmatch(text):
        return _day(int(found[3]), _month(found[2], months), int(found[1]))
    return None


def _month(name: str, months: Sequence[Sequence[str]]) -> int:
    """Its number, and 0 for what is none."""
    typed = folded(name)
    return next(
        (number for number, names in enumerate(months, 1) if any(folded(one).startswith(typed) for one in names)), 0
    )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= _FIRST_YEAR else None
    except ValueError:
        return None
