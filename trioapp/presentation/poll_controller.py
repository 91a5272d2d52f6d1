"""How many people stand where, as the trainer types it, for the poll that goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.programme import Block
from trioapp.presentation.answer_scenes import line_of, said
from trioapp.presentation.answers_board import Count, CountOn, PairRow, PollView
from trioapp.presentation.wording import Wording
from trioapp.services.answering import Answering
from trioapp.services.workspace import Workspace


class PollController(QObject):
    """Knows which poll goes on, and which pair of it the room sees, from who shows it."""

    view_changed = Signal(object)

    def __init__(self, workspace: Workspace, answering: Answering, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._answers = answering
        self._words = words
        self._block, self._pair = "", 0
        self._view: PollView | None = None
        workspace.listen(self.refresh)

    def show_poll(self, block: str, pair: int) -> None:
        """That poll goes on, by the id of its block, and the room sees that pair of it, from 0."""
        self._block, self._pair = block, pair
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        block = self._poll
        view = self._view_of(block) if block else None
        if view != self._view:
            self._view = view
            if view:
                self.view_changed.emit(view)

    @Slot(object)
    def count(self, wish: Count) -> None:
        self._do(lambda: self._answers.count(self._block, wish.pair, wish.place, wish.people))

    @Slot(object)
    def count_on(self, wish: CountOn) -> None:
        self._do(lambda: self._answers.count_on(self._block, wish.pair, wish.place, wish.by))

    @Slot()
    def leave(self) -> None:
        """What was typed is one step."""
        self._do(self._answers.leave)

    @Slot()
    def undo(self) -> None:
        self._do(self._answers.undo)

    def _do(self, act: Callable[[], object]) -> None:
        """A key may come when the session was closed just now, or the poll taken out of the programme."""
        if self._poll:
            act()
            self.refresh()

    @property
    def _poll(self) -> Block | None:
        if not self._workspace.is_open:
            return None
        return self._workspace.session.workbook.find(Block, self._block)

    def _view_of(self, block: Block) -> PollView:
        words = self._words
        return PollView(
            title=said(block.statement.or_else(block.name), words),
            pairs=tuple(self._row(block, pair) for pair in range(block.steps)),
            undo=words.done(self._answers.undoable),
        )

    def _row(self, block: Block, pair: int) -> PairRow:
        tally = self._answers.counted(block.id, pair)
        return PairRow(
            left=said(line_of(block.left.lines, pair), self._words),
            right=said(line_of(block.right.lines, pair), self._words),
            counts=tally.places,
            total=self._words.answers.people(tally.total),
            is_shown=pair == self._pair,
        )
