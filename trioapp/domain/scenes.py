"""What the room sees, as values: each scene holds finished words and numbers, and nothing that is not for the room.

No scene has a field that could hold an observer's note; a test walks the types to keep it so.
"""

from __future__ import annotations

from dataclasses import dataclass

from trioapp.domain.formats import Shape
from trioapp.domain.pace import Pace


@dataclass(frozen=True, slots=True)
class RoleMark:
    """A role as the room knows it: its shape and its word; the id picks the colour."""

    role: str
    shape: Shape
    word: str


@dataclass(frozen=True, slots=True)
class BlackScene:
    """Nothing at all: the curtain."""


@dataclass(frozen=True, slots=True)
class StatementScene:
    """One large sentence, with a smaller one below and a few words above it: welcome, brief."""

    statement: str
    support: str = ""
    eyebrow: str = ""


@dataclass(frozen=True, slots=True)
class TableSeat:
    """A person at a table; without a name the word of the role stands there."""

    role: RoleMark
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    seats: tuple[TableSeat, ...]


@dataclass(frozen=True, slots=True)
class SeatingScene:
    """Who sits with whom. Where not all tables fit, `page` (from 0, counted round) says which of them are shown."""

    title: str
    tables: tuple[Table, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class SceneLine:
    """What one role does now."""

    role: RoleMark
    words: str


@dataclass(frozen=True, slots=True)
class Dial:
    """The disc: the share of time left (0 to 1), the figure in it and the word below the figure."""

    left: float
    figure: str
    unit: str


@dataclass(frozen=True, slots=True)
class TrackPart:
    """A phase on the track: how wide it is among the others, and which share of it is over (0 to 1)."""

    weight: float
    done: float


@dataclass(frozen=True, slots=True)
class PhaseScene:
    """A running phase. `headline` is the question of the moment, or the phase's aim; `pace_word` says the pace."""

    eyebrow: str
    title: str
    headline: str
    lines: tuple[SceneLine, ...]
    dial: Dial
    track: tuple[TrackPart, ...]
    pace: Pace = Pace.CALM
    pace_word: str = ""


@dataclass(frozen=True, slots=True)
class CallBackScene:
    """Time is up: finish your sentence; in its second step with the raised hand."""

    statement: str
    support: str
    hand: bool = False


Scene = BlackScene | StatementScene | SeatingScene | PhaseScene | CallBackScene
