"""What is scrolled through where there is no room for it, as with large text on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


class Contents(QWidget):
    """What is scrolled through: it needs no more height than it must have, whatever it would like."""

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else -1


class Scrolled(QScrollArea):
    """Takes no keyboard of its own: what is in it is scrolled to when the keyboard comes there."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._contents = Contents()
        self._contents.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setProperty("role", "plain")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._contents)

    def sizeHint(self) -> QSize:
        return self._contents.sizeHint()


class ScrolledColumn(Scrolled):
    """One that is as wide as what it holds."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__(layout)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._be_as_wide)
        self._be_as_wide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._contents and event.type() == QEvent.Type.LayoutRequest:
            self._be_as_wide()
        return super().eventFilter(watched, event)

    def _be_as_wide(self) -> None:
        bar = self.verticalScrollBar()
        self.setFixedWidth(self._contents.minimumSizeHint().width() + (bar.sizeHint().width() if bar.maximum() else 0))
