"""The harvest: who is heard next, what the room may see, and how it is spread."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from trioapp.domain.harvest import (
    Harvest,
    Level,
    Sentence,
    Theme,
    Tone,
    order_of_trios,
    shown_to_the_room,
    spread,
)

sentences = some.builds(
    Sentence,
    id=some.uuids().map(str),
    trio=some.integers(1, 9),
    text=some.sampled_from(["", "  ", "Ik leerde dat ik te snel hielp"]),
    written_ms=some.integers(0, 100),
    tone=some.none() | some.sampled_from(Tone),
    level=some.none() | some.sampled_from(Level),
    may_share=some.booleans(),
)
harvests = some.lists(sentences, max_size=20).map(lambda given: Harvest(tuple(given)))


@given(harvests, some.lists(some.integers(1, 12), max_size=6))
def test_trios_that_were_not_heard_come_first(harvest: Harvest, before: list[int]) -> None:
    order = order_of_trios(range(1, 13), harvest, before)
    assert sorted(order) == list(range(1, 13))
    heard = [before.count(trio) + sum(one.trio == trio for one in harvest.sentences) for trio in order]
    assert heard == sorted(heard)


def test_of_those_heard_as_often_whoever_was_heard_longest_ago_is_next() -> None:
    harvest = Harvest(tuple(Sentence(f"s{trio}", trio, "x", 0) for trio in (3, 1, 2)))
    assert order_of_trios((1, 2, 3), harvest) == (3, 1, 2)


@given(harvests)
def test_the_room_sees_what_may_be_shared_and_nothing_else(harvest: Harvest) -> None:
    shown = shown_to_the_room(harvest)
    assert all(one.may_share and one.text.strip() for one in shown)
    hidden = [one for one in harvest.sentences if one not in shown]
    assert not [one for one in hidden if one.may_share and one.text.strip()]


@given(harvests)
def test_each_sentence_is_counted_once_for_its_tone_and_its_level(harvest: Harvest) -> None:
    found = spread(harvest)
    assert [tone for tone, _ in found.tones] == list(Tone)
    assert sum(count for _, count in found.tones) == sum(one.tone is not None for one in harvest.sentences)
    assert sum(count for _, count in found.levels) == sum(one.level is not None for one in harvest.sentences)


def test_a_later_version_of_a_sentence_takes_its_place() -> None:
    first, other = Sentence("s1", 1, "a", 0), Sentence("s2", 2, "b", 1)
    harvest = Harvest((first, other)).with_sentence(Sentence("s1", 1, "c", 0, theme="t"))
    assert [one.text for one in harvest.sentences] == ["c", "b"]
    assert [one.id for one in harvest.of_theme("t")] == ["s1"]
    assert harvest.without_sentence("s1").sentences == (other,)


def test_themes_stand_by_their_number() -> None:
    harvest = Harvest().with_theme(Theme("b", "Ruimte", 2)).with_theme(Theme("a", "Tijd", 1))
    assert [theme.name for theme in harvest.with_theme(Theme("b", "Rust", 2)).themes] == ["Tijd", "Rust"]
    assert [theme.name for theme in harvest.without_theme("a").themes] == ["Ruimte"]
