"""What the room answers and designs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from trioapp.app.field_file import write_field
from trioapp.app.program import Program
from trioapp.app.wires.wires import Wires
from trioapp.domain.problems import Refused
from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import CheckScene, GuideScene, SystemScene
from trioapp.presentation.block_view import Work
from trioapp.presentation.run_controller import RunView
from trioapp.presentation.stage import Showing
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.ui.console.canvas_page import CanvasPage, Section
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow


class CanvasWires(Wires):
    """The forms beside the beamer's picture and the pages of *Canvas*, once they are seen."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        program.run.view_changed.connect(self._follow_block)
        self._join(ConsoleWindow.poll, Program.poll, self._count_the_room)
        self._join(ConsoleWindow.obstacles, Program.obstacles, self._hear_the_room)
        self._join(ConsoleWindow.field, Program.field, self._fill_the_field)
        self._join(ConsoleWindow.theory, Program.theory, self._draw_theory)
        self._join(ConsoleWindow.system, Program.system, self._design_system)
        self._join(ConsoleWindow.chain, Program.chain, self._follow_chain)
        self._join(ConsoleWindow.agenda, Program.agenda, self._keep_agenda)
        ConsoleWindow.canvas.when_built(self._console, self._open_canvas)

    @Slot(object)
    def _follow_block(self, view: RunView) -> None:
        """What is typed beside the preview belongs to the part of the day that goes on."""
        block = view.block
        if block and block.work is Work.COUNT:
            shown = (number for number, step in enumerate(block.steps) if step.is_now)
            self._program.poll.show_poll(block.id, next(shown, 0))
        elif block and block.work is Work.COLLECT:
            self._program.obstacles.show_block(block.id)

    @Slot(object)
    def _show_pair(self, pair: int) -> None:
        """That pair of the poll that goes on, from 0."""
        position = self._program.facilitation.position()
        if position.is_live:
            self._program.run.go_to(position.places_in_block[pair])

    def _count_the_room(self) -> None:
        """How many stand where."""
        poll, form = self._program.poll, self._console.poll
        poll.view_changed.connect(form.show_view)
        form.pair_requested.connect(self._show_pair)
        form.counted.connect(poll.count)
        form.counted_on.connect(poll.count_on)
        form.left.connect(poll.leave)
        form.undo_requested.connect(poll.undo)

    def _hear_the_room(self) -> None:
        """What makes it hard."""
        obstacles, answers = self._program.obstacles, self._console.obstacles
        obstacles.view_changed.connect(answers.show_view)
        obstacles.told.connect(answers.show_told)
        obstacles.canvas_wanted.connect(self._program.stage.show_canvas)
        answers.typed.connect(obstacles.write)
        answers.given.connect(obstacles.give)
        answers.left.connect(self._save_now)
        answers.opening_requested.connect(obstacles.open)
        answers.move_requested.connect(obstacles.move)
        answers.deletion_requested.connect(obstacles.delete)
        answers.undo_requested.connect(obstacles.undo)
        answers.beamer_requested.connect(obstacles.show_on_beamer)

    def _fill_the_field(self) -> None:
        field, page = self._program.field, self._console.field
        field.view_changed.connect(page.show_view)
        field.told.connect(page.show_told)
        field.canvas_wanted.connect(self._program.stage.show_canvas)
        page.canvas.put.connect(field.put)
        page.canvas.chosen.connect(field.choose)
        page.canvas.deletion_requested.connect(field.delete)
        for wishes in (page.canvas, page.form):
            wishes.moved.connect(field.move)
        page.canvas.settled.connect(field.leave)
        page.form.left.connect(field.leave)
        page.form.named.connect(field.name)
        page.form.deletion_requested.connect(field.delete)
        page.beamer_requested.connect(field.show_all)
        page.next_step_requested.connect(field.show_next)
        page.previous_step_requested.connect(field.show_previous)
        page.undo_requested.connect(field.undo)
        page.export_requested.connect(self._save_field)

    @Slot(object)
    def _save_field(self, folder: Path) -> None:
        words, page = self._program.backstage.words, self._console.field
        try:
            name = words.answers.field_file()
            name = words.demo.file_name(name) if self._program.backstage.workspace.is_demo else name
            paths = write_field(folder, self._program.field.scene, name)
        except Refused as refused:
            page.show_told(words.refusal(refused))
        else:
            page.show_told(words.answers.exported(tuple(path.name for path in paths), str(folder)))

    def _draw_theory(self) -> None:
        theory, page = self._program.theory, self._console.theory
        theory.view_changed.connect(page.show_view)
        theory.told.connect(page.show_told)
        theory.shown.connect(self._program.stage.show_canvas)
        page.wished.connect(theory.fulfil)
        page.undo_requested.connect(theory.undo)
        page.beamer_requested.connect(theory.show_on_beamer)
        page.next_step_requested.connect(theory.show_next)
        page.previous_step_requested.connect(theory.show_previous)

    def _design_system(self) -> None:
        system, page = self._program.system, self._console.system
        system.view_changed.connect(page.show_view)
        system.told.connect(page.show_told)
        page.wished.connect(system.fulfil)
        page.left.connect(system.leave)
        page.left.connect(self._save_now)
        page.undo_requested.connect(system.undo)
        page.beamer_requested.connect(self._show_system)
        system.step_changed.connect(self._follow_system)
        system.follow_sight(self._console.page is Page.CANVAS)

    @Slot()
    def _show_system(self) -> None:
        self._program.stage.show_canvas(CanvasShown(CanvasKind.LEARNING_SYSTEM, self._program.system.step))

    @Slot(object)
    def _follow_system(self, _step: object) -> None:
        """A room that sees the canvas goes along to the next question."""
        stage = self._program.stage
        if stage.state.showing is Showing.CANVAS and isinstance(stage.prepared, GuideScene | SystemScene | CheckScene):
            self._show_system()

    def _follow_chain(self) -> None:
        chain, page = self._program.chain, self._console.chain
        chain.view_changed.connect(page.show_view)
        chain.told.connect(page.show_told)
        chain.begun.connect(page.form.begin)
        chain.shown.connect(self._program.stage.show_canvas)
        chain.harvest_requested.connect(self._open_in_harvest)
        page.harvest_requested.connect(self._go_to_harvest)
        page.step_chosen.connect(chain.choose)
        page.make_requested.connect(chain.make)
        page.beamer_requested.connect(chain.show_on_beamer)
        page.step_requested.connect(chain.turn)
        page.undo_requested.connect(chain.undo)
        page.form.written.connect(chain.write)
        page.form.given_to.connect(chain.give_to)
        page.form.planned.connect(chain.plan)

    def _keep_agenda(self) -> None:
        agenda, page = self._program.agenda, self._console.agenda
        agenda.view_changed.connect(page.show_view)
        agenda.told.connect(page.show_told)
        agenda.asked.connect(page.begin_question)
        agenda.shown.connect(self._program.stage.show_canvas)
        agenda.opening_requested.connect(self._program.sessions.open)
        page.question_asked.connect(agenda.ask)
        page.all_requested.connect(agenda.show_all)
        page.status_wanted.connect(agenda.filter_by)
        page.questions.chosen.connect(agenda.choose)
        page.beamer_requested.connect(agenda.show_on_beamer)
        page.page_requested.connect(agenda.turn)
        page.saving_requested.connect(agenda.save)
        page.undo_requested.connect(agenda.undo)
        page.form.written.connect(agenda.write)
        page.form.answered.connect(agenda.answer)
        page.form.given_to.connect(agenda.give_to)
        page.form.planned.connect(agenda.plan)
        page.form.status_chosen.connect(agenda.set_status)
        page.form.deletion_requested.connect(agenda.delete)
        page.form.opening_requested.connect(agenda.open_session)

    def _open_canvas(self, page: CanvasPage) -> None:
        page.undo_requested.connect(self._undo_on_canvas)
        page.section_changed.connect(self._follow_section)
        self._console.page_changed.connect(self._follow_section)

    @Slot(object)
    def _follow_section(self, _changed: object) -> None:
        """Nothing is worked out for a page that nobody sees."""
        section = self._console.canvas.section if self._console.page is Page.CANVAS else None
        if agenda := Program.agenda.if_built(self._program):
            agenda.follow_sight(section is Section.AGENDA)
        if chain := Program.chain.if_built(self._program):
            chain.follow_sight(section is Section.CHAIN)

    @Slot()
    def _undo_on_canvas(self) -> None:
        """On whatever page of it; what was said of the step that is taken back goes too."""
        console = self._console
        if self._program.backstage.workspace.is_open:
            self._program.pen.undo()
            window = ConsoleWindow
            for late in (window.field, window.theory, window.system, window.chain, window.agenda):
                if page := late.if_built(console):
                    page.show_told("")

    @Slot()
    def _go_to_harvest(self) -> None:
        self._console.show_page(Page.HARVEST)

    @Slot(str)
    def _open_in_harvest(self, sentence: str) -> None:
        """To be put into a theme there."""
        from trioapp.presentation.harvest_board import Open

        self._console.show_page(Page.HARVEST)
        self._program.harvest.fulfil(Open(sentence))
