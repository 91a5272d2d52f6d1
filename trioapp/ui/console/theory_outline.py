"""The theory of change as a list: every box, arrow and assumption is a row that can be walked to and chosen."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from trioapp.domain.texts import shortened
from trioapp.presentation.theory_board import OutlineRow, Remove, Select

_INDENT, _LETTERS = "    ", 200
_DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class OutlineModel(QAbstractListModel):
    """Rows of words; how far each stands in is seen and not said."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[OutlineRow, ...] = ()

    def show_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Where only words have changed, only those rows are drawn anew."""
        before, self.rows = self.rows, rows
        if [row.id for row in before] != [row.id for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def place_of(self, item: str) -> int:
        """-1 when it is not there."""
        return next((number for number, row in enumerate(self.rows) if row.id == item), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _INDENT * row.level + shortened(row.words, _LETTERS)
        return row.words if role == Qt.ItemDataRole.AccessibleTextRole else None


class TheoryOutline(QListView):
    """Choosing a row selects what it stands for; Enter goes on to its fields, Delete removes it."""

    wished = Signal(object)
    panel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = OutlineModel()
        self._is_following = False
        self.setModel(self._rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._select)
        self.activated.connect(self._open)

    def show_rows(self, rows: tuple[OutlineRow, ...], selected: str) -> None:
        self._is_following = True
        self._rows.show_rows(rows)
        place = self._rows.place_of(selected)
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif self.currentIndex().row() != place:
            self.setCurrentIndex(self._rows.index(place))
        self._is_following = False

    def _select(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self.wished.emit(Select(self._rows.rows[current.row()].id))

    def _open(self, _index: QModelIndex) -> None:
        self.panel_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        if event.key() in _DELETING and place >= 0:
            self.wished.emit(Remove(self._rows.rows[place].id))
        elif event.key() in _OPENING and place >= 0:
            self.panel_requested.emit()
        else:
            super().keyPressEvent(event)
