"""Everything that a session holds beside its people, its run, its notes and its harvest: blocks, canvases, answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import cached_property
from typing import Any, TypeVar

from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Check, Form, Landing, System, Topic
from trioapp.domain.pictures import Picture
from trioapp.domain.programme import Block, FormatText, ProgrammeHead
from trioapp.domain.texts import plain_line
from trioapp.domain.theory_of_change import Arrow, Assumption, Node
from trioapp.domain.values import dataclass

Item = (
    ProgrammeHead
    | FormatText
    | Block
    | Picture
    | Tally
    | Dot
    | Obstacle
    | Node
    | Arrow
    | Assumption
    | System
    | Topic
    | Form
    | Landing
    | Check
    | LearningQuestion
)
"""A thing on its own: each has an `id` that no other item of the session has, and a `number` by which those of its kind
are in order."""

LONGEST_FIELD = 10_000
"""Characters in one field of an item."""
ItemType = TypeVar("ItemType")
_NO_WORDS = frozenset(
    {"id", "block", "arrow", "start", "end", "topic", "theme", "assumption", "format", "picture", "programme", "source"}
)
"""Fields with text that nobody typed."""
_WRITTEN_BEFORE = (Block, ProgrammeHead, FormatText, Picture)


@dataclass(frozen=True)
class Workbook:
    """Items in no particular order, asked for by kind."""

    items: tuple[Item, ...] = ()

    @cached_property
    def _by_kind(self) -> dict[type, tuple[Any, ...]]:
        found: dict[type, list[Any]] = {}
        for item in sorted(self.items, key=lambda item: (item.number, item.id)):
            found.setdefault(type(item), []).append(item)
        return {kind: tuple(items) for kind, items in found.items()}

    @cached_property
    def _by_id(self) -> dict[str, Item]:
        return {item.id: item for item in self.items}

    def of(self, kind: type[ItemType]) -> tuple[ItemType, ...]:
        """All of that kind, in order."""
        return self._by_kind.get(kind, ())

    def find(self, kind: type[ItemType], item_id: str) -> ItemType | None:
        item = self._by_id.get(item_id)
        return item if isinstance(item, kind) else None

    def next_number(self, kind: type[ItemType]) -> int:
        """That of one more of a kind."""
        return max((item.number for item in self._by_kind.get(kind, ())), default=0) + 1

    def holding(self, *items: Item) -> Workbook:
        """With those items, each in the place of its earlier version if there is one."""
        new = {item.id: item for item in items}
        kept = tuple(new.pop(item.id, item) for item in self.items)
        return Workbook((*kept, *new.values()))

    def without(self, *ids: str) -> Workbook:
        return Workbook(tuple(item for item in self.items if item.id not in ids))

    @property
    def cards(self) -> Workbook:
        """What was there before anybody came: the programme alone."""
        return Workbook(tuple(item for item in self.items if isinstance(item, _WRITTEN_BEFORE)))

    def reworded(self, change: Callable[[str], str]) -> Workbook:
        """With other words in everything that somebody typed on the day."""
        return Workbook(tuple(_reworded(item, change) for item in self.items))


def differences(before: Workbook, after: Workbook) -> tuple[tuple[Item, ...], tuple[str, ...]]:
    """What is new or otherwise in `after`, and the ids of what is not there any more."""
    known, stay = {item.id: item for item in before.items}, {item.id for item in after.items}
    changed = tuple(item for item in after.items if known.get(item.id) is not item and known.get(item.id) != item)
    return changed, tuple(item.id for item in before.items if item.id not in stay)


def _reworded(item: Item, change: Callable[[str], str]) -> Item:
    """Cards, which were written before anybody came, stay as they are."""
    if isinstance(item, _WRITTEN_BEFORE):
        return item
    words: dict[str, Any] = dict(_changed_words(item, change))
    return replace(item, **words)


def _changed_words(item: Item, change: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    for field in fields(item):
        value = getattr(item, field.name)
        if type(value) is str and value and field.name not in _NO_WORDS:
            yield field.name, change(value)


def field_text(typed: str) -> str:
    """What a field of an item holds of what was typed: one line, of no more letters than fit."""
    return plain_line(typed)[:LONGEST_FIELD].rstrip()
