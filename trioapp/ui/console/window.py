"""The trainer's window: a rail with a page for each task, a header that tells how it stands, a bar for asides."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout

from trioapp.domain.ports import SaveState
from trioapp.presentation.notes_controller import SavingView
from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.run_page import RunPage
from trioapp.ui.console.sessions_page import SessionsPage
from trioapp.ui.console.settings_page import SettingsPage
from trioapp.ui.console.trios_page import TriosPage
from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import ElidedLabel, ReadOut, plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_RAIL_WIDTH = 100
_PILL_HEIGHT = 34
_ICON = 24


class Page(StrEnum):
    """The tasks, in the order of the rail; the values name their icons."""

    SESSIONS = "folder-open"
    RUN = "play"
    TRIOS = "users"
    SETTINGS = "settings"


class Rail(Translated):
    """A button for each page, with a word under every icon."""

    page_chosen = Signal(object)

    def __init__(self, icons: Path, tokens: Tokens) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_RAIL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 12, 6, 12)
        column.setSpacing(8)
        self._buttons = {page: self._button(page, icons, tokens) for page in Page}
        for page, button in self._buttons.items():
            if page is Page.SETTINGS:
                column.addStretch()
            column.addWidget(button)
        self._retranslate()

    def _button(self, page: Page, icons: Path, tokens: Tokens) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setIcon(svg_icon(icons, page.value, tokens.console.rail.text, _ICON))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFixedSize(_RAIL_WIDTH - 12, 64)
        button.clicked.connect(self._choose)
        return button

    def show_page(self, page: Page) -> None:
        for known, button in self._buttons.items():
            set_role(button, "chosen" if known is page else "plain", of="state")

    def allow(self, page: Page, *, allowed: bool) -> None:
        self._buttons[page].setEnabled(allowed)

    def _choose(self) -> None:
        button = self.sender()
        self.page_chosen.emit(next(page for page, known in self._buttons.items() if known is button))

    def _retranslate(self) -> None:
        words = {
            Page.SESSIONS: self.tr("Sessions"),
            Page.RUN: self.tr("Run"),
            Page.TRIOS: self.tr("Trios"),
            Page.SETTINGS: self.tr("Settings"),
        }
        for page, word in words.items():
            self._buttons[page].setText(word)
            self._buttons[page].setAccessibleName(word)


class Header(Translated):
    """The session, the beamer, how the time stands, and the time of day."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = ElidedLabel("header-title")
        self._session.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._beamer = plain_label("pill")
        self._schedule = ReadOut("pill")
        self._time = plain_label("header-time")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(14)
        for part in (self._session, self._beamer, self._schedule):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._time)
        for pill in (self._beamer, self._schedule):
            pill.setFixedHeight(_PILL_HEIGHT)
        self.setFixedHeight(56)
        self._schedule.hide()
        self._retranslate()

    def show_view(self, view: RunView) -> None:
        self._session.show_text(view.session)
        self._time.setText(view.time_of_day)
        self._schedule.show_text(view.schedule)
        self._schedule.setVisible(bool(view.schedule))
        set_role(self._schedule, "warning" if view.is_late else "plain", of="state")

    def show_beamer(self, words: str, *, is_on: bool) -> None:
        self._beamer.setText(words)
        set_role(self._beamer, "plain" if is_on else "warning", of="state")

    def _retranslate(self) -> None:
        self._schedule.setAccessibleName(self.tr("Ahead or behind"))


class NoticeBar(QFrame):
    """A sentence across the window; red only when something is not saved."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self._words = plain_label(f"{role}-words", wraps=True)
        self._close = Button("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self.hide)
        self._close.hide()
        self.hide()

    def offer_closing(self, words: str) -> None:
        self._close.name(words)
        self._close.show()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))


class BottomBar(Translated):
    """For the trainer alone: the cue of this phase, and what can be taken back."""

    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: RunView | None = None
        self.setProperty("role", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cue = plain_label("bottom-words", wraps=True)
        self._undo = Button("bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 12, 2)
        row.addWidget(self._cue, 1)
        row.addWidget(self._undo)
        self._undo.clicked.connect(self.undo_requested)
        self._undo.hide()

    def show_view(self, view: RunView) -> None:
        self._view = view
        self._cue.setText(self.tr("For you: {cue}").format(cue=view.for_trainer) if view.for_trainer else "")
        self._undo.setVisible(bool(view.undo))
        self._undo.name(self.tr("Undo: {move}").format(move=view.undo), self.tr("Undo"), view.undo)

    def _retranslate(self) -> None:
        if self._view:
            self.show_view(self._view)


class ConsoleWindow(Translated):
    """The window on the laptop. It closes only after everything was saved, or the trainer knows that it was not."""

    page_changed = Signal(object)

    def __init__(self, icons: Path, tokens: Tokens) -> None:
        super().__init__()
        self._may_close: Callable[[], bool] = lambda: True
        self._session = ""
        self.rail = Rail(icons, tokens)
        self.header = Header()
        self.alert = NoticeBar("alert")
        self.notice = NoticeBar("notice")
        self.bottom = BottomBar()
        self.sessions = SessionsPage()
        self.run = RunPage()
        self.trios = TriosPage(tokens)
        self.settings = SettingsPage()
        self._pages = {
            Page.SESSIONS: self.sessions,
            Page.RUN: self.run,
            Page.TRIOS: self.trios,
            Page.SETTINGS: self.settings,
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self.rail.page_chosen.connect(self.show_page)
        self._retranslate()
        self.show_session_open(is_open=False)
        self.show_page(Page.SESSIONS)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for page in self._pages.values():
            self._stack.addWidget(page)
        for part in (self.header, self.alert, self.notice):
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
        self._focus_first()
        self.page_changed.emit(page)

    def _focus_first(self) -> None:
        """Puts the keyboard where this page's work begins."""
        if self.page is Page.RUN:
            self.run.transport.focus_main()
        elif self.page is Page.SESSIONS:
            self.sessions.form.begin()

    def show_session_open(self, *, is_open: bool) -> None:
        for page in (Page.RUN, Page.TRIOS):
            self.rail.allow(page, allowed=is_open)

    def show_run(self, view: RunView) -> None:
        self._session = view.session
        self.header.show_view(view)
        self.run.show_view(view)
        self.bottom.show_view(view)
        self._retranslate()

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
