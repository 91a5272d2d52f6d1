"""What is drawn inside a plot: bars, phases behind lines, and grids, in rows of whole numbers from top to bottom.

Sizes of letters, stripes and signs are in pixels, so that they are the same whatever the plot's scale is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from trioapp.presentation.insight_board import BarPlot, Cell, GridPlot, LinePlot, Series, Spots
from trioapp.ui.insights.signs import PlotColours, mark_path, paint_fill
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.look.typeface import Weight, typeface
from trioapp.ui.paint.shapes import role_path

LETTERS_PX, SIGN_PX = 14, 15
_GAP = 5.0
_BARS = 0.74
"""The share of a row that its bars take."""
_SIGN = 0.62
"""The share of a field that the sign of a role takes."""


_NARROWEST_NAME = 34.0
"""In less room no name of a phase is begun."""


@contextmanager
def in_pixels(painter: QPainter) -> Iterator[QTransform]:
    """Paints in pixels meanwhile, and gives what leads to them."""
    painter.save()
    transform = painter.worldTransform()
    painter.resetTransform()
    try:
        yield transform
    finally:
        painter.restore()


class _Item(QGraphicsItem):
    """Covers the whole plot; `area` is in the plot's own units."""

    def __init__(self, area: QRectF, colours: PlotColours) -> None:
        super().__init__()
        self._area, self._colours = area, colours
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._font = typeface(scaled(LETTERS_PX))
        self._metrics = QFontMetricsF(self._font)

    def boundingRect(self) -> QRectF:
        return self._area

    def _write(self, painter: QPainter, area: QRectF, words: str, where: Qt.AlignmentFlag) -> None:
        whole = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(where | Qt.AlignmentFlag.AlignVCenter), whole)


class BarItem(_Item):
    """The bars of each row one below the other, each with its number at its end."""

    def __init__(self, area: QRectF, plot: BarPlot, colours: PlotColours) -> None:
        super().__init__(area, colours)
        self._plot = plot
        self._lanes = max(1, sum(1 for one in plot.series if not one.follows))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        seen = option.exposedRect
        with in_pixels(painter) as transform:
            painter.setFont(self._font)
            self._draw_zero(painter, transform)
            for row in range(len(self._plot.rows)):
                if seen.top() - 1 <= row <= seen.bottom() + 1:
                    self._draw_row(painter, transform, row)

    def _draw_zero(self, painter: QPainter, transform: QTransform) -> None:
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.drawLine(
            transform.map(QPointF(0, self._area.top())), transform.map(QPointF(0, len(self._plot.rows) - 0.5))
        )

    def _draw_row(self, painter: QPainter, transform: QTransform, row: int) -> None:
        lane, begins = -1, 0.0
        for series in self._plot.series:
            if not series.follows:
                lane, begins = lane + 1, 0.0
            value = series.values[row]
            top = row - _BARS / 2 + lane * _BARS / self._lanes
            bar = transform.mapRect(QRectF(begins, top, value, _BARS / self._lanes).normalized())
            paint_fill(painter, bar.adjusted(0, 1, 0, -1), series.look, self._colours)
            begins += value
            if not (self._is_followed(series, row) or (series.follows and not value)):
                self._label(painter, bar, self._labels(series, row), is_negative=value < 0)

    def _is_followed(self, series: Series, row: int) -> bool:
        """Whether another bar begins where this one ends; the numbers of both stand behind that one."""
        place = self._plot.series.index(series) + 1
        following = self._plot.series[place : place + 1]
        return any(one.follows and one.values[row] for one in following)

    def _labels(self, series: Series, row: int) -> str:
        place = self._plot.series.index(series)
        before = self._plot.series[place - 1].labels[row] if series.follows else ""
        own = series.labels[row]
        return f"{before} + {own} {series.name}" if before and own else before or own

    def _label(self, painter: QPainter, bar: QRectF, words: str, *, is_negative: bool) -> None:
        painter.setPen(QColor(self._colours.text))
        width = self._metrics.horizontalAdvance(words) + 2
        height = max(bar.height(), self._metrics.height())
        left = bar.left() - _GAP - width if is_negative else bar.right() + _GAP
        area = QRectF(left, bar.center().y() - height / 2, width, height)
        self._write(painter, area, words, Qt.AlignmentFlag.AlignLeft)


