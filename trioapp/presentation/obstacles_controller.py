"""What makes it hard here, typed group by group while they say it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.answers import Obstacle
from trioapp.domain.programme import Block, CanvasKind
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.answer_scenes import said
from trioapp.presentation.answers_board import AnswerRow, ObstaclesView
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.presentation.wording import Wording
from trioapp.services.answering import Answering
from trioapp.services.workspace import Workspace


class ObstaclesController(QObject):
    """One answer is open: a new one, or one that was given before. It is kept as it grows."""

    view_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was not done; empty where there is nothing to be said."""
    canvas_wanted = Signal(object)

    def __init__(self, workspace: Workspace, answering: Answering, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._answers = answering
        self._words = words
        self._session = ""
        self._block, self._open = "", ""
        self._view: ObstaclesView | None = None
        workspace.listen(self.refresh)

    def show_block(self, block: str) -> None:
        """The answers of that block are typed now, by its id."""
        if block != self._block:
            self._block, self._open = block, ""
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._view = None
            return
        view = self._view_now()
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    @Slot(str)
    def write(self, text: str) -> None:
        """The open answer reads like this."""
        self.told.emit(self._words.field_is_full() if len(text) > LONGEST_FIELD else "")
        self._do(lambda: self._write(text))

    @Slot(str)
    def give(self, text: str) -> None:
        """The open answer is done with those words; a new one is open."""
        is_empty = bool(self._open) and not text.strip()
        self._do(self._close)
        self.told.emit(self._words.answers.keeps_its_words() if is_empty else "")

    @Slot(object)
    def open(self, obstacle: str) -> None:
        """That one can be changed now."""
        self._do(lambda: self._close(obstacle))

    @Slot(object)
    def move(self, by: int) -> None:
        """The open one goes so many places down, or up."""
        self._do(lambda: self._answers.move_obstacle(self._open, by))

    @Slot()
    def delete(self) -> None:
        self._do(lambda: self._answers.delete_obstacle(self._open))

    @Slot()
    def undo(self) -> None:
        self._do(self._answers.undo)

    @Slot()
    def show_on_beamer(self) -> None:
        self.canvas_wanted.emit(CanvasShown(CanvasKind.OBSTACLES))

    def _write(self, text: str) -> None:
        self._open = self._answers.write_obstacle(self._block, self._open, text)

    def _close(self, following: str = "") -> None:
        self._answers.leave()
        self._open = following

    def _do(self, act: Callable[[], object]) -> None:
        if self._workspace.is_open:
            act()
            self.refresh()

    def _view_now(self) -> ObstaclesView:
        session, words = self._workspace.session, self._words
        if session.head.id != self._session:
            self._session, self._open = session.head.id, ""
        block = session.workbook.find(Block, self._block)
        known = tuple(one for one in session.workbook.of(Obstacle) if one.block == self._block)
        shown = next((one for one in known if one.id == self._open), None)
        self._open = shown.id if shown else ""
        return ObstaclesView(
            question=(said(block.statement, words) if block else "") or words.answers.what_makes_it_hard(),
            count=words.answers.answers(len(known)),
            open=self._open,
            text=shown.text if shown else "",
            rows=tuple(AnswerRow(one.id, one.text, one.id == self._open) for one in known),
            undo=words.done(self._answers.undoable),
        )
