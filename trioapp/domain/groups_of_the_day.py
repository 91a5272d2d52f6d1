"""The groups of a day in which exercises follow each other: those that go on, and where they cannot, others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.forming import Forming, formed
from trioapp.domain.group_size import group_sizes
from trioapp.domain.people import Person
from trioapp.domain.position import Position
from trioapp.domain.rounds import Seatings, rounds_before_plan
from trioapp.domain.seating import Seating, seat_in_order
from trioapp.domain.session import NO_TIME, Session


def groups_of_the_day(session: Session, people: tuple[Person, ...], *, rather_duos: bool) -> Seatings:
    """Those for the first round in the order of the list, and new ones wherever the ones there are do not suit.

    In those people do not meet again, as far as that can be.
    """
    position, exercise, ids = session.run.position(NO_TIME), session.exercise_in(1), [one.id for one in people]
    first = seat_in_order(ids, exercise.role_at_place, exercise.group, rather_small=rather_duos)
    session = replace(session, people=people, seatings=Seatings.of(first))
    for number in _rounds_of(position):
        if number > 1 and not suits(session.seating_in(number, position), session.exercise_in(number)):
            seatings = session.seatings.with_seating(number, _formed(session, number, position, rather_duos))
            session = replace(session, seatings=seatings)
    return session.seatings


def suits(seating: Seating, exercise: ExerciseFormat) -> bool:
    """Whether so many people can do that exercise at each table, as far as that can be with those who sit."""
    sizes = [len(group.seats) for group in seating.groups]
    return _misfits(sizes, exercise) <= _misfits(group_sizes(sum(sizes), exercise.group), exercise)


def unsuited(session: Session, first: int, position: Position) -> int:
    """The first of the rounds from that one on in which the groups do not suit the exercise; 0 when there is none.

    Where there is but one exercise they are its own, and whoever came or left since does not bring them apart.
    """
    if not session.other_formats:
        return 0
    rounds = (number for number in _rounds_of(position) if number >= first)
    found = (one for one in rounds if not suits(session.seating_in(one, position), session.exercise_in(one)))
    return next(found, 0)


def _rounds_of(position: Position) -> Iterator[int]:
    """The rounds of the plan that goes on, or of the one that comes."""
    before = rounds_before_plan(position)
    return (before + number for number in sorted({phase.round for phase in position.plan} - {0}))


def _misfits(sizes: list[int] | tuple[int, ...], exercise: ExerciseFormat) -> int:
    return sum(not exercise.group.allows(size) for size in sizes)


def _formed(session: Session, number: int, position: Position, rather_duos: bool) -> Seating:
    before = tuple((earlier, session.seating_in(earlier, position)) for earlier in range(1, number))
    forming = Forming(
        people=session.people,
        before=session.seating_in(number, position),
        ledger=replace(session.ledger(position), rounds=before),
        wishes=session.wishes,
        exercise=session.exercise_in(number),
        rather_duos=rather_duos,
    )
    (seating,) = formed(forming).seatings
    return seating
