"""Times and lengths of time as figures, the same everywhere."""

from __future__ import annotations

from datetime import UTC, datetime

from trioapp.domain.instants import ZERO, Duration

_MINUTE = 60


def length(duration: Duration) -> str:
    """A length such as `6:00`; hours stay minutes (`90:00`), as trainers say it."""
    return _figures(duration.seconds_down)


def countdown(remaining: Duration) -> str:
    """Time left such as `4:02`; past the end the overtime, as `+0:12`."""
    if remaining >= ZERO:
        return _figures(remaining.seconds_up)
    overtime = (-remaining).seconds_down
    return f"+{_figures(overtime)}" if overtime else _figures(0)


def whole_minutes(remaining: Duration) -> int:
    """Minutes as people say them: to the nearest whole one, and 1 in the last minute: four at 4:02."""
    return max(1, (remaining.seconds_up + _MINUTE // 2) // _MINUTE)


def time_of_day(wall_ms: int) -> str:
    """A moment on the wall clock (UTC milliseconds) as local hours and minutes, such as `14:07`."""
    return local_time(wall_ms).strftime("%H:%M")


def time_to_the_second(wall_ms: int) -> str:
    """As `time_of_day`, with seconds: `14:07:09`."""
    return local_time(wall_ms).strftime("%H:%M:%S")


def local_time(wall_ms: int) -> datetime:
    """A moment (UTC milliseconds) as local time that knows its offset."""
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone()


def _figures(seconds: int) -> str:
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"
