"""Sessions: begun, opened, looked after and protected; the demo and the tour through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from trioapp.app.program import Program
from trioapp.app.wires.wires import Wires
from trioapp.domain.position import Status
from trioapp.domain.session import Session
from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.questions import confirm
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow

if TYPE_CHECKING:
    from trioapp.ui.console.nothing_open import NothingOpen
    from trioapp.ui.console.sessions_page import SessionsPage
    from trioapp.ui.console.tour import Tour
    from trioapp.ui.insights.empty_chart import EmptyChart


class SessionsWires(Wires):
    """The page *Sessions*, and what is there as long as no session is open."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._tour_has_demo = False
        program.sessions.opened.connect(self._show_opened)
        for controller in (program.sessions, program.protection):
            controller.done.connect(self.say_done)
        self._console.page_changed.connect(self._follow_page)
        self._begin_at_once()
        ConsoleWindow.sessions.when_built(self._console, self._choose_sessions)
        ConsoleWindow.nothing_open.when_built(self._console, self.offer_ways)
        ConsoleWindow.tour.when_built(self._console, self._guide)

    def _choose_sessions(self, page: SessionsPage) -> None:
        sessions = self._program.sessions
        sessions.view_changed.connect(page.show_view)
        page.opening_requested.connect(sessions.open)
        page.form.creation_requested.connect(sessions.create)
        page.form.list_requested.connect(sessions.read_list)
        sessions.list_read.connect(page.form.show_names)
        sessions.refused.connect(self._say_what_is_wrong)
        sessions.left_out.connect(page.form.show_problem)
        page.form.list_typed.connect(sessions.look_over)
        sessions.session_shown.connect(page.show_session)
        page.start_requested.connect(sessions.start_now)
        page.demo_requested.connect(self._begin_demo)
        page.tour_requested.connect(self.begin_tour)
        self._manage_sessions()
        self._protect_sessions()

    def _manage_sessions(self) -> None:
        sessions, page = self._program.sessions, self._console.sessions
        page.more_requested.connect(sessions.show_session)
        page.rescue_requested.connect(sessions.rescue)
        page.search_requested.connect(sessions.search)
        sessions.found.connect(page.show_found)
        page.bringing_in_requested.connect(sessions.bring_in)
        page.deleted.bringing_back_requested.connect(sessions.undelete)
        page.session.restore_requested.connect(sessions.restore)
        page.session.rename_requested.connect(sessions.rename)
        page.session.duplicate_requested.connect(sessions.duplicate)
        page.session.wiping_requested.connect(self._wipe_session)
        page.session.keeping_requested.connect(sessions.keep_for)
        page.session.copy_requested.connect(sessions.copy_out)
        page.session.deletion_requested.connect(sessions.delete)

    def _protect_sessions(self) -> None:
        protection, sessions, page = self._program.protection, self._program.sessions, self._console.sessions
        sessions.locked.connect(protection.ask)
        protection.asked.connect(page.ask_passphrase)
        page.unlocking.passphrase_given.connect(protection.unlock)
        page.unlocking.deletion_requested.connect(sessions.delete)
        protection.opening_requested.connect(sessions.open)
        protection.showing_requested.connect(sessions.show_session)
        page.session.protection_requested.connect(protection.show)
        protection.shown.connect(page.show_protection)
        page.protecting.protection_requested.connect(protection.protect)
        page.protecting.removal_requested.connect(protection.unprotect)
        page.protecting.locking_requested.connect(protection.lock)
        protection.unlocking_refused.connect(page.unlocking.show_problem)
        protection.protecting_refused.connect(page.protecting.show_problem)
        protection.done.connect(sessions.refresh)

    @Slot(object)
    def _follow_page(self, page: Page) -> None:
        if page is Page.SESSIONS:
            self._program.sessions.refresh()

    @Slot(str)
    def _wipe_session(self, file: str) -> None:
        if confirm(self._console, *self._program.backstage.words.wipe_session()):
            self._program.sessions.wipe(file)

    @Slot(str)
    def _say_what_is_wrong(self, sentence: str) -> None:
        self._console.sessions.form.show_problem(sentence)

    @Slot(bool)
    def _show_opened(self, is_new: bool) -> None:
        session = self._program.backstage.workspace.session
        self._console.notice.show_words(self._words_about_losses(session))
        self._console.show_session_open(is_open=True)
        self._fold_pages()
        self._program.beamer.switch_on()
        self._console.show_page(Page.TRIOS if is_new and session.people else Page.RUN)

    def _words_about_losses(self, session: Session) -> str:
        words, missing = self._program.backstage.words, self._program.backstage.workspace.missing_changes
        left_out, lost = session.unread_moves, words.changes_missing(missing) if missing else ""
        cannot_write = self._program.backstage.workspace.cannot_write
        only_to_read = words.problem(cannot_write) if cannot_write else ""
        return " ".join(filter(None, (words.moves_left_out(left_out) if left_out else "", lost, only_to_read)))

    def _fold_pages(self) -> None:
        """What was begun in another session is not gone on with."""
        console, window = self._console, ConsoleWindow
        for late in (window.trios, window.harvest, window.obstacles, window.field, window.agenda, window.planner):
            if page := late.if_built(console):
                page.fold()
        if notes := window.notes.if_built(console):
            notes.forget()
        if sessions := window.sessions.if_built(console):
            sessions.form.clear()

    @Slot(str)
    def say_done(self, sentence: str) -> None:
        """With what was done, or why it was not: nothing is asked any more."""
        self._console.sessions.show_form()
        self._console.show_session_open(is_open=self._program.backstage.workspace.is_open)
        self._console.notice.show_words(sentence)

    def _begin_at_once(self) -> None:
        """The ways to begin, wherever they stand."""
        self._program.sessions.begun.connect(self._program.stage.show_brief)
        self._console.demo.ending_requested.connect(self._end_demo)
        self._program.backstage.workspace.listen(self._follow_table)

    def offer_ways(self, page: NothingOpen | EmptyChart) -> None:
        page.start_requested.connect(self._program.sessions.start_now)
        page.new_requested.connect(self._begin_session)
        page.demo_requested.connect(self._begin_demo)

    @Slot()
    def _begin_session(self) -> None:
        self._console.show_page(Page.SESSIONS)
        self._console.sessions.form.begin()

    @Slot()
    def _begin_demo(self) -> None:
        if self._borrow_demo():
            self._show_opened(is_new=False)
            self._program.stage.show_clock()

    def _borrow_demo(self) -> bool:
        """False while the clock of a session goes, which is said."""
        words = self._program.backstage.words
        has_begun = self._program.demo.begin(words.language)
        if not has_begun:
            self._console.notice.show_words(words.demo.not_now())
        return has_begun

    @Slot()
    def _end_demo(self) -> None:
        if tour := ConsoleWindow.tour.if_built(self._console):
            tour.leave()
        self._program.demo.end()
        self._console.show_page(Page.SESSIONS)

    def _follow_table(self) -> None:
        """However a demo went: nothing of it stays in the windows."""
        workspace = self._program.backstage.workspace
        if workspace.is_demo is not bool(self._program.stage_style.noted):
            self._program.draw_stage(self._program.settings.preferences)
            if not workspace.is_open:
                self._console.show_session_open(is_open=False)

    @Slot()
    def begin_tour(self) -> None:
        """Where no session is open it goes through a demo, which is away again with it; the room sees none of it."""
        program, workspace = self._program, self._program.backstage.workspace
        if workspace.is_open and not workspace.is_demo and program.facilitation.position().is_live:
            self._console.notice.show_words(program.backstage.words.demo.tour_waits())
            return
        if not workspace.is_open and self._borrow_demo():
            self._tour_has_demo = True
            self._console.show_session_open(is_open=True)
        self._console.tour.begin()

    def _guide(self, tour: Tour) -> None:
        tour.aloud.connect(self._console.say)
        tour.ended.connect(self._end_tour)
        self._program.run.view_changed.connect(self._leave_tour)

    @Slot(bool)
    def _end_tour(self, comes_back: bool) -> None:
        """Whoever left it for another page may go on looking around."""
        if self._tour_has_demo and comes_back:
            self._program.demo.end()
        self._tour_has_demo = False

    @Slot(object)
    def _leave_tour(self, view: RunView) -> None:
        """People in the room come first."""
        if view.status is Status.RUNNING and not view.is_demo:
            self._console.tour.leave()
