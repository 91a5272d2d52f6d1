"""Where an exercise says more than a room can take in, or not enough, as numbers (method.md §F)."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache

from trioapp.domain.format_texts import Part, Spot, gaps, said, spots, text_at
from trioapp.domain.formats import ExerciseFormat, Phase
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.plans import plan_of
from trioapp.domain.texts import Text
from trioapp.domain.values import dataclass

MOST_LINE_WORDS, MOST_SCREEN_WORDS, IDEAL_SCREEN_WORDS = 11, 40, 30
MOST_ROWS, MOST_ROW_LETTERS = 7, 42
MOST_QUESTION_WORDS = 15
"""More of them do not stay in mind while one thinks of an answer; our own number."""
MOST_NAME_LETTERS = 24
"""On one row of the beamer beside the disc, and on the track of the phases."""
WORDS_A_SECOND = 2
"""How many words are said in a second, by somebody who is to be understood."""
LONGEST_EXERCISE = Duration.of(minutes=120)
"""Nobody listens for longer without a break."""


class Limit(StrEnum):
    """What there is too much or too little of."""

    EMPTY = "empty"
    LINE_WORDS = "line_words"
    ROW_LETTERS = "row_letters"
    SCREEN_WORDS = "screen_words"
    SCREEN_IDEAL = "screen_ideal"
    SCREEN_ROWS = "screen_rows"
    QUESTION_WORDS = "question_words"
    NAME_LETTERS = "name_letters"
    SCREEN_SHORT = "screen_short"
    TOTAL_LONG = "total_long"
    LANGUAGE_MISSING = "language_missing"
    ONE_LANGUAGE = "one_language"


HINTS = (Limit.ROW_LETTERS, Limit.SCREEN_IDEAL, Limit.ONE_LANGUAGE)
"""What could be better and is no fault."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One limit that is passed: where, in which language, how many there are and how many there may be.

    Lengths of time are in seconds.
    """

    limit: Limit
    spot: Spot
    language: str = ""
    count: int = 0
    most: int = 0

    @property
    def is_hint(self) -> bool:
        return self.limit in HINTS


@lru_cache(maxsize=1024)
def words_in(text: str) -> int:
    """How many words that are; signs between spaces are none."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def most_words(part: Part) -> int:
    """How many a text of that kind may have; 0 where nobody counts."""
    return {
        Part.LINE: MOST_LINE_WORDS,
        Part.PAIR_LINE: MOST_LINE_WORDS,
        Part.CUE: MOST_QUESTION_WORDS,
        Part.PHASE_AIM: MOST_QUESTION_WORDS,
    }.get(part, 0)


def remarks(exercise: ExerciseFormat, languages: tuple[str, ...]) -> tuple[Remark, ...]:
    """All limits that are passed in any of those languages, in the order of the exercise."""
    texts = [(spot, text_at(exercise, spot)) for spot in spots(exercise)]
    found = [Remark(Limit.EMPTY, spot) for spot in gaps(exercise)]
    for language in languages:
        if any(language in text.languages for _, text in texts):
            found += _about_texts(texts, language)
            found += _worst_of_each(_about_screens(exercise, language))
    found += _about_languages(texts, languages)
    length = sum(phase.length.ms for phase in plan_of(exercise, exercise.rounds)) // 1000
    longest = LONGEST_EXERCISE.seconds_down
    if length > longest:
        found.append(Remark(Limit.TOTAL_LONG, Spot(Part.NAME), count=length, most=longest))
    return tuple(found)


# -- single texts


def _about_texts(texts: list[tuple[Spot, Text]], language: str) -> Iterator[Remark]:
    for spot, text in texts:
        if words := said(text, language):
            yield from _about_text(spot, words, language)


def _about_text(spot: Spot, words: str, language: str) -> Iterator[Remark]:
    number, letters = words_in(words), len(words)
    if spot.part in (Part.LINE, Part.PAIR_LINE):
        if number > MOST_LINE_WORDS:
            yield Remark(Limit.LINE_WORDS, spot, language, number, MOST_LINE_WORDS)
        elif letters > MOST_ROW_LETTERS:
            yield Remark(Limit.ROW_LETTERS, spot, language, letters, MOST_ROW_LETTERS)
    elif most_words(spot.part) and number > most_words(spot.part):
        yield Remark(Limit.QUESTION_WORDS, spot, language, number, most_words(spot.part))
    elif spot.part in (Part.PHASE_NAME, Part.ROLE_NAME) and letters > MOST_NAME_LETTERS:
        yield Remark(Limit.NAME_LETTERS, spot, language, letters, MOST_NAME_LETTERS)


