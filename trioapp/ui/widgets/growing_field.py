"""A field for a line of words that is wrapped: it grows with what is typed, up to a few lines, and then scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor

from trioapp.domain.texts import plain_line
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.full_fields import FullField
from trioapp.ui.widgets.letters_first import settles_undo

_AROUND = 24
"""Pixels above and below the lines."""


class GrowingField(FullField):
    """Enter and tab go on to what comes next; line breaks that are pasted become spaces."""

    typed = Signal(str)
    left = Signal()
    """The keyboard is somewhere else now."""

    def __init__(self, most_letters: int, most_lines: int = 4) -> None:
        super().__init__()
        self._most_letters, self._most_lines = most_letters, most_lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._pass_on)
        self._fit()

    def show_text(self, text: str) -> None:
        """Puts that in the place of what stands here, unless it says the same."""
        if self._line() != text:
            with QSignalBlocker(self):
                self.setPlainText(text)
                self.moveCursor(QTextCursor.MoveOperation.End)
            self._fit()

    def event(self, event: QEvent) -> bool:
        """What is taken back while no letters can be is a step of the page."""
        return settles_undo(event, has_letters=self.document().isUndoAvailable()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _line(self) -> str:
        return plain_line(self.toPlainText())[: self._most_letters].rstrip()

    def _pass_on(self) -> None:
        text = self.text_within(self._most_letters)
        if "\n" in text:
            with QSignalBlocker(self):
                self.setPlainText(plain_line(text))
                self.moveCursor(QTextCursor.MoveOperation.End)
        self._fit()
        self.typed.emit(text)

    def _fit(self) -> None:
        """As high as its lines, of which a plain text document counts its height."""
        lines = min(max(1, round(self.document().size().height())), self._most_lines)
        height = max(BUTTON_PX, lines * self.fontMetrics().lineSpacing() + _AROUND)
        if height != self.height():
            self.setFixedHeight(height)
