"""A note that was emptied by a slip comes back by a button beside it, by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.ui.console.earlier_list import EarlierTextButton
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
SAID = "Anna: <b>acht seconden</b> stil"
FIELD, OFFER = "Observer note", "Earlier text …"


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """In front of an empty field in which something was noted and then deleted."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "en"))
    trainer.program.console.activateWindow()
    field(trainer).setFocus()
    QTest.keyClicks(field(trainer), SAID)
    assert not is_offered(trainer)
    QTest.keyClick(field(trainer), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field(trainer), Qt.Key.Key_Delete)
    return trainer


def field(trainer: Trainer) -> QPlainTextEdit:
    found = trainer.find(FIELD)
    assert isinstance(found, QPlainTextEdit)
    return found


def is_offered(trainer: Trainer) -> bool:
    return any(button.accessibleName() == OFFER for button in trainer.buttons)


def notes(trainer: Trainer) -> list[str]:
    return [note.text for note in trainer.program.backstage.workspace.session.notes]


def test_an_emptied_note_is_brought_back_and_gone_on_with(trainer: Trainer) -> None:
    assert notes(trainer) == [""]
    trainer.click(OFFER)
    trainer.click(f"Bring back: {SAID}")
    assert (trainer.read(FIELD), notes(trainer), is_offered(trainer)) == (SAID, [SAID], False)
    QTest.keyClicks(field(trainer), ", en toen")
    assert notes(trainer) == [SAID + ", en toen"]


def test_it_is_done_by_key_and_shown_as_it_was_typed(trainer: Trainer) -> None:
    offer = trainer.find(OFFER)
    offer.setFocus()
    QTest.keyClick(offer, Qt.Key.Key_Return)
    first = QApplication.focusWidget()
    assert isinstance(first, EarlierTextButton)
    assert SAID in [label.text() for label in first.findChildren(QLabel)]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in first.findChildren(QLabel))
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert (trainer.read(FIELD), QApplication.focusWidget()) == (SAID, field(trainer))
    assert not trainer.program.console.findChildren(EarlierTextButton)


def test_a_long_one_goes_on_on_further_lines_and_its_end_is_left_out(trainer: Trainer) -> None:
    trainer.type(FIELD, "woorden " * 1_000)
    trainer.type(FIELD, "")
    trainer.click(OFFER)
    QApplication.processEvents()
    button, short = trainer.program.console.findChildren(EarlierTextButton)
    room = trainer.program.console.run.pad._earlier.viewport().width()
    assert button.width() <= room
    assert button.height() > 2 * short.height()
    assert button.accessibleName().endswith(" woorden…")


def test_the_offer_is_put_away_by_the_same_button_and_with_the_next_note(trainer: Trainer) -> None:
    for is_open in (True, False, True):
        trainer.click(OFFER)
        assert any(button.isVisible() for button in trainer.program.console.findChildren(EarlierTextButton)) is is_open
    QTest.keyClick(field(trainer), Qt.Key.Key_Return)
    assert is_offered(trainer)
    trainer.pass_time(seconds=1)
    trainer.type(FIELD, "een andere notitie")
    assert not is_offered(trainer)


def test_after_a_start_it_is_still_there(trainer: Trainer, start: Start) -> None:
    trainer.leave()
    again = start("nl")
    again.program.open("Leerdag")
    again.program.console.show_page(Page.RUN)
    again.click("Eerdere tekst …")
    again.click("Terughalen: ")
    assert (again.read("Observatie"), notes(again)) == (SAID, [SAID])


def test_a_wiped_name_leaves_the_field_too(trainer: Trainer) -> None:
    trainer.type(FIELD, "Anna keek weg")
    trainer.program.seating.wipe_names()
    assert trainer.read(FIELD) == "1-A keek weg"
    field(trainer).undo()
    QTest.keyClicks(field(trainer), "!")
    assert "Anna" not in notes(trainer)[0]
    trainer.click(OFFER)
    trainer.click("Bring back: 1-A: <b>acht")
