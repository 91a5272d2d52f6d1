"""What the room answers on the way, as the trainer types it: counts, dots and what makes it hard."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people stand where between the one view and the other; `pair` counts the pairs of a poll from 0."""

    id: str
    number: int
    block: str
    pair: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """A programme on the field of adaptive and learning, each from 0 (not at all) to 1 (method.md §A, row 28)."""

    id: str
    number: int
    name: str
    adaptive: float
    learning: float


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What makes it hard here, in the words of a group (method.md §A, row 34)."""

    id: str
    number: int
    block: str
    text: str
