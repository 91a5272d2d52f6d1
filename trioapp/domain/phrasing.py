"""Help with phrasing: words that judge or read minds, and sentences that advise; soft, and no bar (method.md §E4)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from trioapp.domain.observation import NoteKind
from trioapp.domain.texts import folded


class Advice(StrEnum):
    """What would make an observation easier to hear."""

    SAY_WHAT_WAS_SEEN = "say_what_was_seen"
    """It judges, or tells what somebody thought or felt."""
    BE_CURIOUS = "be_curious"
    """It tells somebody what to do."""


_JUDGING: Mapping[str, str] = {
    "nl": r"onzekere?|bo(?:os|ze)|slechte?|goede?|duidelijke?|wilden?|vond(?:en)?|voelden?|(?:was|waren) bang|"
    r"had(?:den)? moeten",
    "en": r"insecure|unsure|angry|bad(?:ly)?|good|clear(?:ly)?|obvious(?:ly)?|wanted|thought|felt|"
    r"(?:was|were) afraid|should(?: not|n't)? have",
}
_ADVISING: Mapping[str, str] = {
    "nl": r"(?:je|jij|u) moet|had (?:je|jij|u) niet|waarom heb (?:je|jij) niet|waarom heeft u niet",
    "en": r"you (?:must|should)|had(?: you not|n't you)|why (?:did you not|didn't you|have you not|haven't you)",
}
_QUOTED = re.compile("[\"“”„«][^\"“”»]*[\"“”»]|(?<!\\w)['‘‚][^'’]*['’](?!\\w)")
"""What somebody said is what was heard, whatever words it has."""
_LONGEST_LOOKED_AT = 2000
"""Characters; a longer note is an account, and is looked through with each key."""


def advice(text: str, kind: NoteKind, language: str) -> Advice | None:
    """What to say about a note of that kind in a language; nothing about what is marked as an interpretation."""
    if len(text) > _LONGEST_LOOKED_AT:
        return None
    own = folded(_QUOTED.sub(" … ", text)).replace("’", "'").strip()
    if _found(_ADVISING, language, r"(?:^|[.!?\n]\s*)(?:{})\b", own):
        return Advice.BE_CURIOUS
    if kind is NoteKind.OBSERVATION and _found(_JUDGING, language, r"\b(?:{})\b", own):
        return Advice.SAY_WHAT_WAS_SEEN
    return None


def _found(words: Mapping[str, str], language: str, frame: str, text: str) -> bool:
    known = words.get(language)
    return bool(known and re.search(frame.format(known), text))
