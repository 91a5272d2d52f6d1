"""Other lengths for the phases, so that they fit in the time there is (method.md §B4)."""

from __future__ import annotations

from collections.abc import Sequence

from trioapp.domain.instants import Duration, total

STEP = Duration.of(seconds=30)
"""Lengths are shared out in half minutes."""


def shared_out(time: Duration, lengths: Sequence[Duration], floors: Sequence[Duration]) -> tuple[Duration, ...] | None:
    """New lengths that together take exactly `time`; None when not even the floors fit.

    They keep the proportions of `lengths`, in half minutes and never below their floors. What is left over, or too
    much, goes to the longest phase, and from there on to the next longest where its floor does not let it.
    """
    if total(tuple(floors)) > time:
        return None
    planned = total(tuple(lengths)) or STEP
    new = [
        max(floor, _rounded(length.ms * time.ms / planned.ms)) for length, floor in zip(lengths, floors, strict=True)
    ]
    for place in sorted(range(len(new)), key=lambda place: -lengths[place].ms):
        missing = time - total(tuple(new))
        new[place] = max(floors[place], new[place] + missing)
    return tuple(new)


def still_to_come(
    time: Duration, lengths: Sequence[Duration], floors: Sequence[Duration], phase: int
) -> tuple[Duration, ...] | None:
    """`lengths` with those after `phase` shared out over `time`, the earlier ones kept; None when it cannot be."""
    coming = shared_out(time, lengths[phase + 1 :], floors[phase + 1 :])
    return None if coming is None else (*lengths[: phase + 1], *coming)


def _rounded(ms: float) -> Duration:
    return Duration(int(ms / STEP.ms + 0.5) * STEP.ms)
