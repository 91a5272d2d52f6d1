"""Text without the names of the people in the room (method.md §E5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from functools import cached_property
from itertools import pairwise

from trioapp.domain.people import Person
from trioapp.domain.personal_names import PARTICLES, SpokenName, is_ordinary, spoken
from trioapp.domain.values import dataclass
from trioapp.domain.words_in_text import Word, words_in

_MOST_TOGETHER = 3
"""A name that more people share than this stands for nobody in particular."""
_SOMEBODY = "…"
_BETWEEN = re.compile(r"[\s.,\-_'/]{0,3}")
"""What may stand between the words of one name, folded: `Jan Jansen`, `jan.jansen`, `Jansen, Jan`."""
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"})
"""How such letters are written where there is no key for them."""
_TOGETHER = re.compile(r"[\s\-_'/]{0,3}|\.")
"""What may stand between two names for them to be one person's: a sentence that ends divides them."""
_TAILS = ("s", "je", "tje", "pje", "etje")
"""`Jans plan`, `Jantje`: what may be written at the end of a name as if it were a part of it."""
_SHORTEST_PART = 3
"""Parts of a name of fewer letters are ordinary words more often than names, unless they have a capital."""

_AN_ABBREVIATION = 2
"""So many capitals may be short for anything."""

Form = tuple[str, ...]
"""Words of a name, folded and without capitals."""


@dataclass(frozen=True)
class _Found:
    """So many words of a text, from `first` up to `beyond`, are a name of these people."""

    first: int
    beyond: int
    people: frozenset[str]
    tail: str = ""


