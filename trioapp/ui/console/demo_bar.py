"""Across the console for as long as a demo is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated


class DemoBar(Translated):
    """Says that nothing here is real, and is the way out of it."""

    ending_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words, self._end = plain_label("notice-words", wraps=True), Button("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._end)
        self._end.clicked.connect(self.ending_requested)
        self._retranslate()
        self.hide()

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Demo – nothing here is real. Try everything; nothing of it is kept."))
        self._end.name(self.tr("Away with the demo"))
