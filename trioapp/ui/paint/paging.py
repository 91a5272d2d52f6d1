"""What fits on a picture, and what does not on the fewest that hold it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TypeVar

_Item = TypeVar("_Item")
_TOLERANCE = 0.5


def pages_of(items: tuple[_Item, ...], fits: Callable[[tuple[_Item, ...]], bool]) -> tuple[tuple[_Item, ...], ...]:
    """The items in order, on the fewest pages of which each fits, with equally many on each as near as can be.

    Where an item does not fit even alone, each has a page of its own; there is always one page.
    """
    for pages in range(1, len(items)):
        parts = tuple(_shared_out(items, pages))
        if all(fits(part) for part in parts):
            return parts
    return tuple((item,) for item in items) or ((),)


def _shared_out(items: tuple[_Item, ...], pages: int) -> Iterator[tuple[_Item, ...]]:
    for page in range(pages):
        yield items[page * len(items) // pages : (page + 1) * len(items) // pages]


def more_air(room: float, height: float, rows: int, most: float) -> float:
    """What each of so many rows can have around it beyond what they need, at most as much as looks well."""
    return max(0.0, min((room - height) / max(1, rows), most))


def fitting(heights: Iterable[float], air: float, room: float) -> int:
    """How many of these, with air below each, fit in the room one below the other."""
    return sum(bottom <= room + _TOLERANCE for bottom in accumulate(height + air for height in heights))


def fitting_at_end(heights: Sequence[float], air: float, room: float) -> int:
    """From which of these on all of them fit; the last one is always among them."""
    return max(0, len(heights) - max(1, fitting(reversed(heights), air, room)))
