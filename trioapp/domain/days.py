"""A day as people type it: in figures or with the name of a month, with or without the year."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-. ]*([^\W\d_]+)\.?,?[- ]*(\d{4}|\d{2})?")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?[- ]*(\d{1,2}),?(?:[- ]+(\d{4}|\d{2}))?")
_CENTURY, _FIRST_YEAR, _LAST_YEAR = 2000, 2000, 2199


def typed_day(words: str, months: Mapping[str, int], today: date, *, day_first: bool = True) -> date | None:
    """The day that `26-11-2026`, `26 nov`, `2026-11-26` or the like stands for; None for anything else.

    `months` are the names of months, long and short, without capitals and dots. Without a year it is the next such day.
    """
    words = words.strip().lower()
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.fullmatch(words):
        day, month = (found[1], found[2]) if day_first else (found[2], found[1])
        return _in_year(found[3], int(month), int(day), today)
    if found := _DAY_FIRST.fullmatch(words):
        return _in_year(found[3], months.get(found[2], 0), int(found[1]), today)
    if found := _MONTH_FIRST.fullmatch(words):
        return _in_year(found[3], months.get(found[1], 0), int(found[2]), today)
    return None


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
