"""Where the trainer types a sentence for the room, and shows it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from trioapp.presentation.stage_controller import LONGEST_MESSAGE
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.translated import Translated


class MessageStrip(Translated):
    """The last message stays in the field, to be shown once more or changed."""

    message_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._field, self._show_it = QLineEdit(), Button("bottom")
        self._field.setMaxLength(LONGEST_MESSAGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._field, 1)
        row.addWidget(self._show_it)
        self._field.returnPressed.connect(self._send)
        self._show_it.clicked.connect(self._send)
        self._retranslate()
        self.hide()

    def unfold(self) -> None:
        self.show()
        self._field.selectAll()
        self._field.setFocus()

    def _send(self) -> None:
        if self._field.text().strip():
            self.hide()
            self.message_typed.emit(self._field.text())

    def _retranslate(self) -> None:
        self._field.setAccessibleName(self.tr("Message to the room"))
        self._field.setPlaceholderText(self.tr("One sentence for the room, for example: we go on at 14:30"))
        self._show_it.name(self.tr("Show it"))
