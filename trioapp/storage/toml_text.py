"""TOML text: reading it without harm, and finding the line on which each key stands."""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from typing import NamedTuple

import tomli

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.toml_faults import toml_fault
from trioapp.storage.toml_tokens import Token, marks_in, tokens

_DEEPEST = 64
"""Dots in one line and brackets in brackets: tomli needs time that grows with the square of the one, and stack for
the other."""
MOST_MARKS = 10_000
"""Lines, keys, values and brackets: a programme of as many parts as there may be has fewer, and reading more would take
too long."""
_COUNTED = "\n=,.[]{}"

_BRACKETS = re.compile(r"[\[\]{}]")
_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}
_ENDS_OF_A_VALUE = ("", "\n", ",", "]", "}")

KeyPath = tuple[str | int, ...]
"""Where a value stands in a file: keys, and places in arrays from 0."""


def parsed(text: str, file: str) -> dict[str, object]:
    """What the text says; `Refused` when it is no TOML, or cannot be read in good time."""
    _refuse_what_takes_long(text, file)
    try:
        return tomli.loads(text)
    except ValueError as error:
        raise Refused(toml_fault(text, file, str(error))) from None


def _refuse_what_takes_long(text: str, file: str) -> None:
    marks = marks_in(text)
    deepest = max(accumulate(map(_DEEPER.__getitem__, _BRACKETS.findall(marks))), default=0)
    dots = max(line.count(".") for line in marks.split("\n"))
    if max(deepest, dots) > _DEEPEST and (line := _line_too_deep(text)):
        raise Refused(Problem(ProblemKind.TOML_TOO_DEEP, file, line, other=str(_DEEPEST)))
    count = sum(map(marks.count, _COUNTED)) + text.count("\\")
    if count > MOST_MARKS:
        raise Refused(Problem(ProblemKind.TOML_TOO_MUCH, file, 1, str(count), str(MOST_MARKS)))


def _line_too_deep(text: str) -> int:
    """The first line with too many dots or too many brackets in brackets; 0 when there is none."""
    depth = 0
    dots: Counter[int] = Counter()
    for token in tokens(text):
        if token.words in ("[", "{"):
            depth += 1
        elif token.words in ("]", "}"):
            depth -= 1
        elif token.words == ".":
            dots[token.line] += 1
        if depth > _DEEPEST or dots[token.line] > _DEEPEST:
            return token.line
    return 0


class Statement(NamedTuple):
    """A key with its value, or the header of a table, and from where to where it stands in the text."""

    path: KeyPath
    begin: int
    end: int
    is_header: bool


class Locator:
    """Where each key, value and statement stands in TOML text that tomli has read without a fault."""

    def __init__(self, text: str) -> None:
        self.lines: dict[KeyPath, int] = {}
        self.values: dict[KeyPath, slice] = {}
        self.statements: list[Statement] = []
        self._counts: Counter[KeyPath] = Counter()
        self._tokens = list(tokens(text))
        self._tokens.append(Token("end", "", 0, len(text)))
        self._place = 0
        self._walk()

    @property
    def _words(self) -> str:
        return self._tokens[self._place].words

    @property
    def _line(self) -> int:
        return self._tokens[self._place].line

    def _take(self) -> Token:
        token = self._tokens[self._place]
        self._place = min(self._place + 1, len(self._tokens) - 1)
        return token

    def _walk(self) -> None:
        table: KeyPath = ()
        while self._words:
            if self._words == "\n":
                self._take()
                continue
            begin, is_header = self._tokens[self._place].begin, self._words == "["
            path = table = self._header() if is_header else table
            if not is_header:
                path = self._pair(table)
            self.statements.append(Statement(path, begin, self._tokens[self._place - 1].end, is_header))

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

    def _pair(self, table: KeyPath) -> KeyPath:
        line = self._line
        path = table
        for key in self._keys():
            path = self._note((*path, key), line)
        self._take()
        self._value(path)
        return path

    def _keys(self) -> list[str]:
        keys = []
        while self._tokens[self._place].kind in ("string", "bare"):
            token = self._take()
            keys.append(token.words if token.kind == "bare" else tomli.loads(f"key = {token.words}")["key"])
            if self._words == ".":
                self._take()
        return keys

    def _value(self, path: KeyPath) -> None:
        begin = self._tokens[self._place].begin
        opening = self._take().words
        if opening == "[":
            self._items(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            while self._words not in _ENDS_OF_A_VALUE:
                self._take()
        self.values[path] = slice(begin, self._tokens[self._place - 1].end)

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