@dataclass(frozen=True)
class Pseudonyms:
    """What stands for each name: that person's label (`4-B`), or else their id; both for a name that two people share.

    Whole names and parts of them are found in any spelling of capitals, accents, hyphens and spaces; so are a surname
    with initials or an abbreviated `van der`, a first name with the initial of a surname, initials with points between
    them, and names with an ending. A part that is an ordinary word, too, counts as a name only with a capital.
    """

    _forms: Mapping[str, tuple[tuple[Form, frozenset[str]], ...]] = field(repr=False)
    """By their first word, those of most words first."""
    _names: Mapping[str, SpokenName] = field(repr=False)
    _initials: Mapping[str, frozenset[str]] = field(repr=False)
    _stand_ins: Mapping[str, str] = field(repr=False)
    _beginnings: frozenset[str] = field(repr=False)
    """Of one to three letters: most words are seen to be no name by these."""

    @classmethod
    def of(cls, people: Iterable[Person], labels: Mapping[str, str]) -> Pseudonyms:
        people = [person for person in people if person.name.strip()]
        names = {person.id: spoken(person.name) for person in people}
        spelt = [(person.id, spoken(person.name.translate(_WRITTEN_OUT))) for person in people]
        forms: dict[Form, set[str]] = {}
        initials: dict[str, set[str]] = {}
        for person, name in (*names.items(), *spelt):
            for form in (*_whole(name), *_parts(name)):
                forms.setdefault(form, set()).add(person)
            for short in name.abbreviations:
                initials.setdefault(short, set()).add(person)
        return cls(
            _by_first_word(forms),
            names,
            {short: frozenset(ids) for short, ids in initials.items()},
            {person.id: labels.get(person.id, person.id) for person in people},
            frozenset(begin for word in (*(form[0] for form in forms), *initials) for begin in _beginnings_of(word)),
        )

    @cached_property
    def parts(self) -> frozenset[str]:
        """Every word that is a name of somebody, folded."""
        return frozenset(form[0] for forms in self._forms.values() for form, _ in forms if len(form) == 1)

    @cached_property
    def initials(self) -> frozenset[str]:
        """Those of everybody, as capitals: they may stand for somebody."""
        return frozenset(name.initials for name in self._names.values() if len(name.initials) > 1)

    def veiled(self, text: str) -> str:
        """`text` with every name replaced."""
        if not self._forms or not text:
            return text
        words, told, at = words_in(text), [], 0
        for found in self._all_found(words, text):
            told += [text[at : words[found.first].begin], self._stand_in(found)]
            at = words[found.beyond - 1].end
        return "".join((*told, text[at:]))

    def _all_found(self, words: list[Word], text: str) -> list[_Found]:
        """Each name in the text; what stands together and can be one person is one."""
        every: list[_Found] = []
        place = 0
        while place < len(words):
            found = self._found(words, place, text)
            if found is None:
                place += 1
                continue
            place = found.beyond
            before = every[-1] if every else None
            if before and _are_one(before, found, words, text):
                every[-1] = replace(found, first=before.first, people=before.people & found.people)
            else:
                every.append(replace(found, first=max(found.first, before.beyond if before else 0)))
        return every

    def _stand_in(self, found: _Found) -> str:
        if len(found.people) > _MOST_TOGETHER:
            return _SOMEBODY
        ids = sorted(found.people, key=list(self._stand_ins).index)
        return "/".join(self._stand_ins[person] for person in ids) + ("'s" if found.tail == "s" else "")

    def _found(self, words: list[Word], place: int, text: str) -> _Found | None:
        """The name that begins at that word, if one does, with what belongs to it on both sides."""
        if words[place].letters[:_SHORTEST_PART].casefold() not in self._beginnings:
            return None
        beyond = place + 1
        while beyond < len(words) and words[beyond].begin == words[beyond - 1].end:
            beyond += 1
        short = self._short(words, place, beyond, text)
        found = short or self._as_words(words, place, text) or self._as_one_word(words, place, beyond)
        return found if short or not found else self._widened(found, words, text)

    def _as_words(self, words: list[Word], place: int, text: str) -> _Found | None:
        for form, people in self._forms.get(words[place].letters.casefold(), ()):
            here = words[place : place + len(form)]
            if tuple(word.letters.casefold() for word in here) == form and _is_meant(form, here, text):
                return _Found(place, place + len(form), people)
        return None

    def _as_one_word(self, words: list[Word], place: int, beyond: int) -> _Found | None:
        """With an ending, or with capitals inside it."""
        for end in range(beyond, place, -1):
            letters = "".join(word.letters for word in words[place:end])
            for tail in ("", *_TAILS):
                name = letters.casefold()
                people = self._alone(name.removesuffix(tail)) if name.endswith(tail) else None
                if people and (letters[0].isupper() or not is_ordinary(name.removesuffix(tail))):
                    return _Found(place, end, people, tail)
        return None

    def _alone(self, name: str) -> frozenset[str] | None:
        """Whose name that word is by itself, if it is long enough."""
        forms = self._forms.get(name, ()) if len(name) >= _SHORTEST_PART else ()
        return next((people for form, people in forms if len(form) == 1), None)

    def _short(self, words: list[Word], place: int, beyond: int, text: str) -> _Found | None:
        """Initials: `JvdB` as one word, or `J.v.d.B.` as letters with a point after each."""
        for end in range(beyond, place, -1):
            together = "".join(word.letters for word in words[place:end])
            if len(together) > _AN_ABBREVIATION and together in self._initials:
                return _Found(place, end, self._initials[together])
        beyond = place
        while beyond < len(words) and len(words[beyond].letters) == 1 and _has_point(words[beyond], text):
            beyond += 1
        letters = "".join(word.letters for word in words[place:beyond])
        if beyond - place > 1 and letters in self._initials:
            return _Found(place, beyond, self._initials[letters])
        return None

    def _widened(self, found: _Found, words: list[Word], text: str) -> _Found:
        """With initials and `van der` before a surname, and the initial of a surname after a first name."""
        if len(found.people) > _MOST_TOGETHER:
            return found
        names = [self._names[person] for person in found.people]
        first, beyond = found.first, found.beyond
        while (
            first
            and _stands_before(words[first - 1], words[first], text)
            and _goes_before(words[first - 1], names, text)
        ):
            first -= 1
        if not found.tail:
            beyond = _after_first_name(words, beyond, names, text)
        return _Found(first, beyond, found.people, found.tail)


def _beginnings_of(word: str) -> Iterator[str]:
    return (word[:length].casefold() for length in range(1, _SHORTEST_PART + 1))


