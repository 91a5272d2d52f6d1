"""The editor of exercises on the page of the library, and a shelf instead of what is behind that."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tests.builders import trio_format
from trioapp.app.editor_desk import EditorDesk
from trioapp.app.program import Program
from trioapp.domain.format_edits import sound
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.presentation.format_editor_controller import FormatEditorController
from trioapp.services.format_editing import FormatEditing
from trioapp.ui.console.format_editor import FormatEditor
from trioapp.ui.console.rail import Page

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
    """A library that has nothing but the copy of the trio."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program, self.shelf = program, Shelf()
        self.desk = EditorDesk(program, self.shelf.keep, self._seat)
        self.desk.shown.connect(self._show)

    @property
    def editor(self) -> FormatEditorController:
        return self.desk.editor

    @property
    def editing(self) -> FormatEditing:
        return self.desk.editor._editing

    @property
    def page(self) -> FormatEditor:
        assert self.desk.page is not None
        return self.desk.page

    @property
    def is_shown(self) -> bool:
        """Whether the editor is in front."""
        return self.program.console.page is Page.FORMATS and self.program.console.formats.is_editing

    def open(self, exercise: ExerciseFormat = MINE) -> None:
        self.desk.open(exercise)

    def show(self) -> None:
        """As by the rail."""
        self._show()
        self.page.begin()

    def _seat(self, page: QWidget) -> None:
        self.program.console.formats.seat_editor(page)

    def _show(self) -> None:
        self.program.console.show_page(Page.FORMATS)
        self.program.console.formats.show_editor()
