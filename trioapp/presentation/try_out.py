"""Trying out an exercise at speed: it comes back by itself once everybody would have been called back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.chimes import GATHER_AFTER
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import ZERO, Clock, Duration
from trioapp.domain.position import Position, Status
from trioapp.domain.values import dataclass
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.services.rehearsal import Rehearsal
from trioapp.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Trial:
    """How an exercise was tried out: how long it took until then, and whether that was to its end."""

    took: Duration
    to_its_end: bool


class TryOut(QObject):
    """Follows the workspace and the heartbeat for as long as an exercise is tried out."""

    began = Signal()
    came_back = Signal(object)
    """With a `Trial`."""

    def __init__(self, rehearsal: Rehearsal, workspace: Workspace, clock: Clock, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._rehearsal = rehearsal
        self._workspace = workspace
        self._clock = clock
        self._heartbeat = heartbeat
        self._trial: Trial | None = None
        workspace.listen(self._follow)
        heartbeat.beat.connect(self._end_when_over)

    def begin(self, exercise: ExerciseFormat, name: str, language: str) -> bool:
        """False while a clock goes that people in a room go by; then nothing is done."""
        if not self._rehearsal.can_try_out:
            return False
        self._trial = Trial(ZERO, to_its_end=False)
        self._rehearsal.try_out(exercise, name, language)
        self.began.emit()
        return True

    def _follow(self) -> None:
        """However it ended: also when another session is opened."""
        if self._trial is None:
            return
        if not self._rehearsal.tries_out:
            trial, self._trial = self._trial, None
            self.came_back.emit(trial)
        elif self._look().status is Status.STOPPED:
            self._heartbeat.arm(ZERO)

    @Slot()
    def _end_when_over(self) -> None:
        """Not while somebody is being told: the session that is tried out must not go away under their eyes."""
        if self._trial is None or not self._rehearsal.tries_out:
            return
        position = self._look()
        if position.status is Status.STOPPED or (position.time_is_up and -position.remaining >= GATHER_AFTER):
            self._rehearsal.end()
        elif position.time_is_up:
            self._heartbeat.arm(GATHER_AFTER + position.remaining)

    def _look(self) -> Position:
        """Where it is; while it goes on, that is how it was tried out so far."""
        position = self._workspace.session.run.position(self._clock.now())
        if position.is_live:
            overtime = max(ZERO, -position.remaining)
            self._trial = Trial(position.elapsed_in_block - overtime, position.time_is_up)
        return position
