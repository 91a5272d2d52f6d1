"""A question to the room with a bar for each answer: still, and read by its length and by its figure."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import PollBar, PollScene
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.paging import fitting, more_air
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, block

_SIZES = (66,), (57,), (FLOOR,)
_LABEL, _FIGURE = Face(leading=1.15), Face(Weight.BOLD, 1.15)
_LABEL_SHARE, _MOST_LABEL_SHARE, _FIGURE_SHARE = 0.4, 0.5, 0.2
"""How much of the width a label may take before it stands above its bar or is cut, and a figure before it wraps."""
_ENDLESS = 1e6

# Shares of the size.
_THICK, _GAP, _LEAST_AIR, _MOST_AIR = 0.8, 0.5, 0.12, 0.95


@dataclass(frozen=True, slots=True)
class _Row:
    bar: PollBar
    label: Block
    figure: Block

    @property
    def is_whole(self) -> bool:
        return all(part.is_whole for part in (self.label, self.figure))


@dataclass(frozen=True, slots=True)
class _Chart:
    """All rows at one size; the labels stand `beside` the bars or above them."""

    rows: tuple[_Row, ...]
    size: int
    beside: bool
    label_width: float
    figure_width: float

    @property
    def air(self) -> float:
        return self.size * _LEAST_AIR

    def row_height(self, row: _Row) -> float:
        bar = max(row.figure.height, self.size * _THICK)
        return max(row.label.height, bar) if self.beside else row.label.height + bar

    @property
    def height(self) -> float:
        return sum(self.row_height(row) + self.air for row in self.rows)


def poll_picture(scene: PollScene, width: float, style: StageStyle) -> Picture:
    """The question, and as many of the bars as fit below it."""
    column = Column.of(width)
    title = heading(scene.question, column.width, style.room)
    room = room_below(title, column)
    chart = _best_chart(scene.bars, room, style)
    shown = fitting((chart.row_height(row) for row in chart.rows), chart.air, room.height())
    marks = (*heading_marks(title, column, style), *_marks(chart, shown, room, style))
    left_out = tuple(bar.label for bar in scene.bars[shown:])
    return Picture(width, style.tokens.stage.background, marks, left_out)


def _best_chart(bars: tuple[PollBar, ...], room: QRectF, style: StageStyle) -> _Chart:
    """The chart as large as it can be; where that is too little, labels are cut to one line beside their bars."""
    chart = largest_good(
        _SIZES,
        style.room,
        lambda sizes: _chart(bars, sizes[0], room.width(), inf),
        lambda tried: tried.height <= room.height() and all(row.is_whole for row in tried.rows),
    )
    return chart if chart.height <= room.height() else _chart(bars, chart.size, room.width(), 0)


def _chart(bars: tuple[PollBar, ...], size: int, width: float, height: float) -> _Chart:
    """The chart with texts that are as high as they need, or at most as high as asked for."""
    longest = max((block(bar.label, _LABEL, size, _ENDLESS).width for bar in bars), default=0.0) + 1
    beside = not height or longest <= width * _LABEL_SHARE
    label_width = min(longest, width * _MOST_LABEL_SHARE) if beside else width
    figures = [block(bar.figure, _FIGURE, size, width * _FIGURE_SHARE, height) for bar in bars]
    figure_width = max((figure.width for figure in figures), default=0.0)
    labels = [block(bar.label, _LABEL, size, label_width, height) for bar in bars]
    rows = tuple(_Row(*parts) for parts in zip(bars, labels, figures, strict=True))
    return _Chart(rows, size, beside, label_width, figure_width)


def _marks(chart: _Chart, shown: int, room: QRectF, style: StageStyle) -> Iterator[Mark]:
    most_air = chart.size * (_MOST_AIR - _LEAST_AIR)
    air = chart.air + more_air(room.height(), chart.height, len(chart.rows), most_air)
    most = max((row.bar.count for row in chart.rows), default=0)
    top = room.top() + air / 2
    for row in chart.rows[:shown]:
        place = QRectF(room.left(), top, room.width(), chart.row_height(row))
        yield from _row_marks(row, chart, place, max(0, row.bar.count) / max(1, most), style)
        top += place.height() + air


def _row_marks(row: _Row, chart: _Chart, place: QRectF, share: float, style: StageStyle) -> Iterator[Mark]:
    colours = style.tokens.stage
    gap = chart.size * _GAP
    left, top = place.left(), place.top()
    if row.label.text:
        label_top = top + (place.height() - row.label.height) / 2 if chart.beside else top
        yield words(row.label, left, label_top, colours.text)
    if chart.beside:
        left += chart.label_width + (gap if chart.label_width > 1 else 0)
    else:
        top += row.label.height
    middle = (top + place.bottom()) / 2
    right = place.right() - chart.figure_width - gap
    thick = chart.size * _THICK
    bar = QRectF(left, middle - thick / 2, right - left, thick)
    yield Figure(rounded(bar, thick / 5), colours.rule)
    if share > 0:
        full = QRectF(bar.left(), bar.top(), bar.width() * share, thick)
        yield Figure(rounded(full, min(thick / 5, full.width() / 2)), colours.accent)
    yield words(row.figure, right + gap, middle - row.figure.height / 2, colours.text)
