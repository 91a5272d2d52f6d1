"""The board: who sits with whom and in which role, changed by clicks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trioapp.presentation.seating_controller import BoardGroup, BoardSeat, BoardView
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.paint.shapes import role_icon
from trioapp.ui.widgets.buttons import Button, LaidOutButton
from trioapp.ui.widgets.labels import ElidedLabel, plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_SIDE_WIDTH = 268
_CARD_WIDTH = 250
_ICON = 26


class PersonButton(LaidOutButton):
    """A person's name, with the word of their role below it."""

    def __init__(self) -> None:
        super().__init__("seat-name")
        self._name = ElidedLabel("seat-name")
        self._role = ElidedLabel("seat-word")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 8, 4)
        column.setSpacing(0)
        for label in (self._name, self._role):
            self.add_label(label, column)

    def show_seat(self, seat: BoardSeat) -> None:
        self._name.show_text(seat.name)
        self._role.show_text(seat.role.word)
        self.setAccessibleName(seat.name)
        self.setAccessibleDescription(seat.role.word)
        set_role(self, "chosen" if seat.is_chosen else "plain", of="state")


class SeatRow(QWidget):
    """A person in a trio: a button with the shape of the role, and a button with the name."""

    role_requested = Signal(str)
    person_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._person = ""
        self._role = Button("seat-role")
        self._name = PersonButton()
        self._role.setFixedWidth(46)
        self._role.setIconSize(QSize(_ICON, _ICON))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._role)
        row.addWidget(self._name, 1)
        self._role.clicked.connect(self._ask_role)
        self._name.clicked.connect(self._choose)

    def show_seat(self, seat: BoardSeat, tokens: Tokens) -> None:
        self._person = seat.person
        self._role.setIcon(role_icon(seat.role.shape, tokens.role(seat.role.role).fill, _ICON))
        self._role.name("", self.tr("Role of {person}: {role}").format(person=seat.name, role=seat.role.word))
        self._name.show_seat(seat)

    def _ask_role(self) -> None:
        self.role_requested.emit(self._person)

    def _choose(self) -> None:
        self.person_chosen.emit(self._person)


class TrioCard(QFrame):
    """One group: its number, what is special about its size, and its people."""

    role_requested = Signal(str)
    person_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = plain_label("heading")
        self._remark = plain_label("hint")
        self._rows: list[SeatRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._remark)
        self._column.addLayout(heading)

    def show_group(self, group: BoardGroup, tokens: Tokens) -> None:
        self._title.setText(group.title)
        self._remark.setText(group.remark)
        while len(self._rows) < len(group.seats):
            self._add_row()
        for row, seat in zip(self._rows, group.seats, strict=False):
            row.show_seat(seat, tokens)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(group.seats))

    def _add_row(self) -> None:
        row = SeatRow()
        row.role_requested.connect(self.role_requested)
        row.person_chosen.connect(self.person_chosen)
        self._rows.append(row)
        self._column.addWidget(row)


class Board(QScrollArea):
    """All cards in as many columns as fit, each as high as its people need."""

    role_requested = Signal(str)
    person_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self._cards: list[TrioCard] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)

    def show_groups(self, groups: tuple[BoardGroup, ...], tokens: Tokens) -> None:
        while len(self._cards) < len(groups):
            self._add_card()
        self._arrange()
        for card, group in zip(self._cards, groups, strict=False):
            card.show_group(group, tokens)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(groups))

    def _add_card(self) -> None:
        card = TrioCard()
        card.role_requested.connect(self.role_requested)
        card.person_chosen.connect(self.person_chosen)
        self._cards.append(card)

    def _arrange(self) -> None:
        columns = max(1, self.viewport().width() // _CARD_WIDTH)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(place, columns), Qt.AlignmentFlag.AlignTop)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()


class TriosPage(Translated):
    """Left what is special, right the board, on top what can be done with all of it."""

    role_requested = Signal(str)
    person_chosen = Signal(str)
    shuffle_requested = Signal()
    beamer_requested = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._summary = plain_label("heading", wraps=True)
        self._count = plain_label("hint", wraps=True)
        self._advice = plain_label("hint", wraps=True)
        self._left_title = plain_label("section")
        self._left = plain_label("", wraps=True)
        self._how = plain_label("hint", wraps=True)
        self._shuffle = Button()
        self._beamer = Button()
        self._board = Board()
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("role", "panel")
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(10)
        for part in (self._summary, self._count, self._advice, self._left_title, self._left):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self._how)
        keys = QHBoxLayout()
        keys.addWidget(self._shuffle)
        keys.addStretch()
        keys.addWidget(self._beamer)
        right = QVBoxLayout()
        right.setContentsMargins(20, 16, 20, 16)
        right.setSpacing(14)
        right.addLayout(keys)
        right.addWidget(self._board, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)

    def _connect_own(self) -> None:
        self._shuffle.clicked.connect(self.shuffle_requested)
        self._beamer.clicked.connect(self.beamer_requested)
        self._board.role_requested.connect(self.role_requested)
        self._board.person_chosen.connect(self.person_chosen)

    def show_view(self, view: BoardView) -> None:
        self._summary.setText(view.summary)
        self._count.setText(view.group_count)
        self._advice.setText(view.advice)
        self._left_title.setVisible(bool(view.without_trio))
        self._left.setText(", ".join(one.name for one in view.without_trio))
        self._shuffle.setEnabled(bool(view.groups))
        self._beamer.setEnabled(bool(view.groups))
        self._board.show_groups(view.groups, self._tokens)

    def _retranslate(self) -> None:
        self._left_title.setText(self.tr("NOT IN A TRIO YET"))
        self._how.setText(self.tr("Click a shape to pass the role on. Click two people to swap them."))
        self._shuffle.name(self.tr("Shuffle"))
        self._beamer.name(self.tr("Show on beamer"))
