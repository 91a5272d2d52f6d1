"""What the fills and signs of a plot stand for, painted the same on the page and in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from trioapp.presentation.insight_board import BarPlot, GridPlot, Key, LinePlot, Plot, Series, Spots
from trioapp.ui.insights.items import LETTERS_PX, SIGN_PX
from trioapp.ui.insights.signs import PlotColours, mark_path, paint_fill
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.look.typeface import typeface
from trioapp.ui.paint.shapes import role_path

_SAMPLE = 30.0
_BETWEEN, _LINE = 22.0, 24.0

_Draw = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    width: float
    draw: _Draw


class Legend:
    """The entries of one plot, in as many lines as they need."""

    def __init__(self, plot: Plot | None, tokens: Colouring) -> None:
        self._tokens = tokens
        self._entries = tuple(self._entries_of(plot))

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(typeface(scaled(LETTERS_PX)))

    @property
    def _colours(self) -> PlotColours:
        return PlotColours.of(self._tokens)

    def __bool__(self) -> bool:
        return bool(self._entries)

    def _entries_of(self, plot: Plot | None) -> Iterator[_Entry]:
        match plot:
            case BarPlot(series=series) if len(series) > 1:
                yield from (_Entry(one.name, _SAMPLE, self._fill(one)) for one in series)
            case LinePlot(spots=spots):
                yield from (_Entry(one.name, SIGN_PX, self._mark(one)) for one in spots)
            case GridPlot(keys=keys):
                yield from (_Entry(key.name, SIGN_PX, self._role(key)) for key in keys)

    def _fill(self, series: Series) -> _Draw:
        return lambda painter, area: paint_fill(painter, area, series.look, self._colours)

    def _mark(self, spots: Spots) -> _Draw:
        return lambda painter, area: painter.fillPath(_placed(spots, area), QColor(self._colours.text))

    def _role(self, key: Key) -> _Draw:
        return lambda painter, area: painter.fillPath(
            role_path(key.shape, area), QColor(self._tokens.role(key.role, key.shape).fill)
        )

    def height(self, width: float) -> float:
        lines = [top for top, _, _ in self._places(width)]
        return (max(lines) + 1) * scaled(_LINE) if lines else 0.0

    def _places(self, width: float) -> Iterator[tuple[int, float, _Entry]]:
        """Of each entry the line and where in it."""
        line, left = 0, 0.0
        for entry in self._entries:
            needs = entry.width + 6 + self._metrics.horizontalAdvance(entry.words)
            if left and left + needs > width:
                line, left = line + 1, 0.0
            yield line, left, entry
            left += needs + _BETWEEN

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(typeface(scaled(LETTERS_PX)))
        for line, left, entry in self._places(area.width()):
            top = area.top() + line * scaled(_LINE)
            sign = QRectF(area.left() + left, top + (scaled(_LINE) - SIGN_PX) / 2, entry.width, SIGN_PX)
            entry.draw(painter, sign)
            painter.setPen(QColor(self._colours.text))
            words = QRectF(sign.right() + 6, top, self._metrics.horizontalAdvance(entry.words) + 2, scaled(_LINE))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), entry.words)


class LegendStrip(QWidget):
    """A legend on the page; who cannot see it finds its words in the table."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens, self._legend = tokens, Legend(None, tokens)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_legend(self, plot: Plot | None) -> Legend:
        self._legend = Legend(plot, self._tokens)
        self.setVisible(bool(self._legend))
        self.updateGeometry()
        self.update()
        return self._legend

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._legend.height(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._legend.paint(painter, QRectF(self.rect()))


def _placed(spots: Spots, area: QRectF) -> QPainterPath:
    centre: QPointF = area.center()
    return QTransform.fromTranslate(centre.x(), centre.y()).scale(SIGN_PX, SIGN_PX).map(mark_path(spots.mark))
