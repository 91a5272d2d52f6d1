"""The trainer's window: rail, header, bars and the page of the task at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trioapp.domain.ports import SaveState
from trioapp.presentation.block_view import Work
from trioapp.presentation.notes_controller import SavingView
from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.bars import AbsenceBar, AlertBar, NoticeBar, RehearsalBar
from trioapp.ui.console.bottom_bar import BottomBar
from trioapp.ui.console.canvas_page import CanvasPage, Section
from trioapp.ui.console.chain_page import ChainPage
from trioapp.ui.console.check_page import CheckPage
from trioapp.ui.console.field_page import FieldPage
from trioapp.ui.console.harvest_page import HarvestPage
from trioapp.ui.console.header import Header
from trioapp.ui.console.learning_agenda_page import LearningAgendaPage
from trioapp.ui.console.marks_area import NoteSigns
from trioapp.ui.console.notes_page import NotesPage
from trioapp.ui.console.obstacles_form import ObstaclesForm
from trioapp.ui.console.planner_page import PlannerPage
from trioapp.ui.console.poll_form import PollForm
from trioapp.ui.console.rail import Page, Rail
from trioapp.ui.console.run_page import RunPage
from trioapp.ui.console.sessions_page import SessionsPage
from trioapp.ui.console.settings_page import SettingsPage
from trioapp.ui.console.system_page import SystemPage
from trioapp.ui.console.theory_page import TheoryPage
from trioapp.ui.console.trios_page import TriosPage
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.widgets.translated import Translated


class ConsoleWindow(Translated):
    """The window on the laptop. It closes only after everything was saved, or the trainer knows that it was not."""

    page_changed = Signal(object)

    def __init__(self, icons: Path, tokens: Tokens) -> None:
        super().__init__()
        self._may_close: Callable[[], bool] = lambda: True
        self._session = ""
        self.rail = Rail(icons, tokens)
        self.header = Header()
        self.alert = AlertBar()
        self.notice = NoticeBar()
        self.absence = AbsenceBar()
        self.rehearsal = RehearsalBar()
        self.bottom = BottomBar()
        self.sessions = SessionsPage()
        self.planner = PlannerPage(tokens)
        signs = NoteSigns(tokens, icons)
        self.run = RunPage(signs)
        self.notes = NotesPage(signs)
        self.trios = TriosPage(tokens, icons)
        self.harvest = HarvestPage(tokens)
        self._open_workbook(tokens)
        self._insight = QWidget()
        self.check = CheckPage()
        self.settings = SettingsPage()
        self._pages = {
            Page.SESSIONS: self.sessions,
            Page.PLANNER: self.planner,
            Page.RUN: self.run,
            Page.TRIOS: self.trios,
            Page.NOTES: self.notes,
            Page.HARVEST: self.harvest,
            Page.CANVAS: self.canvas,
            Page.INSIGHT: self._insight,
            Page.CHECK: self.check,
            Page.SETTINGS: self.settings,
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self.rail.page_chosen.connect(self.show_page)
        self._retranslate()
        self.show_session_open(is_open=False)
        self.show_page(Page.SESSIONS)

    def _open_workbook(self, tokens: Tokens) -> None:
        """The pages and forms for what the room answers, draws and designs."""
        self.poll, self.obstacles = PollForm(), ObstaclesForm()
        """What stands in the place of the pad while the room answers."""
        self.run.block.seat(Work.COUNT, self.poll)
        self.run.block.seat(Work.COLLECT, self.obstacles)
        self.canvas, self.field, self.theory = CanvasPage(), FieldPage(tokens), TheoryPage(tokens)
        self.canvas.seat(Section.FIELD, self.field)
        self.canvas.seat(Section.THEORY, self.theory)
        self.system = SystemPage()
        self.canvas.seat(Section.SYSTEM, self.system)
        self.chain, self.agenda = ChainPage(), LearningAgendaPage()
        self.canvas.seat(Section.CHAIN, self.chain)
        self.canvas.seat(Section.AGENDA, self.agenda)

    def seat_insight(self, page: QWidget) -> None:
        """Puts the page of plots in its place, which is empty until it is first seen."""
        place = QVBoxLayout(self._insight)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(page)
        page.show()
        self._insight.setFocusProxy(page)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for page in self._pages.values():
            self._stack.addWidget(page)
        for part in (self.header, self.alert, self.notice, self.rehearsal, self.absence):
            right.addWidget(part)
        right.addWidget(self._stack, 1)
        right.addWidget(self.bottom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setMinimumSize(1100, 660)
        self.resize(1366, 768)

    @property
    def page(self) -> Page:
        shown = self._stack.currentWidget()
        return next(page for page, widget in self._pages.items() if widget is shown)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """`may_close` is called when the trainer closes the window, and says whether it goes."""
        self._may_close = may_close

    def show_page(self, page: Page) -> None:
        self._stack.setCurrentWidget(self._pages[page])
        self.rail.show_page(page)
        self.bottom.setVisible(page is Page.RUN)
        self._seat_pad(page)
        self._focus_first()
        self.page_changed.emit(page)

    def _seat_pad(self, page: Page) -> None:
        if self.notes.is_alone:
            self.show_only_pad(is_alone=False)
        if page is Page.NOTES:
            self.notes.seat(self.run.pad)
        elif page is Page.RUN:
            self.run.seat_pad()

    def show_only_pad(self, *, is_alone: bool) -> None:
        """Nothing but the pad in the window, for an observer's own laptop; or everything again."""
        for part in (self.rail, self.header):
            part.setVisible(not is_alone)
        self.notes.be_alone(self.run.pad, is_alone=is_alone)

    def _focus_first(self) -> None:
        """Puts the keyboard where this page's work begins."""
        if self.page is Page.RUN:
            self.run.transport.focus_main()
        elif self.page is Page.SESSIONS:
            self.sessions.form.begin()
        elif self.page is Page.PLANNER:
            self.planner.begin()
        elif self.page is Page.NOTES:
            self.notes.begin()
        elif self.page is Page.HARVEST:
            self.harvest.begin()
        elif self.page is Page.CANVAS:
            self.canvas.begin()
        elif self.page is Page.INSIGHT:
            self._insight.setFocus()
        elif self.page is Page.CHECK:
            self.check.begin()

    def show_session_open(self, *, is_open: bool) -> None:
        for page in (Page.PLANNER, Page.RUN, Page.TRIOS, Page.NOTES, Page.HARVEST, Page.CANVAS):
            self.rail.allow(page, allowed=is_open)

    def show_run(self, view: RunView) -> None:
        self._name_session(view.session)
        self.header.show_view(view)
        self.run.show_view(view)
        self.bottom.show_view(view)
        self.rehearsal.setVisible(view.is_rehearsal)

    def _name_session(self, name: str) -> None:
        if name != self._session:
            self._session = name
            self._retranslate()

    @Slot()
    def come_to_front(self) -> None:
        """Somebody started the program once more, and wants to see this window."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_saving(self, view: SavingView) -> None:
        self.run.pad.show_saving(view)
        self.alert.show_words(view.words if view.state is SaveState.FAILED else "")

    def _retranslate(self) -> None:
        self.setWindowTitle(f"{self._session} – Trio" if self._session else "Trio")
        self.notice.offer_closing(self.tr("Close"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()
