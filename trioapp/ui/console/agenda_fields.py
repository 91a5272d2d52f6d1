"""Fields that are typed in while what they show changes: what is being typed stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit

from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.letters_first import Line, settles_undo


class WordsField(QPlainTextEdit):
    """Words of any length about the thing of an id; Tab goes on to the next field."""

    typed = Signal(str)

    def __init__(self, height: int) -> None:
        super().__init__()
        self._about = ""
        self.setTabChangesFocus(True)
        fix(self, height=height)
        self.textChanged.connect(self._pass_on)

    def event(self, event: QEvent) -> bool:
        return settles_undo(event, has_letters=self.document().isUndoAvailable()) or super().event(event)

    def show_text(self, about: str, text: str) -> None:
        if about != self._about or (not self.hasFocus() and text != self.toPlainText()):
            self._about = about
            with QSignalBlocker(self):
                self.setPlainText(text)

    def _pass_on(self) -> None:
        self.typed.emit(self.toPlainText())


class LineField(Line):
    """A line about the thing of an id."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._about = ""
        self.setMaxLength(LONGEST_FIELD)
        self.textChanged.connect(self.typed)

    def show_text(self, about: str, text: str) -> None:
        if about != self._about or (not self.hasFocus() and text != self.text()):
            self._about = about
            with QSignalBlocker(self):
                self.setText(text)


class DayField(Line):
    """A day, told once it is typed whole; what could not be understood stays until there is another one."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = "", ""
        self.setMaxLength(60)
        self.editingFinished.connect(self._give)

    def show_day(self, about: str, day: str) -> None:
        if (about, day) != self._shown:
            self._shown = about, day
            self.setText(day)

    def _give(self) -> None:
        if self.text() != self._shown[1]:
            self.given.emit(self.text())
