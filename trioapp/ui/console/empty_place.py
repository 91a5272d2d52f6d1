"""What stands where a list will be as long as nothing is in it: one sentence, and the button that leads on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label


class EmptyPlace(QWidget):
    """Hidden until something is shown in it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words, self._button = plain_label("hint", wraps=True), Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._button.clicked.connect(self.wanted)
        self.setFocusProxy(self._button)
        self.hide()

    def name(self, sentence: str, button: str) -> None:
        self._words.setText(sentence)
        self._button.name(button, hint=sentence)
