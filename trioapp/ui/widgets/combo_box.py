"""A combo box that a screen reader can choose from, too."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Slot
from PySide6.QtWidgets import QComboBox, QWidget


class ComboBox(QComboBox):
    """A screen reader selects in the list, whether it is open or not, and makes nothing current; that is a choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view().selectionModel().selectionChanged.connect(self._take_selected)

    @Slot(QItemSelection)
    def _take_selected(self, selected: QItemSelection) -> None:
        rows = {index.row() for index in selected.indexes()}
        if len(rows) == 1 and rows != {self.view().currentIndex().row()}:
            self.hidePopup()
            self.setCurrentIndex(rows.pop())
            self.activated.emit(self.currentIndex())
