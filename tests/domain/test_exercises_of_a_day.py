"""Several exercises in one day: who sits with whom and does what in each round, and who has had what."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import HandClock, a_session
from tests.exercises import KINDS, day_with, exercise_named, exercise_part
from trioapp.domain.formats import Rounds
from trioapp.domain.groups_of_the_day import carried_along, groups_of_the_day, suits, unsuited
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.people import people_counted
from trioapp.domain.position import Position
from trioapp.domain.programme import phases_of
from trioapp.domain.reorder import DayPlan
from trioapp.domain.rounds import Seatings
from trioapp.domain.session import Session


def before_the_start(session: Session) -> Position:
    return session.run.position(HandClock().now())


def roles_in(session: Session, number: int) -> set[str]:
    return {seat.role for seat in session.seating_in(number, before_the_start(session)).seats}


def sizes_in(session: Session, number: int) -> list[int]:
    return sorted(len(group.seats) for group in session.seating_in(number, before_the_start(session)).groups)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(KINDS), min_size=1, max_size=4), st.integers(2, 40))
def test_in_each_round_everybody_sits_once_in_a_role_of_its_exercise(names: list[str], count: int) -> None:
    session = day_with(*names, people=count)
    position = before_the_start(session)
    for number in sorted({phase.round for phase in session.run.plan}):
        seating, exercise = session.seating_in(number, position), session.exercise_in(number)
        everywhere = [seat.person for seat in seating.seats] + [*seating.unseated]
        assert sorted(everywhere) == sorted(person.id for person in session.people)
        assert {seat.role for seat in seating.seats} <= set(exercise.role_ids)
        assert suits(seating, exercise)
        for group in seating.groups:
            assert {seat.role for seat in group.seats} >= set(exercise.role_at_place[: len(group.seats)])
    assert unsuited(session, 1, position) == 0


def test_groups_go_on_where_they_suit_and_are_formed_anew_where_they_do_not() -> None:
    session = day_with("trio", "review", "gossip", "advice")
    position = before_the_start(session)
    tables = [session.seating_in(number, position).tables for number in (1, 2, 3)]
    assert tables[0] == tables[1]
    assert sizes_in(session, 3) == [6, 6]
    assert [number for number, _ in session.seatings.by_round] == [1, 3, 4]
    met = Counter(pair for table in (*tables[0],) for pair in combinations(sorted(table), 2))
    fourth = Counter(
        pair for table in session.seating_in(4, position).tables for pair in combinations(sorted(table), 2)
    )
    assert not met & fourth


def test_who_comes_back_to_an_exercise_goes_on_from_the_role_they_had_in_it() -> None:
    session = day_with("trio", "review", "trio", "trio", people=9)
    position = before_the_start(session)
    roles = [session.seating_in(number, position).role_of("p1") for number in (1, 2, 3, 4)]
    assert roles == ["storyteller", "chair", "interviewer", "observer"]


def test_rounds_of_an_exercise_turn_by_its_own_roles() -> None:
    session = day_with("fours", "everybody", people=8)
    position = before_the_start(session)
    roles = [session.seating_in(number, position).role_of("p1") for number in (1, 2, 3)]
    assert roles == ["teller", "interviewer", "everybody"]


def test_what_is_done_in_a_round_follows_the_plan_and_past_it_the_last_one() -> None:
    session = day_with("trio", "gossip")
    assert [session.exercise_in(number).id for number in (0, 1, 2, 3)] == ["trio", "trio", "gossip", "gossip"]


def test_what_has_been_stays_of_its_exercise_when_the_day_is_begun_anew() -> None:
    session, clock = day_with("trio", "gossip"), HandClock()
    run = session.run
    for kind in (MoveKind.START, MoveKind.STOP, MoveKind.START):
        clock.pass_time(minutes=1)
        run = run.moved(Move(kind, clock.now()))
    session = replace(session, run=run)
    assert [session.exercise_in(number).id for number in (1, 2, 3)] == ["trio", "trio", "gossip"]
    position = session.run.position(clock.now())
    assert {seat.role for seat in session.seating_in(2, position).seats} <= set(exercise_named("trio").role_ids)
    assert unsuited(session, 2, position) == 2


def test_a_part_that_is_moved_takes_its_exercise_along() -> None:
    session, clock = day_with("trio", "gossip"), HandClock()
    plan = DayPlan.at(before_the_start(session)).moved("gossip-2", "trio-1")
    session = replace(session, run=session.run.moved(Move(MoveKind.REPLAN, clock.now(), plan=plan)))
    assert [session.exercise_in(number).id for number in (1, 2)] == ["gossip", "trio"]
    position = session.run.position(clock.now())
    assert {seat.role for seat in session.seating_in(1, position).seats} == {"owner", "chair", "group"}
    assert not suits(session.seating_in(1, position), exercise_named("gossip"))
    assert unsuited(session, 1, position) == 1
    assert unsuited(session, 2, position) == 2


def test_the_ledger_counts_roles_over_all_exercises() -> None:
    session, clock = day_with("trio", "review", people=7), HandClock()
    run = session.run
    for move in (
        Move(MoveKind.START, clock.now()),
        Move(MoveKind.JUMP, clock.now(), phase="talk", round=2, block="review-2"),
    ):
        clock.pass_time(minutes=1)
        run = run.moved(replace(move, at=clock.now()))
    session = replace(session, run=run)
    ledger = session.ledger(session.run.position(clock.now()))
    assert ledger.roles_of("p4") == ("storyteller", "chair")
    assert ledger.without("observer", ["p6", "p7"]) == ()


def test_one_exercise_alone_reads_as_ever() -> None:
    session = a_session()
    assert session.exercises == (session.format,)
    assert session.exercise_in(7) is session.format
    assert session.group.is_trio


@pytest.mark.parametrize(("names", "is_trio"), [(("trio", "advice"), True), (("trio", "gossip"), False)])
def test_a_day_speaks_of_trios_where_all_its_exercises_are_for_trios(names: tuple[str, ...], is_trio: bool) -> None:
    assert day_with(*names).group.is_trio is is_trio


def test_a_card_before_an_exercise_belongs_to_the_one_that_comes() -> None:
    session = day_with(exercise_part("first", "trio"), exercise_part("second", "gossip", Rounds.ONE))
    clock = HandClock()
    run = session.run.moved(Move(MoveKind.START, clock.now()))
    run = run.moved(Move(MoveKind.JUMP, clock.now(), phase="tell", round=2, block="second"))
    session = replace(session, run=run)
    assert session.format_at(session.run.position(clock.now())).id == "gossip"
    assert session.phase_at(session.run.position(clock.now())).name.in_language("nl") == "Inbreng"


def test_nobody_is_a_day_without_groups() -> None:
    session = day_with("trio", "gossip", people=0)
    assert groups_of_the_day(session, (), rather_duos=False) == Seatings(((1, session.seatings.first),))
    assert groups_of_the_day(session, people_counted(1), rather_duos=False).first.unseated == ("p1",)


def moved(session: Session, block: str, before: str) -> Session:
    now = HandClock().now()
    plan = DayPlan.at(session.run.position(now)).moved(block, before)
    after = replace(session, run=session.run.moved(Move(MoveKind.REPLAN, now, plan=plan)))
    return replace(after, seatings=carried_along(session, after, now))


def test_the_groups_of_a_part_go_where_it_goes() -> None:
    session = day_with("trio", "gossip", "everybody")
    position = before_the_start(session)
    had = {number: session.seating_in(number, position) for number in (1, 2, 3)}
    after = moved(session, "gossip-2", "trio-1")
    position = before_the_start(after)
    assert [after.seating_in(number, position) for number in (1, 2, 3)] == [had[2], had[1], had[3]]
    assert unsuited(after, 1, position) == 0
    back = moved(after, "trio-1", "gossip-2")
    assert [back.seating_in(number, before_the_start(back)) for number in (1, 2, 3)] == [had[1], had[2], had[3]]


def test_a_new_part_does_not_take_the_groups_of_the_one_after_it() -> None:
    session, now = day_with("trio", "gossip"), HandClock().now()
    had = {number: session.seating_in(number, before_the_start(session)) for number in (1, 2)}
    session = session.with_exercise(exercise_named("review"))
    new = exercise_part("new", "review")
    session = replace(session, workbook=session.workbook.holding(replace(new, number=9)))
    plan = DayPlan.at(before_the_start(session)).holding(tuple(phases_of(new, exercise_named, 0)), "gossip-2")
    after = replace(session, run=session.run.moved(Move(MoveKind.REPLAN, now, plan=plan)))
    after = replace(after, seatings=carried_along(session, after, now))
    position = before_the_start(after)
    assert after.seating_in(2, position).tables == had[1].tables
    assert after.seating_in(3, position) == had[2]
    assert unsuited(after, 1, position) == 0


def test_what_goes_on_keeps_its_groups_whatever_is_moved_after_it() -> None:
    session, clock = day_with("trio", "gossip", "everybody"), HandClock()
    run = session.run.moved(Move(MoveKind.START, clock.now()))
    clock.pass_time(minutes=2)
    session = replace(session, run=run)
    had = {number: session.seating_in(number, run.position(clock.now())) for number in (1, 2, 3)}
    plan = DayPlan.at(run.position(clock.now())).moved("everybody-3", "gossip-2")
    after = replace(session, run=run.moved(Move(MoveKind.REPLAN, clock.now(), plan=plan)))
    after = replace(after, seatings=carried_along(session, after, clock.now()))
    position = after.run.position(clock.now())
    assert [after.seating_in(number, position) for number in (1, 2, 3)] == [had[1], had[3], had[2]]
