"""Tells the trainer which screen is which: a large number on each, for a few seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from trioapp.app.screens import described, number_of
from trioapp.domain.scenes import ScreenNumberScene
from trioapp.ui.paint.stage import StageStyle
from trioapp.ui.projector.window import TITLE
from trioapp.ui.widgets.stage_view import StageView

_SHOWN_FOR_MS = 4000
_SHARE_OF_OWN_SCREEN = 3
"""On the console's own screen the number takes a part of that width and height, so that the keys stay in reach."""


class ScreenNumbers(QObject):
    """A window with its number over each screen; they take no keyboard and no click, and go by themselves."""

    def __init__(self, console: QWidget) -> None:
        super().__init__()
        self._console = console
        self._style: StageStyle | None = None
        self._windows: list[StageView] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR_MS)
        self._timer.timeout.connect(self.hide)

    def set_style(self, style: StageStyle) -> None:
        self._style = style

    @Slot()
    def show(self) -> None:
        self.hide()
        self._windows = [self._window_on(screen) for screen in QGuiApplication.screens()]
        self._timer.start()

    @Slot()
    def hide(self) -> None:
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows = []

    def _window_on(self, screen: QScreen) -> StageView:
        window = StageView()
        window.setWindowTitle(TITLE)
        window.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput
        )
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        if self._style:
            window.set_style(self._style)
        window.show_scene(ScreenNumberScene(str(number_of(screen)), described(screen)))
        window.setScreen(screen)
        window.setGeometry(self._area_on(screen))
        window.show()
        return window

    def _area_on(self, screen: QScreen) -> QRect:
        whole = screen.geometry()
        if screen is not self._console.screen():
            return whole
        part = QRect(0, 0, whole.width() // _SHARE_OF_OWN_SCREEN, whole.height() // _SHARE_OF_OWN_SCREEN)
        part.moveCenter(whole.center())
        return part
