"""New groups each round, in which people do not meet twice as far as that can be (method.md §B4).

This is the social golfer problem (CSPLib, problem 10): golfers play in groups, week after week, and no two meet again.
With trios alone it asks for rounds of a Kirkman triple system, or of a nearly Kirkman one. Of n people in trios each
has met all others after (n - 1) / 2 rounds; some small numbers, which the tests name, allow fewer rounds than that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import combinations

from trioapp.domain.group_size import TRIOS, GroupSize
from trioapp.domain.known_rounds import known_rounds
from trioapp.domain.mixing_search import Hall, Round, one_round, several_rounds
from trioapp.domain.values import dataclass
from trioapp.domain.wishes import NO_WISHES, Pair, Wishes

Tables = tuple[tuple[str, ...], ...]
"""Who sits together in a round: people by id, table by table."""


@dataclass(frozen=True, slots=True)
class Past:
    """How often each pair met, and how often each person had a turn at a table of an unusual size."""

    met: Mapping[Pair, int] = field(default_factory=dict)
    turns: Mapping[str, int] = field(default_factory=dict)

    def after(self, rounds: Iterable[Tables], group: GroupSize = TRIOS) -> Past:
        tables = [table for each in rounds for table in each]
        met = Counter(pair for table in tables for pair in _pairs(table))
        turns = Counter(person for table in tables if not group.is_good(len(table)) for person in table)
        return Past(met + Counter(self.met), turns + Counter(self.turns))


NO_PAST = Past()


@dataclass(frozen=True, slots=True)
class Gathering:
    """Who is to be seated at tables of which sizes, and what is to be minded.

    A table of a size that is not good for the `group` costs its people a turn. `kept` tells who stays at which table
    in each round that is asked for; tables are counted from 1, in the order of `sizes`. What is said about people who
    are not there does not matter. `ValueError` if seats and people do not match.
    """

    people: tuple[str, ...]
    sizes: tuple[int, ...]
    past: Past = NO_PAST
    wishes: Wishes = NO_WISHES
    kept: Mapping[str, int] = field(default_factory=dict)
    group: GroupSize = TRIOS

    def __post_init__(self) -> None:
        if sum(self.sizes) != len(self.people):
            raise ValueError(f"{len(self.people)} people cannot take {sum(self.sizes)} seats")
        if len(set(self.people)) != len(self.people):
            raise ValueError("somebody is to be seated twice")

    @property
    def kept_with_room(self) -> dict[str, int]:
        """Who stays at which table, as far as there is room."""
        room = dict(enumerate(self.sizes, 1))
        kept = {}
        for person in self.people:
            table = self.kept.get(person, 0)
            if room.get(table, 0) > 0:
                room[table] -= 1
                kept[person] = table
        return kept


@dataclass(frozen=True, slots=True)
class Mixing:
    """Rounds, and what could not be helped in them.

    Who should sit together, or is kept at one table, may meet as often as they like.
    """

    rounds: tuple[Tables, ...]
    again: Mapping[Pair, int]
    """The pairs that meet again, and in how many of these rounds they do."""
    unmet: Wishes
    """The wishes that are not met in each of these rounds."""
    moved: frozenset[str]
    """Those for whom there was no room at the table where they were to be kept."""


def next_round(gathering: Gathering, seed: int) -> Mixing:
    """One more round; the same seed gives the same one."""
    hall = _hall(gathering)
    return _judged(gathering, hall, [_named(gathering, one_round(hall, seed))])


def next_rounds(gathering: Gathering, count: int, seed: int) -> Mixing:
    """So many more rounds, looked at together: never worse than `next_round` with that seed again and again.

    Where nobody has met and nothing is asked, and good rounds are known, it is those, with people in their given order.
    """
    hall = _hall(gathering)
    known = known_rounds(gathering.sizes, count) if hall.is_free else []
    rounds = several_rounds(hall, count, known, seed)
    return _judged(gathering, hall, [_named(gathering, tables) for tables in rounds])


def judged(gathering: Gathering, rounds: Sequence[Tables]) -> Mixing:
    """What was not minded in rounds that were made in another way."""
    return _judged(gathering, _hall(gathering), rounds)


def _judged(gathering: Gathering, hall: Hall, rounds: Sequence[Tables]) -> Mixing:
    """What could not be helped in them."""
    people, past = gathering.people, gathering.past
    meetings = Counter(pair for tables in rounds for table in tables for pair in _pairs(table))
    meant = {Pair((people[one], people[other])) for one, other in hall.meant}
    again = {pair: times - (not past.met.get(pair)) for pair, times in meetings.items() if pair not in meant}
    moved = gathering.kept.keys() & set(people) - gathering.kept_with_room.keys()
    return Mixing(
        tuple(rounds),
        {pair: times for pair, times in again.items() if times},
        _unmet(gathering, meetings, len(rounds)),
        frozenset(moved),
    )


def _named(gathering: Gathering, tables: Round) -> Tables:
    return tuple(tuple(gathering.people[number] for number in table) for table in tables)


def _hall(gathering: Gathering) -> Hall:
    """The same in numbers: people and tables in their order, from 0."""
    number = {person: place for place, person in enumerate(gathering.people)}
    kept = {number[person]: table - 1 for person, table in gathering.kept_with_room.items()}
    apart, together = (_numbered(pairs, number) for pairs in (gathering.wishes.apart, gathering.wishes.together))
    hall = Hall(gathering.sizes, apart.keys(), together.keys(), kept, gathering.group)
    for (one, other), pair in _numbered(gathering.past.met, number).items():
        hall.met[one][other] = hall.met[other][one] = gathering.past.met[pair]
    hall.turns = [gathering.past.turns.get(person, 0) for person in gathering.people]
    return hall


def _numbered(pairs: Iterable[Pair], number: Mapping[str, int]) -> dict[tuple[int, int], Pair]:
    """Those of the pairs that are there, by their numbers, the lower first."""
    numbered = {}
    for pair in pairs:
        if pair <= number.keys():
            one, other = sorted(number[person] for person in pair)
            numbered[one, other] = pair
    return numbered


def _unmet(gathering: Gathering, meetings: Counter[Pair], rounds: int) -> Wishes:
    people = frozenset(gathering.people)
    apart = frozenset(pair for pair in gathering.wishes.apart if pair in meetings)
    together = frozenset(pair for pair in gathering.wishes.together if pair <= people and meetings[pair] < rounds)
    return Wishes(apart, together)


def _pairs(table: tuple[str, ...]) -> Iterator[Pair]:
    return map(Pair, combinations(table, 2))
