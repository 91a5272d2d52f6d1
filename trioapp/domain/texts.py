"""A text in several languages, with a fallback when one is missing, and the cleaning of what people type."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_NO_CHARACTERS = frozenset("\ufffe\uffff")
"""No XML may hold them."""
_NEVER_SHOWN = _BIDI_CONTROLS | _NO_CHARACTERS
_NUMBER, _DIGITS = re.compile("[0-9]+"), 20


@dataclass(frozen=True, slots=True)
class Text:
    """A text that the makers of a format wrote, per language code (`nl`, `en`)."""

    entries: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, entries: Mapping[str, str]) -> Text:
        return cls(tuple(entries.items()))

    @classmethod
    def everywhere(cls, words: str) -> Text:
        """What is called the same in every language, or nothing."""
        return cls((("", words),) if words else ())

    def or_else(self, other: Text) -> Text:
        """The other one where this says nothing."""
        return self if self.entries else other

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple([code for code, _ in self.entries])

    def in_language(self, language: str) -> str:
        """The text in that language, else in the first one it was written in, else nothing."""
        for code, words in self.entries:
            if code == language:
                return words
        return self.entries[0][1] if self.entries else ""


NO_TEXT = Text(())


def plain(typed: str) -> str:
    """What a person typed or pasted, without characters that cannot be shown or that turn a line around.

    Control characters go (line breaks and tabs stay), so do direction overrides and what is no character at all; halves
    of surrogate pairs become U+FFFD.
    """
    if typed.isprintable():
        return typed
    whole = typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n")
    return lines if lines.isprintable() and lines.isascii() else "".join(filter(_can_be_shown, lines))


def _can_be_shown(letter: str) -> bool:
    return letter in "\n\t" or not (unicodedata.category(letter) == "Cc" or letter in _NEVER_SHOWN)


def plain_line(typed: str) -> str:
    """`plain` on a single line, with every run of white space as one space."""
    return " ".join(plain(typed).split())


def shortened(text: str, most: int) -> str:
    """The text, or so many letters of it and a mark that there are more."""
    return text if len(text) <= most else text[:most].rstrip() + "…"


def begun(text: str, most: int) -> str:
    """The text, or as many whole words of it as have so many letters, and a mark that there are more."""
    if len(text) <= most:
        return text
    words = text[: most + 1].rpartition(" ")[0].rstrip()
    return f"{words} …" if words else shortened(text, most)


def folded(text: str) -> str:
    """The form in which a text is sought: without regard to capitals and accents."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def alphabetical(text: str) -> str:
    """What texts are sorted by: as they are sought, and with numbers by how large they are."""
    return _NUMBER.sub(lambda number: number[0].zfill(_DIGITS), folded(text))


def same_name(name: str) -> str:
    """The form in which two spellings of one name are equal: normalised, and without regard to capitals."""
    return unicodedata.normalize("NFC", plain_line(name)).casefold()
