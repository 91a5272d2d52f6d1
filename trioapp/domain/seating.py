"""Who sits with whom and in which role (method.md §B4)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

SMALLEST_GROUP = 2


@dataclass(frozen=True, slots=True)
class Seat:
    """A person's place in a group, and the role that goes with it (both by id)."""

    person: str
    role: str


@dataclass(frozen=True, slots=True)
class Group:
    """The people at one table: a trio, or the quartet or duo that a remainder makes."""

    number: int
    seats: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class Seating:
    """All groups, numbered from 1 in order, and the people (by id) that no group could be made for."""

    groups: tuple[Group, ...] = ()
    unseated: tuple[str, ...] = ()

    @property
    def everybody(self) -> frozenset[str]:
        """All people by id, seated or not."""
        return frozenset(seat.person for group in self.groups for seat in group.seats) | frozenset(self.unseated)

    def group_of(self, person: str) -> Group | None:
        return next((group for group in self.groups if any(seat.person == person for seat in group.seats)), None)

    def role_of(self, person: str) -> str:
        """The id of that person's role; empty for somebody without a seat."""
        return next((seat.role for group in self.groups for seat in group.seats if seat.person == person), "")

    def label_of(self, person: str) -> str:
        """What stands for a person where no name may: the trio's number and a letter, such as `4-B`."""
        for group in self.groups:
            for place, seat in enumerate(group.seats):
                if seat.person == person:
                    return f"{group.number}-{chr(ord('A') + place)}"
        return ""

    def with_next_role(self, person: str, order: Sequence[str]) -> Seating:
        """Gives that person the role that comes next in their group; whoever had it takes over theirs.

        `order` is the order of the format's roles, by id.
        """
        group = self.group_of(person)
        if group is None:
            return self
        roles = sorted((seat.role for seat in group.seats), key=order.index)
        mine = self.role_of(person)
        wanted = roles[(roles.index(mine) + 1) % len(roles)]
        other = next(seat.person for seat in group.seats if seat.role == wanted)
        seats = tuple(
            replace(seat, role=wanted if seat.person == person else mine) if seat.person in (person, other) else seat
            for seat in group.seats
        )
        changed = replace(group, seats=seats)
        return replace(
            self, groups=tuple(changed if group.number == changed.number else group for group in self.groups)
        )

    def with_swap(self, one: str, other: str) -> Seating:
        """Lets two people change places; each takes over the other's role. Nobody moves when one of them is unknown."""
        if not {one, other} <= self.everybody:
            return self
        partner = {one: other, other: one}
        groups = tuple(
            replace(
                group, seats=tuple(replace(seat, person=partner.get(seat.person, seat.person)) for seat in group.seats)
            )
            for group in self.groups
        )
        return Seating(groups, tuple(partner.get(person, person) for person in self.unseated))

    def shuffled(self, seed: int) -> Seating:
        """The same tables and roles with the people on them in an order that follows from `seed`."""
        people = [seat.person for group in self.groups for seat in group.seats] + list(self.unseated)
        random.Random(seed).shuffle(people)
        order = iter(people)
        groups = tuple(
            replace(group, seats=tuple(replace(seat, person=next(order)) for seat in group.seats))
            for group in self.groups
        )
        return Seating(groups, tuple(order))


def group_sizes(count: int) -> tuple[int, ...]:
    """How many people sit at each table: trios, with what is left over as quartets (method.md §B4).

    Five people are a trio and a duo that the trainer joins, two are a duo; one person cannot do the exercise.
    """
    if count < SMALLEST_GROUP:
        return ()
    if count in (2, 5):
        return (3,) * (count // 3) + (2,)
    quartets = count % 3
    return (3,) * ((count - 4 * quartets) // 3) + (4,) * quartets


def seat_in_order(people: Sequence[str], roles: Sequence[str]) -> Seating:
    """Seats the people (by id) in the order of the list.

    `roles` are the format's, by id and in its order; in a group with more people than roles the last one is shared.
    """
    order = iter(people)
    groups = tuple(
        Group(number, tuple(Seat(next(order), roles[min(place, len(roles) - 1)]) for place in range(size)))
        for number, size in enumerate(group_sizes(len(people)), 1)
    )
    return Seating(groups, tuple(order))
