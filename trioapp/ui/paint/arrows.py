"""Arrows as filled paths, that leave a box at one side and arrive at another one at the other side."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

_HEAD, _HALF_HEAD = 4.2, 2.4
"""How long the head is, and half as wide, in thicknesses of the line."""
_LEAST_BEND = 0.35


def between(start: QRectF, end: QRectF, lane: float = 0) -> tuple[QPointF, QPointF]:
    """Where an arrow leaves the one box and where it meets the other, at the sides that face each other.

    It keeps to its `lane`, so far from the middle that it does not lie on one that comes the other way.
    """
    here, there = start.center(), end.center()
    if start.right() < end.left():
        return QPointF(start.right(), here.y() - lane), QPointF(end.left(), there.y() - lane)
    if end.right() < start.left():
        return QPointF(start.left(), here.y() + lane), QPointF(end.right(), there.y() + lane)
    if here.y() <= there.y():
        return QPointF(here.x() + lane, start.bottom()), QPointF(there.x() + lane, end.top())
    return QPointF(here.x() - lane, start.top()), QPointF(there.x() - lane, end.bottom())


def arrow_line(start: QPointF, end: QPointF, *, upright: bool = False) -> QPainterPath:
    """The line of an arrow, level at both ends, or `upright` from below one box to above the other."""
    bend = (end - start) * _LEAST_BEND
    lean = QPointF(0, bend.y()) if upright else QPointF(bend.x(), 0)
    line = QPainterPath(start)
    line.cubicTo(start + lean, end - lean, end)
    return line


def arrow_head(end: QPointF, way: QPointF, thickness: float) -> QPolygonF:
    """The head that ends at that point; `way` is in which direction, and as long as 1."""
    back, side = way * (_HEAD * thickness), QPointF(-way.y(), way.x()) * (_HALF_HEAD * thickness)
    return QPolygonF([end, end - back + side, end - back - side])


def arrow_path(start: QPointF, end: QPointF, thickness: float) -> QPainterPath:
    """The outline of a whole arrow."""
    upright = abs(end.x() - start.x()) < thickness
    way = direction(start, end, upright=upright)
    neck = end - way * (_HEAD * thickness * 0.9)
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    path = stroker.createStroke(arrow_line(start, neck, upright=upright))
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(arrow_head(end, way, thickness))
    path.closeSubpath()
    return path


def direction(start: QPointF, end: QPointF, *, upright: bool) -> QPointF:
    """In which an arrow arrives: level, or from above or below."""
    if upright:
        return QPointF(0, 1 if end.y() >= start.y() else -1)
    return QPointF(1 if end.x() >= start.x() else -1, 0)
