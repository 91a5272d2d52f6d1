"""The page of adaptive and learning: left the field, right the programme that is chosen, and all of them by name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.workbook import field_text
from trioapp.presentation.answers_board import DotRow, FieldView, Place
from trioapp.ui.console.field_canvas import FieldCanvas
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button, ChosenButton, WrappingButton
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.letters_first import Line
from trioapp.ui.widgets.number_field import NumberField
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_PANEL_WIDTH = 360
_HUNDRED = 100


class LeftField(Line):
    """A field that tells when the keyboard goes elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ProgrammeButton(ChosenButton, WrappingButton):
    """A programme by its number and name, and where it lies; a press chooses it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("session")
        self.dot = ""
        self._words = plain_label("note-text", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        self.add_label(self._words, column)
        self.clicked.connect(self._choose)

    def show_dot(self, dot: DotRow, *, is_chosen: bool) -> None:
        self.dot = dot.id
        self._words.setText(f"{dot.number}  {dot.said}")
        self.setAccessibleName(f"{dot.number} {dot.said}")
        self.show_chosen(is_chosen=is_chosen)
        self.updateGeometry()

    def _choose(self) -> None:
        self.chosen.emit(self.dot)


class ProgrammeForm(Translated):
    """What the chosen programme is called and where it lies, in hundredths."""

    named = Signal(str)
    moved = Signal(object)
    left = Signal()
    deletion_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: FieldView | None = None
        self.name, self._adaptive, self._learning = LeftField(), NumberField(), NumberField()
        self._labels = tuple(plain_label("label") for _ in range(3))
        self._delete = Button()
        for box in (self._adaptive, self._learning):
            box.setRange(0, _HUNDRED)
            box.setSuffix(" %")
            box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
            box.valueChanged.connect(self._move)
            box.editingFinished.connect(self.left)
        self.name.textChanged.connect(self._rename)
        self.name.left.connect(self.left)
        self._delete.clicked.connect(self.deletion_requested)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        for label, field in zip(self._labels, (self.name, self._adaptive, self._learning), strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self._delete)

    def show_view(self, view: FieldView) -> None:
        before = self._view.chosen if self._view else ""
        self._view, dot = view, view.chosen_dot
        self.setEnabled(dot is not None)
        at = dot.at if dot else Place(0, 0)
        name = dot.name if dot else ""
        if before != view.chosen or field_text(self.name.text()) != name:
            with QSignalBlocker(self.name):
                self.name.setText(name)
        for box, share in ((self._adaptive, at.adaptive), (self._learning, at.learning)):
            with QSignalBlocker(box):
                if box.value() != round(share * _HUNDRED):
                    box.setValue(round(share * _HUNDRED))

    def _rename(self, name: str) -> None:
        self.named.emit(name)

    def _move(self) -> None:
        self.moved.emit(Place(self._adaptive.value() / _HUNDRED, self._learning.value() / _HUNDRED))

    def _retranslate(self) -> None:
        words = self.tr("Name"), self.tr("Adaptive"), self.tr("Learning")
        for label, field, word in zip(self._labels, (self.name, self._adaptive, self._learning), words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self.name.setAccessibleName(self.tr("Name of the programme"))
        self.name.setPlaceholderText(self.tr("what it is called"))
        self._delete.name(self.tr("Delete programme"))


class FieldPage(Translated):
    """A click on the field puts a programme there; everything else is done to the one that is chosen."""

    beamer_requested = Signal()
    next_step_requested = Signal()
    previous_step_requested = Signal()
    undo_requested = Signal()
    export_requested = Signal(object)
    """With the folder for the picture."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._view: FieldView | None = None
        self.canvas, self.form = FieldCanvas(tokens), ProgrammeForm()
        self._title, self._keys = plain_label("section"), plain_label("hint", wraps=True)
        self._told = Told()
        self._add, self._undo, self._export = Button("primary"), Button(), Button()
        self._beamer, self._next, self._previous = Button(), Button(), Button()
        self._step = plain_label("detail")
        self._programmes = Supply(self._new_programme)
        self.setFocusProxy(self.canvas)
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.canvas, 1)
        left.addWidget(self._keys)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._export)
        foot.addWidget(self._told, 1)
        foot.addStretch()
        foot.addWidget(self._undo)
        left.addLayout(foot)
        row, around = SideBySide(18), QVBoxLayout(self)
        row.add(main, 1)
        row.add(self._panel(), panel=_PANEL_WIDTH)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(row)

    def _panel(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("role", "panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._add)
        column.addWidget(self.form)
        column.addWidget(self._title)
        column.addWidget(self._list(), 1)
        column.addLayout(self._steps())
        column.addWidget(self._beamer)
        return panel

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._previous.setMinimumWidth(BUTTON_PX)
        row.addWidget(self._previous)
        row.addWidget(self._next, 1)
        row.addWidget(self._step)
        return row

    def _list(self) -> QScrollArea:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        self._column.addStretch()
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _new_programme(self) -> ProgrammeButton:
        button = ProgrammeButton()
        button.chosen.connect(self.canvas.chosen)
        self._column.insertWidget(self._column.count() - 1, button)
        return button

    def _connect_own(self) -> None:
        self.canvas.naming_requested.connect(self.begin_naming)
        self._add.clicked.connect(self._put_one)
        self._beamer.clicked.connect(self.beamer_requested)
        self._next.clicked.connect(self.next_step_requested)
        self._previous.clicked.connect(self.previous_step_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._export.clicked.connect(self._choose_folder)

    @Slot(object)
    def show_view(self, view: FieldView) -> None:
        self._view = view
        self.canvas.show_view(view)
        self.form.show_view(view)
        for button, dot in zip(self._programmes.show(len(view.dots)), view.dots, strict=True):
            button.show_dot(dot, is_chosen=dot.id == view.chosen)
        self._step.setText(view.step)
        self._undo.setEnabled(bool(view.undo))
        self._name_undo()

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was not done, or where a file is; empty for nothing."""
        self._told.say(sentence)

    def fold(self) -> None:
        """Forgets what was said of an earlier session."""
        self.show_told("")

    @Slot()
    def begin_naming(self) -> None:
        """Puts the keyboard into the name of the chosen programme."""
        self.form.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.name.selectAll()

    def _put_one(self) -> None:
        self.canvas.put.emit(Place(0.5, 0.5))
        self.begin_naming()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the picture"))
        if folder:
            self.export_requested.emit(Path(folder))

    def _name_undo(self) -> None:
        act = self._view.undo if self._view else ""
        words = self.tr("Undo: {act}").format(act=act) if act else self.tr("Undo")
        self._undo.name(words, self.tr("Undo"), act)

    def _retranslate(self) -> None:
        self.canvas.setAccessibleName(self.tr("Field of adaptive and learning"))
        self._title.setText(self.tr("Programmes"))
        self._add.name(self.tr("Add programme"))
        self._beamer.name(self.tr("Show on beamer"))
        self._next.name(self.tr("Step by step"), self.tr("Next step on the beamer"))
        self._previous.name("‹", self.tr("Previous step on the beamer"))
        self._export.name(self.tr("Save as picture …"))
        self._keys.setText(
            self.tr("Click: a programme there. Drag or arrow keys: move it, with Shift a little. Enter: its name.")
        )
        self._name_undo()
