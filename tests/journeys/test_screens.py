"""Getting to know the screens before people come: a number on each, and a picture to judge the room by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLabel, QWidget

from tests.journeys.conftest import Trainer
from trioapp.domain.scenes import BlackScene, RoomTestScene, ScreenNumberScene
from trioapp.storage.preferences_file import TomlPreferences
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


def test_a_system_that_moves_no_windows_says_so_instead(start: Start) -> None:
    trainer = start("en")
    trainer.program.beamer.may_move_windows = False
    trainer.click("Settings")
    trainer.click("Which screen is which")
    assert numbers_on_screens() == []
    notice = trainer.program.console.notice
    assert notice.isVisible()
    notice.show_words("")
    trainer.program.beamer.swap()
    assert notice.isVisible()


def test_the_measures_of_a_room_decide_how_large_letters_are(start: Start) -> None:
    trainer = start("en")
    settings = trainer.program.console.settings
    trainer.click("Settings")
    assert not any(field.isVisible() for field in settings.findChildren(QDoubleSpinBox))
    settings.room_chosen.emit("measured")
    last_chair, picture = settings.findChildren(QDoubleSpinBox)
    assert (last_chair.isVisible(), picture.isVisible()) == (True, True)
    last_chair.setValue(12)
    picture.setValue(1)
    kept = TomlPreferences(trainer.data_dir / "config" / "preferences.toml").load()
    assert (kept.last_chair_m, kept.picture_m) == (12, 1)
    assert any(
        "at 12 times" in label.text() and "bring the chairs nearer" in label.text() for label in shown_in(settings)
    )
    picture.setValue(2)
    assert any("at 6 times" in label.text() and "bring" not in label.text() for label in shown_in(settings))


def shown_in(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if label.isVisible()]
