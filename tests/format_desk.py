"""The editor of exercises on a desk of its own: with the program around it, but without the library."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from tests.builders import trio_format
from trioapp.app.program import Program, tokens
from trioapp.domain.format_edits import sound
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.presentation.format_editor_controller import FormatEditorController
from trioapp.presentation.try_out import TryOut
from trioapp.services.format_editing import FormatEditing
from trioapp.ui.console.format_editor import FormatEditor
from trioapp.ui.console.rail import Page
from trioapp.ui.paint.stage import StageStyle

MINE = replace(sound(trio_format()), id="trio-2")


class Shelf:
    """Keeps what it is given, unless its disk is full."""

    def __init__(self) -> None:
        self.kept: list[ExerciseFormat] = []
        self.is_full = False

    def keep(self, exercise: ExerciseFormat) -> None:
        if self.is_full:
            raise Refused(Problem(ProblemKind.DISK_FULL))
        self.kept.append(exercise)


class FormatDesk(QObject):
    """The editor in the window of the program, in the place of the planner."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program, self.shelf = program, Shelf()
        behind = program.backstage
        self.editing = FormatEditing(self.shelf.keep)
        self.try_out = TryOut(behind.rehearsal, behind.workspace, behind.clock, program.heartbeat)
        self.editor = FormatEditorController(self.editing, self.try_out, behind.clock, behind.words, program.heartbeat)
        self.page = FormatEditor(tokens("light"))
        preferences = program.settings.preferences
        self.page.set_style(StageStyle(tokens(preferences.theme.value), preferences.letters))
        program.console._stack.addWidget(self.page)
        program.console._pages[Page.PLANNER] = self.page
        self._connect()

    @property
    def is_shown(self) -> bool:
        """Whether the editor is in front."""
        return self.program.console.page is Page.PLANNER

    def _connect(self) -> None:
        editor, page = self.editor, self.page
        editor.view_changed.connect(page.show_view)
        editor.told.connect(page.show_told)
        page.wished.connect(editor.fulfil)
        page.row_chosen.connect(editor.choose)
        page.language_chosen.connect(editor.choose_language)
        page.looked_at.connect(editor.look_at)
        page.room.moment_chosen.connect(editor.choose_moment)
        page.revert_requested.connect(editor.revert)
        page.bar.leaving_requested.connect(editor.leave)
        page.bar.undo_requested.connect(editor.undo)
        page.bar.redo_requested.connect(editor.redo)
        page.bar.try_out_requested.connect(editor.try_it_out)
        self.try_out.began.connect(self.show_run)
        self.try_out.came_back.connect(self.show_editor)

    def open(self, exercise: ExerciseFormat = MINE) -> None:
        self.editor.open(exercise)
        self.show_editor()

    def show_run(self) -> None:
        console = self.program.console
        console.show_session_open(is_open=True)
        console.show_page(Page.RUN)

    def show_editor(self) -> None:
        console = self.program.console
        console.show_session_open(is_open=self.program.backstage.workspace.is_open)
        console.show_page(Page.PLANNER)
        self.page.begin()
