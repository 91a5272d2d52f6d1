"""Texts as they are typed in one language, while what they say in others stays."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from itertools import takewhile
from operator import attrgetter
from typing import Any

from trioapp.domain.programme import Block, Side
from trioapp.domain.texts import NO_TEXT, Text, plain_line


class Field(StrEnum):
    """A text of a part of the day; those with lines have one text for each."""

    NAME = "name"
    STATEMENT = "statement"
    SUPPORT = "support"
    LINES = "lines"
    LEFT_HEADING = "left.heading"
    LEFT_LINES = "left.lines"
    RIGHT_HEADING = "right.heading"
    RIGHT_LINES = "right.lines"
    SOURCE = "source"
    FOR_TRAINER = "for_trainer"
    HEADING = "part"


LINES = (Field.LINES, Field.LEFT_LINES, Field.RIGHT_LINES)
ON_ONE_LINE = (Field.NAME, Field.HEADING, Field.SOURCE, Field.LEFT_HEADING, Field.RIGHT_HEADING)


def words_of(block: Block, field: Field, language: str) -> str:
    """What that field says in that language, each of its lines on one of its own."""
    texts: tuple[Text, ...] = _value(block, field) if field in LINES else (_value(block, field),)
    return "\n".join(text.in_language(language) for text in texts)


def with_words(block: Block, field: Field, language: str, words: str) -> Block:
    """The part with that text in that language; lines are apart by their ends, and empty ones are none."""
    side, _, name = field.rpartition(".")
    old, new = _value(block, field), dict[str, Any]()
    if field in LINES:
        new[name] = worded_lines(old, language, tuple(filter(None, map(plain_line, words.split("\n")))))
    else:
        new[name] = worded(old, language, words)
    if side:
        sided: Side = replace(getattr(block, side), **new)
        new = {side: sided}
    return replace(block, **new)


def _value(block: Block, field: Field) -> Any:
    return attrgetter(field.value)(block)


def worded(text: Text, language: str, words: str) -> Text:
    """The text with other words in that language; without any it is nothing where there is no other language."""
    others = {code: said for code, said in text.entries if code != language}
    if not words and not others:
        return NO_TEXT
    return Text.of({code: words if code == language else said for code, said in text.entries} | {language: words})


def worded_lines(lines: tuple[Text, ...], language: str, typed: tuple[str, ...]) -> tuple[Text, ...]:
    """A line for each that was typed. Those that read as before, from top and bottom, are the same."""
    before = [line.in_language(language) for line in lines]
    top = _alike(before, list(typed))
    bottom = min(_alike(before[::-1], list(typed)[::-1]), len(before) - top, len(typed) - top)
    old, new = lines[top : len(lines) - bottom], typed[top : len(typed) - bottom]
    known = (*old, *[NO_TEXT] * len(new)) if len(old) == len(new) else [NO_TEXT] * len(new)
    middle = tuple(worded(line, language, words) for line, words in zip(known, new, strict=False))
    return (*lines[:top], *middle, *lines[len(lines) - bottom :])


def without_gaps(text: Text) -> Text:
    """The text in those languages in which it says something."""
    return Text(tuple((language, words) for language, words in text.entries if words.strip()))


def _alike(one: list[str], other: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
