"""What does not fit in a field is left out, and that is said."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_SAID_FROM = 20
"""Where fewer letters fit, as in a time, another sentence says what is wrong."""


class FullField(QPlainTextEdit):
    """A field of several lines that leaves out what does not fit."""

    full = Signal(int)
    """With how many letters fit."""

    def text_within(self, most: int) -> str:
        """What stands here. Of the letters that just came, what does not fit is taken away again; the others stay."""
        text = self.toPlainText()
        if len(text) <= most:
            return text
        with QSignalBlocker(self):
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(text) - most)
            cursor.removeSelectedText()
            if len(self.toPlainText()) > most:  # all of it was put there at once, and the cursor before it
                self.setPlainText(self.toPlainText()[:most])
        self.full.emit(most)
        return self.toPlainText()


class FullFields(QObject):
    """Follows the field that has the keyboard."""

    full = Signal(int)
    """With how many letters fit."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QLineEdit | None = None
        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, field: QWidget | None) -> None:
        is_new = isinstance(field, QLineEdit) and field is not self._field
        self._field = field if isinstance(field, QLineEdit) else None
        if is_new and self._field:
            self._field.inputRejected.connect(self._tell, Qt.ConnectionType.UniqueConnection)
        if isinstance(field, FullField):
            field.full.connect(self.full, Qt.ConnectionType.UniqueConnection)

    @Slot()
    def _tell(self) -> None:
        if self._field and _SAID_FROM <= self._field.maxLength() <= len(self._field.text()):
            self.full.emit(self._field.maxLength())
