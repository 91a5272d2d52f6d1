"""The role ledger: who had which role in which round, and who still has to have one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from trioapp.domain.rotation import rotated
from trioapp.domain.seating import Seating

MOST_ROUNDS = 12
"""Further ahead nobody asks when everybody will have had everything."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The seating of each round there has been, by its number; a round that goes on counts.

    `alike` says which role counts as which other: a second observer has observed.
    """

    rounds: tuple[tuple[int, Seating], ...]
    alike: Mapping[str, str]

    def roles_of(self, person: str) -> tuple[str, ...]:
        """The roles that person has had, as they count, in the order of the rounds."""
        had = (seating.role_of(person) for _, seating in self.rounds)
        return tuple(self.counted(role) for role in had if role)

    def counted(self, role: str) -> str:
        return self.alike.get(role, role)

    def without(self, role: str, people: Iterable[str]) -> tuple[str, ...]:
        """Those of the people who have not had that role yet."""
        return tuple(person for person in people if role not in self.roles_of(person))

    def complete_after(self, seating: Seating, coming: int, turn: Sequence[str]) -> int:
        """After which round everybody in `seating` has had every role, if the roles just go on in turn from there.

        `coming` is the number of the round that `seating` is for. 0 when that is further off than anybody asks.
        """
        wanted = frozenset(self.counted(role) for role in turn)
        had = {seat.person: set(self.roles_of(seat.person)) for seat in seating.seats}
        latest = max((number for number, _ in self.rounds), default=0)
        if all(roles >= wanted for roles in had.values()):
            return latest
        for number in range(coming, MOST_ROUNDS + 1):
            for seat in rotated(seating, turn, number - coming).seats:
                had[seat.person].add(self.counted(seat.role))
            if all(roles >= wanted for roles in had.values()):
                return number
        return 0
