"""What is drawn on paper, in millimetres: words in lines, and shapes.

Fonts are made anew each time (see `letters`), so that cards can be composed in any thread.
"""

from __future__ import annotations

from dataclasses import field
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from trioapp.domain.values import dataclass
from trioapp.ui.look.tokens import Colour
from trioapp.ui.look.typeface import Weight
from trioapp.ui.print.letters import print_font

SMALLEST = 8.0
"""Points: as small as words on paper get."""
_UNITS = 50
"""Of these a millimetre has so many; a size is a whole number of them."""
_MM_IN_POINT = 25.4 / 72
_TOLERANCE_MM = 0.01
_LINE_SEPARATOR = "\u2028"
_MOST_BALANCED = 3
"""In more lines than these nobody sees that the last one is short."""
_OWN_HEIGHT = 1.3
"""The height of a line of our typeface as a share of its size."""


@dataclass(frozen=True, slots=True)
class Face:
    """How words are set: their size in points, and the step from line to line as a share of it."""

    points: float
    weight: Weight = Weight.REGULAR
    leading: float = 1.2
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft

    def scaled(self, scale: float) -> Face:
        """So many times as large, but never smaller than what everybody can read."""
        return Face(max(self.points * scale, min(self.points, SMALLEST)), self.weight, self.leading, self.align)


@dataclass(frozen=True, slots=True)
class Lines:
    """Words in lines: how wide the widest is, how high all are, and whether a word had to be broken."""

    text: str
    face: Face
    width: float
    height: float
    count: int
    broken: bool
    layout: QTextLayout = field(compare=False, repr=False)


def in_lines(text: str, face: Face, width: float) -> Lines:
    """The text wrapped to a width."""
    lines = _laid_out(text, face, width, QTextOption.WrapMode.WordWrap)
    if lines.width > width + _TOLERANCE_MM:
        return _laid_out(text, face, width, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, broken=True)
    return lines


def balanced(lines: Lines) -> Lines:
    """The same in lines as even in length as they can be without there being more of them."""
    if not 1 < lines.count <= _MOST_BALANCED or lines.broken or lines.face.align != Qt.AlignmentFlag.AlignLeft:
        return lines
    best, too_narrow = lines, lines.width / lines.count * 0.8
    while best.width - too_narrow > _TOLERANCE_MM * 50:
        tried = in_lines(lines.text, lines.face, (best.width + too_narrow) / 2)
        if tried.count > lines.count or tried.broken:
            too_narrow = (best.width + too_narrow) / 2
        else:
            best = tried
    return best


def _laid_out(text: str, face: Face, width: float, wrap: QTextOption.WrapMode, *, broken: bool = False) -> Lines:
    size = round(face.points * _MM_IN_POINT * _UNITS)
    layout = QTextLayout(_as_set(text), print_font(face.weight, pixels=size))
    layout.setTextOption(_option(text, face.align, wrap))
    layout.beginLayout()
    top = widest = bottom = 0.0
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * _UNITS)
        line.setPosition(QPointF(0, top))
        bottom, widest, count = top + line.height(), max(widest, line.naturalTextWidth()), count + 1
        top += max(face.leading * size, line.height() - (_OWN_HEIGHT - face.leading) * size)
    layout.endLayout()
    return Lines(text, face, widest / _UNITS, bottom / _UNITS, count, broken, layout)


def _as_set(text: str) -> str:
    """Three dots stay with the word before them."""
    return text.replace("\n", _LINE_SEPARATOR).replace(" …", "\u00a0…")


def _option(text: str, align: Qt.AlignmentFlag, wrap: QTextOption.WrapMode) -> QTextOption:
    strong = (kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL"))
    runs_left = next(strong, "L") != "L"
    option = QTextOption(align)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(wrap)
    return option


@dataclass(frozen=True, slots=True)
class Said:
    """Words in their place."""

    lines: Lines
    left: float
    top: float
    colour: Colour

    @property
    def bottom(self) -> float:
        return self.top + self.lines.height

    def paint(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(self.left, self.top)
        painter.scale(1 / _UNITS, 1 / _UNITS)
        painter.setPen(QColor(self.colour))
        self.lines.layout.draw(painter, QPointF(0, 0))
        painter.restore()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A path that is filled, or drawn with a pen of a width, or both."""

    path: QPainterPath
    fill: Colour = ""
    line: Colour = ""
    pen: float = 0.25

    def paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.line), self.pen) if self.line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path)


Ink = Said | Drawn


def stroke(left: float, top: float, right: float, bottom: float, colour: Colour, pen: float = 0.25) -> Drawn:
    """A straight line."""
    path = QPainterPath(QPointF(left, top))
    path.lineTo(right, bottom)
    return Drawn(path, line=colour, pen=pen)


def frame(box: QRectF, colour: Colour, radius: float = 0.0) -> Drawn:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return Drawn(path, line=colour)


def filled(box: QRectF, colour: Colour, radius: float = 0.0) -> Drawn:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return Drawn(path, fill=colour)
