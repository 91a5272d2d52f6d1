"""The paper that reports are made for, and how columns share its width."""

from __future__ import annotations

from trioapp.domain.document import TableBlock
from trioapp.domain.figures import Figure
from trioapp.domain.values import dataclass

_AROUND_MM = 36.0
"""What the heading above a drawing and the number of the page below it take."""
_LETTERS_ON_LINE = 92
"""About so many fit beside each other on A4."""
_LEAST_LETTERS, _LONGEST_WORD = 5, 24
"""A column is no narrower than for so many letters, and no wider for the sake of a single word."""
_AROUND_WORD = 4
"""What a cell takes beside the word in it, in letters."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A page and the margin around it, in millimetres."""

    width_mm: float
    height_mm: float
    margin_mm: float

    def room_for(self, figure: Figure) -> tuple[float, float]:
        """How wide and high a drawing can be on it, below its heading, in millimetres."""
        width = self.width_mm - 2 * self.margin_mm
        height = self.height_mm - 2 * self.margin_mm - _AROUND_MM
        scale = min(width / figure.width, height / figure.height)
        return figure.width * scale, figure.height * scale


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a report as `#RRGGBB`: letters, what is said aside, headings, lines, and behind words."""

    text: str
    quiet: str
    accent: str
    line: str
    tint: str


A4 = Paper(210, 297, 20)
A3 = Paper(420, 297, 15)
"""Lying on its side."""


def shares_of_width(block: TableBlock) -> tuple[float, ...]:
    """What part of the width of a table each of its columns takes: no word is broken if that can be, and what is left
    goes to where there is more to read."""
    columns = list(zip(block.header, *block.rows, strict=True))
    least = [_longest_word(texts) for texts in columns]
    left = max(0, _LETTERS_ON_LINE - sum(least))
    wanted = [max(1, _usual(texts) - word) for texts, word in zip(columns, least, strict=True)]
    widths = [word + left * more / sum(wanted) for word, more in zip(least, wanted, strict=True)]
    return tuple(width / sum(widths) for width in widths)


def _longest_word(texts: tuple[str, ...]) -> int:
    longest = max((len(word) for text in texts for word in text.split()), default=0)
    return min(max(longest, _LEAST_LETTERS), _LONGEST_WORD) + _AROUND_WORD


def _usual(texts: tuple[str, ...]) -> int:
    """How many letters the longer texts of a column have."""
    lengths = sorted(map(len, texts))
    return lengths[round((len(lengths) - 1) * 0.9)]
