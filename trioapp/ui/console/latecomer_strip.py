"""Where somebody who came late is seated, and which table they walk to is said."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from trioapp.domain.people import LONGEST_NAME
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated


class LatecomerStrip(Translated):
    """A field for the name, which may stay empty, and after it the table, for the room as well if wanted."""

    latecomer_named = Signal(str)
    showing_requested = Signal(str)
    """With the sentence for the room."""

    def __init__(self) -> None:
        super().__init__()
        self._field, self._seat = QLineEdit(), Button("primary")
        self._answer, self._show_it, self._close = plain_label("label", wraps=True), Button(), Button()
        self._field.setMaxLength(LONGEST_NAME)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._field, 2)
        row.addWidget(self._seat)
        row.addWidget(self._answer, 3)
        row.addWidget(self._show_it)
        row.addWidget(self._close)
        self._field.returnPressed.connect(self._send)
        self._seat.clicked.connect(self._send)
        self._show_it.clicked.connect(self._ask_to_show)
        self._close.clicked.connect(self.hide)
        self._retranslate()
        self.show_answer("")
        self.hide()

    def unfold(self) -> None:
        self.show_answer("")
        self.show()
        self._field.setFocus()

    @Slot(str)
    def show_answer(self, sentence: str) -> None:
        """Says which table it is; the field is ready for the next one."""
        self._answer.setText(sentence)
        self._show_it.setVisible(bool(sentence))
        if sentence:
            self._field.clear()
            self.show()

    def _send(self) -> None:
        self.latecomer_named.emit(self._field.text())

    def _ask_to_show(self) -> None:
        self.showing_requested.emit(self._answer.text())

    def _retranslate(self) -> None:
        self._field.setAccessibleName(self.tr("Name of the latecomer"))
        self._field.setPlaceholderText(self.tr("Name, or leave it empty"))
        self._seat.name(self.tr("Seat"))
        self._show_it.name(self.tr("Tell the room"))
        self._close.name(self.tr("Close"))
