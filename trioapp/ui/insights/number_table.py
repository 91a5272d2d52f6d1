"""The numbers of a plot as a table, for who cannot see it and for who wants to know exactly."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from trioapp.presentation.insight_board import NO_TABLE, Table

_FEW_COLUMNS = 8
_NARROWEST, _ROOM = 48, 24
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """Words by row and column."""

    def __init__(self) -> None:
        super().__init__()
        self._table = NO_TABLE

    def show_table(self, table: Table) -> None:
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._table.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._table.rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._table.headings[section]
        return None


class NumberTable(QTableView):
    """Goes along with the arrow keys; from the first column back to where it was opened."""

    left_behind = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._table = TableModel()
        self.setModel(self._table)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_table(self, table: Table) -> None:
        self._table.show_table(table)
        few = len(table.headings) <= _FEW_COLUMNS
        fits = QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setSectionResizeMode(fits)
        if table.headings:
            self._fit_first()
        if table.rows:
            self.setCurrentIndex(self._table.index(0, 0))

    def _fit_first(self) -> None:
        """The words that a row begins with are there in full."""
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, max(self.sizeHintForColumn(0), head.sectionSizeHint(0)) + _ROOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Left and self.currentIndex().column() <= 0:
            self.left_behind.emit()
        else:
            super().keyPressEvent(event)
