"""The buttons and keys with which the trainer steers clock and beamer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from trioapp.app.program import Program
from trioapp.app.wires.wires import Wires
from trioapp.domain.keys import Keys
from trioapp.domain.programme import CanvasKind
from trioapp.presentation.block_view import BlockView, Work
from trioapp.ui.console.canvas_page import CanvasPage, Section
from trioapp.ui.console.rail import Page
from trioapp.ui.console.transport import BeamerKeys, Transport
from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.widgets.late import Late
from trioapp.ui.widgets.live_keys import LiveKeys

if TYPE_CHECKING:
    from trioapp.ui.console.formats_page import FormatsPage
    from trioapp.ui.console.planner_page import PlannerPage
    from trioapp.ui.console.settings_page import SettingsPage

_SECTIONS = {
    CanvasKind.FIELD: Section.FIELD,
    CanvasKind.THEORY_OF_CHANGE: Section.THEORY,
    CanvasKind.LEARNING_SYSTEM: Section.SYSTEM,
    CanvasKind.CHAIN: Section.CHAIN,
    CanvasKind.AGENDA: Section.AGENDA,
}
_WITH_OWN_KEYS: tuple[Late[Any], ...] = (
    *(ConsoleWindow.planner, ConsoleWindow.canvas, ConsoleWindow.formats, ConsoleWindow.settings),
)
"""Pages that take back steps of their own."""


class SteeringWires(Wires):
    """Which keys count depends on the page that is shown."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._press_buttons()
        for keys in (program.console_keys, program.projector_keys):
            self._press_keys(keys)
        program.console_keys.note_requested.connect(self._begin_note)
        program.projector_keys.leaving_requested.connect(program.projector.leaving_full_screen_requested)
        self._console.page_changed.connect(self.allow_keys)
        self._console.follow_keys(program.settings.preferences.keys)
        for late in _WITH_OWN_KEYS:
            late.when_built(self._console, self._bind_own)

    def _steer_the_clock(self, wishes: Transport | LiveKeys) -> None:
        run = self._program.run
        wishes.start_or_pause_requested.connect(run.start_or_pause)
        wishes.add_minute_requested.connect(run.add_minute)
        wishes.take_off_minute_requested.connect(run.take_off_minute)

    def _steer_the_beamer(self, wishes: BeamerKeys | LiveKeys) -> None:
        stage = self._program.stage
        wishes.brief_requested.connect(stage.show_brief)
        wishes.seating_requested.connect(stage.show_seating)
        wishes.clock_requested.connect(stage.show_clock)
        wishes.black_requested.connect(stage.toggle_black)
        wishes.freeze_requested.connect(stage.toggle_freeze)
        wishes.message_requested.connect(self._begin_message)

    def _press_buttons(self) -> None:
        run, page = self._program.run, self._console.run
        self._steer_the_clock(page.transport)
        self._steer_the_beamer(page.beamer_keys)
        page.transport.next_requested.connect(run.next_phase)
        page.transport.previous_requested.connect(run.previous_phase)
        page.transport.stop_requested.connect(run.stop)
        self._console.bottom.message.message_typed.connect(self._program.stage.show_message)
        page.agenda.phase_requested.connect(run.go_to)
        page.block.step_requested.connect(run.go_to)
        page.block.page_requested.connect(self._go_to_work)

    @Slot(object)
    def _go_to_work(self, block: BlockView) -> None:
        """To the page on which the work of that part of the day is done."""
        if block.work is Work.HEAR:
            self._console.show_page(Page.HARVEST)
            return
        section = _SECTIONS.get(block.canvas) if block.canvas else None
        if section:
            self._console.canvas.show_section(section)
        self._console.show_page(Page.CANVAS)

    def _press_keys(self, keys: LiveKeys) -> None:
        self._steer_the_clock(keys)
        self._steer_the_beamer(keys)
        run = self._program.run
        keys.next_requested.connect(self._click_forward)
        keys.previous_requested.connect(self._click_back)
        keys.start_requested.connect(self._click_start)
        keys.add_half_minute_requested.connect(run.add_half_minute)
        keys.take_off_half_minute_requested.connect(run.take_off_half_minute)
        keys.undo_requested.connect(self._undo)
        keys.redo_requested.connect(self._redo)

    @Slot()
    def _click_forward(self) -> None:
        if self._tries_clicker:
            self._program.examination.hear_forward()
        else:
            self._program.run.next_phase()

    @Slot()
    def _click_back(self) -> None:
        if self._tries_clicker:
            self._program.examination.hear_back()
        else:
            self._program.run.previous_phase()

    @Slot()
    def _click_start(self) -> None:
        if not self._tries_clicker:
            self._program.run.start()

    @property
    def _tries_clicker(self) -> bool:
        """Whether the clicker is being tried and steers nothing, whichever window has the keyboard."""
        return self._console.page is Page.CHECK

    @Slot()
    def _undo(self) -> None:
        """On the pages of trios and harvest what was done there, elsewhere a move of the clock."""
        if self._console.page is Page.TRIOS:
            self._program.seating.undo()
        elif self._console.page is Page.HARVEST:
            self._program.harvest.undo()
        elif self._console.page is Page.PLANNER:
            self._program.planner.undo()
        else:
            self._program.run.undo()

    @Slot()
    def _redo(self) -> None:
        if self._console.page is Page.TRIOS:
            self._program.seating.redo()

    @Slot()
    def leave_keys_to_clicker(self) -> None:
        """While all keys are listed, letters seek in them, and the clicker in the trainer's hand steers the room."""
        self._program.console_keys.allow(turning=True, clicker=True, black=True, letters=False, space=False)

    @Slot()
    def allow_keys(self) -> None:
        """Those that count on the page that is shown."""
        page, is_open = self._console.page, self._program.backstage.workspace.is_open
        is_live = page in (Page.RUN, Page.TRIOS, Page.HARVEST) and is_open
        is_check = page is Page.CHECK
        is_notes, is_drawn = page is Page.NOTES and is_open, page is Page.CANVAS and is_open
        is_clicked, is_planned = is_live or is_check or is_notes, page is Page.PLANNER and is_open
        self._program.console_keys.allow(
            turning=is_clicked or is_drawn or is_planned or page is Page.INSIGHT,
            clicker=is_clicked,
            black=is_live or is_notes,
            letters=is_live,
            space=page is Page.RUN and is_open,
        )
        self._program.projector_keys.allow(
            turning=True, clicker=True, black=not is_check, letters=not is_check, space=not is_check
        )

    def bind(self, keys: Keys) -> None:
        """In both windows, and on the pages that have keys of their own."""
        for live in (self._program.console_keys, self._program.projector_keys):
            live.bind(keys)
        self._console.follow_keys(keys)
        for late in _WITH_OWN_KEYS:
            if page := late.if_built(self._console):
                page.own_keys.bind(keys)

    def _bind_own(self, page: PlannerPage | CanvasPage | FormatsPage | SettingsPage) -> None:
        page.own_keys.bind(self._program.settings.preferences.keys)

    @Slot()
    def _begin_message(self) -> None:
        self._console.show_page(Page.RUN)
        self._console.bottom.open_message()

    @Slot()
    def _begin_note(self) -> None:
        self._console.show_page(Page.RUN)
        self._console.run.pad.focus_field()
