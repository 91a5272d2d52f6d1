"""The controller of the learning system: what it sends, what it takes, and what comes of bad input."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import HandClock, a_session, trio_format
from tests.fakes import FileInMemory
from trioapp.app.language import Language
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_design import Design, Field, design_in
from trioapp.domain.learning_system import Actor, CheckPoint, Rhythm, TopicKind
from trioapp.domain.workbook import LONGEST_FIELD, Workbook
from trioapp.presentation.system_board import (
    AddForm,
    AddTopic,
    Answer,
    Card,
    Choose,
    ChooseTopic,
    DateRow,
    Guide,
    Move,
    Remove,
    SetDate,
    SetDots,
    Step,
    SystemView,
    SystemWish,
    TakeExercise,
    TakeTheme,
    TextRow,
    Write,
)
from trioapp.presentation.system_controller import SystemController
from trioapp.presentation.system_guide import CHECK, FILLS, GUIDING, OVERVIEW, STEPS
from trioapp.presentation.wording import Wording
from trioapp.services.agenda_keeping import AgendaAct
from trioapp.services.designing import Designing
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace

HARVEST = Harvest((Sentence("s", 1, "Silence helps", 1, theme="h"),), (Theme("h", "Silence", 1),))


class Library:
    """The trio, and how often it was asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def all(self) -> tuple[ExerciseFormat, ...]:
        self.asked += 1
        return (trio_format(),)

    def own_ids(self) -> frozenset[str]:
        return frozenset()

    def one(self, wanted: str) -> ExerciseFormat:
        raise NotImplementedError(wanted)

    def source_of(self, wanted: str) -> str:
        raise NotImplementedError(wanted)


class Designer:
    """A trainer who has the canvas in sight, and everything that is sent there."""

    def __init__(self) -> None:
        self.workspace, self.library = Workspace(), Library()
        self.pen = WorkbookPen(self.workspace)
        designing = Designing(self.workspace, self.pen, HandClock())
        self.system = SystemController(self.workspace, designing, self.library, Wording())
        self.views: list[SystemView] = []
        self.told: list[str] = []
        self.steps: list[object] = []
        self.system.view_changed.connect(self.views.append)
        self.system.told.connect(self.told.append)
        self.system.step_changed.connect(self.steps.append)
        self.workspace.open(replace(a_session(()), harvest=HARVEST), FileInMemory())
        self.system.follow_sight(True)

    def ask(self, *wishes: SystemWish) -> None:
        for wish in wishes:
            self.system.fulfil(wish)

    @property
    def view(self) -> SystemView:
        return self.views[-1]

    @property
    def design(self) -> Design:
        return design_in(self.pen.workbook)

    @property
    def topic(self) -> str:
        return self.design.topics[0].id

    @property
    def form(self) -> str:
        return self.design.forms[0].id

    def begin(self) -> None:
        """One topic with one form."""
        self.ask(AddTopic("Costs"))
        self.ask(AddForm(self.topic))

    def day_row(self) -> DateRow:
        (row,) = [row for row in self.view.forms[0].rows if isinstance(row, DateRow)]
        return row


@pytest.fixture
def designer() -> Designer:
    return Designer()


def texts(card: Card) -> dict[str, str]:
    return {row.key: row.text for row in card.rows if isinstance(row, TextRow)}


def test_an_empty_canvas_says_what_is_open(designer: Designer) -> None:
    view = designer.view
    assert (view.topics, view.topic, view.forms, view.form_act) == ((), None, (), None)
    assert view.missing == ("topic", "learning question", "form", "first date", "owner", "where it arrives")
    assert view.about_forms == "First add something to learn about, in column 1."
    assert [card.open for card in view.landings] == [("where it arrives", "who may adjust", "date to look back")] * 2
    assert [offer.words for offer in view.offers] == ["Silence (1)"]
    assert (view.undo, view.source) == ("", "After NSOB & PBL (2020)")