def _by_first_word(forms: Mapping[Form, set[str]]) -> dict[str, tuple[tuple[Form, frozenset[str]], ...]]:
    by_first: dict[str, list[tuple[Form, frozenset[str]]]] = {}
    for form, people in sorted(forms.items(), key=lambda one: -len(one[0])):
        by_first.setdefault(form[0], []).append((form, frozenset(people)))
    return {first: tuple(found) for first, found in by_first.items()}


def _whole(name: SpokenName) -> Iterator[Form]:
    """The name as it is spoken, turned round as in a list, and written as one word."""
    orders = (
        (*name.given, *name.particles, *name.surname),
        (*name.surname, *name.given, *name.particles),
        (*name.particles, *name.surname, *name.given),
    )
    for words in dict.fromkeys(filter(None, orders)):
        yield words
        if len(words) > 1:
            yield ("".join(words),)
    if name.given and name.surname:
        short, last = name.given[0][0], "".join(name.surname)
        for between in dict.fromkeys(("", "".join(name.particles), "".join(part[0] for part in name.particles))):
            yield (f"{short}{between}{last}",)


def _parts(name: SpokenName) -> Iterator[Form]:
    """Each word of it; the words of a name with a number in it (`Participant 3`) stand for nobody by themselves."""
    if name.is_numbered:
        return
    for word in (*name.given, *name.surname):
        if len(word) > 1:
            yield (word,)
    for several in (name.given, name.surname, (*name.particles, *name.surname)):
        if len(several) > 1:
            yield several
            yield ("".join(several),)


def _are_one(one: _Found, other: _Found, words: list[Word], text: str) -> bool:
    return bool(
        not one.tail
        and one.people & other.people
        and one.beyond >= other.first
        and _TOGETHER.fullmatch(_between(words[one.beyond - 1], words[max(one.beyond, other.first)], text))
    )


def _is_meant(form: Form, here: list[Word], text: str) -> bool:
    """Whether those words belong together, and a single one is no ordinary word."""
    if len(form) > 1:
        return all(_joined(one, other, text) for one, other in pairwise(here))
    return here[0].has_capital or not (len(form[0]) < _SHORTEST_PART or is_ordinary(form[0]))


def _joined(one: Word, other: Word, text: str) -> bool:
    return bool(_BETWEEN.fullmatch(_between(one, other, text)))


def _between(one: Word, other: Word, text: str) -> str:
    return text[one.end : other.begin].replace("’", "'")


def _stands_before(one: Word, other: Word, text: str) -> bool:
    return "," not in _between(one, other, text) and _joined(one, other, text)


def _has_point(word: Word, text: str) -> bool:
    return text[word.end : word.end + 1] == "."


def _goes_before(word: Word, names: list[SpokenName], text: str) -> bool:
    """Whether it is an initial of one of them, or stands for the `van der` that one has."""
    letters = word.letters.casefold()
    if len(letters) == 1 and (word.has_capital or _has_point(word, text)):
        return any(letters in {given[0] for given in name.given} or _is_particle(letters, name) for name in names)
    return any(_is_particle(letters, name) for name in names)


def _is_particle(letters: str, name: SpokenName) -> bool:
    if not name.particles:
        return False
    short = {part[0] for part in name.particles} | {"".join(part[0] for part in name.particles)}
    return letters in name.particles or letters in short or (letters in PARTICLES and letters != "en")


def _after_first_name(words: list[Word], beyond: int, names: list[SpokenName], text: str) -> int:
    """Behind the initial of a surname that follows, `van der` or not: `Jan B.`, `Jan v.d. B.`; else where it was."""
    place = beyond
    while place < len(words) and _stands_before(words[place - 1], words[place], text):
        word = words[place]
        if len(word.letters) == 1 and word.has_capital:
            is_initial = any(part[0] == word.letters.casefold() for name in names for part in name.surname)
            return place + 1 if is_initial else beyond
        if not any(_is_particle(word.letters.casefold(), name) for name in names):
            return beyond
        place += 1
    return beyond
