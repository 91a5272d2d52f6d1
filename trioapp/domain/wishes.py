"""Who should not sit together, and who should."""

from __future__ import annotations

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

    def without(self, pair: Pair) -> Wishes:
        return Wishes(self.apart - {pair}, self.together - {pair})


NO_WISHES = Wishes()
