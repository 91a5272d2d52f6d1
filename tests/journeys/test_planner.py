"""Planning a day in the program itself: by keyboard, by drag and by typing, before the start and while it runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from tests.journeys.room import room_needed
from tests.ui.scenes_of_a_day import encoded
from trioapp.domain.people import people_counted
from trioapp.domain.programme import Block, BlockKind
from trioapp.domain.scenes import AgendaScene, PictureScene, StatementScene, When
from trioapp.domain.wordings import Field
from trioapp.presentation.planner import Add, LeaveOut, NewKind, PartState, PutPicture, Shift, Write
from trioapp.ui.console.planner_list import PartList
from trioapp.ui.console.planner_page import PlannerPage
from trioapp.ui.console.rail import Page
from trioapp.ui.paint.illustrated import image_in
from trioapp.ui.widgets.list_rows import ROW

Start = Callable[[str], Trainer]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class DayPlanner:
    """A trainer with the page of the day in front."""

    def __init__(self, trainer: Trainer, qtbot: QtBot, programme: str = "workshop", language: str = "nl") -> None:
        self.trainer = trainer
        trainer.program.open(trainer.sessions.create("Leerdag", people_counted(9), language, programme))
        trainer.program.console.show_page(Page.PLANNER)
        QApplication.processEvents()
        with qtbot.waitActive(trainer.program.console):
            trainer.program.console.activateWindow()

    @property
    def page(self) -> PlannerPage:
        return self.trainer.program.console.planner

    @property
    def parts(self) -> PartList:
        return self.page.parts

    @property
    def order(self) -> list[str]:
        model = self.parts.model()
        return [model.index(place, 0).data(ROW).id for place in range(model.rowCount())]

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def block(self, part: str) -> Block:
        found = self.trainer.program.backstage.workspace.session.workbook.find(Block, part)
        assert found is not None
        return found

    def choose(self, part: str) -> None:
        self.parts.setCurrentIndex(self.parts.model().index(self.order.index(part), 0))
        self.parts.setFocus()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focused: QWidget | None = self.trainer.program.console.focusWidget()
        QTest.keyClick(focused or self.parts, key, modifier)

    def type_over(self, name: str, text: str) -> None:
        """Types in a field in the place of what stands there, and ends with Enter."""
        field = self.trainer.find(name)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def drop(self, part: str, on: str, *, below: bool = False) -> None:
        """Drags a part onto the upper or the lower half of another one."""
        self.choose(part)
        area = self.parts.visualRect(self.parts.model().index(self.order.index(on), 0))
        place = QPointF(area.center().x(), area.bottom() - 2 if below else area.top() + 2)
        self.parts.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, NONE))


def test_a_day_is_planned_by_keyboard_alone(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot)
    assert day.trainer.program.console.focusWidget() is day.parts
    assert day.order[:3] == ["part-1", "agenda", "two-views"]
    parts = len(day.order)
    day.key(Qt.Key.Key_Down)
    day.key(Qt.Key.Key_Down, ALT)
    assert day.order[:3] == ["part-1", "two-views", "agenda"]
    day.key(Qt.Key.Key_Up, ALT)
    day.key(Qt.Key.Key_D, CTRL)
    assert len(day.order) == parts + 1
    assert day.parts.current is not None
    assert day.parts.current.name == "Opzet sessie"
    day.key(Qt.Key.Key_Delete)
    assert day.parts.current.name == "Twee blikken op leren"
    assert day.order[-1].startswith("agenda-")
    day.choose(day.order[-1])
    day.key(Qt.Key.Key_Return)
    assert [day.parts.current.name, day.parts.current.state] == ["Opzet sessie", PartState.TO_COME]
    for _ in range(5):
        day.key(Qt.Key.Key_Z, CTRL)
    assert day.order == [block.id for block in day.trainer.program.backstage.workspace.session.blocks]
    assert len(day.order) == parts
    day.choose("closing")
    day.key(Qt.Key.Key_Return)
    focused = day.trainer.program.console.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Naam"


def test_a_part_is_dragged_before_another_one_and_what_goes_on_stays(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot)
    day.drop("two-views", "part-1")
    assert day.order[:3] == ["two-views", "part-1", "agenda"]
    day.drop("two-views", "agenda", below=True)
    assert day.order[:3] == ["part-1", "agenda", "two-views"]
    day.trainer.program.run.start()
    day.drop("part-1", "agenda", below=True)
    assert day.order[:3] == ["part-1", "agenda", "two-views"]
    assert "is bezig of voorbij" in day.said
    flags = [day.parts.model().index(place, 0).flags() for place in (0, 1)]
    assert [bool(flag & Qt.ItemFlag.ItemIsDragEnabled) for flag in flags] == [False, True]


def test_what_is_typed_on_a_card_is_kept_and_seen_at_once(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot)
    day.choose("closing")
    day.trainer.type("Zin op de beamer", "Wat neem je mee & <b>wie</b>?")
    assert day.block("closing").statement.entries == (
        ("nl", "Wat neem je mee & <b>wie</b>?"),
        ("en", "What do you take along, and who else should know?"),
    )
    scene = day.page.form.preview.scene
    assert isinstance(scene, StatementScene)
    assert scene.statement == "Wat neem je mee & <b>wie</b>?"
    field = day.trainer.find("Zin op de beamer")
    field.setFocus()
    QTest.keyClicks(field, "Nu ")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText().startswith("Nu ")
    assert day.trainer.program.backstage.workspace.flush()


def test_times_that_are_typed_count_at_enter_and_wrong_ones_are_told(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot)
    day.choose("closing")
    for name, typed, part in (("Minuten", "4", "4 min"), ("Begint om", "19:30", "vast om 19:30")):
        day.type_over(name, typed)
        assert day.parts.current is not None
        assert part in day.parts.current.spoken
    day.type_over("Begint om", "99:99")
    assert "'99:99' is geen tijdstip" in day.said
    box = next(box for box in day.page.findChildren(QCheckBox) if box.accessibleName() == "Op de agenda")
    assert not box.isChecked()
    box.click()
    assert not day.block("closing").hidden


def test_a_day_is_made_live_and_the_room_sees_where_it_is(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot)
    day.trainer.program.run.start()
    day.trainer.program.run.next_phase()
    assert isinstance(day.trainer.on_the_beamer, AgendaScene)
    day.choose("where-we-stand")
    day.key(Qt.Key.Key_Up, ALT)
    rows = day.trainer.on_the_beamer.rows
    assert [row.name for row in rows][:2] == ["Waar staan wij?", "Twee blikken op leren"]
    day.key(Qt.Key.Key_Delete)
    rows = day.trainer.on_the_beamer.rows
    assert "Waar staan wij?" not in [row.name for row in rows]
    assert all(row.when is not When.OVER for row in rows)


def test_the_day_ends_when_it_must_and_becomes_a_programme_for_other_sessions(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot)
    day.trainer.type("Dag eindigt om", "")
    field = day.trainer.find("Dag eindigt om")
    QTest.keyClicks(field, "18:30")
    assert " → " in day.said
    day.trainer.click("Toepassen")
    assert day.trainer.read("Einde van de dag") == "18:30"
    day.trainer.click("Bewaar als programma …")
    day.trainer.type("Naam van het programma", "Mijn leerdag")
    day.trainer.click("Bewaar")
    assert "'Mijn leerdag' is nu te kiezen voor nieuwe sessies." in day.said
    day.trainer.click("Sessies")
    boxes = day.trainer.program.console.findChildren(QComboBox)
    choices = [box.itemText(row) for box in boxes for row in range(box.count())]
    assert "Mijn leerdag" in choices


def test_a_picture_that_was_kept_with_the_programme_is_seen_by_the_next_room(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    day = DayPlanner(start("nl"), qtbot)
    trainer, console = day.trainer, day.trainer.program.console
    (tmp_path / "foto.png").write_bytes(encoded(320, 200))
    trainer.program.planner.fulfil(PutPicture("evaluating", tmp_path / "foto.png"))
    trainer.click("Bewaar als programma …")
    trainer.type("Naam van het programma", "Mijn leerdag")
    trainer.click("Bewaar")
    programmes = trainer.program.backstage.places.programmes
    assert [path.name for path in sorted(programmes.iterdir())] == ["mijn-leerdag-1.png", "mijn-leerdag.toml"]
    trainer.program.open(trainer.sessions.create("Nog eens", people_counted(9), "nl", "mijn-leerdag"))
    (programmes / "mijn-leerdag-1.png").unlink()
    trainer.program.run.start()
    place = day.order.index("evaluating")
    while trainer.program.facilitation.position().current.block != day.order[place]:
        trainer.program.run.next_phase()
    scene = trainer.on_the_beamer
    assert isinstance(scene, PictureScene)
    image = image_in(scene.picture)
    assert image
    assert (image.width(), image.height()) == (320, 200)
    trainer.program.run.stop()
    trainer.program.open(trainer.sessions.create("Weer", people_counted(9), "nl", "mijn-leerdag"))
    console.show_page(Page.PLANNER)
    day.choose("evaluating")
    assert "De afbeelding 'mijn-leerdag-1.png' was er niet" in day.said
    trainer.click("Zonder afbeelding")
    assert "mijn-leerdag-1.png" not in day.said


@pytest.mark.parametrize("programme", ["workshop", "trio"])
def test_a_planned_day_is_there_again_after_a_restart(start: Start, qtbot: QtBot, programme: str) -> None:
    day = DayPlanner(start("nl"), qtbot, programme)
    trainer, planner = day.trainer, day.trainer.program.planner
    planner.make_day()
    planner.fulfil(Add(NewKind(BlockKind.BREAK)))
    planner.fulfil(Add(NewKind(BlockKind.PROMPTS)))
    planner.fulfil(Write(day.order[-1], Field.FOR_TRAINER, "rustig aan"))
    trainer.program.run.start()
    planner.fulfil(Shift(day.order[-1], -1))
    planner.fulfil(LeaveOut(day.order[-1]))
    trainer.pass_time(minutes=3)
    session = trainer.program.backstage.workspace.session
    before = session.run.position(trainer.clock.now())
    trainer.leave()
    other = start("nl")
    other.program.open(session.head.id)
    again = other.program.backstage.workspace.session
    assert again.run.position(trainer.clock.now()) == before
    assert set(again.workbook.items) == set(session.workbook.items)


def test_an_exercise_becomes_a_day(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot, "trio")
    day.trainer.click("Maak er een dag van")
    box = next(box for box in day.page.findChildren(QComboBox) if box.isVisible())
    box.setCurrentIndex(box.findText("Pauze"))
    day.trainer.click("Voeg toe")
    assert [row.split("-")[0] for row in day.order] == ["trio", "break"]
    day.trainer.click("Uitvoeren")
    assert [row.name for row in day.trainer.agenda][:1] == ["Trio: leren van ervaringen"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_on_the_page_has_a_name_and_its_words_in_full(start: Start, qtbot: QtBot, language: str) -> None:
    day = DayPlanner(start(language), qtbot, language=language)
    day.trainer.program.console.resize(1366, 728)
    QApplication.processEvents()
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QListView)
    for part in day.order:
        day.choose(part)
        QApplication.processEvents()
        shown = [widget for kind in kinds for widget in day.page.findChildren(kind) if widget.isVisible()]
        assert [widget for widget in shown if not name_of(widget)] == []
        buttons = [widget for widget in shown if isinstance(widget, QAbstractButton)]
        assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []
    spoken = QAccessible.queryAccessibleInterface(day.parts).child(2).text(QAccessible.Text.Name)
    assert "6 min" in spoken


def test_the_longest_words_push_nothing_out_of_sight(start: Start, qtbot: QtBot) -> None:
    day = DayPlanner(start("nl"), qtbot)
    console, planner = day.trainer.program.console, day.trainer.program.planner
    for part, words in (("part-1", "X" * 9_999), ("agenda", "Woord " * 1_600)):
        for field in (Field.NAME, Field.STATEMENT, Field.HEADING, Field.FOR_TRAINER):
            planner.fulfil(Write(part, field, words))
    day.trainer.program.run.start()
    console.resize(1366, 728)
    for page in (Page.PLANNER, Page.RUN):
        console.show_page(page)
        QApplication.processEvents()
        assert room_needed(console).width() <= 1366
    lengths = [button for button in day.trainer.buttons if button.accessibleName().startswith("Duur van")]
    right = console.run.agenda.viewport().width()
    assert len(lengths) > 20
    assert all(button.mapTo(console.run.agenda.viewport(), button.rect().topRight()).x() < right for button in lengths)


def name_of(widget: QWidget) -> str:
    """What a screen reader says it is called."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
