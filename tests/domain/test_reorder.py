"""The parts of a day in any other order: the clock takes every plan, what is over stays, and what was can be again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import trio_format
from trioapp.domain.formats import Rounds
from trioapp.domain.instants import Duration, Instant, total
from trioapp.domain.moves import Move, MoveKind, Plan, PlannedPhase
from trioapp.domain.plans import plan_of
from trioapp.domain.position import Position
from trioapp.domain.programme import CALL_BACK, Block, BlockKind, in_blocks, phases_of
from trioapp.domain.reorder import DayPlan, as_part, in_steps, once_more
from trioapp.domain.run import Run
from trioapp.domain.texts import Text

ORIGIN = Instant("boot", 5_000, 1_700_000_000_000)
NAMES = tuple("abcdefgh")
ONE_ROUND, THREE_ROUNDS, CARD, STEPS, BREAK = range(5)


def phases(name: str, kind: int) -> Plan:
    """What the clock makes of a part of that name: one round, three, a card, steps or a break."""
    lines = tuple(Text.of({"nl": str(number)}) for number in range(3))
    words, minutes = Text.of({"nl": name}), Duration.of(minutes=5)
    block = {
        ONE_ROUND: Block(name, 1, BlockKind.EXERCISE, words, format="trio"),
        THREE_ROUNDS: Block(name, 1, BlockKind.EXERCISE, words, format="trio", rounds=Rounds.FULL),
        CARD: Block(name, 1, BlockKind.STATEMENT, words, minutes),
        STEPS: Block(name, 1, BlockKind.PROMPTS, words, minutes, lines=lines),
        BREAK: Block(name, 1, BlockKind.BREAK, words, minutes),
    }[kind]
    return tuple(phases_of(block, lambda _: trio_format(), 0))


def plan_with(**kinds: int) -> Plan:
    plan: Plan = ()
    for name, kind in kinds.items():
        plan = DayPlan(plan).holding(phases(name, kind)) if plan else phases(name, kind)
    return plan


def order(plan: Plan) -> str:
    return "".join(block for block, _ in in_blocks(plan))


def rounds(plan: Plan) -> dict[str, set[int]]:
    return {block: {plan[place].round for place in places} for block, places in in_blocks(plan)}


def at(seconds: float) -> Instant:
    return ORIGIN + Duration.of(seconds=seconds)


def running(plan: Plan, *moves: MoveKind) -> Run:
    run = Run(plan).moved(Move(MoveKind.START, at(0)))
    for second, kind in enumerate(moves, 1):
        run = run.moved(Move(kind, at(second)))
    return run


# -- single steps


@pytest.mark.parametrize(
    ("block", "before", "expected"),
    [
        ("d", "b", "adbc"),
        ("a", "", "bcda"),
        ("b", "c", "abcd"),
        ("b", "b", "abcd"),
        ("b", "x", "acdb"),
        ("x", "a", "abcd"),
    ],
)
def test_a_part_goes_before_another_one_or_to_the_end(block: str, before: str, expected: str) -> None:
    plan = plan_with(a=CARD, b=STEPS, c=BREAK, d=CARD)
    assert order(DayPlan(plan).moved(block, before)) == expected


@pytest.mark.parametrize(
    ("block", "before", "expected"), [("a", "", "abcd"), ("b", "d", "abcd"), ("d", "a", "abdc"), ("d", "b", "abdc")]
)
def test_what_is_over_or_goes_on_does_not_move_and_nothing_gets_before_it(
    block: str, before: str, expected: str
) -> None:
    run = running(plan_with(a=CARD, b=STEPS, c=CARD, d=CARD), MoveKind.NEXT)
    day = DayPlan.at(run.position(at(5)))
    assert day.to_come == ("c", "d")
    assert order(day.moved(block, before)) == expected
    assert order(day.without(block)) == ("abc" if block == "d" else "abcd")


def test_rounds_count_on_in_the_order_of_the_day() -> None:
    plan = plan_with(a=ONE_ROUND, b=CARD, c=THREE_ROUNDS, d=ONE_ROUND)
    assert rounds(plan) == {"a": {1}, "b": {0}, "c": {2, 3, 4}, "d": {5}}
    assert rounds(DayPlan(plan).moved("d", "a")) == {"d": {1}, "a": {2}, "b": {0}, "c": {3, 4, 5}}
    assert rounds(DayPlan(plan).without("c")) == {"a": {1}, "b": {0}, "d": {2}}


def test_a_round_that_has_been_keeps_its_number_wherever_it_stands() -> None:
    plan = plan_with(a=CARD, b=ONE_ROUND, c=CARD, d=ONE_ROUND)
    back = running(plan, MoveKind.NEXT, *[MoveKind.PREVIOUS] * 2)
    day = DayPlan.at(back.position(at(9)))
    assert day.to_come == ("b", "c", "d")
    assert rounds(day.moved("d", "b")) == {"a": {0}, "d": {2}, "b": {1}, "c": {0}}
    left_out = replace(day, plan=day.without("b"))
    assert rounds(left_out.plan) == {"a": {0}, "c": {0}, "d": {2}}
    assert rounds(left_out.holding(phases("b", ONE_ROUND), "c")) == {"a": {0}, "b": {2}, "c": {0}, "d": {3}}


def test_a_mere_exercise_becomes_a_part_from_which_everybody_comes_back() -> None:
    plan = as_part(plan_of(trio_format()))
    assert order(plan) == "trio"
    assert [phase.call_back for phase in plan] == [None] * 4 + [CALL_BACK]


@pytest.mark.parametrize("steps", [1, 2, 5])
def test_a_card_has_more_steps_or_fewer_in_the_same_time(steps: int) -> None:
    run = Run(plan_with(a=CARD, b=STEPS, c=CARD))
    plan = in_steps(run.position(at(0)), "b", steps)
    part = DayPlan(plan).part("b")
    assert [phase.id for phase in part] == [str(number) for number in range(1, steps + 1)]
    assert total(tuple(phase.length for phase in part)) == Duration.of(minutes=5)
    assert order(plan) == "abc"


def test_steps_that_have_been_stay_and_the_one_that_is_shown_too() -> None:
    run = running(plan_with(a=STEPS, b=CARD), MoveKind.NEXT)
    assert run.position(at(3)).phase == 1
    for steps, left in ((1, 2), (2, 2), (3, 3), (6, 6)):
        plan = in_steps(run.position(at(3)), "a", steps)
        assert len(DayPlan(plan).part("a")) == left
        following = run.moved(Move(MoveKind.REPLAN, at(3), plan=plan)).position(at(3))
        assert (following.phase, len(following.plan)) == (1, left + 1)
        assert total(tuple(phase.length for phase in DayPlan(following.plan_as_it_is).part("a"))) == Duration.of(
            minutes=5
        )


# -- any sequence of them


@st.composite
def days(draw: st.DrawFn) -> Plan:
    kinds = draw(st.lists(st.integers(0, 4), min_size=1, max_size=6))
    return plan_with(**dict(zip(NAMES, kinds, strict=False)))


changes = st.tuples(
    st.sampled_from(["move", "leave_out", "put_in", "duplicate", "steps"]),
    st.sampled_from([*NAMES, *(f"{name}2" for name in NAMES)]),
    st.sampled_from([*NAMES, ""]),
    st.integers(0, 4),
)
happenings = st.one_of(
    changes,
    st.sampled_from([MoveKind.NEXT, MoveKind.PREVIOUS, MoveKind.PAUSE, MoveKind.RESUME, MoveKind.STOP, MoveKind.START]),
    st.integers(1, 400),
)


def changed(position: Position, change: tuple[str, str, str, int]) -> Plan:
    what, block, before, kind = change
    day = DayPlan.at(position)
    match what:
        case "move":
            return day.moved(block, before)
        case "leave_out":
            return day.without(block)
        case "steps":
            return in_steps(position, block, kind + 1) if all(one.round == 0 for one in day.part(block)) else day.plan
        case "put_in" if not day.part(block):
            return day.holding(phases(block, kind), before)
        case "duplicate" if day.part(block) and not day.part(f"{block}2"):
            return day.holding(once_more(day.part(block), f"{block}2"), before)
    return day.plan


def kept(position: Position) -> tuple[object, ...]:
    """All that no other plan may touch while the run goes on."""
    here = position.phase + 1
    over = position.stays if position.is_live else ()
    prefix = [phase.place for phase in position.plan[:here]] if position.is_live else []
    return over, prefix, position.phase if position.is_live else 0, position.status.value if position.is_live else ""


@settings(deadline=None, max_examples=200)
@given(days(), st.lists(happenings, max_size=25))
def test_the_clock_takes_every_plan_and_what_is_over_stays(plan: Plan, happened: list[object]) -> None:
    run, second = Run(plan), 0
    for one in happened:
        position = run.position(at(second))
        if isinstance(one, MoveKind):
            run = run.moved(Move(one, at(second)))
        elif isinstance(one, int):
            second += one
        elif isinstance(one, tuple):
            new = changed(position, one)
            if new:
                before, run = run, run.moved(Move(MoveKind.REPLAN, at(second), plan=new))
                after = run.position(at(second))
                assert [phase.place for phase in after.plan] == [phase.place for phase in new]
                assert len({phase.place for phase in new}) == len(new)
                assert kept(after) == kept(position)
                check_rounds(new, position)
                taken_back = run.moved(Move(MoveKind.UNDO, at(second), target=len(run.moves) - 1))
                assert taken_back.position(at(second)) == before.position(at(second))


def check_rounds(plan: Plan, position: Position) -> None:
    """Each round belongs to one part, and none to two; before the start they count from 1 without a gap."""
    owners = {(phase.block, phase.round) for phase in plan if phase.round}
    numbers = [number for _, number in owners]
    assert len(numbers) == len(set(numbers))
    if not position.is_live and DayPlan.at(position).plan != plan:
        assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_the_whole_is_checked_at_the_places_where_it_matters() -> None:
    """A plan with two phases in one place, or with what is over moved, is refused: so the property above can fail."""
    run = running(plan_with(a=CARD, b=CARD, c=CARD), MoveKind.NEXT)
    position = run.position(at(5))
    twice = (*position.plan, PlannedPhase("1", Duration.of(minutes=1), 0, block="c"))
    for wrong in (twice, tuple(reversed(position.plan))):
        assert run.moved(Move(MoveKind.REPLAN, at(5), plan=wrong)).position(at(5)).plan == position.plan
