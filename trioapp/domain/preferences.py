"""What a trainer has set once for all sessions."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.keys import USUAL_KEYS, Keys
from trioapp.domain.retention import USUAL_DAYS
from trioapp.domain.values import dataclass

LANGUAGES = ("nl", "en")


class Theme(StrEnum):
    """Light for rooms with light in them, dark for dark rooms (method.md §0.5)."""

    LIGHT = "light"
    DARK = "dark"


class ConsoleTheme(StrEnum):
    """How the trainer's own screen looks; high contrast is light or dark as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"

    def worn(self, *, is_dark: bool, wants_contrast: bool) -> str:
        """The theme that comes of it on a system that is dark, or asks for more contrast."""
        is_dark = is_dark if self in (ConsoleTheme.SYSTEM, ConsoleTheme.HIGH_CONTRAST) else self is ConsoleTheme.DARK
        if self is ConsoleTheme.HIGH_CONTRAST or (self is ConsoleTheme.SYSTEM and wants_contrast):
            return "contrast_dark" if is_dark else "contrast_light"
        return "dark" if is_dark else "light"


TEXT_SIZES = (100, 125, 150, 175, 200)
"""How large the text of the console can be, in per cent."""
AS_THE_SYSTEM = 0
"""A size of text that is the system's own."""


def nearest_text_size(share: float) -> int:
    """What comes nearest to text that is so many times as large as usual."""
    return min(TEXT_SIZES, key=lambda size: abs(size - 100 * share))


class Room(StrEnum):
    """How far the last chair is: 4, 6 or 8 times the height of the picture (method.md §F), or as the trainer measured.

    Extra large is for people who see less at 6 times the height: capitals look 0.7 degrees high.
    """

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    EXTRA_LARGE = "extra_large"
    MEASURED = "measured"


DISTANCES = {Room.SMALL: 4.0, Room.MEDIUM: 6.0, Room.LARGE: 8.0, Room.EXTRA_LARGE: 6.0}
"""How far the last chair is in heights of the picture, in each room but the measured one."""
LAST_CHAIR_M = (1.0, 60.0)
PICTURE_M = (0.3, 10.0)
"""What can be measured: from the picture to the last chair, and how high the picture is, in metres."""
LARGEST_LETTERS = 10.3 / 5.7
FARTHEST = DISTANCES[Room.MEDIUM] * LARGEST_LETTERS
"""The distance, in heights of the picture, beyond which letters do not grow any more."""


class ShownTime(StrEnum):
    """What the disc on the beamer tells (method.md §F): time makes some people hurry, so the trainer chooses."""

    LEFT = "left"
    ELAPSED = "elapsed"
    SECONDS = "seconds"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Preferences:
    """`language` is empty until it is chosen: then the system's counts.

    `beamer` is the screen that was chosen, as text; empty until one was. `volume` goes from 0 to 100. With `start_gate`
    the clock does not start before the room has seen the brief, and with `seated_gate` not before the trainer was asked
    whether all trios are sitting. With `rather_duos` people who are left over make duos instead of quartets.
    `console_theme` is that of the trainer's own screen, and `text_size` the per cents of its text. `last_chair_m` and
    `picture_m` are the metres of the measured room. With `fades` one picture on the beamer fades into the next. For
    `keep_days` days names and notes of a new session stay; None is until somebody deletes them.
    A report begins with names ticked when `reports_named`, and with raw notes when `reports_with_notes`.
    """

    language: str = ""
    theme: Theme = Theme.LIGHT
    room: Room = Room.MEDIUM
    last_chair_m: float = 9.0
    picture_m: float = 1.5
    fades: bool = True
    time: ShownTime = ShownTime.LEFT
    sound: bool = True
    volume: int = 80
    start_gate: bool = False
    seated_gate: bool = False
    rather_duos: bool = False
    keep_days: int | None = USUAL_DAYS
    reports_named: bool = False
    reports_with_notes: bool = False
    console_theme: ConsoleTheme = ConsoleTheme.SYSTEM
    text_size: int = AS_THE_SYSTEM
    beamer: str = ""
    report_folder: str = ""
    """Where reports are saved; empty until another folder was chosen than that for documents."""
    data_folder: str = ""
    """Where sessions and exercises are kept from the next start on; empty is the user's own folder."""
    keys: Keys = USUAL_KEYS

    @property
    def distance(self) -> float:
        """How far the last chair is, in heights of the picture."""
        return DISTANCES.get(self.room) or self.last_chair_m / self.picture_m

    @property
    def letters(self) -> float:
        """By how much everything on the beamer is larger than for a room of six picture heights."""
        if self.room is Room.EXTRA_LARGE:
            return LARGEST_LETTERS
        return min(LARGEST_LETTERS, max(1.0, self.distance / DISTANCES[Room.MEDIUM]))
