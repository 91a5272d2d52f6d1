"""What is scrolled through where there is no room for it, as with large text on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from trioapp.ui.look.measures import scaled


class Contents(QWidget):
    """What is scrolled through: it needs no more height than it must have, whatever it would like."""

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else -1


class ScrolledDown(QScrollArea):
    """A part of a page that is scrolled up and down, and is never too narrow for what is in it."""

    def __init__(self, inside: QWidget | None = None, *, least: int = 0) -> None:
        """`least` is how high it is at least, at 100 %: of a list that stands among other parts."""
        super().__init__()
        self._least = least
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inside:
            self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        inside, hint = self.widget(), super().minimumSizeHint()
        if inside is None:
            return hint
        least = inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(least, max(hint.height(), scaled(self._least)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it is wider, or narrower."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll area hears what happens to its contents."""
        if watched is self._contents and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """To contents of another size."""


class ScrolledSide(Scrolled):
    """What stands beside a page, as wide as its place and scrolled up and down by itself, while the page stays."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__(layout)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """A bar that is there makes lines shorter, and must not be what it is needed for."""
        policy = Qt.ScrollBarPolicy
        fits = self._contents.heightForWidth(self.width()) <= self.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)


class ScrolledColumn(Scrolled):
    """One that is as wide as what it holds."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__(layout)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        self.setFixedWidth(self._contents.minimumSizeHint().width() + (bar.sizeHint().width() if bar.maximum() else 0))
