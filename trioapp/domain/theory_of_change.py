"""A theory of change as it is drawn together: from bottleneck to aim, with arrows that say why (method.md §D2)."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.values import dataclass


class NodeKind(StrEnum):
    """What stands in a chain, from left to right."""

    BOTTLENECK = "bottleneck"
    INPUT = "input"
    ACTIVITY = "activity"
    OUTPUT = "output"
    EFFECT = "effect"
    AIM = "aim"


class AssumptionKind(StrEnum):
    """What an assumption is about: how one thing works on the other, what is around it, or how one sees the world."""

    CAUSAL = "causal"
    CONTEXT = "context"
    WORLDVIEW = "worldview"


class Ground(StrEnum):
    """What an assumption rests on."""

    EVIDENCE = "evidence"
    EXPERIENCE = "experience"
    HUNCH = "hunch"


class Standing(StrEnum):
    """What became of an assumption."""

    OPEN = "open"
    HOLDS = "holds"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Node:
    """A box; `x` and `y` are its middle on the canvas, in its own units (see `theory_of_change` painters)."""

    id: str
    number: int
    kind: NodeKind
    text: str
    who: str = ""
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Arrow:
    """If the one then the other, because of this; `start` and `end` are ids of nodes."""

    id: str
    number: int
    start: str
    end: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class Assumption:
    """What must be so for an arrow to hold; `importance` and `uncertainty` go from 1 to 5, and are 0 until weighed."""

    id: str
    number: int
    arrow: str
    text: str
    kind: AssumptionKind | None = None
    importance: int = 0
    uncertainty: int = 0
    ground: Ground | None = None
    doubter: str = ""
    counter_example: str = ""
    smallest_test: str = ""
    standing: Standing = Standing.OPEN
