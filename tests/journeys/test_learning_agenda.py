"""The chain and the learning agenda by what their controls are called, in both languages, with a restart at the end."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_session, trio_source
from tests.journeys.conftest import Trainer
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.scenes import ChainScene, LearningAgendaScene
from trioapp.domain.session import Session
from trioapp.domain.workbook import Workbook
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page
from trioapp.ui.paint.spoken import spoken

Start = Callable[[str], Trainer]
HARVEST = Harvest(
    (
        Sentence("s1", 1, "Wachten helpt", 1, theme="t1", may_share=True),
        Sentence("s2", 2, "Geheim", 2, theme="t1"),
        Sentence("s3", 3, "Los", 3),
    ),
    (Theme("t1", "Stilte", 1),),
)
OLD = LearningQuestion("q9", 1, "x", "Hoe meet je vertrouwen?", date(2026, 5, 1))
CHAIN = {
    "nl": ("Maak onderwerp", "Maak leervraag", "Maak leervorm", "Kies datum", "Eigenaar", "Datum", "10 dec 2026"),
    "en": ("Make topic", "Make learning question", "Make form", "Set date", "Owner", "Date", "10 Dec 2026"),
}


class Keeper:
    """A trainer with a harvest, on one of the pages of part two; another session has a question of half a year ago."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer
        shelf = trainer.program.backstage.shelf
        shelf.create(replace(a_session(), harvest=HARVEST), trio_source())
        earlier = a_session(session_id="id-2", name="Leerdag mei")
        shelf.create(replace(earlier, workbook=Workbook((OLD,))), trio_source())
        trainer.program.open("id-1")
        self.go_to(Section.CHAIN)

    def go_to(self, section: Section) -> None:
        self.trainer.program.console.show_page(Page.CANVAS)
        self.trainer.program.console.canvas.show_section(section)

    @property
    def session(self) -> Session:
        return self.trainer.program.backstage.workspace.session

    @property
    def question(self) -> LearningQuestion:
        return self.session.workbook.of(LearningQuestion)[0]

    @property
    def said(self) -> str:
        labels = self.trainer.program.console.canvas.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def enter(self, name: str, text: str) -> None:
        self.trainer.type(name, text)
        QTest.keyClick(self.trainer.find(name), Qt.Key.Key_Return)


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def keeper(start: Start, language: str) -> Keeper:
    return Keeper(start(language))


@pytest.fixture
def english(start: Start) -> Keeper:
    return Keeper(start("en"))


def test_a_chain_is_made_step_by_step_and_is_there_after_a_restart(keeper: Keeper, language: str, start: Start) -> None:
    trainer = keeper.trainer
    topic, question, form, day, owner, date_word, typed = CHAIN[language]
    trainer.click(topic)
    trainer.click(question)
    title = "Leervraag" if language == "nl" else "Learning question"
    trainer.type(title, "Wanneer helpt wachten?")
    trainer.type(owner, "Karin")
    trainer.click(form)
    trainer.type("Leervorm" if language == "nl" else "Form of learning", "Intervisie")
    trainer.click(day)
    keeper.enter(date_word, "10-12-2026" if language == "nl" else "10 December")
    assert trainer.read(date_word) == typed
    trainer.program.console.close()
    trainer.program.backstage.workspace.close()
    again = start(language)
    again.program.open("id-1")
    workbook = again.program.backstage.workspace.session.workbook
    (kept,), (asked,), (agreed,) = workbook.of(Topic), workbook.of(LearningQuestion), workbook.of(Form)
    assert (kept.title, kept.theme, kept.sentences) == ("Stilte", "t1", ("s1", "s2"))
    assert (asked.topic, asked.text, asked.owner) == (kept.id, "Wanneer helpt wachten?", "Karin")
    assert (agreed.topic, agreed.name, agreed.first_date) == (kept.id, "Intervisie", date(2026, 12, 10))


