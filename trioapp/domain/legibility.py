"""Whether the last chair can read what is on the beamer, as numbers (method.md §F)."""

from __future__ import annotations

from math import atan, degrees

CAP_HEIGHT = 0.71
"""How high a capital letter of a usual typeface is, as a share of its size."""
LEAST_ARC_MINUTES, GOOD_ARC_MINUTES = 16.0, 20.0
"""How high a capital letter must look, and should look where there is much to read."""
BRIGHT_ROOM = 7.0
"""How much lighter white is than black on the wall of a room with light in it."""
LEAST_CONTRAST = 4.5
_AGAINST_GLARE = 0.05
"""What WCAG adds to both luminances for the light around a screen."""


def arc_minutes(size: float, distance: float, cap_height: float = CAP_HEIGHT) -> float:
    """How high a capital letter looks; the size of its text and the distance are in heights of the picture."""
    return 60 * degrees(2 * atan(size * cap_height / 2 / distance))


def luminance(colour: str) -> float:
    """How light a colour `#RRGGBB` is, from 0 (black) to 1 (white)."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours `#RRGGBB` are apart on a screen, from 1 to 21, as WCAG has it."""
    return _ratio(one, other, _AGAINST_GLARE)


def contrast_left(one: str, other: str, room: float = BRIGHT_ROOM) -> float:
    """What is left of it on a wall on which white is only `room` times as light as black: light is added to both."""
    return _ratio(one, other, 1 / (room - 1))


def _ratio(one: str, other: str, added: float) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + added) / (darker + added)
