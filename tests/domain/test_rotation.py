"""Passing the roles on: the tables of method.md §B4, and that it goes round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import trio_format
from trioapp.domain.rotation import new_roles, rotated, turn_of_roles
from trioapp.domain.seating import seat_in_order

ROLES = [role.id for role in trio_format().roles]
TURN = turn_of_roles(trio_format())
SHAPES = {"storyteller": "●", "interviewer": "▲", "observer": "■", "second_observer": "◆"}


@pytest.mark.parametrize(
    ("people", "rounds"),
    [
        ("ABC", ["A● B▲ C■", "A▲ B■ C●", "A■ B● C▲"]),
        ("ABCD", ["A● B▲ C■ D◆", "A◆ B■ C● D▲", "A▲ B● C◆ D■"]),
        ("AB", ["A● B▲", "A▲ B●"]),
    ],
)
def test_rounds_are_those_of_the_method(people: str, rounds: list[str]) -> None:
    seating = seat_in_order(list(people), ROLES)
    for steps, expected in enumerate(rounds):
        (group,) = rotated(seating, TURN, steps).groups
        assert " ".join(f"{seat.person}{SHAPES[seat.role]}" for seat in group.seats) == expected


@given(st.integers(2, 40), st.integers(-5, 5), st.integers(-5, 5))
def test_turns_add_up_and_can_be_turned_back(count: int, some: int, more: int) -> None:
    seating = seat_in_order([f"p{number}" for number in range(count)], ROLES)
    assert rotated(rotated(seating, TURN, some), TURN, more) == rotated(seating, TURN, some + more)


def test_each_new_role_tells_where_it_came_from_by_size_of_group() -> None:
    seven = seat_in_order([f"p{number}" for number in range(7)], ROLES)
    came_from = {
        role: {size: had.role for size, had in of_size.items() if not had.is_one_of_several}
        for role, of_size in new_roles(seven, TURN).items()
    }
    assert came_from == {
        "storyteller": {3: "observer", 4: "observer"},
        "interviewer": {3: "storyteller", 4: "second_observer"},
        "observer": {3: "interviewer", 4: "interviewer"},
        "second_observer": {4: "storyteller"},
    }
