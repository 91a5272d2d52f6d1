"""Parts side by side, on further lines where there is no room for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

_SPACING = 10

Line = list[tuple[QWidget, QSize]]


class FlowingRow(QWidget):
    """What does not fit goes on on a further line. The room that is left on a line is where the gap is.

    It has no layout: one that is written in Python is still asked for its parts while it is taken apart.
    """

    def __init__(self, spacing: int = _SPACING, *, is_centred: bool = False, is_even: bool = False) -> None:
        """With `is_even` what is left of a line is shared by its parts."""
        super().__init__()
        self.parts: list[QWidget] = []
        self._heights: dict[int, int] = {}
        self._spacing, self._gap, self._is_centred, self._is_even = spacing, 0, is_centred, is_even
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        part.setParent(self)
        part.setVisible(not hidden)
        if part not in self.parts:
            self.parts.append(part)
        self._heights.clear()

    def take(self, part: QWidget) -> None:
        """It stands somewhere else from now on."""
        if part in self.parts:
            self.parts.remove(part)
        self._heights.clear()

    def leave_gap(self) -> None:
        """What is added from now on stands at the right."""
        self._gap = len(self.parts)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt asks for it dozens of times in one layout. What is not seen is not told when a part changes."""
        if not self.isVisible():
            self._heights.clear()
        if width not in self._heights:
            lines = self._lines(width)
            self._heights[width] = sum(map(_height, lines)) + self._spacing * max(0, len(lines) - 1)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        sizes = [_wished(part) for part in self._seen]
        width = sum(size.width() for size in sizes) + self._spacing * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """On one line: how high it is on several follows from the width that it gets, and never from the one it has."""
        return QSize(max((_least(part) for part in self._seen), default=0), self.sizeHint().height())

    @property
    def _seen(self) -> list[QWidget]:
        return [part for part in self.parts if not part.isHidden()]

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        left = 0
        for part in self._seen:
            size = _wished(part)
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            room = QSize(max(width, _least(part)), size.height()) if size.width() > width else size
            lines[-1].append((part, size.boundedTo(room)))
            left += size.width() + self._spacing
        return lines

    def _arrange(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            self._place(line, QRect(0, top, self.width(), _height(line)))
            top += _height(line) + self._spacing

    def _place(self, line: Line, area: QRect) -> None:
        taken = sum(size.width() for _, size in line) + self._spacing * (len(line) - 1)
        free = max(0, area.width() - taken)
        if self._is_even:
            line = [(part, size + QSize(free // len(line), 0)) for part, size in line]
        at_right = self.parts[self._gap :] if self._gap else []
        left, is_open = area.left() + (free // 2 if self._is_centred else 0), bool(at_right)
        for part, size in line:
            if is_open and part in at_right:
                left, is_open = left + free, False
            part.setGeometry(QRect(QPoint(left, area.top() + (area.height() - size.height()) // 2), size))
            left += size.width() + self._spacing

    def event(self, event: QEvent) -> bool:
        """A part is another one in size, or is there now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure_anew()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._arrange()


def _wished(part: QWidget) -> QSize:
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())


def _least(part: QWidget) -> int:
    return max(part.minimumWidth(), min(part.minimumSizeHint().width(), part.maximumWidth()))


def _height(line: Line) -> int:
    return max(size.height() for _, size in line)


def two_sided_row(left: Sequence[QWidget], right: Sequence[QWidget] = ()) -> FlowingRow:
    """A row with parts at its left and at its right, and the room that is left between them."""
    row = FlowingRow()
    for part in left:
        row.add(part)
    row.leave_gap()
    for part in right:
        row.add(part)
    return row


def kept_together(*parts: QWidget) -> QWidget:
    """Parts that go on a further line as one, such as words and their field; the last has what room is left."""
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if part is parts[-1] else 0)
    return together
