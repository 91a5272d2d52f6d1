"""The harvest as it is shown to the trainer, and what can be asked there."""

from __future__ import annotations

from trioapp.domain.harvest import Level, Tone
from trioapp.domain.values import dataclass
from trioapp.presentation.notes_controller import PadTrio


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence, and above it which trio gave it and what was said of it; `is_open` is it while it can be changed."""

    id: str
    about: str
    text: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class ThemeCard:
    """A theme with its sentences; that of no theme has no id. `number` is that of its key, from 1, and 0 for none."""

    id: str
    number: int
    name: str
    count: str
    remark: str
    sentences: tuple[SentenceRow, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a spread: its word and how often it is there."""

    word: str
    count: int


@dataclass(frozen=True, slots=True)
class HarvestView:
    """The page of the harvest. `cards` begin with that of no theme; an empty `undo` is nothing to be taken back."""

    title: str
    state: str
    progress: str
    trio: int
    trios: tuple[PadTrio, ...]
    draft: str
    text: str
    tone: Tone | None
    level: Level | None
    may_share: bool
    theme: str
    cards: tuple[ThemeCard, ...]
    advice: str
    tones: tuple[Part, ...]
    levels: tuple[Part, ...]
    is_kept: bool
    can_show: bool
    undo: str


@dataclass(frozen=True, slots=True)
class HarvestClock:
    """The time that the trio still has: in figures, and as a share of all of it (0 to 1)."""

    figures: str
    left: float


@dataclass(frozen=True, slots=True)
class Open:
    """That sentence is to be changed."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Put:
    """A sentence goes into that theme, or with an empty one into none."""

    sentence: str
    theme: str


@dataclass(frozen=True, slots=True)
class Delete:
    sentence: str


@dataclass(frozen=True, slots=True)
class Rename:
    """A theme is called so; `is_done` says that no more letters come."""

    theme: str
    name: str
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Reorder:
    """A theme goes so many places to the right, or to the left."""

    theme: str
    by: int


@dataclass(frozen=True, slots=True)
class Drop:
    theme: str


HarvestWish = Open | Put | Delete | Rename | Reorder | Drop
