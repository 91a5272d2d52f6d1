"""The search for rounds in which as few people as possible meet again; people and tables go by number here, from 0.

A round is filled greedily and then bettered by swaps: somebody who is not at ease changes places with whoever makes
that cheapest, also when it gets worse by it, and does not go back soon. That is tabu search, brought to social golfers
by Dotú and Van Hentenryck ('Scheduling social golfers locally', CPAIOR 2005). Of several rounds one at a time is taken
out and bettered like that while the others stay, so that what it costs when two people meet does not change meanwhile.

How long is searched is a number of swaps and never a time, and of `Random` only `random()` is used, of which Python
promises that it stays as it is: a seed gives the same rounds everywhere.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random
from typing import NamedTuple

from trioapp.domain.group_size import GroupSize

WISH = 10**8
MEETING = 10**4
"""What a wish that is not met costs, and a pair that meets again; a turn at a table of an unusual size costs little."""

TENURE = 8
"""For how many swaps somebody does not go back to a table, and how many of them without success are enough."""
PATIENCE = 10
"""How often a round is taken out without success before all are filled anew."""
EFFORT = 50_000
EFFORT_FOR_ONE = 5_000
"""How many swaps are judged, roughly, to find several rounds and to find one."""
LEAST_EFFORT = 5
"""The same in a large room, for each pair of people that could swap there."""

MOST_UNEASY = 16
LARGEST_SMALL_TABLE = 5
"""At larger ones no more than so many are looked at for each swap."""
_SEVERAL = 3
"""So many who belong together are seated first."""

Pair = tuple[int, int]
"""Two people, the lower number first."""
Round = list[list[int]]
"""The people at each table."""


@dataclass(frozen=True, slots=True)
class Costs:
    """What one more round costs: for pairs at one table, and for turns at a table of an unusual size."""

    pairs: list[list[int]]
    turns: list[int]
    alone: list[int]
    """What each person costs who does not sit with those they belong to; if they do, `pairs` takes it off."""
    is_odd: Mapping[int, bool]
    """Which sizes are unusual."""

    def of_round(self, tables: Round) -> int:
        pairs = sum(self.pairs[one][other] for table in tables for one, other in combinations(table, 2))
        return pairs + sum(self.turns[person] for table in tables if self.is_odd[len(table)] for person in table)

    def of_joining(self, person: int, table: list[int], size: int) -> int:
        """At a table that has that size when all have come."""
        return sum(map(self.pairs[person].__getitem__, table)) + self.turns[person] * self.is_odd[size]


class Hall:
    """Who has met whom, and what is asked of the rounds to come.

    Of wishes to sit together, in their order, those are dropped that contradict what is asked for otherwise.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        apart: Collection[Pair],
        together: Collection[Pair],
        kept: Mapping[int, int],
        group: GroupSize,
    ) -> None:
        self.sizes, self.kept = sizes, kept
        self.is_odd = {size: not group.is_good(size) for size in sizes}
        self.people = range(sum(sizes))
        self.met = [[0] * len(self.people) for _ in self.people]
        self.turns = [0] * len(self.people)
        """How often each person sat at a table of an unusual size."""
        bond_of = _bonds(sizes, apart, together, kept)
        self.bonds = [bond for person, bond in bond_of.items() if person == bond[0]]
        """Everybody with all they are to sit with."""
        self.wishes = dict.fromkeys(apart, WISH)
        """What it costs to seat two people together."""
        self.wishes |= {(one, other): -WISH for one, other in together if bond_of[one] is bond_of[other]}
        hosts = [[person for person in kept if kept[person] == table] for table in set(kept.values())]
        self.meant = {pair for bond in self.bonds + hosts for pair in combinations(sorted(bond), 2)}
        """Who meet each time because it is asked, also when only through others."""
        self._alone = [0] * len(self.people)
        for pair, cost in self.wishes.items():
            for person in pair:
                self._alone[person] += max(0, -cost)

    @property
    def is_free(self) -> bool:
        """Whether nobody has met anybody and nothing is asked."""
        return not (self.wishes or self.kept or any(map(any, self.met)))

    def seat(self, tables: Round, times: int = 1) -> None:
        """Lets the people at each table meet; -1 takes it back."""
        for table in tables:
            for one, other in combinations(table, 2):
                self.met[one][other] += times
                self.met[other][one] += times
            for person in table:
                self.turns[person] += times * self.is_odd[len(table)]

    def costs(self) -> Costs:
        """Over all rounds they add up to squares: of how often a pair met again, and of how many turns somebody had."""
        again = [MEETING * max(0, 2 * times - 1) for times in range(1 + max(map(max, self.met), default=0))]
        pairs = [[again[times] for times in row] for row in self.met]
        for (one, other), cost in (dict.fromkeys(self.meant, 0) | self.wishes).items():
            pairs[one][other] = pairs[other][one] = cost
        return Costs(pairs, [2 * turns + 1 for turns in self.turns], self._alone, self.is_odd)

    def least_cost(self, rounds: int) -> int:
        """What so many more rounds cost at least: all wishes met, nobody meets again, turns shared out evenly."""
        turns = sorted(self.turns)
        seats = rounds * sum(size for size in self.sizes if self.is_odd[size])
        shared = sum(2 * heapq.heapreplace(turns, turns[0] + 1) + 1 for _ in range(seats))
        return shared - rounds * sum(self._alone) // 2


