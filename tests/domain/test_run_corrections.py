"""Putting right what went wrong live: begun earlier, not counted, another phase, other lengths, any move undone."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.test_run import Wish, after, at, plans, run_of, run_with, secs, wish_lists
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.moves import Move, MoveKind, PlannedPhase, effective, with_lengths
from trioapp.domain.position import Position, Status
from trioapp.domain.run import Run

thorough = settings(deadline=None, max_examples=100)

START, PAUSE, NEXT, STOP = MoveKind.START, MoveKind.PAUSE, MoveKind.NEXT, MoveKind.STOP


def with_move(run: Run, kind: MoveKind, second: float, **details: object) -> Run:
    return run.moved(replace(Move(kind, at(second)), **details))  # type: ignore[arg-type]


def without_moment(position: Position) -> Position:
    return replace(position, at=None)


@thorough
@given(plans, st.integers(1, 60), st.integers(0, 40), st.integers(0, 40))
def test_begun_earlier_is_as_if_it_had_been_started_then(plan: list[int], earlier: int, said: int, more: int) -> None:
    corrected = with_move(after(run_of(*plan), (60, START)), MoveKind.EARLIER, 60 + said, amount=secs(earlier))
    right = after(run_of(*plan), (60 - earlier, START))
    now = at(60 + said + more)
    assert corrected.position(now) == right.position(now)


def test_begun_earlier_after_next_takes_the_time_from_the_current_phase() -> None:
    run = with_move(after(run_of(60, 120), (100, START), (130, NEXT)), MoveKind.EARLIER, 140, amount=secs(30))
    position = run.position(at(140))
    assert (position.phase, position.elapsed) == (1, secs(40))
    assert [(stay.started, stay.ended) for stay in position.stays] == [(at(70), at(100)), (at(100), None)]


@thorough
@given(plans, st.integers(0, 40), st.integers(1, 40), st.integers(0, 40))
def test_time_that_is_not_counted_passes_as_a_pause(plan: list[int], before: int, gap: int, more: int) -> None:
    run = after(run_of(*plan), (0, START))
    skipped = with_move(run, MoveKind.SKIP, before + gap, amount=secs(gap))
    paused = after(run, (before, PAUSE), (before + gap, MoveKind.RESUME))
    now = at(before + gap + more)
    assert skipped.position(now) == paused.position(now)


def test_no_more_is_left_uncounted_than_passed_since_the_last_move() -> None:
    run = after(run_of(60, 120), (0, START), (30, NEXT))
    position = with_move(run, MoveKind.SKIP, 40, amount=secs(3600)).position(at(40))
    assert (position.phase, position.elapsed, position.stays[-1].paused) == (1, ZERO, secs(10))


def test_less_than_no_time_left_uncounted_changes_nothing() -> None:
    run = after(run_of(60, 120), (0, START), (30, NEXT))
    assert with_move(run, MoveKind.SKIP, 40, amount=secs(-60)).position(at(50)) == run.position(at(50))


def test_a_pause_is_not_counted_twice() -> None:
    run = after(run_of(60, 120), (0, START), (10, PAUSE))
    position = with_move(run, MoveKind.SKIP, 30, amount=secs(15)).position(at(30))
    assert (position.status, position.elapsed, position.stays[-1].paused) == (Status.PAUSED, secs(10), secs(20))


@pytest.mark.parametrize("status", [Status.RUNNING, Status.PAUSED])
def test_any_phase_can_be_gone_to_and_a_pause_stays_a_pause(status: Status) -> None:
    run = after(run_of(60, 120, 90), (0, START))
    run = after(run, (10, PAUSE)) if status is Status.PAUSED else run
    position = with_move(run, MoveKind.JUMP, 20, phase="phase2").position(at(20))
    assert (position.phase, position.elapsed, position.status) == (2, ZERO, status)


def test_going_back_to_a_last_phase_that_is_over_gives_it_its_time() -> None:
    run = after(run_of(60, 120), (0, START))
    position = with_move(run, MoveKind.JUMP, 300, phase="phase1").position(at(300))
    assert (position.phase, position.remaining) == (1, secs(120))


def test_a_phase_that_is_not_there_changes_nothing() -> None:
    run = after(run_of(60, 120), (0, START))
    assert with_move(run, MoveKind.JUMP, 20, phase="dance").position(at(20)) == run.position(at(20))


def test_other_lengths_hold_from_the_current_phase_on() -> None:
    run = after(run_of(60, 120, 90), (0, START))
    plan = with_lengths(run.plan, (secs(1), secs(30), secs(200)))
    position = with_move(run, MoveKind.REPLAN, 80, plan=plan).position(at(80))
    assert position.lengths == (secs(60), secs(30), secs(200))
    assert position.remaining == secs(10)


def test_a_phase_cannot_become_shorter_than_it_has_been() -> None:
    run = after(run_of(60, 120), (0, START))
    run = with_move(run, MoveKind.REPLAN, 40, plan=with_lengths(run.plan, (secs(10), secs(120))))
    assert (run.position(at(40)).phase, run.position(at(40)).stays[0].ended) in [(0, None), (1, at(40))]
    assert run.position(at(41)).phase == 1


def test_a_running_exercise_cannot_become_another_one() -> None:
    run = after(run_of(60, 120), (0, START))
    other, twice = (PlannedPhase("other", secs(60)), run.plan[1]), (*run.plan, run.plan[0])
    for plan in (other, twice, ()):
        assert with_move(run, MoveKind.REPLAN, 20, plan=plan).position(at(20)) == run.position(at(20))


def test_what_is_to_come_can_be_left_out_put_elsewhere_and_added_to() -> None:
    run = after(run_of(60, 120, 30), (0, START))
    first, second, third = run.plan
    plan = (first, second, PlannedPhase("more", secs(45)), replace(third, length=secs(50)))
    position = with_move(run, MoveKind.REPLAN, 80, plan=plan).position(at(80))
    assert [(phase.id, phase.length) for phase in position.plan][2:] == [("more", secs(45)), ("phase2", secs(30))]
    assert (position.lengths[2:], position.meant) == ((secs(45), secs(50)), secs(210))


def test_a_plan_laid_before_the_start_is_the_one_that_runs() -> None:
    run = after(with_move(run_of(60, 120), MoveKind.REPLAN, 0, plan=run_of(30, 90, 30).plan), (10, START), (20, STOP))
    assert run.position(at(20)).lengths == (secs(30), secs(90), secs(30))
    assert after(run, (30, START)).position(at(65)).phase == 1


def test_a_plan_laid_after_a_stop_makes_ready_for_another_start_and_keeps_what_has_been() -> None:
    run = with_move(after(run_of(60, 120), (0, START), (80, STOP)), MoveKind.REPLAN, 90, plan=run_of(30).plan)
    position = run.position(at(90))
    assert (position.status, position.round, [stay.phase.id for stay in position.stays]) == (
        Status.READY, 1, ["phase0", "phase1"],
    )  # fmt: skip
    again = after(run, (100, START)).position(at(110))
    assert (again.round, again.rounds_before, again.remaining, again.elapsed_in_block) == (2, 1, secs(20), secs(10))


def test_no_plan_at_all_changes_nothing() -> None:
    run = run_of(60, 120)
    assert with_move(run, MoveKind.REPLAN, 5).position(at(9)) == run.position(at(9))


def test_what_is_quiet_can_change_while_it_runs_and_lengths_of_the_plan_stay_what_was_meant() -> None:
    run = after(run_of(60, 120), (0, START))
    quiet = tuple(replace(phase, quiet=True, length=secs(90)) for phase in run.plan)
    position = with_move(run, MoveKind.REPLAN, 10, plan=quiet).position(at(10))
    assert [(phase.quiet, phase.length) for phase in position.plan] == [(True, secs(60)), (True, secs(120))]
    assert position.lengths == (secs(90), secs(90))


ROUNDS = (
    PlannedPhase("tell", Duration.of(seconds=60)),
    PlannedPhase("change_over", Duration.of(seconds=10), 2),
    PlannedPhase("tell", Duration.of(seconds=60), 2),
)


def test_a_round_of_the_plan_counts_as_a_round() -> None:
    run = after(Run(ROUNDS), (0, START), (200, STOP), (300, START))
    assert [(stay.round, stay.phase.place) for stay in run.position(at(365)).stays] == [
        (1, ("", "tell", 1)), (2, ("", "change_over", 2)), (2, ("", "tell", 2)), (3, ("", "tell", 1)),
        (4, ("", "change_over", 2)),
    ]  # fmt: skip


def test_a_jump_goes_to_the_phase_of_that_round() -> None:
    run = after(Run(ROUNDS), (0, START))
    assert with_move(run, MoveKind.JUMP, 5, phase="tell", round=2).position(at(5)).phase == 2
    assert with_move(run, MoveKind.JUMP, 5, phase="tell", round=3).position(at(5)).phase == 0


def test_a_move_that_could_not_be_read_keeps_its_place_and_does_nothing() -> None:
    moves = tuple(Move(kind, at(second)) for second, kind in ((0, START), (10, MoveKind.UNKNOWN), (20, PAUSE)))
    run = Run(run_of(60, 120).plan, moves)
    assert run.position(at(50)).elapsed == secs(20)
    assert run.moved(Move(MoveKind.UNDO, at(50), target=2)).position(at(50)).elapsed == secs(50)
    assert not run.allows(MoveKind.UNKNOWN, at(50))


# -- what is laid over a phase scales along with it


def shown(run: Run, second: float, *shares: Fraction) -> list[float]:
    position = run.position(at(second))
    return [position.moment_of(share).seconds for share in shares]


THIRDS = (Fraction(0), Fraction(1, 3), Fraction(2, 3))


def test_the_content_of_a_phase_fills_its_length() -> None:
    assert shown(after(run_of(360), (0, START)), 5, *THIRDS) == [0, 120, 240]
    assert shown(after(run_of(480), (0, START)), 5, *THIRDS) == [0, 160, 320]


def test_what_is_still_to_come_is_laid_over_what_is_left() -> None:
    longer = after(run_of(360), (0, START), (150, MoveKind.ADJUST, 60))
    assert shown(longer, 160, Fraction(2, 3)) == [pytest.approx(150 + (240 - 150) * 270 / 210, abs=0.001)]
    shorter = with_move(
        after(run_of(360), (0, START)), MoveKind.REPLAN, 120, plan=with_lengths(run_of(360).plan, (secs(180),))
    )
    assert shown(shorter, 121, Fraction(2, 3)) == [150]


@thorough
@given(st.integers(5, 600), st.lists(st.tuples(st.integers(0, 200), st.integers(-120, 120)), max_size=6), st.data())
def test_no_change_of_length_brings_back_what_is_over(
    length: int, changes: list[tuple[int, int]], data: st.DataObject
) -> None:
    share = Fraction(data.draw(st.integers(0, 12)), 12)
    run, second, was_over = after(run_of(length), (0, START)), 0, False
    for gap, amount in changes:
        second += gap
        run = after(run, (second, MoveKind.ADJUST, amount))
        position = run.position(at(second))
        is_over = position.moment_of(share) <= position.elapsed
        assert is_over or not was_over
        was_over = is_over


def test_a_phase_that_is_begun_again_begins_its_content_again() -> None:
    run = after(run_of(60, 360), (0, START), (10, NEXT), (100, MoveKind.ADJUST, 60), (200, MoveKind.PREVIOUS))
    again = after(run, (210, NEXT)).position(at(210))
    assert (again.spread.share, again.moment_of(Fraction(1, 2))) == (Fraction(0), secs(210))


@thorough
@given(plans, wish_lists(), st.data())
def test_any_move_can_be_undone_as_if_it_had_never_been(
    plan: list[int], wishes: list[Wish], data: st.DataObject
) -> None:
    run = run_with(plan, wishes)
    numbers = effective(run.moves)
    if not numbers:
        return
    number = data.draw(st.sampled_from(numbers))
    now = at(wishes[-1][0] + data.draw(st.integers(0, 60)))
    undone = run.moved(Move(MoveKind.UNDO, now, target=number))
    left = tuple(run.moves[kept] for kept in numbers if kept != number)
    assert undone.position(now) == Run(run.plan, left).position(now)


def test_undoing_the_start_leaves_nothing_of_the_run() -> None:
    run = after(run_of(60, 120), (0, START), (10, PAUSE), (20, NEXT))
    undone = run.moved(Move(MoveKind.UNDO, at(30), target=0))
    assert without_moment(undone.position(at(90))) == without_moment(run_of(60, 120).position(at(90)))


def test_undoing_twice_or_what_is_not_there_changes_nothing() -> None:
    run = after(run_of(60, 120), (0, START), (10, NEXT))
    once = run.moved(Move(MoveKind.UNDO, at(20), target=1))
    twice = once.moved(Move(MoveKind.UNDO, at(21), target=1)).moved(Move(MoveKind.UNDO, at(22), target=99))
    assert twice.position(at(30)) == once.position(at(30))


def test_a_log_is_folded_move_by_move_as_it_is_at_once() -> None:
    run = run_of(60, 120, 90)
    for second in range(0, 4000, 2):
        run = run.moved(Move(PAUSE if second % 4 else (START if second == 0 else MoveKind.RESUME), at(second)))
    assert run.position(at(5000)) == Run(run.plan, run.moves).position(at(5000))
    assert len(run.moves) > 1000


def test_a_stopped_run_stays_where_it_was_whatever_is_corrected() -> None:
    run = after(run_of(60, 120), (0, START), (30, STOP))
    for kind in (MoveKind.EARLIER, MoveKind.SKIP, MoveKind.JUMP, MoveKind.ADJUST):
        assert with_move(run, kind, 40, amount=Duration(1), phase="phase1") is run
