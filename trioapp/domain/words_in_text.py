"""The words of a text as names are looked for among them: without accents, and each with its place."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from trioapp.domain.values import dataclass

_LETTERS_OR_FIGURES = re.compile(r"[^\W\d_]+|\d+")
_NEW_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Between the words of `TeamAnna`."""
_WITHOUT_SIGN = "o O d D l L i d D ae Ae oe Oe ss th Th"
_WHOLE = str.maketrans(dict(zip("øØđĐłŁıðÐæÆœŒßþÞ", _WITHOUT_SIGN.split(" "), strict=True)))
"""Letters that are no other letter with a sign."""


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without accents but with their capitals, and where they begin and end in the text as it was typed."""

    letters: str
    begin: int
    end: int

    @property
    def has_capital(self) -> bool:
        return self.letters[:1].isupper()


def words_in(text: str) -> list[Word]:
    """Figures are words of their own; what cannot be seen, such as a soft hyphen, divides nothing."""
    if text.isascii():
        return [word for found in _LETTERS_OR_FIGURES.finditer(text) for word in _parted(found, None)]
    folded, places = _without_accents(text)
    return [word for found in _LETTERS_OR_FIGURES.finditer(folded) for word in _parted(found, places)]


def _parted(found: re.Match[str], places: list[int] | None) -> list[Word]:
    words, begin = [], found.start()
    for letters in _NEW_CAPITAL.split(found.group()):
        end = begin + len(letters)
        words.append(Word(letters, begin, end) if places is None else Word(letters, places[begin], places[end]))
        begin = end
    return words


def _without_accents(text: str) -> tuple[str, list[int]]:
    """The text, and for each of its letters where it came from; one place more says where the text ends."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = letter if letter.isascii() else _plain(letter)
        letters.append(plain)
        places += [place] * len(plain)
    return "".join(letters), [*places, len(text)]


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """Nothing for what cannot be seen."""
    apart = unicodedata.normalize("NFKD", letter).translate(_WHOLE)
    return "".join(one for one in apart if not (unicodedata.combining(one) or unicodedata.category(one) == "Cf"))
