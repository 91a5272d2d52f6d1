"""The theory of change: drawn by keyboard alone and by mouse alone, weighed, shown to the room, and kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.learning_system import Topic
from trioapp.domain.people import people_counted
from trioapp.domain.scenes import TheoryScene, WeighScene
from trioapp.domain.theory import Theory
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Node, NodeKind
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.ui.console.canvas_page import Section
from trioapp.ui.console.rail import Page
from trioapp.ui.console.theory_drawing import TheoryDrawing

Start = Callable[[str], Trainer]
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
FAR = QPoint(60, 40)


class Drawer:
    """A trainer who draws a theory of change, with the program's window in front."""

    def __init__(self, trainer: Trainer, qtbot: QtBot) -> None:
        self.trainer = trainer
        console = trainer.program.console
        console.resize(1366, 768)
        console.show_page(Page.CANVAS)
        console.canvas.show_section(Section.THEORY)
        QApplication.processEvents()
        with qtbot.waitActive(console):
            console.activateWindow()

    @property
    def drawing(self) -> TheoryDrawing:
        return self.trainer.program.console.theory.drawing

    @property
    def theory(self) -> Theory:
        return Theory.of(self.trainer.program.pen.workbook)

    @property
    def said(self) -> str:
        labels = self.trainer.program.console.theory.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def keys(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Presses keys where the keyboard is, as the system does."""
        for key in keys:
            QTest.keyClick(self.focused, key, modifier)

    @property
    def focused(self) -> QWidget:
        console = self.trainer.program.console
        focused: QWidget | None = console.focusWidget()
        return console if focused is None else focused

    def choice(self, name: str) -> QComboBox:
        boxes = self.trainer.program.console.theory.findChildren(QComboBox)
        return next(box for box in boxes if box.isVisible() and box.accessibleName() == name)

    def add(self, key: Qt.Key, text: str) -> None:
        self.drawing.setFocus()
        self.keys(key)
        QTest.keyClicks(self.focused, text)
        self.keys(Qt.Key.Key_Return)

    def middle(self, number: int) -> QPoint:
        return self.drawing.place_of_box(self.theory.nodes[number].id).center().toPoint()

    def side(self, number: int) -> QPoint:
        place = self.drawing.place_of_box(self.theory.nodes[number].id)
        return QPointF(place.right() - 3, place.center().y()).toPoint()

    def drag(self, begin: QPoint, end: QPoint, on: QWidget | None = None) -> None:
        surface = on or self.drawing
        QTest.mousePress(surface, LEFT, NONE, begin)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(surface, begin + (end - begin) * share)
        QTest.mouseRelease(surface, LEFT, NONE, end)

    def two_boxes(self) -> None:
        self.add(Qt.Key.Key_3, "Praten")
        self.add(Qt.Key.Key_5, "Rust")

    def assumption(self) -> Assumption:
        """One about an arrow between two boxes, selected."""
        self.two_boxes()
        self.drag(self.side(0), self.middle(1))
        self.trainer.click("Add assumption")
        return self.theory.assumptions[0]


@pytest.fixture
def drawer(start: Start, qtbot: QtBot) -> Drawer:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(6), "en"))
    return Drawer(trainer, qtbot)


def test_a_chain_is_drawn_by_keyboard_alone(drawer: Drawer) -> None:
    drawer.two_boxes()
    assert [(node.kind, node.text) for node in drawer.theory.nodes] == [
        (NodeKind.ACTIVITY, "Praten"), (NodeKind.EFFECT, "Rust"),
    ]  # fmt: skip
    assert drawer.drawing.hasFocus()
    drawer.keys(Qt.Key.Key_Home, Qt.Key.Key_A, Qt.Key.Key_Return)
    (arrow,) = drawer.theory.arrows
    assert (arrow.start, arrow.end) == tuple(node.id for node in drawer.theory.nodes)
    drawer.keys(Qt.Key.Key_Return)
    assert drawer.focused.accessibleName() == "Because"
    QTest.keyClicks(drawer.focused, "mensen gehoord worden")
    assert drawer.theory.arrows[0].because == "mensen gehoord worden"
    assert "If Praten, then Rust, because mensen gehoord worden." in drawer.said


def test_one_goes_from_box_to_box_and_moves_and_removes_by_key(drawer: Drawer) -> None:
    drawer.two_boxes()
    first, second = drawer.theory.nodes
    drawer.keys(Qt.Key.Key_Left)
    assert drawer.drawing.accessibleDescription() == "Activity: Praten"
    drawer.keys(Qt.Key.Key_Right, modifier=CTRL)
    drawer.keys(Qt.Key.Key_Down, modifier=CTRL)
    moved = drawer.theory.nodes[0]
    assert (moved.x > first.x, moved.y > first.y) == (True, True)
    drawer.keys(Qt.Key.Key_Delete)
    assert [node.id for node in drawer.theory.nodes] == [second.id]
    drawer.keys(Qt.Key.Key_Z, modifier=CTRL)
    assert drawer.theory.nodes[0] == moved


def test_the_drawing_goes_and_grows_by_key_and_by_wheel(drawer: Drawer) -> None:
    drawer.two_boxes()
    drawer.keys(Qt.Key.Key_Escape)
    before = drawer.drawing.camera
    drawer.keys(Qt.Key.Key_Right)
    assert drawer.drawing.camera.x < before.x
    drawer.keys(Qt.Key.Key_Equal, modifier=CTRL)
    assert drawer.drawing.camera.scale > before.scale
    drawer.keys(Qt.Key.Key_Minus, modifier=CTRL)
    assert drawer.drawing.camera.scale == pytest.approx(before.scale)
    under = drawer.middle(0)
    wheel = QWheelEvent(
        QPointF(under), QPointF(under), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(drawer.drawing, wheel)
    assert drawer.drawing.camera.scale > before.scale
    assert (drawer.middle(0) - under).manhattanLength() <= 2
    drawer.keys(Qt.Key.Key_0, modifier=CTRL)
    assert all(drawer.drawing.rect().contains(drawer.middle(number)) for number in (0, 1))


def test_boxes_and_the_drawing_are_dragged(drawer: Drawer) -> None:
    drawer.two_boxes()
    first = drawer.theory.nodes[0]
    drawer.drag(drawer.middle(0), drawer.middle(0) + FAR)
    moved, scale = drawer.theory.nodes[0], drawer.drawing.camera.scale
    assert (moved.x - first.x, moved.y - first.y) == pytest.approx((FAR.x() / scale, FAR.y() / scale), abs=2)
    drawer.trainer.click("Undo")
    assert drawer.theory.nodes[0] == first
    before, empty = drawer.drawing.camera, drawer.drawing.rect().bottomLeft() + QPoint(30, -30)
    drawer.drag(empty, empty + FAR)
    assert drawer.drawing.camera == before.panned(QPointF(FAR))


def test_an_arrow_is_dragged_from_a_side_and_another_time_it_is_found(drawer: Drawer) -> None:
    drawer.two_boxes()
    for _ in range(2):
        drawer.drag(drawer.side(0), drawer.middle(1))
    assert len(drawer.theory.arrows) == 1
    drawer.drag(drawer.side(0), drawer.middle(0))
    assert len(drawer.theory.arrows) == 1
    assert "An arrow leads from one box to another one; choose another box." in drawer.said
    between = (drawer.side(0) + drawer.middle(1)) / 2
    QTest.mouseClick(drawer.drawing, LEFT, NONE, drawer.middle(0))
    QTest.mouseClick(drawer.drawing, LEFT, NONE, QPoint(between.x(), drawer.middle(0).y() - 7))
    assert drawer.drawing.accessibleDescription().startswith("→ If Praten")


def test_a_double_click_writes_in_a_box(drawer: Drawer) -> None:
    drawer.two_boxes()
    QTest.mouseDClick(drawer.drawing, LEFT, NONE, drawer.middle(1))
    assert drawer.focused.accessibleName() == "Text of the box"
    QTest.keyClicks(drawer.focused, "Stilte")
    drawer.keys(Qt.Key.Key_Escape)
    assert drawer.theory.nodes[1].text == "Stilte"
    assert drawer.drawing.hasFocus()


def test_the_list_says_all_that_is_drawn_and_chooses_it(drawer: Drawer) -> None:
    drawer.assumption()
    outline = drawer.trainer.program.console.theory.outline
    assert outline.accessibleName() == "Everything in the drawing"
    interface = QAccessible.queryAccessibleInterface(outline)
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert names == ["Activity: Praten", "→ If Praten, then Rust, because …", "Assumption 1: …", "Effect: Rust"]
    outline.setFocus()
    drawer.keys(Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert drawer.drawing.accessibleDescription() == names[1]
    drawer.keys(Qt.Key.Key_Delete)
    assert (drawer.theory.arrows, drawer.theory.assumptions) == ((), ())
    assert len(drawer.theory.nodes) == 2


def test_an_arrow_is_drawn_from_the_panel(drawer: Drawer) -> None:
    drawer.two_boxes()
    other = drawer.choice("Arrow to")
    assert [other.itemText(place) for place in range(other.count())] == ["Activity: Praten"]
    drawer.trainer.click("Draw arrow")
    assert [(a.start, a.end) for a in drawer.theory.arrows] == [tuple(n.id for n in reversed(drawer.theory.nodes))]


def test_an_assumption_is_described_weighed_and_asked(drawer: Drawer) -> None:
    drawer.assumption()
    drawer.trainer.type("What must be so?", "Zij hebben er de tijd voor")
    drawer.choice("Kind").setFocus()
    drawer.keys(Qt.Key.Key_Down)
    drawer.trainer.click("Weigh")
    field = drawer.trainer.program.console.theory.field
    assert field.hasFocus()
    drawer.keys(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right)
    one = drawer.theory.assumptions[0]
    assert (one.kind, one.importance, one.uncertainty) == (AssumptionKind.CAUSAL, 4, 4)
    assert "make it a learning question" in drawer.said
    for _ in range(2):
        if drawer.trainer.find("Make learning question").isEnabled():
            drawer.trainer.click("Make learning question")
    assert [topic.assumption for topic in drawer.trainer.program.pen.workbook.of(Topic)] == [one.id]
    assert "It is a learning question now" in drawer.said


def test_a_dot_is_dragged_across_the_field_and_out_of_it(drawer: Drawer) -> None:
    one = drawer.assumption()
    drawer.trainer.click("Weigh")
    field = drawer.trainer.program.console.theory.field
    drawer.drag(field.dot_place(one.id).toPoint(), field.cell(5, 2).center().toPoint(), on=field)
    found = drawer.theory.assumptions[0]
    assert (found.importance, found.uncertainty) == (5, 2)
    drawer.drag(field.dot_place(one.id).toPoint(), QPoint(4, 200), on=field)
    assert drawer.theory.assumptions[0].importance == 0
    drawer.trainer.click("Undo")
    assert drawer.theory.assumptions[0].importance == 5


def test_the_room_is_led_from_step_to_step(drawer: Drawer) -> None:
    one = drawer.assumption()
    stage = drawer.trainer.program.stage
    drawer.trainer.click("Show on beamer")
    assert isinstance(stage.scene, TheoryScene)
    assert not stage.scene.links
    for _ in range(3):
        drawer.trainer.click("Next step")
    assert isinstance(stage.scene, TheoryScene)
    assert stage.scene.sentence == "If Praten, then Rust, because …"
    workbook = drawer.trainer.program.pen.workbook
    drawer.trainer.program.pen.do("x", workbook.holding(Assumption(one.id, 1, one.arrow, "Tijd", None, 4, 5)))
    drawer.trainer.click("Next step")
    last: object = stage.scene
    assert isinstance(last, WeighScene)
    drawer.trainer.click("Previous step")
    assert isinstance(stage.scene, TheoryScene)


@pytest.mark.parametrize(
    "typed", ["<b>Vet</b><img src=x>", "&amp; &copy;", "x" * (LONGEST_FIELD + 5), "לא עברית 👩🏽‍🚀"]
)
def test_whatever_is_typed_is_plain_text_and_is_drawn(drawer: Drawer, typed: str) -> None:
    drawer.two_boxes()
    field = drawer.trainer.find("Text")
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(typed)
    assert drawer.theory.nodes[1].text == field.toPlainText() == typed[:LONGEST_FIELD]
    assert not drawer.drawing.grab().isNull()
    drawer.trainer.click("Draw arrow")
    drawer.trainer.click("Show on beamer")
    drawer.trainer.program.theory.show_next()
    assert "A field holds" not in drawer.said
    assert not drawer.trainer.program.console.grab().isNull()


def test_an_empty_canvas_can_be_looked_at_and_shown(drawer: Drawer) -> None:
    drawer.keys(Qt.Key.Key_Home, Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_0)
    drawer.trainer.click("Tidy up")
    drawer.trainer.click("Show all of it")
    drawer.trainer.click("Weigh")
    drawer.keys(Qt.Key.Key_Up, Qt.Key.Key_PageDown)
    drawer.trainer.click("Show on beamer")
    assert isinstance(drawer.trainer.program.stage.scene, TheoryScene)
    assert drawer.theory == Theory()


def test_a_circle_is_marked_and_said(drawer: Drawer) -> None:
    drawer.two_boxes()
    drawer.drag(drawer.side(0), drawer.middle(1))
    drawer.drag(drawer.side(1), drawer.middle(0))
    assert "The arrows go round in a circle, marked ↻: Praten, Rust." in drawer.said
    assert not drawer.drawing.grab().isNull()


def test_all_of_it_is_there_after_a_restart(drawer: Drawer, start: Start, qtbot: QtBot) -> None:
    drawer.assumption()
    before = drawer.trainer.program.pen.workbook
    drawer.trainer.leave()
    trainer = start("nl")
    trainer.program.open("Leerdag")
    again = Drawer(trainer, qtbot)
    for kind in (Node, Arrow, Assumption):
        assert trainer.program.pen.workbook.of(kind) == before.of(kind)
    assert "werking 0 · context 0 · wereldbeeld 0" in again.said
