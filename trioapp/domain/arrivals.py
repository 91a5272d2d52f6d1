"""Somebody comes late or leaves: with the least harm to who is talking already (method.md §B4).

Whoever comes late takes the role that one more person at the table has: in a full trio that of a second observer, which
is a safe one. Whoever has that role takes the place of somebody who leaves. While the exercise goes on nobody else
changes tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Protocol

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.group_size import GroupSize
from trioapp.domain.seating import Group, Seat, Seating, roles_of, seat_in_order

Acquaintance = Callable[[str, str], int]
"""How often two people have met."""
_SHORT, _GOOD, _ALSO, _FULL = range(4)
"""What one more person makes of a table: it was too small; it is as good; it will do; there are too many."""


class Change(Protocol):
    """What coming or leaving does to a seating; while it `is_live` nobody else changes tables."""

    def __call__(
        self, seating: Seating, person: str, exercise: ExerciseFormat, met: Acquaintance, *, is_live: bool
    ) -> Seating: ...


def arrived(seating: Seating, person: str, exercise: ExerciseFormat, met: Acquaintance, *, is_live: bool) -> Seating:
    """Gives a seat to somebody new, unseated or absent: at a table that is too small, else where one more will do.

    Before a start, where no table is as good with one more, those whom other tables can spare and the newcomer make a
    table of their own: two second observers and a third make a trio.
    """
    seating = _forgotten(seating, person)
    if not seating.groups:
        together = (*seating.unseated, person)
        return replace(seat_in_order(together, exercise.role_at_place, exercise.group), absent=seating.absent)
    room = min(_room_at(group, exercise.group) for group in seating.groups)
    apart = [] if is_live or room in (_SHORT, _GOOD) else _new_company(seating, exercise, is_needed=room is _FULL)
    if apart:
        return _new_table(seating, [*apart, person], exercise)
    open_to_all = [group for group in seating.groups if _room_at(group, exercise.group) == room]
    return _seated(seating, _least_known(open_to_all, person, met), person, exercise)


def left(seating: Seating, person: str, exercise: ExerciseFormat, met: Acquaintance, *, is_live: bool) -> Seating:
    """Takes somebody from their table, where the others go on with every role that the exercise cannot do without.

    Before a start a table that is too small then gets somebody from another one, or is shared out among the others.
    """
    group = seating.group_of(person)
    gone = _forgotten(seating, person)
    gone = replace(gone, absent=(*gone.absent, person))
    if group is None:
        return gone
    rest = _without(group, person, exercise)
    gone = gone.with_group(rest)
    if len(rest.seats) == 1:
        (alone,) = rest.seats
        return arrived(gone, alone.person, exercise, met, is_live=is_live)
    if is_live or len(rest.seats) >= exercise.group.smallest:
        return gone
    if spare := _spare_people(gone, exercise, 1):
        return _seated(_taken_out(gone, spare[0], exercise), rest, spare[0], exercise)
    return gone if exercise.group.allows(len(rest.seats)) else _shared_out(gone, rest, exercise, met)


def moved(seating: Seating, person: str, table: int, exercise: ExerciseFormat) -> Seating:
    """Lets somebody go to another table, and has both tables keep every role that the exercise cannot do without."""
    group = next((group for group in seating.groups if group.number == table), None)
    own = seating.group_of(person)
    if group is None or own is group or person not in seating.everybody:
        return seating
    return _seated(_nobody_alone(_taken_out(seating, person, exercise)), group, person, exercise)


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


def _taken_out(seating: Seating, person: str, exercise: ExerciseFormat) -> Seating:
    """As `_forgotten`, and the others at that table have the roles that they need."""
    group = seating.group_of(person)
    rest = seating.with_group(_without(group, person, exercise)) if group else seating
    return _forgotten(rest, person)


def _without(group: Group, person: str, exercise: ExerciseFormat) -> Group:
    """The others at that table; the one whose role can best be spared takes over the one that is missing now."""
    rest = tuple(seat for seat in group.seats if seat.person != person)
    needed = Counter(roles_of(len(rest), exercise.role_at_place))
    held = Counter(seat.role for seat in rest)
    missing, spared = list((needed - held).elements()), held - needed
    seats = list(rest)
    for place in reversed(range(len(seats))):
        if missing and spared[seats[place].role] > 0:
            spared[seats[place].role] -= 1
            seats[place] = replace(seats[place], role=missing.pop())
    return replace(group, seats=tuple(seats))


def _seated(seating: Seating, group: Group, person: str, exercise: ExerciseFormat) -> Seating:
    """At that table, in the first role that it lacks now, or as one more of the last."""
    order = exercise.role_at_place
    lacking = Counter(roles_of(len(group.seats) + 1, order)) - Counter(seat.role for seat in group.seats)
    role = next((role for role in order if lacking[role] > 0), order[-1])
    return seating.with_group(replace(group, seats=(*group.seats, Seat(person, role, group.free_place))))


def _room_at(group: Group, size: GroupSize) -> int:
    count = len(group.seats)
    if count < size.smallest:
        return _SHORT
    return _GOOD if size.is_good(count + 1) else _ALSO if size.allows(count + 1) else _FULL


def _least_known(groups: list[Group], person: str, met: Acquaintance) -> Group:
    """The smallest table; of several the one whose people this person has met the least, and the first of those."""
    return min(groups, key=lambda group: (len(group.seats), sum(met(person, seat.person) for seat in group.seats)))


def _new_company(seating: Seating, exercise: ExerciseFormat, *, is_needed: bool) -> list[str]:
    """Those with whom a newcomer makes a table that is as good, or where that `is_needed` one that will do."""
    size, most = exercise.group, exercise.group.usual - 1
    apart = _spare_people(seating, exercise, most)
    if size.is_good(len(apart) + 1) or (apart and is_needed and size.allows(len(apart) + 1)):
        return apart
    apart = _spare_people(seating, exercise, most, also=size.also) if is_needed else []
    return apart if apart and size.allows(len(apart) + 1) else []


def _spare_people(seating: Seating, exercise: ExerciseFormat, most: int, also: Collection[int] = ()) -> list[str]:
    """Those who may go to another table: from the largest ones, which stay large enough, who has a role to spare.

    `also` are smaller sizes that a table may have then.
    """
    left, spare = {group.number: list(group.seats) for group in seating.groups}, list[str]()
    while len(spare) < most:
        large = [seats for seats in left.values() if len(seats) > exercise.group.smallest or len(seats) - 1 in also]
        able = [(seats, seat) for seats in large if (seat := _to_spare(seats, exercise))]
        if not able:
            break
        seats, seat = max(able, key=lambda one: len(one[0]))
        seats.remove(seat)
        spare.append(seat.person)
    return spare


def _to_spare(seats: Sequence[Seat], exercise: ExerciseFormat) -> Seat | None:
    """The last who has the role that a table with one fewer does not have, and who is not locked."""
    role = roles_of(len(seats), exercise.role_at_place)[-1]
    return next((seat for seat in reversed(seats) if seat.role == role and not seat.locked), None)


def _shared_out(seating: Seating, group: Group, exercise: ExerciseFormat, met: Acquaintance) -> Seating:
    """The people of a table that is too small sit with the others, where there is room for all and nobody is locked."""
    others = [one for one in seating.groups if one.number != group.number]
    room = sum(max(0, exercise.group.largest - len(one.seats)) for one in others)
    if room < len(group.seats) or any(seat.locked for seat in group.seats):
        return seating
    seating = seating.with_group(replace(group, seats=()))
    for seat in group.seats:
        seating = arrived(seating, seat.person, exercise, met, is_live=True)
    return seating


def _new_table(seating: Seating, people: list[str], exercise: ExerciseFormat) -> Seating:
    for person in people:
        seating = _taken_out(seating, person, exercise)
    number = next(number for number in range(1, len(seating.groups) + 2) if _is_free(seating, number))
    roles = roles_of(len(people), exercise.role_at_place)
    seats = tuple(Seat(person, roles[place], place) for place, person in enumerate(people))
    return seating.with_group(Group(number, seats))


def _is_free(seating: Seating, number: int) -> bool:
    return all(group.number != number for group in seating.groups)
