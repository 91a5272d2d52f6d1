"""Where people stand between two statements: a bar for each place, with how many stand there above it."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from trioapp.domain.scenes import SpreadScene
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, balanced, block

_STATEMENT, _FIGURE, _LABEL = Face(Weight.SEMIBOLD, 1.14), Face(Weight.BOLD, 1.1, centred=True), Face(centred=True)
_SIZES = (66, 75), (57, 66), (FLOOR, FLOOR)
"""Of the statements, and of the figures."""
_UNCOUNTED = (96, 75), *_SIZES
"""While there are no bars the statements are what counts."""
_RING, _RING_HOLE = 26, 16
_BAR_SHARE, _BETWEEN, _CORNER = 0.66, 0.08, 10
"""How much of its place a bar takes, and of the width lies between the statements."""
_LINE, _LEAST_BAR = 4, 6
_LEAST_CHART = 0.34
"""How much of the height is kept for the bars, whatever the statements need."""
_BELOW = 22


@dataclass(frozen=True, slots=True)
class _Ends:
    """Both statements and all figures at one pair of sizes."""

    left: Block
    right: Block
    figures: tuple[Block, ...]

    @property
    def height(self) -> float:
        return max(self.left.height, self.right.height)

    @property
    def figure_height(self) -> float:
        return max((figure.height for figure in self.figures), default=0.0)

    @property
    def is_whole(self) -> bool:
        return all(part.is_whole for part in (self.left, self.right, *self.figures))


def spread_picture(scene: SpreadScene, width: float, style: StageStyle) -> Picture:
    """The question, the bars on a line, and below the ends of it what is said there."""
    column = Column.of(width)
    title = heading(scene.question, column.width, style.room)
    room = room_below(title, column)
    labels = _labels(scene, room, style)
    below = max((label.height for label in labels), default=0.0) + 2.5 * _BELOW
    ends = _ends(scene, room, room.height() * (1 - _LEAST_CHART) - below, style)
    spare = room.height() - ends.height - below
    if not _is_counted(scene):
        spare /= 2
        room.setBottom(room.bottom() - spare)
    chart = QRectF(room.left(), room.top(), room.width(), spare)
    marks = (
        *heading_marks(title, column, style),
        *_line_marks(labels, chart, style, is_counted=_is_counted(scene)),
        *_bars(scene, ends, chart, style),
        *_end_marks(ends, room, style),
    )
    return Picture(width, style.tokens.stage.background, marks)


def _is_counted(scene: SpreadScene) -> bool:
    return any(bar.figure for bar in scene.places)


def _ends(scene: SpreadScene, room: QRectF, most: float, style: StageStyle) -> _Ends:
    """As large as leaves all of it whole in that height; else cut at the smallest size."""
    ends = largest_good(
        _SIZES if _is_counted(scene) else _UNCOUNTED,
        style.room,
        lambda sizes: _set(scene, sizes, room.width(), inf),
        lambda tried: tried.is_whole and tried.height <= most,
    )
    return ends if ends.height <= most else _set(scene, (ends.left.size, ends.left.size), room.width(), most)


def _set(scene: SpreadScene, sizes: tuple[int, ...], width: float, height: float) -> _Ends:
    side, place = width * (1 - _BETWEEN) / 2, width / max(1, len(scene.places))
    left, right = (balanced(text, _STATEMENT, sizes[0], side, height) for text in (scene.left, scene.right))
    return _Ends(left, right, tuple(block(bar.figure, _FIGURE, sizes[1], place, 0) for bar in scene.places))


def _labels(scene: SpreadScene, room: QRectF, style: StageStyle) -> tuple[Block, ...]:
    place = room.width() / max(1, len(scene.places))
    return tuple(block(bar.label, _LABEL, round(FLOOR * style.room), place, 0) for bar in scene.places)


def _places(chart: QRectF, count: int) -> list[QRectF]:
    width = chart.width() / max(1, count)
    return [QRectF(chart.left() + place * width, chart.top(), width, chart.height()) for place in range(count)]


def _bars(scene: SpreadScene, ends: _Ends, chart: QRectF, style: StageStyle) -> Iterator[Mark]:
    """The fullest place has the highest bar; nobody is a short stroke where it was counted."""
    colours = style.tokens.stage
    most = max((bar.count for bar in scene.places), default=0)
    room = chart.height() - ends.figure_height
    for bar, figure, place in zip(scene.places, ends.figures, _places(chart, len(scene.places)), strict=True):
        height = max(_LEAST_BAR, room * max(0, bar.count) / max(1, most)) if bar.figure else 0.0
        wide = place.width() * _BAR_SHARE
        top = chart.bottom() - height
        if height:
            shape = QRectF(place.center().x() - wide / 2, top, wide, height)
            yield Figure(rounded(shape, min(_CORNER, height / 2)), colours.accent)
        if bar.figure:
            yield words(figure, place.center().x() - figure.width / 2, top - figure.height, colours.text)
        if not _is_counted(scene):
            yield from _ring(QPointF(place.center().x(), chart.bottom() + _LINE), style)


def _ring(middle: QPointF, style: StageStyle) -> Iterator[Mark]:
    """A place to stand in, on the line."""
    colours = style.tokens.stage
    for radius, colour in ((_RING, colours.accent), (_RING_HOLE, colours.background)):
        path = QPainterPath()
        path.addEllipse(middle, radius, radius)
        yield Figure(path, colour)


def _line_marks(labels: tuple[Block, ...], chart: QRectF, style: StageStyle, *, is_counted: bool) -> Iterator[Mark]:
    """The line that people stand on, and below it what its places are called."""
    colours = style.tokens.stage
    line = QRectF(chart.left(), chart.bottom() + _LINE / 2, chart.width(), _LINE)
    yield Figure(rounded(line, _LINE / 2), colours.secondary)
    for label, place in zip(labels, _places(chart, len(labels)), strict=True):
        if label.text:
            top = line.bottom() + (_BELOW / 2 if is_counted else _RING)
            yield words(label, place.center().x() - label.width / 2, top, colours.secondary)


def _end_marks(ends: _Ends, room: QRectF, style: StageStyle) -> Iterator[Mark]:
    colours = style.tokens.stage
    top = room.bottom() - ends.height
    if ends.left.text:
        yield words(ends.left, room.left(), top, colours.text)
    if ends.right.text:
        yield words(ends.right, room.right() - ends.right.width, top, colours.text)
