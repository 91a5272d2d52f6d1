"""Parts of a page beside each other, or below each other where text is so large that there is no room for that."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from trioapp.ui.look.measures import fix, panel_width, release

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_UPSIDE_DOWN = QBoxLayout.Direction.BottomToTop


@dataclass(frozen=True, slots=True)
class _Part:
    widget: QWidget
    panel: int

    @property
    def least(self) -> int:
        """How narrow it can be beside the others."""
        hint = self.widget.minimumSizeHint().width()
        return panel_width(self.panel) if self.panel else max(hint, self.widget.minimumWidth())


class SideBySide(QWidget):
    """A page that is read from top to bottom is scrolled one way only (WCAG 1.4.10)."""

    def __init__(self, spacing: int, *, first_comes_last: bool = False) -> None:
        """With `first_comes_last` the part at the left is the lowest one where they stand below each other."""
        super().__init__()
        self._parts: list[_Part] = []
        self._below = _UPSIDE_DOWN if first_comes_last else _BELOW
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, part: QWidget, stretch: int = 0, *, panel: int = 0) -> None:
        """`panel` is how wide it is beside the others, at 100 %; below them it is as wide as they are."""
        self._parts.append(_Part(part, panel))
        self._row.addWidget(part, stretch)
        self._turn()

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        """The height is that at the width it has."""
        least = max((self._least_below(part) for part in self._seen), default=0)
        width = max(self.width(), least)
        has_lines = self._row.hasHeightForWidth()
        height = self._row.totalMinimumHeightForWidth(width) if has_lines else self._row.totalMinimumSize().height()
        return QSize(least, height)

    def _least_below(self, part: _Part) -> int:
        return part.widget.minimumSizeHint().width()

    @property
    def _seen(self) -> list[_Part]:
        return [part for part in self._parts if not part.widget.isHidden()]

    def event(self, event: QEvent) -> bool:
        """A part is another one in size, or is there now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._turn()
            self.updateGeometry()

    def _turn(self) -> None:
        seen = self._seen
        needed = sum(part.least for part in seen) + self._row.spacing() * (len(seen) - 1)
        direction = self._below if needed > self.width() > 0 else _BESIDE
        for part in self._parts:
            if part.panel:
                fix(part.widget, panel=part.panel) if direction is _BESIDE else release(part.widget)
        if direction is not self._row.direction():
            self._row.setDirection(direction)
