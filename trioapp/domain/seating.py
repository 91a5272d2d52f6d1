"""Who sits with whom and in which role (method.md §B4)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from trioapp.domain.group_size import SMALLEST_GROUP, TRIOS, GroupSize, group_sizes
from trioapp.domain.values import dataclass

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Seat:
    """A person's place at a table, counted from 0, and the role that goes with it; both person and role by id.

    Who is `locked` stays there when everybody is seated anew.
    """

    person: str
    role: str
    place: int = 0
    locked: bool = False

    @property
    def letter(self) -> str:
        """The place as it is called at the table: A, B, C; after Z come AA, AB."""
        letter, left = "", self.place + 1
        while left:
            left, rest = divmod(left - 1, _LETTERS)
            letter = chr(ord("A") + rest) + letter
        return letter


@dataclass(frozen=True, slots=True)
class Group:
    """The people at one table, such as a trio, or the quartet or duo that a remainder makes."""

    number: int
    seats: tuple[Seat, ...]

    @property
    def free_place(self) -> int:
        """The first place behind all those that are taken."""
        return max((seat.place for seat in self.seats), default=-1) + 1


@dataclass(frozen=True, slots=True)
class Seating:
    """All groups, and the people (by id) that have no seat: those who could have one, and those who are not there.

    A group keeps its number, which is that of its table, also when another one is gone.
    """

    groups: tuple[Group, ...] = ()
    unseated: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    @property
    def seats(self) -> Iterator[Seat]:
        return (seat for group in self.groups for seat in group.seats)

    @property
    def tables(self) -> tuple[tuple[str, ...], ...]:
        """Who sits together, by id, group by group."""
        return tuple(tuple(seat.person for seat in group.seats) for group in self.groups)

    @property
    def pairs(self) -> int:
        """How many groups are two people."""
        return sum(len(group.seats) == SMALLEST_GROUP for group in self.groups)

    @property
    def everybody(self) -> frozenset[str]:
        """All people by id, seated or not."""
        return frozenset(seat.person for seat in self.seats) | frozenset(self.unseated) | frozenset(self.absent)

    def group_of(self, person: str) -> Group | None:
        return next((group for group in self.groups if any(seat.person == person for seat in group.seats)), None)

    def role_of(self, person: str) -> str:
        """The id of that person's role; empty for somebody without a seat."""
        return next((seat.role for seat in self.seats if seat.person == person), "")

    def with_group(self, group: Group) -> Seating:
        """That group in the place of the one with its number, or after all others; without anybody it is gone."""
        others = tuple(other for other in self.groups if other.number != group.number)
        groups = (*others, group) if group.seats else others
        return replace(self, groups=tuple(sorted(groups, key=lambda one: one.number)))

    def without(self, people: Collection[str]) -> Seating:
        """As if those people had never been there, if they have no seat."""
        unseated, absent = (
            tuple(person for person in part if person not in people) for part in (self.unseated, self.absent)
        )
        return replace(self, unseated=unseated, absent=absent)

    def with_next_role(self, person: str, order: Sequence[str]) -> Seating:
        """Gives that person the role that comes next in their group; whoever had it takes over theirs.

        `order` is the order of the format's roles, by id.
        """
        group = self.group_of(person)
        if group is None:
            return self
        roles = sorted({seat.role for seat in group.seats}, key=order.index)
        return self.with_role(person, roles[(roles.index(self.role_of(person)) + 1) % len(roles)])

    def with_role(self, person: str, role: str) -> Seating:
        """Gives that person a role of their group; whoever had it takes over theirs. Else nothing changes."""
        group, mine = self.group_of(person), self.role_of(person)
        holder = next((seat.person for seat in group.seats if seat.role == role), "") if group else ""
        if group is None or not holder or role == mine:
            return self
        given = {person: role, holder: mine}
        seats = tuple(replace(seat, role=given.get(seat.person, seat.role)) for seat in group.seats)
        return self.with_group(replace(group, seats=seats))

    def with_lock(self, people: Collection[str], *, locked: bool) -> Seating:
        """Keeps those people where they are from now on, or no longer."""
        return self._with_each_seat(lambda seat: replace(seat, locked=locked) if seat.person in people else seat)

    def with_swap(self, one: str, other: str) -> Seating:
        """Lets two people change places; each takes over the other's role, and whoever was locked is so no longer.

        Nobody moves when one of them is unknown.
        """
        if one == other or not {one, other} <= self.everybody:
            return self
        partner = {one: other, other: one}
        unseated, absent = (
            tuple(partner.get(person, person) for person in part) for part in (self.unseated, self.absent)
        )
        seated = self._with_each_seat(
            lambda seat: replace(seat, person=partner[seat.person], locked=False) if seat.person in partner else seat
        )
        return replace(seated, unseated=unseated, absent=absent)

    def _with_each_seat(self, changed: Callable[[Seat], Seat]) -> Seating:
        """Each seat as `changed` makes it, table by table."""
        groups = (replace(group, seats=tuple(changed(seat) for seat in group.seats)) for group in self.groups)
        return replace(self, groups=tuple(groups))


def roles_of(size: int, order: Sequence[str]) -> tuple[str, ...]:
    """The roles in a group of that size; `order` is that of the places, and those beyond them share the last."""
    return tuple(order[min(place, len(order) - 1)] for place in range(size))


def seat_in_order(
    people: Sequence[str], roles: Sequence[str], group: GroupSize = TRIOS, *, rather_small: bool = False
) -> Seating:
    """Seats the people (by id) in the order of the list; `roles` are those of the places at a table, by id."""
    order = iter(people)
    groups = tuple(
        Group(number, tuple(Seat(next(order), role, place) for place, role in enumerate(roles_of(size, roles))))
        for number, size in enumerate(group_sizes(len(people), group, rather_small=rather_small), 1)
    )
    return Seating(groups, tuple(order))


def labels_in(seatings: Iterable[Seating]) -> dict[str, str]:
    """What stands for each person where no name may: table and letter of their first seat, such as `4-B`."""
    labels: dict[str, str] = {}
    taken: set[str] = set()
    for group in (group for seating in seatings for group in seating.groups):
        for seat in group.seats:
            if seat.person not in labels:
                labels[seat.person] = _free_label(group.number, seat, taken)
                taken.add(labels[seat.person])
    return labels


def _free_label(table: int, seat: Seat, taken: Collection[str]) -> str:
    places = (replace(seat, place=place) for place in range(seat.place, seat.place + len(taken) + 1))
    return next(label for place in places if (label := f"{table}-{place.letter}") not in taken)
