"""What tells one screen from another, and what a room is judged by before people come."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from trioapp.domain.scenes import RoomTestScene, ScreenNumberScene
from trioapp.ui.look.tokens import Colour, Pair
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.rungs import Stops, largest_good
from trioapp.ui.paint.stage import FLOOR, HEIGHT, Column, Figure, Mark, Picture, StageStyle, words
from trioapp.ui.paint.text import Block, Face, balanced

_NUMBER = Face(Weight.BOLD, 1.05, centred=True)
_LARGEST_NUMBER, _NUMBER_SIZES = (620,), ((200,), (FLOOR,))
_NAME, _NAME_SIZES = Face(Weight.SEMIBOLD, 1.15, centred=True), ((80,), (57,), (FLOOR,))
_NAME_ROOM, _EDGE = 260, 18

_Line = tuple[str, tuple[int, Weight], Pair]
"""A text with its size, its weight and its colours."""
_STEP, _LINE = 100, 2
"""How far the lines of the grid are from each other, and how thick they are."""
_QUESTION, _INSTRUCTION, _SMALLEST = (75, Weight.BOLD), (57, Weight.REGULAR), (FLOOR, Weight.REGULAR)
_PAD, _AIR = 36, 14


def screen_number_picture(scene: ScreenNumberScene, width: float, style: StageStyle) -> Picture:
    """The number as large as the screen lets it be, its name below it, and a line along all four edges."""
    colours = style.tokens.stage
    column = Column.of(width)
    room = QRectF(column.left, _EDGE * 2, column.width, HEIGHT - 4 * _EDGE)
    name = _largest(scene.name, _NAME, _scaled(_NAME_SIZES, style.room), room.width(), _NAME_ROOM)
    upper = room.height() - (name.height if scene.name else 0)
    sizes = (_LARGEST_NUMBER, *_scaled(_NUMBER_SIZES, style.room))
    number = _largest(scene.number, _NUMBER, sizes, room.width(), upper)
    marks: list[Mark] = [Figure(_frame(width, _EDGE), colours.accent)]
    if scene.number:
        top = room.top() + (upper - number.height) / 2
        marks.append(words(number, (width - number.width) / 2, top, colours.text))
    if scene.name:
        marks.append(words(name, (width - name.width) / 2, room.bottom() - name.height, colours.secondary))
    return Picture(width, colours.background, tuple(marks))


def _scaled(sizes: Stops, room: float) -> Stops:
    return [tuple(size * room for size in stop) for stop in sizes]


def _largest(text: str, face: Face, sizes: Stops, width: float, height: float) -> Block:
    return largest_good(
        sizes,
        1,
        lambda size: balanced(text, face, size[0], width, height),
        lambda tried: tried.is_whole and tried.height <= height,
    )


def room_test_picture(scene: RoomTestScene, width: float, style: StageStyle) -> Picture:
    """A grid to the edges, a circle that must be round, and texts at the sizes and on the colours in use."""
    colours = style.tokens.stage
    marks = (
        Figure(_grid(width), colours.border),
        Figure(_circle(width), colours.secondary),
        Figure(_frame(width, _LINE * 2), colours.accent),
    )
    return Picture(width, colours.background, (*marks, *_card_marks(scene, width, style)))


def _frame(width: float, thickness: float) -> QPainterPath:
    """A line along all four edges."""
    path = QPainterPath()
    whole = QRectF(0, 0, width, HEIGHT)
    path.addRect(whole)
    path.addRect(whole.adjusted(thickness, thickness, -thickness, -thickness))
    return path


def _grid(width: float) -> QPainterPath:
    """Lines from edge to edge in squares, counted from the middle."""
    path = QPainterPath()
    for middle, length, is_upright in ((width / 2, width, True), (HEIGHT / 2, HEIGHT, False)):
        at = middle % _STEP
        while at < length:
            line = (at - _LINE / 2, 0, _LINE, HEIGHT) if is_upright else (0, at - _LINE / 2, width, _LINE)
            path.addRect(QRectF(*line))
            at += _STEP
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _circle(width: float) -> QPainterPath:
    """A circle around the middle, as large as the picture lets it be."""
    side = min(width, HEIGHT) - _STEP
    circle = QPainterPath()
    circle.addEllipse(QRectF((width - side) / 2, (HEIGHT - side) / 2, side, side))
    stroker = QPainterPathStroker()
    stroker.setWidth(_LINE * 2)
    return stroker.createStroke(circle)


def _card_marks(scene: RoomTestScene, width: float, style: StageStyle) -> Iterator[Mark]:
    """The texts from the largest to the smallest, on grounds that hide the grid."""
    stage, pace = style.tokens.stage, style.tokens.pace
    ground = stage.background
    lines = (
        (scene.question, _QUESTION, Pair(ground, stage.accent)),
        (scene.instruction, _INSTRUCTION, Pair(ground, stage.text)),
        (scene.smallest, _SMALLEST, Pair(ground, stage.text)),
        (scene.quiet, _SMALLEST, Pair(ground, stage.secondary)),
        (scene.closing, _SMALLEST, pace.closing),
        (scene.time_is_up, _SMALLEST, pace.time_is_up),
    )
    column = Column.of(width)
    blocks = _set(lines, column.width - 2 * _PAD, 2, style)
    if _height(blocks) > HEIGHT:
        blocks = _set(lines, column.width - 2 * _PAD, 1, style)
    height = _height(blocks)
    card = QRectF(column.left, (HEIGHT - height) / 2, column.width, height)
    yield Figure(_strip(card), ground)
    top = card.top()
    for line, (_, _, colours) in zip(blocks, lines, strict=True):
        place = QRectF(card.left(), top, card.width(), line.height + 2 * _AIR)
        yield from _strip_marks(line, place, colours, ground)
        top += place.height()


def _set(lines: tuple[_Line, ...], width: float, most: int, style: StageStyle) -> tuple[Block, ...]:
    """The texts at exactly their sizes, each on so many lines at most."""
    sized = ((text, round(size * style.room), Face(weight)) for text, (size, weight), _ in lines)
    return tuple(
        balanced(text, face, size, width, size * (1.35 + face.leading * (most - 1))) for text, size, face in sized
    )


def _height(blocks: tuple[Block, ...]) -> float:
    return sum(line.height + 2 * _AIR for line in blocks)


def _strip_marks(line: Block, place: QRectF, colours: Pair, ground: Colour) -> Iterator[Mark]:
    if colours.background != ground:
        yield Figure(_strip(place), colours.background)
    if line.text:
        yield words(line, place.left() + _PAD, place.top() + _AIR, colours.text)


def _strip(place: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(place)
    return path
