"""Beside the pages of the run and of the notes: the pad, or in its place what is done while no exercise goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from trioapp.presentation.block_view import BlockView
from trioapp.ui.console.block_panel import BlockPanel
from trioapp.ui.console.marks_area import NoteSigns
from trioapp.ui.console.observation_pad import PAD_WIDTH, ObservationPad
from trioapp.ui.console.rail import Page
from trioapp.ui.look.measures import fix, release
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.scrolled import ScrolledSide
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated


class PadPanel(Translated):
    """It stays where it is while the pages turn: to move the pad would take longer than to turn one."""

    back_requested = Signal()
    """The pad was alone for long enough."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self.pad, self.block = ObservationPad(signs), BlockPanel()
        self._back = Button("primary")
        self._page, self._has_block, self._is_alone = Page.RUN, False, False
        frame, around = QFrame(), QVBoxLayout(self)
        frame.setProperty("role", "panel")
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        column, parts = QVBoxLayout(frame), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._back)
        column.addWidget(ScrolledSide(parts))
        for part in (self.block, self.pad):
            parts.addWidget(part)
        self._back.hide()
        set_role(self._back, "touch", of="measure")
        self._back.clicked.connect(self.back_requested)
        fix(self, panel=PAD_WIDTH)
        self._choose()
        self._retranslate()

    def show_page(self, page: Page) -> None:
        self._page = page
        self.setVisible(page in (Page.RUN, Page.NOTES))
        self._choose()

    def show_block(self, block: BlockView | None, *, is_live: bool) -> None:
        self._has_block = block is not None
        if block:
            self.block.show_view(block, is_live=is_live)
        self._choose()

    def _choose(self) -> None:
        """Notes are always taken on their own page."""
        is_block = self._has_block and self._page is Page.RUN
        self.block.setVisible(is_block)
        self.pad.setVisible(not is_block)

    @property
    def has_keyboard(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    @property
    def is_alone(self) -> bool:
        return self._is_alone

    def be_alone(self, *, is_alone: bool) -> None:
        """As wide as the window and in large, or beside a page again."""
        self._is_alone = is_alone
        self._back.setVisible(is_alone)
        release(self) if is_alone else fix(self, panel=PAD_WIDTH)
        self.pad.be_large(is_large=is_alone)
        self.pad.focus_marks()

    def _retranslate(self) -> None:
        self._back.name(self.tr("Back to all notes"), hint="Esc")
