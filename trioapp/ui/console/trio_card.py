"""A card on the board of trios: its people and their roles, moved by click, drag and key."""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from trioapp.domain.scenes import RoleMark
from trioapp.domain.values import dataclass
from trioapp.presentation.board import (
    BoardGroup,
    BoardPair,
    BoardPerson,
    BoardSeat,
    Choose,
    Forget,
    GiveRole,
    Lock,
    MoveTo,
    NextRole,
    Swap,
)
from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.tokens import Colour, Colouring
from trioapp.ui.paint.shapes import role_icon
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.dragging import DraggedButton, dropped
from trioapp.ui.widgets.labels import ElidedLabel, Sign, plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_ICON, _NEXT_ICON, _LOCK_ICON = 26, 15, 16
_PERSON = "application/x-trioapp-person"
"""What is dragged: a person, by id."""


@dataclass(frozen=True)
class BoardLook:
    """The icons of the board, in the colours of the theme."""

    tokens: Colouring
    icons: Path

    def role(self, mark: RoleMark, size: int) -> QIcon:
        return role_icon(mark.shape, self.tokens.role(mark.role, mark.shape).fill, size)

    def lock(self) -> QIcon:
        return _lock(self.icons, self.tokens.console.secondary)


@lru_cache
def _lock(icons: Path, colour: Colour) -> QIcon:
    """Drawn once, because a room has many people."""
    return svg_icon(icons, "lock", colour, _LOCK_ICON)


def dragged_person(event: QDropEvent) -> str:
    """Who is dragged, by id; empty when it is something else."""
    return dropped(event, _PERSON)


class PersonButton(DraggedButton):
    """A person's name with the word of their role below it; it can be dragged, and somebody dropped on it."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__("seat-name", _PERSON)
        self.person = ""
        self._name, self._role = ElidedLabel("seat-name"), ElidedLabel("seat-word")
        self._lock, self._next = Sign(), Sign()
        words = QVBoxLayout()
        words.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        for line in (self._name, self._role):
            self.add_label(line, words)
        row.addLayout(words, 1)
        for sign in (self._lock, self._next):
            self.add_label(sign, row)
        self.setAcceptDrops(True)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.wished.emit(Choose(self.person))

    def show_seat(self, seat: BoardSeat, look: BoardLook) -> None:
        self.person = seat.person
        self._name.show_text(seat.name)
        self._role.show_text(seat.role.word)
        if seat.next_role:
            self._next.show_icon(partial(look.role, seat.next_role, _NEXT_ICON), _NEXT_ICON)
        self._next.setVisible(seat.next_role not in (None, seat.role))
        self._lock.show_icon(look.lock, _LOCK_ICON)
        self._lock.setVisible(seat.is_locked)
        self.setAccessibleName(seat.name)
        set_role(self, "chosen" if seat.is_chosen else "plain", of="state")

    def show_person(self, person: BoardPerson) -> None:
        """Somebody without a seat."""
        self.person = person.person
        self._name.show_text(person.name)
        for label in (self._role, self._next, self._lock):
            label.hide()
        self.setAccessibleName(person.name)
        set_role(self, "chosen" if person.is_chosen else "plain", of="state")

    def _carried(self) -> str:
        return self.person

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_PERSON):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.wished.emit(Swap(dragged_person(event), self.person))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the board walks from one person to the next
        elif key == Qt.Key.Key_L:
            self.wished.emit(Lock(frozenset({self.person})))
        elif Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            self.wished.emit(GiveRole(self.person, chr(key)))
        else:
            super().keyPressEvent(event)


class SeatRow(QWidget):
    """A person in a trio: a button with the shape of the role, and a button with the name."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._person = ""
        self._role = Button("seat-role")
        self.name = PersonButton()
        self._role.setFixedWidth(46)
        self._role.setIconSize(QSize(_ICON, _ICON))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._role)
        row.addWidget(self.name, 1)
        self._role.clicked.connect(self._ask_role)
        self.name.wished.connect(self.wished)

    def show_seat(self, seat: BoardSeat, look: BoardLook) -> None:
        self._person = seat.person
        self._role.show_icon(partial(look.role, seat.role, _ICON))
        self._role.name("", self.tr("Role of {person}: {role}").format(person=seat.name, role=seat.role.word))
        self.name.show_seat(seat, look)
        self.name.hint(self._spoken(seat))

    def _spoken(self, seat: BoardSeat) -> str:
        parts = [seat.role.word]
        if seat.next_role:
            parts.append(self.tr("next: {role}").format(role=seat.next_role.word))
        return " · ".join(parts + ([self.tr("locked")] if seat.is_locked else []))

    def _ask_role(self) -> None:
        self.wished.emit(NextRole(self._person))


