"""Going through a log of moves, one after the other: the one place where the state of a run changes in place.

What changes at every move is counted in bare milliseconds, and told in durations: a log of thousands is read at once.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import replace
from fractions import Fraction

from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.moves import Move, MoveKind, Plan, PlannedPhase
from trioapp.domain.position import Position, Spread, Status, Stay, Whereabouts

_POSSIBLE = {
    MoveKind.START: (Status.READY, Status.STOPPED),
    MoveKind.PAUSE: (Status.RUNNING,),
    MoveKind.RESUME: (Status.PAUSED,),
    MoveKind.REPLAN: tuple(Status),
    MoveKind.UNKNOWN: (),
}
"""When a move is possible; all others need a run that goes on."""
_LIVE = (Status.RUNNING, Status.PAUSED)
_NOT_CHANGED = Spread()
_Over = tuple[int, PlannedPhase, Instant, Instant, int, Duration]
"""A stay that is over, before it is told: its fields in their order."""


class Walk(Whereabouts):
    """The state of a run while its log is gone through, move by move; only `Run` sees it."""

    __slots__ = (
        "at",
        "before",
        "earlier",
        "elapsed_ms",
        "lengths",
        "meant",
        "over",
        "paused",
        "phase",
        "places",
        "plan",
        "round",
        "rounds",
        "rounds_before",
        "spread",
        "started",
        "status",
        "told",
    )

    lengths: list[Duration]

    def __init__(self, plan: Plan) -> None:
        self.status = Status.READY
        self.at: Instant | None = None
        self.round = self.rounds_before = 0
        self.rounds = 0
        """The highest round so far; the current one is lower after going back."""
        self.before: tuple[Stay, ...] = ()
        """The stays of earlier starts."""
        self.over: list[_Over] = []
        """Those of this start that are over; the one that lasts is in `started`, `elapsed_ms` and `paused`.

        All moments of this start are kept as if it had not begun `earlier` than the log says; `told` are the first of
        these stays as they are told.
        """
        self.earlier, self.told = ZERO, tuple[Stay, ...]()
        self.started: Instant | None = None
        self.meant = ZERO
        self._lay_out(plan)

    def _lay_out(self, plan: Plan) -> None:
        self._take_plan(plan)
        self.lengths = [phase.length for phase in plan]
        self.meant = total(tuple(phase.reckoned for phase in plan))
        self.phase = self.elapsed_ms = 0
        self.paused = ZERO
        self.spread = _NOT_CHANGED

    def _take_plan(self, plan: Plan) -> None:
        self.plan = plan
        self.places = {phase.place: number for number, phase in enumerate(plan)}

    # -- what can be asked

    def can(self, kind: MoveKind) -> bool:
        possible = self.status in _POSSIBLE.get(kind, _LIVE)
        return possible and not (kind is MoveKind.NEXT and self.is_last_phase and self.phase_is_over)

    @property
    def phase_is_over(self) -> bool:
        return self.elapsed_ms >= self.lengths[self.phase].ms

    def position(self) -> Position:
        stays = self.before + self._told_now()
        if self.is_live and self.started:
            began = self.started + -self.earlier
            stays = (*stays, Stay(self.round, self.plan[self.phase], began, None, ZERO, self.paused))
        return Position(
            self.status,
            self.plan,
            tuple(self.lengths),
            self.phase,
            self.round,
            self.rounds_before,
            Duration(self.elapsed_ms),
            self.at,
            stays,
            self.spread,
            self.meant,
            len(self.before),
        )

    def remember(self) -> None:
        """Spares every position from here on the work for the stays that are over."""
        self.told = self._told_now()

    def _told_now(self) -> tuple[Stay, ...]:
        """The stays of this start that are over, by as much earlier as it began."""
        by, more = -self.earlier, self.over[len(self.told) :]
        return self.told + tuple(
            Stay(round_, phase, started + by, ended + by, Duration(spent_ms), paused)
            for round_, phase, started, ended, spent_ms, paused in more
        )

    def fork(self) -> Walk:
        """Another walk from here on."""
        other = copy(self)
        other.lengths, other.over = list(self.lengths), list(self.over)
        return other

    def at_moment(self, now: Instant) -> Walk:
        """Where time alone leads to."""
        other = self.fork()
        other.settle(now)
        return other

    # -- what time does

    def settle(self, now: Instant) -> None:
        """Lets time pass until `now`."""
        before, self.at = self.at, now
        if before is None or not self.is_live:
            return
        passed = now.since(before)
        if self.status is Status.PAUSED:
            self.paused += passed
            return
        self.elapsed_ms += passed.ms
        if self.phase_is_over:
            self._hand_on(now)

    def _hand_on(self, now: Instant) -> None:
        """From a phase that is over to the next one, until one that is not."""
        while self.phase_is_over and self.ends_by_itself:
            length_ms = self.lengths[self.phase].ms
            over_ms, self.elapsed_ms = self.elapsed_ms - length_ms, length_ms
            self._enter(self.phase + 1, now + Duration(-over_ms))
            self.elapsed_ms = over_ms

    def _settle_uncounted(self, move: Move) -> None:
        """The time that a `SKIP` does not count passes as a pause; less than none is none."""
        if self.at is None or self.status is not Status.RUNNING:
            return
        uncounted = max(ZERO, min(move.amount, move.at.since(self.at)))
        self.settle(move.at + -uncounted)
        self.status = Status.PAUSED
        self.settle(move.at)
        self.status = Status.RUNNING

    def _enter(self, phase: int, at: Instant) -> None:
        """Leaves the current phase, if one is going on, and begins `phase` at `at`."""
        kept = at + self.earlier
        self._leave(kept)
        self.phase = phase
        self.round = self.rounds_before + self.plan[phase].round
        self.rounds = max(self.rounds, self.round)
        self.started = kept
        self.elapsed_ms, self.paused = 0, ZERO
        self.spread = _NOT_CHANGED

    def _leave(self, ended: Instant) -> None:
        if self.started:
            phase = self.plan[self.phase]
            self.over.append((self.round, phase, self.started, ended, self.elapsed_ms, self.paused))
            self.started = None

    # -- what the trainer does

    def make(self, move: Move) -> None:
        """Makes the move; one that an undo has made impossible changes nothing any more."""
        if move.kind is MoveKind.SKIP:
            self._settle_uncounted(move)
        self.settle(move.at)
        if self.can(move.kind):
            _MAKES[move.kind](self, move)

    def begin(self, move: Move) -> None:
        self._lay_out(self.plan)
        self.before += self._told_now()
        self.over, self.told, self.earlier = [], (), ZERO
        self.rounds_before = self.rounds
        self.status = Status.RUNNING
        self._enter(0, move.at)

    def pause(self, _move: Move) -> None:
        self.status = Status.PAUSED

    def resume(self, _move: Move) -> None:
        self.status = Status.RUNNING

    def stop(self, move: Move) -> None:
        self._leave(move.at + self.earlier)
        self.status = Status.STOPPED

    def go_on(self, move: Move) -> None:
        if self.ends_in_call_back and not self.phase_is_over:
            self._change_length(Duration(self.elapsed_ms))
        else:
            self._make_whole()
            self._enter(self.phase + 1, move.at)

    def go_back(self, move: Move) -> None:
        self._make_whole()
        self._enter(max(0, self.phase - 1), move.at)

    def jump(self, move: Move) -> None:
        place = self.places.get(move.place)
        if place is not None:
            self._make_whole()
            self._enter(place, move.at)

    def _make_whole(self) -> None:
        """Takes back what ended the last phase before its time, so that it lasts when the room comes to it again."""
        if self.time_is_up:
            self.lengths[self.phase] = max(self.lengths[self.phase], self.plan[self.phase].length)

    def adjust(self, move: Move) -> None:
        """One more minute in overtime is a minute from now; no more can be taken off than there is."""
        length_ms = max(self.lengths[self.phase].ms, self.elapsed_ms)
        self._change_length(Duration(max(self.elapsed_ms, length_ms + move.amount.ms)))

    def skip(self, _move: Move) -> None:
        """The time has passed as a pause already."""

    def replan(self, move: Move) -> None:
        """Before a start any plan will do; while the run goes on, only what is still to come changes.

        The current phase cannot be shorter than it has been already. A phase that was to come before keeps the length
        that was meant for it in the plan.
        """
        plan = move.plan
        if not self.is_live:
            if plan:
                self._lay_out(plan)
                self.status = Status.READY
            return
        here = self.phase + 1
        places = [phase.place for phase in plan]
        if places[:here] != [phase.place for phase in self.plan[:here]] or len(set(places)) != len(places):
            return
        self._change_length(max(Duration(self.elapsed_ms), plan[self.phase].length))
        self.lengths[here:] = [phase.length for phase in plan[here:]]
        meant = {phase.place: phase.length for phase in self.plan}
        self._take_plan(tuple(_of_length(phase, meant.get(phase.place, phase.length)) for phase in plan))

    def _change_length(self, length: Duration) -> None:
        """Gives the current phase another length, over whose rest the rest of its content is spread."""
        if length != self.lengths[self.phase]:
            self.spread = Spread(Duration(self.elapsed_ms), self._share_over())
            self.lengths[self.phase] = length

    def _share_over(self) -> Fraction:
        """How much of the content is over: of what was left at the last change, as much as of the time then left."""
        length_ms, then_ms = self.lengths[self.phase].ms, self.spread.elapsed.ms
        if self.elapsed_ms >= length_ms:
            return Fraction(1)
        over, all_of_it = self.spread.share.as_integer_ratio()
        left, whole = (all_of_it - over) * (length_ms - self.elapsed_ms), all_of_it * (length_ms - then_ms)
        return Fraction(whole - left, whole)

    def begin_earlier(self, move: Move) -> None:
        """Everything since the start was that much earlier than the log says, so more of the current phase is over.

        That may end it, and in a pause too: it is as if the run had been started then.
        """
        self.earlier += move.amount
        self.told = ()
        self.elapsed_ms += move.amount.ms
        self._hand_on(move.at)


def _of_length(phase: PlannedPhase, length: Duration) -> PlannedPhase:
    return phase if phase.length == length else replace(phase, length=length)


_MAKES: dict[MoveKind, Callable[[Walk, Move], None]] = {
    MoveKind.START: Walk.begin,
    MoveKind.PAUSE: Walk.pause,
    MoveKind.RESUME: Walk.resume,
    MoveKind.NEXT: Walk.go_on,
    MoveKind.PREVIOUS: Walk.go_back,
    MoveKind.JUMP: Walk.jump,
    MoveKind.ADJUST: Walk.adjust,
    MoveKind.REPLAN: Walk.replan,
    MoveKind.EARLIER: Walk.begin_earlier,
    MoveKind.SKIP: Walk.skip,
    MoveKind.STOP: Walk.stop,
}
"""What each move does; an undo is no step of the walk, and one that is not known is never possible."""
