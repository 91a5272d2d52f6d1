"""How far reading all sessions is, as long as it takes; it can be held up and gone on with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from trioapp.presentation.insight_board import Reading
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated

_WHOLE, _BAR_WIDTH = 1000, 240


class ReadingStrip(Translated):
    """Hidden where all of them are read."""

    going_on_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._goes_on = True
        self._words, self._progress, self._hold = plain_label("label", wraps=True), QProgressBar(), Button("small")
        self._progress.setRange(0, _WHOLE)
        self._progress.setTextVisible(False)
        fix(self._progress, panel=_BAR_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._progress)
        row.addWidget(self._words, 1)
        row.addWidget(self._hold)
        self._hold.clicked.connect(self._ask)
        self._retranslate()
        self.hide()

    def show_reading(self, reading: Reading | None) -> None:
        self.setVisible(reading is not None)
        if reading:
            self._goes_on = reading.goes_on
            self._words.setText(reading.words)
            self._progress.setValue(round(reading.share * _WHOLE))
            self._retranslate()

    def _ask(self) -> None:
        self.going_on_requested.emit(not self._goes_on)

    def _retranslate(self) -> None:
        self._progress.setAccessibleName(self.tr("How many sessions are read"))
        if self._goes_on:
            self._hold.name(self.tr("Stop reading"))
        else:
            self._hold.name(self.tr("Read on"))
