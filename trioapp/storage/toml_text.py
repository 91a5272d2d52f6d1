"""TOML text: reading it without harm, and finding the line on which each key stands."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import plain_line

_DEEPEST = 64
"""Dots in one line and brackets in brackets: tomllib needs time that grows with the square of the one, and stack for
the other."""

_TOKEN = re.compile(
    r'(?P<string>"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r"|(?!\"\"\"|''')(?:\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'))"
    r"|(?P<unended>[\"'])"
    r"|(?P<mark>[\[\]{}=,.\n])"
    r"|(?P<bare>[^\s#\[\]{}=,.\"']+)"
    r"|#[^\n]*|[^\S\n]+",
    re.DOTALL,
)
_ENDS_OF_A_VALUE = ("", "\n", ",", "]", "}")

KeyPath = tuple[str | int, ...]
"""Where a value stands in a file: keys, and places in arrays from 0."""

LONGEST_WORD = 60
"""Characters of somebody's own word that a problem repeats."""


def parsed(text: str, file: str) -> dict[str, object]:
    """What the text says; `Refused` when it is no TOML or is nested too deeply to be read in good time."""
    if line := _line_too_deep(text):
        raise Refused(Problem(ProblemKind.TOML_TOO_DEEP, file, line, other=str(_DEEPEST)))
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, place = str(error).rpartition(" (at ")
        raise Refused(Problem(ProblemKind.TOML_BROKEN, file, _line_in(place, text), short(what))) from None
    except ValueError:  # int() takes no more than 4300 digits
        raise Refused(Problem(ProblemKind.TOML_BROKEN, file, _line_of_digits(text), "Number too large")) from None


def _line_in(place: str, text: str) -> int:
    """The line in tomllib's `line 3, column 7)` or `end of document)`."""
    number = re.match(r"line (\d+)", place)
    return int(number[1]) if number else _line_at(text, len(text.rstrip()))


def _line_of_digits(text: str) -> int:
    digits = re.search(r"[0-9_]{4300}", text)
    return _line_at(text, digits.start() if digits else 0)


def _line_at(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


class _Token(NamedTuple):
    """A piece of TOML that means something: a string in its quotes, a bare word, or a mark."""

    kind: str
    words: str
    line: int


def _tokens(text: str) -> Iterator[_Token]:
    """Every token until the end or until a string that does not end, where tomllib stops as well."""
    line = 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "unended":
            return
        if match.lastgroup:
            yield _Token(match.lastgroup, match[0], line)
        line += match[0].count("\n")


def _line_too_deep(text: str) -> int:
    """The first line with too many dots or too many brackets in brackets; 0 when there is none."""
    depth = 0
    dots: Counter[int] = Counter()
    for token in _tokens(text):
        if token.words in ("[", "{"):
            depth += 1
        elif token.words in ("]", "}"):
            depth -= 1
        elif token.words == ".":
            dots[token.line] += 1
        if depth > _DEEPEST or dots[token.line] > _DEEPEST:
            return token.line
    return 0


class Locator:
    """The line of each key in TOML text that tomllib has read without a fault."""

    def __init__(self, text: str) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._counts: Counter[KeyPath] = Counter()
        self._tokens = list(_tokens(text))
        self._tokens.append(_Token("end", "", 0))
        self._place = 0
        self._walk()

    @property
    def _words(self) -> str:
        return self._tokens[self._place].words

    @property
    def _line(self) -> int:
        return self._tokens[self._place].line

    def _take(self) -> _Token:
        token = self._tokens[self._place]
        self._place = min(self._place + 1, len(self._tokens) - 1)
        return token

    def _walk(self) -> None:
        table: KeyPath = ()
        while self._words:
            if self._words == "\n":
                self._take()
            elif self._words == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> KeyPath:
        self._take()
        is_array = self._words == "["
        if is_array:
            self._take()
        line = self._line
        path: KeyPath = ()
        for key in self._keys():
            path = self._note((*self._newest(path), key), line)
        while self._words == "]":
            self._take()
        if is_array:
            self._counts[path] += 1
            path = self._note(self._newest(path), line)
        return path

    def _newest(self, path: KeyPath) -> KeyPath:
        """The last table so far when `path` is an array of tables."""
        return (*path, self._counts[path] - 1) if path in self._counts else path

    def _pair(self, table: KeyPath) -> None:
        line = self._line
        path = table
        for key in self._keys():
            path = self._note((*path, key), line)
        self._take()
        self._value(path)

    def _keys(self) -> list[str]:
        keys = []
        while self._tokens[self._place].kind in ("string", "bare"):
            token = self._take()
            keys.append(token.words if token.kind == "bare" else tomllib.loads(f"key = {token.words}")["key"])
            if self._words == ".":
                self._take()
        return keys

    def _value(self, path: KeyPath) -> None:
        opening = self._take().words
        if opening == "[":
            self._items(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            while self._words not in _ENDS_OF_A_VALUE:
                self._take()

    def _items(self, array: KeyPath) -> None:
        place = 0
        while self._words not in ("", "]"):
            if self._words in (",", "\n"):
                place += self._take().words == ","
            else:
                self._value(self._note((*array, place), self._line))
        self._take()

    def _inline_table(self, path: KeyPath) -> None:
        while self._words not in ("", "}"):
            if self._words in (",", "\n"):
                self._take()
            else:
                self._pair(path)
        self._take()

    def _note(self, path: KeyPath, line: int) -> KeyPath:
        self.lines.setdefault(path, line)
        return path


def short(word: str) -> str:
    """Somebody's own word, fit for one line of a message."""
    clean = plain_line(word)
    return clean if len(clean) <= LONGEST_WORD else clean[:LONGEST_WORD] + "…"
