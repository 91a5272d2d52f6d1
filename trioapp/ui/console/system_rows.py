"""The fields of the learning system: each shows one row of a card, and says what was done in it as a wish."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.learning_design import MOST_DOTS
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.system_board import (
    Answer,
    AnswerRow,
    ChoiceRow,
    Choose,
    CountRow,
    DateRow,
    ExerciseRow,
    Row,
    SetDate,
    SetDots,
    TakeExercise,
    TextRow,
    Write,
)
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.growing_field import GrowingField
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.letters_first import Line
from trioapp.ui.widgets.number_field import NumberField
from trioapp.ui.widgets.styling import set_role

CIRCLE, TICK = "○", "✓"
_NO_BREAK = "\u00a0"
_SPACING = 6
_LONGEST_DATE = 40


class RowView(QWidget):
    """A label with what belongs to it below; as narrow as its card is."""

    wished = Signal(object)
    left = Signal()
    """The keyboard is not in its field any more."""

    def __init__(self) -> None:
        super().__init__()
        self._label = plain_label("label", wraps=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self._label)

    def show_label(self, label: str, still_open: str = "") -> None:
        self._label.setText(f"{CIRCLE} {label}" if still_open else label)

    def show_row(self, row: Any) -> None:
        """A row of the kind that it is for."""
        raise NotImplementedError


class TextView(RowView):
    def __init__(self) -> None:
        super().__init__()
        self._row: TextRow | None = None
        self._field, self._hint = GrowingField(LONGEST_FIELD), plain_label("hint", wraps=True)
        self.column.addWidget(self._field)
        self.column.addWidget(self._hint)
        self._field.typed.connect(self._write)
        self._field.left.connect(self.left)

    def show_row(self, row: TextRow) -> None:
        self._row = row
        self.show_label(row.label, row.still_open)
        self._field.show_text(row.text)
        self._field.setAccessibleName(row.name)
        self._field.setAccessibleDescription(" ".join(filter(None, (row.still_open, row.hint or row.example))))
        self._field.setPlaceholderText(row.example)
        self._hint.setText(row.hint)
        self._hint.setVisible(bool(row.hint))

    def _write(self, text: str) -> None:
        if self._row:
            self.wished.emit(Write(self._row.part, self._row.field, text))


class DateView(RowView):
    """A day is read when the keyboard leaves its field."""

    def __init__(self) -> None:
        super().__init__()
        self._row: DateRow | None = None
        self._field, self._problem = Line(), plain_label("problem", wraps=True)
        self._field.setMaxLength(_LONGEST_DATE)
        self.column.addWidget(self._field)
        self.column.addWidget(self._problem)
        self._field.editingFinished.connect(self._set)

    def show_row(self, row: DateRow) -> None:
        if self._row is None or (row.part, row.text) != (self._row.part, self._row.text) or not self._field.hasFocus():
            self._field.setText(row.text)
        self._row = row
        self.show_label(row.label, row.still_open)
        self._field.setAccessibleName(row.name)
        self._field.setAccessibleDescription(row.problem or " ".join(filter(None, (row.still_open, row.example))))
        self._field.setPlaceholderText(row.example)
        self._problem.setText(row.problem)
        self._problem.setVisible(bool(row.problem))

    def _set(self) -> None:
        if self._row and self._field.text() != self._row.text:
            self.wished.emit(SetDate(self._row.part, self._field.text()))


class ChoiceView(RowView):
    """A button for each option, as many beside each other as there is room for; what is chosen has a tick."""

    def __init__(self) -> None:
        super().__init__()
        self._row: ChoiceRow | None = None
        self._buttons: list[Button] = []
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACING)
        self.column.addLayout(self._grid)

    def show_row(self, row: ChoiceRow) -> None:
        self._row = row
        self.show_label(row.label, row.still_open)
        while len(self._buttons) < len(row.options):
            self._buttons.append(self._new_button())
        for button, option in zip(self._buttons, row.options, strict=True):
            word = f"{TICK} {option.word}" if option.is_chosen else option.word
            button.name(word, f"{row.name}: {option.word}")
            show_ticked(button, is_ticked=option.is_chosen)
        self._arrange()

    def _new_button(self) -> Button:
        button = Button("kind")
        button.setCheckable(True)
        button.toggled.connect(self._choose)
        return button

    def _choose(self) -> None:
        """By `toggled`: a screen reader ticks without a click."""
        pressed: QObject = self.sender()
        for place, button in enumerate(self._buttons):
            if button is pressed and self._row:
                self.wished.emit(Choose(self._row.part, self._row.options[place].value))

    def _arrange(self) -> None:
        widest = max((button.sizeHint().width() for button in self._buttons), default=1) + _SPACING
        columns = max(1, min(len(self._buttons), (self.width() + _SPACING) // widest))
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(place, columns))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class CountView(RowView):
    def __init__(self) -> None:
        super().__init__()
        self._row: CountRow | None = None
        self._field = NumberField()
        self._field.setRange(0, MOST_DOTS)
        self.column.addWidget(self._field, 0, Qt.AlignmentFlag.AlignLeft)
        self._field.valueChanged.connect(self._set)

    def show_row(self, row: CountRow) -> None:
        self._row = row
        self.show_label(row.label)
        self._field.setAccessibleName(row.name)
        with QSignalBlocker(self._field):
            self._field.setValue(row.count)

    def _set(self, count: int) -> None:
        if self._row:
            self.wished.emit(SetDots(self._row.part, count))


class ExerciseView(RowView):
    def __init__(self) -> None:
        super().__init__()
        self._row: ExerciseRow | None = None
        self._box = narrow_box()
        self.column.addWidget(self._box)
        self._box.activated.connect(self._take)

    def show_row(self, row: ExerciseRow) -> None:
        self._row = row
        self.show_label(row.label)
        self._box.setAccessibleName(row.name)
        fill_box(self._box, row.exercises, row.chosen)

    def _take(self) -> None:
        if self._row:
            self.wished.emit(TakeExercise(self._row.part, self._box.currentData()))


class AnswerView(RowView):
    """A question that is answered by yes or no, and by the same once more not at all."""

    def __init__(self) -> None:
        super().__init__()
        self._row: AnswerRow | None = None
        self._yes, self._no = Button("kind"), Button("kind")
        row = QHBoxLayout()
        row.setSpacing(_SPACING)
        for button in (self._yes, self._no):
            button.setCheckable(True)
            button.toggled.connect(self._answer)
            row.addWidget(button, 1)
        self.column.addLayout(row)

    def show_row(self, row: AnswerRow) -> None:
        self._row = row
        self.show_label(row.question, CIRCLE if row.is_so is None else "")
        for button, word, is_so in ((self._yes, row.yes, True), (self._no, row.no, False)):
            is_chosen = row.is_so is is_so
            button.name(f"{TICK} {word}" if is_chosen else word, f"{row.question} {word}")
            show_ticked(button, is_ticked=is_chosen)

    def _answer(self) -> None:
        if self._row:
            self.wished.emit(Answer(self._row.point, self.sender() is self._yes))


_VIEWS: dict[type[Row], type[RowView]] = {
    TextRow: TextView,
    DateRow: DateView,
    ChoiceRow: ChoiceView,
    CountRow: CountView,
    ExerciseRow: ExerciseView,
    AnswerRow: AnswerView,
}


def circles(words: Iterable[str]) -> str:
    """Open circles with what is missing; no line ends between a circle and its word."""
    return " · ".join(f"{CIRCLE}{_NO_BREAK}{word}" for word in words)


def view_for(row: Row) -> RowView:
    return _VIEWS[type(row)]()


def show_ticked(button: Button, *, is_ticked: bool) -> None:
    with QSignalBlocker(button):
        button.setChecked(is_ticked)
    set_role(button, "chosen" if is_ticked else "plain", of="state")


def narrow_box() -> QComboBox:
    """A box that gets narrower than its longest choice where it must; in its list that is read in full."""
    box = ComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def fill_box(box: QComboBox, choices: tuple[tuple[str, str], ...], chosen: str) -> None:
    """Offers values with their words, of which one is chosen."""
    with QSignalBlocker(box):
        if [(box.itemData(row), box.itemText(row)) for row in range(box.count())] != list(choices):
            box.clear()
            for value, words in choices:
                box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
