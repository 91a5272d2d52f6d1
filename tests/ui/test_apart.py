"""Boxes beside points never overlap, never cover a point, never leave their room, and are not moved without need."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from trioapp.ui.paint.apart import set_apart

ROOM, RADIUS, SIZE = QRectF(0, 0, 1000, 700), 15.0, QSizeF(52, 44)
POINTS = st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 700)), max_size=25)


@given(POINTS)
def test_boxes_stand_apart_from_each_other_and_from_all_points(places: list[tuple[float, float]]) -> None:
    points = [QPointF(*place) for place in places]
    found = set_apart(points, [SIZE] * len(points), ROOM, RADIUS)
    boxes = [box for box in found if box is not None]
    assert len(found) == len(points)
    assert all(ROOM.contains(box) for box in boxes)
    tight = [box.adjusted(0.01, 0.01, -0.01, -0.01) for box in boxes]
    assert not any(one.intersects(other) for one, other in combinations(tight, 2))
    assert not any(box.contains(point) for box in tight for point in points)


def test_what_is_alone_stands_beside_its_point() -> None:
    (box,) = set_apart([QPointF(500, 300)], [SIZE], ROOM, RADIUS)
    assert box
    assert (box.left(), box.center().y()) == (515, 300)


def test_at_the_edge_it_stands_on_the_other_side() -> None:
    (box,) = set_apart([QPointF(990, 300)], [SIZE], ROOM, RADIUS)
    assert box
    assert box.right() <= 990 - RADIUS + 0.01 or box.bottom() <= 300 or box.top() >= 300


def test_what_is_taken_is_left_free() -> None:
    taken = QRectF(515, 200, 400, 200)
    (box,) = set_apart([QPointF(500, 300)], [SIZE], ROOM, RADIUS, [taken])
    assert box
    assert not box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(taken)


def test_sixty_in_one_place_all_find_room_and_where_there_is_none_it_is_told() -> None:
    points = [QPointF(500, 350)] * 60
    assert None not in set_apart(points, [SIZE] * 60, ROOM, RADIUS)
    few = set_apart(points, [SIZE] * 60, QRectF(400, 250, 200, 200), RADIUS)
    assert None in few
    assert any(few)
