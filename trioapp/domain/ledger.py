"""The role ledger: who had which role in which round, and who still has to have one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from trioapp.domain.seating import Seating
from trioapp.domain.values import dataclass


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

    @property
    def had(self) -> Counter[tuple[str, str]]:
        """How often each person had each role, as it counts."""
        return Counter((seat.person, self.counted(seat.role)) for _, seating in self.rounds for seat in seating.seats)

    @property
    def people(self) -> frozenset[str]:
        """Everybody who had a role in any of the rounds."""
        return frozenset(seat.person for _, seating in self.rounds for seat in seating.seats)

    def counted(self, role: str) -> str:
        return self.alike.get(role, role)

    def without(self, role: str, people: Iterable[str]) -> tuple[str, ...]:
        """Those of the people who have not had that role yet."""
        return tuple(person for person in people if role not in self.roles_of(person))

    def complete_after(self, to_come: Iterable[tuple[int, Seating]], wanted: Iterable[str]) -> int:
        """After which round all who sit in the first seating `to_come` have had every role that is `wanted`.

        `to_come` are the rounds in their order, each with its number. 0 when there are too few of them.
        """
        needed = frozenset(map(self.counted, wanted))
        had: defaultdict[str, set[str]] = defaultdict(set)
        for person, role in self.had:
            had[person].add(role)
        latest, here = max((number for number, _ in self.rounds), default=0), frozenset[str]()
        for number, seating in to_come:
            here = here or frozenset(seat.person for seat in seating.seats)
            if all(had[person] >= needed for person in here):
                return latest
            for seat in seating.seats:
                had[seat.person].add(self.counted(seat.role))
            latest = number
        return latest if all(had[person] >= needed for person in here) else 0
