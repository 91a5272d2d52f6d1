"""A row of choices that opens inside the window, where screen readers find it, and goes when one is made."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button

_HEIGHT = 64

Choice = tuple[str, object]
"""The words of a choice, and the value that stands for it."""


class ChoiceStrip(QScrollArea):
    """A button for each choice, from left to right; more than fit are scrolled to."""

    chosen = Signal(object)

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self._role = role
        self._choices: tuple[Choice, ...] = ()
        self._values: dict[QObject, object] = {}
        self.setProperty("role", "plain")
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fix(self, height=_HEIGHT)
        self.hide()

    def unfold(self, choices: tuple[Choice, ...]) -> None:
        """Shows these, with the keyboard on the first."""
        self.show()
        self.show_choices(choices)
        next(iter(self._buttons()), self).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Shows these where the row is open."""
        if choices == self._choices or self.isHidden():
            return
        self._choices = choices
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 4, 0, 4)
        self._values = {}
        for words, value in choices:
            button = Button(self._role)
            button.name(words)
            button.clicked.connect(self._send)
            self._values[button] = value
            row.addWidget(button)
        row.addStretch()
        self.setWidget(inside)

    def _buttons(self) -> list[Button]:
        return [button for button in self._values if isinstance(button, Button)]

    def _send(self) -> None:
        value = self._values[self.sender()]
        self.hide()
        self.chosen.emit(value)
