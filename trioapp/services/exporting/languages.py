"""Languages as files name them, and which way a text runs."""

from __future__ import annotations

import unicodedata

_PLACES = {"nl": "NL", "en": "GB"}
_FROM_THE_RIGHT = ("R", "AL")


def place_of(language: str) -> str:
    """The country whose spelling of it counts: `NL` for `nl`."""
    return _PLACES.get(language, language.upper())


def runs_from_the_right(text: str) -> bool:
    """Whether its first letter that runs any way at all runs from the right."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way for way in ways if way in ("L", *_FROM_THE_RIGHT)), "L") in _FROM_THE_RIGHT
