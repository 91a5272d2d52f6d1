"""A learning system: a guiding question with its answers, the whole at a glance in cards, and the check at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import inf

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import CheckLine, CheckScene, GuideLine, GuideScene, SystemColumn, SystemScene
from trioapp.domain.values import dataclass
from trioapp.ui.look.tokens import Colour
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import BOTTOM
from trioapp.ui.paint.paging import fitting, fitting_at_end
from trioapp.ui.paint.rows import PLAIN, STRONG, Entry, Rows, Sign, places, row_marks, rows_of
from trioapp.ui.paint.rungs import Stops, largest_good
from trioapp.ui.paint.shapes import check_path, minus_path, ring_path
from trioapp.ui.paint.stage import (
    EYEBROW,
    EYEBROW_SIZE,
    FLOOR,
    TOP,
    UPRIGHT,
    Column,
    Figure,
    Mark,
    Picture,
    StageStyle,
    Words,
    rounded,
    words,
)
from trioapp.ui.paint.text import Block, Face, balanced, block

_QUESTION, _QUESTION_SIZES = Face(Weight.BOLD, 1.1), (((104,), (80,)), ((82,), (75,), (FLOOR,)))
_TITLE_SIZES = ((82,), (66,)), ((66,), (FLOOR,))
"""The sizes on one line, and those on two."""
_TWO_LINES = 2.5
_ANSWER_SIZES = (66,), (57,), (FLOOR,)
_BELOW_EYEBROW, _BELOW_QUESTION, _ABOVE_SUPPORT = 14, 34, 18
_SIGNS = {True: check_path, False: minus_path, None: ring_path}

_BETWEEN = " · "
_CARD_SIZES = (57, 54), (50, 50), (FLOOR, FLOOR)
_HEADING, _LINE = Face(Weight.BOLD, 1.12), Face(leading=1.16)
_BETWEEN_CARDS, _CORNER = 28, 24

# Shares of the size of the lines in a card.
_PAD, _AIR, _RING, _INDENT, _MOST_LINES_EACH = 0.55, 0.26, 0.8, 1.15, 2.6


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stands above and below: where we are, the question, and after whom it is; `room` is left between them."""

    marks: tuple[Words, ...]
    room: QRectF


def guide_picture(scene: GuideScene, width: float, style: StageStyle) -> Picture:
    """The question as large as can be, and below it as many of the answers as fit; the earliest give way."""
    frame = _frame(scene.eyebrow, scene.question, scene.support, _QUESTION_SIZES, width, style)
    entries = tuple(_answer(line, style) for line in scene.answers)
    rows, left_out = _rows(entries, frame.room, style)
    return _picture(frame, rows, left_out, width, style)


def check_picture(scene: CheckScene, width: float, style: StageStyle) -> Picture:
    """A sign and a word for each answer, and the question that it answers."""
    frame = _frame(scene.eyebrow, scene.title, scene.support, _TITLE_SIZES, width, style)
    entries = tuple(_checked(line, style) for line in scene.lines)
    rows, left_out = _rows(entries, frame.room, style)
    return _picture(frame, rows, left_out, width, style)


def system_picture(scene: SystemScene, width: float, style: StageStyle) -> Picture:
    """The parts in cards side by side, or in rows where cards would be too narrow for words."""
    frame = _frame(scene.eyebrow, scene.title, scene.support, _TITLE_SIZES, width, style)
    if width <= UPRIGHT * style.room:
        rows = _wanted_rows(tuple(_part_entries(scene.columns, style)), frame.room, style)
        rows = rows_of(tuple(row.entry for row in rows.rows), rows.size, frame.room.width(), frame.room.height())
        return _picture(frame, rows, rows.left_out, width, style)
    among = _places(len(scene.columns), frame.room)
    marks: list[Mark] = list(frame.marks)
    gone: list[str] = []
    for stack, place in zip(_stacks(scene.columns, among, style), among, strict=True):
        shown = stack.within(place.height())
        marks += _card_marks(shown, place, style)
        gone += [text for text in stack.texts if text not in shown.texts]
    return Picture(width, style.tokens.stage.background, tuple(marks), tuple(gone))


def _picture(frame: _Frame, rows: Rows, left_out: tuple[str, ...], width: float, style: StageStyle) -> Picture:
    room = frame.room
    among = places(rows, room.left(), room.width(), room.top(), room.bottom(), centred=False)
    marks = (*frame.marks, *row_marks(rows, among))
    return Picture(width, style.tokens.stage.background, marks, left_out)