def test_a_step_lights_its_chain_and_the_room_follows_it(english: Keeper) -> None:
    trainer = english.trainer
    trainer.click("Make topic")
    trainer.click("Make learning question")
    trainer.type("Learning question", "When?")
    trainer.click("Wachten helpt Trio 1")
    lit = [button.accessibleName() for button in trainer.buttons if button.property("state") == "chosen"]
    assert [name for name in lit if "Trio" in name or name.startswith(("Stilte", "When"))] == [
        "Wachten helpt Trio 1", "Stilte", "Stilte", "When? open",
    ]  # fmt: skip
    trainer.click("Show on beamer")
    seen = []
    for _ in range(4):
        scene = trainer.on_the_beamer
        assert isinstance(scene, ChainScene)
        seen.append(spoken(scene).splitlines()[-1])
        trainer.click("Next step on the beamer")
    assert seen == ["Sentence: Wachten helpt", "Theme: Stilte", "Topic: Stilte", "Learning question: When?"]
    assert "Geheim" not in spoken(trainer.on_the_beamer)
    trainer.click("Previous step on the beamer")
    assert spoken(trainer.on_the_beamer).splitlines()[-1] == "Learning question: When?"


def test_a_sentence_in_no_theme_is_put_into_one_on_its_own_page(english: Keeper) -> None:
    english.trainer.click("To the harvest")
    assert english.trainer.program.console.page is Page.HARVEST
    assert english.trainer.read("Sentence") == "Los"


def test_steps_are_chosen_by_keyboard(english: Keeper, qtbot: QtBot) -> None:
    console = english.trainer.program.console
    with qtbot.waitActive(console):
        console.activateWindow()
    button = english.trainer.find("Stilte")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert english.trainer.find("Stilte").property("state") == "chosen"
    assert english.trainer.find("Stilte").hasFocus()
    focused: set[str] = set()
    for _ in range(30):
        widget: QWidget | None = console.focusWidget()
        focused.add(widget.accessibleName() if widget else "")
        QTest.keyClick(widget or console, Qt.Key.Key_Tab)
    assert {"Stilte", "Make topic", "Show on beamer", "Next step on the beamer", "Wachten helpt Trio 1"} <= focused


def test_a_question_is_asked_answered_planned_and_each_step_undone(keeper: Keeper, language: str) -> None:
    nl = language == "nl"
    keeper.go_to(Section.AGENDA)
    trainer = keeper.trainer
    keeper.enter("Nieuwe leervraag" if nl else "New learning question", "Wat leren we?")
    assert keeper.question.text == "Wat leren we?"
    trainer.click("Voorlopig antwoord" if nl else "Provisional answer")
    trainer.type("Antwoord" if nl else "Answer", "Dat het kan")
    trainer.type("Eigenaar" if nl else "Owner", "Karin")
    moment = "Volgend moment" if nl else "Next moment"
    keeper.enter(moment, "morgen")
    wrong = "is geen datum; schrijf hem als 23 nov 2026" if nl else "is no date; write it as 23 Nov 2026"
    assert wrong in keeper.said
    assert (keeper.question.next_moment, trainer.read(moment)) == (None, "morgen")
    keeper.enter(moment, "5 jan")
    assert trainer.read(moment) == ("5 jan 2027" if nl else "5 Jan 2027")
    assert wrong not in keeper.said
    done = keeper.question
    assert (done.status, done.answer, done.owner, done.next_moment) == (
        QuestionStatus.PROVISIONAL, "Dat het kan", "Karin", date(2027, 1, 5),
    )  # fmt: skip
    for _ in range(5):
        trainer.click("Ongedaan maken" if nl else "Undo")
    assert keeper.session.workbook == Workbook()