class TrioCard(Translated):
    """One group: its number, what is special about its size, its lock, and its people; as high as they need."""

    wished = Signal(object)

    def __init__(self, look: BoardLook) -> None:
        super().__init__()
        self._look = look
        self._group: BoardGroup | None = None
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        self._title, self._remark, self._lock = plain_label("heading"), plain_label("hint"), Button("card-lock")
        self._lock.setCheckable(True)
        self._lock.show_icon(look.lock)
        self._lock.clicked.connect(self._ask_table_lock)
        self._rows = Supply(self._new_row)
        self.setAcceptDrops(True)
        self._lay_out()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(12, 8, 12, 12)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._remark)
        heading.addWidget(self._lock)
        self._column.addLayout(heading)

    @property
    def names(self) -> list[PersonButton]:
        """The buttons of those who sit here, from above to below."""
        return [row.name for row in self._rows.shown]

    def show_group(self, group: BoardGroup) -> None:
        if group == self._group:
            return
        self._group = group
        self._title.setText(group.title)
        self._remark.setText(group.remark)
        self._lock.setChecked(group.is_locked)
        for row, seat in zip(self._rows.show(len(group.seats)), group.seats, strict=True):
            row.show_seat(seat, self._look)
        self._retranslate()

    def _new_row(self) -> SeatRow:
        row = SeatRow()
        row.wished.connect(self.wished)
        self._column.addWidget(row)
        return row

    def _ask_table_lock(self) -> None:
        if self._group:
            self._lock.setChecked(self._group.is_locked)
            self.wished.emit(Lock(frozenset(seat.person for seat in self._group.seats)))

    def _retranslate(self) -> None:
        if self._group:
            self._lock.name("", self.tr("Lock {trio} when shuffling").format(trio=self._group.title))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_PERSON):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if self._group:
            self.wished.emit(MoveTo(dragged_person(event), self._group.number))


class PairList(QFrame):
    """Pairs that are kept apart or together, one below the other; a click on one forgets it."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pairs: tuple[BoardPair, ...] = ()
        self._buttons = Supply(self._new_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_pairs(self, pairs: tuple[BoardPair, ...]) -> None:
        self._pairs = pairs
        for button, pair in zip(self._buttons.show(len(pairs)), pairs, strict=True):
            button.name(f"{pair.words}  ×", self.tr("Forget {pair}").format(pair=pair.words))

    def _new_button(self) -> Button:
        button = Button("pair")
        button.clicked.connect(self._forget)
        self._column.addWidget(button)
        return button

    def _forget(self) -> None:
        pressed = self.sender()
        shown = zip(self._buttons.shown, self._pairs, strict=True)
        self.wished.emit(Forget(next(pair.pair for button, pair in shown if button is pressed)))


class PeopleList(QFrame):
    """People without a seat, one below the other, from where they can be dragged."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons = Supply(self._new_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_people(self, people: tuple[BoardPerson, ...]) -> None:
        for button, person in zip(self._buttons.show(len(people)), people, strict=True):
            button.show_person(person)

    def _new_button(self) -> PersonButton:
        button = PersonButton()
        button.wished.connect(self.wished)
        self._column.addWidget(button)
        return button
