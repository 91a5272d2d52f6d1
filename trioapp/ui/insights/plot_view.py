"""A plot as large as its rows need, or higher in a high window, with its axis, in the theme's colours and typeface."""

from __future__ import annotations

import pyqtgraph
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QWidget

from trioapp.domain import numerals
from trioapp.domain.instants import Duration
from trioapp.presentation.insight_board import BarPlot, GridPlot, LinePlot, Plot
from trioapp.ui.insights.items import LETTERS_PX, BackdropItem, BarItem, GridItem, SpotsItem
from trioapp.ui.insights.signs import PlotColours
from trioapp.ui.look.measures import scaled, share
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.look.typeface import typeface

_LANE, _ROW_GAP, _LINE_ROW = 20, 16, 36
_FIELD, _FIELD_WITH_SIGN = QSize(44, 30), QSize(92, 30)
_AXIS, _WIDEST_LABEL, _TURNED, _RIGHT_MARGIN = 54, 240, 120, 24
_TIME_STEPS = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_COUNT_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
_MOST_TICKS = 9
_ROOM_FOR_LABELS = 0.16
"""The share of the width that is kept free behind the longest bar."""
_STRETCH = 1.6
"""How much higher than they need rows of bars and lines become in a high window."""


class PlotView(QWidget):
    """Nothing in it is moved, zoomed or opened by the mouse; what does not fit is scrolled to by what holds it."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self._plot: Plot | None = None
        self._metrics = QFontMetricsF(typeface(scaled(LETTERS_PX)))
        self._widget = pyqtgraph.PlotWidget(self, background=self._colours.ground)
        self._widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widget.setFrameShape(self._widget.Shape.NoFrame)
        self._item = self._widget.getPlotItem()
        self._item.setMenuEnabled(False)
        self._item.hideButtons()
        self._item.setMouseEnabled(x=False, y=False)
        self._box = self._item.getViewBox()
        self._box.setDefaultPadding(0)
        self._box.invertY(True)
        self._item.layout.setContentsMargins(0, 0, _RIGHT_MARGIN, 0)
        self._drawn: list[QGraphicsItem] = []
        self._dress_axes()

    @property
    def _colours(self) -> PlotColours:
        return PlotColours.of(self._tokens)

    def _dress_axes(self) -> None:
        for side, tick in (("left", 0), ("bottom", -5)):
            self._dress(self._item.getAxis(side), tick)

    def dress_again(self) -> None:
        """In the colours and the size of text that hold now."""
        self._metrics = QFontMetricsF(typeface(scaled(LETTERS_PX)))
        self._widget.setBackground(self._colours.ground)
        self._dress_axes()
        if self._plot:
            self.show_plot(self._plot, self.size())

    def _dress(self, axis: pyqtgraph.AxisItem, tick: int) -> None:
        axis.setPen(QColor(self._colours.line))
        axis.setTextPen(QColor(self._colours.text))
        axis.setTickFont(typeface(scaled(LETTERS_PX)))
        axis.label.setFont(typeface(scaled(LETTERS_PX)))
        axis.setStyle(tickLength=tick, tickTextOffset=6, hideOverlappingLabels=False)

    @property
    def scene(self) -> QGraphicsScene:
        """What is drawn, for a file."""
        scene: QGraphicsScene = self._widget.scene()
        return scene

    def settle(self) -> None:
        """Lays itself out, also where no screen shows it."""
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.show()
        self._item.layout.activate()

    def show_plot(self, plot: Plot, room: QSize) -> None:
        """Draws it in that room, or larger where it needs more."""
        self._plot = plot
        for item in self._drawn:
            self._box.removeItem(item)
        self._drawn = []
        match plot:
            case BarPlot():
                self._show_bars(plot)
            case LinePlot():
                self._show_lines(plot)
            case GridPlot():
                self._show_grid(plot)
        self.fit(room)

    def fit(self, room: QSize) -> None:
        if self._plot is None:
            return
        size = self._size_for(self._plot, room)
        self.setFixedSize(size)
        self._widget.setGeometry(0, 0, size.width(), size.height())

    def _size_for(self, plot: Plot, room: QSize) -> QSize:
        match plot:
            case BarPlot():
                return _stretched(len(plot.rows) * self._row_of_bars(plot), room)
            case LinePlot():
                return _stretched(len(plot.rows) * scaled(_LINE_ROW) + self._header, room)
            case GridPlot():
                field = _field_of(plot)
                wide = round(self._label_width(plot.rows)) + len(plot.columns) * field.width() + _RIGHT_MARGIN
                return QSize(wide, len(plot.rows) * field.height() + self._heading(plot) + 4)

    @staticmethod
    def _row_of_bars(plot: BarPlot) -> int:
        return max(1, sum(1 for one in plot.series if not one.follows)) * scaled(_LANE) + scaled(_ROW_GAP)

    @property
    def _header(self) -> int:
        """The height of the names of phases, in two rows."""
        return round(2 * self._metrics.height()) + 6

    def _heading(self, plot: GridPlot) -> int:
        return scaled(_TURNED) if self._is_turned(plot) else _field_of(plot).height()

    def _is_turned(self, plot: GridPlot) -> bool:
        most = max(map(self._metrics.horizontalAdvance, plot.columns), default=0.0)
        return bool(most > _field_of(plot).width() - 4)

    # -- what is drawn

    def _show_bars(self, plot: BarPlot) -> None:
        ends = [_end(plot, row) for row in range(len(plot.rows))]
        most, least = max(*ends, 0.0, 1.0), min(*(v for one in plot.series for v in one.values), 0.0, 0.0)
        room = (most - least) * _ROOM_FOR_LABELS
        area = QRectF(least - (room if least < 0 else 0), -0.5, 0, len(plot.rows))
        area.setRight(most + room)
        self._lay_out(area, plot.rows, plot.axis, _ticks(area, is_time=plot.is_time))
        self._draw(BarItem(area, plot, self._colours))

    def _show_lines(self, plot: LinePlot) -> None:
        header = self._header / scaled(_LINE_ROW)
        longest = max((one.ends for one in plot.backdrops), default=1.0) or 1.0
        area = QRectF(0, -0.5 - header, longest, len(plot.rows) + header)
        self._lay_out(area, plot.rows, plot.axis, _ticks(area, is_time=True))
        self._draw(BackdropItem(area, plot, self._colours))
        for spots in plot.spots:
            self._draw(SpotsItem(area, spots, self._colours))

    def _show_grid(self, plot: GridPlot) -> None:
        heading = self._heading(plot) / _field_of(plot).height()
        area = QRectF(-0.5, -0.5 - heading, len(plot.columns), len(plot.rows) + heading)
        self._lay_out(area, plot.rows, "", [])
        self._draw(GridItem(area, plot, self._tokens, is_turned=self._is_turned(plot)))

    def _draw(self, item: QGraphicsItem) -> None:
        self._drawn.append(item)
        self._box.addItem(item, ignoreBounds=True)

    def _lay_out(self, area: QRectF, rows: tuple[str, ...], axis: str, ticks: list[tuple[float, str]]) -> None:
        self._box.setRange(area, padding=0)
        left, bottom = self._item.getAxis("left"), self._item.getAxis("bottom")
        widest = self._label_width(rows)
        left.setWidth(round(widest))
        left.setTicks([[(row, self._fitted(words, widest)) for row, words in enumerate(rows)]])
        self._item.showAxis("bottom", bool(ticks))
        bottom.setTicks([ticks])
        bottom.setHeight(scaled(_AXIS) if ticks else 0)
        if ticks:
            bottom.setLabel(axis, **{"color": self._colours.secondary, "font-size": f"{scaled(LETTERS_PX)}px"})

    def _label_width(self, rows: tuple[str, ...]) -> float:
        return float(min(max(map(self._metrics.horizontalAdvance, rows), default=0.0), scaled(_WIDEST_LABEL))) + 18

    def _fitted(self, words: str, width: float) -> str:
        return self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 14)


def _stretched(needed: int, room: QSize) -> QSize:
    """For rows of that height above an axis."""
    axis = scaled(_AXIS)
    return QSize(room.width(), max(needed, min(round(needed * _STRETCH), room.height() - axis)) + axis)


def _field_of(plot: GridPlot) -> QSize:
    return (_FIELD_WITH_SIGN if plot.keys else _FIELD) * share()


def _end(plot: BarPlot, row: int) -> float:
    """Where the longest bar of a row ends, with those that follow it."""
    ends, here = [0.0], 0.0
    for series in plot.series:
        here = series.values[row] + (here if series.follows else 0.0)
        ends.append(here)
    return max(ends)


def _ticks(area: QRectF, *, is_time: bool) -> list[tuple[float, str]]:
    """So few that they can be read; the first that is not too fine."""
    steps = _TIME_STEPS if is_time else _COUNT_STEPS
    step = next((one for one in steps if area.width() / one <= _MOST_TICKS), steps[-1])
    first, last = -(-area.left() // step), area.right() // step
    places = [number * step for number in range(round(first), round(last) + 1)]
    return [(float(one), _figures(one) if is_time else str(one)) for one in places]


def _figures(seconds: int) -> str:
    figures = numerals.length(Duration.of(seconds=abs(seconds)))
    return f"−{figures}" if seconds < 0 else figures
