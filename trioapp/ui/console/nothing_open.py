"""What stands on a page that needs a session while none is open: what will be there, and how to get there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from trioapp.ui.console.rail import Page
from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.measures import fix
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import Sign, plain_label
from trioapp.ui.widgets.translated import Translated

_ICON, _WIDEST = 48, 560


class NothingOpen(Translated):
    """One sentence about the page, and the same three ways as where one begins."""

    start_requested = Signal()
    new_requested = Signal()
    demo_requested = Signal()

    def __init__(self, icons: Path, tokens: Colouring) -> None:
        super().__init__()
        self._page = Page.RUN
        self._icons, self._tokens = icons, tokens
        self._icon = Sign()
        self._words, self._needs = plain_label("heading", wraps=True), plain_label("hint", wraps=True)
        self._start, self._new, self._demo = Button("primary"), Button(), Button()
        self._lay_out()
        self._start.clicked.connect(self.start_requested)
        self._new.clicked.connect(self.new_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        for part in (self._icon, self._words, self._needs):
            column.addWidget(part)
        column.addSpacing(8)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for button in (self._start, self._new, self._demo):
            ways.addWidget(button)
        ways.addStretch()
        column.addLayout(ways)
        column.addStretch(3)
        for label in (self._words, self._needs):
            fix(label, panel=_WIDEST)
        row = QHBoxLayout(self)
        row.addStretch()
        row.addLayout(column)
        row.addStretch()

    def show_page(self, page: Page) -> None:
        self._page = page
        self._icon.show_icon(self._drawn, _ICON)
        self._retranslate()

    def _drawn(self) -> QIcon:
        return svg_icon(self._icons, self._page.value, self._tokens.console.secondary, _ICON)

    def begin(self) -> None:
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        will_be = {
            Page.PLANNER: self.tr("Here the parts of your day stand in a row, each with its length."),
            Page.RUN: self.tr("Here you steer the clock, and see what the room sees."),
            Page.TRIOS: self.tr("Here stands who sits with whom, and in which role."),
            Page.NOTES: self.tr("Here you find again what was observed, round by round."),
            Page.HARVEST: self.tr("Here comes one sentence from each trio, gathered into themes."),
            Page.CANVAS: self.tr("Here you draw with the room: how change works, and how you go on learning."),
        }
        self._words.setText(will_be.get(self._page, ""))
        self._needs.setText(self.tr("It takes a session; you can begin one here, or open one on the page Sessions."))
        self._start.name(self.tr("Start a trio now"))
        self._new.name(self.tr("New session"))
        self._demo.name(self.tr("Look around in a demo"))
