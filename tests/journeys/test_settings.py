"""The page of settings: changed by keyboard, taken back, kept over a restart, and by who edits the file meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.keys import Action
from trioapp.domain.preferences import Room
from trioapp.ui.console.rail import Page
from trioapp.ui.console.settings_page import SettingsPage

Start = Callable[[str], Trainer]
FREEZING = {"en": "freeze the picture, and go on: F", "nl": "beeld bevriezen, en verder: F"}


@pytest.fixture
def open_settings(start: Start, qtbot: QtBot) -> Callable[[str], Trainer]:
    """Somebody who has the page of settings in front."""

    def begin(language: str) -> Trainer:
        trainer = start(language)
        with qtbot.waitActive(trainer.program.console):
            trainer.program.console.activateWindow()
        trainer.program.console.show_page(Page.SETTINGS)
        QApplication.processEvents()
        return trainer

    return begin


def page_of(trainer: Trainer) -> SettingsPage:
    return trainer.program.console.settings


def file_of(trainer: Trainer) -> Path:
    return trainer.data_dir / "config" / "preferences.toml"


def box_of(trainer: Trainer, name: str) -> QCheckBox:
    return next(box for box in page_of(trainer).findChildren(QCheckBox) if box.accessibleName() == name)


def fades(trainer: Trainer) -> bool:
    return trainer.program.settings.preferences.fades


def room_of(trainer: Trainer) -> Room:
    return trainer.program.settings.preferences.room


def said(trainer: Trainer) -> list[str]:
    return [label.text() for label in page_of(trainer).findChildren(QLabel) if label.isVisible()]


def press(key: Qt.Key, window: QWidget, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(window if focused is None else focused, key, held)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Pictures on the beamer fade into each other"),
        ("nl", "Beelden op de beamer vloeien in elkaar over"),
    ],
)
def test_a_setting_is_changed_by_key_taken_back_by_key_and_kept(
    open_settings: Callable[[str], Trainer], start: Start, language: str, name: str
) -> None:
    trainer = open_settings(language)
    console = trainer.program.console
    box_of(trainer, name).setFocus()
    press(Qt.Key.Key_Space, console)
    assert not fades(trainer)
    undo = {"en": f"Undo: {name}", "nl": f"Ongedaan maken: {name}"}[language]
    assert undo in [button.text() for button in trainer.buttons]
    press(Qt.Key.Key_Z, console, Qt.KeyboardModifier.ControlModifier)
    assert fades(trainer)
    assert box_of(trainer, name).isChecked()
    press(Qt.Key.Key_Space, console)
    trainer.leave()
    again = start(language)
    again.program.console.show_page(Page.SETTINGS)
    assert not box_of(again, name).isChecked()


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_control_has_a_name_and_every_setting_a_sentence(
    open_settings: Callable[[str], Trainer], language: str
) -> None:
    page = page_of(open_settings(language))
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QComboBox), *page.findChildren(QSlider)]
    tabbed = [one for one in controls if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()]
    assert len(tabbed) > 20
    assert [one for one in tabbed if not one.accessibleName()] == []
    assert [row for row in page._rows.values() if not row.words.rstrip().endswith(".")] == []


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_key_is_given_by_key_works_in_the_room_and_is_kept(
    open_settings: Callable[[str], Trainer], start: Start, language: str
) -> None:
    trainer = open_settings(language)
    give(trainer, Action.FREEZE, Qt.Key.Key_J)
    assert FREEZING[language].replace(": F", ": J") in said(trainer)
    text = file_of(trainer).read_text()
    assert '[keys]\nfreeze = ["J"]\n' in text
    sentence = {"en": "# The farther the last chair", "nl": "# Hoe verder de laatste stoel"}[language]
    assert f"{sentence}, " in text
    trainer.leave()
    again = start(language)
    again.program.open(again.sessions.create("Leerdag", (), language))
    console = again.program.console
    console.activateWindow()
    console.show_page(Page.RUN)
    QApplication.processEvents()
    press(Qt.Key.Key_F, console)
    seen = [again.program.stage.state.is_frozen]
    press(Qt.Key.Key_J, console)
    assert [*seen, again.program.stage.state.is_frozen] == [False, True]
    freeze = {"en": "Freeze", "nl": "Bevries"}[language]
    assert again.find(freeze).accessibleDescription() == "J"


def give(trainer: Trainer, action: Action, key: Qt.Key) -> None:
    """Enter on the row, and then the key."""
    keys = page_of(trainer).keys.keys
    keys.setFocus()
    keys.setCurrentIndex(keys._model.index(keys._model.place_of(action)))
    press(Qt.Key.Key_Return, trainer.program.console)
    press(key, trainer.program.console)


def test_a_key_that_is_taken_is_swapped_by_enter_or_left_by_escape(open_settings: Callable[[str], Trainer]) -> None:
    trainer = open_settings("en")
    console, settings = trainer.program.console, trainer.program.settings
    give(trainer, Action.FREEZE, Qt.Key.Key_G)
    assert "G is for: sound on or off. Swap the two?" in said(trainer)
    assert settings.preferences.keys.of(Action.FREEZE) == ("F",)
    press(Qt.Key.Key_Return, console)
    assert settings.preferences.keys.of(Action.SOUND) == ("F",)
    give(trainer, Action.FREEZE, Qt.Key.Key_Escape)
    assert settings.preferences.keys.of(Action.FREEZE) == ("G",)
    press(Qt.Key.Key_Z, console, Qt.KeyboardModifier.ControlModifier)
    assert settings.preferences.keys.of(Action.FREEZE) == ("F",)


def test_a_key_that_is_waited_for_does_nothing_else(open_settings: Callable[[str], Trainer]) -> None:
    trainer = open_settings("en")
    heard: list[str] = []
    trainer.program.console_keys.help_requested.connect(lambda: heard.append("help"))
    give(trainer, Action.FREEZE, Qt.Key.Key_F1)
    assert heard == []
    assert "F1 is for: all keys, and help. Swap the two?" in said(trainer)
    give(trainer, Action.FREEZE, Qt.Key.Key_Tab)
    assert any(words.startswith("Tab is taken.") for words in said(trainer))
    press(Qt.Key.Key_F1, trainer.program.console)
    assert heard == ["help"]


def test_another_key_for_undo_takes_back_on_this_page_too(open_settings: Callable[[str], Trainer]) -> None:
    trainer = open_settings("en")
    give(trainer, Action.UNDO, Qt.Key.Key_F8)
    trainer.program.settings.choose_room("large")
    press(Qt.Key.Key_Z, trainer.program.console, Qt.KeyboardModifier.ControlModifier)
    assert room_of(trainer) is Room.LARGE
    press(Qt.Key.Key_F8, trainer.program.console)
    assert room_of(trainer) is Room.MEDIUM


def test_letters_stay_letters_while_one_seeks_and_only_what_is_found_is_seen(
    open_settings: Callable[[str], Trainer],
) -> None:
    trainer = open_settings("en")
    field = trainer.find("Seek in the settings")
    field.setFocus()
    QTest.keyClicks(field, "chime")
    QApplication.processEvents()
    assert trainer.read("Seek in the settings") == "chime"
    assert box_of(trainer, "Chimes at the start of a phase and at the end").isVisible()
    assert not box_of(trainer, "Pictures on the beamer fade into each other").isVisible()
    assert [section.heading.text() for section in page_of(trainer)._sections if section.isVisible()] == ["Sound"]
    trainer.type("Seek in the settings", "")
    assert len([section for section in page_of(trainer)._sections if section.isVisible()]) == 7


def test_a_wheel_that_passes_by_turns_no_setting(open_settings: Callable[[str], Trainer]) -> None:
    trainer = open_settings("en")
    box = next(one for one in page_of(trainer).findChildren(QComboBox) if one.accessibleName() == "Room")
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentData() == "medium"


def test_a_broken_file_is_told_at_the_start_and_kept_when_a_setting_is_changed(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "data" / "config" / "preferences.toml"
    file.parent.mkdir(parents=True)
    file.write_text('room = "large"\ntheme = dark\n')
    trainer = start("en")
    assert trainer.program.settings.preferences.room is Room.LARGE
    sentence = trainer.program.settings.faults
    assert ", line 2: dark stands without quotation marks" in sentence
    assert sentence in [label.text() for label in trainer.program.console.notice.findChildren(QLabel)]
    trainer.program.console.show_page(Page.SETTINGS)
    assert sentence in said(trainer)
    trainer.program.settings.switch_fades(False)
    assert sentence not in said(trainer)
    assert file.with_name("preferences.toml.broken-1").read_text() == 'room = "large"\ntheme = dark\n'


def test_what_is_saved_in_an_editor_counts_at_once(open_settings: Callable[[str], Trainer], qtbot: QtBot) -> None:
    trainer = open_settings("en")
    trainer.program.settings.switch_fades(False)
    watch = trainer.program.settings_watch
    watch.begin()
    text = file_of(trainer).read_text()
    with qtbot.waitSignal(watch.changed):
        file_of(trainer).write_text(text.replace('room = "medium"', 'room = "large"'))
    assert trainer.program.settings.preferences.room is Room.LARGE
    box = next(one for one in page_of(trainer).findChildren(QComboBox) if one.accessibleName() == "Room")
    assert box.currentData() == "large"
    with qtbot.waitSignal(watch.changed):
        file_of(trainer).write_text("room = [")
    assert trainer.program.settings.preferences.room is Room.LARGE
    assert any(", line 1: What begins with [ here does not end" in words for words in said(trainer))


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_section_is_one_press_away_and_no_word_of_it_is_cut(
    open_settings: Callable[[str], Trainer], language: str
) -> None:
    trainer = open_settings(language)
    console, page = trainer.program.console, page_of(trainer)
    console.resize(1366, 768 - 40)
    QApplication.processEvents()
    assert [jump.text() for jump in page._jumps if jump.width() < jump.sizeHint().width()] == []
    for jump, section in zip(page._jumps, page._sections, strict=True):
        jump.click()
        QApplication.processEvents()
        top = section.heading.mapTo(page._scroll.viewport(), QPoint()).y()
        assert 0 <= top < page._scroll.viewport().height()
        focused = console.focusWidget()
        assert focused is not None
        assert section.isAncestorOf(focused)
    cut = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.heightForWidth(label.width()) > label.height()
    ]
    assert cut == []