class BackdropItem(_Item):
    """Phases behind the lines, their names above them, and a line for each row."""

    def __init__(self, area: QRectF, plot: LinePlot, colours: PlotColours) -> None:
        super().__init__(area, colours)
        self._plot = plot

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        with in_pixels(painter) as transform:
            painter.setFont(self._font)
            for draw in (self._draw_phase, self._name_phase):
                for number, _ in enumerate(self._plot.backdrops):
                    draw(painter, transform, number)
            painter.setPen(QPen(QColor(self._colours.line), 1))
            for row in range(len(self._plot.rows)):
                line = QPointF(self._area.left(), row), QPointF(self._area.right(), row)
                painter.drawLine(*map(transform.map, line))

    def _draw_phase(self, painter: QPainter, transform: QTransform, number: int) -> None:
        """Every other one is darker."""
        band = self._band(transform, number)
        if number % 2 == 0:
            painter.fillRect(band, QColor(self._colours.backdrop))
        painter.setPen(QPen(QColor(self._colours.line), 1, Qt.PenStyle.DashLine))
        painter.drawLine(band.topLeft(), band.bottomLeft())

    def _name_phase(self, painter: QPainter, transform: QTransform, number: int) -> None:
        """Names take turns in two rows, so that each has twice the room."""
        band = self._band(transform, number)
        following = self._plot.backdrops[number + 1 : number + 2]
        until = transform.map(QPointF(following[0].ends if following else self._area.right(), 0)).x()
        height = self._metrics.height()
        area = QRectF(band.left() + 4, band.top() + 2 + number % 2 * height, max(0, until - band.left() - 8), height)
        if area.width() > scaled(_NARROWEST_NAME):
            painter.setPen(QColor(self._colours.secondary))
            self._write(painter, area, self._plot.backdrops[number].name, Qt.AlignmentFlag.AlignLeft)

    def _band(self, transform: QTransform, number: int) -> QRectF:
        phase = self._plot.backdrops[number]
        return transform.mapRect(QRectF(phase.begins, self._area.top(), phase.ends - phase.begins, self._area.height()))


class SpotsItem(_Item):
    """The signs of one mark in the rows of trios, each with an edge that parts it from the line."""

    def __init__(self, area: QRectF, spots: Spots, colours: PlotColours) -> None:
        super().__init__(area, colours)
        self._spots, self._sign = spots, mark_path(spots.mark)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        seen = option.exposedRect
        with in_pixels(painter) as transform:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colours.ground), 1))
            painter.setBrush(QColor(self._colours.text))
            for row, at in self._spots.places:
                if seen.top() - 1 <= row <= seen.bottom() + 1:
                    middle = transform.map(QPointF(at, row))
                    placed = QTransform.fromTranslate(middle.x(), middle.y()).scale(SIGN_PX, SIGN_PX)
                    painter.drawPath(placed.map(self._sign))


class GridItem(_Item):
    """Fields with the sign of a role or a few letters, and what the columns are called above them."""

    def __init__(self, area: QRectF, plot: GridPlot, tokens: Colouring, *, is_turned: bool) -> None:
        super().__init__(area, PlotColours.of(tokens))
        self._plot, self._tokens, self._is_turned = plot, tokens, is_turned
        self._cells: dict[int, list[Cell]] = {}
        for cell in plot.cells:
            self._cells.setdefault(cell.row, []).append(cell)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        seen = option.exposedRect
        rows = range(max(0, int(seen.top())), min(len(self._plot.rows), int(seen.bottom()) + 2))
        with in_pixels(painter) as transform:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font)
            if seen.top() < 0:
                self._draw_headings(painter, transform)
            for row in rows:
                self._draw_lines(painter, transform, row)
                for cell in self._cells.get(row, ()):
                    if seen.left() - 1 <= cell.column <= seen.right() + 1:
                        self._draw_cell(painter, transform, cell)

    def _draw_headings(self, painter: QPainter, transform: QTransform) -> None:
        painter.setPen(QColor(self._colours.text))
        for column, words in enumerate(self._plot.columns):
            area = transform.mapRect(QRectF(column - 0.5, self._area.top(), 1, -0.5 - self._area.top()))
            if not self._is_turned:
                self._write(painter, area, words, Qt.AlignmentFlag.AlignHCenter)
                continue
            painter.save()
            painter.translate(area.center().x(), area.bottom() - 4)
            painter.rotate(-90)
            turned = QRectF(0, -area.width() / 2, area.height() - 4, area.width())
            self._write(painter, turned, words, Qt.AlignmentFlag.AlignLeft)
            painter.restore()

    def _draw_lines(self, painter: QPainter, transform: QTransform, row: int) -> None:
        painter.setPen(QPen(QColor(self._colours.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for column in range(len(self._plot.columns)):
            painter.drawRect(transform.mapRect(QRectF(column - 0.5, row - 0.5, 1, 1)))

    def _draw_cell(self, painter: QPainter, transform: QTransform, cell: Cell) -> None:
        area = transform.mapRect(QRectF(cell.column - 0.5, cell.row - 0.5, 1, 1)).adjusted(1, 1, -1, -1)
        if cell.key:
            side = min(area.width(), area.height()) * _SIGN
            square = QRectF(0, 0, side, side)
            square.moveCenter(area.center())
            colour = self._tokens.role(cell.key.role, cell.key.shape).fill
            painter.fillPath(role_path(cell.key.shape, square), QColor(colour))
            return
        fill, text = self._colours.quiet, self._colours.quiet_text
        if cell.is_strong:
            fill, text = self._colours.strong, self._colours.strong_text
        painter.fillRect(area, QColor(fill))
        painter.setPen(QColor(text))
        painter.setFont(typeface(scaled(LETTERS_PX), Weight.BOLD if cell.is_strong else Weight.REGULAR))
        self._write(painter, area, cell.words, Qt.AlignmentFlag.AlignHCenter)
