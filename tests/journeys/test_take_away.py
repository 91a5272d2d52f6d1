"""What a trio said goes home on its phones: on the console, and on the beamer only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_counted
from trioapp.domain.scenes import HarvestScene, TakeAwayScene
from trioapp.services.codes import code_of
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
SENTENCE = "I learned to wait."


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """On the page of the harvest; the first trio gave a sentence that may be shared, the second one that may not."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Day", people_counted(9), "en"))
    trainer.type("Observer note", "A note that stays here")
    trainer.program.console.show_page(Page.HARVEST)
    harvest = trainer.program.harvest
    harvest.write(SENTENCE)
    harvest.allow_sharing(True)
    harvest.give()
    harvest.write("For us alone.")
    harvest.go_back()
    return trainer


def told(trainer: Trainer) -> str:
    panel = trainer.program.console.harvest.take_away
    assert panel.isVisible()
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def open_code(trainer: Trainer) -> None:
    trainer.click("Take-away of this trio as a QR code")


def test_the_code_of_the_trio_that_is_heard_is_on_the_console_and_nowhere_else(trainer: Trainer) -> None:
    before = trainer.on_the_beamer
    open_code(trainer)
    assert "Take it with you: Trio 1" in told(trainer)
    assert trainer.read("What is in the code") == f"What we learned · Trio 1\n• {SENTENCE}"
    assert trainer.on_the_beamer == before


def test_the_room_sees_it_on_request_and_never_a_note(trainer: Trainer) -> None:
    open_code(trainer)
    trainer.click("Show code on beamer")
    scene = trainer.on_the_beamer
    assert isinstance(scene, TakeAwayScene)
    assert scene.title == "Take it with you: Trio 1"
    assert scene.code == code_of(f"What we learned · Trio 1\n• {SENTENCE}")


def test_what_may_not_be_shared_has_no_code(trainer: Trainer) -> None:
    open_code(trainer)
    trainer.program.harvest.go_to(2)
    assert "Nothing of this group may be shared yet." in told(trainer)
    assert not trainer.find("Show code on beamer").isEnabled()
    trainer.program.harvest.allow_sharing(True)
    assert "For us alone." in trainer.read("What is in the code")


def test_what_is_no_longer_to_be_shared_leaves_the_beamer(trainer: Trainer) -> None:
    open_code(trainer)
    trainer.click("Show code on beamer")
    trainer.program.harvest.allow_sharing(False)
    assert isinstance(trainer.on_the_beamer, HarvestScene)


def test_closing_it_brings_the_themes_back(trainer: Trainer) -> None:
    open_code(trainer)
    page = trainer.program.console.harvest
    assert not page.board.isVisible()
    trainer.program.console.harvest.take_away.closed.emit()
    assert page.board.isVisible()
    assert not page.take_away.isVisible()


def test_another_session_begins_without_it(trainer: Trainer) -> None:
    open_code(trainer)
    trainer.program.open(trainer.sessions.create("Other day", people_counted(6), "en"))
    trainer.program.console.show_page(Page.HARVEST)
    assert not trainer.program.console.harvest.take_away.isVisible()


def test_all_of_it_can_be_done_by_key(trainer: Trainer) -> None:
    button = trainer.find("Take-away of this trio as a QR code")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    focused = trainer.program.console.focusWidget()
    assert focused is trainer.find("Show code on beamer")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert isinstance(trainer.on_the_beamer, TakeAwayScene)


def test_in_dutch(trainer: Trainer) -> None:
    open_code(trainer)
    trainer.program.speak("nl")
    QApplication.processEvents()
    assert "Neem het mee: Trio 1" in told(trainer)
    assert trainer.read("Wat er in de code staat").startswith("Wat we leerden · Trio 1")
