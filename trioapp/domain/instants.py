"""Moments and lengths of time as types of their own, so that no bare number is ever mistaken for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, order=True, slots=True)
class Duration:
    """A length of time in whole milliseconds; negative when something lies behind its end."""

    ms: int

    @classmethod
    def of(cls, *, minutes: float = 0, seconds: float = 0) -> Duration:
        return cls(round((minutes * 60 + seconds) * 1000))

    @property
    def seconds(self) -> float:
        return self.ms / 1000

    @property
    def seconds_down(self) -> int:
        """Whole seconds that have passed: how a clock that counts up reads."""
        return self.ms // 1000

    @property
    def seconds_up(self) -> int:
        """Whole seconds that are begun: how a clock that counts down reads (4.2 s left reads 5)."""
        return -(-self.ms // 1000)

    def __add__(self, other: Duration) -> Duration:
        return Duration(self.ms + other.ms)

    def __sub__(self, other: Duration) -> Duration:
        return Duration(self.ms - other.ms)

    def __neg__(self) -> Duration:
        return Duration(-self.ms)

    def __bool__(self) -> bool:
        return self.ms != 0


ZERO = Duration(0)


def total(durations: tuple[Duration, ...]) -> Duration:
    return Duration(sum(duration.ms for duration in durations))


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment, by a steady clock that counts sleep and by the wall clock (UTC), both in milliseconds.

    `boot` names the span over which `steady_ms` counts without a break: one start of the machine. Within it a
    jump of the wall clock changes nothing.
    """

    boot: str
    steady_ms: int
    wall_ms: int

    def since(self, earlier: Instant) -> Duration:
        """The time from `earlier` to this moment, never negative.

        Across a restart of the machine only the wall clock is left to go by.
        """
        is_one_span = self.boot == earlier.boot
        passed_ms = self.steady_ms - earlier.steady_ms if is_one_span else self.wall_ms - earlier.wall_ms
        return Duration(passed_ms) if passed_ms > 0 else ZERO

    def __add__(self, duration: Duration) -> Instant:
        by = duration.ms
        return Instant(self.boot, self.steady_ms + by, self.wall_ms + by) if by else self


class Clock(Protocol):
    """What tells the time; handed in everywhere, never looked up."""

    @property
    def speed(self) -> float:
        """How many seconds pass on this clock in one real second; 1 except in a rehearsal."""

    def now(self) -> Instant: ...
