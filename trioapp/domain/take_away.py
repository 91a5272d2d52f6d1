"""What a trio takes home on its phones: its own sentences as plain text, as far as one code can hold and be scanned."""

from __future__ import annotations

from trioapp.domain.harvest import Harvest, Tone, shown_to_the_room
from trioapp.domain.scenes import QUIET_ZONE
from trioapp.domain.values import dataclass

MOST_BYTES = 800
"""A code with more in it has dots too small for the second row; the most that any code holds is 2,953."""
_LEAST_SHOWN = 20
"""Fewer letters of a sentence are not worth their place."""
_SIGNS = {Tone.GOOD: "+ ", Tone.HARD: "- ", None: "• "}
_DISTANCE_OF_A_DOT = 250
"""From so many times the size of a dot a phone reads a code: ten times the size of a small code."""
_SHARE_OF_HEIGHT = 0.82
"""How much of the height of the picture the code takes."""


@dataclass(frozen=True, slots=True)
class TakeAway:
    """The text, and how many sentences are not in it or not whole."""

    text: str
    cut: int = 0


def take_away(harvest: Harvest, trio: int, heading: str) -> TakeAway | None:
    """What that trio said may be shared; None where there is nothing. A first line keeps it from being a link."""
    sentences = tuple(one for one in shown_to_the_room(harvest) if one.trio == trio)
    if not sentences:
        return None
    lines, left, cut = [heading], MOST_BYTES - len(heading.encode()), 0
    for sentence in sentences:
        whole = _SIGNS[sentence.tone] + sentence.text.strip()
        line = _within(whole, left - 1)
        cut += line != whole
        if line:
            lines.append(line)
            left -= len(line.encode()) + 1
    return TakeAway("\n".join(lines), cut)


def _within(line: str, most: int) -> str:
    """As much of it as so many bytes hold, with a mark that there is more; nothing where that is next to nothing."""
    if len(line.encode()) <= most:
        return line
    kept = line.encode()[: max(0, most - len("…".encode()))].decode(errors="ignore").rstrip()
    return f"{kept}…" if len(kept) >= _LEAST_SHOWN else ""


def reach(dots: int) -> float:
    """From how far a code with so many dots on each side can be read on the beamer, in heights of the picture."""
    return _SHARE_OF_HEIGHT / (dots + 2 * QUIET_ZONE) * _DISTANCE_OF_A_DOT
