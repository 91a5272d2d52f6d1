"""The shapes that tell roles and paces apart without colour, as paths that scale to any size."""

from __future__ import annotations

from functools import cache
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from trioapp.domain.formats import Shape
from trioapp.ui.look.icons import Drawing, drawn_icon
from trioapp.ui.look.tokens import Colour

_CIRCLE = sqrt(2 / 3.1416)
"""Diameter of the circle whose area is that of a diamond which touches all four sides of a square of 1."""
_SQUARE = sqrt(1 / 2)
_TRIANGLE_HEIGHT = 0.94
_ICON_GRID = 24.0


def role_path(shape: Shape, bounds: QRectF) -> QPainterPath:
    """The shape of a role in the middle of `bounds`; all four look equally large in equal bounds."""
    square = _square_within(bounds)
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(_about_centre(square, _CIRCLE, _CIRCLE))
        case Shape.TRIANGLE:
            path.addPolygon(_triangle(_about_centre(square, 1, _TRIANGLE_HEIGHT)))
        case Shape.SQUARE:
            path.addRect(_about_centre(square, _SQUARE, _SQUARE))
        case Shape.DIAMOND:
            path.addPolygon(_diamond(square))
    path.closeSubpath()
    return path


def hourglass_path(bounds: QRectF) -> QPainterPath:
    """An hourglass as a solid figure: the sign that a phase is about to end."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(4, 1, 16, 3), 1.5, 1.5)
    path.addRoundedRect(QRectF(4, 20, 16, 3), 1.5, 1.5)
    glass = [(6, 5.5), (18, 5.5), (12.8, 12), (18, 18.5), (6, 18.5), (11.2, 12)]
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in glass]))
    path.closeSubpath()
    return _on_grid(path, bounds)


def hand_path(bounds: QRectF) -> QPainterPath:
    """A raised hand in outline, after the icon `hand` of Lucide: the sign to come back to the whole group."""
    return _on_grid(_stroked(_hand(), 2), bounds)


def check_path(bounds: QRectF) -> QPainterPath:
    """A tick in outline: the sign of what is over."""
    tick = QPainterPath(QPointF(4, 13))
    tick.lineTo(9.5, 18.5)
    tick.lineTo(20, 6)
    return _on_grid(_stroked(tick, 3), bounds)


def pointer_path(bounds: QRectF) -> QPainterPath:
    """A solid arrow to the right: the sign of where we are."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(6, 3.5), QPointF(20.5, 12), QPointF(6, 20.5)]))
    path.closeSubpath()
    return _on_grid(path, bounds)


def plus_path(bounds: QRectF) -> QPainterPath:
    """A plus, left open in a disc."""
    plus = _bar(QRectF(6, 10.5, 12, 3)).united(_bar(QRectF(10.5, 6, 3, 12)))
    return _on_grid(_disc().subtracted(plus), bounds)


def minus_path(bounds: QRectF) -> QPainterPath:
    """A minus, left open in a disc."""
    return _on_grid(_disc().subtracted(_bar(QRectF(6, 10.5, 12, 3))), bounds)


def ring_path(bounds: QRectF) -> QPainterPath:
    """An open circle: the sign of what is still to be said."""
    inner = QPainterPath()
    inner.addEllipse(QRectF(5, 5, 14, 14))
    return _on_grid(_disc().subtracted(inner), bounds)


@cache
def role_icon(shape: Shape, colour: Colour, size: int = 24) -> QIcon:
    """The shape of a role, `size` logical pixels wide and high; drawn once, because a room has many people."""
    return drawn_icon(_role_drawing(shape, colour), size)


def _role_drawing(shape: Shape, colour: Colour) -> Drawing:
    def draw(painter: QPainter, bounds: QRectF) -> None:
        painter.fillPath(role_path(shape, bounds), QColor(colour))

    return draw


def _square_within(bounds: QRectF) -> QRectF:
    side = min(bounds.width(), bounds.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(bounds.center())
    return square


def _about_centre(square: QRectF, width: float, height: float) -> QRectF:
    """The part of the square around its centre that is this share of it wide and high."""
    part = QRectF(0, 0, square.width() * width, square.height() * height)
    part.moveCenter(square.center())
    return part


def _triangle(bounds: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(bounds.center().x(), bounds.top()), bounds.bottomRight(), bounds.bottomLeft()])


def _diamond(bounds: QRectF) -> QPolygonF:
    middle = bounds.center()
    return QPolygonF(
        [
            QPointF(middle.x(), bounds.top()),
            QPointF(bounds.right(), middle.y()),
            QPointF(middle.x(), bounds.bottom()),
            QPointF(bounds.left(), middle.y()),
        ]
    )


def _hand() -> QPainterPath:
    hand = QPainterPath(QPointF(18, 11))
    hand.lineTo(18, 6)
    hand.arcTo(QRectF(14, 4, 4, 4), 0, 180)
    hand.moveTo(14, 10)
    hand.lineTo(14, 4)
    hand.arcTo(QRectF(10, 2, 4, 4), 0, 180)
    hand.lineTo(10, 6)
    hand.moveTo(10, 10.5)
    hand.lineTo(10, 6)
    hand.arcTo(QRectF(6, 4, 4, 4), 0, 180)
    hand.lineTo(6, 14)
    hand.moveTo(18, 8)
    hand.arcTo(QRectF(18, 6, 4, 4), 180, -180)
    hand.lineTo(22, 14)
    hand.arcTo(QRectF(6, 6, 16, 16), 0, -90)
    hand.lineTo(12, 22)
    hand.cubicTo(9.2, 22, 7.5, 21.14, 6.01, 19.66)
    hand.lineTo(2.41, 16.06)
    hand.arcTo(QRectF(1.83, 12.65, 4, 4), 225, -180)
    hand.lineTo(7, 15)
    return hand


def _disc() -> QPainterPath:
    disc = QPainterPath()
    disc.addEllipse(QRectF(1.5, 1.5, 21, 21))
    return disc


def _bar(bounds: QRectF) -> QPainterPath:
    bar = QPainterPath()
    bar.addRect(bounds)
    return bar


def _stroked(path: QPainterPath, width: float) -> QPainterPath:
    """The outline of a line that is drawn with a round pen."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    outline = stroker.createStroke(path)
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline


def _on_grid(path: QPainterPath, bounds: QRectF) -> QPainterPath:
    """A path that was drawn on a grid of 24 by 24, in the middle of `bounds`."""
    square = _square_within(bounds)
    scale = square.width() / _ICON_GRID
    return QTransform.fromTranslate(square.left(), square.top()).scale(scale, scale).map(path)
