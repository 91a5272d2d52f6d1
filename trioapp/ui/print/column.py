"""A column in which words come one below the other, and how all of a card is made to fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from trioapp.domain.values import dataclass
from trioapp.ui.look.tokens import Colour
from trioapp.ui.print.ink import Face, Ink, Said, balanced, in_lines

_TOLERANCE_MM = 0.01
_SMALLER = 0.97


@dataclass(frozen=True, slots=True)
class Composition:
    """A card as it will be drawn: how far down it reaches, and in how many places there could be more air."""

    ink: tuple[Ink, ...]
    bottom: float
    places: int

    @property
    def is_broken(self) -> bool:
        return any(mark.lines.broken for mark in self.ink if isinstance(mark, Said))

    def beyond(self, limit: float) -> tuple[str, ...]:
        """The texts that do not fit above that."""
        return tuple(
            mark.lines.text for mark in self.ink if isinstance(mark, Said) and mark.bottom > limit + _TOLERANCE_MM
        )


Compose = Callable[[float, float], Composition]
"""From a scale of all letters, and the air in each place, to a card."""


def fitted(compose: Compose, limit: float, scales: tuple[float, float], most_air: float) -> Composition:
    """The card in the largest letters in which it ends above `limit`, else in the smallest; what is left is air."""
    steps = tuple(_steps(*scales))
    largest, smallest = 0, len(steps) - 1
    while largest < smallest:
        middle = (largest + smallest) // 2
        tried = compose(steps[middle], 0)
        if tried.bottom > limit or tried.is_broken:
            largest = middle + 1
        else:
            smallest = middle
    found = compose(steps[smallest], 0)
    spare = limit - found.bottom
    if spare > 0 and found.places:
        found = compose(steps[smallest], min(spare / found.places, most_air))
    return replace(found, ink=tuple(map(_evened, found.ink)))


def _steps(scale: float, smallest: float) -> Iterator[float]:
    """From the largest scale to the smallest."""
    while scale > smallest:
        yield scale
        scale *= _SMALLER
    yield smallest


def _evened(mark: Ink) -> Ink:
    return replace(mark, lines=balanced(mark.lines)) if isinstance(mark, Said) else mark


class Column:
    """Where the next words go: between two edges, from a height downwards; letters are `scale` times as large."""

    def __init__(self, left: float, width: float, top: float, scale: float = 1.0, air: float = 0.0) -> None:
        self.left, self.width, self.top = left, width, top
        self.scale = scale
        self._air = air
        self.ink: list[Ink] = []
        self.places = 0

    def say(self, text: str, face: Face, colour: Colour, indent: float = 0.0) -> Said | None:
        """Words below what is there; none where there are none."""
        if not text:
            return None
        scaled = face.scaled(self.scale)
        said = Said(in_lines(text, scaled, self.width - indent), self.left + indent, self.top, colour)
        self.ink.append(said)
        self.top = said.bottom
        return said

    def space(self, height: float) -> None:
        """So much is left free; it shrinks with the letters."""
        self.top += height * self.scale

    def breathe(self, height: float) -> None:
        """So much is left free, and more where there is room for it."""
        self.space(height)
        self.top += self._air
        self.places += 1

    def done(self) -> Composition:
        return Composition(tuple(self.ink), self.top, self.places)
