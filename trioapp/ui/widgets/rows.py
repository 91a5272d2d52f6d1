"""Parts side by side, on further lines where there is no room for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_SPACING = 10

Line = list[tuple[QLayoutItem, QSize]]


class FlowingRow(QLayout):
    """What does not fit goes on on a further line. The room that is left on a line is where the gap is."""

    def __init__(self, spacing: int = _SPACING, *, is_centred: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._is_centred = 0, is_centred
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def leave_gap(self) -> None:
        """What is added from now on stands at the right."""
        self._gap = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        height = max((size.height() for size in sizes), default=0)
        return QSize(max((size.width() for size in sizes), default=0), height)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        top = area.top()
        for line in self._lines(area.width()):
            self._place(line, QRect(area.left(), top, area.width(), _height(line)))
            top += _height(line) + self.spacing()

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, QSize(min(size.width(), max(width, item.minimumSize().width())), size.height())))
            left += size.width() + self.spacing()
        return lines

    def _place(self, line: Line, area: QRect) -> None:
        taken = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
        free = max(0, area.width() - taken)
        at_right = self._items[self._gap :] if self._gap else []
        left, is_open = area.left() + (free // 2 if self._is_centred else 0), bool(at_right)
        for item, size in line:
            if is_open and item in at_right:
                left, is_open = left + free, False
            item.setGeometry(QRect(QPoint(left, area.top() + (area.height() - size.height()) // 2), size))
            left += size.width() + self.spacing()


def _height(line: Line) -> int:
    return max(size.height() for _, size in line)


def two_sided_row(left: Sequence[QWidget], right: Sequence[QWidget] = ()) -> FlowingRow:
    """A row with parts at its left and at its right, and the room that is left between them."""
    row = FlowingRow()
    for part in left:
        row.addWidget(part)
    row.leave_gap()
    for part in right:
        row.addWidget(part)
    return row
