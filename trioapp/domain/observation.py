"""What an observer wrote down, and when it was seen (method.md §E1)."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.values import dataclass

LONGEST_NOTE = 200_000
"""Characters that one note may hold; beyond it a text field becomes too slow to type in."""


class NoteKind(StrEnum):
    OBSERVATION = "observation"
    INTERPRETATION = "interpretation"
    QUESTION = "question"


class Energy(StrEnum):
    UP = "up"
    DOWN = "down"


WITH_WORDS = frozenset({Mark.POSTURE, Mark.VERBATIM})
"""Marks that mean little without a few words, which are typed right after them."""
MOST_GIVEN_BACK = 2
"""So many things an observer chooses for the trio (method.md §E3)."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the exercise was: the round from 1 (0 before the start), the phase's id, the time in phase and round."""

    round: int
    phase: str
    in_phase: Duration
    in_run: Duration


@dataclass(frozen=True, slots=True)
class Note:
    """One observation about one trio, tied to the moment at which writing it began.

    `written_ms` is that moment on the wall clock, in milliseconds UTC.
    """

    id: str
    trio: int
    moment: Moment
    written_ms: int
    text: str = ""
    kind: NoteKind = NoteKind.OBSERVATION
    mark: Mark | None = None
    speaker: str = ""
    """The role of who was talking, if that was kept."""
    verbatim: bool = False
    lasted: Duration | None = None
    """How long a silence was; None while it goes on, and for all else."""
    energy: Energy | None = None
    heading: str = ""
    """The id of a heading of the exercise's observer form; empty for none."""
    chosen: bool = False
    """Whether the observer gives this back to the trio (method.md §E3: two things)."""

    @property
    def is_only_a_mark(self) -> bool:
        return bool(self.mark) and not self.text.strip()

    @property
    def says_something(self) -> bool:
        """Whether anything is left of it: one that was emptied is kept and not shown."""
        return bool(self.text.strip() or self.mark)


@dataclass(frozen=True, slots=True)
class TalkTurn:
    """From that moment on somebody of a trio was talking: one of a role, or nobody any more."""

    id: str
    trio: int
    moment: Moment
    written_ms: int
    speaker: str = ""


CARD_LINES = 3
MOST_ON_CARD = 30
"""So often a mark can be counted on one card."""


@dataclass(frozen=True, slots=True)
class Card:
    """What an observer kept on paper: how often each mark, and a few lines, about one phase of one round."""

    trio: int
    round: int
    phase: str
    counts: tuple[tuple[Mark, int], ...]
    lines: tuple[str, ...]
