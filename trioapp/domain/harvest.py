"""What the trios found, brought back to the room one sentence at a time (method.md §D3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from trioapp.domain.instants import Duration
from trioapp.domain.values import dataclass

LONGEST_SENTENCE = 500
"""Characters; what is read out in half a minute is shorter."""
LONGEST_THEME = 80
FEWEST_THEMES, MOST_THEMES = 3, 5
FOR_EACH_TRIO = Duration.of(seconds=30)


class Tone(StrEnum):
    GOOD = "good"
    HARD = "hard"


class Level(StrEnum):
    SELF = "self"
    COLLABORATION = "collaboration"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one trio says to the room. It leaves the trio only where `may_share` was said aloud (method.md §E5)."""

    id: str
    trio: int
    text: str
    written_ms: int
    tone: Tone | None = None
    level: Level | None = None
    theme: str = ""
    """The id of a theme; empty while it is in none."""
    may_share: bool = False


@dataclass(frozen=True, slots=True)
class Theme:
    """What several sentences are about, in the words of the room; a candidate to learn about."""

    id: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Spread:
    """How many sentences are good and hard, and how many are about which level."""

    tones: tuple[tuple[Tone, int], ...]
    levels: tuple[tuple[Level, int], ...]


@dataclass(frozen=True, slots=True)
class Harvest:
    """All sentences in the order in which they were given, and the themes in theirs."""

    sentences: tuple[Sentence, ...] = ()
    themes: tuple[Theme, ...] = ()

    def reworded(self, change: Callable[[str], str]) -> Harvest:
        """With other words in every sentence and every theme."""
        return Harvest(
            tuple(replace(one, text=change(one.text)) for one in self.sentences),
            tuple(replace(one, name=change(one.name)) for one in self.themes),
        )

    def of_theme(self, theme: str) -> tuple[Sentence, ...]:
        return tuple(one for one in self.sentences if one.theme == theme)

    def with_sentence(self, sentence: Sentence) -> Harvest:
        """Adds it, or puts it in the place of its earlier version."""
        if any(known.id == sentence.id for known in self.sentences):
            sentences = tuple(sentence if known.id == sentence.id else known for known in self.sentences)
            return Harvest(sentences, self.themes)
        return Harvest((*self.sentences, sentence), self.themes)

    def without_sentence(self, sentence_id: str) -> Harvest:
        return Harvest(tuple(one for one in self.sentences if one.id != sentence_id), self.themes)

    def with_theme(self, theme: Theme) -> Harvest:
        others = (known for known in self.themes if known.id != theme.id)
        return Harvest(self.sentences, tuple(sorted((*others, theme), key=lambda one: one.number)))

    def without_theme(self, theme_id: str) -> Harvest:
        """Its sentences are in none then; whoever stores this has to write them anew."""
        return Harvest(self.sentences, tuple(one for one in self.themes if one.id != theme_id))


def order_of_trios(trios: Iterable[int], harvest: Harvest, heard_before: Sequence[int] = ()) -> tuple[int, ...]:
    """Trios that were not heard come first; those heard least often, and then longest ago, after them."""
    times = Counter((*heard_before, *(one.trio for one in harvest.sentences)))
    last = {one.trio: place for place, one in enumerate(harvest.sentences)}
    return tuple(sorted(trios, key=lambda trio: (times[trio], last.get(trio, -1), trio)))


def spread(harvest: Harvest) -> Spread:
    tones = Counter(one.tone for one in harvest.sentences)
    levels = Counter(one.level for one in harvest.sentences)
    return Spread(tuple((tone, tones[tone]) for tone in Tone), tuple((level, levels[level]) for level in Level))


def shown_to_the_room(harvest: Harvest) -> tuple[Sentence, ...]:
    """Only what may be shared."""
    return tuple(one for one in harvest.sentences if one.may_share and one.text.strip())
