"""Rows of a sign, a word and what is said of it, with all words beginning at one place: roles, agenda, harvest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import inf

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from trioapp.domain.values import dataclass
from trioapp.ui.look.tokens import Colour
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.paging import fitting, more_air
from trioapp.ui.paint.stage import Figure, Mark, rounded, words
from trioapp.ui.paint.text import Block, Face, balanced, block

STRONG, PLAIN = Face(Weight.BOLD, 1.15), Face(leading=1.15)
_INDENT = 1.3
"""Where the word begins, as a share of the size."""
_LEAST_BEHIND, _USUAL_BEHIND, _MOST_BEHIND = 0.5, 0.8, 1.1
"""The air behind the longest word, as shares of the size: little where that keeps all lines whole."""
_WORD_SHARE, _LONGEST_WORD_SHARE = 0.27, 0.45
"""How much of the width a word may take before one of several parts is wrapped; more where it would be cut then."""
_BESIDE_SHARE = 0.45
"""How much of the width must be left for what is said; else it goes below the word."""
_LEAST_AIR, _BETWEEN_LONG, _MOST_AIR = 0.04, 0.16, 0.55
_SHAPE, _OVERHANG = 1.04, 0.06
_BAND_REACH, _BAND_CORNER = 0.38, 0.28
"""How far a band reaches beyond its row to the left and right, and how round it is, as shares of the size."""
_ENDLESS = 1e6
_TOO_LITTLE = 0.5
"""Less than this is no line, in units."""
_MIDDLE_OF_LINE = 0.69
"""How far below the top of a line its letters have their middle, as a share of the size."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape before a row."""

    path: Callable[[QRectF], QPainterPath]
    colour: Colour


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says, and how: the word and what is said of it each have a face and a colour; a band lies below."""

    word: str
    said: str
    word_colour: Colour
    colour: Colour
    sign: Sign | None = None
    word_face: Face = STRONG
    face: Face = PLAIN
    band: Colour = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry at a size; `beside` says that what is said stands behind the word and not below it."""

    entry: Entry
    word: Block
    said: Block
    beside: bool

    @property
    def height(self) -> float:
        return max(self.word.height, self.said.height) if self.beside else self.word.height + self.said.height


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows at one size, with their words and what is said so many units from the left."""

    rows: tuple[Row, ...]
    size: int
    word_left: float
    said_left: float
    left_out: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        """With the least air that must be between the rows."""
        return sum(row.height + self.least_air for row in self.rows)

    @property
    def least_air(self) -> float:
        return _least_air(self.rows, self.size)

    @property
    def is_whole(self) -> bool:
        blocks = [part for row in self.rows for part in (row.word, row.said)]
        return not self.left_out and all(part.is_whole for part in blocks)

    @property
    def is_tidy(self) -> bool:
        """Whether each row is a single line."""
        return all(row.word.lines == row.said.lines == 1 for row in self.rows)


def rows_of(entries: tuple[Entry, ...], size: int, width: float, height: float = inf) -> Rows:
    """The entries at a size, in `width`; what does not fit in `height` is cut, or else left out.

    Where something is cut, a word may have a line of its own length, if that leaves more whole than when it is wrapped.
    Of the lines that there are each entry has its first one, and what is left goes from above to below to those that
    need more.
    """
    rows = _laid_out(entries, size, width, [inf] * len(entries), width * _WORD_SHARE)
    if rows.height > height:
        shares = (_LONGEST_WORD_SHARE, _WORD_SHARE)
        rows = min((_squeezed(entries, size, width, height, width * share) for share in shares), key=_parts_cut)
    shown = fitting((row.height for row in rows.rows), rows.least_air, height)
    left_out = tuple(entry.said for entry in entries[shown:])
    return replace(rows, rows=rows.rows[:shown], left_out=left_out)


def _squeezed(entries: tuple[Entry, ...], size: int, width: float, height: float, most: float) -> Rows:
    whole, least = (_laid_out(entries, size, width, [room] * len(entries), most) for room in (inf, 0))
    return _laid_out(entries, size, width, _shared_out(height, whole, least), most)


def _parts_cut(rows: Rows) -> tuple[int, int]:
    """How many words are not whole, and how much of what is said."""
    return sum(not row.word.is_whole for row in rows.rows), sum(not row.said.is_whole for row in rows.rows)


def _shared_out(height: float, whole: Rows, least: Rows) -> list[float]:
    """How high each row can be, between its least height and its whole one, so that together they fit.

    Where there is room for it no word is cut, whatever becomes of what is said.
    """
    height -= whole.least_air * len(whole.rows)
    shares = [max(row.height, full.word.height) for row, full in zip(least.rows, whole.rows, strict=True)]
    if sum(shares) > height:
        shares = [row.height for row in least.rows]
    spare = height - sum(shares)
    growing = True
    while growing:
        growing = False
        for number, row in enumerate(whole.rows):
            step = min(row.entry.face.leading * whole.size, row.height - shares[number])
            if _TOO_LITTLE < step <= spare:
                shares[number] += step
                spare -= step
                growing = True
    return shares


def _laid_out(entries: tuple[Entry, ...], size: int, width: float, heights: Sequence[float], most: float) -> Rows:
    """The entries, each in its height; a word of several parts is wrapped where it is wider than `most`."""
    indent = size * _INDENT if any(entry.sign for entry in entries) else 0
    column = _word_column(entries, size, width, most)
    said_left = indent + column
    if column:
        said_left += size * _behind_word((width - said_left - _longest(entries, size)) / size)
    beside = width - said_left >= width * _BESIDE_SHARE
    if not beside:
        said_left = indent
        column = width - said_left
    rows = tuple(
        _row(entry, size, column, width - said_left, beside, height)
        for entry, height in zip(entries, heights, strict=True)
    )
    return Rows(rows, size, indent, said_left)


def places(rows: Rows, left: float, width: float, top: float, bottom: float, *, centred: bool = True) -> list[QRectF]:
    """Where each row stands between two heights, with as much air around it as there is and it can use."""
    air = rows.least_air + more_air(bottom - top, rows.height, len(rows.rows), rows.size * _MOST_AIR)
    if centred:
        top += (bottom - top - sum(row.height + air for row in rows.rows)) / 2
    found = []
    for row in rows.rows:
        found.append(QRectF(left, top, width, row.height + air))
        top += row.height + air
    return found


def row_marks(rows: Rows, among: list[QRectF]) -> tuple[Mark, ...]:
    """The rows in the middle of their places."""
    return tuple(mark for row, place in zip(rows.rows, among, strict=True) for mark in _marks(row, rows, place))


def _word_column(entries: tuple[Entry, ...], size: int, width: float, most: float) -> float:
    """How wide the column of words is: as the longest, but one of several parts is wrapped beyond `most`."""
    if not any(entry.word for entry in entries):
        return 0.0
    parts = [(part, entry.word_face) for entry in entries for part in entry.word.split()]
    longest = max((block(part, face, size, width).width for part, face in parts), default=0.0)
    most = max(most, longest + 1)
    return max((block(entry.word, entry.word_face, size, most).width for entry in entries), default=0.0) + 1


def _behind_word(spare: float) -> float:
    return min(spare, _MOST_BEHIND) if spare >= _LEAST_BEHIND else _USUAL_BEHIND


def _longest(entries: tuple[Entry, ...], size: int) -> float:
    """How wide the longest of what is said is on one line."""
    return max((block(entry.said, entry.face, size, _ENDLESS).width for entry in entries), default=0.0) + 1


def _row(entry: Entry, size: int, column: float, width: float, beside: bool, height: float) -> Row:
    first_line = 0 if beside else block(entry.said, entry.face, size, width, 0).height
    word = block(entry.word, entry.word_face, size, column, height - first_line)
    said = balanced(entry.said, entry.face, size, width, height if beside else height - word.height)
    return Row(entry, word, said, beside)


def _least_air(rows: tuple[Row, ...], size: int) -> float:
    """Rows of several lines need more between them than within them."""
    return size * (_BETWEEN_LONG if any(row.said.lines > 1 for row in rows) else _LEAST_AIR)


def _marks(row: Row, rows: Rows, place: QRectF) -> list[Mark]:
    entry, size = row.entry, rows.size
    top = place.center().y() - row.height / 2
    marks: list[Mark] = []
    if entry.band:
        reach = size * _BAND_REACH
        marks.append(Figure(rounded(place.adjusted(-reach, 0, reach, 0), size * _BAND_CORNER), entry.band))
    if entry.sign:
        side = size * _SHAPE
        at = QRectF(place.left() - side * _OVERHANG, top + size * _MIDDLE_OF_LINE - side / 2, side, side)
        marks.append(Figure(entry.sign.path(at), entry.sign.colour))
    if entry.word:
        marks.append(words(row.word, place.left() + rows.word_left, top, entry.word_colour))
    said_top = top if row.beside else top + row.word.height
    return [*marks, words(row.said, place.left() + rows.said_left, said_top, entry.colour)]
