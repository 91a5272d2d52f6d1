"""Groups of all kinds: everybody sits once, and no table lacks a role that its people are enough for."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exercises import KINDS, exercise_named
from trioapp.domain.arrivals import arrived, left, moved
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.forming import Forming, Order, Rule, formed
from trioapp.domain.group_size import group_sizes
from trioapp.domain.ledger import Ledger
from trioapp.domain.people import people_counted
from trioapp.domain.rotation import at_home_in, counts_as, in_roles_of, new_roles, rotated, sought_role, turn_of_roles
from trioapp.domain.seating import Seat, Seating, roles_of, seat_in_order
from trioapp.domain.wishes import NO_WISHES

quick = settings(deadline=None, max_examples=120)
kinds = st.sampled_from(KINDS).map(exercise_named)


def room(exercise: ExerciseFormat, count: int) -> Seating:
    people = [f"p{number}" for number in range(1, count + 1)]
    return seat_in_order(people, exercise.role_at_place, exercise.group)


def strangers(_one: str, _other: str) -> int:
    return 0


def sizes(seating: Seating) -> list[int]:
    return [len(group.seats) for group in seating.groups]


def check_sound(seating: Seating, people: set[str], exercise: ExerciseFormat) -> None:
    everywhere = [*(seat.person for seat in seating.seats), *seating.unseated, *seating.absent]
    assert sorted(everywhere) == sorted(people)
    assert len({group.number for group in seating.groups}) == len(seating.groups)
    for group in seating.groups:
        held = Counter(seat.role for seat in group.seats)
        assert len(group.seats) > 1
        assert len({seat.place for seat in group.seats}) == len(group.seats)
        assert held == Counter(roles_of(len(group.seats), exercise.role_at_place))


def forming(exercise: ExerciseFormat, count: int, order: Order, rounds: int = 1) -> Forming:
    ledger = Ledger((), counts_as(exercise))
    return Forming(people_counted(count), Seating(), ledger, NO_WISHES, exercise, order, rounds)


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_sits_once_in_the_order_of_the_list(kind: str) -> None:
    exercise = exercise_named(kind)
    for count in range(2, 301):
        seating = room(exercise, count)
        check_sound(seating, {f"p{number}" for number in range(1, count + 1)}, exercise)
        assert sizes(seating) == list(group_sizes(count, exercise.group))


@quick
@given(kinds, st.integers(2, 40), st.lists(st.tuples(st.sampled_from("aldm"), st.integers(0, 60)), max_size=14))
def test_whoever_comes_goes_or_moves_leaves_each_table_with_its_roles(
    exercise: ExerciseFormat, count: int, acts: list[tuple[str, int]]
) -> None:
    seating, people = room(exercise, count), {f"p{number}" for number in range(1, count + 1)}
    for act, number in acts:
        person = sorted(people)[number % len(people)]
        if act == "a":
            people.add(f"late{len(people)}")
            seating = arrived(seating, f"late{len(people) - 1}", exercise, strangers, is_live=number % 2 == 0)
        elif act == "m" and seating.groups:
            seating = moved(seating, person, seating.groups[number % len(seating.groups)].number, exercise)
        elif person not in seating.absent:
            seating = left(seating, person, exercise, strangers, is_live=act == "l")
        check_sound(seating, people, exercise)


@quick
@given(kinds, st.integers(4, 60), st.integers(0, 300))
def test_before_a_start_who_comes_or_leaves_keeps_the_tables_of_a_size_that_does(
    exercise: ExerciseFormat, count: int, chosen: int
) -> None:
    """As many tables as can be: what cannot be helped in a room anew need not be helped here either."""
    seating = room(exercise, count)
    unavoidable = sum(not exercise.group.allows(size) for size in group_sizes(count + 1, exercise.group))
    late = arrived(seating, "late", exercise, strangers, is_live=False)
    if not unavoidable and all(map(exercise.group.allows, sizes(seating))):
        assert all(map(exercise.group.allows, sizes(late))), (sizes(seating), sizes(late))
    gone = left(late, f"p{chosen % count + 1}", exercise, strangers, is_live=False)
    check_sound(gone, {"late", *(f"p{number}" for number in range(1, count + 1))}, exercise)


@pytest.mark.parametrize(
    ("kind", "count", "live", "before_start"),
    [
        ("gossip", 6, [7], [7]),
        ("gossip", 8, [9], [4, 5]),
        ("gossip", 16, [6, 6, 5], [6, 6, 5]),
        ("fours", 4, [5], [5]),
        ("fours", 8, [5, 4], [3, 3, 3]),
        ("everybody", 4, [5], [5]),
        ("trio", 4, [5], [3, 2]),
    ],
)
def test_a_latecomer_sits_where_there_is_room(kind: str, count: int, live: list[int], before_start: list[int]) -> None:
    exercise = exercise_named(kind)
    for is_live, expected in ((True, live), (False, before_start)):
        seating = arrived(room(exercise, count), "late", exercise, strangers, is_live=is_live)
        assert sorted(sizes(seating)) == sorted(expected)


def test_who_is_left_with_too_few_joins_the_others_before_a_start_and_goes_on_after_it() -> None:
    exercise = exercise_named("gossip")
    eight = room(exercise, 8)
    two = moved(moved(eight, "p7", 1, exercise), "p8", 1, exercise)
    assert sizes(two) == [8]
    fours = seat_in_order(
        [f"p{number}" for number in range(1, 9)], exercise.role_at_place, replace(exercise.group, usual=4)
    )
    assert sizes(fours) == [4, 4]
    assert sizes(left(fours, "p1", exercise, strangers, is_live=False)) == [7]
    assert sizes(left(fours, "p1", exercise, strangers, is_live=True)) == [3, 4]


def test_somebody_of_the_group_takes_over_what_the_group_cannot_do_without() -> None:
    exercise = exercise_named("gossip")
    six = left(room(exercise, 6), "p1", exercise, strangers, is_live=True)
    assert [seat.role for seat in six.groups[0].seats].count("owner") == 1
    assert six.role_of("p2") == "chair"


@pytest.mark.parametrize("kind", KINDS)
def test_new_groups_have_all_roles_and_change_them(kind: str) -> None:
    exercise = exercise_named(kind)
    for count in (2, 3, 5, 7, 12, 23, 31, 60):
        made = formed(forming(exercise, count, Order(Rule.CHANCE, 4), rounds=3))
        people = {f"p{number}" for number in range(1, count + 1)}
        for seating in made.seatings:
            check_sound(seating, people, exercise)
            assert sorted(sizes(seating)) == sorted(group_sizes(count, exercise.group))


def test_few_have_a_rare_role_again_while_others_have_not_had_it() -> None:
    """Six rounds of gossip for twelve people: each is the case owner once, and in the chair once, but for very few."""
    exercise = exercise_named("gossip")
    made = formed(forming(exercise, 12, Order(Rule.CHANCE, 1), rounds=6))
    for role in ("owner", "chair"):
        times = Counter(seat.person for seating in made.seatings for seat in seating.seats if seat.role == role)
        assert max(times.values()) <= 2
        assert sum(count > 1 for count in times.values()) <= 1


def test_in_large_groups_people_meet_others_as_far_as_that_can_be() -> None:
    """Sixteen people in fours can meet everybody in five rounds, and nobody twice in the first two of them."""
    made = formed(forming(exercise_named("fours"), 16, Order(Rule.CHANCE, 2), rounds=2))
    assert not made.again
    met = Counter(
        pair
        for seating in formed(forming(exercise_named("gossip"), 36, Order(Rule.CHANCE, 3), rounds=3)).seatings
        for table in seating.tables
        for pair in combinations(sorted(table), 2)
    )
    assert sum(times > 1 for times in met.values()) <= 12


@quick
@given(kinds, st.integers(2, 40), st.integers(-5, 5), st.integers(-5, 5))
def test_turns_add_up_whoever_shares_a_role(exercise: ExerciseFormat, count: int, some: int, more: int) -> None:
    seating, turn = room(exercise, count), turn_of_roles(exercise)
    assert rotated(rotated(seating, turn, some), turn, more) == rotated(seating, turn, some + more)


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_comes_to_every_role_in_as_many_rounds_as_there_are_people(kind: str) -> None:
    exercise = exercise_named(kind)
    for count in range(2, 13):
        seating, had = room(exercise, count), Counter[tuple[str, str]]()
        roles = {seat.role for group in seating.groups for seat in group.seats}
        for _ in range(max(sizes(seating))):
            had.update((seat.person, seat.role) for seat in seating.seats)
            seating = rotated(seating, turn_of_roles(exercise), 1)
        per_table = [{seat.role for seat in group.seats} for group in seating.groups]
        for group, own in zip(seating.groups, per_table, strict=True):
            for seat in group.seats:
                assert {role for role in roles if had[seat.person, role]} == own


def test_in_fours_tellers_and_interviewers_change_in_pairs() -> None:
    exercise = exercise_named("fours")
    (group,) = rotated(room(exercise, 4), turn_of_roles(exercise), 1).groups
    assert [seat.role for seat in group.seats] == ["interviewer", "teller", "teller", "interviewer"]


def test_a_new_role_tells_whether_all_who_had_another_one_get_it() -> None:
    exercise = exercise_named("gossip")
    came_from = new_roles(room(exercise, 6), turn_of_roles(exercise))
    found = {role: (had[6].role, had[6].is_one_of_several) for role, had in came_from.items()}
    assert found == {"owner": ("group", True), "chair": ("owner", False), "group": ("chair", False)} or found == {
        "owner": ("chair", False),
        "chair": ("group", True),
        "group": ("owner", False),
    }


@quick
@given(kinds, kinds, st.integers(2, 60))
def test_the_same_groups_go_on_in_the_roles_of_another_exercise(
    one: ExerciseFormat, other: ExerciseFormat, count: int
) -> None:
    before = room(one, count)
    after = in_roles_of(other, before)
    assert after.tables == before.tables
    check_sound(after, {f"p{number}" for number in range(1, count + 1)}, other)
    assert at_home_in(other, after) is after


def test_roles_go_by_the_order_of_places_also_where_somebody_left() -> None:
    exercise = exercise_named("gossip")
    gappy = left(room(exercise_named("everybody"), 5), "p1", exercise_named("everybody"), strangers, is_live=True)
    (group,) = in_roles_of(exercise, gappy).groups
    assert [(seat.person, seat.role) for seat in group.seats[:3]] == [("p2", "owner"), ("p3", "chair"), ("p4", "group")]


@pytest.mark.parametrize(("place", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (29, "AD"), (51, "AZ"), (52, "BA")])
def test_after_z_the_letters_go_on(place: int, letter: str) -> None:
    assert Seat("p1", "group", place).letter == letter


@pytest.mark.parametrize(("kind", "role"), [("trio", "observer"), ("gossip", "owner"), ("fours", "teller")])
def test_the_ledger_tells_of_who_observes_or_else_of_whom_it_is_about(kind: str, role: str) -> None:
    found = sought_role(exercise_named(kind))
    assert found is not None
    assert found.id == role
    assert sought_role(exercise_named("everybody")) is None
