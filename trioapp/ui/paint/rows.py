"""The role lines of a phase: shape, word and what to do, with all words beginning at one place."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import RoleMark, SceneLine
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.shapes import role_path
from trioapp.ui.paint.stage import Figure, Mark, StageStyle, words
from trioapp.ui.paint.text import Block, Face, balanced, block

_WORD = Face(Weight.BOLD, 1.15)
_WHAT_TO_DO = Face(leading=1.15)
_INDENT = 1.3
"""Where the word begins, as a share of the size."""
_LEAST_BEHIND, _USUAL_BEHIND, _MOST_BEHIND = 0.5, 0.8, 1.1
"""The air behind the longest word, as shares of the size: little where that keeps all lines whole."""
_WORD_SHARE = 0.27
"""How much of the width a word may take before one of several parts is wrapped."""
_BESIDE_SHARE = 0.45
"""How much of the width must be left for what to do; else it goes below the word."""
_LEAST_AIR, _BETWEEN_LONG, _MOST_AIR = 0.04, 0.16, 0.55
_SHAPE, _OVERHANG = 1.04, 0.06
_ENDLESS = 1e6
_MIDDLE_OF_LINE = 0.69
"""How far below the top of a line its letters have their middle, as a share of the size."""


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role's line; `beside` says that what to do stands behind the word and not below it."""

    role: RoleMark
    word: Block
    what: Block
    beside: bool

    @property
    def height(self) -> float:
        return max(self.word.height, self.what.height) if self.beside else self.word.height + self.what.height


@dataclass(frozen=True, slots=True)
class RoleRows:
    """All role lines at one size, with what to do `what_left` units from the left."""

    rows: tuple[RoleRow, ...]
    size: int
    what_left: float
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
        blocks = [part for row in self.rows for part in (row.word, row.what)]
        return not self.left_out and not any(part.cut or part.broken for part in blocks)

    @property
    def is_tidy(self) -> bool:
        """Whether each row is a single line."""
        return all(row.word.lines == row.what.lines == 1 for row in self.rows)


def role_rows(lines: tuple[SceneLine, ...], size: int, width: float, height: float = inf) -> RoleRows:
    """The lines at a size, in `width`; what does not fit in `height` is cut, or else left out."""
    column = _word_column(lines, size, width)
    what_left = size * _INDENT + column
    what_left += size * _behind_word((width - what_left - _longest(lines, size)) / size)
    beside = width - what_left >= width * _BESIDE_SHARE
    if not beside:
        what_left = size * _INDENT
        column = width - what_left
    rows = tuple(_row(line, size, column, width - what_left, beside, inf) for line in lines)
    air = _least_air(rows, size)
    if sum(row.height + air for row in rows) > height:
        share = height / len(lines) - air
        rows = tuple(_row(line, size, column, width - what_left, beside, share) for line in lines)
    shown = _fitting(rows, air, height)
    return RoleRows(rows[:shown], size, what_left, tuple(line.words for line in lines[shown:]))


def row_marks(rows: RoleRows, left: float, top: float, bottom: float, style: StageStyle) -> tuple[Mark, ...]:
    """The rows in the middle between two heights, with as much air between them as there is and they can use."""
    if not rows.rows:
        return ()
    spare = bottom - top - rows.height
    air = rows.least_air + max(0.0, min(rows.size * _MOST_AIR, spare / len(rows.rows)))
    top += (bottom - top - sum(row.height + air for row in rows.rows) + air) / 2
    marks: list[Mark] = []
    for row in rows.rows:
        marks += _marks(row, rows, left, top, style)
        top += row.height + air
    return tuple(marks)


def _word_column(lines: tuple[SceneLine, ...], size: int, width: float) -> float:
    """How wide the column of words is: as the longest, but a long one of several parts is wrapped."""
    parts = [part for line in lines for part in line.role.word.split()]
    longest = max((block(part, _WORD, size, width).width for part in parts), default=0.0)
    most = max(width * _WORD_SHARE, longest + 1)
    return max((block(line.role.word, _WORD, size, most).width for line in lines), default=0.0) + 1


def _behind_word(spare: float) -> float:
    return min(spare, _MOST_BEHIND) if spare >= _LEAST_BEHIND else _USUAL_BEHIND


def _longest(lines: tuple[SceneLine, ...], size: int) -> float:
    """How wide the longest of the words is on one line."""
    return max((block(line.words, _WHAT_TO_DO, size, _ENDLESS).width for line in lines), default=0.0) + 1


def _row(line: SceneLine, size: int, column: float, width: float, beside: bool, height: float) -> RoleRow:
    word = block(line.role.word, _WORD, size, column, height)
    what = balanced(line.words, _WHAT_TO_DO, size, width, height if beside else height - word.height)
    return RoleRow(line.role, word, what, beside)


def _least_air(rows: tuple[RoleRow, ...], size: int) -> float:
    """Rows of several lines need more between them than within them."""
    return size * (_BETWEEN_LONG if any(row.what.lines > 1 for row in rows) else _LEAST_AIR)


def _fitting(rows: tuple[RoleRow, ...], air: float, height: float) -> int:
    """How many rows from the first one fit."""
    used = 0.0
    for shown, row in enumerate(rows):
        used += row.height + air
        if used > height:
            return shown
    return len(rows)


def _marks(row: RoleRow, rows: RoleRows, left: float, top: float, style: StageStyle) -> list[Mark]:
    tokens = style.tokens
    colours = tokens.role(row.role.role)
    size = rows.size
    side = size * _SHAPE
    place = QRectF(left - side * _OVERHANG, top + size * _MIDDLE_OF_LINE - side / 2, side, side)
    what_top = top if row.beside else top + row.word.height
    return [
        Figure(role_path(row.role.shape, place), colours.fill),
        words(row.word, left + size * _INDENT, top, colours.word),
        words(row.what, left + rows.what_left, what_top, tokens.stage.text),
    ]
