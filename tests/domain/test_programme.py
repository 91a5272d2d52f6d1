"""A day of blocks: what the clock makes of them, when they wait for the trainer, and when each begins and ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import CREATED_MS, a_day, a_session
from trioapp.domain.chimes import ring_due
from trioapp.domain.day import late_by, parts_of
from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.numerals import local_minute_ms, time_of_day
from trioapp.domain.position import Position, Status
from trioapp.domain.programme import Block, BlockKind, phases_of, reckoned
from trioapp.domain.rounds import last_round, round_at, rounds_held
from trioapp.domain.session import Session
from trioapp.domain.texts import Text

START, NEXT, PREVIOUS, STOP = MoveKind.START, MoveKind.NEXT, MoveKind.PREVIOUS, MoveKind.STOP
BEGIN = Instant("boot", 0, CREATED_MS)


def minutes(count: float) -> Duration:
    return Duration.of(minutes=count)


def at(seconds: float) -> Instant:
    return BEGIN + Duration.of(seconds=seconds)


def after(session: Session, *moves: tuple[float, MoveKind]) -> Session:
    run = session.run
    for seconds, kind in moves:
        run = run.moved(Move(kind, at(seconds)))
    return replace(session, run=run)


def to_block(session: Session, block: str, seconds: float = 0) -> Session:
    phase = next(phase for phase in session.run.plan if phase.block == block)
    run = after(session, (0, START)).run
    jump = Move(MoveKind.JUMP, at(seconds), phase=phase.id, round=phase.round, block=block)
    return replace(session, run=run.moved(jump))


def here(session: Session, seconds: float) -> tuple[str, str]:
    position = session.run.position(at(seconds))
    return position.current.block, position.current.id


def position(session: Session, seconds: float) -> Position:
    return session.run.position(at(seconds))


def test_the_exercise_takes_its_real_length() -> None:
    """Brief 3, forming 2, trio 15, coming back 1, harvest 7 (method.md §0.7)."""
    around = ("brief", "forming", "trio", "harvest")
    plan = tuple(phase for phase in a_day().run.plan if phase.block in around)
    assert reckoned(plan) == minutes(28)


def test_a_card_waits_for_the_trainer_however_long_it_takes() -> None:
    day = after(a_day(), (0, START))
    assert here(day, 3600) == ("part-1", "1")
    assert position(day, 3600).left_in_block == minutes(2 - 60)
    assert here(after(day, (3600, NEXT)), 3600) == ("agenda", "1")


def test_lines_come_one_by_one_at_the_hand_of_the_trainer_and_in_the_silent_minute_by_the_clock() -> None:
    views = to_block(a_day(), "two-views")
    assert [here(after(views, *((10.0 + step, NEXT) for step in range(steps))), 60) for steps in range(4)] == [
        ("two-views", "1"),
        ("two-views", "2"),
        ("two-views", "3"),
        ("where-we-stand", "1"),
    ]
    silent = to_block(a_day(), "learning-to-learn")
    assert [here(silent, seconds)[1] for seconds in (0, 19.9, 20, 40, 59, 300)] == ["1", "1", "2", "3", "3", "3"]


def test_a_card_has_its_time_as_a_whole() -> None:
    views = after(to_block(a_day(), "two-views"), (200, NEXT))
    assert position(views, 200).left_in_block == minutes(6) - Duration.of(seconds=200)
    assert position(views, 200).left_as_shown == position(views, 200).left_in_block


def test_an_exercise_calls_everybody_back_and_waits_until_the_trainer_goes_on() -> None:
    trio = to_block(a_day(), "trio")
    assert here(trio, 15 * 60 - 1) == ("trio", "capture")
    late = position(trio, 15 * 60 + 45)
    assert (late.time_is_up, late.current.id, late.remaining) == (True, "capture", Duration.of(seconds=-45))
    assert here(after(trio, (15 * 60 + 45, NEXT)), 15 * 60 + 45) == ("harvest", "1")


def test_next_in_the_last_phase_calls_back_first_and_going_back_gives_the_time_again() -> None:
    day = after(to_block(a_day(), "trio"), (14 * 60, NEXT))
    assert position(day, 14 * 60).time_is_up
    gone_on = after(day, (14 * 60 + 20, NEXT))
    assert here(gone_on, 14 * 60 + 20) == ("harvest", "1")
    back = after(gone_on, (14 * 60 + 30, PREVIOUS))
    assert (here(back, 14 * 60 + 30), position(back, 14 * 60 + 30).time_is_up) == (("trio", "capture"), False)


def test_chimes_belong_to_exercises_and_to_the_end_of_a_break() -> None:
    card, pause = after(a_day(), (0, START), (10, NEXT)), to_block(a_day(), "break")
    assert ring_due(position(card, 10)) is None
    assert ring_due(position(card, 10_000)) is None
    assert ring_due(position(pause, 14 * 60)) is None
    ring = ring_due(position(pause, 15 * 60))
    assert ring is not None
    assert ring.chime.value == "end"


def test_only_the_rounds_of_exercises_are_rounds() -> None:
    day = after(a_day(), (0, START))
    assert (rounds_held(position(day, 5)), round_at(position(day, 5)), last_round(position(day, 5))) == ((), 1, 1)
    later = after(to_block(a_day(), "trio"), (900, NEXT), (901, NEXT))
    assert (rounds_held(position(later, 902)), round_at(position(later, 902))) == ((1,), 1)
    ledger = later.ledger(position(later, 902))
    assert [number for number, _ in ledger.rounds] == [1]


def test_a_moment_in_a_card_is_no_phase_and_one_in_the_exercise_counts_from_its_beginning() -> None:
    day = to_block(a_day(), "trio", 100)
    assert day.moment(at(400)).phase == "ask"
    assert day.moment(at(400)).in_run == Duration.of(seconds=300)
    assert after(a_day(), (0, START)).moment(at(30)).phase == ""


def test_a_mere_exercise_is_as_it_was() -> None:
    run = a_session().run.moved(Move(START, at(0)))
    assert (run.position(at(900)).time_is_up, run.position(at(0)).meant) == (True, minutes(15))
    assert run.position(at(0)).remaining_in_run == minutes(15)


# -- the time of day


def test_before_the_start_the_parts_follow_each_other_from_now_on() -> None:
    day = a_day()
    parts = parts_of(day, day.run.position(BEGIN), BEGIN)
    assert [part.begins for part in parts[1:]] == [part.ends for part in parts[:-1]]
    assert parts[-1].ends - BEGIN.wall_ms == reckoned(day.run.plan).ms
    assert not any(part.is_over or part.is_now for part in parts)


def test_a_part_that_lasts_too_long_pushes_those_after_it_and_the_day_is_late() -> None:
    day = after(a_day(), (0, START), (300, NEXT))
    now = at(300 + 60)
    parts = parts_of(day, day.run.position(now), now)
    assert [(part.is_over, part.is_now) for part in parts[:3]] == [(True, False), (False, True), (False, False)]
    assert (parts[0].takes, parts[0].meant) == (minutes(5), minutes(2))
    assert late_by(day, parts, day.run.position(now), now) == minutes(3)


def test_a_fixed_time_is_waited_for_or_missed() -> None:
    day = a_day()
    starts = local_minute_ms(BEGIN.wall_ms, 0) // 60_000
    minute = (BEGIN.wall_ms // 60_000 - starts) + 30
    for block, waits, late in (("agenda", True, False), ("break", False, True)):
        fixed = replace(next(one for one in day.blocks if one.id == block), starts=minute)
        changed = replace(day, workbook=day.workbook.holding(fixed))
        part = next(p for p in parts_of(changed, changed.run.position(BEGIN), BEGIN) if p.block == block)
        assert (bool(part.waits), bool(part.late)) == (waits, late)
        if waits:
            assert time_of_day(part.begins) == time_of_day(BEGIN.wall_ms + minutes(30).ms)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 900), st.sampled_from([NEXT, NEXT, NEXT, PREVIOUS, STOP, START])), max_size=60)
)
def test_whatever_is_done_the_parts_are_in_order_and_what_is_over_does_not_change(
    steps: list[tuple[int, MoveKind]],
) -> None:
    session, seconds = after(a_day(), (0, START)), 0
    for pause, kind in steps:
        seconds += pause
        session = after(session, (seconds, kind))
        now = at(seconds)
        where = session.run.position(now)
        parts = parts_of(session, where, now)
        assert [part.block for part in parts] == list(dict.fromkeys(phase.block for phase in where.plan))
        assert sum(part.is_now for part in parts) == (where.status is Status.RUNNING)
        coming = [part for part in parts if not part.is_over and not part.is_now]
        assert all(part.begins >= now.wall_ms for part in coming if where.is_live)
        assert [part.begins for part in coming[1:]] == [part.ends for part in coming[:-1]]


@pytest.mark.parametrize("kind", [BlockKind.VIEWS, BlockKind.PROMPTS, BlockKind.CASE])
def test_the_steps_of_a_card_share_its_length(kind: BlockKind) -> None:
    lines = tuple(Text.of({"nl": str(number)}) for number in range(7))
    block = Block("b", 1, kind, lines[0], minutes(10), lines=lines)
    block = replace(block, left=replace(block.left, lines=lines))
    phases = tuple(phases_of(block, lambda _: a_session().format, 3))
    assert (len(phases), total(tuple(phase.length for phase in phases))) == (7, minutes(10))
    assert all(phase.round == 0 and phase.held and phase.quiet for phase in phases)
    assert all(phase.call_back is None for phase in phases)


def test_a_programme_without_any_exercise_has_one_round_that_never_comes() -> None:
    day = after(a_day("part-2"), (0, START))
    where = position(day, 60)
    assert (round_at(where), last_round(where), rounds_held(where)) == (1, 1, ())
    assert day.seating_at(where).groups
    assert day.trios_at(where) == 2
    assert where.elapsed_in_block == minutes(1)
    assert where.remaining_in_run > ZERO


def test_a_part_whose_words_were_lost_keeps_its_time() -> None:
    day = after(a_day(), (0, START))
    lost = replace(day, workbook=day.workbook.without("part-1", "trio"))
    where = position(lost, 30)
    assert (lost.phase_at(where).name.entries, where.left_in_block) == ((), Duration.of(seconds=90))
    assert [part.block for part in parts_of(lost, where, at(30))][:2] == ["part-1", "agenda"]
    assert lost.phase_at(position(to_block(lost, "trio"), 30)).id == "choose"
