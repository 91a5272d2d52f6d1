"""What a name consists of: first names, `van der`, surname and initials; and which names are ordinary words, too."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.values import dataclass
from trioapp.domain.words_in_text import words_in

_BETWEEN_NAMES = """
van der den de het ten ter te op aan bij in t von vom zu zur zum da di du del della dos das la le les el al
bin ibn ben abu bint mac mc st af av y en o v d vd
"""
_BEFORE_NAMES = "dr drs mr mrs ms ir ing prof dhr mevr mw bc ba ma msc bsc phd"
_ALSO_WORDS = """
art baker bakker ball bell berg best beste bill black bloem boer boom bos brown brug bruin case church cook dag dal
dam day dijk drew duin eigen eind faith field fort geest goed gold goud grace grant green groen groot haan hand heer
heide hill hoek hof hoop hope huis jager job jong joy kamp kerk king klein kok koning kort kuiper lamb lang linde long
loon love maan maas maat mark may meer meester mens molen moon mulder nacht noord oost oud page park pearl price prins
punt rich rood roos rose ruby rust sand schipper short sky slot smid smith stad steen sterk stone storm stuur tak veen
veld vink visser vlieg vogel vos vrede vriend vrouw water weg west white wiel wil will wind winter wit wolf wood young
zand zee zilver zomer zon zuid zwart
"""
PARTICLES = frozenset(_BETWEEN_NAMES.split())
_TITLES = frozenset(_BEFORE_NAMES.split())
_ORDINARY = frozenset(_ALSO_WORDS.split())


@dataclass(frozen=True, slots=True)
class SpokenName:
    """The words of a name by what they are, folded and without capitals; `is_numbered` when it holds a number."""

    given: tuple[str, ...]
    particles: tuple[str, ...]
    surname: tuple[str, ...]
    is_numbered: bool = False

    @property
    def initials(self) -> str:
        """Those of first name and surname, as capitals."""
        return "".join(part[0] for part in (*self.given[:1], *self.surname[:1])).upper()

    @property
    def abbreviations(self) -> Iterator[str]:
        """As people sign: `JvdB`, `JVDB`, and without `van der` `JB`."""
        if self.given and self.surname:
            first, last = "".join(part[0] for part in self.given).upper(), self.surname[0][0].upper()
            middle = "".join(part[0] for part in self.particles)
            yield from dict.fromkeys(
                f"{one}{between}{last}" for one in (first, first[0]) for between in (middle, middle.upper(), "")
            )


def spoken(name: str) -> SpokenName:
    """What `Jan van der Berg`, `Berg, Jan van der` and `dr. J. van der Berg (2)` consist of."""
    last, comma, first = name.partition(",")
    words = [word.letters.casefold() for word in words_in(f"{first} {last}" if comma else name)]
    is_numbered = any(word.isdigit() for word in words) and not name.rstrip().endswith(")")
    if not is_numbered:
        words = [word for word in words if not word.isdigit()]
    named = [word for word in words if word not in _TITLES] or words
    begin = next((place for place, word in enumerate(named[:-1]) if word in PARTICLES), None)
    if begin is None:
        surname = 1 if len(named) > 1 else 0
        return SpokenName(tuple(named[: len(named) - surname]), (), tuple(named[len(named) - surname :]), is_numbered)
    end = next((place for place in range(begin, len(named)) if named[place] not in PARTICLES), len(named) - 1)
    return SpokenName(tuple(named[:begin]), tuple(named[begin:end]), tuple(named[end:]), is_numbered)


def is_ordinary(word: str) -> bool:
    """Whether that part of a name is a word that people use for other things, too."""
    return word in _ORDINARY
