"""Sizes that give way together: from the wanted ones, by even steps, to the smallest that may be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

_STEPS = 8
"""How many sets of sizes lie between one stop and the next."""

_Made = TypeVar("_Made")

Stops = Sequence[tuple[float, ...]]
"""Sets of sizes from large to small, in units for a room of factor 1."""


def largest_good(
    stops: Stops, room: float, make: Callable[[tuple[int, ...]], _Made], is_good: Callable[[_Made], bool]
) -> _Made:
    """What is made of the largest sizes that make it good, or else of the smallest; `room` makes all of them larger.

    What is good at some sizes is taken to be good at smaller ones, and so few of them need to be tried.
    """
    sizes = tuple(_rungs([tuple(size * room for size in stop) for stop in stops]))
    largest = make(sizes[0])
    if is_good(largest):
        return largest
    best = make(sizes[-1])
    if not is_good(best):
        return best
    bad, good = 0, len(sizes) - 1
    while good - bad > 1:
        middle = (bad + good) // 2
        made = make(sizes[middle])
        if is_good(made):
            best, good = made, middle
        else:
            bad = middle
    return best


def _rungs(stops: Stops) -> Iterator[tuple[int, ...]]:
    """Sets of sizes from the first stop to the last, all of them going from stop to stop in equally many steps."""
    for upper, lower in pairwise(stops):
        for step in range(_STEPS):
            yield tuple(round(a + (b - a) * step / _STEPS) for a, b in zip(upper, lower, strict=True))
    yield tuple(round(size) for size in stops[-1])
