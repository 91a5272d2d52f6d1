"""Getting to know the screens before people come: a number on each, and a picture to judge the room by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Trainer
from trioapp.domain.scenes import BlackScene, RoomTestScene, ScreenNumberScene
from trioapp.ui.widgets.stage_view import StageView

Start = Callable[[str], Trainer]


def numbers_on_screens() -> list[str]:
    windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, StageView)]
    return [w.scene.number for w in windows if w.isVisible() and isinstance(w.scene, ScreenNumberScene)]


def test_each_screen_says_its_number_and_takes_no_click(start: Start) -> None:
    trainer = start("en")
    trainer.click("Settings")
    trainer.click("Which screen is which")
    trainer.click("Which screen is which")
    assert numbers_on_screens() == [str(n + 1) for n in range(len(QApplication.screens()))]
    trainer.program.let_go()
    assert numbers_on_screens() == []


def test_the_test_picture_comes_before_there_is_a_session_and_goes(start: Start) -> None:
    trainer = start("en")
    trainer.click("Settings")
    trainer.click("Test picture")
    assert isinstance(trainer.on_the_beamer, RoomTestScene)
    assert trainer.program.projector.isVisible()
    trainer.click("Test picture")
    assert isinstance(trainer.on_the_beamer, BlackScene)


def test_a_beamer_that_was_switched_off_stays_off_when_the_test_picture_goes(start: Start) -> None:
    trainer = start("en")
    trainer.click("Settings")
    trainer.click("Test picture")
    trainer.program.beamer.switch_off()
    trainer.click("Test picture")
    assert not trainer.program.projector.isVisible()
