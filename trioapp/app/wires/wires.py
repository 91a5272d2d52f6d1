"""What every group of connections has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from trioapp.app.program import Program
from trioapp.domain.problems import Problem, ProblemKind
from trioapp.ui.widgets.late import Late


class Wires(QObject):
    """Connects parts of a program; what is more than one call is a slot. Goes with the windows; hears nothing after."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.console)
        self._program = program
        self._console = program.console

    def _join(self, page: Late[Any], controller: Late[Any], connect: Callable[[], None]) -> None:
        """The first view of the page is what its controller shows by now."""

        def meet(_page: QWidget) -> None:
            working = controller.of(self._program)
            connect()
            working.refresh()

        page.when_built(self._console, meet)
        controller.when_built(self._program, lambda _controller: page.of(self._console))

    @Slot()
    def _save_now(self) -> None:
        """Whoever turns to something else has finished a thought."""
        self._program.backstage.workspace.hurry()

    @Slot(str)
    def _open_folder(self, folder: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            problem = Problem(ProblemKind.FOLDER_NOT_OPENED, file=folder)
            self._console.notice.show_words(self._program.backstage.words.problem(problem))
