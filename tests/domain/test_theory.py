"""A theory of change: sentences of arrows, circles, what is removed with what, hints, and what becomes a question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Topic
from trioapp.domain.theory import (
    IfThen,
    Theory,
    in_circles,
    is_to_be_learned,
    is_weighed,
    joined,
    kinds_counted,
    make_question,
    question_about,
    said_by,
    says_too_little,
    says_too_much,
    without,
)
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Node, NodeKind
from trioapp.domain.workbook import Workbook, differences

IDS = tuple("abcdefg")
TODAY = date(2026, 11, 26)
pairs = some.tuples(some.sampled_from(IDS), some.sampled_from(IDS))
drawings = some.lists(pairs, max_size=16)


def a_node(node_id: str, text: str = "Bewoners doen mee") -> Node:
    return Node(node_id, IDS.index(node_id) + 1, NodeKind.ACTIVITY, text)


def drawn(ends: list[tuple[str, str]]) -> Workbook:
    """Seven boxes, the arrows that were asked for, and an assumption about each arrow that there is."""
    workbook = Workbook(tuple(map(a_node, IDS)))
    for number, (start, end) in enumerate(ends):
        workbook = joined(workbook, start, end, f"{number}")
    assumed = (
        Assumption(f"about {one.id}", one.number, one.id, "Zij hebben er tijd voor") for one in workbook.of(Arrow)
    )
    return workbook.holding(*assumed)


def can_come_back(arrow: Arrow, arrows: tuple[Arrow, ...]) -> bool:
    places, before = {arrow.end}, 0
    while len(places) > before:
        before = len(places)
        places |= {one.end for one in arrows if one.start in places}
    return arrow.start in places


@given(drawings)
def test_there_is_one_arrow_between_the_same_two_and_none_to_itself(ends: list[tuple[str, str]]) -> None:
    arrows = drawn(ends).of(Arrow)
    assert sorted((arrow.start, arrow.end) for arrow in arrows) == sorted({pair for pair in ends if pair[0] != pair[1]})
    assert len({arrow.number for arrow in arrows}) == len(arrows)


def test_an_arrow_leads_only_to_a_box_that_is_there() -> None:
    workbook = drawn([])
    assert joined(workbook, "a", "nowhere", "1") == workbook


@given(drawings)
def test_circles_are_the_arrows_along_which_one_comes_back(ends: list[tuple[str, str]]) -> None:
    arrows = drawn(ends).of(Arrow)
    assert in_circles(arrows) == {arrow.id for arrow in arrows if can_come_back(arrow, arrows)}


def test_an_arrow_between_two_circles_is_in_none() -> None:
    arrows = drawn([("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "c")]).of(Arrow)
    assert in_circles(arrows) == {"0", "1", "3", "4"}


@given(drawings, some.sampled_from(IDS))
def test_a_box_goes_with_its_arrows_and_with_what_was_assumed_about_them(
    ends: list[tuple[str, str]], gone: str
) -> None:
    before = drawn(ends)
    after = without(before, gone)
    assert gone not in {node.id for node in after.of(Node)}
    theory = Theory.of(after)
    assert (theory.nodes, theory.arrows, theory.assumptions) == (after.of(Node), after.of(Arrow), after.of(Assumption))
    stay = {arrow.id for arrow in before.of(Arrow) if gone not in (arrow.start, arrow.end)}
    assert {arrow.id for arrow in after.of(Arrow)} == stay
    changed, _ = differences(before, after)
    assert changed == ()


def test_an_arrow_goes_with_what_was_assumed_about_it_and_its_boxes_stay() -> None:
    after = without(drawn([("a", "b"), ("b", "c")]), "0")
    assert [arrow.id for arrow in after.of(Arrow)] == ["1"]
    assert [one.arrow for one in after.of(Assumption)] == ["1"]
    assert len(after.of(Node)) == len(IDS)


def test_what_hangs_in_the_air_in_a_file_is_not_shown() -> None:
    broken = Workbook((a_node("a"), Arrow("1", 1, "a", "gone"), Arrow("2", 2, "a", "a"), Assumption("x", 1, "1", "…")))
    theory = Theory.of(broken)
    assert (len(theory.nodes), theory.arrows, theory.assumptions) == (1, (), ())


def test_an_arrow_says_if_and_then_and_why() -> None:
    workbook = drawn([("a", "b")]).holding(a_node("a", "Wij vragen het."), a_node("b", "Zij komen ; "))
    arrow = replace(workbook.of(Arrow)[0], because="het hun wijk is.")
    assert said_by(arrow, Theory.of(workbook)) == IfThen("Wij vragen het", "Zij komen", "het hun wijk is")


@given(some.lists(some.sampled_from(["woord", "<b>", "é"]), max_size=30))
def test_a_box_with_more_than_twelve_words_says_too_much(words: list[str]) -> None:
    assert says_too_much(a_node("a", "  ".join(words))) == (len(words) > 12)


@pytest.mark.parametrize(("words", "is_short"), [(0, False), (1, True), (4, True), (5, False)])
def test_an_assumption_of_less_than_five_words_says_too_little(words: int, is_short: bool) -> None:
    assert says_too_little(Assumption("x", 1, "1", " ".join(["woord"] * words))) is is_short


@given(some.lists(some.none() | some.sampled_from(AssumptionKind)))
def test_each_kind_is_counted_also_where_there_is_none(kinds: list[AssumptionKind | None]) -> None:
    counted = kinds_counted(Assumption(str(number), number, "1", "…", kind) for number, kind in enumerate(kinds))
    assert counted == tuple((kind, kinds.count(kind)) for kind in AssumptionKind)


@given(some.integers(-1, 7), some.integers(-1, 7))
def test_what_is_important_and_uncertain_is_to_be_learned(importance: int, uncertainty: int) -> None:
    weighed = Assumption("x", 1, "1", "…", importance=importance, uncertainty=uncertainty)
    assert is_weighed(weighed) == (importance in range(1, 6) and uncertainty in range(1, 6))
    assert is_to_be_learned(weighed) == (importance in (4, 5) and uncertainty in (4, 5))


def test_a_question_is_made_once_and_is_linked_to_what_it_is_about() -> None:
    workbook = drawn([("a", "b")])
    assumption = workbook.of(Assumption)[0]
    made = make_question(workbook, assumption, TODAY, "Klopt het?")
    (topic,), (question,) = made.of(Topic), made.of(LearningQuestion)
    assert (topic.title, topic.assumption) == (assumption.text, assumption.id)
    assert (question.topic, question.text, question.since) == (topic.id, "Klopt het?", TODAY)
    assert make_question(made, replace(assumption, text="Iets anders dan het eerst was"), TODAY) == made
    assert question_about(made, assumption.id) == topic
    assert question_about(made, "another") is None


def test_a_question_in_no_other_words_is_the_assumption_itself_and_there_is_none_about_nothing() -> None:
    workbook = drawn([("a", "b")])
    assumption = workbook.of(Assumption)[0]
    assert make_question(workbook, assumption, TODAY).of(LearningQuestion)[0].text == assumption.text
    assert make_question(workbook, replace(assumption, text=""), TODAY) == workbook
