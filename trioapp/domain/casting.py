"""Who gets which role at tables that are new: as seldom as can be one that they have had (method.md §B4)."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from random import Random

PATIENCE = 30
"""How often all tables are cast anew without getting fairer before that is enough."""

Roles = tuple[str, ...]
"""The roles at one table, by id, in the order of its people."""
Had = Counter[tuple[str, str]]
"""How often each person had each role; a role that counts as another one is counted as that."""


@dataclass(frozen=True, slots=True)
class NewTable:
    """People, by id, among whom `roles` are shared out; `given` tells who has one already."""

    people: tuple[str, ...]
    roles: Roles
    given: Mapping[str, str] = field(default_factory=dict)

    def castings(self) -> Iterator[Roles]:
        """Every way to share them out in which the given ones stay; the order of `roles` itself comes first."""
        for roles in permutations(self.roles):
            if all(self.given.get(person, role) == role for person, role in zip(self.people, roles, strict=True)):
                yield roles


def cast(tables: Sequence[NewTable], had: Had, alike: Mapping[str, str], seed: int) -> list[Roles]:
    """Roles at all new tables of one round, or of several, so that people seldom get one that they had before.

    `alike` says which role counts as which other. One table at a time is cast anew while the others stay as they are;
    of castings that are equally fair chance takes one, because from there a fairer one can be reached.
    """
    had, dice, least = Had(had), Random(seed), _least_repeats(tables, had, alike)
    options = [[_Casting.of(table, roles, alike) for roles in table.castings()] for table in tables]
    chosen = [min(castings, key=lambda one: one.cost(had)).seat(had) for castings in options]
    fairest, found, vain = _repeats(had), chosen, 0
    while vain < PATIENCE and fairest > least:
        chosen = [_cast_anew(castings, now, had, dice) for castings, now in zip(options, chosen, strict=True)]
        vain += 1
        if (repeats := _repeats(had)) < fairest:
            fairest, found, vain = repeats, chosen, 0
    return [casting.roles for casting in found]


@dataclass(frozen=True, slots=True)
class _Casting:
    """Roles at one table, and as what each counts for whom."""

    roles: Roles
    counted: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, table: NewTable, roles: Roles, alike: Mapping[str, str]) -> _Casting:
        counted = (alike.get(role, role) for role in roles)
        return cls(roles, tuple(zip(table.people, counted, strict=True)))

    def cost(self, had: Had) -> int:
        return sum([had[one] for one in self.counted])

    def seat(self, had: Had, times: int = 1) -> _Casting:
        """Lets everybody have their role; -1 takes it back."""
        for one in self.counted:
            had[one] += times
        return self


def _cast_anew(castings: Sequence[_Casting], now: _Casting, had: Had, dice: Random) -> _Casting:
    now.seat(had, -1)
    costs = [casting.cost(had) for casting in castings]
    least = min(costs)
    fairest = [casting for casting, cost in zip(castings, costs, strict=True) if cost == least]
    return fairest[int(dice.random() * len(fairest))].seat(had)


def _repeats(had: Had) -> int:
    """What grows the more often people have a role again: with each time by more than the time before."""
    return sum(map(_repeated, had.values()))


def _repeated(times: int) -> int:
    return times * (times - 1)


def _least_repeats(tables: Sequence[NewTable], had: Had, alike: Mapping[str, str]) -> int:
    """Fewer than that nobody can reach: when each person's turns went to the roles they seldom had, or each role to
    those who seldom had it."""
    people = Counter(person for table in tables for person in table.people)
    roles = Counter(alike.get(role, role) for table in tables for role in table.roles)
    before = sum(_repeated(times) for cell, times in had.items() if cell[0] not in people or cell[1] not in roles)
    by_person = sum(_shared_out([had[one, role] for role in roles], turns) for one, turns in people.items())
    by_role = sum(_shared_out([had[one, role] for one in people], turns) for role, turns in roles.items())
    return before + max(by_person, by_role)


def _shared_out(times: list[int], turns: int) -> int:
    """The repeats when so many turns more go to whoever had the fewest so far."""
    heapq.heapify(times)
    for _ in range(turns):
        heapq.heapreplace(times, times[0] + 1)
    return sum(map(_repeated, times))
