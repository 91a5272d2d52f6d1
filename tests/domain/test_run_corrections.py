"""Putting right what went wrong live: begun earlier, not counted, another phase, other lengths, any move undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.test_run import Wish, after, at, plans, run_of, run_with, secs, wish_lists
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.run import Move, MoveKind, Position, Run, Status, effective

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
    lengths = (secs(1), secs(30), secs(200))
    position = with_move(run, MoveKind.REPLAN, 80, lengths=lengths).position(at(80))
    assert position.lengths == (secs(60), secs(30), secs(200))
    assert position.remaining == secs(10)


def test_a_phase_cannot_become_shorter_than_it_has_been() -> None:
    run = with_move(after(run_of(60, 120), (0, START)), MoveKind.REPLAN, 40, lengths=(secs(10), secs(120)))
    assert (run.position(at(40)).phase, run.position(at(40)).stays[0].ended) in [(0, None), (1, at(40))]
    assert run.position(at(41)).phase == 1


def test_lengths_for_another_number_of_phases_change_nothing() -> None:
    run = after(run_of(60, 120), (0, START))
    assert with_move(run, MoveKind.REPLAN, 20, lengths=(secs(10),)).position(at(20)) == run.position(at(20))


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
    for kind in (MoveKind.EARLIER, MoveKind.SKIP, MoveKind.JUMP, MoveKind.REPLAN):
        assert with_move(run, kind, 40, amount=Duration(1), phase="phase1") is run
