"""From an exercise to a plan: one round or several, in the time there is (method.md §B4)."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.formats import ExerciseFormat, Phase, Rounds
from trioapp.domain.instants import Duration, total
from trioapp.domain.moves import Plan, PlannedPhase, with_lengths
from trioapp.domain.replan import shared_out
from trioapp.domain.values import dataclass

USUAL_MINUTES = (8, 12, 15, 20)
"""The lengths of one round that are offered by a click."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A plan that is offered by a click."""

    rounds: Rounds
    plan: Plan

    @property
    def length(self) -> Duration:
        return total(tuple(phase.length for phase in self.plan))


def variants(exercise: ExerciseFormat) -> tuple[Variant, ...]:
    """One round in each usual length that its floors allow and in its own, from short to long, and several rounds."""
    one = plan_of(exercise)
    lengths = sorted({exercise.length, *(Duration.of(minutes=minutes) for minutes in USUAL_MINUTES)})
    short = (fitted(one, exercise, length) for length in lengths)
    several = possible_rounds(exercise)[1:]
    return (
        *(Variant(Rounds.ONE, plan) for plan in short if plan),
        *(Variant(rounds, plan_of(exercise, rounds)) for rounds in several),
    )


def possible_rounds(exercise: ExerciseFormat) -> tuple[Rounds, ...]:
    """Several rounds need a change of roles, and compact ones phases with a compact length."""
    if exercise.change_over is None:
        return (Rounds.ONE,)
    has_compact = any(phase.compact for phase in exercise.phases)
    return tuple(Rounds) if has_compact else (Rounds.ONE, Rounds.FULL)


def plan_of(exercise: ExerciseFormat, rounds: Rounds = Rounds.ONE) -> Plan:
    """The phases with the lengths that the exercise gives them; each role gets a round of its own."""
    if rounds is Rounds.ONE or exercise.change_over is None:
        return tuple(_planned(exercise, Rounds.ONE, 1))
    return tuple(
        phase for number in range(1, len(exercise.usual_roles) + 1) for phase in _planned(exercise, rounds, number)
    )


def fitted(plan: Plan, exercise: ExerciseFormat, time: Duration) -> Plan | None:
    """The plan in exactly `time`, by the scaling rule; None when not even the floors fit."""
    lengths = shared_out(time, [phase.length for phase in plan], floors(plan, exercise))
    return None if lengths is None else with_lengths(plan, lengths)


def floors(plan: Plan, exercise: ExerciseFormat) -> tuple[Duration, ...]:
    """The shortest that each phase may become; one that is planned shorter may stay so."""
    return tuple(min(exercise.phase(phase.id).floor, phase.length) for phase in plan)


def _planned(exercise: ExerciseFormat, rounds: Rounds, number: int) -> Iterator[PlannedPhase]:
    """The phases of one round; a later one begins with the change of roles."""
    change = (exercise.change_over,) if exercise.change_over and number > 1 else ()
    for phase in (*change, *exercise.phases):
        if number > 1 and _comes_once(phase, rounds):
            continue
        length = phase.compact if rounds is Rounds.COMPACT and phase.compact else phase.length
        yield PlannedPhase(phase.id, length, number, phase.quiet)


def _comes_once(phase: Phase, rounds: Rounds) -> bool:
    """Whether it is not done again in later rounds; in compact ones that holds for a phase without a compact length."""
    return phase.once or (rounds is Rounds.COMPACT and phase.compact is None)
