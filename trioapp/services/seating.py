"""Deciding who sits where and in which role, in the open session."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain.instants import Clock
from trioapp.domain.ports import SeatingChanged
from trioapp.domain.rotation import rotated, turn_of_roles
from trioapp.domain.seating import Seating
from trioapp.services.workspace import Workspace


class SeatingPlan:
    """The trainer's hand on the trios; a person is named by id."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock

    @property
    def round_of_plan(self) -> int:
        """The round whose roles hold now."""
        return self._workspace.session.run.position(self._clock.now()).current.round

    def give_next_role(self, person: str) -> None:
        """Counts from the role that the person has now; in the rounds before and after the roles go along."""
        session, later = self._workspace.session, self.round_of_plan - 1
        turn = turn_of_roles(session.format)
        now = rotated(session.seating, turn, later).with_next_role(person, [role.id for role in session.format.roles])
        self._apply(rotated(now, turn, -later))

    def swap(self, one: str, other: str) -> None:
        self._apply(self._workspace.session.seating.with_swap(one, other))

    def shuffle(self, seed: int) -> None:
        """Everybody to another place, in an order that follows from `seed`."""
        self._apply(self._workspace.session.seating.shuffled(seed))

    def _apply(self, seating: Seating) -> None:
        session = self._workspace.session
        if seating != session.seating:
            self._workspace.change(replace(session, seating=seating), SeatingChanged(seating))
