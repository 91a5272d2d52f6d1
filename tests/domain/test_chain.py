"""The chain: each step finds the others of its chain and no more, and what is missing is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from trioapp.domain.chain import Chain, Chains, Gap, for_the_room, topic_of_assumption, topic_of_theme
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.theory_of_change import Assumption
from trioapp.domain.workbook import Item, Workbook

TODAY = date(2026, 11, 26)
HARVEST = Harvest(
    (
        Sentence("s1", 1, "Ik leerde te wachten", 1, theme="t1", may_share=True),
        Sentence("s2", 2, "Stilte helpt", 2, theme="t1"),
        Sentence("s3", 3, "Los", 3),
        Sentence("s4", 4, " ", 4, theme="t1"),
    ),
    (Theme("t1", "Stilte", 1), Theme("t2", "Tijd", 2)),
)
SILENCE = Topic("o1", 1, "Stilte", theme="t1", sentences=("s1", "s2"))
OF_ASSUMPTION = Topic("o2", 2, "Bewoners", assumption="a1")
WHY = LearningQuestion("q1", 1, "o1", "Wanneer helpt stilte?", TODAY, owner="Anna", next_moment=date(2027, 1, 5))
HOW = LearningQuestion("q2", 2, "o1", "Hoe houd je dat vol?", TODAY)
TALK = Form("f1", 1, "o1", "Intervisie", first_date=date(2026, 12, 10))
RISKY = Assumption("a1", 1, "", "Bewoners willen dit", importance=5, uncertainty=4)
OTHER_RISK = replace(RISKY, id="a2", number=2)
SAFE = replace(RISKY, id="a3", number=3, uncertainty=3)
WHOLE: tuple[Item, ...] = (SILENCE, OF_ASSUMPTION, WHY, HOW, TALK, RISKY, OTHER_RISK, SAFE)


def of(item_id: str, *items: Item) -> set[str]:
    return set(Chains(HARVEST, Workbook(items or WHOLE)).of(item_id).ids)


@pytest.mark.parametrize(
    ("step", "chain"),
    [
        ("s1", "s1 t1 o1 q1 q2 f1"),
        ("t1", "s1 s2 t1 o1 q1 q2 f1"),
        ("o1", "s1 s2 t1 o1 q1 q2 f1"),
        ("q1", "s1 s2 t1 o1 q1 f1"),
        ("q2", "s1 s2 t1 o1 q2 f1"),
        ("f1", "s1 s2 t1 o1 q1 q2 f1"),
        ("a1", "a1 o2"),
        ("o2", "a1 o2"),
        ("s3", "s3"),
        ("t2", "t2"),
        ("gone", ""),
    ],
)
def test_each_step_has_what_it_came_from_and_what_it_led_to(step: str, chain: str) -> None:
    assert of(step) == set(chain.split())


def test_there_is_a_chain_for_each_topic_and_for_what_is_not_as_far() -> None:
    chains = Chains(HARVEST, Workbook(WHOLE)).all
    assert [sorted(chain.ids) for chain in chains] == [
        ["f1", "o1", "q1", "q2", "s1", "s2", "t1"],
        ["t2"],
        ["a1", "o2"],
        ["a2"],
        ["s3"],
    ]


@pytest.mark.parametrize(
    ("chain", "gaps"),
    [
        (Chain(), "theme topic question form owner date"),
        (Chain(HARVEST.sentences[:1]), "theme topic question form owner date"),
        (Chain(HARVEST.sentences[:1], HARVEST.themes[:1]), "topic question form owner date"),
        (Chain(topics=(SILENCE,)), "question form owner date"),
        (Chain(topics=(SILENCE,), questions=(HOW,)), "form owner date"),
        (Chain(topics=(SILENCE,), questions=(HOW,), forms=(TALK,)), "owner"),
        (Chain(topics=(SILENCE,), questions=(WHY,), forms=(replace(TALK, first_date=None),)), ""),
        (Chain(topics=(SILENCE,), questions=(replace(WHY, next_moment=None, owner=" "),)), "form owner date"),
    ],
)
def test_what_is_missing_is_named_in_the_order_of_the_chain(chain: Chain, gaps: str) -> None:
    assert chain.gaps == tuple(Gap(gap) for gap in gaps.split())
    assert chain.next_gap == (Gap(gaps.split()[0]) if gaps else None)


def test_days_come_in_their_order() -> None:
    assert Chain(questions=(WHY, HOW), forms=(TALK,)).dates == (date(2026, 12, 10), date(2027, 1, 5))


def test_a_topic_of_a_theme_keeps_the_theme_and_its_sentences() -> None:
    topic = topic_of_theme(HARVEST.themes[0], HARVEST, "new", 7)
    assert topic == Topic("new", 7, "Stilte", theme="t1", sentences=("s1", "s2"))


def test_a_sentence_that_left_the_theme_stays_in_the_chain_of_the_topic() -> None:
    moved = HARVEST.with_sentence(replace(HARVEST.sentences[1], theme="t2"))
    chains = Chains(moved, Workbook(WHOLE))
    assert {"o1", "t1", "s1", "s2"} <= chains.of("q1").ids
    assert chains.of("s2").ids == {"s2", "t2", "o1", "q1", "q2", "f1"}
    assert chains.of("t2").ids == {"t2", "s2"}


def test_a_topic_of_an_assumption_finds_back_to_it() -> None:
    long = replace(RISKY, text="x" * 500)
    topic = topic_of_assumption(long, "new", 3)
    assert (topic.assumption, topic.theme, len(topic.title)) == ("a1", "", 121)
    assert of("new", long, topic) == {"a1", "new"}


def test_what_lost_its_topic_is_there_all_the_same() -> None:
    items = (WHY, TALK, replace(TALK, id="f2", topic="gone too"))
    chains = Chains(Harvest(), Workbook(items)).all
    assert [sorted(chain.ids) for chain in chains] == [["f1", "q1"], ["f2"]]


def test_links_that_run_in_a_circle_come_to_an_end() -> None:
    assert of("o1", Topic("o1", 1, "", theme="o1", sentences=("o1",))) == {"o1"}


def test_the_room_sees_what_may_be_shared_and_no_theme_of_which_nobody_heard() -> None:
    chains = Chains(HARVEST, Workbook(WHOLE))
    assert for_the_room(chains.of("o1"), HARVEST).ids == {"s1", "t1", "o1", "q1", "q2", "f1"}
    assert for_the_room(chains.of("t2"), HARVEST).ids == frozenset()
    assert for_the_room(chains.of("s3"), HARVEST).ids == frozenset()
    bare = Chains(HARVEST, Workbook()).of("t1")
    assert for_the_room(bare, HARVEST).ids == {"s1", "t1"}
