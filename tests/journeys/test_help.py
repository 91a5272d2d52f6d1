"""Help while the day goes on: all keys, the handbook, and what to do when something goes wrong in the room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.everywhere import program_wiring
from tests.journeys.conftest import Trainer
from trioapp.domain.handbook import KEYS, ROOM
from trioapp.domain.keys import Action
from trioapp.domain.position import Status
from trioapp.domain.scenes import BlackScene
from trioapp.ui.console.key_overlay import KeyOverlay
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start, qtbot: QtBot) -> Trainer:
    """On the page of the run, with the clock going."""
    someone = start("en")
    someone.program.open(someone.sessions.create("Learning day", (), "en"))
    someone.program.console.show_page(Page.RUN)
    someone.program.run.start()
    QApplication.processEvents()
    with qtbot.waitActive(someone.program.console):
        someone.program.console.activateWindow()
    return someone


def press(trainer: Trainer, key: Qt.Key) -> None:
    console = trainer.program.console
    focused: QWidget | None = console.focusWidget()
    QTest.keyClick(console if focused is None else focused, key)
    QApplication.processEvents()


def overlay(trainer: Trainer) -> KeyOverlay:
    keys: KeyOverlay = program_wiring(trainer).help.desk.keys
    return keys


def listed(trainer: Trainer) -> list[str]:
    return [row.spoken for row in overlay(trainer).rows._model.rows]


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_all_keys_come_over_the_page_and_go_with_escape(trainer: Trainer, key: Qt.Key) -> None:
    before, seen = trainer.program.console.focusWidget(), trainer.on_the_beamer
    press(trainer, key)
    assert overlay(trainer).isVisible()
    assert overlay(trainer).geometry() == trainer.program.console.rect()
    assert trainer.on_the_beamer == seen
    press(trainer, Qt.Key.Key_Escape)
    assert not overlay(trainer).isVisible()
    assert trainer.program.console.focusWidget() is before


def test_what_counts_on_the_page_comes_first(trainer: Trainer) -> None:
    press(trainer, Qt.Key.Key_F1)
    assert listed(trainer)[:2] == ["Clock and programme", "Space: start, pause, go on"]
    press(trainer, Qt.Key.Key_Escape)
    trainer.program.console.show_page(Page.PLANNER)
    press(trainer, Qt.Key.Key_F1)
    assert listed(trainer)[0] == "On the page Planner"


def test_every_action_is_listed_with_the_keys_it_has_now(trainer: Trainer) -> None:
    keys = trainer.program.settings.preferences.keys.given(Action.FREEZE, ("F9",))
    trainer.program.settings.choose_keys(keys)
    press(trainer, Qt.Key.Key_F1)
    assert "F9: freeze the picture, and go on" in listed(trainer)
    assert sum(":" in one for one in listed(trainer)) > len(Action) + 30


def test_typing_finds_a_key_and_steers_nothing(trainer: Trainer) -> None:
    press(trainer, Qt.Key.Key_F1)
    QTest.keyClicks(trainer.program.console.focusWidget(), "black b")
    assert listed(trainer) == ["What the room sees and hears", "B / .: beamer black, and back"]
    assert trainer.on_the_beamer != BlackScene()
    overlay(trainer).words.setText("xyzzy")
    assert listed(trainer) == []
    assert "No key does that" in overlay(trainer)._hint.text()


def test_letters_steer_nothing_while_the_list_has_the_keyboard_and_the_clicker_does(trainer: Trainer) -> None:
    press(trainer, Qt.Key.Key_F1)
    overlay(trainer).rows.setFocus()
    press(trainer, Qt.Key.Key_Space)
    assert trainer.program.facilitation.position().status is Status.RUNNING
    press(trainer, Qt.Key.Key_PageDown)
    assert trainer.program.facilitation.position().current.id == "tell"
    press(trainer, Qt.Key.Key_Escape)
    press(trainer, Qt.Key.Key_Space)
    assert trainer.program.facilitation.position().status is Status.PAUSED


def test_tab_stays_in_the_list_of_keys(trainer: Trainer) -> None:
    press(trainer, Qt.Key.Key_F1)
    for _ in range(7):
        press(trainer, Qt.Key.Key_Tab)
        assert overlay(trainer).isAncestorOf(trainer.program.console.focusWidget())


@pytest.mark.parametrize("second", [Qt.Key.Key_F1, Qt.Key.Key_Return])
def test_two_keys_lead_to_what_to_do_now_and_escape_leads_back(trainer: Trainer, second: Qt.Key) -> None:
    press(trainer, Qt.Key.Key_F1)
    press(trainer, second)
    console = trainer.program.console
    assert console.rail._buttons[Page.HELP].property("state") == "chosen"
    text = console.handbook.book.toPlainText()
    assert text.startswith("When something goes wrong in the room")
    assert "Now: press Swap screens." in text
    press(trainer, Qt.Key.Key_Escape)
    assert console.page is Page.RUN


def test_a_question_mark_that_is_typed_is_a_question_mark(trainer: Trainer) -> None:
    press(trainer, Qt.Key.Key_N)
    press(trainer, Qt.Key.Key_Question)
    assert trainer.read("Observer note") == "?"
    press(trainer, Qt.Key.Key_F1)
    assert overlay(trainer).isVisible()


def test_the_handbook_is_read_sought_and_its_links_lead_on(trainer: Trainer) -> None:
    console = trainer.program.console
    trainer.click("Help")
    assert console.handbook.book.toPlainText().startswith("Getting started")
    console.handbook.book.anchorClicked.emit(QUrl(f"#{KEYS}#0"))
    assert console.handbook.book.toPlainText().startswith("Keys")
    trainer.type("Search the handbook", "disk full")
    press_return = console.handbook.words.returnPressed.emit
    press_return()
    assert console.handbook.contents.current is not None
    assert "The disk is full" in console.handbook.contents.current.spoken
    assert console.handbook.book.toPlainText().startswith("When something goes wrong in the room")
    trainer.type("Search the handbook", "xyzzy")
    assert console.handbook._told.text() == "Nothing found. Try one shorter word."


def test_the_handbook_changes_its_language_with_the_program(trainer: Trainer) -> None:
    console = trainer.program.console
    console.show_page(Page.HELP)
    trainer.program.handbook.open(ROOM)
    trainer.program.speak("nl")
    assert console.handbook.book.toPlainText().startswith("Als er iets misgaat in de zaal")


def test_the_handbook_names_the_keys_that_were_chosen(trainer: Trainer) -> None:
    console, settings = trainer.program.console, trainer.program.settings
    settings.choose_keys(settings.preferences.keys.given(Action.BLACK, ("F8",)))
    console.show_page(Page.HELP)
    trainer.program.handbook.open(ROOM)
    assert "Now: press F8. Still black? Press I or K." in console.handbook.book.toPlainText()
    settings.choose_keys(settings.preferences.keys.given(Action.FREEZE, ("F9",)).given(Action.BRIEF, ()))
    assert "Now: press F9." in console.handbook.book.toPlainText()
    assert "Still black? Press no key (F1) or K." in console.handbook.book.toPlainText()


def test_the_book_fetches_nothing(trainer: Trainer) -> None:
    console = trainer.program.console
    console.show_page(Page.HELP)
    for name in ("http://example.org/a.png", "file:///etc/passwd", "run.png"):
        assert console.handbook.book.loadResource(2, QUrl(name)) is None
