"""A part of the learning system as a card: its title, what is open, its fields, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from trioapp.presentation.system_board import Card, CardAct, ChooseTopic, SystemWish, TopicLine
from trioapp.ui.console.system_rows import RowView, circles, view_for
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.widgets.buttons import Button, ChosenButton, LaidOutButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.supply import Supply


class ActButton(Button):
    """A button that asks for one thing."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__("small")
        self._wish: SystemWish | None = None
        self.clicked.connect(self._ask)

    def show_act(self, act: CardAct) -> None:
        self._wish = act.wish
        self.name(act.word, act.name)

    def _ask(self) -> None:
        if self._wish:
            self.wished.emit(self._wish)


class CardView(QFrame):
    """Shows any card; its fields stay the same widgets as long as it has the same rows."""

    wished = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[RowView] = []
        self._kinds: tuple[tuple[type, str], ...] = ()
        self._title, self._open = plain_label("heading", wraps=True), plain_label("hint", wraps=True)
        self._remark = plain_label("hint", wraps=True)
        self._acts = Supply(self._new_act)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(8)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self._title, 1)
        self._column.addLayout(self._head)
        for label in (self._remark, self._open):
            self._column.addWidget(label)

    def show_card(self, card: Card) -> None:
        _say(self._title, card.title)
        _say(self._remark, card.remark)
        _say(self._open, circles(card.open))
        for button, act in zip(self._acts.show(len(card.acts)), card.acts, strict=True):
            button.show_act(act)
        kinds = tuple((type(row), row.key) for row in card.rows)
        if kinds != self._kinds:
            self._kinds = kinds
            self._rebuild(card)
        for view, row in zip(self._rows, card.rows, strict=True):
            view.show_row(row)

    def _rebuild(self, card: Card) -> None:
        for view in self._rows:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._rows = [view_for(row) for row in card.rows]
        for view in self._rows:
            view.wished.connect(self.wished)
            view.left.connect(self.left)
            self._column.addWidget(view)

    def _new_act(self) -> ActButton:
        button = ActButton()
        button.wished.connect(self.wished)
        self._head.addWidget(button)
        return button


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


class TopicButton(ChosenButton, LaidOutButton):
    """A topic in the list: a press shows its fields and its forms."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__("session")
        self._topic = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._title = plain_label("session-name", wraps=True, parent=self)
        self._about = plain_label("session-detail", wraps=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for label in (self._title, self._about):
            self.add_label(label, column)
        self.clicked.connect(self._choose)

    def show_line(self, line: TopicLine) -> None:
        self._topic = line.id
        self._title.setText(line.title)
        self._about.setText(line.about)
        self._about.setVisible(bool(line.about))
        self.setAccessibleName(line.title)
        self.hint(line.about)
        self.show_chosen(is_chosen=line.is_chosen)
        self.updateGeometry()

    def _choose(self) -> None:
        self.wished.emit(ChooseTopic(self._topic))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the column is; its words go on on further lines."""
        return QSize(0, BUTTON_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else super().heightForWidth(width)
