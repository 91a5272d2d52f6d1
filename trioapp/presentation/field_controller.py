"""The field of adaptive and learning: programmes put, named and moved, and shown to the room step by step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.answers import Dot
from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import FieldScene
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.answer_scenes import field_scene
from trioapp.presentation.answers_board import DotRow, FieldView, Place
from trioapp.presentation.canvas_scenes import LAST_STEP
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.presentation.wording import Wording
from trioapp.services.answering import Answering
from trioapp.services.workspace import Workspace


class FieldController(QObject):
    """One programme is chosen at a time; what is asked of it is done to that one."""

    view_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was not done; empty where there is nothing to be said."""
    canvas_wanted = Signal(object)

    def __init__(self, workspace: Workspace, answering: Answering, words: Wording) -> None:
        super().__init__()
        self._workspace = workspace
        self._answers = answering
        self._words = words
        self._session, self._chosen = "", ""
        self._step = -1
        self._view: FieldView | None = None
        workspace.listen(self.refresh)

    @property
    def scene(self) -> FieldScene:
        """All of the field as the room sees it, for a file."""
        return field_scene(self._workspace.session, self._words, LAST_STEP)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._view = None
            return
        view = self._view_now()
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    @Slot(object)
    def put(self, at: Place) -> None:
        """One more programme there, which is chosen then."""
        self._do(lambda: self._choose(self._answers.put_dot(at.adaptive, at.learning).id))

    @Slot(object)
    def choose(self, dot: str) -> None:
        self._do(lambda: self._choose(dot))

    @Slot(object)
    def move(self, at: Place) -> None:
        """The chosen one lies there now; all of a way is one step."""
        self._do(lambda: self._answers.move_dot(self._chosen, at.adaptive, at.learning))

    @Slot(str)
    def name(self, name: str) -> None:
        self.told.emit(self._words.field_is_full() if len(name) > LONGEST_FIELD else "")
        self._do(lambda: self._answers.name_dot(self._chosen, name))

    @Slot()
    def delete(self) -> None:
        self._do(lambda: self._answers.delete_dot(self._chosen))

    @Slot()
    def leave(self) -> None:
        """What was typed or dragged is one step."""
        self._do(self._answers.leave)

    @Slot()
    def undo(self) -> None:
        self._do(self._answers.undo)

    @Slot()
    def show_all(self) -> None:
        """The room sees all of it."""
        self._show(LAST_STEP)

    @Slot()
    def show_next(self) -> None:
        """The room sees one thing more; after all of it, the first alone."""
        self._show(0 if self._is_whole else self._step + 1)

    @Slot()
    def show_previous(self) -> None:
        """The room sees one thing less."""
        self._show(max(0, min(self._step, self.scene.steps - 1) - 1))

    @property
    def _is_whole(self) -> bool:
        return self._step + 1 >= self.scene.steps

    def _show(self, step: int) -> None:
        if self._workspace.is_open:
            self._step = step
            self.canvas_wanted.emit(CanvasShown(CanvasKind.FIELD, step))
            self.refresh()

    def _choose(self, dot: str) -> None:
        self._answers.leave()
        self._chosen = dot

    def _do(self, act: Callable[[], object]) -> None:
        if self._workspace.is_open:
            act()
            self.refresh()

    def _view_now(self) -> FieldView:
        session, answers = self._workspace.session, self._words.answers
        if session.head.id != self._session:
            self._session, self._chosen, self._step = session.head.id, "", -1
        dots = session.workbook.of(Dot)
        if self._chosen not in {dot.id for dot in dots}:
            self._chosen = dots[-1].id if dots else ""
        steps = self.scene.steps
        return FieldView(
            dots=tuple(self._row(dot.moved(dot.adaptive, dot.learning)) for dot in dots),
            chosen=self._chosen,
            across=answers.adaptive(),
            upward=answers.learning(),
            corners=answers.corners(),
            step=self._words.step_count(min(self._step + 1, steps), steps) if self._step >= 0 else "",
            undo=self._words.done(self._answers.undoable),
        )

    def _row(self, dot: Dot) -> DotRow:
        answers = self._words.answers
        name = dot.name or answers.no_name(dot.number)
        at = Place(dot.adaptive, dot.learning)
        return DotRow(dot.id, dot.number, dot.name, f"{name}: {answers.place(at.adaptive, at.learning)}", at)
