"""Prompts one by one: a bar and its colour lift the latest, those before it are calm, those to come keep their room."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import PromptsScene
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.paging import fitting_at_end, more_air
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, balanced

_SIZES = (82,), (75,), (FLOOR,)
_LATEST, _EARLIER = Face(Weight.SEMIBOLD, 1.14), Face(leading=1.14)

# Shares of the size.
_INDENT, _BAR, _LEAST_AIR, _MOST_AIR = 0.5, 0.14, 0.3, 0.8


@dataclass(frozen=True, slots=True)
class _Slot:
    """The room of a prompt, which holds it both as the latest and as an earlier one."""

    latest: Block
    earlier: Block

    @property
    def height(self) -> float:
        return max(self.latest.height, self.earlier.height)

    @property
    def is_whole(self) -> bool:
        return all(part.is_whole for part in (self.latest, self.earlier))


@dataclass(frozen=True, slots=True)
class _Slots:
    """All prompts at one size, with the least air that must be below each."""

    slots: tuple[_Slot, ...]
    size: int

    @property
    def least_air(self) -> float:
        return self.size * _LEAST_AIR

    @property
    def height(self) -> float:
        return sum(slot.height + self.least_air for slot in self.slots)


def prompts_picture(scene: PromptsScene, width: float, style: StageStyle) -> Picture:
    """The prompts that are revealed, each in its place; where there are too many, the first of them give way."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room)
    room = room_below(title, column)
    slots = _slots(scene.prompts, room, style)
    revealed = min(max(0, scene.revealed), len(scene.prompts))
    first = _first_shown(slots, revealed, room.height())
    marks = (*heading_marks(title, column, style), *_marks(slots, first, revealed, room, style))
    return Picture(width, style.tokens.stage.background, marks, scene.prompts[:first])


def _slots(prompts: tuple[str, ...], room: QRectF, style: StageStyle) -> _Slots:
    """All prompts as large as they can be; where that is too little, each that would not fit even alone is cut."""
    slots = largest_good(
        _SIZES,
        style.room,
        lambda sizes: _set(prompts, sizes[0], room.width(), inf),
        lambda tried: tried.height <= room.height() and all(slot.is_whole for slot in tried.slots),
    )
    if slots.height <= room.height():
        return slots
    return _set(prompts, slots.size, room.width(), room.height() - slots.least_air)


def _set(prompts: tuple[str, ...], size: int, width: float, height: float) -> _Slots:
    width -= size * _INDENT
    slots = (
        _Slot(*(balanced(prompt, face, size, width, height) for face in (_LATEST, _EARLIER))) for prompt in prompts
    )
    return _Slots(tuple(slots), size)


def _first_shown(slots: _Slots, revealed: int, height: float) -> int:
    """From which prompt on all fit down to the one that was revealed last; 0 where all of them fit."""
    if slots.height <= height:
        return 0
    return fitting_at_end([slot.height for slot in slots.slots[:revealed]], slots.least_air, height)


def _marks(slots: _Slots, first: int, revealed: int, room: QRectF, style: StageStyle) -> Iterator[Mark]:
    colours = style.tokens.stage
    most_air = slots.size * (_MOST_AIR - _LEAST_AIR)
    air = slots.least_air + more_air(room.height(), slots.height, len(slots.slots), most_air)
    left = room.left() + slots.size * _INDENT
    top = room.top() + air / 2
    for number, slot in enumerate(slots.slots[first:revealed], first):
        if number < revealed - 1:
            yield words(slot.earlier, left, top, colours.secondary)
        else:
            bar = QRectF(room.left(), top, slots.size * _BAR, slot.latest.height)
            yield Figure(rounded(bar, bar.width() / 2), colours.accent)
            yield words(slot.latest, left, top, colours.accent)
        top += slot.height + air
