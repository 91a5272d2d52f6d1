"""Fields of the theory of change: what is typed or chosen leaves at once, and nobody who types is disturbed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent

from trioapp.domain.texts import plain_line
from trioapp.presentation.theory_board import Choices
from trioapp.ui.console.observation_pad import NoteField
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.letters_first import Line, settles_undo

_LONG_FIELD_PX = 68


class LineField(Line):
    """A field of one line."""

    typed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self.typed)

    def show_text(self, text: str) -> None:
        """What is being typed stays as long as it comes to the same."""
        if plain_line(self.text()) != text:
            self.setText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class LongField(NoteField):
    """A field of a few lines; Enter leaves it."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        fix(self, height=_LONG_FIELD_PX)
        self.textChanged.connect(self._pass_on)
        self.finished.connect(self._go_on)

    def event(self, event: QEvent) -> bool:
        return settles_undo(event, has_letters=self.document().isUndoAvailable()) or super().event(event)

    def show_text(self, text: str) -> None:
        """What is being typed stays as long as it comes to the same."""
        if plain_line(self.toPlainText()) != text:
            with QSignalBlocker(self):
                self.setPlainText(text)

    def _pass_on(self) -> None:
        self.typed.emit(self.toPlainText())

    def _go_on(self) -> None:
        self.focusNextChild()


class ChoiceField(ComboBox):
    """One of a few words, each for a value."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | tuple[tuple[object, str], ...] = ()
        self.activated.connect(self._pass_on)

    @property
    def value(self) -> object:
        """What stands here; None for nothing."""
        return self._choices[self.currentIndex()][0] if self.currentIndex() >= 0 else None

    def show_choices(self, choices: Choices | tuple[tuple[object, str], ...], value: object) -> None:
        with QSignalBlocker(self):
            if choices != self._choices:
                self._choices = choices
                self.clear()
                self.addItems([word for _, word in choices])
            self.setCurrentIndex(next((place for place, (known, _) in enumerate(choices) if known == value), -1))

    def _pass_on(self) -> None:
        self.chosen.emit(self.value)
