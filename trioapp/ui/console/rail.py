"""The rail on the left of the console: a button for each task."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Colour, Colouring
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_RAIL_WIDTH, _SIDE = 100, 2
_ICON = 24
_BUTTON_PX, _APART = 56, 2
"""So that all of them stand below each other on a small laptop."""


class Page(StrEnum):
    """The tasks, in the order of the rail; the values name their icons."""

    SESSIONS = "folder-open"
    PLANNER = "calendar-clock"
    RUN = "play"
    TRIOS = "users"
    NOTES = "notebook-pen"
    HARVEST = "sprout"
    CANVAS = "workflow"
    INSIGHT = "chart-column"
    FORMATS = "library"
    CHECK = "list-checks"
    SETTINGS = "settings"
    HELP = "life-buoy"


class Rail(Translated):
    """A button for each page, with a word under every icon."""

    page_chosen = Signal(object)

    def __init__(self, icons: Path, tokens: Colouring) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fix(self, panel=_RAIL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 8, _SIDE, 8)
        column.setSpacing(_APART)
        self._buttons = {page: self._button() for page in Page}
        self._icons, self._tokens = icons, tokens
        self._ink: Colour | None = None
        """That in which the icons are drawn."""
        self._draw()
        for page, button in self._buttons.items():
            if page is Page.CHECK:
                column.addStretch()
            column.addWidget(button)
        self._retranslate()

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fix(button, panel=_RAIL_WIDTH - 2 * _SIDE, height=_BUTTON_PX)
        button.clicked.connect(self._choose)
        return button

    def _draw(self) -> None:
        ink = self._tokens.console.rail.text
        if ink != self._ink:
            self._ink = ink
            for page, button in self._buttons.items():
                button.setIcon(svg_icon(self._icons, page.value, ink, _ICON))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._draw()
        super().changeEvent(event)

    def show_page(self, page: Page) -> None:
        for known, button in self._buttons.items():
            set_role(button, "chosen" if known is page else "plain", of="state")

    def _choose(self) -> None:
        button = self.sender()
        self.page_chosen.emit(next(page for page, known in self._buttons.items() if known is button))

    def _retranslate(self) -> None:
        words = {
            Page.SESSIONS: self.tr("Sessions"),
            Page.PLANNER: self.tr("Planner"),
            Page.RUN: self.tr("Run"),
            Page.TRIOS: self.tr("Trios"),
            Page.NOTES: self.tr("Notes"),
            Page.HARVEST: self.tr("Harvest"),
            Page.CANVAS: self.tr("Canvas"),
            Page.INSIGHT: self.tr("Insight"),
            Page.FORMATS: self.tr("Formats"),
            Page.CHECK: self.tr("Check"),
            Page.SETTINGS: self.tr("Settings"),
            Page.HELP: self.tr("Help"),
        }
        for page, word in words.items():
            self._buttons[page].setText(word)
            self._buttons[page].setAccessibleName(word)
