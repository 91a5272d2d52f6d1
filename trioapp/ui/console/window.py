"""The trainer's window: a rail with a page for each task, a header that tells how it stands, a bar for asides."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from trioapp.domain.instants import Duration
from trioapp.domain.ports import SaveState
from trioapp.domain.run import MoveKind
from trioapp.presentation.notes_controller import SavingView
from trioapp.presentation.run_controller import Absence, RunView
from trioapp.ui.console.replan_strip import ReplanStrip
from trioapp.ui.console.run_page import RunPage
from trioapp.ui.console.sessions_page import SessionsPage
from trioapp.ui.console.settings_page import SettingsPage
from trioapp.ui.console.trios_page import TriosPage
from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.choices import Choice, ChoiceStrip
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


class AbsenceBar(Translated):
    """Tells how long the program was away, and asks whether that time counts."""

    leaving_out_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._absence: Absence | None = None
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = plain_label("notice-words", wraps=True)
        self._count, self._leave_out = Button(), Button("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        row.addWidget(self._leave_out)
        self._count.clicked.connect(self.hide)
        self._leave_out.clicked.connect(self._ask)
        self._retranslate()
        self.hide()

    def show_absence(self, absence: Absence | None) -> None:
        self._absence = absence
        self._words.setText(absence.words if absence else "")
        self.setVisible(absence is not None)

    def _ask(self) -> None:
        self.hide()
        self.leaving_out_requested.emit(self._absence)

    def _retranslate(self) -> None:
        self._count.name(self.tr("Let it count"))
        self._leave_out.name(self.tr("Do not count it"))


class BottomBar(Translated):
    """For the trainer alone: the cue of this phase, and putting right what went wrong."""

    undo_requested = Signal()
    undo_move_requested = Signal(object)
    earlier_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view: RunView | None = None
        self.setProperty("role", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cue = plain_label("bottom-words", wraps=True)
        self._earlier, self._earlier_choices = Button("bottom"), ChoiceStrip("bottom")
        self._history, self._history_choices = Button("bottom"), ChoiceStrip("bottom")
        self._end, self.replan = Button("bottom"), ReplanStrip()
        self._undo = Button("bottom")
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._cue, 1)
        for button in (self._end, self._earlier, self._history, self._undo):
            row.addWidget(button)
            button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 2, 12, 2)
        column.setSpacing(0)
        for strip in self._strips:
            column.addWidget(strip)
        column.addLayout(row)

    @property
    def _strips(self) -> tuple[QWidget, ...]:
        """What opens above the bar, one at a time."""
        return self.replan, self._earlier_choices, self._history_choices

    def _connect_own(self) -> None:
        self._end.clicked.connect(self._toggle_end)
        self._earlier.clicked.connect(self._toggle_earlier)
        self._history.clicked.connect(self._toggle_history)
        self._earlier_choices.chosen.connect(self.earlier_requested)
        self._history_choices.chosen.connect(self.undo_move_requested)
        self._undo.clicked.connect(self.undo_requested)

    def show_view(self, view: RunView) -> None:
        self._view = view
        self._cue.setText(self.tr("For you: {cue}").format(cue=view.for_trainer) if view.for_trainer else "")
        self._end.setVisible(MoveKind.REPLAN in view.allowed)
        self._earlier.setVisible(MoveKind.EARLIER in view.allowed)
        self._history.setVisible(bool(view.history))
        self._history_choices.show_choices(_moves(view))
        self._undo.setVisible(bool(view.undo))
        self._undo.name(self.tr("Undo: {move}").format(move=view.undo), self.tr("Undo"), view.undo)
        if MoveKind.EARLIER not in view.allowed:
            self._earlier_choices.hide()
            self.replan.hide()

    def _closes(self, strip: QWidget) -> bool:
        """Closes every strip; True when `strip` was the open one, so that a second press on its button closes it."""
        was_open = not strip.isHidden()
        for one in self._strips:
            one.hide()
        return was_open

    def _toggle_end(self) -> None:
        if not self._closes(self.replan):
            self.replan.unfold()

    def _toggle_earlier(self) -> None:
        if not self._closes(self._earlier_choices):
            self._earlier_choices.unfold(self._amounts())

    def _toggle_history(self) -> None:
        if not self._closes(self._history_choices) and self._view:
            self._history_choices.unfold(_moves(self._view))

    def _amounts(self) -> tuple[Choice, ...]:
        """By how much it may have begun before it was started."""
        return (
            (self.tr("½ minute earlier"), Duration.of(seconds=30)),
            (self.tr("1 minute earlier"), Duration.of(minutes=1)),
            (self.tr("1½ minutes earlier"), Duration.of(seconds=90)),
            (self.tr("2 minutes earlier"), Duration.of(minutes=2)),
            (self.tr("3 minutes earlier"), Duration.of(minutes=3)),
            (self.tr("5 minutes earlier"), Duration.of(minutes=5)),
        )

    def _retranslate(self) -> None:
        self._end.name(self.tr("Must end at …"))
        self._earlier.name(self.tr("Started earlier"))
        self._history.name(self.tr("History"))
        self._earlier_choices.show_choices(self._amounts())
        if self._view:
            self.show_view(self._view)


def _moves(view: RunView) -> tuple[Choice, ...]:
    return tuple((row.words, row.number) for row in view.history)


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
        self.absence = AbsenceBar()
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
        for part in (self.header, self.alert, self.notice, self.absence):
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
