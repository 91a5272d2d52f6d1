"""Steering the run of the open session."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain.instants import ZERO, Clock, Duration
from trioapp.domain.ports import MoveMade
from trioapp.domain.run import Move, MoveKind, Position
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
        session = self._workspace.session
        move = Move(kind, self._clock.now(), amount)
        run = session.run.moved(move)
        if run is not session.run:
            self._workspace.change(replace(session, run=run), MoveMade(move))

    def end_overtime(self) -> None:
        """Stops a run whose time is up, so that it does not count on after the room has gone."""
        if self._workspace.is_open and self.position().time_is_up:
            self.move(MoveKind.STOP)
