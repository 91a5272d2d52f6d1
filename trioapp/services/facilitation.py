"""Steering the run of the open session."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain.instants import ZERO, Clock, Duration, Instant
from trioapp.domain.moves import Move, MoveKind, Plan
from trioapp.domain.ports import MoveMade, StillHere
from trioapp.domain.position import Position
from trioapp.services.workspace import Workspace


class Facilitation:
    """The trainer's hand on the clock."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock

    def position(self) -> Position:
        return self._workspace.session.run.position(self._clock.now())

    def allows(self, kind: MoveKind) -> bool:
        return self._workspace.session.run.allows(kind, self._clock.now())

    def move(self, kind: MoveKind, amount: Duration = ZERO) -> None:
        """Does it now; nothing happens when it is not possible where the run is."""
        self._make(Move(kind, self._clock.now(), amount))

    def go_to(self, place: int) -> None:
        """Begins the phase at that place in the plan, counted from 0."""
        phase = self.position().plan[place]
        self._make(Move(MoveKind.JUMP, self._clock.now(), phase=phase.id, round=phase.round, block=phase.block))

    def take_back(self, number: int) -> None:
        """Undoes the move at that place in the log, as if it had never been."""
        self._make(Move(MoveKind.UNDO, self._clock.now(), target=number))

    def leave_out(self, gap: Duration, returned: Instant) -> None:
        """Does not count the time `gap` before `returned`, in which the program was away."""
        self._make(Move(MoveKind.SKIP, returned, gap))

    def replan(self, plan: Plan) -> None:
        """Puts another plan in the place of this one; while the run goes on, only what is still to come changes."""
        self._make(Move(MoveKind.REPLAN, self._clock.now(), plan=plan))

    def still_here(self) -> None:
        """Leaves a sign of life, from which the next start can tell how long the program was away."""
        self._workspace.note(StillHere(self._clock.now()))

    def end_overtime(self) -> None:
        """Stops a run that is at its end, so that it does not count on after the room has gone."""
        if self._workspace.is_open:
            position = self.position()
            if position.time_is_up and position.is_last_phase:
                self.move(MoveKind.STOP)

    def _make(self, move: Move) -> None:
        session = self._workspace.session
        run = session.run.moved(move)
        if run is not session.run:
            self._workspace.change(replace(session, run=run), MoveMade(move))
