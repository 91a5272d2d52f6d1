"""Where the exercise is and since when: a log of the trainer's moves, and the position that follows from it.

Nothing here counts. The position at any moment is computed from the instants in the log, so a late tick, a lost tick or
a closed program changes nothing, and recovery, history and the timings in a report are all the same mechanism.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.moves import Move, MoveKind, Plan, PlannedPhase, effective


class Status(StrEnum):
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Stay:
    """The time from entering a phase until leaving it; `ended` is None while it lasts.

    `round` counts on when the exercise is started once more, and `phase` is as it was planned.
    """

    round: int
    phase: PlannedPhase
    started: Instant
    ended: Instant | None = None
    spent: Duration = ZERO
    paused: Duration = ZERO


@dataclass(frozen=True, slots=True)
class Spread:
    """How the content of a phase is laid over its time: `share` of it by `elapsed`, the rest over what is left.

    A phase that is made longer or shorter while it lasts goes on from where it is: no question comes back.
    """

    elapsed: Duration = ZERO
    share: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Position:
    """Where the run is at one moment.

    `plan` is what was meant, `lengths` are the phases' lengths as changed meanwhile; `phase` is a place in both.
    `round` is 0 until something was started, and `rounds_before` are those of earlier starts. `elapsed` is the unpaused
    time in the current phase, `at` the moment that all of this holds for. The last phase does not end by itself: past
    its length, time is up and overtime counts.
    """

    status: Status
    plan: Plan
    lengths: tuple[Duration, ...]
    phase: int = 0
    round: int = 0
    rounds_before: int = 0
    elapsed: Duration = ZERO
    at: Instant | None = None
    stays: tuple[Stay, ...] = ()
    spread: Spread = Spread()

    @property
    def is_live(self) -> bool:
        return self.status in (Status.RUNNING, Status.PAUSED)

    @property
    def current(self) -> PlannedPhase:
        """The phase that goes on, as planned; the first before the start, and the last one reached after a stop."""
        return self.plan[self.phase]

    @property
    def is_last_phase(self) -> bool:
        return self.phase == len(self.lengths) - 1

    @property
    def remaining(self) -> Duration:
        """Time left in the current phase; negative in overtime."""
        return self.lengths[self.phase] - self.elapsed

    @property
    def time_is_up(self) -> bool:
        return self.is_live and self.is_last_phase and self.remaining <= ZERO

    @property
    def stays_of_this_run(self) -> tuple[Stay, ...]:
        """Those since the exercise was last started."""
        return tuple(stay for stay in self.stays if stay.round > self.rounds_before)

    @property
    def elapsed_in_run(self) -> Duration:
        """Unpaused time since the exercise was last started, over all its phases."""
        spent = total(tuple(stay.spent for stay in self.stays_of_this_run if stay.ended))
        return spent + self.elapsed if self.is_live else spent

    @property
    def remaining_in_run(self) -> Duration:
        """Time left until the exercise is over if nothing more is changed; never negative."""
        return max(ZERO, self.remaining) + total(self.lengths[self.phase + 1 :])

    @property
    def until_next_second(self) -> Duration | None:
        """How long until a whole second of the time left begins; None while the clock stands still."""
        if self.status is not Status.RUNNING:
            return None
        return Duration(self.remaining.ms % 1000 or 1000)

    def moment_of(self, share: Fraction) -> Duration:
        """The unpaused time in the current phase after which that share (0 to 1) of its content is over."""
        then = self.spread
        if share <= then.share:
            return min(then.elapsed, self.elapsed)
        left = max(ZERO, self.lengths[self.phase] - then.elapsed)
        return then.elapsed + Duration(round((share - then.share) / (1 - then.share) * left.ms))


@dataclass(frozen=True)
class Run:
    """A plan to begin with, and everything that was done to it.

    A move that makes no sense where the run is (a pause while paused) leaves the run as it was.
    """

    plan: Plan
    moves: tuple[Move, ...] = ()

    @cached_property
    def _walked(self) -> _Walk:
        walk = _Walk(self.plan)
        for number in self.effective:
            walk.make(self.moves[number])
        return walk

    @cached_property
    def effective(self) -> tuple[int, ...]:
        """The places in the log of the moves that still count."""
        return effective(self.moves)

    @property
    def last_effective_move(self) -> Move | None:
        """The move that `UNDO` would take back."""
        return self.moves[self.effective[-1]] if self.effective else None

    def position(self, now: Instant) -> Position:
        """Where the run is at `now`."""
        return self._walked.at_moment(now).position()

    def moved(self, move: Move) -> Run:
        """This run after `move`; the same run when the move is not possible."""
        if not self.allows(move.kind, move.at):
            return self
        following = Run(self.plan, (*self.moves, move))
        if move.kind is not MoveKind.UNDO:
            walk = self._walked.fork()
            walk.make(move)
            following.__dict__["_walked"] = walk
        return following

    def allows(self, kind: MoveKind, now: Instant) -> bool:
        return kind in self.allowed(now)

    def allowed(self, now: Instant) -> frozenset[MoveKind]:
        """The moves that are possible at `now`."""
        walk = self._walked.at_moment(now)
        moves = frozenset(kind for kind in MoveKind if kind is not MoveKind.UNDO and walk.can(kind))
        return moves | {MoveKind.UNDO} if self.effective else moves


_POSSIBLE = {
    MoveKind.START: (Status.READY, Status.STOPPED),
    MoveKind.PAUSE: (Status.RUNNING,),
    MoveKind.RESUME: (Status.PAUSED,),
    MoveKind.REPLAN: tuple(Status),
    MoveKind.UNKNOWN: (),
}
"""When a move is possible; all others need a run that goes on."""


class _Walk:
    """The state of a run while its log is gone through, move by move; nothing outside this module sees it."""

    __slots__ = (
        "at",
        "elapsed",
        "lengths",
        "paused",
        "phase",
        "plan",
        "round",
        "rounds",
        "rounds_before",
        "spread",
        "started",
        "status",
        "stays",
    )

    def __init__(self, plan: Plan) -> None:
        self.status = Status.READY
        self.at: Instant | None = None
        self.round = self.rounds_before = 0
        self.rounds = 0
        """The highest round so far; the current one is lower after going back."""
        self.stays: list[Stay] = []
        """Those that are over; the one that lasts is in `started`, `elapsed` and `paused`."""
        self.started: Instant | None = None
        self._lay_out(plan)

    def _lay_out(self, plan: Plan) -> None:
        self.plan = plan
        self.lengths = [phase.length for phase in plan]
        self.phase = 0
        self.elapsed = self.paused = ZERO
        self.spread = Spread()

    # -- what can be asked

    @property
    def is_live(self) -> bool:
        return self.status is Status.RUNNING or self.status is Status.PAUSED

    @property
    def is_last_phase(self) -> bool:
        return self.phase == len(self.lengths) - 1

    @property
    def remaining(self) -> Duration:
        return self.lengths[self.phase] - self.elapsed

    @property
    def time_is_up(self) -> bool:
        return self.is_live and self.is_last_phase and self.remaining.ms <= 0

    def can(self, kind: MoveKind) -> bool:
        if kind in _POSSIBLE:
            return self.status in _POSSIBLE[kind]
        return self.is_live and not (kind is MoveKind.NEXT and self.time_is_up)

    def position(self) -> Position:
        stays = tuple(self.stays)
        if self.is_live and self.started:
            stays = (*stays, Stay(self.round, self.plan[self.phase], self.started, None, ZERO, self.paused))
        return Position(
            self.status,
            self.plan,
            tuple(self.lengths),
            self.phase,
            self.round,
            self.rounds_before,
            self.elapsed,
            self.at,
            stays,
            self.spread,
        )

    def fork(self) -> _Walk:
        """Another walk from here on."""
        other = copy(self)
        other.lengths, other.stays = list(self.lengths), list(self.stays)
        return other

    def at_moment(self, now: Instant) -> _Walk:
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
        self.elapsed += passed
        self._hand_on(now)

    def _hand_on(self, now: Instant) -> None:
        """From a phase that is over to the next one, until one that is not."""
        while not self.is_last_phase and self.remaining.ms <= 0:
            over = -self.remaining
            self.elapsed = self.lengths[self.phase]
            self._enter(self.phase + 1, now + -over)
            self.elapsed = over

    def _settle_uncounted(self, move: Move) -> None:
        """The time that a `SKIP` does not count passes as a pause."""
        if self.at is None or self.status is not Status.RUNNING:
            return
        uncounted = min(move.amount, move.at.since(self.at))
        self.settle(move.at + -uncounted)
        self.status = Status.PAUSED
        self.settle(move.at)
        self.status = Status.RUNNING

    def _enter(self, phase: int, at: Instant) -> None:
        """Leaves the current phase, if one is going on, and begins `phase` at `at`."""
        self._leave(at)
        self.phase = phase
        self.round = self.rounds_before + self.plan[phase].round
        self.rounds = max(self.rounds, self.round)
        self.started = at
        self.elapsed = self.paused = ZERO
        self.spread = Spread()

    def _leave(self, at: Instant) -> None:
        if self.started:
            self.stays.append(Stay(self.round, self.plan[self.phase], self.started, at, self.elapsed, self.paused))
            self.started = None

    # -- what the trainer does

    def make(self, move: Move) -> None:
        """Makes the move; one that an undo has made impossible changes nothing any more."""
        if move.kind is MoveKind.SKIP:
            self._settle_uncounted(move)
        self.settle(move.at)
        if not self.can(move.kind):
            return
        match move.kind:
            case MoveKind.PAUSE:
                self.status = Status.PAUSED
            case MoveKind.RESUME:
                self.status = Status.RUNNING
            case MoveKind.START | MoveKind.STOP:
                self._begin_or_end(move)
            case MoveKind.ADJUST | MoveKind.REPLAN | MoveKind.EARLIER:
                self._give_other_times(move)
            case _:
                self._go_elsewhere(move)

    def _begin_or_end(self, move: Move) -> None:
        if move.kind is MoveKind.STOP:
            self._leave(move.at)
            self.status = Status.STOPPED
        else:
            self._lay_out(self.plan)
            self.rounds_before = self.rounds
            self.status = Status.RUNNING
            self._enter(0, move.at)

    def _go_elsewhere(self, move: Move) -> None:
        """The moves that leave the current phase."""
        match move.kind:
            case MoveKind.NEXT if self.is_last_phase:
                self._change_length(self.elapsed)
            case MoveKind.NEXT:
                self._enter(self.phase + 1, move.at)
            case MoveKind.PREVIOUS:
                self._make_whole()
                self._enter(max(0, self.phase - 1), move.at)
            case MoveKind.JUMP:
                self._jump(move)

    def _jump(self, move: Move) -> None:
        places = [phase.place for phase in self.plan]
        if (move.phase, move.round) in places:
            self._make_whole()
            self._enter(places.index((move.phase, move.round)), move.at)

    def _make_whole(self) -> None:
        """Takes back what ended the last phase before its time, so that it lasts when the room comes to it again."""
        if self.time_is_up:
            self.lengths[self.phase] = max(self.lengths[self.phase], self.plan[self.phase].length)

    def _give_other_times(self, move: Move) -> None:
        """The moves that change how long a phase is or has been."""
        match move.kind:
            case MoveKind.ADJUST:
                # One more minute in overtime is a minute from now; no more can be taken off than there is.
                length = max(self.lengths[self.phase], self.elapsed)
                self._change_length(max(self.elapsed, length + move.amount))
            case MoveKind.REPLAN:
                self._replan(move.plan)
            case _:
                self._begin_earlier(move)

    def _replan(self, plan: Plan) -> None:
        """Before a start any plan will do; while the run goes on, only what is still to come of this one changes.

        The current phase cannot be shorter than it has been already.
        """
        if not self.is_live:
            if plan:
                self._lay_out(plan)
                self.status = Status.READY
            return
        if [phase.place for phase in plan] != [phase.place for phase in self.plan]:
            return
        self._change_length(max(self.elapsed, plan[self.phase].length))
        self.lengths[self.phase + 1 :] = [phase.length for phase in plan[self.phase + 1 :]]
        self.plan = tuple(replace(old, quiet=new.quiet) for old, new in zip(self.plan, plan, strict=True))

    def _change_length(self, length: Duration) -> None:
        """Gives the current phase another length, over whose rest the rest of its content is spread."""
        if length == self.lengths[self.phase]:
            return
        self.spread = Spread(self.elapsed, self._share_over())
        self.lengths[self.phase] = length

    def _share_over(self) -> Fraction:
        then = self.spread
        left = self.lengths[self.phase] - then.elapsed
        if left <= ZERO:
            return Fraction(1)
        passed = min(Fraction(1), Fraction(self.elapsed.ms - then.elapsed.ms, left.ms))
        return then.share + (1 - then.share) * passed

    def _begin_earlier(self, move: Move) -> None:
        """Everything since the start was that much earlier than the log says, so more of the current phase is over.

        That may end it, and in a pause too: it is as if the run had been started then.
        """
        by = -move.amount
        self.stays = [
            replace(stay, started=stay.started + by, ended=stay.ended and stay.ended + by)
            if stay.round > self.rounds_before
            else stay
            for stay in self.stays
        ]
        if self.started:
            self.started += by
        self.elapsed += move.amount
        self._hand_on(move.at)
