"""How many people do an exercise together, and how a room is divided into such groups (method.md §B4, §C)."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.values import dataclass

SMALLEST_GROUP, LARGEST_GROUP = 2, 30
"""Fewer have nobody to do it with; more do not hear each other at one table."""


@dataclass(frozen=True, slots=True)
class GroupSize:
    """`usual` is aimed at, from `smallest` to `largest` is as good; `also` do where the number of people leaves no
    other way."""

    usual: int
    smallest: int
    largest: int
    also: tuple[int, ...] = ()

    @classmethod
    def around(cls, roles: int) -> GroupSize:
        """What an exercise of so many roles has if it does not say: one person in each role, one less or one more."""
        usual = max(roles, SMALLEST_GROUP)
        also = tuple(size for size in (usual - 1, usual + 1) if size >= SMALLEST_GROUP)
        return cls(usual, usual, usual, also)

    @property
    def is_trio(self) -> bool:
        return self.smallest == self.largest == TRIOS.usual

    def is_good(self, size: int) -> bool:
        return self.smallest <= size <= self.largest

    def allows(self, size: int) -> bool:
        """Whether so many people can do it."""
        return self.is_good(size) or size in self.also

    @property
    def least(self) -> int:
        """The fewest people who can do it."""
        return min(self.smallest, *self.also, self.smallest)

    @property
    def most(self) -> int:
        """The most people who can do it."""
        return max(self.largest, *self.also, self.largest)

    def misfit(self, size: int) -> int:
        """By how many people a group is too small or too large to do it; 0 for one that can."""
        return 0 if self.allows(size) else min(abs(size - one) for one in (self.smallest, self.largest, *self.also))


TRIOS = GroupSize(3, 3, 3, (2, 4))


def group_sizes(count: int, group: GroupSize = TRIOS, *, rather_small: bool = False) -> tuple[int, ...]:
    """How many people sit at each table: as equal as can be, and as near to the usual size.

    What is left over makes some groups larger, or smaller where there is no other way or they are `rather_small`: for
    trios a quartet, or duos. Where no division does, groups are as little too small or too large as can be. One person
    cannot do an exercise.
    """
    if count < SMALLEST_GROUP:
        return ()

    def cost(sizes: tuple[int, ...]) -> tuple[float, ...]:
        misfits = sum(map(group.misfit, sizes))
        too_small, too_large = sum(size < group.smallest for size in sizes), sum(size > group.largest for size in sizes)
        rests = (too_large, too_small) if rather_small else (too_small, too_large)
        return (misfits, *rests, abs(count / len(sizes) - group.usual))

    sizes = min(_divisions(count), key=cost)
    return tuple(sorted(sizes, key=lambda size: (abs(size - group.usual), size)))


def _divisions(count: int) -> Iterator[tuple[int, ...]]:
    """Every way to make groups that differ by one person at most."""
    for groups in range(1, count // SMALLEST_GROUP + 1):
        each, rest = divmod(count, groups)
        yield (each + 1,) * rest + (each,) * (groups - rest)
