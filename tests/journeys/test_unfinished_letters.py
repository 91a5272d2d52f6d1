"""Letters that an input method has not finished are kept, whatever comes in between."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.ui.console.rail import Page


def next_phase_and_end(trainer: Trainer) -> None:
    """Whoever types is not disturbed by the next phase."""
    trainer.program.run.go_to(1)
    assert trainer.find("Observer note").hasFocus()
    trainer.program.shut()


TYPED, UNFINISHED = "stilte ", "がく"
WAYS: dict[str, Callable[[Trainer], object]] = {
    "the keyboard goes elsewhere": lambda trainer: trainer.find("Pause").setFocus(),
    "another page": lambda trainer: trainer.program.console.show_page(Page.TRIOS),
    "another trio": lambda trainer: trainer.program.console.run.pad.trio_chosen.emit(2),
    "a mark": lambda trainer: trainer.click("summary"),
    "the next phase": next_phase_and_end,
    "the laptop sleeps": lambda trainer: trainer.program.sleep.falling_asleep.emit(),
    "the program is closed": lambda trainer: trainer.program.shut(),
}


def compose(field: QWidget, letters: str, finished: str = "") -> None:
    """What an input method sends on each key."""
    event = QInputMethodEvent(letters, [])
    event.setCommitString(finished)
    QCoreApplication.sendEvent(field, event)


@pytest.fixture
def trainer(start: Callable[[str], Trainer], qtbot: QtBot) -> Trainer:
    """In the middle of a note."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Day", people_named(SEVEN_NAMES), "en"))
    trainer.program.run.start()
    trainer.program.console.activateWindow()
    qtbot.waitUntil(trainer.program.console.isActiveWindow)
    field = trainer.find("Observer note")
    field.setFocus()
    compose(field, "", TYPED)
    compose(field, UNFINISHED)
    return trainer


def notes(trainer: Trainer) -> list[str]:
    return [note.text for note in trainer.program.backstage.workspace.session.notes if note.text]


@pytest.mark.parametrize("way", WAYS)
def test_in_a_note(trainer: Trainer, way: str) -> None:
    assert notes(trainer) == [TYPED]
    WAYS[way](trainer)
    assert notes(trainer) == [TYPED + UNFINISHED]


def test_what_the_input_method_finishes_is_there_once(trainer: Trainer) -> None:
    compose(trainer.find("Observer note"), "", "学")
    trainer.program.shut()
    trainer.program.console.show_page(Page.TRIOS)
    assert notes(trainer) == [TYPED + "学"]


def test_in_a_name(trainer: Trainer) -> None:
    trainer.program.console.show_page(Page.TRIOS)
    trainer.click("Latecomer")
    field = trainer.find("Name")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    compose(field, UNFINISHED)
    trainer.find("Shuffle").setFocus()
    assert field.text() == UNFINISHED
