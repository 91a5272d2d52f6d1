"""The controller of the theory of change: what it sends, what it says, and which step the room sees."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.domain.answers import Dot
from trioapp.domain.programme import CanvasKind
from trioapp.domain.theory import Field
from trioapp.domain.theory_of_change import AssumptionKind, NodeKind
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.presentation.theory_board import (
    AddBox,
    Ask,
    Assume,
    Choose,
    Join,
    LetGo,
    MoveBox,
    Remove,
    Select,
    TheoryView,
    TheoryWish,
    Tidy,
    Weigh,
    WriteIn,
)
from trioapp.presentation.theory_controller import TheoryController
from trioapp.presentation.wording import Wording
from trioapp.services.answering import Act
from trioapp.services.theorising import Theorising
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace


class Listener:
    """Hears everything that the controller sends about one session."""

    def __init__(self) -> None:
        self.workspace = Workspace()
        self.pen = WorkbookPen(self.workspace)
        self.theory = TheoryController(self.workspace, self.pen, Theorising(self.pen, HandClock()), Wording())
        self.views: list[TheoryView] = []
        self.told: list[str] = []
        self.shown: list[CanvasShown] = []
        self.theory.view_changed.connect(self.views.append)
        self.theory.told.connect(self.told.append)
        self.theory.shown.connect(self.shown.append)
        self.workspace.open(a_session(), FileInMemory())

    @property
    def view(self) -> TheoryView:
        return self.views[-1]

    def wish(self, *wishes: TheoryWish) -> None:
        for wish in wishes:
            self.theory.fulfil(wish)

    def box(self, kind: NodeKind, text: str) -> str:
        self.wish(AddBox(kind))
        box = self.view.selected
        self.wish(WriteIn(box, Field.TEXT, text))
        return box

    def chain(self) -> tuple[str, str, str, str]:
        start, end = self.box(NodeKind.ACTIVITY, "Wij praten"), self.box(NodeKind.EFFECT, "Zij komen")
        self.wish(Join(start, end))
        arrow = self.view.selected
        self.wish(Assume(arrow))
        return start, end, arrow, self.view.selected


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_an_empty_canvas_has_its_headings_and_says_how_to_begin(listener: Listener) -> None:
    words = [word for _, word in listener.view.words.columns]
    assert words == ["Bottleneck", "Input", "Activity", "Output", "Effect", "Aim"]
    assert listener.view.advice == "Write in silence first: at most 2 assumptions each."
    assert (listener.view.outline, listener.view.undo, listener.view.step) == ((), "", "step 1 of 1")


def test_what_is_new_is_selected_and_told_in_the_outline(listener: Listener) -> None:
    start, end, arrow, assumption = listener.chain()
    assert [(row.id, row.level) for row in listener.view.outline] == [
        (start, 0), (arrow, 1), (assumption, 2), (end, 0),
    ]  # fmt: skip
    assert listener.view.outline[1].words == "→ If Wij praten, then Zij komen, because …"
    assert listener.view.assumption is not None
    assert (listener.view.box, listener.view.line) == (None, None)
    listener.wish(Select(start))
    assert listener.view.box is not None
    assert listener.view.box.text == "Wij praten"


def test_the_same_view_is_sent_once(listener: Listener) -> None:
    box = listener.box(NodeKind.AIM, "Rust")
    count = len(listener.views)
    listener.wish(Select(box), WriteIn(box, Field.TEXT, "Rust "), LetGo())
    listener.theory.refresh()
    assert len(listener.views) == count


def test_an_arrow_to_itself_is_refused_with_a_sentence(listener: Listener) -> None:
    box = listener.box(NodeKind.AIM, "Rust")
    listener.wish(Join(box, box))
    assert listener.told[-1] == "An arrow leads from one box to another one; choose another box."
    assert (listener.view.lines, listener.view.selected) == ((), box)


def test_a_second_arrow_is_the_one_that_was_there(listener: Listener) -> None:
    start, end, arrow, _ = listener.chain()
    listener.wish(Join(start, end))
    assert (listener.view.selected, len(listener.view.lines)) == (arrow, 1)


def test_a_circle_is_marked_and_said(listener: Listener) -> None:
    start, end, arrow, _ = listener.chain()
    assert listener.view.circle == ""
    listener.wish(Join(end, start))
    assert {line.in_circle for line in listener.view.lines} == {True}
    assert "Wij praten, Zij komen" in listener.view.circle
    assert "(in a circle)" in next(row.words for row in listener.view.outline if row.id == arrow)


def test_hints_count_words_and_kinds(listener: Listener) -> None:
    box = listener.box(NodeKind.INPUT, "woord " * 13)
    assert "13 words" in next(one.hint for one in listener.view.boxes if one.id == box)
    *_, assumption = listener.chain()
    listener.wish(
        WriteIn(assumption, Field.TEXT, "Te kort"), Choose(assumption, AssumptionKind, AssumptionKind.CONTEXT)
    )
    assert listener.view.assumptions[0].hint == "Say it in a whole sentence: what must be so?"
    assert listener.view.counted == "how it works 0 · context 1 · worldview 0"
    assert listener.view.advice == "None yet about: how it works, worldview."


def test_what_is_too_long_is_cut_and_said(listener: Listener) -> None:
    box = listener.box(NodeKind.INPUT, "x" * (LONGEST_FIELD + 1))
    assert listener.told[-1] == "A field holds 10000 characters; the rest was left out."
    assert len(next(one.text for one in listener.view.boxes if one.id == box)) == LONGEST_FIELD


def test_an_assumption_becomes_a_question_once(listener: Listener) -> None:
    *_, assumption = listener.chain()
    listener.wish(Ask(assumption))
    assert listener.told[-1].startswith("Write the assumption first")
    listener.wish(WriteIn(assumption, Field.TEXT, "Zij hebben er tijd voor."), Ask(assumption), Ask(assumption))
    assert listener.told[-1] == "This assumption is a learning question already."
    assert listener.view.assumptions[0].has_question
    assert listener.view.undo == "learning question made"
    (question,) = [i for i in listener.workspace.session.workbook.items if type(i).__name__ == "LearningQuestion"]
    assert getattr(question, "text", "") == "Is this so: Zij hebben er tijd voor?"


def test_after_an_assumption_the_panel_goes_on_with_its_arrow(listener: Listener) -> None:
    _, _, arrow, assumption = listener.chain()
    listener.wish(Remove(assumption))
    assert listener.view.selected == arrow
    listener.wish(Remove(arrow))
    assert listener.view.selected == ""
    listener.theory.undo()
    assert [line.id for line in listener.view.lines] == [arrow]


def test_dragging_is_one_step(listener: Listener) -> None:
    box = listener.box(NodeKind.AIM, "Rust")
    before = listener.view.boxes
    listener.wish(LetGo(), *(MoveBox(box, 10.0 * n, 20.0 * n) for n in range(1, 9)), LetGo())
    assert (listener.view.boxes[0].x, listener.view.undo) == (80.0, "box moved")
    listener.theory.undo()
    assert listener.view.boxes == before
    listener.wish(MoveBox(box, 700.0, 900.0), Tidy())
    assert listener.view.undo == "drawing tidied"


def test_weighing_says_what_is_to_be_learned(listener: Listener) -> None:
    *_, assumption = listener.chain()
    listener.wish(Weigh(assumption, 4, 4))
    assert listener.view.assumptions[0].is_to_be_learned
    assert "importance 4, uncertainty 4 · learning question" in listener.view.outline[2].words


def test_the_room_sees_step_after_step_and_no_further(listener: Listener) -> None:
    listener.chain()
    listener.theory.show_on_beamer()
    for _ in range(9):
        listener.theory.show_next()
    listener.theory.show_previous()
    steps = [shown.step for shown in listener.shown]
    assert steps == [0, 1, 2, 3, *[3] * 6, 2]
    assert {shown.kind for shown in listener.shown} == {CanvasKind.THEORY_OF_CHANGE}
    assert listener.view.step == "step 3 of 4"


def test_what_was_done_elsewhere_is_said_in_the_words_of_that_page(listener: Listener) -> None:
    listener.pen.do(Act.PUT_DOT, listener.pen.workbook.holding(Dot("d", 1, "", 0, 0)))
    assert listener.view.undo == "programme put on the field"


def test_another_session_begins_anew_and_no_session_says_nothing(listener: Listener) -> None:
    listener.chain()
    listener.workspace.open(replace(a_session(session_id="id-2")), FileInMemory())
    assert (listener.view.boxes, listener.view.selected) == ((), "")
    listener.workspace.close()
    count = len(listener.views)
    listener.wish(AddBox(NodeKind.AIM))
    listener.theory.show_next()
    assert (len(listener.views), listener.shown) == (count, [])