def test_other_sessions_are_listed_and_one_is_opened(english: Keeper, qtbot: QtBot) -> None:
    english.go_to(Section.AGENDA)
    trainer = english.trainer
    trainer.click("All sessions")
    qtbot.waitUntil(lambda: "in 'Leerdag mei'" in english.said)
    assert "Open for 206 days. Does it point to a stubborn problem?" in english.said
    trainer.click(OLD.text)
    assert not [button for button in trainer.buttons if button.accessibleName() == "Delete question"]
    trainer.type("Owner", "somebody")
    assert english.session.workbook == Workbook()
    trainer.click("Open session 'Leerdag mei'")
    assert english.session.head.id == "id-2"
    english.go_to(Section.AGENDA)
    trainer.click("This session")
    trainer.click(OLD.text)
    trainer.click("Yes, call it stubborn")
    assert english.question.status is QuestionStatus.STUBBORN
    trainer.click("open 0")
    assert OLD.text not in english.said
    trainer.click("stubborn 1")
    assert OLD.text in english.said


def test_what_is_locked_or_damaged_is_left_out_and_said(english: Keeper, qtbot: QtBot) -> None:
    shelf = english.trainer.program.backstage.shelf
    for number in (3, 4):
        shelf.create(a_session(session_id=f"id-{number}", name=f"Dag {number}"), trio_source())
    files = {one.head.name: one.path for one in shelf.sessions() if one.head}
    shelf.protect(files["Dag 3"].name, "een zin die niemand raadt", in_keyring=False)
    shelf.lock(files["Dag 3"].name)
    files["Dag 4"].write_bytes(b"nothing that was ever a session" * 99)
    english.go_to(Section.AGENDA)
    english.trainer.click("All sessions")
    qtbot.waitUntil(lambda: "cannot be read was left out" in english.said)
    assert "1 protected session that is locked was left out." in english.said


def test_the_agenda_is_shown_to_the_room_without_names(english: Keeper) -> None:
    english.go_to(Section.AGENDA)
    for number in range(9):
        english.enter("New learning question", f"What do we want to learn about number {number} of these?")
    english.trainer.type("Owner", "Karin")
    english.trainer.click("Show on beamer")
    pages = []
    for _ in range(4):
        scene = english.trainer.on_the_beamer
        assert isinstance(scene, LearningAgendaScene)
        pages.append((scene.page, scene.pages, len(scene.lines)))
        assert "Karin" not in spoken(scene)
        english.trainer.click("Next page on the beamer")
    assert [page for page, _, _ in pages] == [0, 1, 2, 2]
    assert {count for _, count, _ in pages} == {3}


def test_the_agenda_is_saved_over_nothing_that_is_there(
    english: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english.go_to(Section.AGENDA)
    trainer = english.trainer
    english.enter("New learning question", '=What; "now"?')
    trainer.type("Owner", "Karin")
    english.enter("Next moment", "2027-01-05")
    folder = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    trainer.click("Save as table …")
    (named,) = [
        box for box in trainer.program.console.findChildren(QCheckBox) if box.accessibleName() == "Save with names"
    ]
    named.setChecked(True)
    trainer.click("Save as table …")
    trainer.click("Save dates for calendar …")
    assert f"Saved as {folder / 'agenda.ics'}" in english.said
    tables = [list(csv.reader(path.read_text("utf-8-sig").splitlines())) for path in folder.glob("*.csv")]
    assert {path.name for path in folder.iterdir()} == {"agenda.csv", "agenda (2).csv", "agenda.ics"}
    assert sorted(table[1][6] for table in tables) == ["(name left out)", "Karin"]
    assert [table[1][0] for table in tables] == ['\'=What; "now"?'] * 2
    (event,) = Calendar.from_ical((folder / "agenda.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("dtstart") == date(2027, 1, 5)


def test_a_folder_that_cannot_be_written_in_is_a_sentence(
    english: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english.go_to(Section.AGENDA)
    english.enter("New learning question", "What?")
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "file"))
    english.trainer.click("Save as table …")
    assert "Nothing can be written in" in english.said
