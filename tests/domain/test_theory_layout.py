"""The places of boxes: in the column of their kind, on no other one, and the same again once they are tidy."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as some

from trioapp.domain.theory_layout import FARTHEST, column_of, middle_of, moved, overlap, place_for, tidied
from trioapp.domain.theory_of_change import Arrow, Node, NodeKind

places = some.floats(-900, 2400)
kinds = some.sampled_from(NodeKind)
loose = some.lists(some.tuples(kinds, places, places), max_size=14).map(
    lambda given: tuple(Node(f"{number}", number, kind, "", x=x, y=y) for number, (kind, x, y) in enumerate(given))
)
ends = some.lists(some.tuples(some.integers(0, 13), some.integers(0, 13)), max_size=20)


def arrows_between(given: list[tuple[int, int]]) -> tuple[Arrow, ...]:
    return tuple(Arrow(f"a{number}", number, f"{start}", f"{end}") for number, (start, end) in enumerate(given))


def test_the_kinds_stand_from_bottleneck_to_aim() -> None:
    kinds = ("bottleneck", "input", "activity", "output", "effect", "aim")
    assert tuple(NodeKind) == kinds
    assert [column_of(kind) for kind in NodeKind] == list(range(6))


@given(loose, some.lists(kinds, max_size=12))
def test_a_new_box_is_in_its_column_and_on_no_other_one(nodes: tuple[Node, ...], new: list[NodeKind]) -> None:
    for number, kind in enumerate(new):
        x, y = place_for(kind, nodes)
        added = Node(f"new {number}", 100 + number, kind, "", x=x, y=y)
        assert x == middle_of(kind)
        assert not any(overlap(added, node) for node in nodes)
        nodes = (*nodes, added)


@given(loose, ends)
def test_tidied_boxes_stand_in_their_columns_without_overlap_or_gap(
    nodes: tuple[Node, ...], given: list[tuple[int, int]]
) -> None:
    tidy = tidied(nodes, arrows_between(given))
    assert {replace(node, x=0.0, y=0.0) for node in tidy} == {replace(node, x=0.0, y=0.0) for node in nodes}
    assert all(node.x == middle_of(node.kind) for node in tidy)
    assert not any(overlap(one, other) for one, other in combinations(tidy, 2))
    for kind in NodeKind:
        heights = sorted(node.y for node in tidy if node.kind is kind)
        assert heights == sorted(y for _, y in places_in_turn(kind, len(heights)))


def places_in_turn(kind: NodeKind, count: int) -> list[tuple[float, float]]:
    nodes: list[Node] = []
    for number in range(count):
        x, y = place_for(kind, nodes)
        nodes.append(Node(str(number), number, kind, "", x=x, y=y))
    return [(node.x, node.y) for node in nodes]


def test_boxes_that_are_joined_come_to_stand_beside_each_other() -> None:
    left = [Node(f"{number}", number, NodeKind.INPUT, "", y=100.0 * number) for number in range(3)]
    right = [Node(f"{number}", number, NodeKind.OUTPUT, "", y=100.0 * number) for number in range(3, 6)]
    tidy = {node.id: node for node in tidied((*left, *right), arrows_between([(0, 5), (1, 4), (2, 3)]))}
    assert [tidy[one].y for one in "012"] == [tidy[one].y for one in "543"]


def test_no_box_is_moved_out_of_reach() -> None:
    node = Node("a", 1, NodeKind.AIM, "", x=1.0, y=2.0)
    assert (moved(node, 1e9, -1e9).x, moved(node, 1e9, -1e9).y) == (FARTHEST, -FARTHEST)
    assert (moved(node, 30, 40).x, moved(node, 30, 40).y) == (30, 40)


@pytest.mark.parametrize("place", [nan, inf, -inf])
def test_what_is_no_place_leaves_a_box_where_it_is(place: float) -> None:
    node = Node("a", 1, NodeKind.AIM, "", x=1.0, y=2.0)
    assert moved(node, place, 5) == moved(node, 5, place) == node
