"""One large sentence: the welcome, the brief, the call back and the break."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import BreakScene, CallBackScene, StatementScene
from trioapp.ui.look.tokens import Colour
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.dial import dial_marks
from trioapp.ui.paint.rungs import largest_good
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
_SIGN, _SIGN_SHARE = 600, 0.42
"""How wide the hand or the disc is, and how much of the room it may take."""
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
    return Picture(
        width, colours.background, (*eyebrow, *sentence_marks(scene, room, colours.text, colours.secondary, style))
    )


def call_back_picture(scene: CallBackScene, width: float, style: StageStyle) -> Picture:
    """Time is up: one sentence and nothing else, or the raised hand with it."""
    colours = style.tokens.pace.time_is_up
    column = Column.of(width)
    left = column.left + _INDENT
    room = QRectF(left, TOP, column.right - left, _FOOT - TOP)
    if not scene.hand:
        return Picture(width, colours.background, sentence_marks(scene, room, colours.text, colours.text, style))
    room, hand = _beside_sign(room) if width > HEIGHT else _above_sign(room)
    sign = Figure(hand_path(hand), colours.text)
    return Picture(width, colours.background, (*sentence_marks(scene, room, colours.text, colours.text, style), sign))


def break_picture(scene: BreakScene, width: float, style: StageStyle) -> Picture:
    """A pause: what it is and when we go on, with the disc at the right, or below on an upright picture."""
    colours = style.tokens.stage
    column = Column.of(width)
    room = QRectF(column.left, TOP, column.width, _FOOT - TOP)
    room, disc = _beside_sign(room) if width > HEIGHT else _above_sign(room)
    marks = sentence_marks(scene, room, colours.text, colours.secondary, style)
    return Picture(width, colours.background, (*marks, *dial_marks(disc, scene.dial, style)))


def _eyebrow(text: str, column: Column, style: StageStyle) -> tuple[Words, ...]:
    if not text:
        return ()
    line = block(text, EYEBROW, round(EYEBROW_SIZE * style.room), column.width, 0)
    return (words(line, column.left, TOP, style.tokens.stage.secondary),)


def _beside_sign(room: QRectF) -> tuple[QRectF, QRectF]:
    """The room for the words, and the square at the right of it."""
    side = min(_SIGN, room.width() * _SIGN_SHARE)
    sign = QRectF(room.right() - side, (HEIGHT - side) / 2, side, side)
    return room.adjusted(0, 0, -side - _BETWEEN, 0), sign


def _above_sign(room: QRectF) -> tuple[QRectF, QRectF]:
    """The room for the words, and the square below it."""
    side = min(_SIGN, room.width())
    sign = QRectF(room.center().x() - side / 2, room.bottom() - side, side, side)
    return room.adjusted(0, 0, 0, -side - _BETWEEN), sign


def sentence_marks(
    scene: StatementScene | CallBackScene | BreakScene, room: QRectF, upper: Colour, lower: Colour, style: StageStyle
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
    stops = (_WANTED, _LEAST, _FLOOR)
    return largest_good(stops, room, lambda sizes: _set(statement, support, sizes, width, height), _is_whole)


def _set(statement: str, support: str, sizes: tuple[int, ...], width: float, height: float) -> tuple[Block, ...]:
    large, small = sizes
    if not support:
        return (balanced(statement, _STATEMENT, large, width, height),)
    lower = balanced(support, _SUPPORT, small, width, height / 3)
    return balanced(statement, _STATEMENT, large, width, height - lower.height - _BETWEEN), lower


def _is_whole(blocks: tuple[Block, ...]) -> bool:
    return all(part.is_whole for part in blocks)
