"""The canvas of the learning system: designed by keyboard, guided question by question, and seen by the room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from tests.journeys.room import room_needed
from trioapp.domain.learning_design import Design, Field, design_in
from trioapp.domain.learning_system import Actor, CheckPoint, Order, Rhythm
from trioapp.domain.people import people_named
from trioapp.domain.scenes import CheckScene, GuideScene, Scene, SystemScene
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.system_board import AddForm, AddTopic, Guide, Step, SystemWish, Write
from trioapp.services import answering, designing
from trioapp.services.agenda_keeping import AgendaAct
from trioapp.services.theorising import TheoryAct
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page
from trioapp.ui.console.system_page import SystemPage
from trioapp.ui.widgets.tab_order import stops

Start = Callable[[str], Trainer]
WIDTH, HEIGHT = 1366, 768 - 40
NAMES = ("new", "question", "order", "add", "date", "owner", "rhythm", "actor", "table", "yes", "typed", "show",
         "guide", "next", "enough", "remove", "undo", "take")  # fmt: skip
DUTCH = (
    "Nieuw onderwerp",
    "Leervraag · Onderwerp 1",
    "Waar het om gaat · Onderwerp 1: anders kijken",
    "Vorm toevoegen voor Kosten",
    "Eerste datum · Vorm 1",
    "Eigenaar · Vorm 1",
    "Ritme · Vorm 1: elke maand",
    "Wie leert mee · Vorm 1: burgers",
    "Waar de les landt · Netwerk",
    "Is er één formele eigenaar, voor alle partijen samen? ja",
    "1 feb 2027",
    "Toon op beamer",
    "Eén vraag tegelijk",
    "Volgende vraag",
    "Genoeg om mee te beginnen.",
    "Verwijder Kosten",
    "Ongedaan maken",
    "Neem dit thema",
)
ENGLISH = (
    "New topic",
    "Learning question · Topic 1",
    "What it is for · Topic 1: seeing otherwise",
    "Add a form for Kosten",
    "First date · Form 1",
    "Owner · Form 1",
    "Rhythm · Form 1: each month",
    "Who learns along · Form 1: citizens",
    "Where the lesson arrives · Network",
    "Is there one formal owner, for all parties together? yes",
    "1 Feb 2027",
    "Show on beamer",
    "One question at a time",
    "Next question",
    "Enough to begin with.",
    "Remove Kosten",
    "Undo",
    "Take this theme",
)
WORDS = {"nl": dict(zip(NAMES, DUTCH, strict=True)), "en": dict(zip(NAMES, ENGLISH, strict=True))}


class Designer:
    """A trainer at the canvas, with the program's window in front."""

    def __init__(self, trainer: Trainer, language: str, qtbot: QtBot) -> None:
        self.trainer, self.words = trainer, WORDS[language]
        self.console = trainer.program.console
        self.console.resize(WIDTH, HEIGHT)
        self.console.show_page(Page.CANVAS)
        self.console.canvas.show_section(Section.SYSTEM)
        self.console.canvas.begin()
        QApplication.processEvents()
        with qtbot.waitActive(self.console):
            self.console.activateWindow()

    @property
    def page(self) -> SystemPage:
        return self.console.system

    @property
    def design(self) -> Design:
        return design_in(self.trainer.program.pen.workbook)

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    @property
    def held(self) -> QWidget:
        """What has the keyboard."""
        focused: QWidget | None = self.console.focusWidget()
        return self.console if focused is None else focused

    def go_to(self, name: str) -> QWidget:
        """By the tab key, from control to control, to the one of that name."""
        QApplication.processEvents()
        for _ in range(400):
            if self.held.accessibleName() == self.words[name]:
                return self.held
            QTest.keyClick(self.held, Qt.Key.Key_Tab)
        raise AssertionError(f"the tab key does not come to {self.words[name]!r}")

    def type(self, name: str, text: str) -> None:
        QTest.keyClicks(self.go_to(name), text)

    def press(self, name: str) -> None:
        QTest.keyClick(self.go_to(name), Qt.Key.Key_Space)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.held, key, modifier)

    def ask(self, *wishes: SystemWish) -> None:
        for wish in wishes:
            self.trainer.program.system.fulfil(wish)


@pytest.fixture(params=["nl", "en"])
def designer(request: pytest.FixtureRequest, start: Start, qtbot: QtBot) -> Designer:
    return begin(start, request.param, qtbot)


@pytest.fixture
def dutch(start: Start, qtbot: QtBot) -> Designer:
    return begin(start, "nl", qtbot)


def begin(start: Start, language: str, qtbot: QtBot) -> Designer:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(("A", "B", "C")), language))
    return Designer(trainer, language, qtbot)


