"""Where the last chair is, and how large letters must be for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.preferences import FARTHEST, LARGEST_LETTERS, LAST_CHAIR_M, PICTURE_M, Preferences, Room


def measured(last_chair_m: float, picture_m: float) -> Preferences:
    return Preferences(room=Room.MEASURED, last_chair_m=last_chair_m, picture_m=picture_m)


def test_a_room_has_its_last_chair() -> None:
    assert [Preferences(room=room).distance for room in (Room.SMALL, Room.MEDIUM, Room.LARGE)] == [4, 6, 8]


@pytest.mark.parametrize(
    ("room", "letters"),
    [(Room.SMALL, 1), (Room.MEDIUM, 1), (Room.LARGE, 4 / 3), (Room.EXTRA_LARGE, 10.3 / 5.7)],
)
def test_letters_are_as_large_as_the_room_asks(room: Room, letters: float) -> None:
    assert Preferences(room=room).letters == pytest.approx(letters)


@given(st.floats(*LAST_CHAIR_M), st.floats(*PICTURE_M))
def test_a_measured_room_is_read_as_well_as_one_of_six_heights_until_letters_cannot_grow(
    last_chair_m: float, picture_m: float
) -> None:
    found = measured(last_chair_m, picture_m)
    assert 1 <= found.letters <= LARGEST_LETTERS
    if 6 <= found.distance <= FARTHEST:
        assert found.letters / found.distance == pytest.approx(1 / 6)


def test_a_measured_room_of_eight_heights_is_the_large_one() -> None:
    assert measured(12, 1.5).letters == pytest.approx(Preferences(room=Room.LARGE).letters)
