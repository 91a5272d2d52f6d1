"""Where the exercise is and since when: a log of the trainer's moves, and the position that follows from it.

Nothing here counts. The position at any moment is computed from the instants in the log, so a late tick, a lost tick or
a closed program changes nothing, and recovery, history and the timings in a report are all the same mechanism.
"""

from __future__ import annotations

from functools import cached_property

from trioapp.domain.instants import Instant
from trioapp.domain.moves import Move, MoveKind, Plan, effective
from trioapp.domain.position import Position
from trioapp.domain.values import dataclass
from trioapp.domain.walk import Walk


@dataclass(frozen=True)
class Run:
    """A plan to begin with, and everything that was done to it.

    A move that makes no sense where the run is (a pause while paused) leaves the run as it was.
    """

    plan: Plan
    moves: tuple[Move, ...] = ()

    @cached_property
    def _walked(self) -> Walk:
        walk = Walk(self.plan)
        for number in self.effective:
            walk.make(self.moves[number])
        walk.remember()
        return walk

    @cached_property
    def effective(self) -> tuple[int, ...]:
        """The places in the log of the moves that still count."""
        return effective(self.moves)

    @property
    def last_effective_move(self) -> Move | None:
        """The move that `UNDO` would take back."""
        return self.moves[self.effective[-1]] if self.effective else None

    def position(self, now: Instant) -> Position:
        """Where the run is at `now`."""
        return self._walked.at_moment(now).position()

    def moved(self, move: Move) -> Run:
        """This run after `move`; the same run when the move is not possible."""
        if not self.allows(move.kind, move.at):
            return self
        following = Run(self.plan, (*self.moves, move))
        if move.kind is not MoveKind.UNDO:
            walk = self._walked.fork()
            walk.make(move)
            walk.remember()
            following.__dict__["_walked"] = walk
        return following

    def allows(self, kind: MoveKind, now: Instant) -> bool:
        return kind in self.allowed(now)

    def allowed(self, now: Instant) -> frozenset[MoveKind]:
        """The moves that are possible at `now`."""
        walk = self._walked.at_moment(now)
        moves = frozenset(kind for kind in MoveKind if kind is not MoveKind.UNDO and walk.can(kind))
        return moves | {MoveKind.UNDO} if self.effective else moves
