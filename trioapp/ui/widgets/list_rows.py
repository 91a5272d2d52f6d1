"""Lists of rows that a delegate draws: what they show, and which of them is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from trioapp.ui.look.measures import scaled

ROW = Qt.ItemDataRole.UserRole
"""The row itself, for who draws it."""

_LEAST_PX = 132

Index = QModelIndex | QPersistentModelIndex


class ListRow(Protocol):
    """Each has an id of its own; `spoken` is what a screen reader says of it."""

    @property
    def id(self) -> str: ...

    @property
    def spoken(self) -> str: ...


Row = TypeVar("Row", bound=ListRow)


class RowsModel(QAbstractListModel, Generic[Row]):
    """The rows that are shown. When only some of them have changed, only those are drawn anew.

    `shape` gives what a reset is needed for when it is another one: what makes a row another, or higher or lower.
    """

    def __init__(self, shape: Callable[[Row], object]) -> None:
        super().__init__()
        self._shape = shape
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if list(map(self._shape, rows)) != list(map(self._shape, self.rows)):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def place_of(self, row_id: str) -> int:
        """-1 when it is not shown."""
        return next((number for number, row in enumerate(self.rows) if row.id == row_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        return row.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class RowsView(QListView, Generic[Row]):
    """Arrows go through the rows; `_does` says what other keys mean for the one that is chosen."""

    chosen = Signal(str)

    def __init__(self, model: RowsModel[Row]) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def minimumSizeHint(self) -> QSize:
        """As high as a few rows, among buttons that take more lines in large text."""
        return QSize(super().minimumSizeHint().width(), scaled(_LEAST_PX))

    def show_rows(self, rows: tuple[Row, ...], chosen: str) -> None:
        """The keyboard stays with the row that is chosen, wherever it is now."""
        if rows != self._model.rows:
            with_blocked = self.selectionModel().blockSignals(True)
            self._model.show_rows(rows)
            self.selectionModel().blockSignals(with_blocked)
        place = self._model.place_of(chosen)
        if place != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())

    @property
    def current(self) -> Row | None:
        place = self.currentIndex().row()
        return self._model.rows[place] if 0 <= place < len(self._model.rows) else None

    def _does(self, row: Row, event: QKeyEvent) -> bool:
        """Whether that key means something for that row."""
        raise NotImplementedError

    @Slot()
    def _tell_chosen(self) -> None:
        if self.current:
            self.chosen.emit(self.current.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current
        if row is None or not self._does(row, event):
            super().keyPressEvent(event)
