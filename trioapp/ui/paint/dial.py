"""The disc: a ring for the time that is left, with a figure and a word in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from trioapp.domain.scenes import Dial
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.stage import FLOOR, Figure, Mark, StageStyle, Words, words
from trioapp.ui.paint.text import Face, block, ink

DIAMETER = 480
"""How wide the disc is in a picture of 16:9, in stage units."""
_INSIDE = 5 / 6
_AIR = 0.95
_DIGIT = re.compile(r"\d")
_FIGURE, _LEAST_FIGURE, _WORD, _WORD_ALONE = 0.5, 0.36, 0.115, 0.15
_SHRINK = 0.97
_WORD_WIDTH, _BETWEEN = 0.78, 0.22
_FIGURE_FACE = Face(Weight.BOLD)
_WORD_FACE = Face(leading=1.1, centred=True)


def dial_marks(box: QRectF, dial: Dial, style: StageStyle) -> tuple[Mark, ...]:
    """The disc in a square of the stage."""
    colours = style.tokens.stage
    ring = [Figure(_ring(box, 1), colours.rule)]
    if dial.left > 0:
        ring.append(Figure(_ring(box, dial.left), colours.accent))
    return (*ring, *_inscription(box, dial, style))


def _ring(box: QRectF, share: float) -> QPainterPath:
    """That share of the ring, clockwise from the top."""
    inner = _shrunk(box, _INSIDE)
    path = QPainterPath()
    if share >= 1:
        path.addEllipse(box)
        path.addEllipse(inner)
        return path
    path.arcMoveTo(box, 90)
    path.arcTo(box, 90, -360 * share)
    path.arcTo(inner, 90 - 360 * share, 360 * share)
    path.closeSubpath()
    return path


def _shrunk(box: QRectF, share: float) -> QRectF:
    shrunk = QRectF(0, 0, box.width() * share, box.height() * share)
    shrunk.moveCenter(box.center())
    return shrunk


def _inscription(box: QRectF, dial: Dial, style: StageStyle) -> list[Words]:
    """The figure above its word; each figure of as many digits is as large as any other, and one digit as two."""
    room = _shrunk(box, _INSIDE * _AIR)
    wide = _DIGIT.sub("0", dial.figure)
    like = Dial(1, "00" if wide == "0" else wide, dial.unit)
    return _stack(dial, *_fitting_sizes(like, box.width(), style), room, style)


@lru_cache(maxsize=64)
def _fitting_sizes(dial: Dial, diameter: float, style: StageStyle) -> tuple[int, int]:
    """The largest sizes of figure and word that the circle holds, or else the floor for both."""
    room = _shrunk(QRectF(0, 0, diameter, diameter), _INSIDE * _AIR)
    floor = round(FLOOR * style.room)
    sizes = list(_sizes(diameter, _WORD if dial.figure else _WORD_ALONE, style.room, floor))
    return next((pair for pair in sizes if _within(_stack(dial, *pair, room, style), room)), sizes[-1])


def _sizes(diameter: float, word_share: float, room: float, floor: int) -> Iterator[tuple[int, int]]:
    """Sizes for the figure and for the word, from the wanted ones to the floor; the figure gives way first."""
    figure, word = diameter * _FIGURE, max(floor, diameter * word_share * max(1, room))
    while figure > floor:
        yield round(figure), round(word)
        if figure < diameter * _LEAST_FIGURE:
            word = max(floor, word * _SHRINK)
        figure *= _SHRINK
    yield floor, floor


def _stack(dial: Dial, figure_size: int, word_size: int, room: QRectF, style: StageStyle) -> list[Words]:
    colours = style.tokens.stage
    word = block(dial.unit, _WORD_FACE, word_size, room.width() * _WORD_WIDTH, room.height() / 2)
    centre = room.center()
    if not dial.figure:
        return [words(word, centre.x() - word.width / 2, centre.y() - word.height / 2, colours.text)]
    figure = block(dial.figure, _FIGURE_FACE, figure_size, room.width(), 0)
    letters = ink(figure)
    between = word_size * _BETWEEN
    top = centre.y() - (letters.height() + between + word.height) / 2
    at = QPointF(centre.x() - letters.center().x(), top - letters.top())
    under = words(word, centre.x() - word.width / 2, top + letters.height() + between, colours.secondary)
    return [Words(figure, at, letters.translated(at).adjusted(-2, -2, 2, 2), colours.text), under]


def _within(lines: list[Words], room: QRectF) -> bool:
    """Whether no corner of any line lies outside the circle in `room`, and nothing is cut."""
    corners = [
        (x, y)
        for line in lines
        for x in (line.box.left(), line.box.right())
        for y in (line.box.top(), line.box.bottom())
    ]
    reach = max(hypot(x - room.center().x(), y - room.center().y()) for x, y in corners)
    return reach <= room.width() / 2 and all(line.block.is_whole for line in lines)
