"""What a note said before, so that nothing of substance is lost by a slip: which texts are kept, and how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from trioapp.domain.instants import Duration, Instant
from trioapp.domain.values import dataclass

UNTOUCHED = Duration.of(seconds=30)
"""A text that stood for so long was one that somebody was done with."""
MOST_KEPT = 20
LEAST_LETTERS = 8
"""A text of fewer is typed again in a moment."""

Place = tuple[int, str]
"""A round and a phase."""


@dataclass(frozen=True, slots=True)
class EarlierText:
    """How the note of that id read until `written_ms`, in UTC; `number` goes up from 1, which is the first one kept."""

    note: str
    number: int
    written_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Writing:
    """A note that is being written: how it reads, its fullest text since one was kept, and its last touch."""

    text: str
    fullest: str
    touched: Instant
    place: Place

    @classmethod
    def of(cls, text: str, now: Instant, place: Place) -> Writing:
        return cls(text, text, now, place)

    def goes_on(self, text: str, now: Instant, place: Place) -> tuple[Writing, str]:
        """The note reads otherwise now; with it the text that has to be kept, or nothing.

        Kept is a text that stood for a while or at the end of a phase, and the fullest one when most of it is gone.
        """
        if text == self.text:
            return replace(self, touched=now), ""
        lost = ""
        if now.since(self.touched) >= UNTOUCHED or place != self.place:
            lost = self.text
        elif not holds_most(text, self.fullest):
            lost = self.fullest
        lost = lost if is_substantial(lost) else ""
        fullest = text if lost or len(text) >= len(self.fullest) else self.fullest
        return Writing(text, fullest, now, place), lost


def is_substantial(text: str) -> bool:
    return len(text.strip()) >= LEAST_LETTERS


def holds_most(text: str, old: str) -> bool:
    """Whether half of the letters of `old` are still there: around one place that was changed, or word by word."""
    if 2 * _left_around(text, old) >= len(old):
        return True
    left = Counter(text.split()) & Counter(old.split())
    return 2 * sum(len(word) * times for word, times in left.items()) >= len(old)


def holds_all(text: str, old: str) -> bool:
    """Whether `text` is `old`, or `old` with something put in at one place."""
    return _left_around(text, old) == len(old)


def _left_around(text: str, old: str) -> int:
    """How many letters of `old` are still there before and behind the one place at which it was changed."""
    most = min(len(text), len(old))
    before = _most_for_which(lambda count: text.startswith(old[:count]), most)
    return before + _most_for_which(lambda count: text.endswith(old[len(old) - count :]), most - before)


def _most_for_which(holds: Callable[[int], bool], most: int) -> int:
    """The largest number up to `most` for which that holds, as it does for all smaller ones."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if holds(middle) else (least, middle - 1)
    return least


def with_kept(earlier: tuple[EarlierText, ...], note: str, text: str, written_ms: int) -> tuple[EarlierText, ...]:
    """The earlier texts of a note, and one more, which comes last.

    The first one always stays. Others go when the new one holds all of them, or when there are too many.
    """
    first, rest = earlier[:1], [one for one in earlier[1:] if not holds_all(text, one.text)]
    if first and first[0].text == text:
        return (*first, *rest)
    number = earlier[-1].number + 1 if earlier else 1
    return (*first, *rest[-(MOST_KEPT - 2) :], EarlierText(note, number, written_ms, text))


def offered(earlier: tuple[EarlierText, ...], text: str) -> tuple[EarlierText, ...]:
    """Those of which something is gone from what the note says now, newest first."""
    return tuple(one for one in reversed(earlier) if not holds_all(text, one.text))
