"""Where an exercise is at one moment, and the stays in its phases that led there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from trioapp.domain.instants import ZERO, Duration, Instant, total
from trioapp.domain.moves import Plan, PlannedPhase, with_lengths


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


class Whereabouts:
    """What follows from where a run is: for its position, and for the walk that leads there."""

    __slots__ = ()
    status: Status
    plan: Plan
    lengths: Sequence[Duration]
    phase: int

    @property
    def phase_is_over(self) -> bool:
        """Whether the current phase has had all of its length."""
        raise NotImplementedError

    @property
    def is_live(self) -> bool:
        return self.status is Status.RUNNING or self.status is Status.PAUSED

    @property
    def is_last_phase(self) -> bool:
        return self.phase == len(self.lengths) - 1

    @property
    def is_last_of_block(self) -> bool:
        return self.is_last_phase or self.plan[self.phase + 1].block != self.plan[self.phase].block

    @property
    def ends_by_itself(self) -> bool:
        return not (self.is_last_of_block or self.plan[self.phase].held)

    @property
    def ends_in_call_back(self) -> bool:
        """Whether everybody is called back at the end of the current phase; it is over then, and lasts until `NEXT`."""
        return self.is_last_phase or self.plan[self.phase].call_back is not None

    @property
    def time_is_up(self) -> bool:
        return self.phase_is_over and self.is_live and self.ends_in_call_back


@dataclass(frozen=True, slots=True)
class Position(Whereabouts):
    """Where the run is at one moment.

    `plan` is what was meant, `lengths` are the phases' lengths as changed meanwhile; `phase` is a place in both.
    `round` is 0 until an exercise was started, `rounds_before` and `stays_before` are of earlier starts. `elapsed` is
    the unpaused time in the current phase, `at` the moment that all of this holds for. Past the length of a phase that
    waits, overtime counts. `meant` is how long it all was to take when it was started.
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
    meant: Duration = ZERO
    stays_before: int = 0

    @property
    def current(self) -> PlannedPhase:
        """The phase that goes on, as planned; the first before the start, and the last one reached after a stop."""
        return self.plan[self.phase]

    @property
    def remaining(self) -> Duration:
        """Time left in the current phase; negative in overtime."""
        return self.lengths[self.phase] - self.elapsed

    @property
    def phase_is_over(self) -> bool:
        return self.elapsed.ms >= self.lengths[self.phase].ms

    @property
    def lengths_ahead(self) -> tuple[Duration, ...]:
        """The lengths to reckon with: as changed meanwhile, and as planned while nothing goes on."""
        return self.lengths if self.is_live else tuple(phase.length for phase in self.plan)

    @property
    def plan_as_it_is(self) -> Plan:
        """The plan with the lengths as changed meanwhile."""
        return with_lengths(self.plan, self.lengths_ahead)

    @property
    def stays_of_this_run(self) -> tuple[Stay, ...]:
        """Those since the exercise was last started."""
        return self.stays[self.stays_before :]

    @property
    def places_in_block(self) -> range:
        """The places in the plan of the phases that make a block with the current one."""
        begin = end = self.phase
        while begin > 0 and self.plan[begin - 1].block == self.current.block:
            begin -= 1
        while end + 1 < len(self.plan) and self.plan[end + 1].block == self.current.block:
            end += 1
        return range(begin, end + 1)

    @property
    def elapsed_in_block(self) -> Duration:
        """Unpaused time in all phases of the current block, since the whole was last started."""
        spent = total(
            tuple(
                stay.spent for stay in self.stays_of_this_run if stay.ended and stay.phase.block == self.current.block
            )
        )
        return spent + self.elapsed if self.is_live else spent

    @property
    def left_in_block(self) -> Duration:
        """Time left in the block; negative in overtime.

        What is no part of an exercise has its time as a whole, however long each step of it takes.
        """
        places = self.places_in_block
        if not self.current.round:
            return total(self.lengths[places.start : places.stop]) - self.elapsed_in_block
        to_come = total(self.lengths[self.phase + 1 : places.stop])
        return max(ZERO, self.remaining) + to_come if to_come else self.remaining

    @property
    def remaining_in_block(self) -> Duration:
        """Time left until the block is over if nothing more is changed; never negative."""
        return max(ZERO, self.left_in_block)

    @property
    def reckoned_in_block(self) -> Duration:
        """As `remaining_in_block`, with the time that it takes until everybody is back."""
        last = self.plan[self.places_in_block.stop - 1]
        return max(ZERO, self.left_in_block + (last.call_back or ZERO))

    @property
    def left_as_shown(self) -> Duration:
        """What the trainer reads as the time left: of the phase in an exercise, else of the whole block."""
        return self.remaining if self.current.round else self.left_in_block

    @property
    def remaining_in_run(self) -> Duration:
        """Time left until all blocks are over if nothing more is changed, coming back included; never negative."""
        after = self.places_in_block.stop
        ahead = zip(self.lengths[after:], self.plan[after:], strict=True)
        return self.reckoned_in_block + total(tuple(length + (phase.call_back or ZERO) for length, phase in ahead))

    @property
    def rounds_of_block(self) -> tuple[int, int]:
        """Which of its rounds the current block is in, from 1, and how many there are; 0 where it has none."""
        rounds = sorted({self.plan[place].round for place in self.places_in_block} - {0})
        return (rounds.index(self.current.round) + 1 if rounds else 0), len(rounds)

    @property
    def until_next_second(self) -> Duration | None:
        """How long until a whole second of the time left begins; None while the clock stands still."""
        if self.status is not Status.RUNNING:
            return None
        shown = Duration(self.left_as_shown.ms % 1000 or 1000)
        return min(shown, self.remaining) if self.ends_by_itself and self.remaining else shown

    def moment_of(self, share: Fraction) -> Duration:
        """The unpaused time in the current phase after which that share (0 to 1) of its content is over."""
        then = self.spread
        if share <= then.share:
            return min(then.elapsed, self.elapsed)
        left = max(ZERO, self.lengths[self.phase] - then.elapsed)
        return then.elapsed + Duration(round((share - then.share) / (1 - then.share) * left.ms))
