"""What a trainer prepares a day with, and learns from afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from trioapp.app.insight_page import build_insight
from trioapp.app.program import Program
from trioapp.app.wires.beamer import BeamerWires
from trioapp.app.wires.sessions import SessionsWires
from trioapp.app.wires.wires import Wires
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.widgets.late import Late

if TYPE_CHECKING:
    from trioapp.app.editor_desk import EditorDesk
    from trioapp.presentation.insight_board import Leads
    from trioapp.ui.console.insight_place import InsightPlace
    from trioapp.ui.insights.empty_chart import EmptyChart


class PreparingWires(Wires):
    """The pages *Planner*, *Library* and *Insight*, once they are seen."""

    def __init__(self, program: Program, beamer: BeamerWires, sessions: SessionsWires) -> None:
        super().__init__(program)
        self._beamer, self._sessions = beamer, sessions
        self._join(ConsoleWindow.planner, Program.planner, self._plan_day)
        self._join(ConsoleWindow.formats, Program.library, self._open_library)
        ConsoleWindow.insight.when_built(self._console, self._look_back)

    def _plan_day(self) -> None:
        planner, page = self._program.planner, self._console.planner
        planner.view_changed.connect(page.show_view)
        planner.told.connect(page.show_told)
        planner.proposed.connect(page.strip.show_proposal)
        for part in (page.parts, page.acts, page.form):
            part.wished.connect(planner.fulfil)
        page.parts.chosen.connect(planner.choose)
        page.acts.day_requested.connect(planner.make_day)
        page.undo_requested.connect(planner.undo)
        page.strip.end_typed.connect(planner.propose_end)
        page.strip.catching_up_requested.connect(planner.propose_catching_up)
        page.strip.apply_requested.connect(planner.apply)
        page.strip.programme_named.connect(planner.save)
        self._beamer.draw_as_the_room_sees(page.form.preview)

    def _open_library(self) -> None:
        library, page = self._program.library, self._console.formats
        shown = page.library
        library.session_requested.connect(self._begin_session_with)
        library.view_changed.connect(page.show_view)
        library.told.connect(page.show_told)
        page.looked_at.connect(library.refresh)
        shown.seeking.sought.connect(library.seek)
        shown.rows.chosen.connect(library.choose)
        shown.rows.entered_format.connect(library.edit)
        shown.bringing_in_requested.connect(library.bring_in)
        shown.undeleting_requested.connect(library.undelete)
        for wishes in (shown.rows, shown.card):
            wishes.deletion_requested.connect(library.delete)
        shown.card.phase_chosen.connect(library.show_phase)
        shown.card.session_requested.connect(library.begin_session)
        shown.card.copy_requested.connect(library.copy)
        shown.card.edit_requested.connect(library.edit)
        shown.card.copying_out_requested.connect(library.copy_out)
        library.edit_requested.connect(self.edit)
        self._beamer.draw_as_the_room_sees(shown.card.sheet.preview)

    @Late
    def editor_desk(self) -> EditorDesk:
        """Where exercises are edited, in the place of the library."""
        from trioapp.app.editor_desk import EditorDesk

        page = self._console.formats
        desk = EditorDesk(self._program, self._program.backstage.library.save, page.seat_editor)
        desk.shown.connect(self._show_editor)
        desk.left.connect(page.show_library)
        desk.left.connect(self._program.library.refresh)
        return desk

    @Slot(str)
    def edit(self, exercise: str) -> None:
        """Opens the editor with that exercise, by its id."""
        self.editor_desk.open(self._program.backstage.library.one(exercise).exercise)

    @Slot()
    def _show_editor(self) -> None:
        self._console.show_page(Page.FORMATS)
        self._console.formats.show_editor()

    @Slot(str)
    def _begin_session_with(self, programme: str) -> None:
        """The form for a new session, in which that programme is chosen."""
        self._console.show_page(Page.SESSIONS)
        self._console.sessions.begin_with(programme)

    def _look_back(self, place: InsightPlace) -> None:
        """The console does not know the page of plots, which is put in its place."""
        settings, insight = self._program.settings, self._program.insight
        insight.save_in(settings.preferences.report_folder)
        insight.folder_chosen.connect(settings.remember_report_folder)
        build_insight(self._program.worn, self._program.insight, place, self._lead_on)

    def _lead_on(self, empty: EmptyChart) -> None:
        self._sessions.offer_ways(empty)
        empty.page_requested.connect(self._go_where_it_is_filled)

    @Slot(object)
    def _go_where_it_is_filled(self, leads: Leads) -> None:
        self._console.show_page(Page[leads.name])
