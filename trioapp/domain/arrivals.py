"""Somebody comes late or leaves: with the least harm to who is talking already (method.md §B4).

Whoever comes late is a second observer, which is a safe role, and a second observer takes the place of whoever leaves.
While the exercise goes on nobody else changes tables.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.seating import Group, Seat, Seating, seat_in_order

Acquaintance = Callable[[str, str], int]
"""How often two people have met."""


class Change(Protocol):
    """What coming or leaving does to a seating; while it `is_live` nobody else changes tables."""

    def __call__(
        self, seating: Seating, person: str, exercise: ExerciseFormat, met: Acquaintance, *, is_live: bool
    ) -> Seating: ...


def arrived(seating: Seating, person: str, exercise: ExerciseFormat, met: Acquaintance, *, is_live: bool) -> Seating:
    """Gives a seat to somebody new, unseated or absent: at a table with one too few, else as a second observer.

    Before a start two second observers and the newcomer make a table of their own; of five people one second observer
    and the newcomer do, because five are a trio and a pair.
    """
    seating = _forgotten(seating, person)
    usual, roles = len(exercise.usual_roles), exercise.role_at_place
    short = [group for group in seating.groups if len(group.seats) < usual]
    full = [group for group in seating.groups if len(group.seats) == usual]
    if short:
        return _seated(seating, _least_known(short, person, met), person, roles)
    spare = [] if is_live else _spare_people(seating, exercise)
    if len(spare) >= usual - 1 > 0 or (spare and not full):
        return _new_table(seating, [*spare[: usual - 1], person], roles)
    if full or seating.groups:
        return _seated(seating, _least_known(full or list(seating.groups), person, met), person, roles)
    together = (*seating.unseated, person)
    return replace(seat_in_order(together, roles, exercise.group), absent=seating.absent)


def left(seating: Seating, person: str, exercise: ExerciseFormat, met: Acquaintance, *, is_live: bool) -> Seating:
    """Takes somebody from their table, where the others go on with every role that the exercise cannot do without."""
    group = seating.group_of(person)
    gone = _forgotten(seating, person)
    gone = replace(gone, absent=(*gone.absent, person))
    if group is None:
        return gone
    rest = _without(group, person, exercise.role_at_place)
    gone = gone.with_group(rest)
    if len(rest.seats) == 1:
        (alone,) = rest.seats
        return arrived(gone, alone.person, exercise, met, is_live=is_live)
    spare = [] if is_live else _spare_people(gone, exercise)
    if len(rest.seats) < len(exercise.usual_roles) and spare:
        return _seated(_forgotten(gone, spare[0]), rest, spare[0], [role.id for role in exercise.usual_roles])
    return gone


def moved(seating: Seating, person: str, table: int, exercise: ExerciseFormat) -> Seating:
    """Lets somebody go to another table, and has both tables keep every role that the exercise cannot do without."""
    group = next((group for group in seating.groups if group.number == table), None)
    own = seating.group_of(person)
    if group is None or own is group or person not in seating.everybody:
        return seating
    roles = exercise.role_at_place
    rest = seating.with_group(_without(own, person, roles)) if own else seating
    return _seated(_nobody_alone(_forgotten(rest, person)), group, person, roles)


def _nobody_alone(seating: Seating) -> Seating:
    """Who is left alone at a table has no seat any more."""
    for group in seating.groups:
        if len(group.seats) == 1:
            (seat,) = group.seats
            seating = replace(seating.with_group(replace(group, seats=())), unseated=(*seating.unseated, seat.person))
    return seating


def _forgotten(seating: Seating, person: str) -> Seating:
    """Without that person anywhere; an empty place stays as it is, and so do the roles of the others."""
    group = seating.group_of(person)
    if group:
        seating = seating.with_group(replace(group, seats=tuple(s for s in group.seats if s.person != person)))
    unseated, absent = (tuple(one for one in part if one != person) for part in (seating.unseated, seating.absent))
    return replace(seating, unseated=unseated, absent=absent)


def _without(group: Group, person: str, roles: Sequence[str]) -> Group:
    """The others at that table; the one whose role can best be spared takes over that of the person who leaves."""
    leaver = next(seat for seat in group.seats if seat.person == person)
    rest = tuple(seat for seat in group.seats if seat is not leaver)
    last = max(rest, key=lambda seat: roles.index(seat.role), default=None)
    if last is None or roles.index(last.role) < roles.index(leaver.role):
        return replace(group, seats=rest)
    return replace(group, seats=tuple(replace(s, role=leaver.role) if s is last else s for s in rest))


def _seated(seating: Seating, group: Group, person: str, roles: Sequence[str]) -> Seating:
    """At that table, in the first role that nobody has there, or as one more of the last."""
    taken = {seat.role for seat in group.seats}
    role = next((role for role in roles if role not in taken), roles[-1])
    return seating.with_group(replace(group, seats=(*group.seats, Seat(person, role, group.free_place))))


def _least_known(groups: list[Group], person: str, met: Acquaintance) -> Group:
    """The smallest table; of several the one whose people this person has met the least, and the first of those."""
    return min(groups, key=lambda group: (len(group.seats), sum(met(person, seat.person) for seat in group.seats)))


def _spare_people(seating: Seating, exercise: ExerciseFormat) -> list[str]:
    """Those who have a role that a table can do without, and may go to another one."""
    extra = {role.id for role in exercise.roles if role.extra}
    return [seat.person for seat in seating.seats if seat.role in extra and not seat.locked]


def _new_table(seating: Seating, people: list[str], roles: Sequence[str]) -> Seating:
    for person in people:
        seating = _forgotten(seating, person)
    number = next(number for number in range(1, len(seating.groups) + 2) if _is_free(seating, number))
    seats = tuple(Seat(person, roles[place], place) for place, person in enumerate(people))
    return seating.with_group(Group(number, seats))


def _is_free(seating: Seating, number: int) -> bool:
    return all(group.number != number for group in seating.groups)
