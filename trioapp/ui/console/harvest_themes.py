"""Themes as cards with their sentences, which are moved by drag, by key, and in and out of the theme that is open."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from trioapp.domain.harvest import LONGEST_THEME
from trioapp.presentation.harvest_board import Delete, Drop, Open, Put, Rename, Reorder, SentenceRow, ThemeCard
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.dragging import DraggedButton, dropped
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_SENTENCE = "application/x-trioapp-sentence"
"""What is dragged: a sentence, by id."""
_CARD_WIDTH = 260
_DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SentenceButton(DraggedButton):
    """A sentence of a trio. A press opens it, Delete deletes it, and it can be dragged into a theme."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__("session", _SENTENCE)
        self.sentence = ""
        self.wrap()
        self._about = plain_label("note-moment", wraps=True, parent=self)
        self._text = plain_label("note-text", wraps=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for label in (self._about, self._text):
            self.add_label(label, column)
        self.clicked.connect(self._open)

    def show_row(self, row: SentenceRow) -> None:
        self.sentence = row.id
        self._about.setText(row.about)
        self._text.setText(row.text)
        self.setAccessibleName(f"{row.about}: {row.text}")
        set_role(self, "chosen" if row.is_open else "plain", of="state")
        self.updateGeometry()

    def _open(self) -> None:
        self.wished.emit(Open(self.sentence))

    def _carried(self) -> str:
        return self.sentence

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DELETING:
            self.wished.emit(Delete(self.sentence))
        else:
            super().keyPressEvent(event)


class ThemeName(QLineEdit):
    """The name of a theme, changed where it stands."""

    typed = Signal(str)
    finished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._theme = ""
        self.before = ""
        """What stood here when the keyboard came."""
        self.setMaxLength(LONGEST_THEME)
        self.textChanged.connect(self.typed)
        self.editingFinished.connect(self._finish)

    def show_name(self, theme: str, name: str) -> None:
        """Puts that name here, unless somebody is typing it."""
        if theme != self._theme or not self.hasFocus():
            self._theme = theme
            with QSignalBlocker(self):
                if name != self.text():
                    self.setText(name)

    def put_back(self, name: str) -> None:
        with QSignalBlocker(self):
            self.setText(name)

    def _finish(self) -> None:
        self.finished.emit(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.before = self.text()


class ThemeView(Translated):
    """One theme: its name, how many sentences are about it, and the sentences; something can be dropped on it."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._card: ThemeCard | None = None
        self._shown: tuple[ThemeCard, bool, bool] | None = None
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        self._title, self._name = plain_label("heading", wraps=True), ThemeName()
        self._count, self._remark = plain_label("label", wraps=True), plain_label("hint", wraps=True)
        self._left, self._right, self._drop = Button("small"), Button("small"), Button("small")
        self._rows = Supply(self._new_row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all columns are equally wide
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect_own()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(12, 10, 12, 12)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self._count, 1)
        for button in (self._left, self._right, self._drop):
            acts.addWidget(button)
        self._column.addWidget(self._title)
        self._column.addWidget(self._name)
        self._column.addLayout(acts)
        self._column.addWidget(self._remark)

    def _connect_own(self) -> None:
        self._name.typed.connect(self._rename)
        self._name.finished.connect(self._end_naming)
        self._left.clicked.connect(self._move_left)
        self._right.clicked.connect(self._move_right)
        self._drop.clicked.connect(self._drop_it)

    @property
    def sentences(self) -> list[SentenceButton]:
        return self._rows.shown

    def show_card(self, card: ThemeCard, *, is_first: bool, is_last: bool) -> None:
        if (card, is_first, is_last) == self._shown:
            return
        self._card, self._shown = card, (card, is_first, is_last)
        is_theme = bool(card.id)
        self._title.setText(card.name)
        self._title.setVisible(not is_theme)
        self._name.show_name(card.id, card.name)
        self._count.setText(f"{card.number} · {card.count}" if is_theme else card.count)
        self._remark.setText(card.remark)
        for part in (self._name, self._left, self._right, self._drop, self._remark):
            part.setVisible(is_theme)
        self._left.setEnabled(not is_first)
        self._right.setEnabled(not is_last)
        for button, row in zip(self._rows.show(len(card.sentences)), card.sentences, strict=True):
            button.show_row(row)
        self._retranslate()

    def _new_row(self) -> SentenceButton:
        button = SentenceButton()
        button.wished.connect(self.wished)
        self._column.addWidget(button)
        return button

    @property
    def _theme(self) -> str:
        return self._card.id if self._card else ""

    def _rename(self, name: str) -> None:
        self.wished.emit(Rename(self._theme, name))

    def _end_naming(self, name: str) -> None:
        """What could not be its name does not stay there, nor half of it."""
        if self._card and name != self._card.name:
            self.wished.emit(Rename(self._theme, self._name.before))
            self.wished.emit(Rename(self._theme, name, is_done=True))
            self._name.put_back(self._card.name)

    def _move_left(self) -> None:
        self.wished.emit(Reorder(self._theme, -1))

    def _move_right(self) -> None:
        self.wished.emit(Reorder(self._theme, 1))

    def _drop_it(self) -> None:
        self.wished.emit(Drop(self._theme))

    def _retranslate(self) -> None:
        if self._card:
            number, name = self._card.number, self._card.name
            self._name.setAccessibleName(self.tr("Name of theme {number}").format(number=number))
            self._left.name("‹", self.tr("Theme {name} to the left").format(name=name))
            self._right.name("›", self.tr("Theme {name} to the right").format(name=name))
            self._drop.name("×", self.tr("Drop theme {name}").format(name=name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_SENTENCE):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.wished.emit(Put(dropped(event, _SENTENCE), self._theme))


class ThemeBoard(QScrollArea):
    """The cards side by side in as many columns as fit; first what is in no theme yet."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards = Supply(self._new_card)
        self._arranged = 0, 0
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(14)
        self.setWidget(inside)

    @property
    def held(self) -> str:
        """The sentence that has the keyboard, by id; empty when none has."""
        focused = self.focusWidget()
        return focused.sentence if isinstance(focused, SentenceButton) and focused.hasFocus() else ""

    def show_cards(self, cards: tuple[ThemeCard, ...]) -> None:
        """The keyboard stays with the sentence that had it, wherever that is now."""
        held = self.held
        views = self._cards.show(len(cards))
        for place, (view, card) in enumerate(zip(views, cards, strict=True)):
            view.show_card(card, is_first=place == 1, is_last=place == len(cards) - 1)
        self._arrange()
        for button in (button for view in views for button in view.sentences):
            if held and button.sentence == held:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(button)

    def _new_card(self) -> ThemeView:
        view = ThemeView()
        view.wished.connect(self.wished)
        self._grid.addWidget(view)
        return view

    def _arrange(self) -> None:
        columns = max(1, self.viewport().width() // _CARD_WIDTH)
        if self._arranged == (columns, len(self._cards.shown)):
            return
        self._arranged = columns, len(self._cards.shown)
        for place, view in enumerate(self._cards.shown):
            self._grid.addWidget(view, *divmod(place, columns), Qt.AlignmentFlag.AlignTop)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        rows = -(-len(self._cards.shown) // columns)
        for row in range(max(rows + 1, self._grid.rowCount())):
            self._grid.setRowStretch(row, 1 if row == rows else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
