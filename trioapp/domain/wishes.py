"""Who should not sit together, and who should."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

Pair = frozenset[str]
"""Two people, by id."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Pairs to keep apart and pairs to keep together, whenever everybody is seated anew."""

    apart: frozenset[Pair] = frozenset()
    together: frozenset[Pair] = frozenset()

    def with_apart(self, one: str, other: str) -> Wishes:
        """Keeps these two apart, and no longer together."""
        pair = Pair((one, other))
        return Wishes(self.apart | {pair}, self.together - {pair}) if one != other else self

    def with_together(self, one: str, other: str) -> Wishes:
        """Keeps these two together, and no longer apart."""
        pair = Pair((one, other))
        return Wishes(self.apart - {pair}, self.together | {pair}) if one != other else self

    def broken_at(self, tables: Iterable[Collection[str]]) -> int:
        """How many of the wishes are not met by people who sit like that; of who is not there nothing is asked."""
        sit = [frozenset(table) for table in tables]
        everybody = frozenset[str]().union(*sit)
        apart = sum(any(pair <= table for table in sit) for pair in self.apart)
        together = sum(pair <= everybody and not any(pair <= table for table in sit) for pair in self.together)
        return apart + together

    def without(self, pair: Pair) -> Wishes:
        return Wishes(self.apart - {pair}, self.together - {pair})


NO_WISHES = Wishes()
