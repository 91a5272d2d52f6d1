"""The list of the parts of the day: when each begins, how long it takes, and what does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain import numerals
from trioapp.domain.day import Part
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.position import Position
from trioapp.domain.programme import Block, BlockKind
from trioapp.domain.reorder import DayPlan
from trioapp.domain.session import Session
from trioapp.domain.values import dataclass
from trioapp.presentation.planner import PartRow, PartState
from trioapp.presentation.wording import ON_SCHEDULE, Wording

_BEFORE = (BlockKind.BRIEF, BlockKind.FORMING)


@dataclass(frozen=True, slots=True)
class Day:
    """A session at one moment, with the parts of its plan on the clock."""

    session: Session
    position: Position
    now: Instant
    parts: tuple[Part, ...]

    def block(self, part: Part) -> Block | None:
        return self.session.workbook.find(Block, part.block)


def rows_of(day: Day, words: Wording) -> tuple[PartRow, ...]:
    """What is in the plan in its order, and then what is left out, as it was delivered."""
    to_come = set(DayPlan.at(day.position).to_come)
    rows = [_row(day, place, words, can_move=part.block in to_come) for place, part in enumerate(day.parts)]
    return (*rows, *_left_out(day, words))


def state_of(part: Part) -> PartState:
    return PartState.OVER if part.is_over else PartState.NOW if part.is_now else PartState.TO_COME


def _row(day: Day, place: int, words: Wording, *, can_move: bool) -> PartRow:
    part, state = day.parts[place], state_of(day.parts[place])
    block, was_skipped = day.block(part), part.was_skipped
    begins = "" if was_skipped else numerals.time_of_day(part.begins)
    length = "" if was_skipped else words.planner.minutes(Duration(part.takes.ms // 1000 * 1000))
    word = words.planner.skipped() if was_skipped else words.planner.state(state)
    if block is None:
        name = day.session.format.name.in_language(words.language)
        return PartRow("", "", begins, name, length, state, word)
    return PartRow(
        id=block.id,
        heading=block.part.in_language(words.language),
        begins=begins,
        name=name_of(block, words),
        minutes=length,
        state=state,
        state_word=word,
        pin=words.planner.pin(block.starts, block.ends),
        remark="" if part.is_over else _remark(day, place, block, words),
        around=_around(day, place, words) if block.kind is BlockKind.EXERCISE else "",
        can_move=can_move,
    )


def name_of(block: Block, words: Wording) -> str:
    """What it is called; without a name, what it is."""
    return block.name.in_language(words.language) or words.planner.kind(block.kind)


def _left_out(day: Day, words: Wording) -> Iterator[PartRow]:
    there = {part.block for part in day.parts}
    heading = words.planner.left_out()
    for block in day.session.blocks:
        if block.id not in there:
            length = words.planner.minutes(block.length) if block.length else ""
            state = PartState.LEFT_OUT
            yield PartRow(block.id, heading, "", name_of(block, words), length, state, words.planner.state(state))
            heading = ""


def _remark(day: Day, place: int, block: Block, words: Wording) -> str:
    """The one thing that matters most about its fixed times; nothing where all is well."""
    part, said = day.parts[place], words.planner
    same = _same_time(day, place, block) if block.starts is not None else None
    if block.starts is not None and same:
        return said.same_time(block.starts, name_of(same, words))
    is_to_come = block.starts is not None and not part.is_now
    if block.starts is not None and is_to_come and _moment(day, block.starts) + ON_SCHEDULE.ms <= day.now.wall_ms:
        return said.past(block.starts)
    if block.starts is not None and part.waits >= ON_SCHEDULE:
        return said.waits(part.waits, block.starts)
    if part.late >= ON_SCHEDULE:
        fixed = _missed(day, part, block)
        return said.late(part.late, fixed) if fixed is not None else ""
    return ""


def _missed(day: Day, part: Part, block: Block) -> int | None:
    """The fixed time that it is late for: its end where that is missed by as much."""
    if block.ends is not None and part.ends - _moment(day, block.ends) >= part.late.ms:
        return block.ends
    return block.starts


def _same_time(day: Day, place: int, block: Block) -> Block | None:
    """Another part that is to begin at the same time."""
    others = (day.block(part) for number, part in enumerate(day.parts) if number != place and not part.is_over)
    return next((other for other in others if other and other.starts == block.starts), None)


def _moment(day: Day, minute: int) -> int:
    return numerals.local_minute_ms(day.now.wall_ms, minute)


def _around(day: Day, place: int, words: Wording) -> str:
    """The exercise with the briefing and the forming right before it, the coming back, and the harvest right after."""
    first = place
    while first > 0 and (before := day.block(day.parts[first - 1])) and before.kind in _BEFORE:
        first -= 1
    lengths: list[tuple[BlockKind | None, Duration]] = []
    for part in day.parts[first:place]:
        block = day.block(part)
        if block and part.takes:
            lengths.append((block.kind, part.takes))
    last = day.position.plan[day.parts[place].places.stop - 1]
    back = last.call_back or ZERO
    lengths += [(BlockKind.EXERCISE, day.parts[place].takes - back), (None, back)]
    after = day.block(day.parts[place + 1]) if place + 1 < len(day.parts) else None
    if after and after.kind is BlockKind.HARVEST:
        lengths.append((BlockKind.HARVEST, day.parts[place + 1].takes))
    return words.planner.around(lengths)
