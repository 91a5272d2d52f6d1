"""How long each phase of a session was meant to take and took: what every report and every chart of times counts on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import PlannedPhase
from trioapp.domain.position import Position
from trioapp.domain.session import Session


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a phase, or a step of a card, was meant to take and took.

    `ended_ms` is None while it lasts. Moments are UTC milliseconds.
    """

    what: PlannedPhase
    round: int
    planned: Duration
    actual: Duration
    paused: Duration
    started_ms: int
    ended_ms: int | None


def timings(session: Session, now: Instant) -> tuple[Timing, ...]:
    """Each stay in a phase, in the order in which they were."""
    return timings_in(session.run.position(now))


def timings_in(position: Position) -> tuple[Timing, ...]:
    """Those that led there."""
    return tuple(
        Timing(
            what=stay.phase,
            round=stay.round,
            planned=stay.phase.length,
            actual=stay.spent if stay.ended else position.elapsed,
            paused=stay.paused,
            started_ms=stay.started.wall_ms,
            ended_ms=stay.ended.wall_ms if stay.ended else None,
        )
        for stay in position.stays
    )


def in_parts(stays: tuple[Timing, ...]) -> tuple[Timing, ...]:
    """The same with the steps of a card as one, where they follow each other."""
    parts: list[Timing] = []
    for stay in stays:
        before = parts[-1] if parts else None
        if before and not stay.what.round and before.what.block == stay.what.block:
            planned = before.planned if stay.what == before.what else before.planned + stay.planned
            took, paused = before.actual + stay.actual, before.paused + stay.paused
            parts[-1] = replace(stay, planned=planned, actual=took, paused=paused, started_ms=before.started_ms)
        else:
            parts.append(stay)
    return tuple(parts)
