"""What the room answers, typed by keyboard and mouse: counts, programmes on the field, and what makes it hard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QScrollArea, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.people import people_named
from trioapp.domain.programme import Block, BlockKind, Side
from trioapp.domain.scenes import FieldScene, ObstaclesScene
from trioapp.domain.texts import Text
from trioapp.presentation.answers_board import Place
from trioapp.ui.console.obstacles_form import AnswerButton
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets.buttons import Button

Start = Callable[[str], Trainer]
PANEL_WIDTH, WITHIN_PANEL = 354, 328
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
POLL = Block(
    "poll",
    1,
    BlockKind.POLL,
    Text.of({"nl": "Waar staan wij?"}),
    left=Side(lines=tuple(Text.of({"nl": f"Links {number}, en dat is een lange regel tekst"}) for number in range(3))),
    right=Side(lines=tuple(Text.of({"nl": f"Rechts {number}"}) for number in range(3))),
)


@pytest.fixture(params=["nl", "en"])
def trainer(request: pytest.FixtureRequest, start: Start, qtbot: QtBot) -> Trainer:
    trainer = start(request.param)
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(("Anna", "Bram", "Chris")), request.param))
    trainer.program.pen.do("card", trainer.program.pen.workbook.holding(POLL))
    trainer.program.console.resize(1366, 768)
    come_to_front(trainer.program.console, qtbot)
    return trainer


def come_to_front(window: QWidget, qtbot: QtBot) -> None:
    QApplication.processEvents()
    with qtbot.waitActive(window):
        window.activateWindow()


def seated(form: QWidget, qtbot: QtBot) -> QWidget:
    """The form as wide as the panel at the right of the run, in a window of its own."""
    form.setParent(None)
    form.resize(PANEL_WIDTH, 620)
    form.show()
    come_to_front(form, qtbot)
    return form


@pytest.fixture
def poll_form(trainer: Trainer, qtbot: QtBot) -> Iterator[QWidget]:
    trainer.program.poll.show_poll("poll", 1)
    yield seated(trainer.program.console.poll, qtbot)
    trainer.program.console.poll.close()


@pytest.fixture
def answers_form(trainer: Trainer, qtbot: QtBot) -> Iterator[QWidget]:
    trainer.program.obstacles.show_block("b")
    yield seated(trainer.program.console.obstacles, qtbot)
    trainer.program.console.obstacles.close()


def counts(trainer: Trainer) -> dict[int, tuple[int, ...]]:
    return {tally.pair: tally.counts for tally in trainer.program.pen.workbook.of(Tally)}


def cut_buttons(part: QWidget) -> list[str]:
    """The words of buttons that are not as wide as they need."""
    buttons = [button for button in part.findChildren(Button) if button.isVisible() and button.text()]
    return [button.text() for button in buttons if button.width() < button.sizeHint().width()]


def unnamed(part: QWidget) -> list[QWidget]:
    kinds = (QPushButton, QSpinBox, QPlainTextEdit)
    return [one for kind in kinds for one in part.findChildren(kind) if one.isVisible() and not one.accessibleName()]


# -- how many stand where


def test_people_are_counted_by_a_key_each_in_the_pair_that_the_room_sees(trainer: Trainer, poll_form: QWidget) -> None:
    poll_form.setFocus()
    for key, modifier in ((Qt.Key.Key_3, None), (Qt.Key.Key_3, None), (Qt.Key.Key_5, None), (Qt.Key.Key_3, SHIFT)):
        QTest.keyClick(poll_form, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert counts(trainer) == {1: (0, 0, 1, 0, 1)}
    QTest.keyClick(poll_form, Qt.Key.Key_5, CTRL)
    assert counts(trainer) == {1: (0, 0, 1, 0, 0)}


def test_numbers_are_typed_one_after_another(trainer: Trainer, poll_form: QWidget) -> None:
    trainer.program.console.poll.begin()
    for number in ("3", "8", "120", "", "7"):
        focused = poll_form.focusWidget()
        if number:
            QTest.keyClicks(focused, number)
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert counts(trainer) == {1: (3, 8, 120, 0, 7)}
    assert isinstance(poll_form.focusWidget(), QPushButton)
    trainer.program.poll.undo()
    assert counts(trainer) == {1: (3, 8, 120, 0, 0)}


def test_people_are_counted_by_click_and_the_pair_is_asked_for(trainer: Trainer, poll_form: QWidget) -> None:
    wanted: list[object] = []
    trainer.program.console.poll.pair_requested.connect(wanted.append)
    shown = [button for button in poll_form.findChildren(QPushButton) if button.isVisible()]
    plus = [button for button in shown if button.text() == "+"]
    minus = [button for button in shown if button.text() == "−"]
    assert (len(plus), len(minus)) == (5, 5)
    plus[4].click()
    plus[4].click()
    minus[4].click()
    assert counts(trainer) == {1: (0, 0, 0, 0, 1)}
    next(button for button in shown if "Links 2" in button.accessibleName()).click()
    assert wanted == [2]


def test_the_poll_fits_its_panel_and_each_control_has_a_name(trainer: Trainer, poll_form: QWidget) -> None:
    trainer.program.poll.show_poll("poll", 0)
    said = [button.accessibleDescription() for button in poll_form.findChildren(QPushButton)]
    on_beamer = {"nl": "0 mensen · op de beamer", "en": "0 people · on the beamer"}
    assert said.count(on_beamer[trainer.program.backstage.words.language]) == 1
    assert poll_form.minimumSizeHint().width() <= 300
    assert cut_buttons(poll_form) == []
    assert unnamed(poll_form) == []
    fields = [box for box in poll_form.findChildren(QSpinBox) if box.isVisible()]
    assert len({box.accessibleName() for box in fields}) == 15
    assert min(box.height() for box in fields) >= 44
    poll_form.resize(WITHIN_PANEL, 400)
    QApplication.processEvents()
    (area,) = poll_form.findChildren(QScrollArea)
    assert area.verticalScrollBar().isVisible()
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()


# -- what makes it hard


def test_answers_are_given_one_after_another_and_put_in_order_by_key(trainer: Trainer, answers_form: QWidget) -> None:
    trainer.program.console.obstacles.begin()
    for words in ("Cijfers", "<b>Angst</b>", "Wissels"):
        QTest.keyClicks(answers_form.focusWidget(), words)
        QTest.keyClick(answers_form.focusWidget(), Qt.Key.Key_Return)
    last = next(one for one in answers_form.findChildren(AnswerButton) if one.accessibleName() == "Wissels")
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Up, ALT)
    said = [one.text for one in trainer.program.pen.workbook.of(Obstacle)]
    assert said == ["Cijfers", "Wissels", "<b>Angst</b>"]
    focused = answers_form.focusWidget()
    assert focused.accessibleName() == "Wissels"
    QTest.keyClick(focused, Qt.Key.Key_Delete)
    assert [one.text for one in trainer.program.pen.workbook.of(Obstacle)] == ["Cijfers", "<b>Angst</b>"]
    beamer = {"en": "Show on beamer", "nl": "Toon op beamer"}[trainer.program.backstage.words.language]
    next(b for b in answers_form.findChildren(QPushButton) if b.accessibleName() == beamer).click()
    scene = trainer.on_the_beamer
    assert isinstance(scene, ObstaclesScene)
    assert scene.lines == ("Cijfers", "<b>Angst</b>")


def test_an_answer_is_opened_changed_and_done(trainer: Trainer, answers_form: QWidget) -> None:
    trainer.program.console.obstacles.begin()
    field = answers_form.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "Cijfers")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == ""
    answers_form.findChildren(AnswerButton)[0].click()
    assert (field.toPlainText(), answers_form.focusWidget()) == ("Cijfers", field)
    QTest.keyClicks(field, " ")
    QTest.keyClicks(field, "tellen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [one.text for one in trainer.program.pen.workbook.of(Obstacle)] == ["Cijfers tellen"]
    answers_form.findChildren(AnswerButton)[0].click()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.toPlainText() == ""
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [one.text for one in trainer.program.pen.workbook.of(Obstacle)] == ["Cijfers tellen"]
    assert unnamed(answers_form) == []
    assert cut_buttons(answers_form) == []
    assert answers_form.minimumSizeHint().width() <= 300


# -- programmes on the field


def dots(trainer: Trainer) -> list[Dot]:
    return list(trainer.program.pen.workbook.of(Dot))


def test_a_programme_is_put_named_moved_and_deleted_by_key(trainer: Trainer) -> None:
    trainer.program.console.show_page(Page.CANVAS)
    canvas, window = trainer.program.console.field.canvas, trainer.program.console
    assert window.focusWidget() is canvas
    QTest.keyClick(canvas, Qt.Key.Key_Insert)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up, SHIFT)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), "Wijkaanpak")
    (dot,) = dots(trainer)
    assert (dot.name, round(dot.adaptive, 2), round(dot.learning, 2)) == ("Wijkaanpak", 0.55, 0.51)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert dots(trainer) == []
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert [(one.name, round(one.learning, 2)) for one in dots(trainer)] == [("", 0.5)]
    assert trainer.program.run.view
    assert not trainer.program.backstage.workspace.session.run.moves


def test_a_programme_is_put_by_a_click_and_moved_by_a_drag(trainer: Trainer) -> None:
    trainer.program.console.show_page(Page.CANVAS)
    canvas = trainer.program.console.field.canvas
    QApplication.processEvents()
    where, there = (canvas.at(Place(*place)) for place in ((0.25, 0.75), (0.8, 0.1)))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=where.toPoint())
    QTest.keyClicks(trainer.program.console.focusWidget(), "Warmtenet")
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=where.toPoint())
    for point in (QPointF(where.x() + 40, where.y()), there, QPointF(5_000, there.y())):
        QTest.mouseMove(canvas, point.toPoint())
        QApplication.processEvents()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=there.toPoint())
    (dot,) = dots(trainer)
    assert (dot.name, dot.adaptive) == ("Warmtenet", 1)
    assert dot.learning == pytest.approx(0.1, abs=0.02)
    trainer.program.field.undo()
    assert dots(trainer)[0].adaptive == pytest.approx(0.25, abs=0.01)


def test_the_room_sees_the_field_and_it_is_saved_as_a_picture(trainer: Trainer, tmp_path: Path) -> None:
    console = trainer.program.console
    console.show_page(Page.CANVAS)
    trainer.program.field.put(Place(0.3, 0.3))
    show, step, undo = {
        "en": ("Show on beamer", "Next step on the beamer", "Undo"),
        "nl": ("Toon op beamer", "Volgende stap op de beamer", "Ongedaan maken"),
    }[trainer.program.backstage.words.language]
    trainer.click(step)
    scene = trainer.on_the_beamer
    assert isinstance(scene, FieldScene)
    assert (len(scene.shown_axes), scene.shown_dots) == (1, ())
    trainer.click(show)
    scene = trainer.on_the_beamer
    assert isinstance(scene, FieldScene)
    assert (len(scene.shown_dots), len(scene.shown_corners)) == (1, 4)
    console.field.export_requested.emit(tmp_path)
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.is_file()) == [".png", ".svg"]
    assert cut_buttons(console.field) == []
    assert unnamed(console.field) == []
    trainer.click(undo)
    assert dots(trainer) == []
    assert console.field.canvas.accessibleDescription() == ""