def design_by_keyboard(designer: Designer) -> None:
    designer.type("new", "Kosten")
    designer.key(Qt.Key.Key_Return)
    designer.type("question", "Wat drijft de kosten?")
    designer.press("order")
    designer.press("add")
    designer.press("rhythm")
    designer.type("date", designer.words["typed"])
    designer.type("owner", "Programmabureau")
    designer.press("actor")
    designer.type("table", "Stuurgroep")
    designer.press("yes")


def test_a_system_is_designed_by_keyboard_alone_and_is_there_after_a_restart(designer: Designer, start: Start) -> None:
    assert designer.console.focusWidget() is designer.trainer.find(designer.words["new"])
    design_by_keyboard(designer)
    design = designer.design
    (topic,), (form,) = design.topics, design.forms
    assert (topic.title, topic.order, design.question_of(topic.id)) == ("Kosten", Order.ANEW, "Wat drijft de kosten?")
    assert (form.first_date, form.owner, form.rhythm) == (date(2027, 2, 1), "Programmabureau", Rhythm.MONTH)
    assert form.actors == (Actor.CITIZENS,)
    assert design.landings[0].table == "Stuurgroep"
    assert [check.is_so for check in design.checks if check.point is CheckPoint.ONE_OWNER] == [True]
    assert designer.words["enough"] in designer.said
    session = designer.trainer.program.backstage.workspace.session.head.id
    designer.trainer.leave()
    again = start(designer.trainer.program.backstage.language.code)
    again.program.open(session)
    assert design_in(again.program.pen.workbook) == design


def test_a_topic_is_removed_and_brought_back_by_key(designer: Designer) -> None:
    design_by_keyboard(designer)
    before = designer.design
    designer.press("remove")
    assert (designer.design.topics, designer.design.forms) == ((), ())
    designer.go_to("new")
    designer.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert designer.design.topics == ()  # the field keeps the key for its own letters
    designer.press("undo")
    assert designer.design == before


def test_ctrl_z_takes_back_a_step_where_no_letters_are_typed(dutch: Designer) -> None:
    dutch.ask(AddTopic("Kosten"))
    dutch.ask(AddForm(dutch.design.topics[0].id))
    dutch.go_to("order")
    dutch.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ([topic.title for topic in dutch.design.topics], dutch.design.forms) == (["Kosten"], ())


def seen(designer: Designer) -> Scene:
    return designer.trainer.on_the_beamer


def test_the_room_goes_along_from_question_to_question(designer: Designer) -> None:
    design_by_keyboard(designer)
    designer.press("show")
    assert isinstance(seen(designer), SystemScene)
    designer.press("guide")
    first = seen(designer)
    assert isinstance(first, GuideScene)
    assert [line.words for line in first.answers] == ["Wat drijft de kosten?"]
    designer.press("next")
    second = seen(designer)
    assert isinstance(second, GuideScene)
    assert second.question != first.question
    designer.ask(Step(99))
    assert isinstance(seen(designer), CheckScene)
    designer.trainer.program.stage.show_clock()
    shown = designer.trainer.on_the_beamer
    designer.ask(Step(-5))
    assert designer.trainer.on_the_beamer == shown


def test_what_is_typed_in_the_guide_is_seen_at_once(dutch: Designer) -> None:
    dutch.ask(Guide(True))
    dutch.press("show")
    dutch.type("new", "Kosten")
    dutch.key(Qt.Key.Key_Return)
    dutch.type("question", "Waarom?")
    shown = dutch.trainer.on_the_beamer
    assert isinstance(shown, GuideScene)
    assert [(line.about, line.words) for line in shown.answers] == [("Kosten", "Waarom?")]


def test_a_theme_of_the_harvest_is_taken(dutch: Designer) -> None:
    harvest = dutch.trainer.program.harvest
    harvest.write("Ik leerde dat stilte helpt")
    harvest.choose_theme("Rust")
    dutch.press("take")
    (topic,) = dutch.design.topics
    assert (topic.title, len(topic.sentences)) == ("Rust", 1)
    assert not [
        box for box in dutch.page.findChildren(QComboBox) if box.isVisible() and box.currentText() == "Rust (1)"
    ]


def test_a_wrong_date_stays_in_its_field_with_one_sentence(dutch: Designer) -> None:
    dutch.ask(AddTopic("Kosten"))
    dutch.ask(AddForm(dutch.design.topics[0].id))
    dutch.type("date", "31-2-2027")
    dutch.go_to("owner")
    assert "'31-2-2027' is geen datum; schrijf hem als 23 nov 2026." in dutch.said
    assert dutch.trainer.read(dutch.words["date"]) == "31-2-2027"
    field = dutch.trainer.find(dutch.words["date"])
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1-3-2027")
    dutch.go_to("owner")
    assert dutch.design.forms[0].first_date == date(2027, 3, 1)
    assert "geen datum" not in dutch.said


