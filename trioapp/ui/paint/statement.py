"""One large sentence: the welcome, the brief and the call back."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import CallBackScene, StatementScene
from trioapp.ui.look.tokens import Colour
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.rungs import first_good, rungs
from trioapp.ui.paint.shapes import hand_path
from trioapp.ui.paint.stage import (
    EYEBROW,
    EYEBROW_SIZE,
    FLOOR,
    HEIGHT,
    TOP,
    Column,
    Figure,
    Picture,
    StageStyle,
    Words,
    words,
)
from trioapp.ui.paint.text import Block, Face, balanced, block

_INDENT = 25
"""How far a call back stands in from the margin."""
_FOOT = 930
_BETWEEN = 22
_HAND, _HAND_SHARE = 600, 0.42
_STATEMENT = Face(Weight.BOLD, 1.12)
_SUPPORT = Face(leading=1.2)
_WANTED, _LEAST, _FLOOR = (137, 73), (90, 57), (FLOOR, FLOOR)


def statement_picture(scene: StatementScene, width: float, style: StageStyle) -> Picture:
    """A sentence on the background of the stage; the few words above it stand where a phase has them too."""
    colours = style.tokens.stage
    column = Column.of(width)
    eyebrow = _eyebrow(scene.eyebrow, column, style)
    top = max((mark.box.bottom() for mark in eyebrow), default=TOP)
    room = QRectF(column.left, top, column.width, _FOOT - top)
    return Picture(width, colours.background, (*eyebrow, *_marks(scene, room, colours.text, colours.secondary, style)))


def call_back_picture(scene: CallBackScene, width: float, style: StageStyle) -> Picture:
    """Time is up: one sentence and nothing else, or the raised hand with it."""
    colours = style.tokens.pace.time_is_up
    column = Column.of(width)
    left = column.left + _INDENT
    room = QRectF(left, TOP, column.right - left, _FOOT - TOP)
    if not scene.hand:
        return Picture(width, colours.background, _marks(scene, room, colours.text, colours.text, style))
    room, hand = _beside_hand(room) if width > HEIGHT else _above_hand(room)
    sign = Figure(hand_path(hand), colours.text)
    return Picture(width, colours.background, (*_marks(scene, room, colours.text, colours.text, style), sign))


def _eyebrow(text: str, column: Column, style: StageStyle) -> tuple[Words, ...]:
    if not text:
        return ()
    line = block(text, EYEBROW, round(EYEBROW_SIZE * style.room), column.width, 0)
    return (words(line, column.left, TOP, style.tokens.stage.secondary),)


def _beside_hand(room: QRectF) -> tuple[QRectF, QRectF]:
    side = min(_HAND, room.width() * _HAND_SHARE)
    hand = QRectF(room.right() - side, (HEIGHT - side) / 2, side, side)
    return room.adjusted(0, 0, -side - _BETWEEN, 0), hand


def _above_hand(room: QRectF) -> tuple[QRectF, QRectF]:
    side = min(_HAND, room.width())
    hand = QRectF(room.center().x() - side / 2, room.bottom() - side, side, side)
    return room.adjusted(0, 0, 0, -side - _BETWEEN), hand


def _marks(
    scene: StatementScene | CallBackScene, room: QRectF, upper: Colour, lower: Colour, style: StageStyle
) -> tuple[Words, ...]:
    """The sentence and its support, one below the other in the middle of the room."""
    blocks = _sentence(scene.statement, scene.support, room.width(), room.height(), style.room)
    height = sum(part.height for part in blocks) + _BETWEEN * (len(blocks) - 1)
    top = room.top() + (room.height() - height) / 2
    marks = []
    for part, colour in zip(blocks, (upper, lower), strict=False):
        marks.append(words(part, room.left(), top, colour))
        top += part.height + _BETWEEN
    return tuple(marks)


@lru_cache(maxsize=64)
def _sentence(statement: str, support: str, width: float, height: float, room: float) -> tuple[Block, ...]:
    stops = [tuple(size * room for size in stop) for stop in (_WANTED, _LEAST, _FLOOR)]
    return first_good((_set(statement, support, sizes, width, height) for sizes in rungs(*stops)), _is_whole)


def _set(statement: str, support: str, sizes: tuple[int, ...], width: float, height: float) -> tuple[Block, ...]:
    large, small = sizes
    if not support:
        return (balanced(statement, _STATEMENT, large, width, height),)
    lower = balanced(support, _SUPPORT, small, width, height / 3)
    return balanced(statement, _STATEMENT, large, width, height - lower.height - _BETWEEN), lower


def _is_whole(blocks: tuple[Block, ...]) -> bool:
    return not any(part.cut or part.broken for part in blocks)
