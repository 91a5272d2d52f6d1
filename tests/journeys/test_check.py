"""Looking at everything on a page before people come, and trying the clicker there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_counted
from trioapp.domain.position import Status
from trioapp.presentation.preflight import Check

Start = Callable[[str], Trainer]
LONG_MS = 20_000


def words_of(trainer: Trainer) -> list[str]:
    return [label.text() for label in trainer.program.console.check.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize(
    ("language", "page", "ready"), [("nl", "Vooraf", "Klaar voor de groep?"), ("en", "Check", "Ready for the room?")]
)
def test_the_page_tells_of_each_check(start: Start, qtbot: QtBot, language: str, page: str, ready: str) -> None:
    trainer = start(language)
    judge = trainer.program.examination.judge
    with qtbot.waitSignal(trainer.program.examination.finished, timeout=LONG_MS):
        trainer.click(page)
    shown = words_of(trainer)
    assert ready in shown
    assert all(judge.name(check) in shown for check in Check)
    assert len(shown) == 2 + 3 * len(Check)


@pytest.mark.parametrize("window", ["console", "projector"])
def test_the_clicker_is_tried_there_and_steers_nothing(start: Start, qtbot: QtBot, window: str) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(6), "en"))
    trainer.click("Start")
    trainer.click("Check")
    active: QWidget = getattr(trainer.program, window)
    give_keyboard(active, qtbot)
    phase, black = trainer.program.facilitation.position().phase, trainer.program.stage.state.is_black
    for key in (Qt.Key.Key_Space, Qt.Key.Key_F5, Qt.Key.Key_B):
        QTest.keyClick(active, key)
    QTest.keyClick(active, Qt.Key.Key_PageDown)
    assert "Forward comes through; now press back." in words_of(trainer)
    QTest.keyClick(active, Qt.Key.Key_Left)
    assert "Forward and back both come through." in words_of(trainer)
    assert trainer.program.facilitation.position().phase == phase
    assert trainer.program.facilitation.position().status is Status.RUNNING
    assert trainer.program.stage.state.is_black is black
    trainer.click("Run")
    give_keyboard(active, qtbot)
    QTest.keyClick(active, Qt.Key.Key_PageDown)
    assert trainer.program.facilitation.position().phase == phase + 1


def give_keyboard(window: QWidget, qtbot: QtBot) -> None:
    QApplication.processEvents()  # the projector has come up by now and takes nothing away later
    with qtbot.waitActive(window):
        window.activateWindow()
