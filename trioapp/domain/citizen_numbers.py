"""Numbers that may be those of citizens (BSN) in a list that was sent: found by their eleven-check, never kept."""

from __future__ import annotations

import re

from trioapp.domain.problems import Problem, ProblemKind
from trioapp.domain.texts import plain, plain_line

_NINE_DIGITS = re.compile(r"(?<![0-9])(?<![0-9][ .-])[0-9](?:[ .-]?[0-9]){8}(?![ .-]?[0-9])")
"""Together or in groups, and no part of a longer number such as that of a telephone."""
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_LINES_TOLD = 3


def without_citizen_numbers(line: str) -> str:
    """The line as it is kept; what stood around a number may make another one, which goes as well."""
    while (left := plain_line(_NINE_DIGITS.sub(_unless_a_citizens, line))) != line:
        line = left
    return line


def citizen_numbers_told(text: str, file: str = "") -> Problem | None:
    """On which lines such numbers stand, without repeating one."""
    lines = [number for number, line in enumerate(plain(text).split("\n"), 1) if _has_one(line)]
    if not lines:
        return None
    more = ["…"] if len(lines) > _LINES_TOLD else []
    return Problem(ProblemKind.CITIZEN_NUMBERS, file, lines[0], ", ".join([*map(str, lines[:_LINES_TOLD]), *more]))


def _has_one(line: str) -> bool:
    return any(map(_is_a_citizens, _NINE_DIGITS.findall(line)))


def _is_a_citizens(number: str) -> bool:
    digits = [int(letter) for letter in number if letter.isdigit()]
    return any(digits) and sum(map(int.__mul__, digits, _WEIGHTS)) % 11 == 0


def _unless_a_citizens(found: re.Match[str]) -> str:
    return "" if _is_a_citizens(found[0]) else found[0]
