"""Times and lengths of time as figures, the same everywhere, and read from what people type."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from trioapp.domain.instants import ZERO, Duration

_MINUTE = 60
_CLOCK = re.compile(r"(?:([0-9]{1,3}):(?=[0-5][0-9]:))?([0-9]{1,3}):([0-5][0-9])")
_AMOUNT = re.compile(r"([0-9]{1,5}) ?(s|min)")
_TIME_OF_DAY = re.compile(r"([01]?[0-9]|2[0-3])[:.u]?([0-5][0-9])")
LENGTH_PATTERN = rf"^\s*(?:{_CLOCK.pattern}|{_AMOUNT.pattern})\s*$"
"""What `duration_in` takes, as a regular expression that other programs understand, too."""
TIME_OF_DAY_PATTERN = rf"^\s*(?:{_TIME_OF_DAY.pattern})\s*$"
"""What `minute_of_day` takes."""
_NEARLY = re.compile(
    r"(?:(?P<hours>[0-9]{1,2}) ?(?:u|uur|uren|h|hr|hrs|hours?) ?(?=[0-9]|$))?"
    r"(?:(?P<minutes>[0-9]{1,3}(?:[.,][0-9]{1,2})?)(?: ?(?:m|mins?|minuut|minuten|minutes?|'|′)\.? ?(?=[0-9]|$)|$))?"
    r"(?:(?P<seconds>[0-9]{1,5}) ?(?:s|secs?|seconds?|seconden?|\"|″)\.?)?"
)
_MOST_BARE_MINUTES = 60
"""A number above it may as well mean seconds."""
_MINUTES = re.compile(r"([0-9]{1,4})(?:[.,]([0-9]{1,2}))?")


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


def duration_in(words: str) -> Duration | None:
    """The time that `6:00`, `1:00:00`, `90 s` or `2 min` stands for; None for anything else."""
    if clock := _CLOCK.fullmatch(words.strip()):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return Duration.of(minutes=hours * 60 + minutes, seconds=seconds)
    if amount := _AMOUNT.fullmatch(words.strip()):
        return Duration.of(seconds=int(amount[1]) * (60 if amount[2] == "min" else 1))
    return None


def typed_duration(words: str) -> Duration | None:
    """As `duration_in`; a bare number is minutes, as people say them: `6`, `2,5`."""
    if minutes := _MINUTES.fullmatch(words.strip()):
        return Duration.of(minutes=float(f"{minutes[1]}.{minutes[2] or 0}"))
    return duration_in(words)


def meant_duration(words: str) -> Duration | None:
    """What somebody meant who wrote `6 mins`, `6,5`, `1u30` or `90 sec`; None where that is not clear."""
    nearly = _NEARLY.fullmatch(words.strip().lower())
    if not nearly or not any(nearly.groups()):
        return None
    hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in nearly.groups())
    is_bare = words.strip().replace(",", ".") == (nearly["minutes"] or "").replace(",", ".")
    if is_bare and minutes > _MOST_BARE_MINUTES:
        return None
    return Duration.of(minutes=hours * 60 + minutes, seconds=seconds)


def minute_of_day(words: str) -> int | None:
    """In minutes since midnight what `16:00`, `16.00`, `16u00` or `1600` stands for; None for anything else."""
    time = _TIME_OF_DAY.fullmatch(words.strip())
    return int(time[1]) * 60 + int(time[2]) if time else None


def of_minute(minute: int) -> str:
    """A time of day, given in minutes since midnight, such as `09:05`; after midnight it begins anew."""
    hour, minute = divmod(minute % (24 * 60), 60)
    return f"{hour:02}:{minute:02}"


def local_minute_ms(wall_ms: int, minute: int) -> int:
    """The moment (UTC milliseconds) on the same local day at which clocks show that time, in minutes since midnight."""
    day = local_time(wall_ms).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return round((day + timedelta(minutes=minute)).astimezone().timestamp() * 1000)


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
