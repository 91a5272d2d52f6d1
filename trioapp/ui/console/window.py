"""The trainer's window: rail, header, bars and the page of the task at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHelpEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trioapp.domain.keys import Keys
from trioapp.domain.ports import SaveState
from trioapp.presentation.block_view import Work
from trioapp.presentation.notes_controller import SavingView
from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.bars import AbsenceBar, AlertBar, NoticeBar, RehearsalBar
from trioapp.ui.console.bottom_bar import BottomBar
from trioapp.ui.console.canvas_page import CanvasPage, Section
from trioapp.ui.console.demo_bar import DemoBar
from trioapp.ui.console.header import Header
from trioapp.ui.console.marks_area import NoteSigns
from trioapp.ui.console.pad_panel import PadPanel
from trioapp.ui.console.rail import Page, Rail
from trioapp.ui.console.run_page import RunPage
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.announcing import announce
from trioapp.ui.widgets.late import Late
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.scrolled import Scrolled, ScrolledColumn
from trioapp.ui.widgets.translated import Translated

if TYPE_CHECKING:
    from trioapp.ui.console.about_page import AboutPage
    from trioapp.ui.console.chain_page import ChainPage
    from trioapp.ui.console.check_page import CheckPage
    from trioapp.ui.console.field_page import FieldPage
    from trioapp.ui.console.formats_page import FormatsPage
    from trioapp.ui.console.harvest_page import HarvestPage
    from trioapp.ui.console.help_page import HelpPage
    from trioapp.ui.console.insight_place import InsightPlace
    from trioapp.ui.console.learning_agenda_page import LearningAgendaPage
    from trioapp.ui.console.notes_page import NotesPage
    from trioapp.ui.console.nothing_open import NothingOpen
    from trioapp.ui.console.obstacles_form import ObstaclesForm
    from trioapp.ui.console.planner_page import PlannerPage
    from trioapp.ui.console.poll_form import PollForm
    from trioapp.ui.console.sessions_page import SessionsPage
    from trioapp.ui.console.settings_page import SettingsPage
    from trioapp.ui.console.system_page import SystemPage
    from trioapp.ui.console.theory_page import TheoryPage
    from trioapp.ui.console.tour import Tour
    from trioapp.ui.console.trios_page import TriosPage

_Kept = TypeVar("_Kept", bound=QWidget)
_OF_A_SESSION = frozenset((Page.PLANNER, Page.RUN, Page.TRIOS, Page.NOTES, Page.HARVEST, Page.CANVAS))
"""Pages that have nothing to show where no session is open."""


class ConsoleWindow(Translated):
    """The window on the laptop. It closes only after everything was saved, or the trainer knows that it was not."""

    page_changed = Signal(object)
    pointed_at = Signal(object)
    """The mouse rests on that widget, or on nothing that is one."""
    resized = Signal()

    def __init__(self, icons: Path, tokens: Colouring) -> None:
        super().__init__()
        self._may_close: Callable[[], bool] = lambda: True
        self._session = ""
        self._said = "", ""
        """The phase and its pace that were said last to who listens."""
        self._page: Page | None = None
        self._is_session_open = False
        self._icons, self._tokens = icons, tokens
        self.rail = Rail(icons, tokens)
        self.header = Header(icons, tokens)
        self.alert, self.notice = AlertBar(), NoticeBar()
        self.absence = AbsenceBar()
        self.rehearsal, self.demo = RehearsalBar(), DemoBar()
        self.bottom = BottomBar()
        self._signs = NoteSigns(tokens, icons)
        self.beside = PadPanel(self._signs)
        self._stack = OneAtATime()
        self._lay_out()
        self.rail.page_chosen.connect(self.show_page)
        for part in (self.alert, self.notice, self.absence, self.bottom):
            part.aloud.connect(self.say)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._show_focused)
        self._retranslate()
        self.show_session_open(is_open=False)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.header, self.alert, self.notice, self.rehearsal, self.demo, self.absence):
            right.addWidget(part)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self._stack, 1)
        pages.addWidget(self.beside)
        right.addWidget(Scrolled(pages), 1)
        right.addWidget(self.bottom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        rail = QHBoxLayout()
        rail.addWidget(self.rail)
        self._rail_side = ScrolledColumn(rail)
        row.addWidget(self._rail_side)
        row.addLayout(right, 1)
        self.setMinimumSize(1100, 660)
        self.resize(1366, 768)

    # -- the pages, each built when it is first seen or connected

    @Late
    def sessions(self) -> SessionsPage:
        from trioapp.ui.console.sessions_page import SessionsPage

        return self._kept(SessionsPage())

    @Late
    def run(self) -> RunPage:
        page = self._kept(RunPage(self.beside))
        page.block.form_wanted.connect(self._seat_form)
        return page

    @Late
    def planner(self) -> PlannerPage:
        from trioapp.ui.console.planner_page import PlannerPage

        return self._kept(PlannerPage(self._tokens))

    @Late
    def trios(self) -> TriosPage:
        from trioapp.ui.console.trios_page import TriosPage

        return self._kept(TriosPage(self._tokens, self._icons))

    @Late
    def notes(self) -> NotesPage:
        from trioapp.ui.console.notes_page import NotesPage

        return self._kept(NotesPage(self._signs))

    @Late
    def harvest(self) -> HarvestPage:
        from trioapp.ui.console.harvest_page import HarvestPage

        return self._kept(HarvestPage(self._tokens))

    @Late
    def canvas(self) -> CanvasPage:
        page = self._kept(CanvasPage())
        page.section_wanted.connect(self._seat_section)
        return page

    @Late
    def insight(self) -> InsightPlace:
        from trioapp.ui.console.insight_place import InsightPlace

        return self._kept(InsightPlace())

    @Late
    def formats(self) -> FormatsPage:
        from trioapp.ui.console.formats_page import FormatsPage

        return self._kept(FormatsPage(self._tokens))

    @Late
    def check(self) -> CheckPage:
        from trioapp.ui.console.check_page import CheckPage

        return self._kept(CheckPage())

    @Late
    def settings(self) -> SettingsPage:
        from trioapp.ui.console.settings_page import SettingsPage

        return self._kept(SettingsPage(self._tokens))

    @Late
    def about(self) -> AboutPage:
        from trioapp.ui.console.about_page import AboutPage

        return self._kept(AboutPage())

    @Late
    def handbook(self) -> HelpPage:
        from trioapp.ui.console.help_page import HelpPage

        return self._kept(HelpPage(self._tokens))

    @Late
    def nothing_open(self) -> NothingOpen:
        from trioapp.ui.console.nothing_open import NothingOpen

        return self._kept(NothingOpen(self._icons, self._tokens))

    @Late
    def tour(self) -> Tour:
        from trioapp.ui.console.tour import Tour

        return Tour(self, self._tokens)

    # -- what is drawn and designed on the page of part two, and typed beside the preview

    @Late
    def field(self) -> FieldPage:
        from trioapp.ui.console.field_page import FieldPage

        return FieldPage(self._tokens)

    @Late
    def theory(self) -> TheoryPage:
        from trioapp.ui.console.theory_page import TheoryPage

        return TheoryPage(self._tokens)

    @Late
    def system(self) -> SystemPage:
        from trioapp.ui.console.system_page import SystemPage

        return SystemPage()

    @Late
    def chain(self) -> ChainPage:
        from trioapp.ui.console.chain_page import ChainPage

        return ChainPage()

    @Late
    def agenda(self) -> LearningAgendaPage:
        from trioapp.ui.console.learning_agenda_page import LearningAgendaPage

        return LearningAgendaPage()

    @Late
    def poll(self) -> PollForm:
        from trioapp.ui.console.poll_form import PollForm

        return PollForm()

    @Late
    def obstacles(self) -> ObstaclesForm:
        from trioapp.ui.console.obstacles_form import ObstaclesForm

        return ObstaclesForm()

    _pages: Mapping[Page, Late[Any]] = {
        Page.SESSIONS: sessions,
        Page.PLANNER: planner,
        Page.RUN: run,
        Page.TRIOS: trios,
        Page.NOTES: notes,
        Page.HARVEST: harvest,
        Page.CANVAS: canvas,
        Page.INSIGHT: insight,
        Page.FORMATS: formats,
        Page.CHECK: check,
        Page.SETTINGS: settings,
        Page.HELP: handbook,
    }
    _sections: Mapping[Section, Late[Any]] = {
        Section.FIELD: field,
        Section.THEORY: theory,
        Section.SYSTEM: system,
        Section.CHAIN: chain,
        Section.AGENDA: agenda,
    }

    _forms: Mapping[Work, Late[Any]] = {Work.COUNT: poll, Work.COLLECT: obstacles}

    @Slot(object)
    def _seat_section(self, section: Section) -> None:
        self.canvas.seat(section, self._sections[section].of(self))

    @Slot(object)
    def _seat_form(self, work: Work) -> None:
        self.run.block.seat(work, self._forms[work].of(self))

    def _kept(self, page: _Kept) -> _Kept:
        self._stack.addWidget(page)
        return page

    @property
    def page(self) -> Page | None:
        """The one that is shown."""
        return self._page

    @property
    def page_widget(self) -> QWidget | None:
        """The widget of that page."""
        return self._stack.currentWidget()

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """`may_close` is called when the trainer closes the window, and says whether it goes."""
        self._may_close = may_close

    @property
    def lacks_session(self) -> bool:
        """Whether the page that is shown needs a session, and none is open."""
        return self._page in _OF_A_SESSION and not self._is_session_open

    def show_page(self, page: Page) -> None:
        self._page = page
        self.rail.show_page(page)
        self.bottom.setVisible(page is Page.RUN and not self.lacks_session)
        self.show_only_pad(is_alone=False)
        if self.lacks_session:
            self.nothing_open.show_page(page)
            self._stack.setCurrentWidget(self.nothing_open)
            self.beside.hide()
            self.nothing_open.begin()
        else:
            self._stack.setCurrentWidget(self._pages[page].of(self))
            self.beside.show_page(page)
            self._focus_first()
        self._name_page()
        self.page_changed.emit(page)

    def _name_page(self) -> None:
        """A screen reader says where the trainer is."""
        if self._page and (shown := self._stack.currentWidget()):
            shown.setAccessibleName(self.rail.words()[self._page])

    @Slot()
    def show_about(self) -> None:
        """In the place of the settings, until it is closed or another page is chosen."""
        self._stack.setCurrentWidget(self.about)
        self.about.begin()

    def show_only_pad(self, *, is_alone: bool) -> None:
        """Nothing but the pad in the window, for an observer's own laptop; or everything again."""
        if is_alone is self.beside.is_alone:
            return
        for part in (self._rail_side, self.header, self._stack):
            part.setVisible(not is_alone)
        self.beside.be_alone(is_alone=is_alone)

    def _focus_first(self) -> None:
        """Puts the keyboard where this page's work begins."""
        if self.page is Page.RUN:
            self.run.transport.focus_main()
        elif self.page is Page.SESSIONS:
            self.sessions.begin()
        elif self.page is Page.INSIGHT:
            self.insight.setFocus()
        elif self.page and self.page is not Page.TRIOS:
            self._pages[self.page].of(self).begin()

    def follow_keys(self, keys: Keys) -> None:
        """From now on these are the keys of the room; what is to be seen of them says so."""
        for part in (self.run.transport, self.run.beamer_keys, self.run.pad, self.header.keys):
            part.follow_keys(keys)

    def show_session_open(self, *, is_open: bool) -> None:
        self._is_session_open = is_open
        if not is_open:
            self._name_session("")
            self.header.forget()
            self.rehearsal.hide()
            self.demo.hide()
            if self.lacks_session and self._page:
                self.show_page(self._page)

    def show_run(self, view: RunView) -> None:
        self._name_session(view.session)
        self.header.show_view(view)
        self.run.show_view(view)
        self.bottom.show_view(view)
        self.rehearsal.setVisible(view.is_rehearsal)
        self.demo.setVisible(view.is_demo)
        if (view.phase, view.pace_word) != self._said:
            self._said = view.phase, view.pace_word
            self.say(", ".join(filter(None, self._said)))

    @Slot(str)
    def say(self, words: str) -> None:
        """Has a screen reader say it, after what it is saying."""
        announce(self, words)

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

    def event(self, event: QEvent) -> bool:
        """What something is, nothing in the window answers by itself."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.pointed_at.emit(self.childAt(event.pos()))
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.fit_height(event.size().height())
        self.resized.emit()

    @Slot(QWidget, QWidget)
    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A scroll area by itself shows what the keyboard comes to only when it comes from within."""
        within = now.parentWidget() if now and self.isAncestorOf(now) else None
        while now and within:
            if isinstance(within, QScrollArea):
                within.ensureWidgetVisible(now)
            within = within.parentWidget()

    def _retranslate(self) -> None:
        self.setWindowTitle(f"{self._session} – Trio" if self._session else "Trio")
        self.notice.offer_closing(self.tr("Close"))
        self._name_page()

    def showEvent(self, event: QShowEvent) -> None:
        """Where no session was opened before, the trainer begins with all of them."""
        if self._page is None:
            self.show_page(Page.SESSIONS)
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()
