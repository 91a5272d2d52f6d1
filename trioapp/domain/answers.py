"""What the room answers on the way, as the trainer types it: counts, dots and what makes it hard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from trioapp.domain.values import dataclass

PLACES = 5
"""From wholly the one view to wholly the other."""
MOST_PEOPLE = 999
"""In one place."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people stand where between the one view and the other; `pair` counts the pairs of a poll from 0."""

    id: str
    number: int
    block: str
    pair: int
    counts: tuple[int, ...]

    @property
    def places(self) -> tuple[int, ...]:
        """A count for each place, whatever stands in a file."""
        counts = (*self.counts, *(0,) * PLACES)[:PLACES]
        return tuple(min(max(0, count), MOST_PEOPLE) for count in counts)

    @property
    def total(self) -> int:
        return sum(self.places)

    def with_count(self, place: int, count: int) -> Tally:
        """So many people in that place, from 0; none of them less than nobody or more than there can be."""
        counts = self.places
        return replace(self, counts=(*counts[:place], min(max(0, count), MOST_PEOPLE), *counts[place + 1 :]))


@dataclass(frozen=True, slots=True)
class Dot:
    """A programme on the field of adaptive and learning, each from 0 (not at all) to 1 (method.md §A, row 28)."""

    id: str
    number: int
    name: str
    adaptive: float
    learning: float

    def moved(self, adaptive: float, learning: float) -> Dot:
        """There, or at the edge of the field where that is beyond it."""
        return replace(self, adaptive=_on_field(adaptive), learning=_on_field(learning))


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What makes it hard here, in the words of a group (method.md §A, row 34)."""

    id: str
    number: int
    block: str
    text: str


def tally_of(tallies: Iterable[Tally], block: str, pair: int) -> Tally | None:
    """What was counted for that pair of that poll."""
    return next((tally for tally in tallies if (tally.block, tally.pair) == (block, pair)), None)


def reordered(obstacles: Sequence[Obstacle], obstacle_id: str, by: int) -> tuple[Obstacle, ...]:
    """With that one so many places further down, or up, and all of them numbered anew."""
    order = list(obstacles)
    place = next((place for place, one in enumerate(order) if one.id == obstacle_id), None)
    if place is not None:
        order.insert(min(max(0, place + by), len(order) - 1), order.pop(place))
    return tuple(replace(one, number=number) for number, one in enumerate(order, 1))


def _on_field(share: float) -> float:
    return min(max(0.0, share), 1.0)
