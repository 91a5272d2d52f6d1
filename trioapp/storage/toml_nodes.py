"""What is to stand in a TOML file, apart from how it is spelled there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import date

from trioapp.domain import numerals
from trioapp.domain.instants import Duration
from trioapp.domain.texts import Text
from trioapp.domain.values import dataclass

_NEEDED = object()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value; `usual` is what a file says that does not name it."""

    value: object
    usual: object = field(default=_NEEDED, compare=False)

    @property
    def is_usual(self) -> bool:
        return self.value == self.usual

    @property
    def children(self) -> Mapping[str, Node]:
        """The languages of a text."""
        if not isinstance(self.value, Text) or _is_a_line(self.value):
            return {}
        return {language: Leaf(words) for language, words in self.value.entries}


NOTHING = Leaf(None, None)
"""Where there could be a table, and is none."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A table; `is_inline` is how it is written where it is new. `order` is that of its keys if it means something."""

    children: Mapping[str, Node]
    is_inline: bool = False
    order: tuple[str, ...] = ()
    goes_without_saying: bool | None = field(default=None, compare=False)
    """Whether what it says is so without it; by itself, where that holds for all that is in it."""

    @property
    def is_usual(self) -> bool:
        if self.goes_without_saying is not None:
            return self.goes_without_saying
        return all(child.is_usual for child in self.children.values())


@dataclass(frozen=True, slots=True)
class Many:
    """Several tables of one kind, one after another."""

    items: tuple[Branch, ...]

    @property
    def is_usual(self) -> bool:
        return not self.items

    @property
    def children(self) -> Mapping[str, Node]:
        return {}


Node = Leaf | Branch | Many


def partners(old: tuple[Branch, ...], new: tuple[Branch, ...]) -> list[int | None]:
    """Which old table each new one was, by its place: the one of the same id, or where they have none the same one.

    Else it is the one at its place, if no other new one was that and as many are there as before.
    """
    keys = [item.children.get("id", item) for item in old]
    found: list[int | None] = []
    for item in new:
        key = item.children.get("id", item)
        found.append(next((n for n, known in enumerate(keys) if known == key and n not in found), None))
    if len(old) == len(new):
        return [n if was is None and n not in found else was for n, was in enumerate(found)]
    return found


def written(node: Node) -> str:
    """A value as TOML, on one line."""
    if isinstance(node, Many):
        return f"[{', '.join(map(written, node.items))}]"
    if node.children or isinstance(node, Branch):
        return inline({key: written(child) for key, child in node.children.items() if not child.is_usual})
    return _scalar(node.value)


def inline(values: Mapping[str, str]) -> str:
    """An inline table of values that are TOML already."""
    return f"{{ {', '.join(f'{key} = {value}' for key, value in values.items())} }}"


def _scalar(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return str(value)
        case date():
            return value.isoformat()
        case Duration():
            return _string(numerals.length(value))
        case tuple():
            return f"[{', '.join(map(_scalar, value))}]"
        case Text():
            return _string(value.in_language(""))
        case _:
            return _string(str(value))


def _string(words: str) -> str:
    """JSON escapes as TOML does, but for the one control character that it lets stand."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _is_a_line(text: Text) -> bool:
    return text.languages == ("",)
