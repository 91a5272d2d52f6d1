"""How much hurry there is, always derived from the time left and never stored (method.md §B3)."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.run import Position


class Pace(StrEnum):
    CALM = "calm"
    CLOSING = "closing"
    TIME_IS_UP = "time_is_up"


def pace_of(position: Position, closing: Duration) -> Pace:
    """`closing` is how long before its end the current phase is called closing."""
    if position.time_is_up:
        return Pace.TIME_IS_UP
    if position.is_live and ZERO < position.remaining <= closing:
        return Pace.CLOSING
    return Pace.CALM
