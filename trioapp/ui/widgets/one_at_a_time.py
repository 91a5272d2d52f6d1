"""Widgets in one place, of which one at a time is seen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget


class OneAtATime(QStackedWidget):
    """It needs the room of the one that is seen, whatever others would need."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        seen = self.currentWidget()
        if seen is None:
            return super().minimumSizeHint()
        needed, layout = seen.minimumSizeHint(), seen.layout()
        if layout and layout.hasHeightForWidth():
            needed.setHeight(layout.totalMinimumHeightForWidth(max(self.width(), needed.width())))
        return needed

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width words may take another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
