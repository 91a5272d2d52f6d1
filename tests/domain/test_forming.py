"""New trios: everybody sits once, at tables of the method, in fair roles; locks, wishes and absence count."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from tests.builders import trio_format
from trioapp.domain.forming import Formed, Forming, Order, Rule, formed
from trioapp.domain.group_size import group_sizes
from trioapp.domain.ledger import Ledger
from trioapp.domain.people import Person, people_counted
from trioapp.domain.rotation import counts_as
from trioapp.domain.seating import Seating, seat_in_order
from trioapp.domain.wishes import NO_WISHES, Pair, Wishes

EXERCISE = trio_format()
ALIKE = counts_as(EXERCISE)


def asked(people: tuple[Person, ...], order: Order, rounds: int = 1, wishes: Wishes = NO_WISHES) -> Forming:
    before = seat_in_order([person.id for person in people], EXERCISE.role_ids)
    return Forming(people, before, Ledger((), ALIKE), wishes, EXERCISE, order, rounds)


def roles_had(done: Formed) -> dict[str, Counter[str]]:
    had: dict[str, Counter[str]] = {}
    for seating in done.seatings:
        for seat in seating.seats:
            had.setdefault(seat.person, Counter())[ALIKE.get(seat.role, seat.role)] += 1
    return had


def check(seating: Seating, count: int, *, rather_duos: bool = False) -> None:
    people = [seat.person for seat in seating.seats]
    assert len(people) == len(set(people)) == (count if count > 1 else 0)
    sizes = sorted(group_sizes(count, rather_small=rather_duos))
    assert sorted(len(group.seats) for group in seating.groups) == sizes
    assert [group.number for group in seating.groups] == list(range(1, len(seating.groups) + 1))
    for group in seating.groups:
        assert {seat.role for seat in group.seats} == set(EXERCISE.role_ids[: len(group.seats)])
        assert [seat.place for seat in group.seats] == list(range(len(group.seats)))


@pytest.mark.parametrize("rule", list(Rule))
def test_everybody_from_1_to_200_sits_once_at_tables_of_the_method(rule: Rule) -> None:
    for count in range(1, 201):
        people = tuple(replace(person, team=f"team {person.number % 4}") for person in people_counted(count))
        (seating,) = formed(asked(people, Order(rule, count))).seatings
        check(seating, count)


def test_rather_duos_hold_for_new_trios_too() -> None:
    for count in range(1, 201):
        (seating,) = formed(replace(asked(people_counted(count), Order()), rather_duos=True)).seatings
        check(seating, count, rather_duos=True)


@pytest.mark.parametrize("count", range(9, 61))
def test_in_three_rounds_roles_are_as_fair_as_the_numbers_allow(count: int) -> None:
    """A quartet has one storyteller and one interviewer: each quartet of three rounds leaves two without theirs."""
    done = formed(asked(people_counted(count), Order(seed=count), rounds=3))
    missing = sum(3 - len(had) for had in roles_had(done).values())
    assert missing <= 2 * (count % 3)
    for seating in done.seatings:
        check(seating, count)


@pytest.mark.parametrize("count", [9, 12, 15, 25, 30, 60])
def test_in_three_rounds_nobody_meets_twice(count: int) -> None:
    done = formed(asked(people_counted(count), Order(seed=7), rounds=3))
    pairs = [
        frozenset((one.person, other.person))
        for seating in done.seatings
        for group in seating.groups
        for place, one in enumerate(group.seats)
        for other in group.seats[place + 1 :]
    ]
    assert len(pairs) == len(set(pairs))
    assert not done.again


def test_the_first_round_is_in_the_order_of_the_list_and_nobody_meets_again_after_it() -> None:
    forming = asked(people_counted(9), Order(Rule.LIST), rounds=2)
    done = formed(forming)
    assert done.seatings[0] == forming.before
    assert not done.again


def test_the_same_number_makes_the_same_trios_and_another_one_others() -> None:
    people = people_counted(25)
    assert formed(asked(people, Order(seed=4))) == formed(asked(people, Order(seed=4)))
    assert len({formed(asked(people, Order(seed=seed))).seatings for seed in range(10)}) == 10


def test_teams_are_mixed_or_kept_together() -> None:
    people = tuple(replace(person, team="ABC"[person.number % 3]) for person in people_counted(18))
    team = {person.id: person.team for person in people}
    mixed, kept = (formed(asked(people, Order(rule, 1))) for rule in (Rule.MIX_TEAMS, Rule.KEEP_TEAMS))
    assert mixed.against_rule == kept.against_rule == 0
    assert {len({team[one] for one in table}) for table in mixed.seatings[0].tables} == {3}
    assert {len({team[one] for one in table}) for table in kept.seatings[0].tables} == {1}


def test_a_wish_that_cannot_be_met_is_told_and_the_rest_is_met() -> None:
    wishes = Wishes(
        apart=frozenset({Pair(("p1", "p2"))}),
        together=frozenset({Pair(("p1", "p3")), Pair(("p2", "p3")), Pair(("p4", "p9"))}),
    )
    done = formed(asked(people_counted(9), Order(seed=2), wishes=wishes))
    assert len(done.unmet.apart | done.unmet.together) == 1
    assert any({"p4", "p9"} <= set(table) for table in done.seatings[0].tables)


def test_who_is_locked_keeps_table_place_and_role_and_passes_it_on_in_later_rounds() -> None:
    forming = asked(people_counted(13), Order(seed=3), rounds=3)
    before = forming.before.with_lock({"p2", "p5", "p10", "p11", "p12", "p13"}, locked=True)
    done = formed(replace(forming, before=before))
    assert done.seatings[0].groups[3] == before.groups[3]
    roles = [[seating.role_of(person) for seating in done.seatings] for person in ("p2", "p5")]
    assert roles == [["interviewer", "observer", "storyteller"]] * 2
    for seating in done.seatings:
        assert [seating.group_of(person).number for person in ("p2", "p5")] == [1, 2]  # type: ignore[union-attr]


def test_two_who_are_locked_in_the_same_role_at_tables_that_become_one() -> None:
    """Of two pairs one person each is locked, and two others are gone."""
    people = people_counted(4)
    before = seat_in_order([person.id for person in people], EXERCISE.role_ids, rather_small=True)
    before = before.with_lock({"p1", "p3"}, locked=True)
    forming = replace(asked(people, Order(seed=1)), before=before)
    (seating,) = formed(forming).seatings
    check(seating, 4)
    assert sorted(seat.role for seat in seating.seats) == sorted(EXERCISE.role_ids)


def test_more_locks_than_seats_are_told() -> None:
    people = people_counted(12)
    crowd = seat_in_order(["p1", "p2", "p3", "p4"], EXERCISE.role_ids).groups[0]
    crowd = replace(crowd, seats=(*crowd.seats, replace(crowd.seats[-1], person="p5", place=4)))
    before = seat_in_order([person.id for person in people[5:]], EXERCISE.role_ids)
    groups = (crowd, *(replace(group, number=group.number + 1) for group in before.groups))
    forming = replace(
        asked(people, Order()), before=Seating(groups).with_lock({f"p{n}" for n in range(1, 6)}, locked=True)
    )
    done = formed(forming)
    assert len(done.moved) == 2
    check(done.seatings[0], 12)


def test_nobody_comes_who_is_absent() -> None:
    forming = asked(people_counted(10), Order())
    done = formed(replace(forming, before=replace(forming.before, absent=("p10",))))
    assert done.seatings[0].absent == ("p10",)
    check(done.seatings[0], 9)
