"""What is planned, and what the trainer does to it: the log of a run."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.values import dataclass


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


Place = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """A phase as far as the clock is concerned: how long, in which round of the plan, and whether it begins quietly.

    `round` is 0 for what is no part of an exercise. `block` is the part of the programme that it belongs to, by id. One
    that is `held`, or the last of its block, does not end by itself. At the end of one with a `call_back` everybody is
    called back, and so much time is reckoned with until all have come.
    """

    id: str
    length: Duration
    round: int = 1
    quiet: bool = False
    block: str = ""
    held: bool = False
    call_back: Duration | None = None

    @property
    def place(self) -> Place:
        """What tells it apart from every other phase of its plan."""
        return self.block, self.id, self.round

    @property
    def reckoned(self) -> Duration:
        """How much of the day it takes."""
        return self.length + (self.call_back or ZERO)


Plan = tuple[PlannedPhase, ...]
"""All phases in their order; those of a block, and in it those of a round, stand together. Rounds count from 1."""


def with_lengths(plan: Plan, lengths: tuple[Duration, ...]) -> Plan:
    """The same phases with other lengths, of which there must be one for each."""
    return tuple(replace(phase, length=length) for phase, length in zip(plan, lengths, strict=True))


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the trainer did, and when.

    `amount` is what an `ADJUST` adds (or, negative, takes off), by how much an `EARLIER` says that it began before it
    was started, and how much time before it a `SKIP` does not count. `phase` (an id), `round` and `block` say which
    phase of the plan a `JUMP` goes to. `plan` is what a `REPLAN` puts in the place of the one there is; while the run
    goes on it must begin with the same phases as far as the current one, and what is over stays as it was. `target` is
    the place in the log of the move that an `UNDO` takes back; None for the last one that still counts.
    """

    kind: MoveKind
    at: Instant
    amount: Duration = ZERO
    phase: str = ""
    round: int = 1
    plan: Plan = ()
    target: int | None = None
    block: str = ""

    @property
    def place(self) -> Place:
        return self.block, self.phase, self.round


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
