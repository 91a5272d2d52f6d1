"""Typing in what an observer kept on paper, in the order of the card (method.md §E2)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from trioapp.domain.marks import Mark
from trioapp.domain.observation import CARD_LINES, MOST_ON_CARD, Card
from trioapp.presentation.notebook import Choice, NotebookView
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.number_field import NumberField
from trioapp.ui.widgets.rows import FlowingRow, kept_together
from trioapp.ui.widgets.translated import Translated

_LONGEST_LINE = 2_000


class CardForm(Translated):
    """A trio, a round, a phase, a count of each mark on the card of that round, and three lines."""

    card_given = Signal(object)
    """With a `Card`."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._problem = plain_label("title"), plain_label("problem", wraps=True)
        self._places = (ComboBox(), ComboBox(), ComboBox())
        self._place_words = tuple(plain_label("label") for _ in self._places)
        self._counts = {mark: NumberField() for mark in Mark}
        self._words = {mark: plain_label("label") for mark in Mark}
        self._card_marks: tuple[tuple[Mark, ...], ...] = ()
        self._grid = QGridLayout()
        self._lines = [QLineEdit() for _ in range(CARD_LINES)]
        self._write, self._close = Button("primary"), Button()
        for count in self._counts.values():
            count.setRange(0, MOST_ON_CARD)
        for line in self._lines:
            line.setMaxLength(_LONGEST_LINE)
        self._problem.hide()
        self._lay_out()
        self._places[1].currentIndexChanged.connect(self._show_marks)
        self._write.clicked.connect(self._give)
        self._close.clicked.connect(self.closed)
        self._retranslate()

    def _lay_out(self) -> None:
        column, where, ends = QVBoxLayout(self), FlowingRow(12, is_even=True), QHBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._title)
        for word, box in zip(self._place_words, self._places, strict=True):
            where.add(kept_together(word, box))
        column.addWidget(where)
        for part in (*self._words.values(), *self._counts.values()):
            part.setParent(self)
            part.hide()
        column.addLayout(self._grid)
        for line in self._lines:
            column.addWidget(line)
        column.addWidget(self._problem)
        for button in (self._write, self._close):
            ends.addWidget(button)
        ends.addStretch()
        column.addLayout(ends)
        column.addStretch()

    def show_view(self, view: NotebookView) -> None:
        trio, round_box, phase = self._places
        fill(trio, view.trios)
        fill(round_box, tuple((str(number), number) for number in range(1, view.rounds + 1)))
        fill(phase, tuple(choice for choice in view.phases if choice[1]))
        for word, mark in view.marks:
            self._name(self._words[mark], self._counts[mark], word)
        if view.card_marks != self._card_marks:
            self._card_marks = view.card_marks
            self._show_marks()

    @property
    def _marks(self) -> tuple[Mark, ...]:
        """Those on the card of the round that is chosen, in its order."""
        number = self._places[1].currentData()
        return self._card_marks[number - 1] if number and number <= len(self._card_marks) else ()

    @Slot()
    def _show_marks(self) -> None:
        marks = self._marks
        for mark in Mark:
            for part in (self._words[mark], self._counts[mark]):
                self._grid.removeWidget(part)
                part.setVisible(mark in marks)
        before: QWidget = self._places[-1]
        for place, mark in enumerate(marks):
            row, pair = divmod(place, 2)
            self._grid.addWidget(self._words[mark], row, pair * 2, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(self._counts[mark], row, pair * 2 + 1)
            QWidget.setTabOrder(before, self._counts[mark])
            before = self._counts[mark]

    def begin(self, trio: int) -> None:
        """For the trio that is observed."""
        self._places[0].setCurrentIndex(max(0, self._places[0].findData(trio)))
        self._places[0].setFocus()

    @Slot()
    def _give(self) -> None:
        trio, round_number, phase = (box.currentData() for box in self._places)
        counts = tuple((mark, self._counts[mark].value()) for mark in self._marks)
        lines = tuple(line.text() for line in self._lines)
        is_empty = not any(count for _, count in counts) and not any(line.strip() for line in lines)
        self._problem.setVisible(is_empty)
        if not is_empty:
            self.card_given.emit(Card(trio, round_number, phase, counts, lines))
            self._clear()
            self._places[0].setFocus()

    def _clear(self) -> None:
        for count in self._counts.values():
            count.setValue(0)
        for line in self._lines:
            line.clear()

    @staticmethod
    def _name(label: QLabel, count: NumberField, word: str) -> None:
        label.setText(word)
        count.setAccessibleName(word)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("A card of paper"))
        words = (self.tr("Trio"), self.tr("Round"), self.tr("Phase"))
        for label, box, word in zip(self._place_words, self._places, words, strict=True):
            label.setText(word)
            box.setAccessibleName(word)
        for number, line in enumerate(self._lines, 1):
            line.setAccessibleName(self.tr("Line {number}").format(number=number))
            line.setPlaceholderText(self.tr("Line {number}").format(number=number))
        self._problem.setText(self.tr("There is nothing on this card yet: count a mark or fill in a line."))
        self._write.name(self.tr("Write down"))
        self._close.name(self.tr("Back to the notes"))


def fill(box: QComboBox, choices: tuple[Choice, ...]) -> None:
    """Offers these, and keeps the one that was chosen if it is among them."""
    if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] == list(choices):
        return
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
