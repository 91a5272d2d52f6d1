"""The pieces of TOML text that mean something, without trusting that it is sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from trioapp.domain.texts import plain_line

LONGEST_WORD = 60
"""Characters of somebody's own word that a problem repeats."""

_STRING = (
    r'"(?!"")(?:[^"\\\n]++|\\.)*+"'
    r"|'(?!'')[^'\n]*+'"
    r'|"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
)
_TOKEN = re.compile(
    rf"(?P<string>{_STRING})"
    r"|(?P<unended>\"\"\"|'''|[\"'])"
    r"|(?P<mark>[\[\]{}=,.\n])"
    r"|(?P<bare>[^\s#\[\]{}=,.\"']+)"
    r"|#[^\n]*|[^\S\n]+",
    re.DOTALL,
)
_WORDS = re.compile(rf"{_STRING}|#[^\n]*|[\"'].*", re.DOTALL)


class Token(NamedTuple):
    """A string in its quotes, a bare word, or a mark; and where it stands.

    The quotes of a string that does not end are one of the kind `unended`.
    """

    kind: str
    words: str
    line: int
    begin: int

    @property
    def end(self) -> int:
        return self.begin + len(self.words)


def tokens(text: str) -> Iterator[Token]:
    """Every token until the end or until a string that does not end, where tomli stops as well."""
    line = 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind is None:
            continue
        words = match[0]
        yield Token(kind, words, line, match.start())
        if kind == "unended":
            return
        line += words.count("\n") if kind != "bare" else 0


def marks_in(text: str) -> str:
    """The text without strings and comments, and without what follows a string that does not end."""
    return _WORDS.sub("", text)


def short(word: str) -> str:
    """Somebody's own word, fit for one line of a message."""
    clean = plain_line(word)
    return clean if len(clean) <= LONGEST_WORD else clean[:LONGEST_WORD] + "…"
