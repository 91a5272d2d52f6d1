"""The keys of the Canvas page: one undo for all of it, and none that steer the room but those of a clicker."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.answers import Dot
from trioapp.domain.people import people_counted
from trioapp.presentation.answers_board import Place
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Keyboard:
    """The keyboard of a trainer who is on the Canvas page while the clock runs."""

    def __init__(self, trainer: Trainer, qtbot: QtBot) -> None:
        self.trainer, self.console = trainer, trainer.program.console
        trainer.program.run.start()
        self.console.show_page(Page.CANVAS)
        QApplication.processEvents()
        with qtbot.waitActive(self.console):
            self.console.activateWindow()

    @property
    def place(self) -> QWidget:
        focused: QWidget | None = self.console.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        assert focused.isVisible(), "the keyboard is where nobody sees it"
        return focused

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.place, key, modifier)

    @property
    def dots(self) -> int:
        return len(list(self.trainer.program.pen.workbook.of(Dot)))

    @property
    def moves(self) -> int:
        return len(self.trainer.program.backstage.workspace.session.run.moves)


@pytest.fixture
def keyboard(start: Start, qtbot: QtBot) -> Keyboard:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(6), "en"))
    return Keyboard(trainer, qtbot)


@pytest.mark.parametrize("section", Section)
def test_the_key_takes_back_what_another_part_did(keyboard: Keyboard, section: Section) -> None:
    keyboard.trainer.program.field.put(Place(0.5, 0.5))
    keyboard.console.canvas.show_section(section)
    keyboard.console.canvas.begin()
    moves = keyboard.moves
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert (keyboard.dots, keyboard.moves) == (0, moves)


def test_letters_are_taken_back_before_steps(keyboard: Keyboard) -> None:
    keyboard.trainer.program.field.put(Place(0.5, 0.5))
    keyboard.console.canvas.show_section(Section.AGENDA)
    keyboard.console.canvas.begin()
    QTest.keyClicks(keyboard.place, "Wat")
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert (keyboard.trainer.read("New learning question"), keyboard.dots) == ("", 1)
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert keyboard.dots == 0


def test_what_was_said_of_a_step_goes_with_it(keyboard: Keyboard) -> None:
    keyboard.trainer.program.field.put(Place(0.5, 0.5))
    keyboard.console.field.show_told("Saved.")
    keyboard.press(Qt.Key.Key_Z, CTRL)
    assert "Saved." not in [label.text() for label in keyboard.console.field.findChildren(QLabel)]


def test_of_the_keys_for_the_room_those_of_a_clicker_are_left(keyboard: Keyboard) -> None:
    keyboard.console.canvas.focus_section()
    seen, moves = keyboard.trainer.on_the_beamer, keyboard.moves
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_B, Qt.Key.Key_Plus, Qt.Key.Key_N):
        keyboard.press(key)
        keyboard.console.canvas.focus_section()
    assert (keyboard.trainer.on_the_beamer, keyboard.moves) == (seen, moves)
    assert keyboard.console.page is Page.CANVAS
    keyboard.press(Qt.Key.Key_PageDown)
    assert keyboard.moves == moves + 1


def test_escape_goes_to_what_else_there_is_on_the_page(keyboard: Keyboard) -> None:
    keyboard.console.canvas.show_section(Section.SYSTEM)
    keyboard.console.canvas.begin()
    keyboard.press(Qt.Key.Key_Escape)
    assert keyboard.place.accessibleName() == "Learning system"


def heard(trainer: Trainer) -> set[str]:
    """The names of the buttons of which a screen reader says that they are chosen."""
    told = [
        QAccessible.queryAccessibleInterface(button)
        for button in trainer.program.console.canvas.findChildren(QPushButton)
    ]
    return {one.text(QAccessible.Text.Name) for one in told if one.state().checked and not one.state().invisible}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_chosen_is_heard_in_each_section(start: Start, language: str) -> None:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(6), language))
    trainer.program.field.put(Place(0.5, 0.5))
    trainer.program.console.show_page(Page.CANVAS)
    for section in Section:
        trainer.program.console.canvas.show_section(section)
        QApplication.processEvents()
        seen = {button.accessibleName() for button in trainer.buttons if button.property("state") == "chosen"}
        on_page = {button.accessibleName() for button in trainer.program.console.canvas.findChildren(QPushButton)}
        assert heard(trainer) == seen & on_page
        assert len(heard(trainer)) >= 1


@pytest.mark.parametrize("section", Section)
def test_a_press_chooses_a_section_and_a_second_one_leaves_it(keyboard: Keyboard, section: Section) -> None:
    keyboard.console.canvas.show_section(section)
    keyboard.console.canvas.focus_section()
    before = heard(keyboard.trainer)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.console.canvas.focus_section()
    keyboard.press(Qt.Key.Key_Return)
    assert keyboard.console.canvas.section is section
    assert heard(keyboard.trainer) == before


@pytest.mark.parametrize("page", [Page.PLANNER, Page.CANVAS])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_tab_key_comes_to_everything_and_round_again(start: Start, qtbot: QtBot, page: Page, language: str) -> None:
    trainer = start(language)
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(6), language, "workshop"))
    console = trainer.program.console
    console.show_page(page)
    shown = console.planner if page is Page.PLANNER else console.canvas
    QApplication.processEvents()
    with qtbot.waitActive(console):
        console.activateWindow()
    for section in Section if page is Page.CANVAS else (None,):
        if section:
            console.canvas.show_section(section)
            console.canvas.focus_section()
        wanted = {widget for widget in shown.findChildren(QWidget) if is_stop(widget)}
        found: set[QWidget] = set()
        for _ in range(200):
            focused = console.focusWidget()
            assert focused is not None
            if focused in found and wanted <= found:
                break
            found.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert list(wanted - found) == []
        assert [widget for widget in wanted if not said_of(widget)] == []


def is_stop(widget: QWidget) -> bool:
    """Whether the keyboard has to come there."""
    return bool(
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    )


def said_of(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return f"{told.text(QAccessible.Text.Name)}{told.text(QAccessible.Text.Description)}"
