"""The edges of the engine: what no other test noticed when the program was broken there on purpose."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import trio_format
from tests.domain.test_run import (
    ADJUST,
    EARLIER,
    JUMP,
    NEXT,
    PAUSE,
    PREVIOUS,
    START,
    STOP,
    after,
    at,
    run_of,
    secs,
    thorough,
)
from trioapp.domain.formats import Rounds
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.moves import Move, PlannedPhase, with_lengths
from trioapp.domain.plans import plan_of, variants
from trioapp.domain.position import Spread
from trioapp.domain.replan import shared_out
from trioapp.domain.rotation import turn_of_roles
from trioapp.domain.run import Run

TRIO = trio_format()
TWO_ROUNDS = tuple(PlannedPhase(name, secs(60), number) for number in (1, 2) for name in ("tell", "ask"))


# -- where a run is


def test_a_position_knows_its_moment_and_that_the_stay_that_lasts_has_not_counted_yet() -> None:
    position = after(run_of(60, 120), (0, START)).position(at(70))
    assert position.at == at(70)
    assert [(stay.started, stay.ended, stay.spent) for stay in position.stays] == [
        (at(0), at(60), secs(60)), (at(60), None, ZERO),
    ]  # fmt: skip


def test_a_jump_ends_one_stay_and_begins_another() -> None:
    run = after(run_of(60, 120, 90), (0, START)).moved(Move(JUMP, at(20), phase="phase2"))
    assert [(stay.phase.id, stay.started, stay.ended) for stay in run.position(at(25)).stays] == [
        ("phase0", at(0), at(20)), ("phase2", at(20), None),
    ]  # fmt: skip


def test_previous_goes_back_by_one_phase() -> None:
    assert after(run_of(60, 120, 90, 60), (0, START), (5, NEXT), (10, NEXT), (15, PREVIOUS)).position(at(15)).phase == 1


# -- what belongs to which start


def test_a_run_that_was_stopped_in_an_earlier_round_is_not_part_of_the_next_one() -> None:
    run = after(Run(TWO_ROUNDS), (0, START), (150, PREVIOUS), (160, PREVIOUS), (170, STOP), (200, START))
    position = run.position(at(210))
    assert [stay.round for stay in position.stays] == [1, 1, 2, 1, 1, 3]
    assert (position.rounds_before, position.elapsed_in_block) == (2, secs(10))
    assert position.stays_of_this_run == position.stays[-1:]


def test_begun_earlier_leaves_earlier_starts_as_they_were() -> None:
    run = after(run_of(60, 120), (0, START), (30, STOP), (100, START), (110, EARLIER, 20))
    assert [(stay.started, stay.ended) for stay in run.position(at(110)).stays] == [(at(0), at(30)), (at(80), None)]


def test_begun_earlier_once_more_adds_up() -> None:
    run = after(run_of(60, 120), (100, START), (130, NEXT), (140, EARLIER, 20), (150, EARLIER, 30))
    position = run.position(at(150))
    assert [(stay.started, stay.ended) for stay in position.stays] == [(at(50), at(80)), (at(80), None)]
    assert position.elapsed == secs(70)


def test_begun_earlier_in_a_pause_is_as_if_it_had_been_started_then() -> None:
    corrected = after(run_of(60, 120), (0, START), (50, PAUSE), (100, EARLIER, 30)).position(at(110))
    right = after(run_of(60, 120), (-30, START), (50, PAUSE)).position(at(110))
    assert (corrected.phase, corrected.elapsed, corrected.status) == (right.phase, right.elapsed, right.status)
    assert (corrected.phase, corrected.elapsed) == (1, secs(20))


# -- how the content of a phase is laid over its time


def test_before_the_start_content_is_laid_over_the_whole_length() -> None:
    assert run_of(60).position(at(0)).moment_of(Fraction(1, 2)) == secs(30)


def test_two_changes_of_one_phase_each_spread_what_was_left() -> None:
    run = after(run_of(360), (0, START), (150, ADJUST, 60), (285, ADJUST, 60))
    assert run.position(at(285)).spread == Spread(secs(285), Fraction(5, 12) + Fraction(7, 12) / 2)


def test_in_overtime_all_content_is_over_and_stays_so() -> None:
    position = after(run_of(60), (0, START), (90, ADJUST, 60)).position(at(100))
    assert position.spread == Spread(secs(90), Fraction(1))
    assert position.moment_of(Fraction(1)) == secs(90)


def test_a_phase_that_was_ended_has_no_content_left_when_it_is_made_longer_again() -> None:
    run = after(run_of(60, 120), (0, START), (30, PAUSE), (35, ADJUST, -60), (40, ADJUST, 60))
    assert run.position(at(45)).spread == Spread(secs(30), Fraction(1))


@thorough
@given(
    st.integers(1, 600), st.lists(st.tuples(st.integers(0, 200), st.sampled_from([-300, -60, -7, 60, 300])), max_size=8)
)
def test_each_change_of_a_phase_adds_as_much_of_what_was_left_as_of_the_time_then_left(
    length: int, changes: list[tuple[int, int]]
) -> None:
    run, elapsed, then, share = after(run_of(length), (0, START)), 0, 0, Fraction(0)
    for gap, amount in changes:
        elapsed += gap
        run = after(run, (elapsed, ADJUST, amount))
        changed = max(elapsed, max(length, elapsed) + amount)
        if changed != length:
            passed = Fraction(elapsed - then, length - then) if length > then else Fraction(1)
            share += (1 - share) * min(Fraction(1), passed)
            length, then = changed, elapsed
    assert run.position(at(elapsed)).spread == Spread(secs(then), share)


# -- plans


def test_every_phase_must_be_given_a_length() -> None:
    with pytest.raises(ValueError, match="shorter"):
        with_lengths(run_of(60, 120).plan, (secs(10),))


def test_every_phase_must_have_a_floor() -> None:
    with pytest.raises(ValueError, match="shorter"):
        shared_out(secs(60), (secs(30), secs(30)), (secs(10),))


def test_a_phase_that_begins_quietly_in_the_exercise_does_so_in_the_plan() -> None:
    choose, *others = TRIO.phases
    exercise = replace(TRIO, phases=(replace(choose, quiet=True), *others))
    assert [phase.quiet for phase in plan_of(exercise)] == [True, False, False, False, False]


def test_variants_are_offered_from_short_to_long_and_then_several_rounds() -> None:
    assert [(variant.rounds, variant.length.seconds / 60) for variant in variants(TRIO)] == [
        *((Rounds.ONE, minutes) for minutes in (8, 12, 15, 20)), (Rounds.FULL, 47), (Rounds.COMPACT, 30.5),
    ]  # fmt: skip
    assert variants(TRIO)[-1].plan == plan_of(TRIO, Rounds.COMPACT)


def test_a_length_below_the_floors_is_not_offered_and_an_unusual_one_of_the_exercise_is() -> None:
    first, *others = TRIO.phases
    longer = replace(TRIO, phases=(replace(first, length=Duration.of(minutes=3), floor=first.length), *others))
    alone = replace(longer, change_over=None)
    assert [variant.length.seconds / 60 for variant in variants(alone)] == [12, 15, 17, 20]


def test_a_role_that_only_larger_groups_have_comes_after_the_first() -> None:
    assert turn_of_roles(TRIO).order == ("storyteller", "second_observer", "interviewer", "observer")
