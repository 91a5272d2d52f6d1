"""A workbook holds items of many kinds, says what is different, and takes names out of what was typed."""

from __future__ import annotations

from datetime import date

from trioapp.domain.answers import Dot, Tally
from trioapp.domain.instants import Duration
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Landing, LandingPlace, Topic
from trioapp.domain.programme import Block, BlockKind
from trioapp.domain.texts import Text
from trioapp.domain.theory_of_change import Node, NodeKind
from trioapp.domain.workbook import Workbook, differences

FIRST, SECOND = (Node(f"n{number}", number, NodeKind.AIM, f"Doel {number}") for number in (1, 2))
BLOCK = Block("start", 1, BlockKind.STATEMENT, Text.of({"nl": "Anna opent"}), Duration.of(minutes=3))


def test_items_are_asked_for_by_kind_and_come_in_their_order() -> None:
    workbook = Workbook((SECOND, BLOCK, FIRST))
    assert workbook.of(Node) == (FIRST, SECOND)
    assert workbook.of(Dot) == ()
    assert workbook.find(Node, "n2") is SECOND
    assert workbook.find(Block, "n2") is None
    assert (workbook.next_number(Node), workbook.next_number(Dot)) == (3, 1)


def test_an_item_takes_the_place_of_its_earlier_version_and_differences_lead_from_one_to_the_other() -> None:
    before = Workbook((FIRST, SECOND))
    later = Node("n1", 1, NodeKind.EFFECT, "Anders")
    after = before.holding(later, BLOCK).without("n2")
    assert after.of(Node) == (later,)
    assert differences(before, after) == ((later, BLOCK), ("n2",))
    assert differences(after, after) == ((), ())


def test_names_go_out_of_what_was_typed_and_not_out_of_the_cards_or_what_ties_items_together() -> None:
    question = LearningQuestion("Anna-1", 1, "Anna-2", "Wat wil Anna?", date(2026, 11, 26), owner="Anna")
    items = (
        question,
        Topic("t", 1, "Anna vraagt", theme="Anna"),
        Landing("l", 1, LandingPlace.NETWORK, table="Overleg van Anna"),
        Tally("y", 1, "Anna", 0, (1, 2)),
        BLOCK,
    )
    changed = Workbook(items).reworded(lambda text: text.replace("Anna", "1-A"))
    assert changed.of(LearningQuestion) == (
        LearningQuestion("Anna-1", 1, "Anna-2", "Wat wil 1-A?", date(2026, 11, 26), owner="1-A"),
    )
    assert [(one.title, one.theme) for one in changed.of(Topic)] == [("1-A vraagt", "Anna")]
    assert changed.of(Landing)[0].table == "Overleg van 1-A"
    assert (changed.of(Tally), changed.of(Block)) == ((items[3],), (BLOCK,))
    assert changed.cards.items == (BLOCK,)
