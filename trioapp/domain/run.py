"""Where the exercise is and since when: a log of the trainer's moves, and the position that follows from it.

Nothing here counts. The position at any moment is computed from the instants in the log, so a late tick, a lost tick or
a closed program changes nothing, and recovery, history and the timings in a report are all the same mechanism.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from trioapp.domain.instants import ZERO, Duration, Instant, total


class Status(StrEnum):
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


class MoveKind(StrEnum):
    """What the trainer can do to the clock. The values stand in session files."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    PREVIOUS = "previous"
    ADJUST = "adjust"
    STOP = "stop"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the trainer did, and when; `amount` is what an `ADJUST` adds (or, negative, takes off)."""

    kind: MoveKind
    at: Instant
    amount: Duration = ZERO


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """A phase as far as the clock is concerned."""

    id: str
    length: Duration


@dataclass(frozen=True, slots=True)
class Stay:
    """The time from entering a phase until leaving it; `ended` is None while it lasts."""

    round: int
    phase: int
    started: Instant
    ended: Instant | None = None
    spent: Duration = ZERO
    paused: Duration = ZERO


@dataclass(frozen=True, slots=True)
class Position:
    """Where the run is at one moment.

    `lengths` are the phases' lengths as adjusted, `elapsed` is the unpaused time in the current phase, `at` the moment
    that all of this holds for. The last phase does not end by itself: past its length, time is up and overtime counts.
    """

    status: Status
    lengths: tuple[Duration, ...]
    phase: int = 0
    round: int = 0
    elapsed: Duration = ZERO
    at: Instant | None = None
    stays: tuple[Stay, ...] = ()

    @property
    def is_live(self) -> bool:
        return self.status in (Status.RUNNING, Status.PAUSED)

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
    def elapsed_in_run(self) -> Duration:
        """Unpaused time since this round began, over all its phases."""
        spent = total(tuple(stay.spent for stay in self.stays if stay.round == self.round and stay.ended))
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


@dataclass(frozen=True)
class Run:
    """A plan and everything that was done to it.

    A move that makes no sense where the run is (a pause while paused) leaves the run as it was.
    """

    plan: tuple[PlannedPhase, ...]
    moves: tuple[Move, ...] = ()

    @cached_property
    def _latest(self) -> Position:
        position = Position(Status.READY, tuple(phase.length for phase in self.plan))
        for move in effective(self.moves):
            position = _apply(_settle(position, move.at), move, self)
        return position

    @cached_property
    def last_effective_move(self) -> Move | None:
        """The move that `UNDO` would take back."""
        moves = effective(self.moves)
        return moves[-1] if moves else None

    def position(self, now: Instant) -> Position:
        """Where the run is at `now`."""
        return _settle(self._latest, now)

    def moved(self, move: Move) -> Run:
        """This run after `move`; the same run when the move is not possible."""
        return Run(self.plan, (*self.moves, move)) if self.allows(move.kind, move.at) else self

    def allows(self, kind: MoveKind, now: Instant) -> bool:
        position = self.position(now)
        match kind:
            case MoveKind.START:
                return not position.is_live
            case MoveKind.PAUSE:
                return position.status is Status.RUNNING
            case MoveKind.RESUME:
                return position.status is Status.PAUSED
            case MoveKind.NEXT:
                return position.is_live and not position.time_is_up
            case MoveKind.PREVIOUS | MoveKind.ADJUST | MoveKind.STOP:
                return position.is_live
            case MoveKind.UNDO:
                return self.last_effective_move is not None


def effective(moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """The moves that still count: an undone move and its undo are as if they had never been."""
    kept: list[Move] = []
    for move in moves:
        if move.kind is not MoveKind.UNDO:
            kept.append(move)
        elif kept:
            kept.pop()
    return tuple(kept)


def _settle(position: Position, now: Instant) -> Position:
    """The position after time alone has passed until `now`; phases that are over hand on to the next one."""
    if position.at is None or not position.is_live:
        return replace(position, at=now)
    passed = now.since(position.at)
    if position.status is Status.PAUSED:
        stay = position.stays[-1]
        return replace(position, at=now, stays=(*position.stays[:-1], replace(stay, paused=stay.paused + passed)))
    position = replace(position, at=now, elapsed=position.elapsed + passed)
    while position.remaining <= ZERO and not position.is_last_phase:
        over = -position.remaining
        ended = replace(position, elapsed=position.lengths[position.phase])
        position = replace(_enter(ended, position.phase + 1, now + -over), at=now, elapsed=over)
    return position


def _enter(position: Position, phase: int, at: Instant) -> Position:
    """Leaves the current phase, if one is going on, and begins `phase` at `at`."""
    left = _leave(position, at)
    return replace(left, phase=phase, elapsed=ZERO, stays=(*left.stays, Stay(position.round, phase, at)))


def _leave(position: Position, at: Instant) -> Position:
    if not position.stays or position.stays[-1].ended:
        return position
    ended = replace(position.stays[-1], ended=at, spent=position.elapsed)
    return replace(position, stays=(*position.stays[:-1], ended))


def _apply(position: Position, move: Move, run: Run) -> Position:
    match move.kind:
        case MoveKind.START:
            fresh = tuple(phase.length for phase in run.plan)
            begun = replace(position, status=Status.RUNNING, round=position.round + 1, lengths=fresh)
            return _enter(begun, 0, move.at)
        case MoveKind.PAUSE:
            return replace(position, status=Status.PAUSED)
        case MoveKind.RESUME:
            return replace(position, status=Status.RUNNING)
        case MoveKind.NEXT if position.is_last_phase:
            return _with_length(position, position.elapsed)
        case MoveKind.NEXT:
            return _enter(position, position.phase + 1, move.at)
        case MoveKind.PREVIOUS:
            return _enter(_made_whole(position, run), max(0, position.phase - 1), move.at)
        case MoveKind.ADJUST:
            # One more minute in overtime is a minute from now; no more can be taken off than there is.
            length = max(position.lengths[position.phase], position.elapsed)
            return _with_length(position, max(position.elapsed, length + move.amount))
        case MoveKind.STOP:
            return replace(_leave(position, move.at), status=Status.STOPPED)
        case MoveKind.UNDO:
            return position


def _made_whole(position: Position, run: Run) -> Position:
    """Takes back what ended the last phase before its time, so that it lasts when the room comes to it again."""
    if not position.time_is_up:
        return position
    return _with_length(position, max(position.lengths[position.phase], run.plan[position.phase].length))


def _with_length(position: Position, length: Duration) -> Position:
    phase = position.phase
    return replace(position, lengths=(*position.lengths[:phase], length, *position.lengths[phase + 1 :]))
