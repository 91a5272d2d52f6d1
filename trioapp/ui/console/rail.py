"""The rail on the left of the console: a button for each task."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.measures import VERY_LARGE_TEXT, fix, scaled, share
from trioapp.ui.look.tokens import Colour, Colouring
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_RAIL_WIDTH, _SIDE, _ICON = 100, 2, 24
_BUTTON_PX, _APART, _ENDS = 56, 2, 8
"""So that all of them stand below each other on a small laptop."""
_BARE_WIDTH, _BARE_ICON, _BARE_PX = 46, 18, 27
"""The same where there are no words, of what grows as text does."""


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


class RailButton(QToolButton):
    """Whether its page is open is heard as well as seen. A press asks for the page and changes nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._is_open = False
        self.setProperty("role", "rail")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self.toggled.connect(self._ask)

    def show_open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self.setChecked(is_open)
        set_role(self, "chosen" if is_open else "plain", of="state")

    def nextCheckState(self) -> None:
        """A press leaves it as it is, until its page is shown."""

    @Slot(bool)
    def _ask(self, is_checked: bool) -> None:
        """A screen reader ticks without a press."""
        if is_checked is not self._is_open:
            self.setChecked(self._is_open)
            self.click()


class Rail(Translated):
    """A button for each page, with a word under every icon; the words go where large text leaves no room for them."""

    page_chosen = Signal(object)

    def __init__(self, icons: Path, tokens: Colouring) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _ENDS, _SIDE, _ENDS)
        column.setSpacing(_APART)
        self._buttons = {page: self._button() for page in Page}
        self._height = 0
        self._icons, self._tokens = icons, tokens
        self._drawn: tuple[Colour, int] | None = None
        """The ink and the size of the icons."""
        self._fit()
        for page, button in self._buttons.items():
            if page is Page.CHECK:
                column.addStretch()
            column.addWidget(button)
        self._retranslate()

    def _button(self) -> RailButton:
        button = RailButton()
        button.clicked.connect(self._choose)
        return button

    def _fit(self) -> None:
        """To the theme and to the size of text. Where there are no words the icons grow as it does."""
        style, has_words = Qt.ToolButtonStyle, self._has_words
        size = _ICON if has_words else scaled(_BARE_ICON)
        width = _RAIL_WIDTH if has_words else _BARE_WIDTH
        for part, sides in ((self, 0), *((button, 2 * _SIDE) for button in self._buttons.values())):
            fix(part, panel=width - sides)
        self._draw(self._tokens.console.rail.text, size)
        for button in self._buttons.values():
            button.setToolButtonStyle(style.ToolButtonTextUnderIcon if has_words else style.ToolButtonIconOnly)
            fix(button, height=_BUTTON_PX if has_words else _BARE_PX)

    def _draw(self, ink: Colour, size: int) -> None:
        if (ink, size) == self._drawn:
            return
        self._drawn = ink, size
        for page, button in self._buttons.items():
            button.setIcon(svg_icon(self._icons, page.value, ink, size))
            button.setIconSize(QSize(size, size))

    @property
    def _has_words(self) -> bool:
        """At the usual size of text they stay, whatever has to be scrolled to."""
        needed = len(self._buttons) * (scaled(_BUTTON_PX) + _APART) + 2 * _ENDS
        return share() <= 1 or (share() <= VERY_LARGE_TEXT and needed <= self._height)

    def fit_height(self, pixels: int) -> None:
        """So high is the window."""
        had_words, self._height = self._has_words, pixels
        if self._has_words is not had_words:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def show_page(self, page: Page) -> None:
        for known, button in self._buttons.items():
            button.show_open(is_open=known is page)

    def _choose(self) -> None:
        button = self.sender()
        self.page_chosen.emit(next(page for page, known in self._buttons.items() if known is button))

    def words(self) -> dict[Page, str]:
        """What each page is called."""
        return {
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

    def _retranslate(self) -> None:
        for page, word in self.words().items():
            self._buttons[page].setText(word)
            self._buttons[page].setAccessibleName(word)
