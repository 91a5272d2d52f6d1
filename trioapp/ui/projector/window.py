"""The window that the room sees: one picture, and nothing else ever."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trioapp.ui.widgets.stage_view import StageView

_POINTER_HIDES_AFTER_MS = 2000
TITLE = "Trio – beamer"
"""Names no session and no person, because systems show titles in places where others look."""


class ProjectorWindow(QWidget):
    """Fills a screen or stands in a window of its own. It never takes the keyboard away from who types."""

    closed_by_user = Signal()
    leaving_full_screen_requested = Signal()
    given_keyboard = Signal()
    """Whoever gave it: the trainer, or a window manager because the window came to a screen."""

    def __init__(self, *, borderless: bool = False) -> None:
        """When `borderless` it fills a screen without the full screen of macOS, which blanks the others."""
        super().__init__()
        self._borderless = borderless
        self._fills = False
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMouseTracking(True)
        self.stage = StageView(animated=True)
        self.stage.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self._pointer_timer = QTimer(self)
        self._pointer_timer.setSingleShot(True)
        self._pointer_timer.setInterval(_POINTER_HIDES_AFTER_MS)
        self._pointer_timer.timeout.connect(self._hide_pointer)

    def fill(self, area: QRect) -> None:
        """Covers a whole screen."""
        self._fills = True
        if self._borderless:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setGeometry(area)
            self.show()
        else:
            self.setGeometry(area)
            self.showFullScreen()

    def stand_in_window(self, area: QRect) -> None:
        """Stands in an ordinary window within `area`."""
        self._fills = False
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
        self.showNormal()
        self.setGeometry(area)

    @property
    def fills_screen(self) -> bool:
        """Whether it is shown, and as large as a screen."""
        return self.isVisible() and self._fills

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._pointer_timer.start()
        super().mouseMoveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.given_keyboard.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous():
            self.closed_by_user.emit()
        super().closeEvent(event)
