"""Everybody is seated anew: by which rule, at which tables and in which roles (method.md §B4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import chain, combinations, count, islice
from random import Random

from trioapp.domain.casting import NewTable, cast
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.group_size import group_sizes
from trioapp.domain.ledger import Ledger
from trioapp.domain.mixing import NO_PAST, Gathering, Mixing, Past, Tables, judged, next_round, next_rounds
from trioapp.domain.people import Person
from trioapp.domain.rotation import rotated, turn_of_roles
from trioapp.domain.seating import Group, Seat, Seating, roles_of
from trioapp.domain.texts import same_name
from trioapp.domain.values import dataclass
from trioapp.domain.wishes import NO_WISHES, Pair, Wishes

LARGEST_SEED = 9999
"""Short enough to note down."""


class Rule(StrEnum):
    """What decides who sits with whom, beside the wishes and whom they have met."""

    CHANCE = "chance"
    LIST = "list"
    """The first round in the order of the list; those after it by chance."""
    MIX_TEAMS = "mix_teams"
    KEEP_TEAMS = "keep_teams"


@dataclass(frozen=True, slots=True)
class Order:
    """What a trainer asks for; the same number as `seed` gives the same trios again."""

    rule: Rule = Rule.CHANCE
    seed: int = 0
    each_round: bool = False
    """Also for all rounds of the plan that come after it."""
    with_earlier: bool = False
    """Whether it counts who met in other sessions."""


@dataclass(frozen=True, slots=True)
class Forming:
    """What new trios are made of.

    `before` is how everybody would sit in the first of those rounds otherwise: who is locked in it stays, in the role
    they have there, and passes that on in each round after it; nobody comes who is absent in it. `past` is what was
    before this session.
    """

    people: tuple[Person, ...]
    before: Seating
    ledger: Ledger
    wishes: Wishes
    exercise: ExerciseFormat
    order: Order = Order()
    rounds: int = 1
    rather_duos: bool = False
    past: Past = NO_PAST

    @property
    def present(self) -> tuple[str, ...]:
        """Everybody who is seated, by id, in the order of the list."""
        return tuple(person.id for person in self.people if person.id not in self.before.absent)


@dataclass(frozen=True, slots=True)
class Formed:
    """The seating of each round, and what could not be helped in them."""

    seatings: tuple[Seating, ...]
    again: Mapping[Pair, int]
    """The pairs that meet again, and in how many of these rounds they do."""
    unmet: Wishes
    moved: frozenset[str]
    """Those who were locked, and for whom there was no room at their table."""
    against_rule: int
    """How many pairs sit together whom the rule about teams would keep apart."""


def formed(forming: Forming) -> Formed:
    """New groups; the same forming gives the same ones everywhere. One person alone has no seat."""
    sizes = group_sizes(len(forming.present), forming.exercise.group, rather_small=forming.rather_duos)
    tables = _tables(forming.before, sizes)
    if not tables:
        alone = Seating((), forming.present, forming.before.absent)
        return Formed((alone,) * forming.rounds, {}, NO_WISHES, frozenset(), 0)
    unlike = _kept_apart_by_rule(forming)
    mixing = _mixed(_gathering(forming, tables, unlike), forming)
    own = mixing.unmet.apart & forming.wishes.apart
    return Formed(
        _seatings(forming, [number for number, _ in tables], mixing.rounds),
        mixing.again,
        replace(mixing.unmet, apart=own),
        mixing.moved,
        len(mixing.unmet.apart & unlike),
    )


def _tables(before: Seating, sizes: Sequence[int]) -> list[tuple[int, int]]:
    """Number and size of each table, by number; where people are locked it is the same table, of its size if it can."""
    left = Counter(sizes)
    sized: dict[int, int] = {}
    locks = {group.number: sum(seat.locked for seat in group.seats) for group in before.groups}
    for group in sorted(before.groups, key=lambda group: -locks[group.number]):
        if locks[group.number] and left.total():
            sized[group.number] = size = _fitting(left, len(group.seats), locks[group.number])
            left[size] -= 1
    free = (number for number in count(1) if number not in sized)
    return sorted([*sized.items(), *zip(free, sorted(left.elements()), strict=False)])


def _fitting(left: Counter[int], size: int, least: int) -> int:
    """That size if there is one left, else the smallest in which so many fit, else the largest."""
    sizes = sorted(left.elements())
    return size if left[size] else next((one for one in sizes if one >= least), sizes[-1])


def _kept_apart_by_rule(forming: Forming) -> frozenset[Pair]:
    """The pairs that the rule would keep apart; who belongs to no team may sit with anybody."""
    if forming.order.rule not in (Rule.MIX_TEAMS, Rule.KEEP_TEAMS):
        return frozenset()
    present = frozenset(forming.present)
    team = {person.id: same_name(person.team) for person in forming.people if person.team and person.id in present}
    mixes = forming.order.rule is Rule.MIX_TEAMS
    pairs = (Pair(two) for two in combinations(team, 2) if (team[two[0]] == team[two[1]]) is mixes)
    return frozenset(pairs) - forming.wishes.together


def _gathering(forming: Forming, tables: list[tuple[int, int]], unlike: frozenset[Pair]) -> Gathering:
    """The people in the order of the list."""
    place = {number: place for place, (number, _) in enumerate(tables, 1)}
    return Gathering(
        people=forming.present,
        sizes=tuple(size for _, size in tables),
        past=forming.past.after((seating.tables for _, seating in forming.ledger.rounds), forming.exercise.group),
        wishes=replace(forming.wishes, apart=forming.wishes.apart | unlike),
        kept={
            seat.person: place.get(group.number, 0)
            for group in forming.before.groups
            for seat in group.seats
            if seat.locked
        },
        group=forming.exercise.group,
    )


def _mixed(gathering: Gathering, forming: Forming) -> Mixing:
    if forming.order.rule is Rule.LIST:
        first = _in_order(gathering)
        later = replace(gathering, past=gathering.past.after([first], gathering.group))
        rounds = _by_chance(later, forming.rounds - 1, forming.order.seed).rounds if forming.rounds > 1 else ()
        return judged(gathering, (first, *rounds))
    return _by_chance(gathering, forming.rounds, forming.order.seed)


def _by_chance(gathering: Gathering, rounds: int, seed: int) -> Mixing:
    dice = Random(seed)
    gathering = replace(gathering, people=tuple(sorted(gathering.people, key=lambda _: dice.random())))
    return next_round(gathering, seed) if rounds == 1 else next_rounds(gathering, rounds, seed)


def _in_order(gathering: Gathering) -> Tables:
    """Table by table, around those who are kept where they are."""
    kept = gathering.kept_with_room
    others = iter(person for person in gathering.people if person not in kept)
    tables = []
    for place, size in enumerate(gathering.sizes, 1):
        stay = [person for person, table in kept.items() if table == place]
        tables.append((*stay, *islice(others, size - len(stay))))
    return tuple(tables)


def _seatings(forming: Forming, numbers: Sequence[int], rounds: Sequence[Tables]) -> tuple[Seating, ...]:
    """In each round the roles are fair after all rounds before it; who is locked passes theirs on."""
    order, turn = forming.exercise.role_at_place, turn_of_roles(forming.exercise)
    given = [_locked(rotated(forming.before, turn, steps)) for steps in range(len(rounds))]
    new = [
        [_new_table(people, locked, order, in_turn=forming.order.rule is Rule.LIST and not step) for people in tables]
        for step, (tables, locked) in enumerate(zip(rounds, given, strict=True))
    ]
    castings = iter(cast(list(chain(*new)), forming.ledger.had, forming.ledger.alike, forming.order.seed))
    seatings = []
    for tables, locked in zip(rounds, given, strict=True):
        groups = (
            _group(number, dict(zip(people, next(castings), strict=True)), locked, order)
            for number, people in zip(numbers, tables, strict=True)
        )
        seatings.append(Seating(tuple(groups), (), forming.before.absent))
    return tuple(seatings)


def _locked(seating: Seating) -> dict[str, Seat]:
    """The seats of those who are locked, by person."""
    return {seat.person: seat for seat in seating.seats if seat.locked}


def _new_table(people: tuple[str, ...], locked: Mapping[str, Seat], order: Sequence[str], *, in_turn: bool) -> NewTable:
    """Who is locked keeps their role if it is free; the others get theirs later, or `in_turn` at once."""
    roles = roles_of(len(people), order)
    left, given = list(roles), dict[str, str]()
    for person in (person for person in people if person in locked):
        if locked[person].role in left:
            left.remove(locked[person].role)
            given[person] = locked[person].role
    others = (person for person in people if person not in given)
    return NewTable(people, roles, given | dict(zip(others, left, strict=True)) if in_turn else given)


def _group(number: int, role_of: Mapping[str, str], locked: Mapping[str, Seat], order: Sequence[str]) -> Group:
    """Places go in the order in which their roles stand, around those who are locked on theirs."""
    free, own = list(range(len(role_of))), dict[str, int]()
    for person in (person for person in role_of if person in locked):
        if locked[person].place in free:
            free.remove(locked[person].place)
            own[person] = locked[person].place
    places, stands = iter(free), _standings(role_of, order)
    seats = [
        Seat(person, role_of[person], own[person] if person in own else next(places), person in locked)
        for person in sorted(role_of, key=stands.__getitem__)
    ]
    return Group(number, tuple(sorted(seats, key=lambda seat: seat.place)))


def _standings(role_of: Mapping[str, str], order: Sequence[str]) -> dict[str, int]:
    """For each person which of the places has their role; of several people in one role each has another place."""
    roles = roles_of(len(role_of), order)
    left = {role: [place for place, one in enumerate(roles) if one == role] for role in roles}
    return {person: left[role].pop(0) if left.get(role) else len(roles) for person, role in role_of.items()}
