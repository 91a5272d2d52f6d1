"""The page of the notes as values: its rows, what is sought among them, and what is asked about one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trioapp.domain.formats import Shape
from trioapp.domain.marks import Mark
from trioapp.domain.observation import Energy, NoteKind
from trioapp.domain.texts import folded
from trioapp.presentation.give_back import GiveBack
from trioapp.presentation.notes_controller import EarlierRow

Choice = tuple[str, object]
"""What a choice says, and the value that stands for it; None is all of them."""
_SORTED_BY = ("trio", "phase", "mark", "kind", "heading")
"""The fields that a wish and a row have in common."""


@dataclass(frozen=True, slots=True)
class NotebookRow:
    """A note among all others; `what` is its mark or its kind in words, and `sought` what a search looks in."""

    id: str
    trio: int
    phase: str
    where: str
    what: str
    mark: Mark | None
    energy: Energy | None
    kind: NoteKind
    kind_word: str
    heading: str
    """By its id; empty for none."""
    speaker: str
    speaker_shape: Shape | None
    speaker_word: str
    text: str
    is_chosen: bool
    is_verbatim: bool
    has_earlier: bool
    sought: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which notes are to be seen; None is all of them."""

    trio: int | None = None
    phase: str | None = None
    mark: Mark | None = None
    kind: NoteKind | None = None
    sought: str = ""
    heading: str | None = None

    def among(self, rows: Iterable[NotebookRow]) -> tuple[NotebookRow, ...]:
        sought = folded(self.sought.strip())
        wishes = [(field, wish) for field in _SORTED_BY if (wish := getattr(self, field)) is not None]
        return tuple(
            row for row in rows if sought in row.sought and all(getattr(row, field) == wish for field, wish in wishes)
        )


@dataclass(frozen=True, slots=True)
class NotebookView:
    """All notes of the session that are wanted, newest first; `deleted` is what the last deleted one said.

    There are `headings` only where the exercise has any.
    """

    rows: tuple[NotebookRow, ...]
    count: str
    trios: tuple[Choice, ...]
    phases: tuple[Choice, ...]
    marks: tuple[tuple[str, Mark], ...]
    card_marks: tuple[tuple[Mark, ...], ...]
    """Those on the printed card, round by round."""
    kinds: tuple[Choice, ...]
    headings: tuple[Choice, ...]
    rounds: int
    trio: int
    deleted: str
    give_back: GiveBack


@dataclass(frozen=True, slots=True)
class Reworded:
    """Another text for a note."""

    note: str
    text: str


@dataclass(frozen=True, slots=True)
class OtherKind:
    """Another kind for a note."""

    note: str
    kind: NoteKind


@dataclass(frozen=True, slots=True)
class AsItWas:
    """What a note said before, by its number."""

    note: str
    number: int


@dataclass(frozen=True, slots=True)
class EarlierTexts:
    """What a note said before, newest first."""

    note: str
    rows: tuple[EarlierRow, ...]
