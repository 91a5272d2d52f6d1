"""A drawing as shapes and words, in units of its own; whoever paints it makes it as large as the page allows."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.values import dataclass

Point = tuple[float, float]


class Tone(StrEnum):
    """What a shape is for, from which follows how it looks."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle by its left upper corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Words:
    """A text in a place, of that many units high at most; it becomes smaller where it would not fit."""

    text: str
    place: Place
    size: float
    tone: Tone = Tone.PLAIN
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with a line around it, and `filled` or not."""

    place: Place
    tone: Tone = Tone.PLAIN
    filled: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    start: Point
    end: Point
    tone: Tone = Tone.PLAIN
    has_head: bool = False
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A round mark."""

    middle: Point
    radius: float
    tone: Tone = Tone.STRONG


Mark = Words | Box | Line | Spot


@dataclass(frozen=True, slots=True)
class Figure:
    """The later marks lie on the earlier ones."""

    width: float
    height: float
    marks: tuple[Mark, ...]
