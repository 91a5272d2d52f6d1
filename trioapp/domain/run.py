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
    JUMP = "jump"
    ADJUST = "adjust"
    REPLAN = "replan"
    EARLIER = "earlier"
    SKIP = "skip"
    STOP = "stop"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the trainer did, and when.

    `amount` is what an `ADJUST` adds (or, negative, takes off), by how much an `EARLIER` says that it began before it
    was started, and how much time before it a `SKIP` does not count. `phase` is the id of the phase that a `JUMP` goes
    to. `lengths` are those that a `REPLAN` gives all phases; what is over stays as it was. `target` is the place in the
    log of the move that an `UNDO` takes back; None for the last one that still counts.
    """

    kind: MoveKind
    at: Instant
    amount: Duration = ZERO
    phase: str = ""
    lengths: tuple[Duration, ...] = ()
    target: int | None = None


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
        for number in self.effective:
            position = self._after(position, self.moves[number])
        return position

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
        return _settle(self._latest, now)

    def moved(self, move: Move) -> Run:
        """This run after `move`; the same run when the move is not possible."""
        if not self.allows(move.kind, move.at):
            return self
        following = Run(self.plan, (*self.moves, move))
        if move.kind is not MoveKind.UNDO:
            following.__dict__["_latest"] = self._after(self._latest, move)
        return following

    def allows(self, kind: MoveKind, now: Instant) -> bool:
        return kind in self.allowed(now)

    def allowed(self, now: Instant) -> frozenset[MoveKind]:
        """The moves that are possible at `now`."""
        position = self.position(now)
        moves = frozenset(kind for kind in MoveKind if _is_possible(kind, position)) - {MoveKind.UNDO}
        return moves | {MoveKind.UNDO} if self.effective else moves

    def _after(self, position: Position, move: Move) -> Position:
        """The position once the move is made; one that an undo has made impossible changes nothing any more."""
        position = _settle_until(move, position)
        return _apply(position, move, self) if _is_possible(move.kind, position) else position


def effective(moves: tuple[Move, ...]) -> tuple[int, ...]:
    """The places in the log of the moves that still count.

    An undone move and its undo are as if they had never been. An undo of what is not there, or is undone already, is
    none.
    """
    kept: list[int] = []
    for number, move in enumerate(moves):
        if move.kind is not MoveKind.UNDO:
            kept.append(number)
        elif move.target is None:
            del kept[-1:]
        elif move.target in kept:
            kept.remove(move.target)
    return tuple(kept)


def _is_possible(kind: MoveKind, position: Position) -> bool:
    match kind:
        case MoveKind.START:
            return not position.is_live
        case MoveKind.PAUSE:
            return position.status is Status.RUNNING
        case MoveKind.RESUME:
            return position.status is Status.PAUSED
        case MoveKind.NEXT:
            return position.is_live and not position.time_is_up
        case _:
            return position.is_live


def _settle_until(move: Move, position: Position) -> Position:
    """The position when the move is made. The time that a `SKIP` does not count passes as a pause."""
    if move.kind is not MoveKind.SKIP or position.at is None or position.status is not Status.RUNNING:
        return _settle(position, move.at)
    uncounted = min(move.amount, move.at.since(position.at))
    paused = replace(_settle(position, move.at + -uncounted), status=Status.PAUSED)
    return replace(_settle(paused, move.at), status=Status.RUNNING)


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
        case MoveKind.STOP:
            return replace(_leave(position, move.at), status=Status.STOPPED)
        case MoveKind.ADJUST | MoveKind.REPLAN | MoveKind.EARLIER:
            return _with_other_times(position, move)
        case _:
            return _elsewhere(position, move, run)


def _elsewhere(position: Position, move: Move, run: Run) -> Position:
    """The moves that leave the current phase."""
    match move.kind:
        case MoveKind.NEXT if position.is_last_phase:
            return _with_length(position, position.elapsed)
        case MoveKind.NEXT:
            return _enter(position, position.phase + 1, move.at)
        case MoveKind.PREVIOUS:
            return _enter(_made_whole(position, run), max(0, position.phase - 1), move.at)
        case MoveKind.JUMP:
            return _jumped(position, move, run)
        case _:
            return position


def _with_other_times(position: Position, move: Move) -> Position:
    """The moves that change how long a phase is or has been."""
    match move.kind:
        case MoveKind.ADJUST:
            # One more minute in overtime is a minute from now; no more can be taken off than there is.
            length = max(position.lengths[position.phase], position.elapsed)
            return _with_length(position, max(position.elapsed, length + move.amount))
        case MoveKind.REPLAN:
            return _replanned(position, move.lengths)
        case _:
            return _begun_earlier(position, move)


def _jumped(position: Position, move: Move, run: Run) -> Position:
    phases = [phase.id for phase in run.plan]
    if move.phase not in phases:
        return position
    return _enter(_made_whole(position, run), phases.index(move.phase), move.at)


def _replanned(position: Position, lengths: tuple[Duration, ...]) -> Position:
    """New lengths for the phases from the current one on; that one cannot be shorter than it has been already."""
    if len(lengths) != len(position.lengths):
        return position
    current = position.phase
    mine = max(position.elapsed, lengths[current])
    return replace(position, lengths=(*position.lengths[:current], mine, *lengths[current + 1 :]))


def _begun_earlier(position: Position, move: Move) -> Position:
    """Everything in this round was that much earlier than the log says, so that more of the current phase is over."""
    stays = tuple(
        replace(stay, started=stay.started + -move.amount, ended=stay.ended and stay.ended + -move.amount)
        if stay.round == position.round
        else stay
        for stay in position.stays
    )
    return _settle(replace(position, stays=stays, elapsed=position.elapsed + move.amount), move.at)


def _made_whole(position: Position, run: Run) -> Position:
    """Takes back what ended the last phase before its time, so that it lasts when the room comes to it again."""
    if not position.time_is_up:
        return position
    return _with_length(position, max(position.lengths[position.phase], run.plan[position.phase].length))


def _with_length(position: Position, length: Duration) -> Position:
    phase = position.phase
    return replace(position, lengths=(*position.lengths[:phase], length, *position.lengths[phase + 1 :]))
