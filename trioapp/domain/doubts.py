"""What may still be a name in a text from which the known names are gone: for a person to look at, before it leaves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from trioapp.domain.anonymous import Pseudonyms
from trioapp.domain.values import dataclass
from trioapp.domain.words_in_text import Word, words_in

_FREQUENT = """
aad ahmed aicha albert alex ali alice amber amina andrea andre angela anita anja anke anna anne annemarie anouk ans
arjan astrid ayse barbara bart bas ben bert bianca boris bram brigitte carla carlo carolien charlotte chris christian
claire claudia cor daan daniel david debby dennis diana dick dirk edwin eline elisabeth ellen els elly emma eric erik
erika esther eva fatima femke ferdinand ferry fleur florian fons frank frans fred gerard gerda gerrit gert gijs greet
guus hanneke hannah hans harm harry hassan heleen henk herman hilda hugo ibrahim ilse inge ingrid irene jacob jacqueline
james jan janneke jantine jasper jeroen jessica jochem johan johanna john jolanda jolien jos joost jorrit judith julia
julian karel karin kees kevin khadija kim klaas koen laura lars leo leon lieke linda lisa loes lotte louis luc lucas
maaike maarten manon marc marcel margriet maria marian marieke marijke marina marjan marleen martijn martin mary
matthijs maurice max menno michael michel michiel miranda mohamed mohammed monique mustafa nadia natasja nico nicole
niels nienke noor olga omar pascal patricia paul peter petra philip piet pieter ralph rachid ramon raymond rene renate
richard rik rob robert robin roel roelof ron ronald ruben ruud saar sam samira sander sandra sanne sara sarah saskia
sebastiaan simon sjoerd sofie sonja sophie stefan stephanie steven susan suzanne sven tamara tanja teun theo thijs
thomas tim tineke tom ton truus vera victor vincent willem wilma wim wouter yasmin yusuf yvonne
"""
_FIRST_NAMES = frozenset(_FREQUENT.split())
_DAYS = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december english dutch nederland nederlandse nederlands europa europe i
"""
_NO_NAMES = frozenset(_DAYS.split())
_CONTACT = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.\w+|(?<![\d-])(?:\+\d{1,3}|0)[\d\s()-]{7,14}\d(?!\d)")
_ENDS_A_SENTENCE = frozenset(".!?:;…–•\n|")
_NO_PART_OF_A_SENTENCE = " \t\"'“”‘’«»([*=+-@#"
_LONGEST_ABBREVIATION = 5
_SHORTEST_NEAR, _SHORTEST_INSIDE = 4, 5
_AROUND = 24
"""So many characters on each side show where a word stands."""
_MOST_TRIED = 40
"""Longer words are near to no name."""


class Why(StrEnum):
    """Why a word may be a name."""

    CONTACT = "contact"
    """It is an e-mail address or a telephone number."""
    NEAR = "near"
    """It differs from a name of somebody in the room by one letter, or holds one."""
    INITIALS = "initials"
    FIRST_NAME = "first_name"
    """Many people are called so."""
    CAPITAL = "capital"
    """It has a capital inside a sentence."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word, why it may be a name, how often it is there, and what stands around it the first time."""

    word: str
    why: Why
    times: int
    around: str


def doubts(texts: Iterable[str], pseudonyms: Pseudonyms) -> tuple[Doubt, ...]:
    """The gravest first; of a kind those that are there most often."""
    near = _Nearness(pseudonyms.parts)
    first: dict[str, tuple[str, Why, str]] = {}
    times: dict[str, int] = {}
    for text in texts:
        for word, begin, why in _in_text(text, pseudonyms, near):
            key = word.casefold()
            times[key] = times.get(key, 0) + 1
            if key not in first or _grave(why) < _grave(first[key][1]):
                first[key] = (word, why, _seen_around(text, begin, begin + len(word)))
    found = (Doubt(word, why, times[key], around) for key, (word, why, around) in first.items())
    return tuple(sorted(found, key=lambda one: (_grave(one.why), -one.times, one.word.casefold())))


def _in_text(text: str, pseudonyms: Pseudonyms, near: _Nearness) -> Iterator[tuple[str, int, Why]]:
    contacts = [(found.start(), found.end()) for found in _CONTACT.finditer(text)]
    yield from ((text[begin:end], begin, Why.CONTACT) for begin, end in contacts)
    for word in words_in(text):
        if len(word.letters) > 1 and not any(begin <= word.begin < end for begin, end in contacts):
            why = _why(word, text, pseudonyms, near)
            if why:
                yield text[word.begin : word.end], word.begin, why


def _why(word: Word, text: str, pseudonyms: Pseudonyms, near: _Nearness) -> Why | None:
    letters = word.letters.casefold()
    if word.letters in pseudonyms.initials:
        return Why.INITIALS
    if letters in _NO_NAMES or not letters.isalpha():
        return None
    if near.is_near(letters, has_capital=word.has_capital):
        return Why.NEAR
    if not word.has_capital:
        return None
    if letters in _FIRST_NAMES:
        return Why.FIRST_NAME
    is_abbreviation = word.letters.isupper() and len(word.letters) <= _LONGEST_ABBREVIATION
    return Why.CAPITAL if not is_abbreviation and _is_inside_a_sentence(text, word.begin) else None


class _Nearness:
    """Names by what is left of them without one letter: two words that leave the same are nearly the same."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = [name for name in names if len(name) >= _SHORTEST_NEAR]
        self._left = {left for name in self._names for left in _less_one(name)}
        self._inside = [name for name in self._names if len(name) >= _SHORTEST_INSIDE]
        self._known: dict[tuple[str, bool], bool] = {}

    def is_near(self, word: str, *, has_capital: bool) -> bool:
        key = (word, has_capital)
        if key not in self._known:
            self._known[key] = self._looked_at(word, has_capital=has_capital)
        return self._known[key]

    def _looked_at(self, word: str, *, has_capital: bool) -> bool:
        if len(word) < _SHORTEST_NEAR or len(word) > _MOST_TRIED:
            return False
        if any(name in word for name in self._inside):
            return True
        is_long_enough = has_capital or len(word) > _SHORTEST_INSIDE
        return is_long_enough and not self._left.isdisjoint(_less_one(word))


def _less_one(word: str) -> Iterator[str]:
    yield word
    yield from (word[:place] + word[place + 1 :] for place in range(len(word)))


def _is_inside_a_sentence(text: str, begin: int) -> bool:
    before = text[:begin].rstrip(_NO_PART_OF_A_SENTENCE)
    return bool(before) and before[-1] not in _ENDS_A_SENTENCE


def _seen_around(text: str, begin: int, end: int) -> str:
    before = f"{'…' if begin > _AROUND else ''}{text[max(0, begin - _AROUND) : begin]}"
    after = f"{text[end : end + _AROUND]}{'…' if end + _AROUND < len(text) else ''}"
    return " ".join(f"{before}{text[begin:end]}{after}".split())


def _grave(why: Why) -> int:
    return tuple(Why).index(why)
