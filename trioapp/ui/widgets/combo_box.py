"""A combo box that a screen reader can choose from, too."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QItemSelection, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

_WITHOUT_LETTERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ComboBox(QComboBox):
    """A screen reader selects in the list, whether it is open or not, and makes nothing current; that is a choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view().selectionModel().selectionChanged.connect(self._take_selected)

    def setAccessibleName(self, name: str) -> None:
        """On Linux Qt gives what is chosen in the place of the name, which is told after it then."""
        super().setAccessibleName(name)
        if sys.platform.startswith("linux"):
            self.setAccessibleDescription(name)

    def event(self, event: QEvent) -> bool:
        """A letter finds a choice here and steers nothing in the room; space is the room's as elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_letter = event.text().isprintable() and bool(event.text().strip())
            if is_letter and not event.modifiers() & _WITHOUT_LETTERS:
                event.accept()
                return True
        return super().event(event)

    @Slot(QItemSelection)
    def _take_selected(self, selected: QItemSelection) -> None:
        rows = {index.row() for index in selected.indexes()}
        if len(rows) == 1 and rows != {self.view().currentIndex().row()}:
            self.hidePopup()
            self.setCurrentIndex(rows.pop())
            self.activated.emit(self.currentIndex())
