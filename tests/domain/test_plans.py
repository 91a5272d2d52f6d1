"""Plans: one round or several, in any time that the floors allow (method.md §B4)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import trio_format
from trioapp.domain.formats import Rounds
from trioapp.domain.instants import Duration, total
from trioapp.domain.moves import Plan
from trioapp.domain.plans import fitted, floors, plan_of, possible_rounds

TRIO = trio_format()


def minutes(plan: Plan) -> list[float]:
    return [phase.length.seconds / 60 for phase in plan]


@pytest.mark.parametrize(
    ("whole", "lengths"),
    [
        (15, [1, 3, 6, 3, 2]),
        (12, [1, 2.5, 4.5, 2.5, 1.5]),
        (8, [0.5, 2, 3, 1.5, 1]),
        (20, [1.5, 4, 8, 4, 2.5]),
    ],
)
def test_one_round_is_shared_out_as_in_the_method(whole: int, lengths: list[float]) -> None:
    plan = fitted(plan_of(TRIO), TRIO, Duration.of(minutes=whole))
    assert plan is not None
    assert minutes(plan) == lengths


def test_three_full_rounds_are_three_times_everything_with_a_change_between() -> None:
    plan = plan_of(TRIO, Rounds.FULL)
    assert sum(minutes(plan)) == 47
    assert [phase.round for phase in plan] == [1] * 5 + [2] * 6 + [3] * 6
    assert [place for place, phase in enumerate(plan) if phase.id == "change_over"] == [5, 11]


def test_compact_rounds_choose_once_and_take_half_an_hour() -> None:
    plan = plan_of(TRIO, Rounds.COMPACT)
    assert sum(minutes(plan)) == 30.5
    assert minutes(plan) == [1, 2, 4.5, 2, 1, 0.5, 2, 4.5, 2, 1, 0.5, 2, 4.5, 2, 1]
    assert [phase.id for phase in plan].count("choose") == 1


@given(st.integers(1, 240), st.sampled_from(Rounds))
def test_any_time_is_met_exactly_or_refused_because_of_the_floors(halves: int, rounds: Rounds) -> None:
    time, plan = Duration.of(seconds=30 * halves), plan_of(TRIO, rounds)
    least = floors(plan, TRIO)
    scaled = fitted(plan, TRIO, time)
    if scaled is None:
        assert total(least) > time
    else:
        assert total(tuple(phase.length for phase in scaled)) == time
        assert all(phase.length >= floor for phase, floor in zip(scaled, least, strict=True))
        assert [phase.place for phase in scaled] == [phase.place for phase in plan]


def test_an_exercise_without_a_change_of_roles_has_one_round() -> None:
    alone = replace(TRIO, change_over=None)
    assert possible_rounds(alone) == (Rounds.ONE,)
    assert plan_of(alone, Rounds.FULL) == plan_of(alone)


def test_compact_rounds_are_offered_where_phases_have_a_compact_length() -> None:
    plain = replace(TRIO, phases=tuple(replace(phase, compact=None) for phase in TRIO.phases))
    assert possible_rounds(TRIO) == tuple(Rounds)
    assert possible_rounds(plain) == (Rounds.ONE, Rounds.FULL)


@pytest.mark.parametrize("rounds", [Rounds.FULL, Rounds.COMPACT])
def test_what_comes_once_is_done_before_the_first_round_only(rounds: Rounds) -> None:
    choose, *others = TRIO.phases
    prepared = replace(TRIO, phases=(replace(choose, once=True, compact=choose.length), *others))
    plan = plan_of(prepared, rounds)
    assert [phase.round for phase in plan if phase.id == "choose"] == [1]
    assert {phase.round for phase in plan if phase.id == "tell"} == {1, 2, 3}
