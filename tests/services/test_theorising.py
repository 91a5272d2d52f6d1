"""The pen on a theory of change: each act is one step back, and what does not fit is said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Topic
from trioapp.domain.theory import Field
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Ground, Node, NodeKind, Standing
from trioapp.domain.workbook import LONGEST_FIELD, Item, Workbook
from trioapp.services.theorising import Theorising, TheoryAct
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace


class Desk:
    """A session that is open, and the pen on its theory of change."""

    def __init__(self) -> None:
        workspace = Workspace()
        workspace.open(a_session(), FileInMemory())
        self.pen = WorkbookPen(workspace)
        self.theory = Theorising(self.pen, HandClock())

    @property
    def workbook(self) -> Workbook:
        return self.pen.workbook

    def one(self, kind: type[Item]) -> Item:
        (item,) = self.workbook.of(kind)
        return item

    def chain(self) -> tuple[str, str, str, str]:
        """Two boxes, an arrow between them and an assumption about it, by their ids."""
        start, end = self.theory.add(NodeKind.ACTIVITY), self.theory.add(NodeKind.EFFECT)
        arrow = self.theory.join(start, end)
        return start, end, arrow, self.theory.assume(arrow)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_is_typed_in_one_go_is_one_step(desk: Desk) -> None:
    node = desk.theory.add(NodeKind.AIM)
    for typed in ("W", "Wijk ", "Wijk  leeft"):
        assert desk.theory.write(node, Field.TEXT, typed)
    desk.theory.write(node, Field.WHO, "bewoners")
    assert desk.one(Node) == Node(node, 1, NodeKind.AIM, "Wijk leeft", "bewoners", *place(desk, node))
    desk.pen.undo()
    assert desk.pen.undoable == TheoryAct.WRITE
    desk.pen.undo()
    assert desk.workbook.of(Node)[0].text == ""


def place(desk: Desk, node: str) -> tuple[float, float]:
    found = desk.workbook.find(Node, node)
    assert found
    return found.x, found.y


def test_removing_a_box_is_one_step_with_all_that_hangs_on_it(desk: Desk) -> None:
    start, *_ = desk.chain()
    before = desk.workbook
    desk.theory.delete(start)
    assert [len(desk.workbook.of(kind)) for kind in (Node, Arrow, Assumption)] == [1, 0, 0]
    desk.pen.undo()
    assert desk.workbook == before


def test_an_arrow_that_is_there_is_found_and_one_to_itself_is_refused(desk: Desk) -> None:
    start, end, arrow, _ = desk.chain()
    act = desk.pen.undoable
    assert desk.theory.join(start, end) == arrow
    assert desk.theory.join(start, start) == ""
    assert desk.theory.join(start, "nowhere") == ""
    assert (len(desk.workbook.of(Arrow)), desk.pen.undoable) == (1, act)
    assert desk.theory.join(end, start) not in ("", arrow)


@pytest.mark.parametrize("field", [Field.TEXT, Field.DOUBTER, Field.COUNTER_EXAMPLE, Field.SMALLEST_TEST])
def test_ten_thousand_characters_are_kept_and_more_are_cut(desk: Desk, field: Field) -> None:
    *_, assumption = desk.chain()
    assert desk.theory.write(assumption, field, "x" * LONGEST_FIELD)
    assert not desk.theory.write(assumption, field, "y" * (LONGEST_FIELD + 1))
    assert getattr(desk.one(Assumption), field) == "y" * LONGEST_FIELD


def test_a_field_that_a_thing_does_not_have_is_left_alone(desk: Desk) -> None:
    start, _, arrow, _ = desk.chain()
    before = desk.workbook
    desk.theory.write(start, Field.BECAUSE, "x")
    desk.theory.write(arrow, Field.TEXT, "x")
    desk.theory.write("nothing", Field.TEXT, "x")
    desk.theory.delete("nothing")
    desk.theory.weigh("nothing", 1, 1)
    desk.theory.choose("nothing", Ground.HUNCH, Ground)
    desk.theory.make_question("nothing", "?")
    assert desk.theory.assume("nothing") == ""
    assert desk.workbook == before


def test_choices_are_made_and_taken_away(desk: Desk) -> None:
    *_, assumption = desk.chain()
    desk.theory.choose(assumption, AssumptionKind.CONTEXT, AssumptionKind)
    desk.theory.choose(assumption, Ground.EVIDENCE, Ground)
    desk.theory.choose(assumption, Standing.FAILED, Standing)
    found = desk.workbook.of(Assumption)[0]
    assert (found.kind, found.ground, found.standing) == (AssumptionKind.CONTEXT, Ground.EVIDENCE, Standing.FAILED)
    for of in (AssumptionKind, Ground, Standing):
        desk.theory.choose(assumption, None, of)
    found = desk.workbook.of(Assumption)[0]
    assert (found.kind, found.ground, found.standing) == (None, None, Standing.OPEN)


def test_moving_on_and_on_is_one_step_until_it_is_let_go(desk: Desk) -> None:
    start, *_, assumption = desk.chain()
    began = place(desk, start)
    for way in range(5):
        desk.theory.move(start, 300.0 + way, 400.0)
    desk.theory.let_go()
    desk.theory.move(start, 0.0, 0.0)
    desk.pen.undo()
    assert place(desk, start) == (304.0, 400.0)
    desk.pen.undo()
    assert place(desk, start) == began
    for weight in (1, 3, 9):
        desk.theory.weigh(assumption, weight, -2)
    found = desk.workbook.of(Assumption)[0]
    assert (found.importance, found.uncertainty) == (5, 1)
    desk.pen.undo()
    assert desk.workbook.of(Assumption)[0].importance == 0


def test_tidying_is_one_step(desk: Desk) -> None:
    start, end, *_ = desk.chain()
    desk.theory.move(start, 5000.0, 5000.0)
    desk.theory.let_go()
    desk.theory.tidy()
    assert place(desk, start)[1] == place(desk, end)[1]
    assert place(desk, start)[0] < place(desk, end)[0]
    desk.pen.undo()
    assert place(desk, start) == (5000.0, 5000.0)


def test_a_question_is_made_once_on_the_day_of_the_session(desk: Desk) -> None:
    *_, assumption = desk.chain()
    desk.theory.write(assumption, Field.TEXT, "Bewoners hebben tijd voor ons")
    for _ in range(2):
        desk.theory.make_question(assumption, "Klopt dit?")
    (topic,), (question,) = desk.workbook.of(Topic), desk.workbook.of(LearningQuestion)
    assert (topic.assumption, question.topic, question.text) == (assumption, topic.id, "Klopt dit?")
    assert question.since == date(2026, 11, 23)
    desk.pen.undo()
    assert [len(desk.workbook.of(kind)) for kind in (Topic, LearningQuestion)] == [0, 0]


def test_what_looks_like_html_or_turns_a_line_around_is_kept_as_plain_text(desk: Desk) -> None:
    node = desk.theory.add(NodeKind.INPUT)
    desk.theory.write(node, Field.TEXT, "<b>geld</b>\n\u202e&amp;\x00")
    assert desk.workbook.of(Node)[0].text == "<b>geld</b> &amp;"
