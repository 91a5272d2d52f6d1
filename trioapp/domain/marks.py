"""What observers mark with one key (method.md §E2); no note is known here."""

from __future__ import annotations

from enum import StrEnum


class Mark(StrEnum):
    """The ten things to mark with one key (method.md §E2)."""

    OPEN = "open"
    CLOSED = "closed"
    LEADING = "leading"
    SUMMARY = "summary"
    SILENCE = "silence"
    TURNING_POINT = "turning_point"
    POSTURE = "posture"
    ENERGY = "energy"
    ASSUMPTION = "assumption"
    VERBATIM = "verbatim"


CARD_MARKS = (Mark.OPEN, Mark.LEADING, Mark.SILENCE, Mark.TURNING_POINT, Mark.POSTURE, Mark.VERBATIM)
"""The marks on the printed card of an exercise that has all ten, in its order (method.md §E2)."""
MOST_CARD_MARKS = 7
"""So many of its own marks a printed card of another exercise has."""
