"""The sums behind the charts of a session, in rooms in which everything happens, and in empty ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import CREATED_MS, HandClock, a_day, a_session
from tests.exercises import day_with, exercise_part
from trioapp.domain.formats import Rounds
from trioapp.domain.harvest import Harvest, Level, Sentence, Tone
from trioapp.domain.insight import (
    Meetings,
    harvest_count,
    meetings,
    occasions,
    phase_times,
    role_grid,
    talk_of_trios,
)
from trioapp.domain.instants import Duration, total
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Moment, Note, TalkTurn
from trioapp.domain.plans import plan_of
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import Group, Seat, Seating
from trioapp.domain.session import Session
from trioapp.services.exporting.json_report import as_values
from trioapp.services.exporting.report import Contents

STEPS = st.sampled_from(
    (MoveKind.START, MoveKind.PAUSE, MoveKind.RESUME, MoveKind.NEXT, MoveKind.NEXT, MoveKind.PREVIOUS,
     MoveKind.ADJUST, MoveKind.EARLIER, MoveKind.SKIP, MoveKind.STOP, MoveKind.UNDO)
)  # fmt: skip
EVENTS = st.lists(st.tuples(STEPS, st.integers(0, 900), st.sampled_from((-60, 30, 60))), max_size=25)


class Room:
    """A session in which things are done so many seconds after each other."""

    def __init__(self, session: Session) -> None:
        self.clock, self.session = HandClock(), session

    def do(self, kind: MoveKind, after: float = 0, amount: float = 0) -> None:
        self.clock.pass_time(seconds=after)
        move = Move(kind, self.clock.now(), Duration.of(seconds=amount))
        self.session = replace(self.session, run=self.session.run.moved(move))

    def mark(self, trio: int, mark: Mark, after: float = 0) -> None:
        self.clock.pass_time(seconds=after)
        now = self.clock.now()
        note = Note(f"n{len(self.session.notes)}", trio, self.session.moment(now), now.wall_ms, mark=mark)
        self.session = self.session.with_note(note)

    def talk(self, trio: int, role: str, after: float = 0) -> None:
        self.clock.pass_time(seconds=after)
        now = self.clock.now()
        turn = TalkTurn(f"t{len(self.session.turns)}", trio, self.session.moment(now), now.wall_ms, role)
        self.session = self.session.with_turn(turn)


def rounds_of_trios() -> Session:
    session = a_session()
    return replace(session, run=Run(plan_of(session.format, Rounds.COMPACT)))


@settings(max_examples=150, deadline=None)
@given(EVENTS, st.sampled_from((a_session, rounds_of_trios, a_day)))
def test_sums_agree_with_the_timings_of_the_export(events: list[tuple[MoveKind, int, int]], make: object) -> None:
    room = Room(make())  # type: ignore[operator]
    for kind, after, amount in events:
        room.do(kind, after, amount)
    now = room.clock.now()
    exported = as_values(room.session, Contents(), now)["timings"]
    times = phase_times(room.session, now)
    for field, key in (("actual", "actual_s"), ("paused", "paused_s")):
        mine = total(tuple(getattr(one, field) for one in times)).seconds
        assert mine == pytest.approx(sum(one[key] for one in exported))
    for one in times:
        assert one.planned.seconds <= sum(
            stay["planned_s"] for stay in exported if stay["block"] == (one.what.what.block or room.session.format.id)
        )
    lengths = sum(occasion.length.seconds for occasion in occasions(room.session, now))
    in_exercises = sum(one.actual.seconds for one in times if one.exercise)
    assert lengths == pytest.approx(in_exercises)


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_each_mark_lies_in_a_stretch_of_its_phase(events: list[tuple[MoveKind, int, int]]) -> None:
    room = Room(rounds_of_trios())
    for kind, after, amount in events:
        room.do(kind, after, amount)
        room.mark(1, Mark.OPEN)
    now = room.clock.now()
    for occasion in occasions(room.session, now):
        for mark in occasion.marks:
            assert any(one.begins <= mark.at <= one.ends for one in occasion.stretches)


@pytest.mark.parametrize("session", [a_session(()), replace(a_session(()), notes=()), a_day(people=())])
def test_of_a_session_without_anything_in_it_there_is_nothing_to_tell(session: Session) -> None:
    now = HandClock().now()
    assert not any(told(session, now) for told in (phase_times, occasions, talk_of_trios))
    assert role_grid(session, now).people == meetings(session, now).people == ()
    count = harvest_count(session, now)
    assert (count.sentences, count.heard, count.trios) == (0, 0, 0)


def test_a_phase_that_was_gone_back_to_was_planned_once() -> None:
    room = Room(a_session())
    room.do(MoveKind.START)
    room.do(MoveKind.NEXT, 40)
    room.do(MoveKind.PREVIOUS, 10)
    room.do(MoveKind.NEXT, 50)
    choose, tell = phase_times(room.session, room.clock.now())
    assert (choose.planned.seconds, choose.actual.seconds, choose.overrun.seconds) == (60, 90, 30)
    assert (tell.planned.seconds, tell.actual.seconds, tell.is_over) == (180, 10, False)


def test_the_steps_of_a_card_are_one_and_belong_to_no_exercise() -> None:
    room = Room(a_day())
    room.do(MoveKind.START)
    for _ in range(4):
        room.do(MoveKind.NEXT, 30)
    times = phase_times(room.session, room.clock.now())
    assert [(one.what.what.block, one.exercise, one.planned.seconds, one.actual.seconds) for one in times][:3] == [
        ("part-1", "", 120, 30),
        ("agenda", "", 180, 30),
        ("two-views", "", 360, 60),
    ]


def test_marks_lie_in_unpaused_time_with_the_phases_behind_them() -> None:
    room = Room(a_session())
    room.do(MoveKind.START)
    room.mark(2, Mark.OPEN, 30)
    room.do(MoveKind.PAUSE)
    room.do(MoveKind.RESUME, 100)
    room.do(MoveKind.NEXT, 10)
    room.mark(1, Mark.SILENCE, 20)
    (occasion,) = occasions(room.session, room.clock.now())
    assert [(one.timing.what.id, one.begins.seconds, one.ends.seconds) for one in occasion.stretches] == [
        ("choose", 0, 40),
        ("tell", 40, 60),
    ]
    assert [(one.trio, one.at.seconds, one.mark) for one in occasion.marks] == [
        (2, 30, Mark.OPEN),
        (1, 60, Mark.SILENCE),
    ]
    assert occasion.trios == (1, 2)


def test_a_mark_of_a_second_stay_lies_in_it() -> None:
    room = Room(a_session())
    room.do(MoveKind.START)
    room.mark(1, Mark.OPEN, 5)
    room.do(MoveKind.NEXT, 35)
    room.do(MoveKind.PREVIOUS, 10)
    room.mark(1, Mark.CLOSED, 5)
    (occasion,) = occasions(room.session, room.clock.now())
    assert [one.at.seconds for one in occasion.marks] == [5, 55]


def test_a_second_start_is_another_occasion() -> None:
    room = Room(rounds_of_trios())
    room.do(MoveKind.START)
    room.do(MoveKind.STOP, 30)
    room.do(MoveKind.START)
    room.mark(1, Mark.OPEN, 10)
    first, second = occasions(room.session, room.clock.now())
    assert (len(first.marks), len(second.marks)) == (0, 1)
    assert second.stretches[0].begins.ms == 0


def test_talk_is_summed_per_trio_and_who_kept_none_is_left_out() -> None:
    room = Room(a_session())
    room.do(MoveKind.START)
    room.talk(1, "storyteller")
    room.talk(1, "interviewer", 20)
    room.do(MoveKind.NEXT, 5)
    (talk,) = talk_of_trios(room.session, room.clock.now())
    assert (talk.trio, {role: time.seconds for role, time in talk.times.items()}) == (
        1,
        {"storyteller": 20.0, "interviewer": 5.0},
    )


def test_the_harvest_is_counted_without_what_has_no_words() -> None:
    room = Room(a_session())
    room.do(MoveKind.START)
    sentences = (
        Sentence("a", 1, "Ik leerde", 1, Tone.HARD, Level.SELF),
        Sentence("b", 1, "Wij ook", 2, Tone.GOOD, Level.SELF),
        Sentence("c", 2, "  ", 3, Tone.GOOD),
    )
    session = replace(room.session, harvest=Harvest(sentences))
    count = harvest_count(session, room.clock.now())
    assert (count.sentences, count.heard, count.trios) == (2, 1, 2)
    assert dict(count.tones) == {Tone.GOOD: 1, Tone.HARD: 1}
    assert dict(count.levels) == {Level.SELF: 2, Level.COLLABORATION: 0, Level.ORGANISATION: 0}


def test_roles_by_round_and_who_had_all_of_them() -> None:
    room = Room(rounds_of_trios())
    room.do(MoveKind.START)
    grid = role_grid(room.session, room.clock.now())
    assert grid.rounds == (1,)
    assert grid.roles["p1", 1] == "storyteller"
    assert grid.complete == 0
    room.clock.pass_time(minutes=60)
    grid = role_grid(room.session, room.clock.now())
    assert grid.rounds == (1, 2, 3)
    assert [grid.roles["p1", number] for number in grid.rounds] == ["storyteller", "interviewer", "observer"]
    assert grid.complete == 5, "two of the foursome need a fourth round"


def test_on_a_day_of_several_exercises_every_role_is_one_of_all_that_were_done() -> None:
    room = Room(day_with("everybody", exercise_part("b", "trio", Rounds.FULL), people=6))
    room.do(MoveKind.START)
    complete = {}
    for _ in range(20):
        grid = role_grid(room.session, room.clock.now())
        complete[grid.rounds] = grid.complete
        room.do(MoveKind.NEXT)
    assert complete == {(1,): 6, (1, 2): 0, (1, 2, 3): 0, (1, 2, 3, 4): 6}


def table(number: int, *people: str) -> Group:
    return Group(number, tuple(Seat(person, "observer", place) for place, person in enumerate(people)))


def test_who_stay_together_met_once_and_who_come_together_again_met_twice() -> None:
    session = rounds_of_trios()
    first = Seating((table(1, "p1", "p2", "p3"), table(2, "p4", "p5", "p6", "p7")))
    other = Seating((table(1, "p1", "p4", "p5"), table(2, "p2", "p3", "p6", "p7")))
    seatings = Seatings(((1, first), (2, other), (3, first)))
    room = Room(replace(session, seatings=seatings))
    room.do(MoveKind.START)
    room.clock.pass_time(minutes=60)
    met = meetings(room.session, room.clock.now())
    assert (met.of("p1", "p2"), met.of("p2", "p1"), met.of("p2", "p3"), met.of("p1", "p7")) == (2, 2, 1, 0)
    assert met.met("p1") == 4


def test_nobody_meets_anybody_where_nobody_sits() -> None:
    assert Meetings((), {}).met("p1") == 0


def test_a_note_of_before_the_start_is_on_no_line() -> None:
    room = Room(a_session())
    room.mark(1, Mark.OPEN)
    room.do(MoveKind.START)
    stray = Note("late", 1, Moment(1, "gone", Duration(1), Duration(1)), CREATED_MS, mark=Mark.OPEN)
    session = room.session.with_note(stray)
    room.clock.pass_time(seconds=5)
    (occasion,) = occasions(session, room.clock.now())
    assert occasion.marks == ()
