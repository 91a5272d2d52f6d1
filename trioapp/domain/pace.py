"""How much hurry there is and which question is due, always derived from the time and never stored (method.md §B3)."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from trioapp.domain.formats import Phase
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.position import Position


class Pace(StrEnum):
    CALM = "calm"
    CLOSING = "closing"
    TIME_IS_UP = "time_is_up"


def pace_of(position: Position, closing: Duration) -> Pace:
    """`closing` is how long before its end the current phase is called closing; never for more than half its length."""
    if position.time_is_up:
        return Pace.TIME_IS_UP
    half = Duration(position.lengths[position.phase].ms // 2)
    if position.is_live and ZERO < position.remaining <= min(closing, half):
        return Pace.CLOSING
    return Pace.CALM


def cue_moments(phase: Phase, position: Position) -> tuple[Duration, ...]:
    """After how much time in the current phase each of its questions is due: they scale along with its length."""
    return tuple(position.moment_of(Fraction(cue.at.ms, phase.length.ms)) for cue in phase.cues)


def cue_now(phase: Phase, position: Position) -> int:
    """Which question is shown: its place from 0, or -1 while there is none."""
    return sum(1 for moment in cue_moments(phase, position) if moment <= position.elapsed) - 1
