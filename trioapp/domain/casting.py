"""Who gets which role at tables that are new: as seldom as can be one that they have had (method.md §B4)."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, combinations, permutations
from random import Random
from typing import Protocol

PATIENCE = 30
"""How often all tables are cast anew without getting fairer before that is enough."""

MOST_TRIED_ALL = 4
"""At a larger table there are too many castings to try them all."""

Roles = tuple[str, ...]
"""The roles at one table, by id, in the order of its people."""
Cell = tuple[str, str]
"""A person and a role that they may have, as what it counts."""
Had = Counter[Cell]
"""How often each person had each role; a role that counts as another one is counted as that."""


@dataclass(frozen=True, slots=True)
class NewTable:
    """People, by id, among whom `roles` are shared out; `given` tells who has one already."""

    people: tuple[str, ...]
    roles: Roles
    given: Mapping[str, str] = field(default_factory=dict)

    def castings(self) -> Iterator[Roles]:
        """Every way to share them out in which the given ones stay; the order of `roles` itself comes first."""
        for roles in dict.fromkeys(permutations(self.roles)):
            if all(self.given.get(person, role) == role for person, role in zip(self.people, roles, strict=True)):
                yield roles


def cast(tables: Sequence[NewTable], had: Had, alike: Mapping[str, str], seed: int) -> list[Roles]:
    """Roles at all new tables of one round, or of several, so that people seldom get one that they had before.

    `alike` says which role counts as which other. One table at a time is cast anew while the others stay as they are;
    of castings that are equally fair chance takes one, because from there a fairer one can be reached.
    """
    dice, least, book = Random(seed), _least_repeats(tables, had, alike), _Book(tables, had, alike)
    times, troupes = book.times, [_troupe(table, book) for table in tables]
    chosen = [troupe.first(times).seat(times) for troupe in troupes]
    fairest, found, vain = _repeats(times), chosen, 0
    while vain < PATIENCE and fairest > least:
        chosen = [troupe.anew(now, times, dice) for troupe, now in zip(troupes, chosen, strict=True)]
        vain += 1
        if (repeats := _repeats(times)) < fairest:
            fairest, found, vain = repeats, chosen, 0
    return [casting.roles for casting in found]


Times = list[int]
"""How often each person had each role, by the number of that cell."""


class _Book:
    """What everybody had, by numbers, because it is looked up a million times for a large room."""

    def __init__(self, tables: Sequence[NewTable], had: Had, alike: Mapping[str, str]) -> None:
        self._alike = alike
        at_tables = (
            (person, alike.get(role, role)) for table in tables for person in table.people for role in table.roles
        )
        self._numbers = {cell: number for number, cell in enumerate(dict.fromkeys(chain(had, at_tables)))}
        self.times: Times = [had[cell] for cell in self._numbers]

    def number(self, person: str, role: str) -> int:
        return self._numbers[person, self._alike.get(role, role)]


@dataclass(frozen=True, slots=True)
class _Casting:
    """Roles at one table, and as what each counts for whom, by number."""

    roles: Roles
    counted: tuple[int, ...]

    @classmethod
    def of(cls, table: NewTable, roles: Roles, book: _Book) -> _Casting:
        return cls(roles, tuple(map(book.number, table.people, roles)))

    def cost(self, times: Times) -> int:
        return sum(map(times.__getitem__, self.counted))

    def seat(self, times: Times, by: int = 1) -> _Casting:
        """Lets everybody have their role; -1 takes it back."""
        for one in self.counted:
            times[one] += by
        return self


class _Troupe(Protocol):
    """A table that can be cast in several ways."""

    def first(self, times: Times) -> _Casting:
        """One of the fairest."""

    def anew(self, now: _Casting, times: Times, dice: Random) -> _Casting:
        """Chance takes one of those that are as fair, or fairer, and seats it in the place of the one that was."""


def _troupe(table: NewTable, book: _Book) -> _Troupe:
    return _Few(table, book) if len(table.people) <= MOST_TRIED_ALL else _Many(table, book)


class _Few:
    """So few people that all castings can be tried."""

    def __init__(self, table: NewTable, book: _Book) -> None:
        self._castings = [_Casting.of(table, roles, book) for roles in table.castings()]

    def first(self, times: Times) -> _Casting:
        return min(self._castings, key=lambda one: one.cost(times))

    def anew(self, now: _Casting, times: Times, dice: Random) -> _Casting:
        now.seat(times, -1)
        costs = [casting.cost(times) for casting in self._castings]
        least = min(costs)
        fairest = [casting for casting, cost in zip(self._castings, costs, strict=True) if cost == least]
        return fairest[int(dice.random() * len(fairest))].seat(times)


class _Many:
    """People who change roles two by two, as long as that makes it fairer."""

    def __init__(self, table: NewTable, book: _Book) -> None:
        self._table, self._book = table, book
        self._free = [place for place, person in enumerate(table.people) if person not in table.given]

    def first(self, times: Times) -> _Casting:
        left = list(self._table.roles)
        for role in self._table.given.values():
            left.remove(role)
        others = iter(left)
        roles = [self._table.given.get(person) or next(others) for person in self._table.people]
        return self._swapped(roles, times, None)

    def anew(self, now: _Casting, times: Times, dice: Random) -> _Casting:
        now.seat(times, -1)
        return self._swapped(list(now.roles), times, dice).seat(times)

    def _swapped(self, roles: list[str], times: Times, dice: Random | None) -> _Casting:
        """With `dice` half of the swaps that change nothing are made, too."""
        cost = [{role: times[self._book.number(person, role)] for role in roles} for person in self._table.people]
        order = sorted(self._free, key=lambda _: dice.random()) if dice else self._free
        better = True
        while better:
            better = False
            for one, other in combinations(order, 2):
                mine, theirs = roles[one], roles[other]
                if mine == theirs:
                    continue
                gain = cost[one][mine] + cost[other][theirs] - cost[one][theirs] - cost[other][mine]
                better = better or gain > 0
                if gain > 0 or (gain == 0 and dice is not None and dice.random() * 2 < 1):
                    roles[one], roles[other] = theirs, mine
        return _Casting.of(self._table, tuple(roles), self._book)


def _repeats(times: Times) -> int:
    """What grows the more often people have a role again: with each time by more than the time before."""
    return sum(map(_repeated, times))


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
