"""Writing in the workbook of the open session, so that each step can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from trioapp.domain.ports import Change, ItemDropped, ItemKept
from trioapp.domain.programme import Block, FormatText
from trioapp.domain.session import EMPTY, Session
from trioapp.domain.values import dataclass
from trioapp.domain.workbook import Workbook, differences
from trioapp.services.workspace import Workspace

MOST_STEPS_BACK = 100


@dataclass(frozen=True, slots=True)
class _Step:
    """What was done, in a word for `wording`, the workbook as it was before, and what takes back the rest of it."""

    act: str
    workbook: Workbook
    beside: Callable[[], None] | None = None


class WorkbookPen:
    """One pen for all pages, and so one undo. Where others changed the workbook meanwhile, nothing is taken back."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._followed: tuple[str, bool] | None = None
        self._known = EMPTY
        self._names: frozenset[str] = frozenset()
        self._steps: list[_Step] = []
        self._open_step: tuple[str, str] | None = None

    @property
    def workbook(self) -> Workbook:
        """That of the open session."""
        return self._workspace.session.workbook

    def do(self, act: str, workbook: Workbook, about: str = "", beside: Callable[[], None] | None = None) -> None:
        """The workbook is like that now. What goes on being done to the same thing, `about` it, is one step.

        What was done `beside` it is taken back with it, and before it.
        """
        self.follow()
        if workbook == self.workbook and beside is None:
            return
        if not about or self._open_step != (act, about):
            self._steps = [*self._steps, _Step(act, self.workbook, beside)][-MOST_STEPS_BACK:]
        self._open_step = (act, about) if about else None
        if workbook != self.workbook:
            self._become(workbook)

    def leave(self) -> None:
        """What is done next is another step, also if it is about the same thing."""
        self._open_step = None

    @property
    def undoable(self) -> str:
        """What undo would take back; empty when there is nothing."""
        self.follow()
        return self._steps[-1].act if self._steps else ""

    def undo(self) -> None:
        """The workbook is as it was before the last step; what the plan speaks of stays in it."""
        self.follow()
        if self._steps:
            self._open_step = None
            step = self._steps.pop()
            if step.beside:
                step.beside()
            self._become(step.workbook.holding(*_planned(self._workspace.session, step.workbook)))

    def follow(self) -> None:
        """Another session, and a rehearsal of this one, begins anew; so it does once a name went out of the session."""
        session = self._workspace.session
        current = session.head.id, self._workspace.is_lent
        names = frozenset(person.name for person in session.people if person.name)
        is_another = current != self._followed
        if is_another or self._known is not session.workbook or not self._names <= names:
            self._followed, self._known, self._steps, self._open_step = current, session.workbook, [], None
        self._names = names

    def _become(self, workbook: Workbook) -> None:
        session, self._known = self._workspace.session, workbook
        changes = workbook_changes(session.workbook, workbook)
        self._workspace.change(session.with_workbook(workbook), *changes)


def _planned(session: Session, workbook: Workbook) -> Iterator[Block | FormatText]:
    """The parts of the day of which a plan in the log speaks, and their exercises, that are not in that workbook."""
    run = session.run
    plans = (run.plan, *(run.moves[number].plan for number in run.effective))
    spoken_of = {phase.block for plan in plans for phase in plan}
    parts = [block for block in session.blocks if block.id in spoken_of]
    formats = {block.format for block in parts}
    yield from (block for block in parts if workbook.find(Block, block.id) is None)
    for text in session.workbook.of(FormatText):
        if text.exercise in formats and workbook.find(FormatText, text.id) is None:
            yield text


def workbook_changes(before: Workbook, after: Workbook) -> Iterator[Change]:
    """What a file has to be told so that it holds the one instead of the other."""
    kept, dropped = differences(before, after)
    yield from (ItemKept(item) for item in kept)
    yield from (ItemDropped(item) for item in dropped)
