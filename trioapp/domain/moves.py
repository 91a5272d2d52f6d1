"""What is planned, and what the trainer does to it: the log of a run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from trioapp.domain.instants import ZERO, Duration, Instant


class MoveKind(StrEnum):
    """What the trainer can do to the clock. The values stand in session files."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    PREVIOUS = "previous"
    JUMP = "jump"
    ADJUST = "adjust"
    REPLAN = "replan"
    EARLIER = "earlier"
    SKIP = "skip"
    STOP = "stop"
    UNDO = "undo"
    UNKNOWN = "unknown"
    """A move that could not be read, or that a newer program made; it changes nothing and keeps its place."""


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """A phase as far as the clock is concerned: how long, in which round of the plan, and whether it begins quietly."""

    id: str
    length: Duration
    round: int = 1
    quiet: bool = False

    @property
    def place(self) -> tuple[str, int]:
        """What tells it apart from every other phase of its plan."""
        return self.id, self.round


Plan = tuple[PlannedPhase, ...]
"""All phases in their order; those of a round stand together, and rounds are counted from 1."""


def with_lengths(plan: Plan, lengths: tuple[Duration, ...]) -> Plan:
    """The same phases with other lengths, of which there must be one for each."""
    return tuple(replace(phase, length=length) for phase, length in zip(plan, lengths, strict=True))


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the trainer did, and when.

    `amount` is what an `ADJUST` adds (or, negative, takes off), by how much an `EARLIER` says that it began before it
    was started, and how much time before it a `SKIP` does not count. `phase` (an id) and `round` say which phase of the
    plan a `JUMP` goes to. `plan` is what a `REPLAN` puts in the place of the one there is; while the run goes on that
    must be the same phases, and what is over stays as it was. `target` is the place in the log of the move that an
    `UNDO` takes back; None for the last one that still counts.
    """

    kind: MoveKind
    at: Instant
    amount: Duration = ZERO
    phase: str = ""
    round: int = 1
    plan: Plan = ()
    target: int | None = None


def effective(moves: tuple[Move, ...]) -> tuple[int, ...]:
    """The places in the log of the moves that still count.

    An undone move and its undo are as if they had never been. An undo of what is not there, or is undone already, is
    none.
    """
    kept: dict[int, None] = {}
    for number, move in enumerate(moves):
        if move.kind is not MoveKind.UNDO:
            kept[number] = None
        elif move.target is not None:
            kept.pop(move.target, None)
        elif kept:
            kept.popitem()
    return tuple(kept)
