"""Small boxes beside points, moved as little as keeps them off each other and off what is in their way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from math import ceil, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF

_RINGS = 40
"""How far a box may be moved, in steps of half its height."""

_Sides = tuple[float, float, float, float]
"""Left, top, right and bottom: thousands of them are compared, and numbers compare faster than rectangles."""


def set_apart(
    points: Sequence[QPointF], sizes: Sequence[QSizeF], room: QRectF, radius: float, taken: Sequence[QRectF] = ()
) -> list[QRectF | None]:
    """A place in the room for a box at each point; None where there is none.

    Around each point nothing may lie within the `radius`, and nothing on what is `taken`.
    """
    used = [*map(_sides, taken), *(_around(point, radius) for point in points)]
    whole = _sides(room)
    found: list[QRectF | None] = []
    for point, size in zip(points, sizes, strict=True):
        box = next((box for box in _tried(point, size, radius) if _is_free(box, whole, used)), None)
        if box is not None:
            used.append(box)
        found.append(QRectF(QPointF(box[0], box[1]), QPointF(box[2], box[3])) if box else None)
    return found


def _sides(box: QRectF) -> _Sides:
    return box.left(), box.top(), box.right(), box.bottom()


def _around(point: QPointF, radius: float) -> _Sides:
    return point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius


def _is_free(box: _Sides, room: _Sides, used: Sequence[_Sides]) -> bool:
    left, top, right, bottom = box
    if left < room[0] or top < room[1] or right > room[2] or bottom > room[3]:
        return False
    return not any(left < x1 and x0 < right and top < y1 and y0 < bottom for x0, y0, x1, y1 in used)


def _tried(point: QPointF, size: QSizeF, radius: float) -> Iterator[_Sides]:
    """Beside the point, above and below it, and then round about it, farther and farther away."""
    x, y, half_width, half_height = point.x(), point.y(), size.width() / 2, size.height() / 2
    for ring in range(_RINGS):
        away = radius + ring * half_height
        for right, up in _directions(ring):
            middle, level = x + (away + half_width) * right, y - (away + half_height) * up
            yield middle - half_width, level - half_height, middle + half_width, level + half_height


@cache
def _directions(ring: int) -> tuple[tuple[float, float], ...]:
    """So many ways to go that the boxes of a ring lie close together, all round; first to the right."""
    count = 8 + ceil(2 * pi * ring)
    return tuple((cos(2 * pi * turn / count), sin(2 * pi * turn / count)) for turn in range(count))
