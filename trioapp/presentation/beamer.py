"""Where the room's picture is, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BeamerState:
    """`screen` is empty when the picture is off, stands in a window, or `is_lost` because its screen went away."""

    is_on: bool
    is_lost: bool = False
    screen: str = ""
    width: int = 0
    height: int = 0
