"""An exercise is made in the editor from a copy of the trio: by keyboard, in two languages, tried out and saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

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

from tests.format_desk import MINE, FormatDesk
from tests.journeys.conftest import Trainer
from tests.journeys.room import room_needed
from trioapp.domain.format_texts import Part, Spot, said, text_at
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration
from trioapp.domain.people import people_counted
from trioapp.domain.position import Status
from trioapp.domain.scenes import BlackScene, PhaseScene
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.format_editor_view import BRIEF, CALL_BACK, WHOLE, AddOne, EditorRow
from trioapp.storage.format_file import parse_format
from trioapp.storage.format_writing import format_text
from trioapp.ui.console.format_editor_list import RowList
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets.list_rows import ROW

Start = Callable[[str], Trainer]
Kind = TypeVar("Kind", bound=QWidget)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Author:
    """A trainer with the editor in front, who uses keys."""

    def __init__(self, trainer: Trainer, qtbot: QtBot) -> None:
        self.trainer, self.desk = trainer, FormatDesk(trainer.program)
        self.desk.open()
        trainer.program.console.resize(1366, 728)
        QApplication.processEvents()
        with qtbot.waitActive(trainer.program.console):
            trainer.program.console.activateWindow()

    @property
    def rows(self) -> RowList:
        return self.desk.page.rows

    @property
    def order(self) -> list[str]:
        return [row.id for row in self._shown]

    @property
    def _shown(self) -> list[EditorRow]:
        model = self.rows.model()
        return [model.index(place, 0).data(ROW) for place in range(model.rowCount())]

    @property
    def draft(self) -> ExerciseFormat:
        return self.desk.editing.draft

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.desk.page.findChildren(QLabel) if label.isVisible())

    def shown(self, kind: type[Kind]) -> list[Kind]:
        """What of that kind is to be seen in the editor."""
        return [widget for widget in self.desk.page.findChildren(kind) if widget.isVisible()]

    def choose(self, row: str) -> None:
        self.rows.setCurrentIndex(self.rows.model().index(self.order.index(row), 0))
        self.rows.setFocus()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focused, key, modifier)
        QApplication.processEvents()

    def keys(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focused, letter)

    def tab_to(self, name: str) -> None:
        """Goes on with the tab key until the control of that name has the keyboard."""
        for _ in range(80):
            if self.focused.accessibleName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"the tab key does not come to {name!r}")

    def type_over(self, text: str) -> None:
        self.key(Qt.Key.Key_A, CTRL)
        self.keys(text)


@pytest.fixture
def author(start: Start, qtbot: QtBot) -> Author:
    return Author(start("nl"), qtbot)


def test_an_exercise_is_made_by_keyboard_in_two_languages_and_tried_out(author: Author) -> None:
    assert author.focused is author.rows
    author.key(Qt.Key.Key_Return)
    assert author.focused.accessibleName() == "Naam van de werkvorm"
    author.type_over("Duo op snelheid")
    author.choose("choose")
    author.key(Qt.Key.Key_Delete)
    author.key(Qt.Key.Key_Down, ALT)
    assert author.order[2:6] == ["ask", "tell", "give_back", "capture"]
    author.key(Qt.Key.Key_Up, ALT)
    author.key(Qt.Key.Key_D, CTRL)
    assert author.order[2:4] == ["tell", "tell-2"]
    author.keys("4:30")
    author.key(Qt.Key.Key_Return)
    assert author.draft.phase("tell-2").length == Duration.of(minutes=4.5)
    author.key(Qt.Key.Key_Return)
    assert author.focused.accessibleName() == "Naam van de fase"
    author.type_over("Nog eens")
    author.tab_to("Regel voor Inbrenger")
    author.type_over("Vertel het nog een keer.")
    author.desk.page._languages._buttons.shown[1].setFocus()
    author.key(Qt.Key.Key_Space)
    author.tab_to("Naam van de fase")
    author.type_over("Once more")
    name, line = Spot(Part.PHASE_NAME, "tell-2"), Spot(Part.LINE, "tell-2", "storyteller")
    assert text_at(author.draft, name).entries == (("nl", "Nog eens"), ("en", "Once more"))
    assert said(text_at(author.draft, line), "nl") == "Vertel het nog een keer."
    scene = author.desk.page.room.preview.scene
    assert isinstance(scene, PhaseScene)
    assert scene.title == "Once more"
    author.desk.page.bar._try.setFocus()
    author.key(Qt.Key.Key_Space)
    view = author.trainer.program.run.view
    assert view is not None
    assert (view.status, view.session, view.exercise_length) == (Status.RUNNING, "Duo op snelheid", "18:30")
    author.trainer.pass_time(minutes=18.4)
    assert author.trainer.program.console.page is Page.RUN
    author.trainer.pass_time(minutes=0.7)
    assert author.desk.is_shown
    assert "Proefgedraaid tot het eind: het duurt 18:30." in author.said
    kept = author.desk.shelf.kept[-1]
    assert kept == author.draft
    assert parse_format(format_text(kept)) == kept


def test_each_step_is_taken_back_and_done_again_by_key(author: Author) -> None:
    author.choose("ask")
    author.key(Qt.Key.Key_Delete)
    author.choose("tell")
    author.keys("9")
    author.key(Qt.Key.Key_Return)
    after = author.draft
    undo = author.trainer.find("Ongedaan maken")
    assert isinstance(undo, QAbstractButton)
    assert undo.text() == "Ongedaan maken: duur gewijzigd"
    author.key(Qt.Key.Key_Z, CTRL)
    assert undo.text() == "Ongedaan maken: fase verwijderd"
    author.key(Qt.Key.Key_Z, CTRL)
    assert author.draft == MINE
    assert not undo.isEnabled()
    author.key(Qt.Key.Key_Z, CTRL | SHIFT)
    author.key(Qt.Key.Key_Y, CTRL)
    assert author.draft == after


def test_letters_are_taken_back_first_and_then_steps(author: Author) -> None:
    author.choose("ask")
    author.key(Qt.Key.Key_Delete)
    author.choose("tell")
    author.key(Qt.Key.Key_Return)
    author.keys("Ja ")
    assert said(author.draft.phase("tell").name, "nl") in ("Ja Vertellen", "VertellenJa")
    author.key(Qt.Key.Key_Z, CTRL)
    assert said(author.draft.phase("tell").name, "nl") == "Vertellen"
    for _ in range(3):
        author.key(Qt.Key.Key_Z, CTRL)
    assert author.draft == MINE


def test_a_phase_is_dragged_before_another_one(author: Author) -> None:
    def drop(phase: str, on: str, *, below: bool) -> None:
        author.choose(phase)
        area = author.rows.visualRect(author.rows.model().index(author.order.index(on), 0))
        place = QPointF(area.center().x(), area.bottom() - 2 if below else area.top() + 2)
        author.rows.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, NONE))

    drop("capture", "tell", below=False)
    assert author.order[2:7] == ["choose", "capture", "tell", "ask", "give_back"]
    drop("capture", CALL_BACK, below=True)
    assert author.order[2:7] == ["choose", "tell", "ask", "give_back", "capture"]
    drop("ask", WHOLE, below=False)
    assert author.order[2] == "ask"


def test_the_room_sees_nothing_of_a_try_until_the_trainer_shows_it(author: Author) -> None:
    trainer = author.trainer
    trainer.program.beamer.switch_on()
    trainer.click("Proefdraaien")
    trainer.pass_time(minutes=2)
    assert trainer.on_the_beamer == BlackScene()
    trainer.click("Klok")
    assert isinstance(trainer.on_the_beamer, PhaseScene)
    trainer.click("Stop proefrun")
    assert trainer.on_the_beamer == BlackScene()
    assert author.desk.is_shown
    assert not trainer.program.console.rehearsal.isVisible()
    assert not trainer.program.backstage.workspace.is_open


def test_the_page_is_built_when_an_exercise_is_first_opened(start: Start) -> None:
    desk = FormatDesk(start("nl").program)
    assert desk.desk.page is None
    desk.open()
    page = desk.page
    desk.open()
    assert desk.page is page


@pytest.mark.parametrize("way", ["beamer", "page", "quit", "library"])
def test_what_was_typed_is_saved_before_anybody_looks_elsewhere(author: Author, way: str) -> None:
    author.choose("ask")
    author.key(Qt.Key.Key_Delete)
    assert author.desk.shelf.kept == []
    program = author.trainer.program
    if way == "beamer":
        program.beamer.switch_on()
    elif way == "page":
        author.trainer.click("Instellingen")
    elif way == "quit":
        program.application.aboutToQuit.emit()
    else:
        author.trainer.click("Terug naar de bibliotheek")
    assert [len(one.phases) for one in author.desk.shelf.kept] == [4]


def test_another_language_of_the_program_is_spoken_at_once_and_the_texts_stay(author: Author) -> None:
    author.choose("ask")
    author.trainer.program.settings.choose_language("en")
    QApplication.processEvents()
    field = author.trainer.find("Name of the phase")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "Doorvragen"
    assert author.trainer.find("Try it out").isVisible()


def test_a_session_that_is_open_is_there_again_after_a_try(author: Author) -> None:
    trainer = author.trainer
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(7), "nl"))
    session = trainer.program.backstage.workspace.session
    author.desk.show()
    trainer.click("Proefdraaien")
    trainer.pass_time(minutes=20)
    assert trainer.program.backstage.workspace.session is session
    assert trainer.clock.speed == 1
    assert trainer.program.console.windowTitle() == "Leerdag – Trio"


def test_a_session_that_is_opened_ends_a_try_and_is_in_front(author: Author) -> None:
    trainer = author.trainer
    trainer.click("Proefdraaien")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "nl"))
    assert trainer.program.console.page is Page.RUN
    assert trainer.program.console.windowTitle() == "Leerdag – Trio"
    assert not trainer.program.backstage.workspace.is_lent


NONSENSE = ("x" * 100_000, "a\0b\ud800c", "\u202edrow\u200b\u200d שלום", "<img src=x>", "&&& {place} %n", "\n\r\t")


@pytest.mark.parametrize("typed", NONSENSE, ids=range(len(NONSENSE)))
def test_nonsense_in_every_field_breaks_nothing_and_loses_nothing(author: Author, typed: str) -> None:
    for row in (WHOLE, BRIEF, "ask", CALL_BACK):
        author.choose(row)
        QApplication.processEvents()
        for text in author.shown(QPlainTextEdit):
            put(text, typed)
        for field in author.shown(QLineEdit):
            put_in_line(field, typed)
    QApplication.processEvents()
    assert author.draft.phase("ask").length == MINE.phase("ask").length
    assert author.draft.group == MINE.group
    author.desk.editor.save_now()
    kept = author.desk.shelf.kept[-1]
    assert parse_format(format_text(kept)) == kept
    while author.desk.editing.undoable:
        author.desk.editor.undo()
    assert author.draft == MINE
    assert room_needed(author.trainer.program.console).width() <= 1366


def put(field: QPlainTextEdit, typed: str) -> None:
    """In the place of what stands there; much of it by pasting, as people do."""
    field.setFocus()
    if len(typed) > 1000:
        pasted = QMimeData()
        pasted.setText(typed)
        field.selectAll()
        field.insertFromMimeData(pasted)
    else:
        field.setPlainText(typed)


def put_in_line(field: QLineEdit, typed: str) -> None:
    if not field.isReadOnly():
        field.setFocus()
        field.selectAll()
        field.insert(typed)
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_is_too_long_is_cut_and_said_and_the_field_shows_what_is_left(author: Author) -> None:
    author.choose("ask")
    QApplication.processEvents()
    field = author.shown(QPlainTextEdit)[2]
    put(field, "x" * 100_000)
    assert len(field.toPlainText()) == LONGEST_FIELD
    assert "In een veld passen 10000 tekens" in author.said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("abc", "'abc' is geen tijd; schrijf het als 6:00."),
        ("-5", "'-5' is geen tijd; schrijf het als 6:00."),
        ("9999 min", "Dat is nu 480:00: een andere tijd past hier niet."),
    ],
)
def test_a_time_that_cannot_be_is_told_in_one_sentence(author: Author, typed: str, said: str) -> None:
    author.choose("ask")
    author.tab_to("Duur")
    author.type_over(typed)
    author.key(Qt.Key.Key_Return)
    assert said in author.said
    assert author.draft.phase("tell") == MINE.phase("tell")
    author.choose("tell")
    author.keys("0")
    author.key(Qt.Key.Key_Return)
    assert author.draft.phase("tell").length == Duration.of(seconds=5)
    assert "Dat is nu 0:05" in author.said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_has_a_name_and_its_words_in_full(start: Start, qtbot: QtBot, language: str) -> None:
    author = Author(start(language), qtbot)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QListView, QCheckBox)
    for row in author.order:
        author.choose(row)
        QApplication.processEvents()
        shown = [widget for kind in kinds for widget in author.desk.page.findChildren(kind) if widget.isVisible()]
        shown = [widget for widget in shown if not isinstance(widget.parentWidget(), QComboBox)]
        assert [widget for widget in shown if not name_of(widget)] == []
        buttons = [widget for widget in shown if isinstance(widget, QAbstractButton)]
        assert [button.text() for button in buttons if button.width() < button.sizeHint().width()] == []
        pushed = [button for button in buttons if not isinstance(button, QCheckBox)]
        assert [button.text() for button in pushed if button.height() < 44] == []
    spoken = QAccessible.queryAccessibleInterface(author.rows).child(4).text(QAccessible.Text.Name)
    assert "6:00" in spoken


def test_the_tab_key_reaches_all_of_a_form(author: Author) -> None:
    author.choose("ask")
    author.key(Qt.Key.Key_Return)
    for name in ("Duur", "Regel voor Inbrenger", "Moment van vraag 1", "Vraag 3", "Vraag erbij", "Kijkvraag 1"):
        author.tab_to(name)


def test_a_question_that_is_added_has_the_keyboard(author: Author) -> None:
    author.choose("ask")
    QApplication.processEvents()
    author.trainer.click("Vraag erbij")
    assert author.focused.accessibleName() == "Vraag 4"
    author.keys("En nu?")
    assert said(author.draft.phase("ask").cues[3].question, "nl") == "En nu?"
    scene = author.desk.page.room.preview.scene
    assert isinstance(scene, PhaseScene)
    assert scene.headline == "En nu?"


def test_a_phase_that_is_added_is_named_at_once(author: Author) -> None:
    author.trainer.click("Fase erbij")
    author.keys("Stil schrijven")
    assert said(author.draft.phases[-1].name, "nl") == "Stil schrijven"


def test_the_longest_exercise_stays_usable(author: Author) -> None:
    for _ in range(40):
        author.desk.editor.fulfil(AddOne(Part.PHASE_NAME))
    assert len(author.draft.phases) == 30
    assert "Dat kan hier niet" in author.said
    assert room_needed(author.trainer.program.console).width() <= 1366


def name_of(widget: QWidget) -> str:
    """What a screen reader says it is called."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
