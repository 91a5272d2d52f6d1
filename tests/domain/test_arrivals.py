"""Whoever comes late, leaves or moves: everybody keeps a place, and every table the roles it cannot do without."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import trio_format
from trioapp.domain.arrivals import arrived, left, moved
from trioapp.domain.seating import Seating, seat_in_order

EXERCISE = trio_format()
ROLES = [role.id for role in EXERCISE.roles]
USUAL = {role.id for role in EXERCISE.usual_roles}

quick = settings(deadline=None, max_examples=60)


def room(count: int) -> Seating:
    return seat_in_order([f"p{number}" for number in range(1, count + 1)], ROLES)


def strangers(_one: str, _other: str) -> int:
    return 0


def late(seating: Seating, person: str, *, is_live: bool = True) -> Seating:
    return arrived(seating, person, EXERCISE, strangers, is_live=is_live)


def gone(seating: Seating, person: str, *, is_live: bool = True) -> Seating:
    return left(seating, person, EXERCISE, strangers, is_live=is_live)


def sizes(seating: Seating) -> list[int]:
    return [len(group.seats) for group in seating.groups]


def check_sound(seating: Seating, people: set[str]) -> None:
    """Everybody is somewhere once, nobody sits alone, and each table has the roles it cannot do without."""
    everywhere = [*(seat.person for seat in seating.seats), *seating.unseated, *seating.absent]
    assert sorted(everywhere) == sorted(people)
    for group in seating.groups:
        roles = [seat.role for seat in group.seats]
        assert len(roles) > 1
        assert len({seat.place for seat in group.seats}) == len(roles)
        assert set(roles) >= {"storyteller", "interviewer"}
        assert roles.count("storyteller") == roles.count("interviewer") == 1
        if len(roles) >= len(USUAL):
            assert set(roles) >= USUAL


def walks_to(seating: Seating, person: str) -> int:
    group = seating.group_of(person)
    assert group is not None
    return group.number


def test_a_latecomer_is_a_second_observer() -> None:
    for count in range(3, 60):
        if count % 3 == 0:
            seating = late(room(count), "late")
            assert seating.role_of("late") == "second_observer"
            assert walks_to(seating, "late") == 1
            assert [seat for seat in seating.seats if seat.person != "late"] == list(room(count).seats)


def test_a_latecomer_goes_where_one_is_missing() -> None:
    seating = late(room(5), "late")
    assert (walks_to(seating, "late"), seating.role_of("late")) == (2, "observer")


def test_a_latecomer_goes_to_those_whom_they_have_met_least() -> None:
    seating = arrived(room(9), "late", EXERCISE, lambda _, other: int(other in ("p1", "p5")), is_live=True)
    assert walks_to(seating, "late") == 3


def test_before_a_start_two_second_observers_and_a_latecomer_make_a_trio() -> None:
    assert sizes(late(room(8), "late", is_live=False)) == [3, 3, 3]
    assert sizes(late(room(8), "late", is_live=True)) == [5, 4]


def test_who_comes_first_waits_for_a_second() -> None:
    alone = late(room(0), "a")
    assert (alone.groups, alone.unseated) == ((), ("a",))
    assert sizes(late(alone, "b")) == [2]


def test_a_second_observer_takes_the_place_of_who_leaves() -> None:
    seating = gone(room(7), "p4")
    assert sizes(seating) == [3, 3]
    assert (seating.role_of("p7"), seating.absent) == ("storyteller", ("p4",))


def test_a_trio_that_loses_one_goes_on_as_a_pair_and_before_a_start_gets_a_second_observer() -> None:
    assert sizes(gone(room(7), "p1", is_live=True)) == [2, 4]
    assert sizes(gone(room(7), "p1", is_live=False)) == [3, 3]


def test_who_is_left_alone_joins_another_table() -> None:
    seating = gone(room(5), "p5")
    assert sizes(seating) == [4]
    assert seating.role_of("p4") == "second_observer"


def test_who_was_absent_can_come_back() -> None:
    seating = late(gone(room(6), "p2"), "p2")
    assert (sizes(seating), seating.absent, seating.role_of("p2")) == ([3, 3], (), "observer")


def test_nobody_moves_to_where_they_sit_or_to_a_table_that_is_not_there() -> None:
    for table in (1, 9):
        assert moved(room(6), "p1", table, EXERCISE) == room(6)
    assert moved(room(6), "nobody", 1, EXERCISE) == room(6)


def test_who_moves_takes_the_role_that_is_wanted_there() -> None:
    seating = moved(room(6), "p4", 1, EXERCISE)
    assert (sizes(seating), seating.role_of("p4"), seating.role_of("p6")) == ([4, 2], "second_observer", "storyteller")


def test_who_is_left_alone_by_somebody_moving_has_no_seat_any_more() -> None:
    seating = moved(room(5), "p4", 1, EXERCISE)
    assert (sizes(seating), seating.unseated) == ([4], ("p5",))


Act = tuple[str, int, bool]
acts = st.lists(st.tuples(st.sampled_from(["late", "gone", "back", "moved"]), st.integers(0, 99), st.booleans()))


@quick
@given(st.integers(0, 40), acts)
def test_whatever_happens_in_a_room_it_stays_sound(count: int, happens: list[Act]) -> None:
    seating = room(count)
    for kind, number, is_live in happens:
        if kind == "late":
            seating = late(seating, f"late{len(seating.everybody)}", is_live=is_live)
        elif kind == "gone" and (sitting := [seat.person for seat in seating.seats]):
            seating = gone(seating, sitting[number % len(sitting)], is_live=is_live)
        elif kind == "back" and seating.absent:
            seating = late(seating, seating.absent[number % len(seating.absent)], is_live=is_live)
        elif kind == "moved" and seating.groups:
            people = sorted(seating.everybody)
            seating = moved(seating, people[number % len(people)], 1 + number % len(seating.groups), EXERCISE)
        everybody = set(seating.everybody)
        assert everybody >= {f"p{n}" for n in range(1, count + 1)}
        check_sound(seating, everybody)


@pytest.mark.parametrize("is_live", [True, False])
def test_properties_hold_for_every_size_of_room(is_live: bool) -> None:
    for count in range(2, 201):
        people = {f"p{number}" for number in range(1, count + 1)}
        check_sound(room(count), people)
        check_sound(late(room(count), "late", is_live=is_live), people | {"late"})
        check_sound(gone(room(count), f"p{count // 2 + 1}", is_live=is_live), people)
