"""Letters that an input method shows and has not finished, as in Japanese or with accents: they count as typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class UnfinishedLetters(QObject):
    """Follows the field that has the keyboard, and finishes its letters before it is left or saved.

    Qt asks the input method for them when the keyboard goes elsewhere; those that it does not give are typed from here.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._letters = ""
        application.focusChanged.connect(self._follow)

    @Slot()
    def finish(self) -> None:
        if self._letters:
            QGuiApplication.inputMethod().commit()
            self._type()

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if field is self._field:
            if isinstance(event, QInputMethodEvent):
                self._letters = event.preeditString()
            elif event.type() is QEvent.Type.FocusOut:
                self._type()
        return False

    def _type(self) -> None:
        letters, self._letters = self._letters, ""
        if letters and self._field:
            typed = QInputMethodEvent("", [])
            typed.setCommitString(letters)
            QApplication.sendEvent(self._field, typed)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, field: QWidget | None) -> None:
        if self._field is field:
            return
        self._letters = ""
        self._field = field if isinstance(field, QLineEdit | QPlainTextEdit) else None
        if self._field:
            self._field.installEventFilter(self)
