"""Assumptions on a field of importance and uncertainty: its top right is marked, and what lies there is written out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from trioapp.domain.scenes import WeighedDot, WeighScene
from trioapp.domain.theory import HEAVY, MOST_WEIGHT
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.paging import fitting
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, UPRIGHT, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, balanced, block

_WORD, _NUMBER, _LINE = Face(leading=1.15), Face(Weight.BOLD), Face(leading=1.15)
_FIELD_SHARE, _BETWEEN = 0.5, 48
_CORNER_SHARE = 0.6
"""How much of the width above the field its top right may be named in."""
_TWO_LINES = 2.7
"""How high they are, in sizes of their letters."""
_SIZES = (60,), (50,), (FLOOR,)
_LINE_WIDTH, _CORNER, _GAP, _RIM = 3.0, 18, 8, 4
_DOT = 1.7
"""How wide a dot is, in sizes of its number."""
_AIR = 0.4


@dataclass(frozen=True, slots=True)
class _Field:
    """The field with the words around it: each of its sides is divided in five."""

    box: QRectF
    importance: Block
    corner: Block
    uncertainty: Block
    size: int

    @property
    def cell(self) -> tuple[float, float]:
        return self.box.width() / MOST_WEIGHT, self.box.height() / MOST_WEIGHT

    def cell_of(self, importance: int, uncertainty: int) -> QRectF:
        width, height = self.cell
        return QRectF(
            self.box.left() + (uncertainty - 1) * width, self.box.bottom() - importance * height, width, height
        )

    @property
    def top_right(self) -> QRectF:
        return self.cell_of(HEAVY, HEAVY).united(self.cell_of(MOST_WEIGHT, MOST_WEIGHT))


def weigh_picture(scene: WeighScene, width: float, style: StageStyle) -> Picture:
    """The field at the left, and at the right what is to be learned about; one above the other when upright."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room)
    room = room_below(title, column)
    left, right = _halves(room, is_upright=width <= UPRIGHT)
    field = _field(scene, left, style)
    lines, shown = _lines(scene.chosen, right, style)
    marks = (
        *heading_marks(title, column, style),
        *_field_marks(field, left, style),
        *_dot_marks(scene, field, style),
        *_line_marks(lines[:shown], right, style),
    )
    return Picture(width, style.tokens.stage.background, marks, tuple(dot.words for dot in scene.chosen[shown:]))


def _halves(room: QRectF, *, is_upright: bool) -> tuple[QRectF, QRectF]:
    if is_upright:
        height = room.height() * _FIELD_SHARE - _BETWEEN / 2
        upper = QRectF(room.left(), room.top(), room.width(), height)
        return upper, QRectF(room.left(), upper.bottom() + _BETWEEN, room.width(), height)
    width = room.width() * _FIELD_SHARE - _BETWEEN / 2
    return QRectF(room.left(), room.top(), width, room.height()), room.adjusted(width + _BETWEEN, 0, 0, 0)


def _field(scene: WeighScene, room: QRectF, style: StageStyle) -> _Field:
    size = round(FLOOR * style.room)
    corner = balanced(scene.corner, _NUMBER, size, room.width() * _CORNER_SHARE, size * _TWO_LINES)
    importance = block(
        f"↑ {scene.importance}", _WORD, size, room.width() - corner.width - size * 1.5, size * _TWO_LINES
    )
    uncertainty = block(f"{scene.uncertainty} →", _WORD, size, room.width(), 0)
    above = max(importance.height, corner.height) + _GAP
    box = room.adjusted(0, above, 0, -uncertainty.height - _GAP)
    return _Field(box, importance, corner, uncertainty, size)


def _field_marks(field: _Field, room: QRectF, style: StageStyle) -> Iterator[Mark]:
    colours = style.tokens.stage
    yield Figure(rounded(field.box, _CORNER), colours.card, colours.border)
    yield Figure(rounded(field.top_right, _CORNER), style.tokens.pace.closing.background)
    for path in _grid(field):
        yield Figure(path, colours.border)
    yield words(field.importance, room.left(), field.box.top() - _GAP - field.importance.height, colours.secondary)
    corner_left = room.right() - field.corner.width
    if field.corner.text:
        below = field.corner.height - field.corner.height / field.corner.lines + field.size
        flag = flag_path(QRectF(corner_left - field.size, field.box.top() - _GAP - below, field.size, field.size))
        yield Figure(flag, colours.text)
        yield words(field.corner, corner_left, field.box.top() - _GAP - field.corner.height, colours.text)
    yield words(field.uncertainty, room.right() - field.uncertainty.width, field.box.bottom() + _GAP, colours.secondary)


