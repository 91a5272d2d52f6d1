"""The parts of a day in another order: what is still to come is moved, left out, put in and done once more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from trioapp.domain.instants import Duration, total
from trioapp.domain.moves import Plan, PlannedPhase
from trioapp.domain.position import Position
from trioapp.domain.programme import CALL_BACK, in_blocks
from trioapp.domain.values import dataclass

_MADE_DAY = "trio"
"""The part that a mere exercise becomes."""


_Part = tuple[str, Plan]


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A plan with its lengths as they are now. Its first `kept` phases are over or belong to what goes on.

    `been` are the rounds that there have been, each with its part; they keep their numbers wherever they stand.
    """

    plan: Plan
    kept: int = 0
    been: frozenset[tuple[str, int]] = frozenset()

    @classmethod
    def at(cls, position: Position) -> DayPlan:
        """Before the start, and after the end, all of it is still to come."""
        if not position.is_live:
            return cls(position.plan_as_it_is)
        been = frozenset((stay.phase.block, stay.phase.round) for stay in position.stays_of_this_run)
        return cls(position.plan_as_it_is, position.places_in_block.stop, been)

    @property
    def to_come(self) -> tuple[str, ...]:
        """The parts that can be moved, by id, in their order."""
        return tuple(block for block, _ in self._parts)

    @property
    def _parts(self) -> tuple[_Part, ...]:
        coming = self.plan[self.kept :]
        return tuple((block, coming[places.start : places.stop]) for block, places in in_blocks(coming))

    def part(self, block: str) -> Plan:
        """The phases of that part, wherever it stands; none where it is left out."""
        return tuple(phase for phase in self.plan if phase.block == block)

    def moved(self, block: str, before: str = "") -> Plan:
        """That part before another one that is still to come, or at the end; as near to it as can be.

        What is over or goes on does not move.
        """
        if block not in self.to_come or block == before:
            return self.plan
        others = [part for part in self._parts if part[0] != block]
        others.insert(self._place(before, others), (block, self.part(block)))
        return self._counted_on(others)

    def without(self, block: str) -> Plan:
        """That part is left out, if it is still to come."""
        return self._counted_on([part for part in self._parts if part[0] != block])

    def holding(self, phases: Plan, before: str = "") -> Plan:
        """With one more part, before another one; at the end where there is none such, and never before what goes on.

        No phase of that part may be in the plan yet.
        """
        parts = list(self._parts)
        parts.insert(self._place(before, parts), (phases[0].block, phases))
        return self._counted_on(parts, new=phases[0].block)

    def _place(self, before: str, parts: list[_Part]) -> int:
        order = [block for block, _ in parts]
        is_over = any(phase.block == before for phase in self.plan[: self.kept])
        return order.index(before) if before in order else 0 if is_over else len(order)

    def _counted_on(self, parts: list[_Part], new: str = "") -> Plan:
        """What stays and then those parts, whose rounds count on after all that there have been."""
        kept = self.plan[: self.kept]
        numbered = {block for block, phases in parts if block != new and self._has_been(phases)}
        fixed = [phase.round for block, phases in parts if block in numbered for phase in phases]
        last = max((*(phase.round for phase in kept), *fixed, *(number for _, number in self.been)), default=0)
        plan = list(kept)
        for block, phases in parts:
            counted = phases if block in numbered else tuple(_numbered(phases, last))
            last = max(last, *(phase.round for phase in counted))
            plan += counted
        return tuple(plan)

    def _has_been(self, phases: Plan) -> bool:
        return any(phase.round and (phase.block, phase.round) in self.been for phase in phases)


def _numbered(phases: Plan, last: int) -> Iterator[PlannedPhase]:
    rounds = sorted({phase.round for phase in phases} - {0})
    for phase in phases:
        yield replace(phase, round=last + 1 + rounds.index(phase.round)) if phase.round else phase


def once_more(phases: Plan, block: str) -> Plan:
    """The phases of a part as those of another one, which is like it."""
    return tuple(replace(phase, block=block) for phase in phases)


def as_part(exercise: Plan) -> Plan:
    """The plan of a mere exercise as a part of a day, from which everybody comes back."""
    *others, last = once_more(exercise, _MADE_DAY)
    return (*others, replace(last, call_back=CALL_BACK))


def in_steps(position: Position, block: str, steps: int) -> Plan:
    """The plan in which a card has so many steps, in the time that it had; those that have been stay as they are."""
    plan = position.plan_as_it_is
    places = next((places for known, places in in_blocks(plan) if known == block), range(0))
    first = max(places.start, position.phase) if position.is_live else places.start
    if not places or first >= places.stop or steps == len(places):
        return plan
    left, count = total(tuple(plan[place].length for place in places if place >= first)), steps - first + places.start
    each, rest = divmod(left.ms, max(1, count))
    new = [
        replace(plan[first], id=str(first - places.start + number), length=Duration(each))
        for number in range(1, max(1, count) + 1)
    ]
    new[-1] = replace(new[-1], length=Duration(each + rest))
    return (*plan[:first], *new, *plan[places.stop :])