def _frame(
    eyebrow: str, title: str, support: str, sizes: tuple[Stops, Stops], width: float, style: StageStyle
) -> _Frame:
    column = Column.of(width)
    room = QRectF(column.left, TOP, column.width, BOTTOM - TOP)
    marks, room = _edge_lines(eyebrow, support, room, style)
    if title:
        asked = _title(title, sizes, column.width, style.room)
        marks = (*marks, words(asked, room.left(), room.top(), style.tokens.stage.text))
        room.setTop(min(room.bottom(), room.top() + asked.height + _BELOW_QUESTION))
    return _Frame(marks, room)


def _edge_lines(eyebrow: str, support: str, room: QRectF, style: StageStyle) -> tuple[tuple[Words, ...], QRectF]:
    """Where we are at the top, and after whom it is at the right of that, or else at the bottom; and what is left."""
    colour = style.tokens.stage.secondary
    above = block(eyebrow, EYEBROW, round(EYEBROW_SIZE * style.room), room.width(), 0)
    source = block(support, EYEBROW, round(FLOOR * style.room), room.width(), 0)
    top = room.top() + above.height + _BELOW_EYEBROW
    if above.width + source.width + source.size <= room.width():
        lower = above.height - source.height
        beside = words(source, room.right() - source.width, room.top() + max(0.0, lower / 2), colour)
        return _said(words(above, room.left(), room.top(), colour), beside), room.adjusted(0, top - room.top(), 0, 0)
    bottom = room.bottom() - source.height
    below = words(source, room.left(), bottom, colour)
    left = QRectF(room.left(), top, room.width(), max(0.0, bottom - _ABOVE_SUPPORT - top))
    return _said(words(above, room.left(), room.top(), colour), below), left


def _said(*marks: Words) -> tuple[Words, ...]:
    return tuple(mark for mark in marks if mark.block.text)


def _title(title: str, sizes: tuple[Stops, Stops], width: float, room: float) -> Block:
    """On one line if it stays large, else on two; what is longer than that is cut."""
    on_one, on_two = sizes
    line = largest_good(on_one, room, lambda tried: block(title, _QUESTION, tried[0], width, 0), _is_whole)
    if line.is_whole:
        return line
    return largest_good(
        on_two, room, lambda tried: balanced(title, _QUESTION, tried[0], width, tried[0] * _TWO_LINES), _is_whole
    )


def _is_whole(made: Block) -> bool:
    return made.is_whole


# -- answers, one below the other


def _answer(line: GuideLine, style: StageStyle) -> Entry:
    colours = style.tokens.stage
    colour = colours.secondary if line.is_open else colours.text
    sign = Sign(ring_path, colours.secondary) if line.is_open else None
    return Entry(line.about, line.words, colours.accent, colour, sign, PLAIN, PLAIN if line.is_open else STRONG)


def _checked(line: CheckLine, style: StageStyle) -> Entry:
    colours = style.tokens.stage
    colour = colours.secondary if line.is_so is None else colours.accent
    return Entry(line.answer, line.question, colour, colours.text, Sign(_SIGNS[line.is_so], colour))


def _part_entries(columns: tuple[SystemColumn, ...], style: StageStyle) -> Iterator[Entry]:
    """Each part as two rows: its heading with how much there is and what is open, and below it what there is."""
    colours = style.tokens.stage
    for part in columns:
        sign = Sign(ring_path, colours.secondary) if part.still_open else None
        about = _BETWEEN.join(filter(None, (part.heading, part.count, part.still_open)))
        yield Entry("", about, colours.accent, colours.accent, sign, face=STRONG)
        if part.lines:
            yield Entry("", _BETWEEN.join(part.lines), colours.text, colours.text)


def _rows(entries: tuple[Entry, ...], room: QRectF, style: StageStyle) -> tuple[Rows, tuple[str, ...]]:
    """The largest rows that all fit, or else the smallest of the latest that do; and what is left out."""
    rows = _wanted_rows(entries, room, style)
    if rows.height <= room.height():
        return rows, ()
    first = fitting_at_end([row.height for row in rows.rows], rows.least_air, room.height())
    part = rows_of(entries[first:], rows.size, room.width(), room.height())
    return part, (*(entry.said for entry in entries[:first]), *part.left_out)


def _wanted_rows(entries: tuple[Entry, ...], room: QRectF, style: StageStyle) -> Rows:
    """All rows at the largest size at which they fit, or else at the smallest there is."""
    return largest_good(
        _ANSWER_SIZES,
        style.room,
        lambda sizes: rows_of(entries, sizes[0], room.width()),
        lambda tried: tried.is_whole and tried.height <= room.height(),
    )


