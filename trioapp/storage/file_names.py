"""Names of files that every system takes."""

from __future__ import annotations

import re
import unicodedata

from trioapp.domain.problems import ProblemKind
from trioapp.domain.texts import plain_line

PICTURE_ENDINGS = ("png", "jpg", "jpeg", "webp")
"""No drawing: one that somebody else made can hold more than a picture."""
PICTURE_PATTERN = (
    r'[^./\\:*?"<>|][^/\\:*?"<>|]{0,78}\.('
    + "|".join("".join(f"[{letter}{letter.upper()}]" for letter in ending) for ending in PICTURE_ENDINGS)
    + ")"
)

_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)))
)
"""What Windows takes for a device, whatever comes after the dot."""
_MOST_BYTES = 255
_PICTURE = re.compile(PICTURE_PATTERN)
_ENDING = re.compile(rf"\.(?:{'|'.join(PICTURE_ENDINGS)})\Z", re.IGNORECASE)
_LEADS_AWAY = re.compile(r"\A\.|[/\\:]")


def stem_of(identifier: str) -> str:
    """The name, without its ending, of the file of the thing with that id."""
    return f"{identifier}_" if identifier in _RESERVED else identifier


def fault_of_picture(name: str) -> ProblemKind | None:
    """What is wrong with the name of a picture beside a file; None when it stays there, and every system takes it."""
    if _LEADS_AWAY.search(name):
        return ProblemKind.PICTURE_ELSEWHERE
    if not _ENDING.search(name):
        return ProblemKind.PICTURE_ENDING
    is_plain = name == plain_line(name) and len(name.encode()) <= _MOST_BYTES
    if not is_plain or not _PICTURE.fullmatch(name) or _is_device(name):
        return ProblemKind.PICTURE_NAME_UNFIT
    return None


def _is_device(name: str) -> bool:
    """Windows takes wide letters and small figures for the usual ones, and spaces before the dot for none."""
    return unicodedata.normalize("NFKC", name.partition(".")[0]).strip().casefold() in _RESERVED
