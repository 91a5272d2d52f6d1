"""Where the boxes of a theory of change are: a column for each kind, from left to right, and no box on another one.

Places are in the canvas's own units; at full size a unit is a pixel of the console.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from math import isfinite
from statistics import fmean

from trioapp.domain.theory_of_change import Arrow, Node, NodeKind

BOX_WIDTH, BOX_HEIGHT = 168.0, 108.0
COLUMN, ROW = 212.0, 140.0
"""From the middle of one column or row to that of the next."""
TOP = 12.0
"""What stays free above the boxes."""
FARTHEST = 20_000.0
"""Nothing can be moved farther away than this."""
_SWEEPS = 4


def column_of(kind: NodeKind) -> int:
    """Which column from the left is for boxes of that kind, from 0."""
    return tuple(NodeKind).index(kind)


def middle_of(kind: NodeKind) -> float:
    """The x of the middle of a kind's column."""
    return (column_of(kind) + 0.5) * COLUMN


def place_for(kind: NodeKind, nodes: Iterable[Node]) -> tuple[float, float]:
    """The highest place in the column of that kind where a box lies on no other one."""
    x, taken = middle_of(kind), tuple(nodes)
    return next((x, y) for y in map(_row, count()) if not any(_would_overlap(x, y, node) for node in taken))


def overlap(one: Node, other: Node) -> bool:
    """Whether the one box covers a part of the other."""
    return _would_overlap(one.x, one.y, other)


def moved(node: Node, x: float, y: float) -> Node:
    """The box at that place, or as near to it as may be; what is no place at all leaves it where it is."""
    return replace(node, x=_within(x), y=_within(y)) if isfinite(x) and isfinite(y) else node


def tidied(nodes: Iterable[Node], arrows: Iterable[Arrow]) -> tuple[Node, ...]:
    """Every box in the column of its kind, one below the other, near to those it has arrows from and to."""
    every = tuple(nodes)
    columns = [sorted((node for node in every if node.kind is kind), key=_from_the_top) for kind in NodeKind]
    beside = _neighbours(every, arrows)
    for _ in range(_SWEEPS):
        for column in (*columns, *reversed(columns)):
            rows = {node.id: float(row) for column in columns for row, node in enumerate(column)}
            column.sort(key=lambda node: _wanted_row(node, rows, beside))
    return tuple(
        replace(node, x=middle_of(node.kind), y=_row(row)) for column in columns for row, node in enumerate(column)
    )


def _row(number: int) -> float:
    return TOP + (number + 0.5) * ROW


def _would_overlap(x: float, y: float, node: Node) -> bool:
    return abs(node.x - x) < BOX_WIDTH and abs(node.y - y) < BOX_HEIGHT


def _within(place: float) -> float:
    return max(-FARTHEST, min(place, FARTHEST))


def _from_the_top(node: Node) -> tuple[float, int, str]:
    return node.y, node.number, node.id


def _neighbours(nodes: tuple[Node, ...], arrows: Iterable[Arrow]) -> dict[str, list[str]]:
    beside: dict[str, list[str]] = {node.id: [] for node in nodes}
    for arrow in arrows:
        if arrow.start in beside and arrow.end in beside:
            beside[arrow.start].append(arrow.end)
            beside[arrow.end].append(arrow.start)
    return beside


def _wanted_row(node: Node, rows: dict[str, float], beside: dict[str, list[str]]) -> float:
    near = beside[node.id]
    return fmean(rows[other] for other in near) if near else rows[node.id]
