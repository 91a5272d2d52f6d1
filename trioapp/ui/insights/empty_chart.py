"""What stands in the place of a chart in which there is nothing yet: what will be there, and the ways that lead on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from trioapp.presentation.insight_board import Leads
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.translated import Translated

_WIDEST = 560


class EmptyChart(Translated):
    """The three ways to begin where no session is open; else one button to the page where the chart is filled."""

    start_requested = Signal()
    new_requested = Signal()
    demo_requested = Signal()
    page_requested = Signal(object)
    """With what leads there."""

    def __init__(self) -> None:
        super().__init__()
        self._leads: Leads | None = None
        self._words = plain_label("hint", wraps=True)
        self._start, self._new, self._demo, self._page = Button("primary"), Button(), Button(), Button("primary")
        self._ways = (self._start, self._new, self._demo)
        fix(self._words, panel=_WIDEST)
        self._lay_out()
        self._start.clicked.connect(self.start_requested)
        self._new.clicked.connect(self.new_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._page.clicked.connect(self._ask_for_page)
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(14)
        column.addWidget(self._words)
        ways = FlowingRow()
        for button in (*self._ways, self._page):
            ways.add(button)
        column.addWidget(ways)
        column.addStretch()

    def show_words(self, words: str, leads: Leads | None) -> None:
        self._words.setText(words)
        self._leads = leads
        for button in self._ways:
            button.setVisible(leads is Leads.START)
        self._page.setVisible(leads not in (None, Leads.START))
        self.setFocusProxy(self._start if leads is Leads.START else self._page)
        self._retranslate()

    def _ask_for_page(self) -> None:
        self.page_requested.emit(self._leads)

    def _retranslate(self) -> None:
        pages = {
            Leads.RUN: self.tr("To the page Run"),
            Leads.TRIOS: self.tr("To the page Trios"),
            Leads.HARVEST: self.tr("To the page Harvest"),
        }
        self._start.name(self.tr("Start a trio now"))
        self._new.name(self.tr("New session"))
        self._demo.name(self.tr("Look around in a demo"))
        self._page.name(pages.get(self._leads or Leads.RUN, ""))
