"""The JSON Schema of a language: what its reader asks of a table that nobody has written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.numerals import LENGTH_PATTERN, TIME_OF_DAY_PATTERN
from trioapp.domain.preferences import LANGUAGES
from trioapp.domain.problems import ProblemKind
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.storage.file_names import PICTURE_PATTERN
from trioapp.storage.toml_tables import ID_PATTERN, LANGUAGE_PATTERN, MOST_TABLES, Document, Span, Table

Schema = dict[str, Any]
E = TypeVar("E", bound=StrEnum)
Choice = tuple[str, str]
"""A table, by its path, and a key in it that has one of some words."""

_DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest that editors of TOML know."""
_DAY_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_SOMETHING: Schema = {"minItems": 1, "minProperties": 1}
_STRING: Schema = {"type": "string"}
_WORDS: Schema = {"type": "string", "pattern": r"\S"}
_TEXT: Schema = {
    "type": "object",
    "minProperties": 1,
    "propertyNames": {"pattern": f"^{LANGUAGE_PATTERN}$"},
    "properties": dict.fromkeys(LANGUAGES, _WORDS),
    "additionalProperties": _WORDS,
}


class Outline(Table):
    """Stands in for a table: notes what is asked of it, and gives what may be there without a fault.

    `answers` are the words that choices have in it and in the tables within.
    """

    def __init__(self, path: str, answers: Mapping[Choice, str]) -> None:
        super().__init__({}, (), Document("", ""))
        self.asked: dict[str, Schema] = {}
        self.needed: set[str] = set()
        self.filled: set[str] = set()
        """What is needed and may not be empty."""
        self.within: dict[str, Outline] = {}
        self.choices: dict[str, type[StrEnum]] = {}
        self.free: Schema | None = None
        self._name = path
        self._answers = answers

    def path_of(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key

    def at(self, path: str) -> Outline:
        """The table of that path in or below this one."""
        return dict(self.all())[path]

    def all(self) -> Iterator[tuple[str, Outline]]:
        """This table and those within it, each with its path."""
        yield self._name, self
        for outline in self.within.values():
            yield from outline.all()

    def wrong(self, kind: ProblemKind, key: str, what: str = "", other: str = "") -> None:  # noqa: ARG002
        if kind is ProblemKind.KEY_MISSING:
            self.needed.add(key)
            self.filled.add(key)

    def check_version(self, key: str, known: int) -> None:
        self._ask(key, {"type": "integer", "const": known})

    def string(self, key: str, needed: bool = True) -> str:
        self._ask(key, _STRING, needed)
        return ""

    def identifier(self, key: str) -> str:
        self._ask(key, {"type": "string", "pattern": f"^{ID_PATTERN}$"})
        return ""

    def picture(self, key: str) -> str:
        self._ask(key, {"type": "string", "pattern": f"^({PICTURE_PATTERN})?$"}, needed=False)
        return ""

    def switch(self, key: str) -> bool:
        self._ask(key, {"type": "boolean", "default": False}, needed=False)
        return False

    def choice(self, key: str, kind: type[E], default: E, needed: bool = True) -> E:
        self._ask(key, {"type": "string", "enum": [word.value for word in kind]}, needed)
        self.choices[key] = kind
        return kind(self._answers.get((self._name, key), default))

    def marks(self, key: str) -> tuple[Mark, ...]:
        self._ask(key, _list_of({"type": "string", "enum": [mark.value for mark in Mark]}), needed=False)
        return tuple(Mark)

    def words(self, key: str) -> tuple[str, ...]:
        self._ask(key, _list_of(_STRING), needed=False)
        return ()

    def count(self, key: str, possible: range, default: int | None = None) -> int:
        self._ask(key, _count_in(possible), needed=default is None)
        return possible.start if default is None else default

    def counts(self, key: str, possible: range) -> tuple[int, ...]:
        self._ask(key, _list_of(_count_in(possible)), needed=False)
        return ()

    def day(self, key: str) -> date | None:
        self._ask(key, {"type": "string", "format": "date", "pattern": _DAY_PATTERN}, needed=False)
        return None

    def duration(self, key: str, span: Span, default: Duration | None = None) -> Duration | None:  # noqa: ARG002
        self._ask(key, {"type": "string", "pattern": LENGTH_PATTERN}, needed=default is None)
        return default

    def text(self, key: str, needed: bool = True) -> Text:
        self._ask(key, _TEXT, needed)
        return NO_TEXT

    def each_text(self) -> tuple[tuple[str, Text], ...]:
        self.free = _TEXT
        return ()

    def text_or_line(self, key: str) -> Text:
        self._ask(key, {"anyOf": [_STRING, _TEXT]}, needed=False)
        return NO_TEXT

    def texts(self, key: str) -> tuple[Text, ...]:
        self._ask(key, _list_of(_TEXT), needed=False)
        return ()

    def time_of_day(self, key: str) -> int | None:
        self._ask(key, {"type": "string", "pattern": TIME_OF_DAY_PATTERN}, needed=False)
        return None

    def table(self, key: str, needed: bool = True) -> Table:
        self._ask(key, {"type": "object"}, needed)
        return self._one_within(key)

    def tables(self, key: str, needed: bool = True) -> list[Table]:
        self._ask(key, {"type": "array", "minItems": int(needed), "maxItems": MOST_TABLES}, needed)
        return [self._one_within(key)]

    def _one_within(self, key: str) -> Outline:
        return self.within.setdefault(key, Outline(self.path_of(key), self._answers))

    def _ask(self, key: str, schema: Schema, needed: bool = True) -> None:
        self.asked[key] = schema
        if needed:
            self.needed.add(key)


def schema_of(read: Callable[[Table], object], meanings: Mapping[str, str]) -> Schema:
    """What `read` takes; `meanings` has a sentence for each key, by its path, and for the whole under no path."""
    usual = _outlined(read, {})
    others = {
        (path, key): cases
        for path, outline in usual.all()
        for key, kind in outline.choices.items()
        if _matters(cases := {word.value: _outlined(read, {(path, key): word}).at(path) for word in kind})
    }
    return {"$schema": _DIALECT, "title": meanings[""], **_object(usual, others, meanings)}


def _outlined(read: Callable[[Table], object], answers: Mapping[Choice, str]) -> Outline:
    top = Outline("", answers)
    read(top)
    return top


Others = Mapping[Choice, Mapping[str, Outline]]
"""What a table is like for each word that a choice in it can have, where that makes a difference."""


def _matters(cases: Mapping[str, Outline]) -> bool:
    """Whether other keys are asked for, or needed, with one word than with another."""
    return len({(frozenset(one.asked), frozenset(one.needed)) for one in cases.values()}) > 1


def _object(outline: Outline, others: Others, meanings: Mapping[str, str]) -> Schema:
    """A table; what holds only for some words of a choice in it is told under conditions."""
    if outline.free:
        return {"type": "object", "additionalProperties": outline.free}
    path = outline.path_of("").rstrip(".")
    cases = {(key, word): one for (place, key), words in others.items() if place == path for word, one in words.items()}
    everywhere = [outline, *cases.values()]
    asked = {key: schema for one in everywhere for key, schema in one.asked.items()}
    within = {key: table for one in everywhere for key, table in one.within.items()}
    needed = [key for key in asked if all(key in one.needed for one in everywhere)]
    properties = {
        key: {"description": meanings[outline.path_of(key)], **schema}
        | (_inside(schema, _object(within[key], others, meanings)) if key in within else {})
        for key, schema in asked.items()
    }
    conditions = [rule for (key, word), one in cases.items() if (rule := _condition(key, word, one, asked, needed))]
    rules = {"allOf": conditions} if conditions else {}
    return {"type": "object", "required": needed, "additionalProperties": False, "properties": properties} | rules


def _inside(schema: Schema, table: Schema) -> Schema:
    return {"items": table} if schema["type"] == "array" else table


def _condition(key: str, word: str, one: Outline, asked: Mapping[str, Schema], needed: list[str]) -> Schema | None:
    """What else is needed, and what means nothing, where the choice is that word."""
    more = [name for name in asked if name in one.needed and name not in needed]
    inside: Schema = {name: False for name in asked if name not in one.asked}
    inside |= {name: _SOMETHING for name in asked if name in one.filled}
    then = ({"required": more} if more else {}) | ({"properties": inside} if inside else {})
    return {"if": {"properties": {key: {"const": word}}, "required": [key]}, "then": then} if then else None


def _list_of(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _count_in(possible: range) -> Schema:
    return {"type": "integer", "minimum": possible.start, "maximum": possible.stop - 1}
