"""What an observer wrote down, and when it was seen (method.md §E1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trioapp.domain.instants import Duration

LONGEST_NOTE = 200_000
"""Characters that one note may hold; beyond it a text field becomes too slow to type in."""


class NoteKind(StrEnum):
    OBSERVATION = "observation"
    INTERPRETATION = "interpretation"
    QUESTION = "question"


class Mark(StrEnum):
    """The ten things to mark with one key (method.md §E2)."""

    OPEN = "open"
    CLOSED = "closed"
    LEADING = "leading"
    SUMMARY = "summary"
    SILENCE = "silence"
    TURNING_POINT = "turning_point"
    POSTURE = "posture"
    ENERGY = "energy"
    ASSUMPTION = "assumption"
    VERBATIM = "verbatim"


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

    @property
    def says_something(self) -> bool:
        """Whether anything is left of it: one that was emptied is kept and not shown."""
        return bool(self.text.strip() or self.mark)
