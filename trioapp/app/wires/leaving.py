"""What leaves the room: reports afterwards, prints before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from trioapp.app.program import Program
from trioapp.app.wires.sessions import SessionsWires
from trioapp.app.wires.wires import Wires
from trioapp.ui.console.window import ConsoleWindow

if TYPE_CHECKING:
    from trioapp.presentation.export_controller import ExportController
    from trioapp.presentation.print_controller import PrintController
    from trioapp.presentation.proof_controller import ProofController
    from trioapp.ui.console.proof_pane import ProofPane
    from trioapp.ui.console.sessions_page import SessionsPage


class LeavingWires(Wires):
    """What they are made with comes when somebody first wants one."""

    def __init__(self, program: Program, sessions: SessionsWires) -> None:
        super().__init__(program)
        self._sessions = sessions
        ConsoleWindow.sessions.when_built(self._console, self._offer)
        Program.export.when_built(program, self._make_reports)
        Program.prints.when_built(program, self._print_cards)

    def _offer(self, page: SessionsPage) -> None:
        page.session.report_requested.connect(self._show_export)
        page.session.prints_requested.connect(self._show_prints)

    @Slot(str)
    def _show_export(self, file: str) -> None:
        self._program.export.show(file)

    def _make_reports(self, export: ExportController) -> None:
        page = self._console.sessions
        export.view_changed.connect(page.export.show_view)
        export.shown.connect(page.begin_export)
        export.refused.connect(self._sessions.say_done)
        export.folder_chosen.connect(self._program.settings.remember_report_folder)
        page.export.kinds_ticked.connect(export.tick)
        page.export.naming_switched.connect(export.name)
        page.export.notes_switched.connect(export.add_notes)
        page.export.folder_wanted.connect(export.choose_folder)
        page.export.making_requested.connect(export.make)
        page.export.cancelling_requested.connect(export.cancel)
        page.export.folder_opening_requested.connect(self._open_folder)
        self._prove_reports(export, self._program.proof)

    def _prove_reports(self, export: ExportController, proof: ProofController) -> None:
        """The pages are seen beside the panel that they are of."""
        page = self._console.sessions
        export.subject_changed.connect(proof.follow)
        page.export.pages_wanted.connect(proof.open_or_close)
        page.report_left.connect(proof.close)
        proof.view_changed.connect(page.show_proof)
        type(page).proof.when_built(page, self._turn_pages)

    def _turn_pages(self, pane: ProofPane) -> None:
        pane.turned.connect(self._program.proof.turn)
        pane.closed.connect(self._program.proof.close)

    @Slot(str)
    def _show_prints(self, file: str) -> None:
        self._program.prints.show(file)

    def _print_cards(self, prints: PrintController) -> None:
        from trioapp.app.printing import print_colours

        page = self._console.sessions
        panel = page.prints
        panel.set_colours(print_colours())
        prints.view_changed.connect(panel.show_view)
        prints.shown.connect(page.begin_prints)
        prints.refused.connect(self._sessions.say_done)
        prints.folder_chosen.connect(self._program.settings.remember_report_folder)
        panel.wanted.connect(prints.want)
        panel.exercise_chosen.connect(prints.choose_exercise)
        panel.paper_chosen.connect(prints.choose_paper)
        panel.posters_enlarged.connect(prints.enlarge_posters)
        panel.folder_wanted.connect(prints.choose_folder)
        panel.saving_requested.connect(prints.save)
        panel.stopping_requested.connect(prints.stop)
        panel.printing_requested.connect(prints.print_out)
        panel.folder_opening_requested.connect(self._open_folder)
