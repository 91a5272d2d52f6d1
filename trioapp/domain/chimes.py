"""What the room hears and when (method.md §B3): at the start of a phase, when time is up, and half a minute later."""

from __future__ import annotations

from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.ports import Chime
from trioapp.domain.position import Position, Status
from trioapp.domain.values import dataclass

GATHER_AFTER = Duration.of(seconds=30)
"""How long after the end the raised hand calls everybody back."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A chime that is due: `ago` since its moment, `reason` to tell it from every other one."""

    chime: Chime
    ago: Duration
    reason: tuple[Instant, int, Duration]


def ring_due(position: Position) -> Ring | None:
    """The last chime that should have been heard. The first phase of a block has none: the trainer starts by voice."""
    if position.status is not Status.RUNNING:
        return None
    started = position.stays[-1].started
    if position.time_is_up:
        over = -position.remaining
        moment = GATHER_AFTER if over >= GATHER_AFTER else ZERO
        return Ring(Chime.END, over - moment, (started, position.phase, position.lengths[position.phase] + moment))
    if position.phase == position.places_in_block.start or position.current.quiet:
        return None
    return Ring(Chime.PHASE, position.elapsed, (started, position.phase, ZERO))
