"""What is told apart in a plot without colour: how bars are filled, and the sign of each mark."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from trioapp.domain.marks import Mark
from trioapp.domain.values import dataclass
from trioapp.presentation.insight_board import Look
from trioapp.ui.look.tokens import Colour, Colouring

_STRIPE, _DOT = 6.0, 5.0
_EDGE = 1.5


@dataclass(frozen=True, slots=True)
class PlotColours:
    """Those of a theme that plots are drawn in."""

    ground: Colour
    backdrop: Colour
    text: Colour
    secondary: Colour
    line: Colour
    border: Colour
    bar: Colour
    strong: Colour
    strong_text: Colour
    quiet: Colour
    quiet_text: Colour

    @classmethod
    def of(cls, tokens: Colouring) -> PlotColours:
        console = tokens.console
        return cls(
            ground=console.card.background,
            backdrop=console.page.background,
            text=console.card.text,
            secondary=console.secondary,
            line=console.edge,
            border=console.border,
            bar=console.primary.background,
            strong=console.primary.background,
            strong_text=console.primary.text,
            quiet=console.info.background,
            quiet_text=console.info.text,
        )


def paint_fill(painter: QPainter, area: QRectF, look: Look, colours: PlotColours) -> None:
    """A bar, or a sample of one; only a full one has no outline."""
    if area.width() <= 0:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look is Look.FULL:
        painter.fillRect(area, QColor(colours.bar))
        return
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colours.secondary), _EDGE))
    _PATTERNS[look](painter, area)
    painter.restore()
    painter.setPen(QPen(QColor(colours.secondary), _EDGE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2))


def _stripes(painter: QPainter, area: QRectF) -> None:
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += _STRIPE


def _crosses(painter: QPainter, area: QRectF) -> None:
    _stripes(painter, area)
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()))
        x += _STRIPE


def _dots(painter: QPainter, area: QRectF) -> None:
    y = area.top() + _DOT / 2
    while y < area.bottom():
        x = area.left() + _DOT / 2
        while x < area.right():
            painter.drawPoint(QPointF(x, y))
            x += _DOT
        y += _DOT


_PATTERNS: dict[Look, Callable[[QPainter, QRectF], None]] = {
    Look.STRIPED: _stripes,
    Look.DOTTED: _dots,
    Look.CROSSED: _crosses,
}


def mark_path(mark: Mark) -> QPainterPath:
    """The sign of a mark, about the middle of a square of 1."""
    return _MARKS[mark]()


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _disc(radius: float = 0.42) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), radius, radius)
    return path


def _star() -> QPainterPath:
    corners = ((0.5 if number % 2 == 0 else 0.2, number * pi / 5 - pi / 2) for number in range(10))
    return _polygon(*((reach * cos(angle), reach * sin(angle)) for reach, angle in corners))


def _bars(*areas: tuple[float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for area in areas:
        path.addRect(QRectF(*area))
    return path.simplified()


def _slanted() -> QPainterPath:
    return _polygon(
        (-0.4, -0.25), (-0.25, -0.4), (0, -0.15), (0.25, -0.4), (0.4, -0.25), (0.15, 0), (0.4, 0.25), (0.25, 0.4),
        (0, 0.15), (-0.25, 0.4), (-0.4, 0.25), (-0.15, 0),
    )  # fmt: skip


_MARKS: dict[Mark, Callable[[], QPainterPath]] = {
    Mark.OPEN: lambda: _disc().subtracted(_disc(0.25)),
    Mark.CLOSED: _disc,
    Mark.LEADING: lambda: _polygon((-0.4, -0.45), (0.45, 0), (-0.4, 0.45)),
    Mark.SUMMARY: lambda: _bars((-0.38, -0.38, 0.76, 0.76)),
    Mark.SILENCE: lambda: _bars((-0.32, -0.45, 0.2, 0.9), (0.12, -0.45, 0.2, 0.9)),
    Mark.TURNING_POINT: lambda: _polygon((0, -0.5), (0.5, 0), (0, 0.5), (-0.5, 0)),
    Mark.POSTURE: lambda: _polygon((0, -0.45), (0.48, 0.4), (-0.48, 0.4)),
    Mark.ENERGY: _star,
    Mark.ASSUMPTION: _slanted,
    Mark.VERBATIM: lambda: _bars((-0.45, -0.13, 0.9, 0.26), (-0.13, -0.45, 0.26, 0.9)),
}
