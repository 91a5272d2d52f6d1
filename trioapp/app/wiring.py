"""Every connection between the parts of the program, grouped by what it is for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot

from trioapp.app.program import Program
from trioapp.app.wires.beamer import BeamerWires
from trioapp.app.wires.canvases import CanvasWires
from trioapp.app.wires.groups import GroupsWires
from trioapp.app.wires.help import HelpWires
from trioapp.app.wires.keeping import KeepingWires
from trioapp.app.wires.leaving import LeavingWires
from trioapp.app.wires.preparing import PreparingWires
from trioapp.app.wires.run import RunWires
from trioapp.app.wires.sessions import SessionsWires
from trioapp.app.wires.settings import SettingsWires
from trioapp.app.wires.steering import SteeringWires
from trioapp.app.wires.wires import Wires
from trioapp.ui.console.questions import confirm
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets.late import Late

_SEEN_ON: dict[Late[Any], Page] = {
    Program.planner: Page.PLANNER,
    Program.harvest: Page.HARVEST,
    Program.system: Page.CANVAS,
    Program.library: Page.FORMATS,
    Program.insight: Page.INSIGHT,
}
"""Who works only while that page is seen."""


class Wiring(Wires):
    """All groups of connections, and what is about all of them: which page is seen, leaving, closing."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._beamer = BeamerWires(program)
        self._steering = SteeringWires(program)
        self._run = RunWires(program)
        self._canvases = CanvasWires(program)
        self._groups = GroupsWires(program)
        self._sessions = SessionsWires(program)
        self._settings = SettingsWires(program, self._beamer, self._steering)
        self._keeping = KeepingWires(program, self._beamer)
        self.preparing = PreparingWires(program, self._beamer, self._sessions)
        self._leaving = LeavingWires(program, self._sessions)
        self.help = HelpWires(program, self._steering)
        self._let_see_pages()
        program.console_keys.leaving_requested.connect(self._leave)
        self._console.ask_before_closing(self._may_close)

    def _let_see_pages(self) -> None:
        self._console.page_changed.connect(self._let_see)
        for passing in (self._program.heartbeat.beat, self._console.page_changed):
            passing.connect(self._program.garbage.collect_when_due)

    @Slot(object)
    def _let_see(self, page: Page) -> None:
        """Who works for a page need not work while nobody sees it."""
        if notebook := Program.notebook.if_built(self._program):
            notebook.show(is_shown=page is Page.NOTES)
        for late, seen_on in _SEEN_ON.items():
            if controller := late.if_built(self._program):
                controller.follow_sight(page is seen_on)

    @Slot()
    def begin_explaining(self) -> None:
        """What was not needed to start with."""
        HelpWires.desk.of(self.help)

    @Slot()
    def _leave(self) -> None:
        """Out of what fills the window, to the notes or what else there is to draw and design, or else to the clock."""
        if (desk := HelpWires.desk.if_built(self.help)) and desk.leave():
            return
        if self._console.beside.is_alone:
            self._groups.toggle_only_pad()
        elif self._console.page is Page.CANVAS:
            self._console.canvas.focus_section()
        elif self._console.page is Page.NOTES:
            self._console.notes.begin()
        else:
            self._console.run.transport.focus_main()

    def _may_close(self) -> bool:
        desk = PreparingWires.editor_desk.if_built(self.preparing)
        is_saved = self._program.shut() and (desk is None or desk.is_saved())
        may = is_saved or confirm(self._console, *self._program.backstage.words.close_unsaved())
        if may:
            self._program.projector.close()
        return may
