"""The numbers of method.md §F follow from the formulas."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.legibility import arc_minutes, contrast, contrast_left

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


@pytest.mark.parametrize(
    ("capital", "distance", "minutes"), [(0.03, 6, 17.2), (0.04, 6, 22.9), (0.04, 8, 17.2), (0.073, 6, 41.8)]
)
def test_a_capital_is_as_many_arc_minutes_high_as_the_method_says(
    capital: float, distance: int, minutes: float
) -> None:
    assert arc_minutes(capital, distance, 1) == pytest.approx(minutes, abs=0.05)


def test_the_size_of_a_font_counts_for_its_capitals_only() -> None:
    assert arc_minutes(0.043, 6) == pytest.approx(arc_minutes(0.03053, 6, 1))


@pytest.mark.parametrize(
    ("text", "ground", "on_screen", "in_room"),
    [
        ("#1A1F29", "#FAFAF7", 15.8, 6.2),
        ("#00527F", "#FAFAF7", 8.0, 4.6),
        ("#1A1F29", "#FFD98A", 12.2, 5.0),
        ("#FFFFFF", "#7A3E00", 8.3, 4.8),
        ("#595959", "#FAFAF7", 6.7, 4.2),
        ("#000000", "#FFFFFF", 21.0, 7.0),
    ],
)
def test_contrasts_are_those_of_the_palette(text: str, ground: str, on_screen: float, in_room: float) -> None:
    assert contrast(text, ground) == pytest.approx(on_screen, abs=0.05)
    assert contrast_left(text, ground) == pytest.approx(in_room, abs=0.05)


@given(COLOURS, COLOURS, st.floats(2, 100))
def test_light_takes_contrast_away_and_never_turns_it_round(one: str, other: str, room: float) -> None:
    assert 1 <= contrast_left(one, other, room) <= room + 1e-9
    assert contrast_left(one, other, room) == contrast_left(other, one, room)
    assert contrast_left(one, other, room) <= contrast_left(one, other, room * 2)
