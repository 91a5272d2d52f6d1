"""Other lengths for the exercise, for one phase of it or for the whole day, before the start and while it runs."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain import numerals
from trioapp.domain.day import parts_of
from trioapp.domain.formats import LONGEST_PHASE, SHORTEST_PHASE
from trioapp.domain.instants import ZERO, Clock, Duration, total
from trioapp.domain.moves import MoveKind, Plan, with_lengths
from trioapp.domain.plans import Variant, fitted, floors, plan_of, possible_rounds
from trioapp.domain.position import Position
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import in_blocks
from trioapp.domain.replan import shared_out, still_to_come
from trioapp.services.facilitation import Facilitation
from trioapp.services.workspace import Workspace


class Planning:
    """The trainer's hand on the plan. What is only proposed is given back as a plan, for `Facilitation.replan`."""

    def __init__(self, workspace: Workspace, facilitation: Facilitation, clock: Clock) -> None:
        self._workspace = workspace
        self._facilitation = facilitation
        self._clock = clock

    def change_length(self, place: int, by: Duration) -> None:
        """Makes the phase at that place longer, or shorter where `by` is negative; never shorter than can be.

        What is no exercise becomes longer or shorter as a whole.
        """
        position = self._facilitation.position()
        steps = _steps_at(position, place)
        if position.is_live and position.phase in steps and len(steps) == 1:
            self._facilitation.move(MoveKind.ADJUST, by)
        else:
            length = total(tuple(position.lengths_ahead[step] for step in steps)) + by
            self._give_length(position, steps, min(LONGEST_PHASE, max(SHORTEST_PHASE, length)))

    def set_length(self, place: int, length: Duration) -> None:
        """Gives the phase at that place a length; `Refused` when it cannot have it, or has lasted longer already."""
        position = self._facilitation.position()
        if not SHORTEST_PHASE <= length <= LONGEST_PHASE:
            raise Refused(_out_of_range(length, SHORTEST_PHASE))
        steps = _steps_at(position, place)
        elapsed = position.elapsed if position.current.round else position.elapsed_in_block
        if position.is_live and position.phase in steps and length <= elapsed:
            raise Refused(Problem(ProblemKind.LENGTH_PAST, what=numerals.length(elapsed)))
        self._give_length(position, steps, length)

    def switch_quiet(self, place: int) -> None:
        """Lets the phase at that place begin without a sound, or with one again."""
        plan = self._facilitation.position().plan_as_it_is
        phase = replace(plan[place], quiet=not plan[place].quiet)
        self._facilitation.replan((*plan[:place], phase, *plan[place + 1 :]))

    @property
    def exercise(self) -> range:
        """The places in the plan of the exercise that goes on or comes, or else of the last one; empty without any."""
        return _exercise_in(self._facilitation.position())

    def choose(self, variant: Variant) -> None:
        """Does the exercise like that."""
        position, places = self._facilitation.position(), self.exercise
        old, rounds_before = position.plan[places.start : places.stop], position.plan[places.start].round - 1
        new = tuple(replace(phase, block=old[0].block, round=rounds_before + phase.round) for phase in variant.plan)
        new = (*new[:-1], replace(new[-1], call_back=old[-1].call_back))
        self._facilitation.replan(_with_places(position.plan, places, new))

    def plan_in(self, time: Duration) -> Plan:
        """The exercise in that time; `Refused` when it cannot be that short, or is too long for a day."""
        return self.exercise_in(self.exercise, time)

    def exercise_in(self, places: range, time: Duration) -> Plan:
        """As `plan_in`, for the exercise at those places of the plan."""
        position = self._facilitation.position()
        plan_now = position.plan_as_it_is
        now = plan_now[places.start : places.stop]
        exercise = self._workspace.session.format_of(now[0])
        ids = [phase.id for phase in now]
        usual = (plan_of(exercise, rounds) for rounds in possible_rounds(exercise))
        base = next((plan for plan in usual if [phase.id for phase in plan] == ids), now)
        least = total(floors(base, exercise))
        if time > LONGEST_PHASE:
            raise Refused(_out_of_range(time, least))
        plan = fitted(base, exercise, time)
        if plan is None:
            raise Refused(
                Problem(ProblemKind.TOTAL_TOO_SHORT, what=numerals.length(time), other=numerals.length(least))
            )
        lengths = tuple(phase.length for phase in plan)
        return _with_places(plan_now, places, with_lengths(now, lengths))

    def plan_until(self, end_ms: int) -> Plan:
        """The plan with which the exercise that goes on is over at that moment (UTC milliseconds).

        The current phase stays as it is, unless it is the last. `Refused` when those to come cannot be that short.
        What is no exercise, and all that comes after it, is over then: see `plan_day_until`.
        """
        position = self._facilitation.position()
        if not position.current.round:
            return self.plan_day_until(end_ms)
        return self._plan_until(end_ms, position.places_in_block.stop, self._after_this())

    def plan_day_until(self, end_ms: int) -> Plan:
        """The plan with which the whole day is over at that moment, coming back from exercises included.

        What has to wait for its fixed time begins then, and what comes before it stays as long as it is.
        """
        position, now = self._facilitation.position(), self._clock.now()
        waiting = [part for part in parts_of(self._workspace.session, position, now) if part.waits]
        begin = (waiting[-1].places.start, waiting[-1].begins) if waiting else self._after_this(coming_back=True)
        return self._plan_until(end_ms, len(position.plan), begin, coming_back=True)

    def plan_until_part(self, end_ms: int, stop: int) -> Plan:
        """The plan with which all before the place `stop` is over at that moment, and everybody is back."""
        return self._plan_until(end_ms, stop, self._after_this(coming_back=True), coming_back=True)

    def _after_this(self, *, coming_back: bool = False) -> tuple[int, int]:
        """The place of what comes after the current phase, and when it begins; before the start of all, and now."""
        position, now_ms = self._facilitation.position(), self._clock.now().wall_ms
        if not position.is_live:
            return position.phase, now_ms
        back = (position.current.call_back or ZERO) if coming_back else ZERO
        return position.phase + 1, now_ms + max(ZERO, position.remaining + back).ms

    def _plan_until(self, end_ms: int, stop: int, begin: tuple[int, int], *, coming_back: bool = False) -> Plan:
        """Shares out the time until then over the phases from the place and the moment of `begin` to `stop`."""
        position, (first, begins_ms) = self._facilitation.position(), begin
        lengths, plan = position.lengths_ahead, position.plan_as_it_is
        if first >= stop:
            left = Duration(end_ms - self._clock.now().wall_ms)
            return with_lengths(plan, (*lengths[: position.phase], position.elapsed + left, *lengths[stop:]))
        least = self._floors(plan)
        back = total(tuple(phase.call_back or ZERO for phase in plan[first:stop] if coming_back))
        time = Duration(end_ms - begins_ms) - back
        shared = still_to_come(time, lengths[:stop], least[:stop], first - 1)
        if shared is None:
            soonest = numerals.time_of_day(begins_ms + (total(least[first:stop]) + back).ms)
            raise Refused(Problem(ProblemKind.END_TOO_SOON, what=numerals.time_of_day(end_ms), other=soonest))
        return with_lengths(plan, (*shared, *lengths[stop:]))

    def _floors(self, plan: Plan) -> tuple[Duration, ...]:
        phase_of = self._workspace.session.phase_of
        return tuple(min(phase_of(phase).floor, phase.length) for phase in plan)

    def _give_length(self, position: Position, steps: range, length: Duration) -> None:
        """Shares it out over the steps; while one of them goes on, over that one and those after it."""
        if position.is_live and position.phase in steps:
            length -= total(tuple(position.lengths[step] for step in steps if step < position.phase))
            steps = range(position.phase, steps.stop)
        plan, old = position.plan_as_it_is, [position.lengths_ahead[step] for step in steps]
        new = shared_out(length, old, [min(SHORTEST_PHASE, one) for one in old]) if len(steps) > 1 else (length,)
        if new:
            changed = with_lengths(plan[steps.start : steps.stop], new)
            self._facilitation.replan(_with_places(plan, steps, changed))


def _with_places(plan: Plan, places: range, new: Plan) -> Plan:
    return (*plan[: places.start], *new, *plan[places.stop :])


def _steps_at(position: Position, place: int) -> range:
    """The phase of an exercise alone, or all steps of what is none."""
    if position.plan[place].round or not position.plan[place].block:
        return range(place, place + 1)
    return next(places for _, places in in_blocks(position.plan) if place in places)


def _exercise_in(position: Position) -> range:
    exercises = [places for _, places in in_blocks(position.plan) if position.plan[places.start].round]
    ahead = (places for places in exercises if places.stop > position.phase)
    return next(ahead, exercises[-1] if exercises else range(0))


def _out_of_range(length: Duration, least: Duration) -> Problem:
    span = f"{numerals.length(least)} – {numerals.length(LONGEST_PHASE)}"
    return Problem(ProblemKind.DURATION_OUT_OF_RANGE, what=numerals.length(length), other=span)