def test_a_whole_system_is_designed(designer: Designer) -> None:
    designer.begin()
    topic, form = designer.topic, designer.form
    designer.ask(
        Write("system", Field.TASK, "Off the gas"),
        Write(topic, Field.QUESTION, "What drives the costs?"),
        Choose(topic, TopicKind.CONTENT),
        SetDots(topic, 3),
        TakeExercise(form, "trio"),
        SetDate(form, "1 feb 2027"),
        Write(form, Field.OWNER, "Team"),
        Choose(form, Rhythm.QUARTER),
        Choose(form, Actor.CITIZENS),
        Write("landing-network", Field.TABLE, "Steering group"),
        SetDate("landing-network", "2028-02-01"),
        Answer(CheckPoint.EARLY, True),
    )
    view, design = designer.view, designer.design
    assert (view.missing, view.state) == ((), "Enough to begin with.")
    assert view.topic
    assert texts(view.topic)["question"] == "What drives the costs?"
    assert view.topics[0].about == "3 dots · 1 form"
    assert texts(view.forms[0])["name"] == trio_format().name.in_language("en")
    assert (design.forms[0].first_date, designer.day_row().text) == (date(2027, 2, 1), "1 Feb 2027")
    assert design.landings[0].look_back == date(2028, 2, 1)
    assert design.questions[0].since == date(2026, 11, 23)
    assert view.check.open == ("3 still open",)


def test_a_theme_becomes_a_topic_once(designer: Designer) -> None:
    designer.ask(TakeTheme("h"))
    assert [(one.title, one.sentences) for one in designer.design.topics] == [("Silence", ("s",))]
    assert designer.view.offers == ()
    assert designer.view.topic
    assert designer.view.topic.remark == "from the harvest: 1 sentence"
    designer.ask(TakeTheme("gone"))
    assert len(designer.design.topics) == 1


def test_the_newest_topic_is_chosen_and_another_one_when_it_is_gone(designer: Designer) -> None:
    designer.ask(AddTopic("A"), AddTopic("B"))
    a, b = (topic.id for topic in designer.design.topics)
    assert [line.is_chosen for line in designer.view.topics] == [False, True]
    designer.ask(Move(b, -1))
    assert [line.title for line in designer.view.topics] == ["B", "A"]
    designer.ask(Remove(b))
    assert [(line.id, line.is_chosen) for line in designer.view.topics] == [(a, True)]
    designer.ask(ChooseTopic("gone"))
    assert designer.view.topics[0].is_chosen


def test_a_topic_goes_with_all_that_is_its_own_and_comes_back_by_one_undo(designer: Designer) -> None:
    designer.begin()
    designer.ask(Write(designer.topic, Field.QUESTION, "Why?"), AddForm(designer.topic))
    before = designer.design
    designer.ask(Remove(designer.topic))
    assert (designer.design.topics, designer.design.forms, designer.design.questions) == ((), (), ())
    assert designer.view.undo == "topic removed"
    designer.system.undo()
    assert designer.design == before


def test_what_is_typed_in_one_field_is_one_step_until_it_is_left(designer: Designer) -> None:
    designer.begin()
    for letters in ("W", "Wh", "Why"):
        designer.ask(Write(designer.topic, Field.WHY_NOW, letters))
    designer.system.leave()
    designer.ask(Write(designer.topic, Field.WHY_NOW, "Why not"))
    designer.system.undo()
    assert designer.design.topics[0].why_now == "Why"
    designer.system.undo()
    assert designer.design.topics[0].why_now == ""
    assert designer.view.undo == "form added"


@pytest.mark.parametrize("typed", ["31-2-2027", "next week", "3/13/2027", "<b>1-2-2027</b>", "9" * 500])
def test_a_wrong_date_has_one_sentence_and_changes_nothing(designer: Designer, typed: str) -> None:
    designer.begin()
    designer.ask(SetDate(designer.form, "1-2-2027"), SetDate(designer.form, typed))
    assert designer.day_row().problem == f"'{typed[:40]}' is no date; write it as 23 Nov 2026."
    assert designer.day_row().text == typed
    assert designer.design.forms[0].first_date == date(2027, 2, 1)
    designer.ask(SetDate(designer.form, "2-2-2027"))
    assert (designer.day_row().problem, designer.day_row().text) == ("", "2 Feb 2027")
    designer.ask(SetDate(designer.form, " "))
    assert [form.first_date for form in designer.design.forms] == [None]
    assert designer.day_row().problem == ""


