"""Other lengths for the exercise or for one phase of it, before the start and while it runs."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain import numerals
from trioapp.domain.formats import LONGEST_PHASE, SHORTEST_PHASE
from trioapp.domain.instants import ZERO, Clock, Duration, total
from trioapp.domain.moves import MoveKind, Plan, with_lengths
from trioapp.domain.plans import fitted, floors, plan_of, possible_rounds
from trioapp.domain.position import Position
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.replan import still_to_come
from trioapp.services.facilitation import Facilitation
from trioapp.services.workspace import Workspace


class Planning:
    """The trainer's hand on the plan. What is only proposed is given back as a plan, for `Facilitation.replan`."""

    def __init__(self, workspace: Workspace, facilitation: Facilitation, clock: Clock) -> None:
        self._workspace = workspace
        self._facilitation = facilitation
        self._clock = clock

    def change_length(self, place: int, by: Duration) -> None:
        """Makes the phase at that place longer, or shorter where `by` is negative; never shorter than can be."""
        position = self._facilitation.position()
        if position.is_live and place == position.phase:
            self._facilitation.move(MoveKind.ADJUST, by)
        else:
            length = min(LONGEST_PHASE, max(SHORTEST_PHASE, position.lengths_ahead[place] + by))
            self._give_length(position, place, length)

    def set_length(self, place: int, length: Duration) -> None:
        """Gives the phase at that place a length; `Refused` when it cannot have it, or has lasted longer already."""
        position = self._facilitation.position()
        if not SHORTEST_PHASE <= length <= LONGEST_PHASE:
            raise Refused(_out_of_range(length, SHORTEST_PHASE))
        if position.is_live and place == position.phase and length <= position.elapsed:
            raise Refused(Problem(ProblemKind.LENGTH_PAST, what=numerals.length(position.elapsed)))
        self._give_length(position, place, length)

    def switch_quiet(self, place: int) -> None:
        """Lets the phase at that place begin without a sound, or with one again."""
        plan = _as_it_is(self._facilitation.position())
        phase = replace(plan[place], quiet=not plan[place].quiet)
        self._facilitation.replan((*plan[:place], phase, *plan[place + 1 :]))

    def plan_in(self, time: Duration) -> Plan:
        """The plan there is, in that time; `Refused` when it cannot be that short, or is too long for a day."""
        exercise, now = self._workspace.session.format, self._facilitation.position().plan
        places = [phase.place for phase in now]
        usual = (plan_of(exercise, rounds) for rounds in possible_rounds(exercise))
        base = next((plan for plan in usual if [phase.place for phase in plan] == places), now)
        least = total(floors(base, exercise))
        if time > LONGEST_PHASE:
            raise Refused(_out_of_range(time, least))
        plan = fitted(base, exercise, time)
        if plan is None:
            raise Refused(
                Problem(ProblemKind.TOTAL_TOO_SHORT, what=numerals.length(time), other=numerals.length(least))
            )
        return with_lengths(now, tuple(phase.length for phase in plan))

    def plan_until(self, end_ms: int) -> Plan:
        """The plan with which the running exercise is over at that moment (UTC milliseconds).

        The current phase stays as it is, unless it is the last. `Refused` when those to come cannot be that short.
        """
        now = self._clock.now()
        position = self._facilitation.position()
        if position.is_last_phase:
            left = Duration(end_ms - now.wall_ms)
            return with_lengths(position.plan, (*position.lengths[:-1], position.elapsed + left))
        least = floors(_as_it_is(position), self._workspace.session.format)
        begins_ms = now.wall_ms + max(ZERO, position.remaining).ms
        lengths = still_to_come(Duration(end_ms - begins_ms), position.lengths, least, position.phase)
        if lengths is None:
            soonest = numerals.time_of_day(begins_ms + total(least[position.phase + 1 :]).ms)
            raise Refused(Problem(ProblemKind.END_TOO_SOON, what=numerals.time_of_day(end_ms), other=soonest))
        return with_lengths(position.plan, lengths)

    def _give_length(self, position: Position, place: int, length: Duration) -> None:
        plan = _as_it_is(position)
        self._facilitation.replan((*plan[:place], replace(plan[place], length=length), *plan[place + 1 :]))


def _as_it_is(position: Position) -> Plan:
    """The plan with the lengths as they have been changed meanwhile."""
    return with_lengths(position.plan, position.lengths_ahead)


def _out_of_range(length: Duration, least: Duration) -> Problem:
    span = f"{numerals.length(least)} – {numerals.length(LONGEST_PHASE)}"
    return Problem(ProblemKind.DURATION_OUT_OF_RANGE, what=numerals.length(length), other=span)
