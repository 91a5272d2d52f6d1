"""The help that is there for whoever asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut

from trioapp.app.program import Program
from trioapp.app.wires.steering import SteeringWires
from trioapp.app.wires.wires import Wires
from trioapp.domain.keys import EXPLAIN
from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.widgets.late import Late

if TYPE_CHECKING:
    from trioapp.app.help_desk import HelpDesk


class HelpWires(Wires):
    """All keys, a sentence on each control, the handbook."""

    def __init__(self, program: Program, steering: SteeringWires) -> None:
        super().__init__(program)
        self._steering = steering
        self._offer_help()
        self._join(ConsoleWindow.handbook, Program.handbook, self._read_handbook)

    def _offer_help(self) -> None:
        for keys in (self._program.console_keys, self._program.projector_keys):
            keys.help_requested.connect(self._ask_for_help)
        explaining = QShortcut(QKeySequence(EXPLAIN), self._console)
        explaining.activated.connect(self._explain_focused)

    @Late
    def desk(self) -> HelpDesk:
        """Where there are all keys, the handbook and a sentence on each control."""
        from trioapp.app.help_desk import HelpDesk

        desk = HelpDesk(self._program)
        desk.unfolded.connect(self._steering.leave_keys_to_clicker)
        desk.folded.connect(self._steering.allow_keys)
        return desk

    @Slot()
    def _ask_for_help(self) -> None:
        self.desk.ask()

    @Slot()
    def _explain_focused(self) -> None:
        self.desk.explainer.show_focused()

    def _read_handbook(self) -> None:
        handbook, page = self._program.handbook, self._console.handbook
        handbook.view_changed.connect(page.show_view)
        page.sought.connect(handbook.seek)
        page.contents.chosen.connect(handbook.choose)
        page.book.link_chosen.connect(handbook.open)
        page.opening_requested.connect(handbook.open)
        page.keys_requested.connect(self._ask_for_help)
        self._program.settings.preferences_changed.connect(handbook.follow_preferences)
        handbook.follow_preferences(self._program.settings.preferences)