# -- screens


def _worst_of_each(found: Iterable[Remark]) -> list[Remark]:
    """Of all screens of a phase the one that passes each limit by most."""
    worst: dict[tuple[Limit, str, Part | None], Remark] = {}
    for one in found:
        key = one.limit, one.spot.phase, None if one.spot.phase else one.spot.part
        if key not in worst or abs(one.count - one.most) > abs(worst[key].count - worst[key].most):
            worst[key] = one
    return list(worst.values())


@dataclass(frozen=True, slots=True)
class _Screen:
    """What stands on the beamer at once, row by row, and for how long; None for as long as the trainer likes."""

    spot: Spot
    texts: tuple[str, ...]
    time: Duration | None = None

    @property
    def words(self) -> int:
        return sum(map(words_in, self.texts))

    @property
    def rows(self) -> int:
        return sum(map(_rows_of, self.texts))


@lru_cache(maxsize=1024)
def _rows_of(text: str) -> int:
    return len(textwrap.wrap(text, MOST_ROW_LETTERS))


def _about_screens(exercise: ExerciseFormat, language: str) -> Iterator[Remark]:
    for screen in _screens(exercise, language):
        words, rows = screen.words, screen.rows
        if words > MOST_SCREEN_WORDS:
            yield Remark(Limit.SCREEN_WORDS, screen.spot, language, words, MOST_SCREEN_WORDS)
        elif words > IDEAL_SCREEN_WORDS:
            yield Remark(Limit.SCREEN_IDEAL, screen.spot, language, words, IDEAL_SCREEN_WORDS)
        if rows > MOST_ROWS:
            yield Remark(Limit.SCREEN_ROWS, screen.spot, language, rows, MOST_ROWS)
        needed = -(-words // WORDS_A_SECOND)
        if screen.time is not None and screen.time.ms < needed * 1000:
            yield Remark(Limit.SCREEN_SHORT, screen.spot, language, screen.time.seconds_down, needed)


def _screens(exercise: ExerciseFormat, language: str) -> Iterator[_Screen]:
    cards = (exercise.brief, exercise.call_back, exercise.gather)
    for part, card in zip((Part.BRIEF, Part.CALL_BACK, Part.GATHER), cards, strict=True):
        yield _Screen(Spot(part), _said((card.statement, card.support), language))
    usual = [role.id for role in exercise.usual_roles]
    for phase in exercise.phases:
        lines = [line.text for line in phase.lines if line.role in usual]
        for spot, headline, time in _moments(phase):
            yield _Screen(spot, _said((phase.name, headline, *lines), language), time)


def _moments(phase: Phase) -> Iterator[tuple[Spot, Text, Duration]]:
    """What is asked in a phase, and for how long: its aim until the first question, and each until the next one."""
    ends = [*(cue.at for cue in phase.cues), phase.length]
    if ends[0] > ZERO:
        yield Spot(Part.PHASE_AIM, phase.id), phase.aim, ends[0]
    for number, cue in enumerate(phase.cues):
        yield Spot(Part.CUE, phase.id, number=number), cue.question, ends[number + 1] - cue.at


def _said(texts: tuple[Text, ...], language: str) -> tuple[str, ...]:
    return tuple(filter(None, (said(text, language) for text in texts)))


# -- languages


def _about_languages(texts: list[tuple[Spot, Text]], languages: tuple[str, ...]) -> Iterator[Remark]:
    """A language that only some texts speak, or that none does."""
    spoken = [(spot, text.languages) for spot, text in texts if text.entries and "" not in text.languages]
    for language in languages:
        missing = [spot for spot, known in spoken if language not in known]
        if missing and len(missing) == len(spoken):
            yield Remark(Limit.ONE_LANGUAGE, Spot(Part.NAME), language)
        elif missing:
            yield Remark(Limit.LANGUAGE_MISSING, missing[0], language, len(missing), len(spoken))