def _grid(field: _Field) -> Iterator[QPainterPath]:
    for number in range(1, MOST_WEIGHT):
        cell = field.cell_of(number, number)
        for line in (
            QRectF(cell.right() - _LINE_WIDTH / 2, field.box.top(), _LINE_WIDTH, field.box.height()),
            QRectF(field.box.left(), cell.top() - _LINE_WIDTH / 2, field.box.width(), _LINE_WIDTH),
        ):
            path = QPainterPath()
            path.addRect(line)
            yield path


def flag_path(bounds: QRectF) -> QPainterPath:
    """A flag on its pole: here something is to be learned."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    side = bounds.height()
    path.addRect(QRectF(bounds.left() + side * 0.1, bounds.top() + side * 0.1, side * 0.1, side * 0.8))
    path.addPolygon(
        QPolygonF(
            [
                QPointF(bounds.left() + side * 0.1, bounds.top() + side * 0.1),
                QPointF(bounds.left() + side * 0.8, bounds.top() + side * 0.3),
                QPointF(bounds.left() + side * 0.1, bounds.top() + side * 0.52),
            ]
        )
    )
    return path


# -- the dots


def _dot_marks(scene: WeighScene, field: _Field, style: StageStyle) -> Iterator[Mark]:
    """In each square its dots, or where they do not fit how many there are."""
    dots = sorted((*scene.chosen, *scene.others), key=_square)
    is_chosen = {id(dot) for dot in scene.chosen}
    for _, together in groupby(dots, key=_square):
        here = tuple(together)
        cell = field.cell_of(here[0].importance, here[0].uncertainty)
        yield from _square_marks(here, cell, field.size, style, is_chosen=id(here[0]) in is_chosen)


def _square(dot: WeighedDot) -> tuple[int, int]:
    return dot.importance, dot.uncertainty


def _square_marks(
    dots: tuple[WeighedDot, ...], cell: QRectF, size: int, style: StageStyle, *, is_chosen: bool
) -> Iterator[Mark]:
    wide = min(size * _DOT, cell.width() - _GAP, cell.height() - _GAP)
    columns, rows = (max(1, int(side // (size * _DOT + _GAP / 2))) for side in (cell.width(), cell.height()))
    numbers = [dot.number for dot in dots]
    if len(numbers) > columns * rows:
        numbers = [f"{len(numbers)}×"]
    for place, number in enumerate(numbers):
        row, column = divmod(place, columns)
        middle = QPointF(
            cell.left() + cell.width() * (column + 0.5) / min(columns, max(len(numbers), 1)),
            cell.top() + cell.height() * (row + 0.5) / -(-len(numbers) // columns),
        )
        yield from _one_dot(number, middle, wide, size, style, is_chosen=is_chosen)


def _one_dot(
    number: str, middle: QPointF, wide: float, size: int, style: StageStyle, *, is_chosen: bool
) -> Iterator[Mark]:
    """What is to be learned is square, and as dark as the words of its corner; the others are round.

    A number that is larger than its square is not shown.
    """
    colours, corner, text = style.tokens.stage, style.tokens.pace.closing, block(number, _NUMBER, size, inf)
    half = QPointF((text.width + size / 2 if text.width > wide else wide) / 2, wide / 2)
    box = QRectF(middle - half, middle + half)
    yield Figure(rounded(box, wide / 6 if is_chosen else wide / 2), corner.text if is_chosen else colours.secondary)
    if not is_chosen:
        inside = box.adjusted(_RIM, _RIM, -_RIM, -_RIM)
        yield Figure(rounded(inside, inside.height() / 2), colours.background)
    if text.height <= wide:
        colour = corner.background if is_chosen else colours.text
        yield words(text, middle.x() - text.width / 2, middle.y() - text.height / 2, colour)


# -- what is to be learned


def _lines(dots: tuple[WeighedDot, ...], room: QRectF, style: StageStyle) -> tuple[tuple[Block, ...], int]:
    """A line for each, as large as they can be, and how many of them fit."""
    lines = largest_good(
        _SIZES,
        style.room,
        lambda sizes: _set(dots, sizes[0], room.width(), inf),
        lambda tried: all(line.is_whole for line in tried) and _height(tried) <= room.height(),
    )
    if _height(lines) > room.height():
        lines = _set(dots, lines[0].size, room.width(), room.height())
    air = lines[0].size * _AIR if lines else 0
    return lines, fitting((line.height for line in lines), air, room.height() + air)


def _set(dots: tuple[WeighedDot, ...], size: int, width: float, height: float) -> tuple[Block, ...]:
    return tuple(block(f"{dot.number}  {dot.words}", _LINE, size, width, height) for dot in dots)


def _height(lines: tuple[Block, ...]) -> float:
    return sum(line.height for line in lines) + sum(line.size * _AIR for line in lines[1:])


def _line_marks(lines: tuple[Block, ...], room: QRectF, style: StageStyle) -> Iterator[Mark]:
    top = room.top()
    for line in lines:
        yield words(line, room.left(), top, style.tokens.stage.text)
        top += line.height + line.size * _AIR
