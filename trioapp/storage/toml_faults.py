"""What keeps a text from being TOML: told as what the author wrote, and not in the parser's words."""

from __future__ import annotations

import re

from trioapp.domain.problems import Problem, ProblemKind
from trioapp.storage.toml_tokens import Token, short, tokens

_PLACE = re.compile(r"\(at line (\d+), column \d+\)$")
_TWICE = re.compile(r"Cannot (?:overwrite|declare|redefine|mutate)|Duplicate inline table key")
_STATEMENT = re.compile(r"\s*(?:\[+\s*(?P<table>[^\]#]+)|(?P<key>[\w.\"'-]+)\s*=)")
_UNQUOTED = re.compile(r"\s*(?P<key>[\w.-]+)\s*=\s*(?P<value>[^\s\"'\[{#=][^\"'\[\]{}#=]*?)\s*(?:#.*)?")
_MANY_DIGITS = re.compile(r"[0-9_]{4300}")
"""`int()` takes no more."""
_NO_DAY = "Invalid date"
_MOST_LOOKED_AT = 200
_OPENING, _CLOSING = ("[", "{"), ("]", "}")


def toml_fault(text: str, file: str, error: str) -> Problem:
    """The fault for which tomli gave up with `error`."""
    place = _PLACE.search(error)
    line = int(place[1]) if place else _last_line(text) if "(at end" in error else _line_of_digits(text)
    if opened := _never_closed(text):
        return Problem(ProblemKind.TOML_UNENDED, file, opened.line, opened.words)
    if _TWICE.match(error):
        return _told_twice(text.split("\n"), file, line)
    words = text.split("\n")[line - 1][:_MOST_LOOKED_AT]
    if not error.startswith(_NO_DAY) and (unquoted := _UNQUOTED.fullmatch(words)):
        value = short(unquoted["value"])
        return Problem(ProblemKind.QUOTES_MISSING, file, line, value, f'{short(unquoted["key"])} = "{value}"')
    return Problem(ProblemKind.TOML_BROKEN, file, line, short(words) or "…")


def _last_line(text: str) -> int:
    return text.rstrip().count("\n") + 1


def _line_of_digits(text: str) -> int:
    digits = _MANY_DIGITS.search(text)
    return text.count("\n", 0, digits.start() if digits else 0) + 1


def _never_closed(text: str) -> Token | None:
    """The quotes of a string that does not end, or else the last bracket of a value that is open at the end."""
    opened: list[Token] = []
    for token in tokens(text):
        if token.kind == "unended":
            return token
        if token.words in _OPENING:
            opened.append(token)
        elif token.words in _CLOSING and opened:
            opened.pop()
    return opened[-1] if opened else None


def _told_twice(lines: list[str], file: str, line: int) -> Problem:
    """On the line of the key or table; tomli counts the one on which its value ends."""
    for number in range(line, 0, -1):
        if found := _STATEMENT.match(lines[number - 1]):
            return Problem(ProblemKind.KEY_TWICE, file, number, short(found["table"] or found["key"]))
    return Problem(ProblemKind.TOML_BROKEN, file, line, short(lines[line - 1]) or "…")
