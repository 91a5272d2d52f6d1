"""A day as people type it: in figures or with the name of a month, with or without the year."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date

_ISO = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-. ]*([^\W\d_]+)\.?,?[- ]*([0-9]{4}|[0-9]{2})?")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?[- ]*([0-9]{1,2}),?(?:[- ]+([0-9]{4}|[0-9]{2}))?")
_FEWEST_LETTERS = 3
"""By which a month is known that is not written in full."""
_CENTURY, _FIRST_YEAR, _LAST_YEAR = 2000, 2000, 2199


def typed_day(words: str, months: Mapping[str, int], today: date, *, day_first: bool = True) -> date | None:
    """The day that `26-11-2026`, `26 nov`, `2026-11-26` or the like stands for; None for anything else.

    `months` are the names of months, long and short, without capitals and dots. Without a year it is the next such day.
    """
    words = words.strip().lower()
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _FIGURES.fullmatch(words):
        day, month = (found[1], found[3]) if day_first else (found[3], found[1])
        return _in_year(found[4], int(month), int(day), today)
    if found := _DAY_FIRST.fullmatch(words):
        return _in_year(found[3], _month(found[2], months), int(found[1]), today)
    if found := _MONTH_FIRST.fullmatch(words):
        return _in_year(found[3], _month(found[1], months), int(found[2]), today)
    return None


def _month(name: str, months: Mapping[str, int]) -> int:
    """Its number, and 0 for what is none."""
    begun = (number for known, number in months.items() if known.startswith(name))
    return months.get(name) or (next(begun, 0) if len(name) >= _FEWEST_LETTERS else 0)


def _in_year(typed: str | None, month: int, day: int, today: date) -> date | None:
    if typed:
        return _day(int(typed) + (_CENTURY if int(typed) < 100 else 0), month, day)
    years = (_day(today.year + later, month, day) for later in range(9))  # 29 February comes at most eight years later
    return next((one for one in years if one and one >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        if _FIRST_YEAR <= year <= _LAST_YEAR:
            return date(year, month, day)
    return None
