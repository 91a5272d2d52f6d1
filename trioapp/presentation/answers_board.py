"""What the room answers as it is shown to the trainer, and what can be asked there."""

from __future__ import annotations

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair of a poll, with how many stand in each place; `is_shown` is it while the room sees it."""

    left: str
    right: str
    counts: tuple[int, ...]
    total: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class PollView:
    """A poll. An empty `undo` is nothing to be taken back."""

    title: str
    pairs: tuple[PairRow, ...]
    undo: str


@dataclass(frozen=True, slots=True)
class Count:
    """So many stand in a place of a pair; both are counted from 0."""

    pair: int
    place: int
    people: int


@dataclass(frozen=True, slots=True)
class CountOn:
    """So many more stand in a place of a pair, or less."""

    pair: int
    place: int
    by: int


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What a group said; `is_open` is it while it can be changed."""

    id: str
    text: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class ObstaclesView:
    """What makes it hard, answer by answer; `text` is what the open one says, and nothing while a new one is open."""

    question: str
    count: str
    open: str
    text: str
    rows: tuple[AnswerRow, ...]
    undo: str

    @property
    def place(self) -> int:
        """Which of them is open, from 0; -1 while none is."""
        return next((place for place, row in enumerate(self.rows) if row.is_open), -1)


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the field, each from 0 to 1."""

    adaptive: float
    learning: float


@dataclass(frozen=True, slots=True)
class DotRow:
    """A programme on the field; `said` is its name, or what it is called until it has one, and where it lies."""

    id: str
    number: int
    name: str
    said: str
    at: Place


@dataclass(frozen=True, slots=True)
class FieldView:
    """The field; `chosen` is the programme that can be moved and named, by id, and `step` what the room sees of it."""

    dots: tuple[DotRow, ...]
    chosen: str
    across: str
    upward: str
    corners: tuple[str, str, str, str]
    step: str
    undo: str

    @property
    def chosen_dot(self) -> DotRow | None:
        return next((dot for dot in self.dots if dot.id == self.chosen), None)
