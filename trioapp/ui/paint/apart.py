"""Small boxes beside points, moved as little as keeps them off each other and off what is in their way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF

_RINGS = 40
"""How far a box may be moved, in steps of half its height."""


def set_apart(
    points: Sequence[QPointF], sizes: Sequence[QSizeF], room: QRectF, radius: float, taken: Sequence[QRectF] = ()
) -> list[QRectF | None]:
    """A place in the room for a box at each point; None where there is none.

    Around each point nothing may lie within the `radius`, and nothing on what is `taken`.
    """
    used = [*taken, *(_around(point, radius) for point in points)]
    found: list[QRectF | None] = []
    for point, size in zip(points, sizes, strict=True):
        box = next((box for box in _tried(point, size, radius) if _is_free(box, room, used)), None)
        if box is not None:
            used.append(box)
        found.append(box)
    return found


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)


def _is_free(box: QRectF, room: QRectF, used: Sequence[QRectF]) -> bool:
    return room.contains(box) and not any(box.intersects(other) for other in used)


def _tried(point: QPointF, size: QSizeF, radius: float) -> Iterator[QRectF]:
    """Beside the point, above and below it, and then round about it, farther and farther away."""
    step = size.height() / 2
    for ring in range(_RINGS):
        away = ring * step
        wide, high = radius + away + size.width() / 2, radius + away + size.height() / 2
        count = 8 + ceil(2 * pi * away / max(step, 1))
        for turn in range(count):
            angle = 2 * pi * turn / count
            middle = QPointF(point.x() + wide * cos(angle), point.y() - high * sin(angle))
            box = QRectF(QPointF(), size)
            box.moveCenter(middle)
            yield box
