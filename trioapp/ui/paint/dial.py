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
_QUARTER, _OVER = 1 / 4, 1 / 1000
_QUARTERS = (0, 1 / 4, 1 / 2, 3 / 4)
"""Where each quarter of the ring begins, and how far it reaches over the next one."""
_AIR = 0.95
_DIGIT = re.compile(r"\d")
_FIGURE, _LEAST_FIGURE, _WORD, _WORD_ALONE = 0.5, 0.36, 0.115, 0.15
_SHRINK = 0.97
_WORD_WIDTH, _BETWEEN = 0.78, 0.22
_FIGURE_FACE = Face(Weight.BOLD)
_WORD_FACE = Face(leading=1.1, centred=True)


def dial_marks(box: QRectF, dial: Dial, style: StageStyle) -> tuple[Mark, ...]:
    """The disc in a square of the stage."""
    ring = _ring_marks(box.left(), box.top(), box.width(), dial.left, style)
    return (*ring, *_inscription(box, dial, style))


@lru_cache(maxsize=16)
def _ring_marks(left: float, top: float, diameter: float, share: float, style: StageStyle) -> tuple[Figure, ...]:
    """The whole ring, and on it what is left of it in quarters: only the one that becomes shorter is painted anew."""
    box, colours = QRectF(left, top, diameter, diameter), style.tokens.stage
    left_over = [Figure(_arc(box, begin, share), colours.accent) for begin in _QUARTERS if begin < share]
    return (Figure(_ring(box), colours.rule), *left_over)


def _ring(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    path.addEllipse(_shrunk(box, _INSIDE))
    return path


def _arc(box: QRectF, begin: float, share: float) -> QPainterPath:
    """The quarter of the ring from `begin` on, clockwise from the top, as far as the share goes.

    It reaches a little over the next one, so that nothing is seen between them.
    """
    inner, path = _shrunk(box, _INSIDE), QPainterPath()
    end = min(share, begin + _QUARTER + _OVER)
    start, sweep = 90 - 360 * begin, -360 * (end - begin)
    path.arcMoveTo(box, start)
    path.arcTo(box, start, sweep)
    path.arcTo(inner, start + sweep, -sweep)
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
    letters = ink(block(_stands_as(dial.figure), _FIGURE_FACE, figure_size, room.width(), 0))
    between = word_size * _BETWEEN
    top = centre.y() - (letters.height() + between + word.height) / 2
    at = QPointF(centre.x() - letters.center().x(), top - letters.top())
    under = words(word, centre.x() - word.width / 2, top + letters.height() + between, colours.secondary)
    return [Words(figure, at, letters.translated(at).adjusted(-2, -2, 2, 2), colours.text), under]


def _stands_as(figure: str) -> str:
    """By whose letters a figure is placed: a time by noughts, so that it stands still while its seconds change."""
    return _DIGIT.sub("0", figure) if ":" in figure else figure


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
