"""When the trainer is reminded of something that they would otherwise find out too late (method.md §G)."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.instants import Duration
from trioapp.domain.position import Position, Status
from trioapp.domain.values import dataclass

PATIENCE = Duration.of(minutes=1)
"""How long something may be as it is before the trainer hears of it."""


class Nudge(StrEnum):
    BRIEF_FIRST = "brief_first"
    ALL_SEATED = "all_seated"
    BEAMER_OFF = "beamer_off"
    NOT_MOVED_ON = "not_moved_on"
    PAUSED = "paused"
    NOT_STARTED = "not_started"
    BLACK = "black"
    FROZEN = "frozen"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is so around the clock: for how long it has run or stood still, and what the room has of the picture.

    `held_by` says what a start was refused for: the brief, or the question whether everybody sits.
    """

    still_for: Duration
    is_projected: bool
    is_black: bool
    is_frozen: bool = False
    held_by: Nudge | None = None


def nudge_for(position: Position, around: Circumstances) -> Nudge | None:
    """The one thing that matters most; none while all is well."""
    has_waited = around.still_for >= PATIENCE
    if around.held_by:
        return around.held_by
    if not position.is_live:
        return Nudge.NOT_STARTED if position.status is Status.READY and has_waited else None
    if not around.is_projected:
        return Nudge.BEAMER_OFF
    if position.time_is_up:
        return Nudge.NOT_MOVED_ON if -position.remaining >= PATIENCE else None
    if not has_waited:
        return None
    if position.status is Status.PAUSED:
        return Nudge.PAUSED
    if around.is_black:
        return Nudge.BLACK
    return Nudge.FROZEN if around.is_frozen else None
