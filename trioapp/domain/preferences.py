"""What a trainer has set once for all sessions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LANGUAGES = ("nl", "en")


class Theme(StrEnum):
    """Light for rooms with light in them, dark for dark rooms (method.md §0.5)."""

    LIGHT = "light"
    DARK = "dark"


class Room(StrEnum):
    """How far the last chair is: 4, 6 or 8 times the height of the picture (method.md §F).

    Extra large is for people who see less at 6 times the height: capitals look 0.7 degrees high.
    """

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    EXTRA_LARGE = "extra_large"

    @property
    def factor(self) -> float:
        """By how much everything on the beamer is larger than for a room of six picture heights."""
        return {Room.SMALL: 1.0, Room.MEDIUM: 1.0, Room.LARGE: 4 / 3, Room.EXTRA_LARGE: 10.3 / 5.7}[self]


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
    the clock does not start before the room has seen the brief.
    """

    language: str = ""
    theme: Theme = Theme.LIGHT
    room: Room = Room.MEDIUM
    time: ShownTime = ShownTime.LEFT
    sound: bool = True
    volume: int = 80
    start_gate: bool = False
    beamer: str = ""
