"""The clocks of this machine: one that counts sleep beside the one on the wall, and a faster one to rehearse with."""

from __future__ import annotations

import sys
import time
import uuid

from PySide6.QtCore import QSysInfo

from trioapp.domain.instants import Clock, Instant


def _steady_ns() -> int:
    """Nanoseconds by a clock that never jumps and that counts sleep."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505 - in this form the type checker reads one branch per system
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    else:
        return time.perf_counter_ns()


def _boot() -> str:
    """What distinguishes this start of the machine; where the system has no name for it, this start of the program."""
    return bytes(QSysInfo.bootUniqueId().data()).decode("ascii", "replace") or uuid.uuid4().hex


def clock_at(speed: float) -> HouseClock:
    """The time as it is, or one to rehearse with."""
    return HouseClock(SystemClock() if speed == 1 else RehearsalClock(speed))


class HouseClock:
    """The one clock of the program, which can be another one for as long as a rehearsal lasts."""

    def __init__(self, usual: Clock) -> None:
        self._usual = self._now = usual

    @property
    def speed(self) -> float:
        return self._now.speed

    def now(self) -> Instant:
        return self._now.now()

    def hurry(self, times: float) -> None:
        self._now = RehearsalClock(times)

    def calm_down(self) -> None:
        self._now = self._usual


class SystemClock:
    """The time as it is."""

    speed = 1.0

    def __init__(self) -> None:
        self._boot = _boot()

    def now(self) -> Instant:
        return Instant(self._boot, _steady_ns() // 1_000_000, time.time_ns() // 1_000_000)


class RehearsalClock:
    """Time that runs `speed` times as fast.

    Steady time is multiplied as a whole, so that a rehearsal that is closed and opened again at the same speed goes on
    as one run; the wall clock sets out from the real time at which the program was started.
    """

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._boot = f"{_boot()} x{speed:g}"
        self._began_ns = _steady_ns()
        self._began_wall_ms = time.time_ns() // 1_000_000

    def now(self) -> Instant:
        steady_ns = _steady_ns()
        passed_ms = round((steady_ns - self._began_ns) * self.speed / 1_000_000)
        return Instant(self._boot, round(steady_ns * self.speed / 1_000_000), self._began_wall_ms + passed_ms)
