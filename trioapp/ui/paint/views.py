"""Two views in two cards, with the lines that answer each other at one height; one above the other when upright."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from math import inf

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import TwoViewsScene, View
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.paging import fitting_at_end, more_air
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, UPRIGHT, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, balanced

_SIZES = (62, 60), (57, 57), (FLOOR, FLOOR)
_HEADING, _LINE = Face(Weight.BOLD, 1.12), Face(leading=1.16)
_HEADING_SHARE = 0.4
"""How much of its card a heading may take."""
_BETWEEN_CARDS, _CORNER = 32, 24

# Shares of the size of the lines.
_PAD, _BELOW_HEADING, _LEAST_AIR, _MOST_AIR = 0.62, 0.3, 0.3, 0.75


@dataclass(frozen=True, slots=True)
class _Side:
    """One view at a size; each line has a height, which is that of the line it stands beside if that is higher."""

    heading: Block
    heading_height: float
    lines: tuple[Block, ...]
    heights: tuple[float, ...]
    size: int

    @property
    def height(self) -> float:
        return self.top_of_lines + sum(self.heights) + self.air * (len(self.heights) - 1) + self.size * _PAD

    @property
    def air(self) -> float:
        """The least that must be between two lines."""
        return self.size * _LEAST_AIR

    @property
    def top_of_lines(self) -> float:
        return self.size * (_PAD + _BELOW_HEADING) + self.heading_height

    @property
    def is_whole(self) -> bool:
        return all(part.is_whole for part in (self.heading, *self.lines))


def two_views_picture(scene: TwoViewsScene, width: float, style: StageStyle) -> Picture:
    """Both cards; lines that are not revealed yet keep their room, and where there are too many the first give way."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room)
    room = room_below(title, column)
    is_upright = width <= UPRIGHT
    card = _card(room, is_upright=is_upright)
    sides = _sides((scene.left, scene.right), card, style.room, is_upright=is_upright)
    marks: list[Mark] = []
    left_out: list[str] = []
    for side, view, place in zip(sides, (scene.left, scene.right), _places(sides, card, room), strict=True):
        first = _first_shown(side, _revealed(scene), card.height())
        marks += _marks(side, first, _revealed(scene), place, style)
        left_out += view.lines[:first]
    head = heading_marks(title, column, style)
    return Picture(width, style.tokens.stage.background, (*head, *marks), tuple(left_out))


def _revealed(scene: TwoViewsScene) -> int:
    most = max(len(scene.left.lines), len(scene.right.lines))
    return most if scene.revealed is None else min(max(0, scene.revealed), most)


def _card(room: QRectF, *, is_upright: bool) -> QRectF:
    """The most that the first card can be."""
    card = QRectF(room)
    if is_upright:
        card.setHeight((room.height() - _BETWEEN_CARDS) / 2)
    else:
        card.setWidth((room.width() - _BETWEEN_CARDS) / 2)
    return card


def _places(sides: tuple[_Side, _Side], card: QRectF, room: QRectF) -> tuple[QRectF, QRectF]:
    """Where the cards are: as high as they need, with as much air between the lines as looks well."""
    size = sides[0].size
    most = max(len(side.heights) for side in sides)
    height = max(side.height for side in sides) + size * (_MOST_AIR - _LEAST_AIR) * most
    first = QRectF(card.left(), card.top(), card.width(), min(card.height(), height))
    if card.width() == room.width():
        return first, first.translated(0, first.height() + _BETWEEN_CARDS)
    return first, first.translated(card.width() + _BETWEEN_CARDS, 0)


def _sides(views: tuple[View, View], card: QRectF, room: float, *, is_upright: bool) -> tuple[_Side, _Side]:
    """Both views as large as they can be; where that is too little, each line that would not fit even alone is cut."""
    sides = largest_good(
        _SIZES,
        room,
        lambda sizes: _set(views, sizes, card, inf, is_upright=is_upright),
        lambda tried: all(side.is_whole and side.height <= card.height() for side in tried),
    )
    if all(side.height <= card.height() for side in sides):
        return sides
    most = card.height() - max(side.top_of_lines for side in sides) - sides[0].size * _PAD
    sizes = (sides[0].heading.size, sides[0].size)
    return _set(views, sizes, card, most, is_upright=is_upright)


def _heading(view: View, sizes: tuple[int, ...], card: QRectF) -> Block:
    inside = card.width() - 2 * sizes[1] * _PAD
    return balanced(view.heading, _HEADING, sizes[0], inside, card.height() * _HEADING_SHARE)


def _set(
    views: tuple[View, View], sizes: tuple[int, ...], card: QRectF, height: float, *, is_upright: bool
) -> tuple[_Side, _Side]:
    size = sizes[1]
    inside = card.width() - 2 * size * _PAD
    headings = [_heading(view, sizes, card) for view in views]
    lines = [tuple(balanced(line, _LINE, size, inside, height) for line in view.lines) for view in views]
    heading_heights = [part.height for part in headings]
    heights = [tuple(line.height for line in side) for side in lines]
    if not is_upright:
        heading_heights = [max(heading_heights)] * 2
        heights = [tuple(max(pair) for pair in zip_longest(*heights, fillvalue=0.0))] * 2
    left, right = (_Side(*parts, size) for parts in zip(headings, heading_heights, lines, heights, strict=True))
    return left, right


def _first_shown(side: _Side, revealed: int, height: float) -> int:
    """From which line on all fit down to the one that was revealed last; 0 where all of them fit."""
    if side.height <= height:
        return 0
    return fitting_at_end(
        side.heights[:revealed], side.air, height - side.top_of_lines - side.size * (_PAD - _LEAST_AIR)
    )


def _marks(side: _Side, first: int, revealed: int, card: QRectF, style: StageStyle) -> Iterator[Mark]:
    colours = style.tokens.stage
    left = card.left() + side.size * _PAD
    yield Figure(rounded(card, _CORNER), colours.card, colours.border)
    if side.heading.text:
        yield words(side.heading, left, card.top() + side.size * _PAD, colours.accent)
    air = side.air + more_air(card.height(), side.height, len(side.heights), side.size * (_MOST_AIR - _LEAST_AIR))
    top = card.top() + side.top_of_lines
    for line, height in list(zip(side.lines, side.heights, strict=False))[first:revealed]:
        yield words(line, left, top, colours.text)
        top += height + air
