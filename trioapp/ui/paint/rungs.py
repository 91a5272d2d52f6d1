"""Sizes that give way together: from the wanted ones, by even steps, to the smallest that may be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

STEPS = 8
"""How many sets of sizes lie between one stop and the next."""

_Tried = TypeVar("_Tried")


def rungs(*stops: tuple[float, ...]) -> Iterator[tuple[int, ...]]:
    """Sets of sizes from the first stop to the last, all of them going from stop to stop in equally many steps."""
    for upper, lower in pairwise(stops):
        for step in range(STEPS):
            yield tuple(round(a + (b - a) * step / STEPS) for a, b in zip(upper, lower, strict=True))
    yield tuple(round(size) for size in stops[-1])


def first_good(tries: Iterable[_Tried], is_good: Callable[[_Tried], bool]) -> _Tried:
    """The first try that is good, or else the last one; there must be one."""
    tried: _Tried
    for tried in tries:
        if is_good(tried):
            break
    return tried