# -- parts in cards


@dataclass(frozen=True, slots=True)
class _Stack:
    """A part at a size: its heading and count above the lines, and what is open below them."""

    heading: Block
    count: Block
    lines: tuple[Block, ...]
    still_open: Block
    size: int

    @property
    def air(self) -> float:
        return self.size * _AIR

    @property
    def head(self) -> float:
        return sum(part.height + self.air for part in (self.heading, self.count) if part.text)

    @property
    def foot(self) -> float:
        return self.still_open.height + self.air if self.still_open.text else 0.0

    @property
    def height(self) -> float:
        lines = sum(line.height + self.air for line in self.lines)
        return 2 * self.size * _PAD + self.head + lines + self.foot

    @property
    def is_whole(self) -> bool:
        return all(part.is_whole for part in (self.heading, self.count, *self.lines, self.still_open))

    def within(self, height: float) -> _Stack:
        """What of it fits in a card that is so high: lines give way first, then what is open, then the count."""
        inside = height - 2 * self.size * _PAD
        lines = self.lines[
            : max(0, fitting((line.height for line in self.lines), self.air, inside - self.head - self.foot))
        ]
        stack = replace(self, lines=lines)
        if stack.head + stack.foot > inside:
            stack = replace(stack, still_open=_nothing(self.still_open))
        if stack.head > inside:
            stack = replace(stack, count=_nothing(self.count))
        return stack

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(part.text for part in (self.heading, self.count, *self.lines, self.still_open))


def _places(count: int, room: QRectF) -> list[QRectF]:
    width = (room.width() - _BETWEEN_CARDS * (count - 1)) / max(1, count)
    lefts = (room.left() + number * (width + _BETWEEN_CARDS) for number in range(count))
    return [QRectF(left, room.top(), width, room.height()) for left in lefts]


def _stacks(columns: tuple[SystemColumn, ...], among: list[QRectF], style: StageStyle) -> tuple[_Stack, ...]:
    """All parts as large as they can be together; where that is too little, long lines are cut at the second."""
    stacks = largest_good(
        _CARD_SIZES,
        style.room,
        lambda sizes: _set(columns, sizes, among, inf),
        lambda tried: all(
            stack.is_whole and stack.height <= place.height() for stack, place in zip(tried, among, strict=True)
        ),
    )
    if all(stack.height <= place.height() for stack, place in zip(stacks, among, strict=True)):
        return stacks
    large, size = (round(least * style.room) for least in _CARD_SIZES[-1])
    return _set(columns, (large, size), among, size * _MOST_LINES_EACH)


def _set(
    columns: tuple[SystemColumn, ...], sizes: tuple[int, ...], among: list[QRectF], height: float
) -> tuple[_Stack, ...]:
    return tuple(_stack(part, sizes, place.width(), height) for part, place in zip(columns, among, strict=True))


def _stack(part: SystemColumn, sizes: tuple[int, ...], width: float, height: float) -> _Stack:
    large, size = sizes
    inside = width - 2 * size * _PAD
    return _Stack(
        balanced(part.heading, _HEADING, large, inside, height),
        block(part.count, _LINE, size, inside, height),
        tuple(block(line, _LINE, size, inside, height) for line in part.lines),
        block(part.still_open, _LINE, size, inside - size * _INDENT, height),
        size,
    )


def _nothing(instead: Block) -> Block:
    return block("", instead.face, instead.size, instead.width)


def _card_marks(stack: _Stack, card: QRectF, style: StageStyle) -> Iterator[Mark]:
    colours = style.tokens.stage
    yield Figure(rounded(card, _CORNER), colours.card, colours.border)
    left, top = card.left() + stack.size * _PAD, card.top() + stack.size * _PAD
    texts: tuple[tuple[Block, Colour], ...] = (
        (stack.heading, colours.accent),
        (stack.count, colours.secondary),
        *((line, colours.text) for line in stack.lines),
    )
    for part, colour in texts:
        if part.text:
            yield words(part, left, top, colour)
            top += part.height + stack.air
    if stack.still_open.text:
        top = card.bottom() - stack.size * _PAD - stack.still_open.height
        side = stack.size * _RING
        yield Figure(ring_path(QRectF(left, top + stack.size * (0.69 - _RING / 2), side, side)), colours.secondary)
        yield words(stack.still_open, left + stack.size * _INDENT, top, colours.secondary)
