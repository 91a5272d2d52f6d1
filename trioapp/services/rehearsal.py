"""Going through a whole plan at many times the speed, without leaving a trace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Clock
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.people import people_counted
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import Change, Saving
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import seat_in_order
from trioapp.domain.session import NOTHING_YET, Session, SessionHead
from trioapp.services.workspace import Workspace

TIMES_AS_FAST = 10
REHEARSED_ID, TRIED_OUT_ID = "rehearsal", "try-out"
"""Each stands for a session's own id, so that whatever follows a session begins anew with it and after it."""
_GROUPS = 3


class ChangeableClock(Clock, Protocol):
    """A clock that can be made to run faster for a while."""

    def hurry(self, times: float) -> None: ...

    def calm_down(self) -> None: ...


class NoFile:
    """A session file that forgets at once."""

    is_behind = False
    missing_changes = 0
    cannot_write = None

    def submit(self, change: Change) -> None:
        pass

    def hurry(self) -> None:
        pass

    def flush(self, within_s: float = 0.0) -> bool:  # noqa: ARG002 - the port has it
        return True

    def watch(self, listener: Callable[[Saving], None]) -> None:
        pass

    def forget_past(self) -> None:
        pass

    def save_elsewhere(self, session: Session, folder: Path) -> Path:
        raise NotImplementedError

    def close(self) -> bool:
        return True


class Rehearsal:
    """Puts a copy of the open session in its place, or an exercise to be tried out, and what was there back as it was.

    It must listen to the workspace before anybody who reads the clock.
    """

    def __init__(self, workspace: Workspace, clock: ChangeableClock) -> None:
        self._workspace = workspace
        self._clock = clock
        workspace.listen(self._calm_down_after)

    def begin(self) -> None:
        """Starts the plan of the open session from the beginning; what was written on the day is left out."""
        session = self._workspace.session
        plan = session.run.position(self._clock.now()).plan
        self._clock.hurry(TIMES_AS_FAST)
        run = Run(plan).moved(Move(MoveKind.START, self._clock.now()))
        head = replace(session.head, id=REHEARSED_ID)
        kept = replace(session, head=head, run=run, workbook=session.workbook.cards)
        copy = replace(kept, notes=(), earlier=(), turns=(), harvest=NOTHING_YET, last_seen=None)
        self._workspace.lend(copy, NoFile())

    @property
    def can_try_out(self) -> bool:
        """Whether no clock goes that people in a room go by."""
        return not self._workspace.is_open or not self._workspace.session.run.position(self._clock.now()).is_live

    def try_out(self, exercise: ExerciseFormat, name: str, language: str) -> None:
        """Starts an exercise with a few groups of made-up people, whether or not a session is open."""
        self._workspace.take_back()
        people = people_counted(exercise.group.usual * _GROUPS)
        seating = seat_in_order([one.id for one in people], exercise.role_at_place, exercise.group)
        self._clock.hurry(TIMES_AS_FAST)
        now = self._clock.now()
        head = SessionHead(TRIED_OUT_ID, name, exercise.id, language, now.wall_ms)
        run = Run(plan_of(exercise, exercise.rounds)).moved(Move(MoveKind.START, now))
        self._workspace.lend(Session(head, exercise, people, Seatings.of(seating), run), NoFile())

    @property
    def tries_out(self) -> bool:
        """Whether an exercise is being tried out, and no session rehearsed."""
        return self._workspace.is_lent and self._workspace.session.head.id == TRIED_OUT_ID

    def end(self) -> None:
        self._workspace.take_back()

    def _calm_down_after(self) -> None:
        """However it ended: also when another session is opened."""
        if not self._workspace.is_lent:
            self._clock.calm_down()
