"""Deciding who sits where and in which role, in the open session."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain.ports import SeatingChanged
from trioapp.domain.seating import Seating
from trioapp.services.workspace import Workspace


class SeatingPlan:
    """The trainer's hand on the trios; a person is named by id."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def give_next_role(self, person: str) -> None:
        session = self._workspace.session
        self._apply(session.seating.with_next_role(person, [role.id for role in session.format.roles]))

    def swap(self, one: str, other: str) -> None:
        self._apply(self._workspace.session.seating.with_swap(one, other))

    def shuffle(self, seed: int) -> None:
        """Everybody to another place, in an order that follows from `seed`."""
        self._apply(self._workspace.session.seating.shuffled(seed))

    def _apply(self, seating: Seating) -> None:
        session = self._workspace.session
        if seating != session.seating:
            self._workspace.change(replace(session, seating=seating), SeatingChanged(seating))