def test_pasted_lines_are_one_line_and_too_much_is_cut(dutch: Designer) -> None:
    dutch.ask(AddTopic("Kosten"))
    field = dutch.go_to("question")
    assert isinstance(field, QPlainTextEdit)
    field.insertPlainText("Wat\nis\r\n<b>dit</b>?")
    assert dutch.design.questions[0].text == field.toPlainText() == "Wat is <b>dit</b>?"
    field.setPlainText("w" * (LONGEST_FIELD + 10))
    assert len(field.toPlainText()) == len(dutch.design.questions[0].text) == LONGEST_FIELD
    assert "de rest is weggelaten" in dutch.said


def test_the_tab_key_follows_the_eye(dutch: Designer) -> None:
    dutch.ask(*(AddTopic(f"Onderwerp {number}") for number in range(4)))
    dutch.ask(AddForm(dutch.design.topics[3].id), AddForm(dutch.design.topics[3].id))
    seen, focused = [], dutch.go_to("new")
    wanted = [widget for widget in stops(dutch.page) if widget.isVisible() and widget.isEnabled()]
    for _ in wanted[wanted.index(focused) :]:
        seen.append(focused)
        dutch.key(Qt.Key.Key_Tab)
        focused = dutch.held
    assert seen == wanted[wanted.index(seen[0]) :]


def crowd(designer: Designer) -> None:
    """More than anybody will ever type."""
    designer.ask(*(AddTopic(f"<b>Onderwerp {number}</b> " + "w" * 300) for number in range(40)))
    topic = designer.design.topics[0].id
    designer.ask(Write(topic, Field.QUESTION, "lang " * 2000), Write("system", Field.TASK, "x" * LONGEST_FIELD))
    designer.ask(AddForm(topic), AddForm(topic))
    for form in designer.design.forms:
        designer.ask(Write(form.id, Field.OWNER, "w" * LONGEST_FIELD))


def controls(page: QWidget) -> Iterator[QWidget]:
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QSpinBox):
        for widget in page.findChildren(kind):
            inner = isinstance(widget.parentWidget(), QComboBox | QSpinBox)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner:
                yield widget


@pytest.mark.parametrize("is_guided", [False, True])
def test_forty_topics_and_endless_texts_stay_on_a_small_screen(designer: Designer, is_guided: bool) -> None:
    crowd(designer)
    designer.ask(Guide(is_guided))
    QApplication.processEvents()
    needed = room_needed(designer.console)
    assert (needed.width() <= WIDTH, needed.height() <= HEIGHT) == (True, True), needed
    assert designer.console.width() == WIDTH
    for widget in controls(designer.page):
        left = widget.mapTo(designer.page, QPoint(0, 0)).x()
        assert left >= 0, widget.accessibleName()
        assert left + widget.width() <= designer.page.width(), widget.accessibleName()


def test_every_control_has_a_name_of_its_own_and_can_be_hit(designer: Designer) -> None:
    design_by_keyboard(designer)
    designer.ask(AddTopic("Rol"))
    for step in range(15):
        if step:
            designer.ask(Guide(True) if step == 1 else Step(1))
        QApplication.processEvents()
        shown = list(controls(designer.page))
        names = [widget.accessibleName() for widget in shown]
        assert all(names)
        assert len(names) == len(set(names)), sorted(names)
        assert [(widget.accessibleName(), widget.height()) for widget in shown if widget.height() < 44] == [], step


def test_no_word_on_a_button_is_cut(designer: Designer) -> None:
    design_by_keyboard(designer)
    QApplication.processEvents()
    for button in (one for one in controls(designer.page) if isinstance(one, QAbstractButton) and one.text()):
        assert button.width() >= button.sizeHint().width(), button.accessibleName()


def test_every_undo_fits_beside_the_other_buttons(designer: Designer) -> None:
    words = designer.trainer.program.backstage.words
    for act in (*answering.Act, *designing.Act, *AgendaAct, *TheoryAct):
        designer.page._undo.name(f"{designer.words['undo']}: {words.done(act)}")
        designer.page._undo.show()
        QApplication.processEvents()
        assert room_needed(designer.console).width() <= WIDTH, act


def test_markup_is_shown_as_it_was_typed(dutch: Designer) -> None:
    dutch.ask(AddTopic("<b>vet</b>"))
    QApplication.processEvents()
    labels = [label for label in dutch.page.findChildren(QLabel) if "<b>vet</b>" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_the_page_speaks_the_other_language_at_once(dutch: Designer) -> None:
    design_by_keyboard(dutch)
    dutch.trainer.program.speak("en")
    assert "Enough to begin with." in dutch.said
    assert dutch.trainer.find("Learning question · Topic 1").isVisible()
