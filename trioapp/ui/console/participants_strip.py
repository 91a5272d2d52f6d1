"""Where the trainer gives another list of participants to people who are seated already."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from trioapp.ui.console.participants_field import ParticipantsField
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated

_HEIGHT = 220


class ParticipantsStrip(Translated):
    """The list as it is, to be changed, replaced by a paste or a file, and taken over."""

    list_wanted = Signal()
    list_requested = Signal(object)
    """With the `Path` of a file to be read into the field."""
    list_typed = Signal(str)
    list_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._hint, self._problem = plain_label("hint", wraps=True), plain_label("problem", wraps=True)
        self._field = ParticipantsField()
        self._take_over, self._close = Button("primary"), Button()
        fix(self._field, height=_HEIGHT)
        for button in (self._close, self._take_over):
            self._field.put_beside(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._hint, self._field, self._problem):
            column.addWidget(part)
        self._field.list_requested.connect(self.list_requested)
        self._field.typed.connect(self._offer)
        self._field.typed.connect(self.list_typed)
        self._take_over.clicked.connect(self._send)
        self._close.clicked.connect(self.hide)
        self._retranslate()
        self.hide()

    def unfold(self) -> None:
        self.list_wanted.emit()
        self.show()
        self._field.begin()

    @Slot(str)
    def show_list(self, text: str) -> None:
        """What was read, for the trainer to look over before it counts."""
        self._field.show_text(text)
        self.show_problem("")

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _offer(self, text: str) -> None:
        self._take_over.setEnabled(bool(text.strip()))

    def _send(self) -> None:
        self.list_given.emit(self._field.text)

    def _retranslate(self) -> None:
        self._hint.setText(
            self.tr(
                "One on each line. Who was there already keeps table and role; who is new gets a place; people without "
                "a name get these names."
            )
        )
        self._take_over.name(self.tr("Use this list"))
        self._close.name(self.tr("Close"))
