"""Where a list of participants is pasted or opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.translated import Translated


class NamesField(QPlainTextEdit):
    """Where names are pasted, one on each line; a file that is dropped on it is read as a list."""

    file_dropped = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.file_dropped.emit(files[0])
        else:
            super().dropEvent(event)


class ParticipantsField(Translated):
    """The names, and below them a button that opens a file with them, beside which more can be put."""

    list_requested = Signal(object)
    """With the `Path` of a file."""
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._names, self._open = NamesField(), Button()
        self._below = QHBoxLayout()
        self._names.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._names, 1)
        self._below.addWidget(self._open)
        self._below.addStretch()
        column.addLayout(self._below)
        self._names.file_dropped.connect(self.list_requested)
        self._names.textChanged.connect(self._tell)
        self._open.clicked.connect(self._choose)
        self._retranslate()

    @property
    def text(self) -> str:
        return self._names.toPlainText()

    def show_text(self, text: str) -> None:
        self._names.setPlainText(text)

    def put_beside(self, part: QWidget) -> None:
        self._below.addWidget(part)

    def begin(self) -> None:
        """Takes the keyboard, with everything chosen, so that what is pasted comes in its place."""
        self._names.setFocus()
        self._names.selectAll()

    def _tell(self) -> None:
        self.typed.emit(self.text)

    def _choose(self) -> None:
        title, kinds = self.tr("Open a list of participants"), self.tr("Lists (*.txt *.csv *.tsv);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.list_requested.emit(Path(path))

    def _retranslate(self) -> None:
        self._names.setAccessibleName(self.tr("Participants"))
        self._names.setPlaceholderText(self.tr("Paste the names here, or drop a file on this field"))
        self._open.name(self.tr("Open a list …"), self.tr("Open a list of participants"))
