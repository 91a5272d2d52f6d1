"""Steering the run of the open session."""

from __future__ import annotations

from dataclasses import replace

from trioapp.domain import numerals
from trioapp.domain.formats import LONGEST_PHASE, SHORTEST_PHASE
from trioapp.domain.instants import ZERO, Clock, Duration, Instant, total
from trioapp.domain.moves import Move, MoveKind, Plan, with_lengths
from trioapp.domain.plans import fitted, floors, plan_of, possible_rounds
from trioapp.domain.ports import MoveMade, StillHere
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.replan import still_to_come
from trioapp.domain.run import Position
from trioapp.services.workspace import Workspace


class EndTooSoon(Exception):
    """The exercise cannot be over when that was asked; `soonest_ms` (UTC) is when it can."""

    def __init__(self, soonest_ms: int) -> None:
        super().__init__()
        self.soonest_ms = soonest_ms


class Facilitation:
    """The trainer's hand on the clock."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock

    def position(self) -> Position:
        return self._workspace.session.run.position(self._clock.now())

    def allows(self, kind: MoveKind) -> bool:
        return self._workspace.session.run.allows(kind, self._clock.now())

    def move(self, kind: MoveKind, amount: Duration = ZERO) -> None:
        """Does it now; nothing happens when it is not possible where the run is."""
        self._make(Move(kind, self._clock.now(), amount))

    def go_to(self, place: int) -> None:
        """Begins the phase at that place in the plan, counted from 0."""
        phase = self.position().plan[place]
        self._make(Move(MoveKind.JUMP, self._clock.now(), phase=phase.id, round=phase.round))

    def take_back(self, number: int) -> None:
        """Undoes the move at that place in the log, as if it had never been."""
        self._make(Move(MoveKind.UNDO, self._clock.now(), target=number))

    def leave_out(self, gap: Duration, returned: Instant) -> None:
        """Does not count the time `gap` before `returned`, in which the program was away."""
        self._make(Move(MoveKind.SKIP, returned, gap))

    def lengths_to_end_at(self, end_ms: int) -> tuple[Duration, ...]:
        """Lengths with which the exercise is over at that moment (UTC milliseconds).

        The current phase stays as it is, unless it is the last. `EndTooSoon` when those to come cannot be that short.
        """
        session, now = self._workspace.session, self._clock.now()
        position = session.run.position(now)
        if position.is_last_phase:
            return (*position.lengths[:-1], position.elapsed + Duration(end_ms - now.wall_ms))
        least = floors(with_lengths(position.plan, position.lengths), session.format)
        begins_ms = now.wall_ms + max(ZERO, position.remaining).ms
        lengths = still_to_come(Duration(end_ms - begins_ms), position.lengths, least, position.phase)
        if lengths is None:
            raise EndTooSoon(begins_ms + total(least[position.phase + 1 :]).ms)
        return lengths

    def replan(self, plan: Plan) -> None:
        """Puts another plan in the place of this one; while the run goes on, only other lengths of what is to come."""
        self._make(Move(MoveKind.REPLAN, self._clock.now(), plan=plan))

    def change_length(self, place: int, by: Duration) -> None:
        """Makes the phase at that place longer, or shorter where `by` is negative; never shorter than can be."""
        position = self.position()
        if position.is_live and place == position.phase:
            self.move(MoveKind.ADJUST, by)
        else:
            length = min(LONGEST_PHASE, max(SHORTEST_PHASE, position.lengths[place] + by))
            self._set_length(position, place, length)

    def set_length(self, place: int, length: Duration) -> None:
        """Gives the phase at that place a length; `Refused` when it cannot have it, or has lasted longer already."""
        position = self.position()
        if not SHORTEST_PHASE <= length <= LONGEST_PHASE:
            words = f"{numerals.length(SHORTEST_PHASE)} – {numerals.length(LONGEST_PHASE)}"
            raise Refused(Problem(ProblemKind.DURATION_OUT_OF_RANGE, what=numerals.length(length), other=words))
        if position.is_live and place == position.phase and length <= position.elapsed:
            raise Refused(Problem(ProblemKind.LENGTH_PAST, what=numerals.length(position.elapsed)))
        self._set_length(position, place, length)

    def _set_length(self, position: Position, place: int, length: Duration) -> None:
        lengths = (*position.lengths[:place], length, *position.lengths[place + 1 :])
        self.replan(with_lengths(position.plan, lengths))

    def switch_quiet(self, place: int) -> None:
        """Lets the phase at that place begin without a sound, or with one again."""
        position = self.position()
        plan = with_lengths(position.plan, position.lengths)
        phase = replace(plan[place], quiet=not plan[place].quiet)
        self.replan((*plan[:place], phase, *plan[place + 1 :]))

    def plan_in(self, time: Duration) -> Plan:
        """The plan there is, in that time; `Refused` when it cannot be that short or is too long for a day."""
        exercise, now = self._workspace.session.format, self.position().plan
        usual = (plan_of(exercise, rounds) for rounds in possible_rounds(exercise))
        places = [phase.place for phase in now]
        base = next((plan for plan in usual if [phase.place for phase in plan] == places), now)
        if time > LONGEST_PHASE:
            least, most = numerals.length(total(floors(base, exercise))), numerals.length(LONGEST_PHASE)
            raise Refused(
                Problem(ProblemKind.DURATION_OUT_OF_RANGE, what=numerals.length(time), other=f"{least} – {most}")
            )
        plan = fitted(base, exercise, time)
        if plan is None:
            least = numerals.length(total(floors(base, exercise)))
            raise Refused(Problem(ProblemKind.TOTAL_TOO_SHORT, what=numerals.length(time), other=least))
        return plan

    def change_lengths(self, lengths: tuple[Duration, ...]) -> None:
        """Gives every phase of the plan that length, as far as it is still to come."""
        self.replan(with_lengths(self.position().plan, lengths))

    def still_here(self) -> None:
        """Leaves a sign of life, from which the next start can tell how long the program was away."""
        self._workspace.note(StillHere(self._clock.now()))

    def end_overtime(self) -> None:
        """Stops a run whose time is up, so that it does not count on after the room has gone."""
        if self._workspace.is_open and self.position().time_is_up:
            self.move(MoveKind.STOP)

    def _make(self, move: Move) -> None:
        session = self._workspace.session
        run = session.run.moved(move)
        if run is not session.run:
            self._workspace.change(replace(session, run=run), MoveMade(move))
