"""What the observer says to the trio, in large letters on the trainer's screen and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from trioapp.domain.texts import shortened
from trioapp.presentation.give_back import GiveBack
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_LETTERS = 1_000


class Thing(QWidget):
    """One note below the first words of the frame, with those that follow."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = [plain_label(role, wraps=True) for role in ("frame", "thing", "frame", "frame")]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(4)
        for part in self._parts:
            column.addWidget(part)

    def show_thing(self, text: str, view: GiveBack) -> None:
        for part, words in zip(self._parts, (view.saw, shortened(text, _LETTERS), view.then, view.wonder), strict=True):
            part.setText(words)


class GiveBackCard(Translated):
    """The two things, and what the others do meanwhile."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._nothing = plain_label("title"), plain_label("thing", wraps=True)
        self._receiver, self._close = plain_label("thing", wraps=True), Button()
        inside, area = QWidget(), QScrollArea()
        self._column = QVBoxLayout(inside)
        self._things = Supply(self._new_thing)
        self._column.addStretch()
        area.setWidgetResizable(True)
        area.setProperty("role", "plain")
        area.setWidget(inside)
        column = QVBoxLayout(self)
        for part in (self._title, self._nothing, area, self._receiver):
            column.addWidget(part, 1 if part is area else 0)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        self._close.clicked.connect(self.closed)
        self._retranslate()

    def show_view(self, view: GiveBack) -> None:
        self._title.setText(view.title)
        self._receiver.setText(view.receiver)
        self._nothing.setText(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        for thing, text in zip(self._things.show(len(view.things)), view.things, strict=True):
            thing.show_thing(text, view)

    def begin(self) -> None:
        self._close.setFocus()

    def _new_thing(self) -> Thing:
        thing = Thing()
        self._column.insertWidget(self._column.count() - 1, thing)
        return thing

    def _retranslate(self) -> None:
        self._close.name(self.tr("Back to the notes"))
