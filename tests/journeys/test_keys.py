"""The keyboard and the clicker, in both windows, and never while text is typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.position import Status
from trioapp.domain.scenes import BlackScene, PhaseScene, SeatingScene, StatementScene

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start, qtbot: QtBot) -> Trainer:
    """A trainer with six people and a running clock, on the run page."""
    someone = start("en")
    someone.type("Session name", "Learning day")
    someone.type("Participants", "Anna\nBram\nChris\nDaan\nEva\nFatima")
    someone.click("Create session")
    someone.click("Run")
    someone.click("Start")
    QApplication.processEvents()  # the projector has come up by now and takes nothing away later
    with qtbot.waitActive(someone.program.console):
        someone.program.console.activateWindow()
    return someone


def press(key: Qt.Key, window: QWidget) -> None:
    """Presses a key where the keyboard is, as the system does."""
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(window if focused is None else focused, key)
    QApplication.processEvents()


def status(trainer: Trainer) -> Status:
    return trainer.program.facilitation.position().status


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Right])
def test_a_clicker_goes_to_the_next_phase(trainer: Trainer, key: Qt.Key) -> None:
    press(key, trainer.program.console)
    assert trainer.read("Phase") == "Tell"


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_Left])
def test_a_clicker_goes_back(trainer: Trainer, key: Qt.Key) -> None:
    trainer.click("Next phase")
    press(key, trainer.program.console)
    assert trainer.read("Phase") == "Pick roles"


def test_space_pauses_and_goes_on_wherever_the_focus_is(trainer: Trainer) -> None:
    trainer.find("Stop").setFocus()
    press(Qt.Key.Key_Space, trainer.program.console)
    assert status(trainer) is Status.PAUSED
    press(Qt.Key.Key_Space, trainer.program.console)
    assert status(trainer) is Status.RUNNING


def test_half_minutes_and_undo_by_key(trainer: Trainer) -> None:
    console = trainer.program.console
    press(Qt.Key.Key_BracketRight, console)
    assert trainer.read("Time left") == "1:30"
    press(Qt.Key.Key_BracketLeft, console)
    press(Qt.Key.Key_BracketLeft, console)
    assert trainer.read("Time left") == "0:30"
    press(Qt.Key.Key_BracketLeft, console)
    assert trainer.read("Time left") == "0:30"
    QTest.keyClick(console, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert trainer.read("Time left") == "1:00"


def test_enter_presses_the_button_that_has_the_focus(trainer: Trainer) -> None:
    trainer.find("Add one minute").setFocus()
    press(Qt.Key.Key_Return, trainer.program.console)
    assert trainer.read("Time left") == "2:00"


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_black_by_key(trainer: Trainer, key: Qt.Key) -> None:
    press(key, trainer.program.console)
    assert trainer.on_the_beamer == BlackScene()


def test_letters_choose_what_the_room_sees(trainer: Trainer) -> None:
    seen = []
    for key in (Qt.Key.Key_T, Qt.Key.Key_K, Qt.Key.Key_I):
        press(key, trainer.program.console)
        seen.append(type(trainer.on_the_beamer))
    assert seen == [SeatingScene, PhaseScene, StatementScene]


def test_no_key_steers_the_room_while_a_note_is_typed(trainer: Trainer) -> None:
    press(Qt.Key.Key_N, trainer.program.console)
    field = trainer.find("Observer note")
    assert field.hasFocus()
    for key in (Qt.Key.Key_B, Qt.Key.Key_T, Qt.Key.Key_Space, Qt.Key.Key_Period, Qt.Key.Key_PageDown, Qt.Key.Key_Right):
        press(key, trainer.program.console)
    assert trainer.read("Observer note").startswith("bt .")
    assert (trainer.read("Phase"), status(trainer)) == ("Pick roles", Status.RUNNING)
    assert isinstance(trainer.on_the_beamer, PhaseScene)


def test_enter_ends_a_note_and_shift_enter_begins_a_line(trainer: Trainer) -> None:
    field = trainer.find("Observer note")
    field.setFocus()
    QTest.keyClicks(field, "een")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "twee")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert trainer.read("Observer note") == ""
    assert [note.text for note in trainer.program.backstage.workspace.session.notes] == ["een\ntwee"]


def test_a_clicker_works_again_once_the_note_is_finished(trainer: Trainer) -> None:
    trainer.find("Observer note").setFocus()
    QTest.keyClicks(trainer.find("Observer note"), "een")
    press(Qt.Key.Key_Return, trainer.program.console)
    press(Qt.Key.Key_PageDown, trainer.program.console)
    assert trainer.read("Phase") == "Tell"


def test_letters_are_letters_on_the_page_with_a_form(trainer: Trainer) -> None:
    trainer.click("Sessions")
    trainer.program.console.sessions.form.begin()
    press(Qt.Key.Key_B, trainer.program.console)
    assert trainer.read("Session name") == "b"
    assert isinstance(trainer.on_the_beamer, PhaseScene)


def test_the_same_keys_work_in_the_beamer_window(trainer: Trainer, qtbot: QtBot) -> None:
    projector = trainer.program.projector
    with qtbot.waitActive(projector):
        projector.activateWindow()
    press(Qt.Key.Key_PageDown, projector)
    assert trainer.read("Phase") == "Tell"
    press(Qt.Key.Key_B, projector)
    assert trainer.on_the_beamer == BlackScene()
