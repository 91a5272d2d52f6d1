"""When each part of the day was meant to begin, began and is expected to begin (method.md §A, row 3)."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.moves import Plan
from trioapp.domain.numerals import local_minute_ms
from trioapp.domain.position import Position, Status
from trioapp.domain.programme import Block, in_blocks
from trioapp.domain.session import Session
from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the plan on the clock of the day, in UTC milliseconds.

    `begins` and `ends` are when it began and ended, or else when it is expected to; `takes` is how long it takes,
    coming back included, and `meant` how long it was to take. `waits` is how long it has to wait for its fixed time,
    `late` by how much it misses one: its beginning, or its end. `places` are those of its phases in the plan.
    """

    block: str
    places: range
    begins: int
    ends: int
    takes: Duration
    meant: Duration
    is_over: bool
    is_now: bool
    waits: Duration = ZERO
    late: Duration = ZERO

    @property
    def was_skipped(self) -> bool:
        """Whether it is over without having been."""
        return self.is_over and not self.takes


def parts_of(session: Session, position: Position, now: Instant) -> tuple[Part, ...]:
    """The blocks of the plan in their order; before the start as if it were started now, or at its first fixed time."""
    return tuple(_walked(session, position, now))


def _walked(session: Session, position: Position, now: Instant) -> Iterator[Part]:
    been = _been(position)
    cursor, lengths = now.wall_ms, position.lengths_ahead
    for block, places in in_blocks(position.plan):
        phases = [position.plan[place] for place in places]
        meant = total(tuple(phase.reckoned for phase in phases))
        is_now = position.is_live and position.phase in places
        if not is_now and _is_over(position, places):
            begins, ends = been.get(block, (cursor, cursor))
            yield Part(block, places, begins, ends, Duration(ends - begins), meant, is_over=True, is_now=False)
            continue
        fixed = session.block_of(phases[0])
        starts = local_minute_ms(now.wall_ms, fixed.starts) if fixed and fixed.starts is not None else None
        ends_at = local_minute_ms(now.wall_ms, fixed.ends) if fixed and fixed.ends is not None else None
        left = position.reckoned_in_block if is_now else _length(position.plan, lengths, places)
        begins = been[block][0] if is_now and block in been else cursor
        waits = ZERO
        if not is_now and starts is not None and starts > cursor:
            waits, begins, cursor = Duration(starts - cursor), starts, starts
        missed = max(0, begins - starts) if starts is not None else 0
        cursor += left.ms
        missed = max(missed, cursor - ends_at if ends_at is not None else 0)
        takes = Duration(cursor - begins)
        yield Part(block, places, begins, cursor, takes, meant, False, is_now, waits, Duration(max(0, missed)))


def _is_over(position: Position, places: range) -> bool:
    """What was jumped over is over too."""
    if position.status is Status.READY:
        return False
    return places.stop <= position.phase + (not position.is_live)


def _been(position: Position) -> dict[str, tuple[int, int]]:
    """When each block that has been began first and ended last, since the start."""
    been: dict[str, tuple[int, int]] = {}
    for stay in position.stays_of_this_run:
        first, _ = been.get(stay.phase.block, (stay.started.wall_ms, 0))
        ended = stay.ended or position.at or stay.started
        been[stay.phase.block] = (first, ended.wall_ms)
    return been


def _length(plan: Plan, lengths: tuple[Duration, ...], places: range) -> Duration:
    return total(tuple(lengths[place] + (plan[place].call_back or ZERO) for place in places))


def late_by(session: Session, parts: tuple[Part, ...], position: Position, now: Instant) -> Duration:
    """By how much the day ends later than it was meant to when it began; negative when earlier."""
    if not position.is_live or not parts:
        return ZERO
    gone = now.since(position.stays_of_this_run[0].started)
    left = Duration(parts[-1].ends - now.wall_ms)
    return gone + left - _meant(session, parts, position, now + -gone)


def _meant(session: Session, parts: tuple[Part, ...], position: Position, began: Instant) -> Duration:
    """How long it was to take, with the waiting for fixed times; what was added or left out since does not count."""
    cursor = began.wall_ms
    for part in parts:
        block = session.workbook.find(Block, part.block)
        if block and block.starts is not None:
            cursor = max(cursor, local_minute_ms(began.wall_ms, block.starts))
        cursor += part.meant.ms
    changed = total(tuple(part.meant for part in parts)) - position.meant
    return Duration(cursor - began.wall_ms) - changed
