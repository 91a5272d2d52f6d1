"""The trainer's side of what the room answers: each view is whole, and what is asked of what is gone is left alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from tests.builders import a_session
from tests.fakes import FileInMemory
from trioapp.app.language import Language
from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.programme import Block, BlockKind, CanvasKind, Side
from trioapp.domain.texts import Text
from trioapp.domain.workbook import LONGEST_FIELD, Workbook
from trioapp.presentation.answers_board import Count, CountOn, FieldView, ObstaclesView, Place, PollView
from trioapp.presentation.field_controller import FieldController
from trioapp.presentation.obstacles_controller import ObstaclesController
from trioapp.presentation.poll_controller import PollController
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.presentation.wording import Wording
from trioapp.services.answering import Answering
from trioapp.services.theorising import TheoryAct
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace

POLL = Block(
    "poll",
    1,
    BlockKind.POLL,
    Text.of({"nl": "Waar staan wij?"}),
    left=Side(lines=(Text.of({"nl": "Eerst denken"}), Text.of({"nl": "Afrekenen"}))),
    right=Side(lines=(Text.of({"nl": "Samen doen"}), Text.of({"nl": "Uitproberen"}))),
)


@dataclass
class Desk:
    """A session with a poll, its controllers, and the last of what each said."""

    workspace: Workspace = field(default_factory=Workspace)
    polls: list[PollView] = field(default_factory=list)
    answers: list[ObstaclesView] = field(default_factory=list)
    fields: list[FieldView] = field(default_factory=list)
    shown: list[CanvasShown] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pen = WorkbookPen(self.workspace)
        answering, words = Answering(self.pen), Wording()
        self.poll = PollController(self.workspace, answering, words)
        self.obstacles = ObstaclesController(self.workspace, answering, words)
        self.field = FieldController(self.workspace, answering, words)
        self.poll.view_changed.connect(self.polls.append)
        self.obstacles.view_changed.connect(self.answers.append)
        self.field.view_changed.connect(self.fields.append)
        for controller in (self.obstacles, self.field):
            controller.canvas_wanted.connect(self.shown.append)
            controller.told.connect(self.told.append)
        self.workspace.open(replace(a_session(), workbook=Workbook((POLL,))), FileInMemory())


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_poll_is_shown_pair_by_pair_and_counted(desk: Desk) -> None:
    desk.poll.show_poll("poll", 1)
    first, second = desk.polls[-1].pairs
    assert (first.left, first.right, first.is_shown, second.is_shown) == ("Eerst denken", "Samen doen", False, True)
    desk.poll.count_on(CountOn(1, 4, 1))
    desk.poll.count(Count(0, 0, 12))
    view = desk.polls[-1]
    assert [pair.counts for pair in view.pairs] == [(12, 0, 0, 0, 0), (0, 0, 0, 0, 1)]
    assert [pair.total for pair in view.pairs] == ["12 people", "1 person"]
    assert view.undo == "people counted"
    desk.poll.undo()
    assert [one.pair for one in desk.workspace.session.workbook.of(Tally)] == [1]


def test_a_poll_that_is_gone_is_not_counted(desk: Desk) -> None:
    desk.poll.count_on(CountOn(0, 0, 1))
    desk.poll.show_poll("poll", 0)
    desk.pen.do("gone", Workbook())
    desk.poll.count_on(CountOn(0, 0, 1))
    desk.poll.undo()
    assert desk.workspace.session.workbook.items == ()
    desk.workspace.close()
    desk.poll.count(Count(0, 0, 1))
    desk.field.put(Place(0, 0))
    desk.field.show_all()
    desk.obstacles.write("x")
    assert desk.shown == []


def test_what_was_done_on_another_page_can_be_taken_back_here_under_no_name_of_its_own(desk: Desk) -> None:
    desk.poll.show_poll("poll", 0)
    desk.pen.do(TheoryAct.WEIGH, desk.pen.workbook.holding(Dot("d", 1, "", 0, 0)))
    assert desk.polls[-1].undo == "assumption weighed"


def test_words_are_said_again_in_another_language(desk: Desk, language: Language) -> None:
    desk.poll.show_poll("poll", 0)
    language.switch("nl")
    desk.poll.refresh()
    assert desk.polls[-1].pairs[0].total == "0 mensen"


def test_an_answer_grows_is_given_and_opened_again(desk: Desk) -> None:
    desk.obstacles.show_block("b")
    for words in ("C", "Cij", "Cijfers"):
        desk.obstacles.write(words)
    assert (desk.answers[-1].text, desk.answers[-1].place) == ("Cijfers", 0)
    desk.obstacles.give("Cijfers")
    assert (desk.answers[-1].open, desk.answers[-1].count) == ("", "1 answer")
    desk.obstacles.write("Angst")
    desk.obstacles.move(-1)
    assert [row.text for row in desk.answers[-1].rows] == ["Angst", "Cijfers"]
    desk.obstacles.open(desk.answers[-1].rows[1].id)
    desk.obstacles.write("")
    desk.obstacles.give("")
    assert desk.told[-1].startswith("An answer needs words")
    assert [row.text for row in desk.answers[-1].rows] == ["Angst", "Cijfers"]
    desk.obstacles.open(desk.answers[-1].rows[1].id)
    desk.obstacles.delete()
    assert [one.text for one in desk.workspace.session.workbook.of(Obstacle)] == ["Angst"]
    assert (desk.answers[-1].open, desk.answers[-1].undo) == ("", "answer deleted")
    desk.obstacles.show_on_beamer()
    assert desk.shown == [CanvasShown(CanvasKind.OBSTACLES)]


def test_answers_are_those_of_the_block_that_is_typed_for(desk: Desk) -> None:
    for block in ("b", "c"):
        desk.obstacles.show_block(block)
        desk.obstacles.write(f"said in {block}")
    assert [row.text for row in desk.answers[-1].rows] == ["said in c"]
    desk.obstacles.show_block("b")
    assert [(row.text, row.is_open) for row in desk.answers[-1].rows] == [("said in b", False)]


def test_too_many_letters_are_cut_and_that_is_said(desk: Desk) -> None:
    desk.obstacles.write("x" * (LONGEST_FIELD + 1))
    assert str(LONGEST_FIELD) in desk.told[-1]
    desk.obstacles.write("short")
    assert desk.told[-1] == ""
    desk.field.put(Place(0.5, 0.5))
    desk.field.name("y" * (LONGEST_FIELD + 1))
    assert str(LONGEST_FIELD) in desk.told[-1]
    assert len(desk.workspace.session.workbook.of(Dot)[0].name) == LONGEST_FIELD


def test_what_is_put_on_the_field_is_chosen_and_named(desk: Desk) -> None:
    desk.field.put(Place(0.2, 0.4))
    desk.field.put(Place(0.6, 0.8))
    first, second = desk.fields[-1].dots
    assert desk.fields[-1].chosen == second.id
    assert second.said == "Programme 2: adaptive 60 %, learning 80 %"
    desk.field.choose(first.id)
    desk.field.name("<b>Wijk</b>")
    desk.field.move(Place(2, 0.1))
    chosen = desk.fields[-1].chosen_dot
    assert chosen
    assert (chosen.name, chosen.at) == ("<b>Wijk</b>", Place(1, 0.1))
    desk.field.delete()
    assert desk.fields[-1].chosen == second.id
    desk.field.delete()
    assert (desk.fields[-1].chosen, desk.fields[-1].chosen_dot) == ("", None)
    desk.field.move(Place(0, 0))
    desk.field.delete()
    assert desk.fields[-1].undo == "programme deleted"


def test_the_room_sees_the_field_step_by_step_and_from_its_end_anew(desk: Desk) -> None:
    desk.field.put(Place(0.2, 0.4))
    for _ in range(5):
        desk.field.show_next()
    assert [one.step for one in desk.shown] == [0, 1, 2, 3, 0]
    assert desk.fields[-1].step == "step 1 of 4"
    desk.field.show_previous()
    desk.field.show_all()
    assert desk.fields[-1].step == "step 4 of 4"
    desk.field.show_previous()
    desk.field.show_next()
    desk.field.show_next()
    assert [one.step for one in desk.shown[5:]] == [0, 10**6, 2, 3, 0]
    assert {one.kind for one in desk.shown} == {CanvasKind.FIELD}


def test_another_session_begins_with_nothing_chosen(desk: Desk) -> None:
    desk.field.put(Place(0.2, 0.4))
    desk.field.show_next()
    desk.obstacles.write("Cijfers")
    desk.workspace.open(a_session(session_id="id-2"), FileInMemory())
    assert (desk.fields[-1].dots, desk.fields[-1].chosen, desk.fields[-1].step) == ((), "", "")
    assert (desk.answers[-1].rows, desk.answers[-1].open) == ((), "")