class Swap(NamedTuple):
    """Two people who change places, the tables of the one and of the other, and what that adds to the costs."""

    one: int
    other: int
    here: int
    there: int
    change: int


class Draft:
    """One round in the making."""

    def __init__(self, tables: Round, costs: Costs, kept: Mapping[int, int]) -> None:
        self.tables = [table[:] for table in tables]
        self.change = self._lowest = 0
        """What the swaps have added to the costs, and the least that it has been."""
        self._pairs, self._kept = costs.pairs, kept
        self._strain = [
            [alone + costs.of_joining(person, table, len(table)) for table in tables]
            for person, alone in enumerate(costs.alone)
        ]
        """What each person costs, or would cost, at each table."""
        fewest = min(costs.turns, default=0)
        self._ease = [fewest * costs.is_odd[len(table)] for table in tables]
        """What somebody costs at each table who could not do better elsewhere."""
        self._back: dict[tuple[int, int], int] = {}
        """From which swap on somebody may go back to a table."""
        self._swaps = 0

    def uneasy(self) -> list[tuple[int, int]]:
        """Those who might cost less at another table, each with the number of their own."""
        return [
            (person, number)
            for number, table in enumerate(self.tables)
            for person in table
            if self._strain[person][number] > self._ease[number] and person not in self._kept
        ]

    def best_swap(self, uneasy: list[tuple[int, int]], dice: Random) -> Swap | None:
        """The cheapest swap of somebody uneasy, or one of the cheapest."""
        best, found = WISH * WISH, list[Swap]()
        for one, here in uneasy:
            strain, pairs = self._strain[one], self._pairs[one]
            for there, table in enumerate(self.tables):
                if there == here:
                    continue
                going = strain[there] - strain[here]
                for other in table:
                    coming = self._strain[other][here] - self._strain[other][there]
                    change = going + coming - 2 * pairs[other]
                    if change <= best and self._is_open(swap := Swap(one, other, here, there, change)):
                        found = [*found, swap] if change == best else [swap]
                        best = change
        return found[int(dice.random() * len(found))] if found else None

    def make(self, swap: Swap) -> None:
        for table, leaves, comes in ((swap.here, swap.one, swap.other), (swap.there, swap.other, swap.one)):
            self.tables[table][self.tables[table].index(leaves)] = comes
            self._back[leaves, table] = self._swaps + TENURE
        for strain, pairs in zip(self._strain, self._pairs, strict=True):
            difference = pairs[swap.other] - pairs[swap.one]
            strain[swap.here] += difference
            strain[swap.there] -= difference
        self._swaps += 1
        self.change += swap.change
        self._lowest = min(self._lowest, self.change)

    def _is_open(self, swap: Swap) -> bool:
        """Whether nobody is kept and nobody goes back too soon, unless it has never been as good as that."""
        back = max(self._back.get((swap.one, swap.there), 0), self._back.get((swap.other, swap.here), 0))
        return swap.other not in self._kept and (back <= self._swaps or self.change + swap.change < self._lowest)


