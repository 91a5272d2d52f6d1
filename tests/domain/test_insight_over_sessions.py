"""What several sessions say together: the rule of the advice, and that no people are in it."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import SEVEN_NAMES, HandClock, a_session
from tests.held_sessions import held_sessions
from trioapp.domain.formats import CHANGE_OVER
from trioapp.domain.harvest import Harvest, Sentence
from trioapp.domain.insight_over_sessions import (
    Digest,
    HeardShare,
    PhaseTotal,
    advised,
    changes_of_roles,
    digest_as_left,
    digest_of,
    heard_shares,
    overruns,
)
from trioapp.domain.instants import Duration
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.session import Session

MINUTE = 60_000
few = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def giving_back(took_s: float, planned_s: float = 180, times: int = 1) -> Digest:
    total = PhaseTotal(
        "trio", "give_back", times, Duration.of(seconds=planned_s * times), Duration.of(seconds=took_s * times)
    )
    return Digest(0, (total,))


def test_what_ran_over_in_four_of_five_sessions_is_to_be_planned_longer() -> None:
    (found,) = overruns(map(giving_back, (220, 225, 180, 230, 215)))
    assert (found.sessions, found.over) == (5, 4)
    assert found.usual == Duration.of(seconds=40)
    assert found.proposed == Duration.of(minutes=4), "3:40, rounded up to half minutes"
    assert advised([found]) == (found,)


def test_advice_that_was_followed_is_not_given_again() -> None:
    """Nor does what was planned since hide in what came of the plan before."""
    before = [replace(giving_back(240), created_ms=number) for number in range(5)]
    since = [replace(giving_back(240, planned_s=240), created_ms=10 + number) for number in range(2)]
    (found,) = overruns((*since, *before))
    assert (found.sessions, found.over, found.planned, found.proposed) == (2, 0, Duration.of(minutes=4), None)


@given(st.integers(30, 1_800), st.lists(st.integers(-40, 40), min_size=30, max_size=60))
def test_who_follows_the_advice_is_left_alone_afterwards(needs_s: int, chances: list[int]) -> None:
    """A phase is handed on at its end unless the room still needs time; the trainer plans as it is advised."""
    planned_s, plans, told = 180.0, [180.0], list[Digest]()
    for number, chance in enumerate(chances):
        took_s = max(planned_s, needs_s + chance)
        told.append(replace(giving_back(took_s, planned_s), created_ms=number))
        (found,) = overruns(reversed(told))
        if found.proposed:
            planned_s = found.proposed.seconds
            plans.append(planned_s)
    assert plans == sorted(set(plans))
    assert len(plans) <= 3
    assert planned_s < max(180, needs_s + 40) + 30


@pytest.mark.parametrize(
    ("took", "proposed_s"),
    [
        ((300, 300), None),
        ((209, 209, 209), None),
        ((210, 210, 210), 210),
        ((211, 211, 211), 240),
        ((180, 180, 180, 900), None),
        ((60, 300, 300), 300),
    ],
)
def test_two_sessions_half_a_minute_and_a_single_outlier_are_no_rule(
    took: tuple[int, ...], proposed_s: int | None
) -> None:
    (found,) = overruns(map(giving_back, took))
    assert found.proposed == (None if proposed_s is None else Duration.of(seconds=proposed_s))


def test_rounds_of_one_session_count_as_one_session() -> None:
    (found,) = overruns([giving_back(240, times=3)])
    assert (found.sessions, found.usual, found.proposed) == (1, Duration.of(minutes=1), None)


def test_exercises_are_kept_apart_and_changes_of_roles_have_a_place_of_their_own() -> None:
    sixty, ninety = Duration(MINUTE), Duration(MINUTE + MINUTE // 2)
    other = Digest(
        0, (PhaseTotal("triad", "give_back", 1, sixty, sixty), PhaseTotal("trio", CHANGE_OVER, 1, sixty, ninety))
    )
    found = overruns([giving_back(180), other])
    assert [(one.exercise, one.phase) for one in found] == [
        ("trio", "give_back"),
        ("trio", CHANGE_OVER),
        ("triad", "give_back"),
    ]
    assert [one.took for one in changes_of_roles(found)] == [ninety]


@given(st.lists(st.integers(0, 3_000), max_size=40))
def test_whatever_is_proposed_is_in_half_minutes_and_longer_than_what_was_planned(took: list[int]) -> None:
    for found in overruns(map(giving_back, took)):
        if found.proposed:
            assert found.proposed.ms % (MINUTE // 2) == 0
            assert found.proposed >= found.planned + Duration.of(seconds=30)
            assert 0 <= found.proposed.ms - found.took.ms < MINUTE // 2
            assert found.over * 2 >= found.sessions


def test_a_digest_of_nothing_says_nothing() -> None:
    digest = digest_of(a_session(()), HandClock().now())
    assert (digest.phases, digest.heard, digest.trios) == ((), 0, 0)
    assert not overruns([digest])
    assert not heard_shares([digest])


def test_a_digest_agrees_with_the_session_and_leaves_out_what_goes_on() -> None:
    clock, session = HandClock(), a_session()
    run = session.run.moved(Move(MoveKind.START, clock.now()))
    clock.pass_time(seconds=90)
    digest = digest_of(replace(session, run=run), clock.now())
    assert digest.phases == (PhaseTotal("trio", "choose", 1, Duration(MINUTE), Duration(MINUTE)),)


def test_a_clock_that_was_left_going_counts_as_long_as_the_program_was_there() -> None:
    clock, session = HandClock(), a_session()
    run = session.run.moved(Move(MoveKind.START, clock.now()))
    clock.pass_time(seconds=250)
    left = replace(session, run=run, last_seen=clock.now())
    assert [one.phase for one in digest_as_left(left).phases] == ["choose", "tell"]
    assert not digest_as_left(replace(left, last_seen=None)).phases
    clock.pass_time(minutes=20)
    gone_on_elsewhere = replace(left, run=run.moved(Move(MoveKind.STOP, clock.now())))
    assert len(digest_as_left(gone_on_elsewhere).phases) == 5


@pytest.mark.parametrize(("seconds", "phases"), [(4.9, 0), (5, 3)])
def test_what_somebody_clicked_past_was_not_held(seconds: float, phases: int) -> None:
    clock, run = HandClock(), a_session().run
    for kind in (MoveKind.START, MoveKind.NEXT, MoveKind.NEXT, MoveKind.STOP):
        run = run.moved(Move(kind, clock.now()))
        clock.pass_time(seconds=seconds)
    assert len(digest_of(replace(a_session(), run=run), clock.now()).phases) == phases


@few
@given(held_sessions())
def test_whatever_was_done_no_sum_is_more_than_the_time_there_was(session: Session) -> None:
    """Nights, clocks that were set back, starts anew and moves that make no sense among them."""
    digest, (at, *later) = digest_as_left(session), [move.at for move in session.run.moves] or [session.left_at]
    there_was = sum(after.since(before).ms for before, after in pairwise((at, *later, session.left_at)))
    earlier = sum(move.amount.ms for move in session.run.moves if move.kind is MoveKind.EARLIER)
    assert 0 <= sum(one.actual.ms for one in digest.phases) <= there_was + max(0, earlier)
    assert all(one.planned.ms > 0 and one.actual.ms >= 5_000 and one.times > 0 for one in digest.phases)
    assert 0 <= digest.heard <= digest.trios
    assert {one.exercise for one in digest.phases} <= {one.id for one in session.known_exercises}


def test_how_many_were_heard_counts_where_anything_was_harvested() -> None:
    clock, session = HandClock(), a_session()
    session = replace(session, run=session.run.moved(Move(MoveKind.START, clock.now())))
    clock.pass_time(minutes=30)
    said = replace(session, harvest=Harvest((Sentence("s", 2, "Ik leerde van Anna", 1),)))
    shares = heard_shares(digest_of(one, clock.now()) for one in (session, said))
    assert shares == (HeardShare(session.head.created_ms, 1, 2),)


def test_no_person_no_word_and_no_id_is_in_a_digest() -> None:
    assert {field.name for field in fields(Digest)} == {"created_ms", "phases", "heard", "trios"}
    assert {field.name for field in fields(PhaseTotal)} == {"exercise", "phase", "times", "planned", "actual"}
    clock, session = HandClock(), a_session(name="Coaching van Anna")
    said = replace(session, harvest=Harvest((Sentence("s", 2, "Ik leerde van Anna", 1),)))
    told = repr(digest_of(said, clock.now()))
    assert not [word for word in (*SEVEN_NAMES, "leerde", session.head.id) if word in told]


def test_a_thousand_sessions_are_as_clear_as_five() -> None:
    (found,) = overruns(giving_back(180 + number % 90) for number in range(1_000))
    assert (found.sessions, found.over, found.usual.seconds) == (1_000, 660, 44)
    assert found.proposed == Duration.of(minutes=4)
