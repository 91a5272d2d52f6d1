"""Who sits where in which round, what stays as it was, and what everybody has had."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import HandClock, a_session
from trioapp.domain.formats import Rounds
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.plans import plan_of
from trioapp.domain.position import Position
from trioapp.domain.rotation import rotated, turn_of_roles
from trioapp.domain.rounds import Seatings, round_at
from trioapp.domain.run import Run
from trioapp.domain.session import Session

SIX = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima")


class Day:
    """A session and what the trainer does, each a minute after the other."""

    def __init__(self, names: tuple[str, ...] = SIX, rounds: Rounds = Rounds.ONE) -> None:
        self.clock = HandClock()
        session = a_session(names)
        self.session: Session = replace(session, run=Run(plan_of(session.format, rounds)))

    def do(self, *kinds: MoveKind, phase: str = "", number: int = 1) -> None:
        for kind in kinds:
            self.clock.pass_time(minutes=1)
            run = self.session.run.moved(Move(kind, self.clock.now(), phase=phase, round=number))
            self.session = replace(self.session, run=run)

    def seat(self, *, turns: int) -> None:
        """Rotates the roles of the round that a change is meant for."""
        seating = rotated(self.session.seating_at(self.position), turn_of_roles(self.session.format), turns)
        seatings = self.session.seatings.with_seating(round_at(self.position), seating)
        self.session = replace(self.session, seatings=seatings)

    @property
    def position(self) -> Position:
        return self.session.run.position(self.clock.now())

    def roles_of(self, person: str) -> list[str]:
        return list(self.session.ledger(self.position).roles_of(person))


def test_a_plan_of_three_rounds_turns_the_roles_by_itself() -> None:
    day = Day(rounds=Rounds.COMPACT)
    day.do(MoveKind.START)
    day.do(MoveKind.JUMP, phase="tell", number=3)
    assert round_at(day.position) == 3
    assert day.session.seating_at(day.position).role_of("p1") == "observer"


def test_a_round_that_was_jumped_over_was_had_by_nobody() -> None:
    day = Day(rounds=Rounds.COMPACT)
    day.do(MoveKind.START)
    day.do(MoveKind.JUMP, phase="tell", number=3)
    assert day.roles_of("p1") == ["storyteller", "observer"]


def test_another_start_keeps_the_roles_until_they_are_passed_on() -> None:
    day = Day()
    day.do(MoveKind.START, MoveKind.STOP)
    assert round_at(day.position) == 2
    assert day.session.seating_at(day.position).role_of("p1") == "storyteller"
    day.seat(turns=1)
    day.do(MoveKind.START)
    assert day.roles_of("p1") == ["storyteller", "interviewer"]


def test_what_changes_in_a_round_leaves_the_ones_before_as_they_were() -> None:
    day = Day(rounds=Rounds.COMPACT)
    day.do(MoveKind.START)
    day.do(MoveKind.JUMP, phase="tell", number=2)
    day.seat(turns=1)
    day.do(MoveKind.JUMP, phase="tell", number=3)
    assert day.roles_of("p1") == ["storyteller", "observer", "storyteller"]


def test_undoing_a_start_takes_its_round_out_of_the_ledger() -> None:
    day = Day()
    day.do(MoveKind.START)
    assert day.roles_of("p1") == ["storyteller"]
    day.do(MoveKind.UNDO)
    assert day.roles_of("p1") == []
    assert round_at(day.position) == 1


@pytest.mark.parametrize(("names", "after"), [(SIX, 3), ((*SIX, "Gijs"), 4)])
def test_everybody_has_had_everything_after_as_many_rounds_as_a_table_has_people(
    names: tuple[str, ...], after: int
) -> None:
    session = a_session(names)
    turn = turn_of_roles(session.format).order
    ledger = session.ledger(session.run.position(HandClock().now()))
    assert ledger.complete_after(session.seatings.onward(1, session.seatings.first, session.exercise_in), turn) == after


def test_who_has_not_observed_yet_is_known_and_a_second_observer_has() -> None:
    day = Day((*SIX, "Gijs"))
    day.do(MoveKind.START)
    ledger = day.session.ledger(day.position)
    assert ledger.without("observer", ["p1", "p3", "p7"]) == ("p1",)


def test_a_ledger_that_is_complete_says_after_which_round() -> None:
    day = Day(rounds=Rounds.COMPACT)
    day.do(MoveKind.START)
    for number in (2, 3):
        day.do(MoveKind.JUMP, phase="tell", number=number)
    ledger, turn = day.session.ledger(day.position), turn_of_roles(day.session.format).order
    assert ledger.complete_after([(4, day.session.seating_at(day.position))], turn) == 3


def test_a_pair_never_has_everything() -> None:
    session = a_session(("Anna", "Bram"))
    ledger = session.ledger(session.run.position(HandClock().now()))
    turn = turn_of_roles(session.format).order
    assert ledger.complete_after(session.seatings.onward(1, session.seatings.first, session.exercise_in), turn) == 0


def test_a_label_is_that_of_the_first_seat_and_stands_for_one_person() -> None:
    session = a_session(SIX)
    later = session.seatings.first.with_swap("p1", "p6")
    newcomer = replace(
        later.groups[0], seats=(*later.groups[0].seats[:2], replace(later.groups[0].seats[2], person="p7"))
    )
    seatings = Seatings.of(session.seatings.first).with_seating(2, later.with_group(newcomer))
    labels = replace(session, seatings=seatings).labels
    assert [labels[f"p{number}"] for number in (1, 6, 7)] == ["1-A", "2-C", "1-D"]
    assert len(set(labels.values())) == 7


@pytest.mark.parametrize("count", [3, 4, 5, 83, 500])
def test_each_label_stands_for_one_person_in_a_room_of_any_size(count: int) -> None:
    labels = a_session(("",) * count).labels
    assert len(set(labels.values())) == count
    assert [labels[f"p{number}"] for number in (1, 2, 3)] == ["1-A", "1-B", "1-C"]