class Search:
    """Rounds that follow from a seed, as good as an effort makes them."""

    def __init__(self, hall: Hall, seed: int, effort: int) -> None:
        self._hall, self._dice = hall, Random(seed)
        self.effort = max(effort, LEAST_EFFORT * len(hall.people) ** 2)
        """How much of it is left."""

    def new_round(self) -> Round:
        costs = self._hall.costs()
        return self.bettered(self._filled(costs), costs)

    def bettered(self, tables: Round, costs: Costs) -> Round:
        """The best that swaps make of a round; of equals the latest, because others can be reached from there."""
        draft = Draft(tables, costs, self._hall.kept)
        self.effort -= len(self._hall.people) ** 2
        lowest = vain = 0
        while vain < TENURE and (uneasy := draft.uneasy()):
            tried = self._some_of(uneasy)
            self.effort -= len(self._hall.people) * len(tried)
            swap = draft.best_swap(tried, self._dice)
            if swap is None:
                break
            draft.make(swap)
            vain = 0 if draft.change < lowest else vain + 1
            if draft.change <= lowest:
                lowest, tables = draft.change, [sorted(table) for table in draft.tables]
        return tables

    def _some_of(self, uneasy: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """At large tables, where nearly everybody meets somebody again, looking at all of them takes too long."""
        if len(uneasy) <= MOST_UNEASY or max(self._hall.sizes) <= LARGEST_SMALL_TABLE:
            return uneasy
        return heapq.nsmallest(MOST_UNEASY, uneasy, key=lambda _: self._dice.random())

    def _filled(self, costs: Costs) -> Round:
        """Everybody in turn takes the cheapest free seat, and first those of whom three or more belong together.

        Two find each other by swaps, and are not tied to the first table then.
        """
        tables: Round = [[] for _ in self._hall.sizes]
        for person, table in self._hall.kept.items():
            tables[table].append(person)
        parties = [bond for bond in self._hall.bonds if len(bond) >= _SEVERAL]
        parties += [[person] for bond in self._hall.bonds if len(bond) < _SEVERAL for person in bond]
        for party in sorted(parties, key=lambda party: (-len(party), self._dice.random())):
            coming = [person for person in party if person not in self._hall.kept]
            if not self._take_seats(coming, tables, costs):
                for person in coming:
                    self._take_seats([person], tables, costs)
        return [sorted(table) for table in tables]

    def _take_seats(self, people: list[int], tables: Round, costs: Costs) -> bool:
        """At one table; False when none has as many free."""
        offers = [
            (sum(costs.of_joining(person, table, size) for person in people), self._dice.random(), number)
            for number, (table, size) in enumerate(zip(tables, self._hall.sizes, strict=True))
            if size - len(table) >= len(people)
        ]
        if offers:
            tables[min(offers)[-1]] += people
        return bool(offers)


class Plan:
    """Several rounds, which the hall counts as long as the plan is not cleared."""

    def __init__(self, hall: Hall) -> None:
        self.rounds: list[Round] = []
        self.cost = 0
        self._hall = hall

    def add(self, tables: Round) -> None:
        self.cost += self._hall.costs().of_round(tables)
        self._hall.seat(tables)
        self.rounds.append(tables)

    def better(self, number: int, search: Search) -> bool:
        """Takes one round out, betters it and puts it back; tells whether that made it cheaper."""
        before = self.rounds[number]
        self._hall.seat(before, -1)
        costs = self._hall.costs()
        after = self.rounds[number] = search.bettered(before, costs)
        self._hall.seat(after)
        gain = costs.of_round(before) - costs.of_round(after)
        self.cost -= gain
        return gain > 0

    def clear(self) -> None:
        for tables in self.rounds:
            self._hall.seat(tables, -1)


def one_round(hall: Hall, seed: int) -> Round:
    search, costs, least = Search(hall, seed, EFFORT_FOR_ONE), hall.costs(), hall.least_cost(1)
    best = search.new_round()
    while search.effort > 0 and costs.of_round(best) > least:
        best = min(best, search.new_round(), key=costs.of_round)
    return best


def several_rounds(hall: Hall, count: int, known: Sequence[Round], seed: int) -> list[Round]:
    """Never worse than `one_round` again and again; `known` rounds are tried first, and go on if they are too few."""
    search, least = Search(hall, seed, EFFORT), hall.least_cost(count)
    found = list[tuple[int, list[Round]]]()
    for plan in _plans(hall, count, known, seed, search):
        _better(plan, least, search)
        found.append((plan.cost, plan.rounds))
        plan.clear()
        if plan.cost <= least or search.effort <= 0:
            break
    return min(found, key=lambda plan: plan[0])[1]


def _plans(hall: Hall, count: int, known: Sequence[Round], seed: int, search: Search) -> Iterator[Plan]:
    """One by one: what is known, one round after the other, and then always others."""
    for begin in [known, []] if known else [[]]:
        plan = Plan(hall)
        for number in range(count):
            plan.add(begin[number] if number < len(begin) else one_round(hall, seed))
        yield plan
    while True:
        plan = Plan(hall)
        for _ in range(count):
            plan.add(search.new_round())
        yield plan


def _better(plan: Plan, least: int, search: Search) -> None:
    """Betters one round after the other until that has not helped for a while."""
    vain = number = 0
    while plan.cost > least and search.effort > 0 and vain < PATIENCE:
        vain = 0 if plan.better(number, search) else vain + 1
        number = (number + 1) % len(plan.rounds)


def _bonds(
    sizes: Sequence[int], apart: Collection[Pair], together: Collection[Pair], kept: Mapping[int, int]
) -> dict[int, list[int]]:
    """All whom each person is to sit with: not too many for a table, nobody to keep apart, nobody kept at another."""
    bond_of = {person: [person] for person in range(sum(sizes))}
    for one, other in sorted(together):
        bond = bond_of[one] + bond_of[other]
        tables = {kept[person] for person in bond if person in kept}
        is_split = len(tables) > 1 or any((min(two), max(two)) in apart for two in combinations(bond, 2))
        if bond_of[one] is not bond_of[other] and len(bond) <= max(sizes) and not is_split:
            bond_of |= dict.fromkeys(bond, bond)
    return bond_of
