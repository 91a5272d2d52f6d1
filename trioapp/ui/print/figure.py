"""A drawing painted on paper: black on white, with lines and words in the colours of the light theme."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextOption

from trioapp.domain.figures import Box, Figure, Line, Mark, Place, Point, Spot, Tone, Words
from trioapp.domain.values import dataclass
from trioapp.ui.look.tokens import Colour, Tokens
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.arrows import arrow_head
from trioapp.ui.print.letters import print_font

_LINE, _CORNER = 1.6, 8.0
_CENTRED = Qt.AlignmentFlag.AlignCenter
_SMALLER, _SMALLEST = 0.9, 0.5
"""Words that do not fit become smaller step by step, down to so much of their size; then they are cut."""
_FINE = 10
"""Words are set in tenths of a unit."""


@dataclass(frozen=True)
class FigurePainter:
    """Paints drawings with the colours of a theme."""

    tokens: Tokens

    def paint(self, painter: QPainter, room: QRectF, figure: Figure) -> None:
        """As large as it can be in that room, from its left upper corner."""
        scale = min(room.width() / figure.width, room.height() / figure.height)
        painter.save()
        painter.translate(room.topLeft())
        painter.scale(scale, scale)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for mark in figure.marks:
            self._mark(painter, mark)
        painter.restore()

    def _mark(self, painter: QPainter, mark: Mark) -> None:
        match mark:
            case Box():
                painter.setPen(QPen(QColor(self._lines[mark.tone]), _LINE))
                painter.setBrush(QColor(self.tokens.stage.card) if mark.filled else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(_rect(mark.place), _CORNER, _CORNER)
            case Line():
                self._line(painter, mark)
            case Spot():
                painter.setPen(QPen(QColor(self.tokens.stage.accent), _LINE))
                painter.setBrush(QColor(self.tokens.stage.card))
                painter.drawEllipse(_point(mark.middle), mark.radius, mark.radius)
            case Words():
                self._words(painter, mark)

    def _line(self, painter: QPainter, line: Line) -> None:
        colour, start, end = QColor(self._lines[line.tone]), _point(line.start), _point(line.end)
        painter.setPen(QPen(colour, _LINE, Qt.PenStyle.DashLine if line.is_dashed else Qt.PenStyle.SolidLine))
        painter.drawLine(start, end)
        length = (end - start).manhattanLength()
        if line.has_head and length:
            way = end - start
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(arrow_head(end, way / (way.x() ** 2 + way.y() ** 2) ** 0.5, _LINE * 1.6))

    def _words(self, painter: QPainter, words: Words) -> None:
        room = QRectF(0, 0, words.place.width * _FINE, words.place.height * _FINE)
        painter.save()
        painter.translate(words.place.x, words.place.y)
        painter.scale(1 / _FINE, 1 / _FINE)
        painter.setPen(QColor(self._inks[words.tone]))
        option = QTextOption(_CENTRED if words.is_centred else Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if not _fit(painter, words, room, option):
            painter.setClipRect(room)
        painter.drawText(room, words.text, option)
        painter.restore()

    @property
    def _lines(self) -> Mapping[Tone, Colour]:
        console, stage = self.tokens.console, self.tokens.stage
        return {Tone.PLAIN: console.secondary, Tone.STRONG: stage.accent, Tone.QUIET: console.edge}

    @property
    def _inks(self) -> Mapping[Tone, Colour]:
        stage = self.tokens.stage
        return {Tone.PLAIN: stage.text, Tone.STRONG: stage.accent, Tone.QUIET: stage.secondary}


def _fit(painter: QPainter, words: Words, room: QRectF, option: QTextOption) -> bool:
    """Takes a font in which the words fit, and says whether there is one."""
    weight = Weight.SEMIBOLD if words.tone is Tone.STRONG else Weight.REGULAR
    share = 1.0
    while True:
        painter.setFont(print_font(weight, pixels=round(words.size * _FINE * share)))
        fits = painter.boundingRect(room, words.text, option).height() <= room.height()
        if fits or share <= _SMALLEST:
            return fits
        share *= _SMALLER


def _rect(place: Place) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)


def _point(point: Point) -> QPointF:
    return QPointF(*point)
