"""The backups of a session, and putting one of them in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from trioapp.presentation.sessions_controller import BackupRow, BackupsView, Restoring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated


class BackupLine(Translated):
    """When a backup was made and what it holds, with a button."""

    restore_requested = Signal(str)

    def __init__(self, row: BackupRow) -> None:
        super().__init__()
        self._row = row
        self._words, self._button = plain_label("", wraps=True), Button("small")
        self._words.setText(row.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self._words)
        column.addLayout(two_sided_row([self._button]))
        self._button.clicked.connect(self._ask)
        self._retranslate()

    def _ask(self) -> None:
        self.restore_requested.emit(self._row.backup)

    def _retranslate(self) -> None:
        self._button.name(self.tr("Put this backup in place"), hint=self._row.words)


class BackupsCard(Translated):
    """Newest first; what became of a damaged session is said above them."""

    restore_requested = Signal(object)
    """With a `Restoring`."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = ""
        self._title, self._told = plain_label("title", wraps=True), plain_label("", wraps=True)
        self._list, self._close = QScrollArea(), Button()
        self._list.setWidgetResizable(True)
        self._list.setProperty("role", "plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        for part in (self._title, self._told):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addLayout(two_sided_row([], [self._close]))
        self._close.clicked.connect(self.closed)
        self._retranslate()

    def show_view(self, view: BackupsView) -> None:
        self._file = view.file
        self._title.setText(view.title)
        self._told.setText(view.told)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for row in view.rows:
            line = BackupLine(row)
            line.restore_requested.connect(self._ask)
            column.addWidget(line)
        column.addStretch()
        self._list.setWidget(inside)
        self._close.setFocus()

    @Slot(str)
    def _ask(self, backup: str) -> None:
        self.restore_requested.emit(Restoring(self._file, backup))

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Backups"))
        self._close.name(self.tr("Close"))