def test_dutch_dates_are_typed_and_read_back_in_dutch(designer: Designer, language: Language) -> None:
    language.switch("nl")
    designer.begin()
    for typed in ("1-2-2027", "1/2/2027", "2027-02-01", "1 februari 2027", "1 feb 2027"):
        designer.ask(SetDate(designer.form, ""), SetDate(designer.form, typed))
        assert designer.day_row().text == "1 feb 2027", typed
    designer.ask(SetDate(designer.form, "5 mrt 2027"))
    assert designer.day_row().text == "5 mrt 2027"
    designer.ask(SetDate(designer.form, "morgen"))
    assert designer.day_row().problem == "'morgen' is geen datum; schrijf hem als 23 nov 2026."


def test_ten_thousand_letters_are_cut_and_told(designer: Designer) -> None:
    designer.begin()
    for field in (Field.TITLE, Field.QUESTION):
        designer.ask(Write(designer.topic, field, "w" * (LONGEST_FIELD + 5)))
        assert designer.told[-1] == "A field holds 10000 characters; the rest was left out."
    assert len(designer.design.topics[0].title) == len(designer.design.question_of(designer.topic)) == LONGEST_FIELD
    designer.ask(Write(designer.topic, Field.TITLE, "Costs"))
    assert designer.told[-1] == ""


def test_forty_topics_and_topics_without_a_title(designer: Designer) -> None:
    designer.ask(AddTopic(" "))
    assert designer.design.topics == ()
    for number in range(40):
        designer.ask(AddTopic(f"<i>{number}</i>"))
    designer.ask(Write(designer.topic, Field.TITLE, ""))
    titles = [line.title for line in designer.view.topics]
    assert (len(titles), titles[0], titles[39]) == (40, "Topic 1", "<i>39</i>")


def test_what_is_asked_of_things_that_are_gone_does_nothing(designer: Designer) -> None:
    wishes: tuple[SystemWish, ...] = (
        Write("gone", Field.TITLE, "x"), Write("gone", Field.QUESTION, "x"), Choose("gone", Rhythm.ONCE),
        SetDate("gone", "1-2-2027"), SetDots("gone", 4), TakeExercise("gone", "trio"), AddForm("gone"),
        Move("gone", 1), Remove("gone"),
    )  # fmt: skip
    designer.ask(*wishes)
    assert (designer.pen.workbook, designer.view.undo) == (Workbook(), "")


def test_questions_come_one_at_a_time_with_the_fields_they_fill(designer: Designer) -> None:
    designer.begin()
    designer.ask(Guide(True))
    for step, question in enumerate(GUIDING):
        guide = designer.view.guide
        assert guide.question == Wording().system.guiding(question)
        keys = {row.key for card in guide.cards for row in card.rows}
        assert keys == FILLS[question]
        assert (guide.is_first, guide.adds_topics) == (step == 0, step < 2)
        designer.ask(Step(1))
    assert (designer.view.guide.question, len(designer.view.guide.cards)) == ("The whole system", 4)
    designer.ask(Step(1), Step(1))
    assert (designer.view.guide.is_last, designer.system.step) == (True, CHECK)
    designer.ask(Step(-99))
    assert designer.system.step == 0
    designer.ask(Guide(False))
    assert (designer.view.is_guided, designer.system.step) == (False, OVERVIEW)
    assert designer.steps[:3] == [0, 1, 2]
    assert len(GUIDING) + 2 == STEPS


def test_nothing_is_worked_out_while_nobody_looks(designer: Designer) -> None:
    sent = len(designer.views)
    designer.system.refresh()
    designer.system.follow_sight(False)
    designer.pen.do(AgendaAct.ASK, designer.pen.workbook.holding(LearningQuestion("q", 1, "t", "?", date(2027, 1, 1))))
    assert (len(designer.views), designer.library.asked) == (sent, 1)
    designer.system.follow_sight(True)
    assert designer.view.undo == "question asked"


def test_another_session_begins_at_the_first_question(designer: Designer) -> None:
    designer.begin()
    designer.ask(Guide(True), Step(3), SetDate(designer.form, "never"))
    designer.workspace.open(a_session((), session_id="id-2"), FileInMemory())
    assert (designer.view.is_guided, designer.view.guide.is_first, designer.view.topics) == (False, True, ())
    designer.workspace.close()
    designer.ask(AddTopic("to nobody"))
    designer.system.undo()
