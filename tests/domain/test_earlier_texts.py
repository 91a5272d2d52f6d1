"""Which texts of a note are kept: what stood for a while, and what is gone all at once or bit by bit."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CREATED_MS
from trioapp.domain.earlier_texts import (
    MOST_KEPT,
    EarlierText,
    Place,
    Writing,
    holds_all,
    holds_most,
    is_substantial,
    offered,
    with_kept,
)
from trioapp.domain.instants import Duration, Instant

NOW, ASK = Instant("boot", 5_000, CREATED_MS), (1, "ask")
SAID = "na de vraag was het acht seconden stil"
words = st.lists(st.sampled_from(["stil", "vraag", "a", "é", "acht seconden", "x" * 9, "\n"]), max_size=8).map(" ".join)
texts = words | st.text(max_size=30)


def written(*steps: tuple[str, float, Place]) -> list[str]:
    """What is kept when a note reads like that, one after another, each so many seconds after the one before."""
    writing, kept, now = Writing.of("", NOW, ASK), list[str](), NOW
    for text, seconds, place in steps:
        now = now + Duration.of(seconds=seconds)
        writing, lost = writing.goes_on(text, now, place)
        kept += [lost] if lost else []
    return kept


def quickly(*readings: str) -> list[str]:
    return written(*((text, 1, ASK) for text in readings))


def test_what_is_emptied_at_once_is_kept() -> None:
    assert quickly(SAID, "") == [SAID]
    assert quickly(SAID, "x") == [SAID]


def test_what_is_deleted_letter_by_letter_is_kept_as_it_was_at_its_fullest() -> None:
    assert (
        quickly(*(SAID[:length] for length in range(len(SAID))), *(SAID[:n] for n in range(len(SAID), -1, -1)))[0]
        == SAID
    )


def test_what_is_typed_on_or_put_right_is_not_kept() -> None:
    assert quickly(*(SAID[:length] for length in range(len(SAID) + 1))) == []
    assert quickly(SAID, SAID.replace("acht", "tien"), SAID + ", toen zei ze iets") == []
    assert quickly("kort", "") == []


@pytest.mark.parametrize(("seconds", "place"), [(30, ASK), (1, (1, "give_back")), (1, (2, "ask"))])
def test_what_stood_for_a_while_or_through_the_end_of_a_phase_is_kept(seconds: float, place: Place) -> None:
    assert written((SAID, 0, ASK), (SAID + ".", seconds, place)) == [SAID]
    assert written((SAID, 0, ASK), (SAID, seconds, place)) == []


@given(st.lists(texts, max_size=8), texts)
def test_whatever_vanishes_most_of_it_is_kept(readings: list[str], last: str) -> None:
    kept = quickly(*readings, last, "")
    assert not is_substantial(last) or any(holds_most(text, last) for text in kept)


@given(st.lists(texts, max_size=8))
def test_what_is_there_or_was_kept_holds_most_of_the_fullest_text(readings: list[str]) -> None:
    kept = quickly(*readings)
    fullest = max(readings, key=len, default="")
    here = [*kept, readings[-1] if readings else ""]
    assert not is_substantial(fullest) or any(holds_most(text, fullest) for text in here)


@given(texts, texts, texts)
def test_an_insertion_leaves_all_and_a_small_deletion_most(begin: str, middle: str, end: str) -> None:
    assert holds_all(begin + middle + end, begin + end)
    assert not holds_all(begin + end, begin + middle + end) or not middle
    assert holds_most(begin + end, begin + middle + end) or 2 * len(middle) > len(begin + middle + end)


@given(st.lists(texts, max_size=60))
def test_the_first_text_stays_and_there_are_not_too_many(kept: list[str]) -> None:
    earlier: tuple[EarlierText, ...] = ()
    for number, text in enumerate(kept):
        before, earlier = earlier, with_kept(earlier, "n1", text, number)
        assert len(earlier) <= MOST_KEPT
        assert earlier[0].text == kept[0]
        assert any(one.text == text for one in earlier)
        assert all(one.number < other.number for one, other in pairwise(earlier))
        gone = [one for one in before if one not in earlier]
        assert len(before) == MOST_KEPT or all(holds_all(text, one.text) for one in gone)


def test_of_many_the_oldest_but_the_first_goes() -> None:
    earlier: tuple[EarlierText, ...] = ()
    for number in range(100, 130):
        earlier = with_kept(earlier, "n1", f"tekst {number}", number)
    assert [one.text for one in earlier] == ["tekst 100", *(f"tekst {number}" for number in range(111, 130))]


def test_offered_is_what_the_note_does_not_say_any_more() -> None:
    earlier = with_kept(with_kept((), "n1", "acht seconden", 1), "n1", "iets anders", 2)
    assert [one.text for one in offered(earlier, "")] == ["iets anders", "acht seconden"]
    assert [one.text for one in offered(earlier, "na acht seconden")] == ["iets anders"]
