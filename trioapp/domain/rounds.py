"""Who sits where in which round; rounds are counted from 1, over all starts of the exercise."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat
from trioapp.domain.moves import Plan
from trioapp.domain.position import Position
from trioapp.domain.rotation import at_home_in, in_roles_of, rotated, turn_of_roles
from trioapp.domain.seating import Seating
from trioapp.domain.values import dataclass

MOST_ROUNDS = 12
"""Further ahead nobody asks who will sit where."""
ExerciseOfRound = Callable[[int], ExerciseFormat]
"""What is done in the round of that number."""


@dataclass(frozen=True, slots=True)
class Seatings:
    """The seating of the first round, and of each later round that does not follow from the one before.

    It follows by a turn of the roles, or in another exercise by the roles of that one. What has been stays as it was: a
    change holds for a round and those after it.
    """

    by_round: tuple[tuple[int, Seating], ...]

    @classmethod
    def of(cls, first: Seating) -> Seatings:
        return cls(((1, first),))

    @property
    def first(self) -> Seating:
        return self.by_round[0][1]

    def in_force(self, number: int) -> tuple[int, Seating]:
        """The latest seating that was laid down for that round or one before it, and for which."""
        return next(
            ((since, seating) for since, seating in reversed(self.by_round) if since <= number), self.by_round[0]
        )

    @property
    def last(self) -> int:
        """The last round that has a seating of its own."""
        return self.by_round[-1][0]

    def laid_down(self, number: int) -> Seating | None:
        """The seating that round has of its own, if it has one."""
        return next((seating for since, seating in self.by_round if since == number), None)

    def with_seating(self, number: int, seating: Seating) -> Seatings:
        """People sit like that from round `number` on; what was laid down for rounds after it stays."""
        others = tuple(one for one in self.by_round if one[0] != number)
        return Seatings(tuple(sorted((*others, (number, seating)), key=lambda one: one[0])))

    def without(self, people: Collection[str]) -> Seatings:
        """As if those people had never been there, if they have no seat in any round."""
        return Seatings(tuple((number, seating.without(people)) for number, seating in self.by_round))

    def held_in(self, number: int, position: Position, exercise: ExerciseOfRound) -> Seating:
        """Who sits where, and in which role, in that round."""
        since, seating = self.in_force(number)
        starts, going_on = first_rounds(position), _GoingOn(exercise(since), seating)
        for later in range(since + 1, number + 1):
            going_on.enter(exercise(later), turns=later not in starts)
        return going_on.seating

    def onward(self, number: int, seating: Seating, exercise: ExerciseOfRound) -> Iterator[tuple[int, Seating]]:
        """That round and those after it, each with its number, if everybody just goes on and passes their role on."""
        yield number, seating
        going_on = _GoingOn(exercise(number), seating)
        for later in range(number + 1, MOST_ROUNDS + 1):
            going_on.enter(exercise(later), turns=True)
            if own := self.laid_down(later):
                going_on = _GoingOn(exercise(later), own)
            yield later, going_on.seating


class _GoingOn:
    """The same people at the same tables, round after round.

    In an exercise that is new to them they have its roles in the order of their places, and in one that they come back
    to they go on from the roles that they had in it.
    """

    def __init__(self, exercise: ExerciseFormat, seating: Seating) -> None:
        self._exercise = exercise
        self._begun_with = {exercise.id: at_home_in(exercise, seating)}
        self._turns = {exercise.id: 0}

    def enter(self, exercise: ExerciseFormat, *, turns: bool) -> None:
        if exercise.id not in self._begun_with:
            self._begun_with[exercise.id], self._turns[exercise.id] = in_roles_of(exercise, self.seating), 0
        elif turns:
            self._turns[exercise.id] += 1
        self._exercise = exercise

    @property
    def seating(self) -> Seating:
        begun_with, turns = self._begun_with[self._exercise.id], self._turns[self._exercise.id]
        return rotated(begun_with, turn_of_roles(self._exercise), turns)


def first_rounds(position: Position) -> frozenset[int]:
    """The rounds that began, or will begin, with a start: all others begin with a change of roles."""
    now = position.rounds_before + 1 if position.is_live else coming_round(position)
    return frozenset(stay.round - stay.phase.round + 1 for stay in position.stays) | {now}


def rounds_held(position: Position) -> tuple[int, ...]:
    """The rounds there have been, in order; the one that goes on counts, and one that was jumped over does not."""
    return tuple(sorted({stay.round for stay in position.stays if stay.phase.round}))


def coming_round(position: Position) -> int:
    """The round that the next start begins."""
    return max(rounds_held(position), default=0) + 1


def round_at(position: Position) -> int:
    """The round that a change of the seating is meant for: the one that goes on, else the one that comes."""
    if not position.is_live:
        return coming_round(position)
    return position.rounds_before + (position.current.round or _round_near(position))


def _round_near(position: Position) -> int:
    """The round of the plan that comes after what is no part of an exercise, or else the last one."""
    return next((phase.round for phase in position.plan[position.phase :] if phase.round), rounds_in(position.plan))


def rounds_in(plan: Plan) -> int:
    """How many rounds there are in a plan; 1 where nothing is an exercise."""
    return max((phase.round for phase in plan), default=0) or 1


def last_round(position: Position) -> int:
    """The last round of the plan that goes on, or else of the one that comes."""
    return rounds_before_plan(position) + rounds_in(position.plan)


def rounds_before_plan(position: Position) -> int:
    """How many rounds there were before the first of the plan that goes on, or else of the one that comes."""
    return position.rounds_before if position.is_live else coming_round(position) - 1


def first_open_round(position: Position) -> int:
    """The first round in which nobody is talking yet: the trios change places before it, or it has still to come."""
    is_talking = position.is_live and position.current.round and position.current.id != CHANGE_OVER
    return position.round + 1 if is_talking else round_at(position)
