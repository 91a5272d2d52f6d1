"""What the room answers is written down step by step, and each step can be taken back."""

from __future__ import annotations

import pytest

from tests.builders import a_session
from tests.fakes import FileInMemory
from trioapp.domain.answers import MOST_PEOPLE, Dot, Obstacle, Tally
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.services.answering import Act, Answering
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace


@pytest.fixture
def pen() -> WorkbookPen:
    workspace = Workspace()
    workspace.open(a_session(), FileInMemory())
    return WorkbookPen(workspace)


@pytest.fixture
def answers(pen: WorkbookPen) -> Answering:
    return Answering(pen)


def texts(pen: WorkbookPen, block: str = "b") -> list[str]:
    return [one.text for one in pen.workbook.of(Obstacle) if one.block == block]


def test_people_are_counted_on_and_off_one_by_one(answers: Answering, pen: WorkbookPen) -> None:
    for by in (1, 1, 1, -1):
        answers.count_on("b", 0, 2, by)
    answers.count_on("b", 1, 0, 1)
    assert [(one.pair, one.counts) for one in pen.workbook.of(Tally)] == [(0, (0, 0, 2, 0, 0)), (1, (1, 0, 0, 0, 0))]
    answers.undo()
    answers.undo()
    assert [one.counts for one in pen.workbook.of(Tally)] == [(0, 0, 3, 0, 0)]


def test_a_number_that_is_typed_is_one_step_until_it_is_left(answers: Answering, pen: WorkbookPen) -> None:
    for people in (1, 12, 120):
        answers.count("b", 0, 4, people)
    assert pen.workbook.of(Tally)[0].counts == (0, 0, 0, 0, 120)
    assert answers.undoable == Act.COUNT
    answers.undo()
    assert (pen.workbook.of(Tally), answers.undoable) == ((), "")


def test_nobody_is_taken_off_where_nobody_is_and_no_place_overflows(answers: Answering, pen: WorkbookPen) -> None:
    answers.count_on("b", 0, 0, -1)
    assert (pen.workbook.of(Tally), answers.undoable) == ((), "")
    answers.count("b", 0, 0, 10**9)
    answers.count_on("b", 0, 0, 1)
    assert answers.counted("b", 0).places[0] == MOST_PEOPLE
    answers.undo()
    assert answers.undoable == ""


def test_a_programme_is_put_named_moved_and_taken_off_the_field(answers: Answering, pen: WorkbookPen) -> None:
    first, second = answers.put_dot(0.25, 0.5), answers.put_dot(3, -1)
    assert (second.adaptive, second.learning, second.number) == (1, 0, 2)
    for name in ("W", "Wijk", "  <b>Wijk</b>\n aanpak "):
        answers.name_dot(first.id, name)
    for right in (0.3, 0.4):
        answers.move_dot(first.id, right, 0.5)
    assert pen.workbook.find(Dot, first.id) == Dot(first.id, 1, "<b>Wijk</b> aanpak", 0.4, 0.5)
    answers.delete_dot(first.id)
    answers.undo()
    answers.undo()
    assert pen.workbook.find(Dot, first.id) == Dot(first.id, 1, "<b>Wijk</b> aanpak", 0.25, 0.5)
    answers.undo()
    assert pen.workbook.find(Dot, first.id) == first


def test_what_is_not_there_any_more_is_left_alone(answers: Answering, pen: WorkbookPen) -> None:
    dot = answers.put_dot(0, 0)
    answers.delete_dot(dot.id)
    answers.move_dot(dot.id, 1, 1)
    answers.name_dot(dot.id, "Weg")
    answers.delete_dot(dot.id)
    answers.move_obstacle(dot.id, 1)
    answers.delete_obstacle(dot.id)
    assert (pen.workbook.items, answers.undoable) == ((), Act.DELETE_DOT)


def said(answers: Answering, words: str, block: str = "b") -> str:
    made = answers.write_obstacle(block, "", words)
    answers.leave()
    return made


def test_answers_are_ordered_among_those_of_their_block(answers: Answering, pen: WorkbookPen) -> None:
    for block, words in (("b", "one"), ("c", "elsewhere"), ("b", "two")):
        said(answers, words, block)
    last = said(answers, "three")
    answers.move_obstacle(last, -2)
    assert texts(pen) == ["three", "one", "two"]
    answers.move_obstacle(last, -1)
    answers.undo()
    assert texts(pen) == ["one", "two", "three"]
    answers.delete_obstacle(last)
    assert (texts(pen), texts(pen, "c")) == (["one", "two"], ["elsewhere"])


def test_an_answer_grows_as_one_step_and_is_none_without_words(answers: Answering, pen: WorkbookPen) -> None:
    assert answers.write_obstacle("b", "", " \n ") == ""
    made = answers.write_obstacle("b", "", "C")
    assert answers.write_obstacle("b", made, "Cijfers ") == made
    assert texts(pen) == ["Cijfers"]
    answers.undo()
    assert (texts(pen), answers.undoable) == ([], "")
    made = answers.write_obstacle("b", "", "C")
    assert answers.write_obstacle("b", made, "") == ""
    assert texts(pen) == []


def test_an_answer_that_was_there_keeps_its_words_where_none_are_left(answers: Answering, pen: WorkbookPen) -> None:
    made = said(answers, "x" * (LONGEST_FIELD + 5))
    (answer,) = pen.workbook.of(Obstacle)
    assert len(answer.text) == LONGEST_FIELD
    assert answers.write_obstacle("b", made, "") == made
    assert pen.workbook.of(Obstacle) == (answer,)
    for words in ("y", "yes"):
        answers.write_obstacle("b", made, words)
    assert (texts(pen), answers.undoable) == (["yes"], Act.REWORD_OBSTACLE)
    answers.undo()
    assert pen.workbook.of(Obstacle) == (answer,)
