"""The groups of a day in which exercises follow each other: those that go on, and where they cannot, others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.group_size import group_sizes
from trioapp.domain.instants import Instant
from trioapp.domain.people import Person
from trioapp.domain.position import Position
from trioapp.domain.rounds import Seatings, first_open_round, rounds_before_plan
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


def carried_along(before: Session, after: Session, now: Instant) -> Seatings:
    """The groups of each part of the day are where it stands now; what has been, or goes on, stays as it is.

    A part that is new has the groups that there are then.
    """
    if not (before.other_formats or after.other_formats):
        return after.seatings
    old, new = before.run.position(now), after.run.position(now)
    had = {place: before.seating_in(number, old) for number, place in _places(old)}
    first = first_open_round(new)
    seatings = Seatings(tuple(one for one in after.seatings.by_round if one[0] < first))
    for number, place in _places(new):
        if number >= first:
            seatings = _with_its_own(seatings, number, had.get(place), after, new)
    return seatings if seatings.by_round else after.seatings


def _with_its_own(
    seatings: Seatings, number: int, own: Seating | None, session: Session, position: Position
) -> Seatings:
    if not seatings.by_round:
        return seatings.with_seating(number, session.seatings.first if own is None else own)
    follows = replace(session, seatings=seatings).seating_in(number, position)
    return seatings if own is None or own == follows else seatings.with_seating(number, own)


def _places(position: Position) -> Iterator[tuple[int, tuple[str, int]]]:
    """Each round of the plan by its number over all starts, and by its part and its number in that."""
    before, seen = rounds_before_plan(position), dict[str, list[int]]()
    for phase in position.plan:
        rounds = seen.setdefault(phase.block, [])
        if phase.round and phase.round not in rounds:
            rounds.append(phase.round)
            yield before + phase.round, (phase.block, len(rounds))


def still_suited(before: Session, after: Session, position: Position) -> Seatings:
    """Where the groups before a round are others now, and would not suit it any more, it keeps those that it had."""
    for number in _rounds_of(position) if after.other_formats else ():
        had, exercise = before.seating_in(number, position), after.exercise_in(number)
        if suits(had, exercise) and not suits(after.seating_in(number, position), exercise):
            after = replace(after, seatings=after.seatings.with_seating(number, had))
    return after.seatings


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
    from trioapp.domain.forming import Forming, formed  # most days form their groups once

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
