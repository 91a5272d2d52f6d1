"""Buttons that can be dragged, and what is dropped of them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from trioapp.ui.widgets.buttons import LaidOutButton


class DraggedButton(LaidOutButton):
    """A press and a way with the mouse carries what the button stands for, by its id, to where it is dropped."""

    def __init__(self, role: str, kind: str) -> None:
        """`kind` is the type, as of MIME, under which it is carried."""
        super().__init__(role)
        self._kind = kind
        self._pressed_at = QPoint()

    def _carried(self) -> str:
        raise NotImplementedError

    def _drag(self) -> None:
        self.setDown(False)
        carried = QMimeData()
        carried.setData(self._kind, self._carried().encode())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed_at)
        drag.exec(Qt.DropAction.MoveAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = event.position().toPoint() - self._pressed_at
        if event.buttons() & Qt.MouseButton.LeftButton and way.manhattanLength() >= QApplication.startDragDistance():
            self._drag()
        else:
            super().mouseMoveEvent(event)


def dropped(event: QDropEvent, kind: str) -> str:
    """What is dropped, by its id; empty when it is of another kind."""
    return bytes(event.mimeData().data(kind).data()).decode("utf-8", "replace")
