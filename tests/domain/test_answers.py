"""Counts are never less than nobody, dots never leave the field, and what makes it hard keeps its order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trioapp.domain.answers import MOST_PEOPLE, PLACES, Dot, Obstacle, Tally, reordered, tally_of

COUNTS = st.lists(st.integers(-5, 2_000), max_size=8).map(tuple)


@given(COUNTS, st.integers(0, PLACES - 1), st.integers(-10, 10_000))
def test_each_place_has_a_count_that_can_be(counts: tuple[int, ...], place: int, count: int) -> None:
    tally = Tally("t", 1, "b", 0, counts)
    changed = tally.with_count(place, count)
    assert len(changed.counts) == PLACES
    assert all(0 <= one <= MOST_PEOPLE for one in changed.counts)
    assert changed.counts[place] == min(max(0, count), MOST_PEOPLE)
    others = [number for number in range(PLACES) if number != place]
    assert [changed.counts[number] for number in others] == [tally.places[number] for number in others]
    assert changed.total == sum(changed.counts) == sum(changed.places)


def test_a_tally_is_that_of_its_pair_and_poll() -> None:
    tallies = [Tally(f"{block}{pair}", 1, block, pair, ()) for block in "ab" for pair in (0, 1)]
    assert tally_of(tallies, "b", 1) == tallies[3]
    assert tally_of(tallies, "c", 1) is None


@given(st.floats(allow_nan=False), st.floats(allow_nan=False))
def test_a_dot_stays_on_the_field(adaptive: float, learning: float) -> None:
    moved = Dot("d", 1, "Plan", 0.5, 0.5).moved(adaptive, learning)
    assert 0 <= moved.adaptive <= 1
    assert 0 <= moved.learning <= 1
    assert 0 <= adaptive <= 1 or moved.adaptive in (0, 1)


@given(st.integers(1, 8), st.integers(0, 9), st.integers(-20, 20))
def test_answers_in_another_order_are_the_same_answers(count: int, which: int, by: int) -> None:
    answers = [Obstacle(f"o{number}", 10 * number, "b", str(number)) for number in range(count)]
    order = reordered(answers, f"o{which}", by)
    assert sorted(one.text for one in order) == sorted(one.text for one in answers)
    assert [one.number for one in order] == list(range(1, count + 1))
    if which < count:
        assert order[min(max(0, which + by), count - 1)].id == f"o{which}"
        others = [one.id for one in order if one.id != f"o{which}"]
        assert others == [one.id for one in answers if one.id != f"o{which}"]
