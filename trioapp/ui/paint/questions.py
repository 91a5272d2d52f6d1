"""The learning questions of a page, each below its status, with the form and the day that belong to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import LearningAgendaScene, QuestionLine
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import heading, heading_marks, page_marks, room_below
from trioapp.ui.paint.paging import fitting, more_air
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, balanced, block

_SIZES = (75, 50), (57, FLOOR), (FLOOR, FLOOR)
"""Of a question, and of what is said about it."""
_QUESTION, _ABOUT = Face(Weight.SEMIBOLD, 1.15), Face(leading=1.2)
_INDENT, _BAR, _AIR, _MOST_AIR = 0.5, 0.14, 0.4, 1.1
"""Shares of the size of a question."""
_TWO_LINES = 2.7
"""How high two lines about a question can be, as a share of their size."""


@dataclass(frozen=True, slots=True)
class _Card:
    """A question and what is said about it, one below the other."""

    question: Block
    about: Block

    @property
    def height(self) -> float:
        return self.question.height + self.about.height

    @property
    def is_whole(self) -> bool:
        return self.question.is_whole and self.about.is_whole


@dataclass(frozen=True, slots=True)
class _Cards:
    cards: tuple[_Card, ...]
    size: int

    @property
    def air(self) -> float:
        return self.size * _AIR

    @property
    def height(self) -> float:
        return sum(card.height + self.air for card in self.cards)


def questions_picture(scene: LearningAgendaScene, width: float, style: StageStyle) -> Picture:
    """Where a page does not fit even in the smallest letters, questions are cut and the last ones left out."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room, is_paged=True)
    room = room_below(title, column)
    cards = _cards(scene.lines, room, style)
    shown = fitting((card.height for card in cards.cards), cards.air, room.height() + cards.air)
    head = (*heading_marks(title, column, style), *page_marks(scene.page, scene.pages, title, column, style))
    left_out = tuple(line.question for line in scene.lines[shown:])
    marks = (*head, *_marks(cards, shown, room, style))
    return Picture(width, style.tokens.stage.background, marks, left_out)


def _cards(lines: tuple[QuestionLine, ...], room: QRectF, style: StageStyle) -> _Cards:
    cards = largest_good(
        _SIZES,
        style.room,
        lambda sizes: _set(lines, sizes, room.width(), room.height()),
        lambda tried: tried.height <= room.height() and all(card.is_whole for card in tried.cards),
    )
    if cards.height <= room.height() or not lines:
        return cards
    least = round(FLOOR * style.room)
    return _set(lines, (least, least), room.width(), room.height() / len(lines) - least * _AIR)


def _set(lines: tuple[QuestionLine, ...], sizes: tuple[int, ...], width: float, height: float) -> _Cards:
    """Each question in a height of its own, of which what is said about it has one line at least."""
    large, small = sizes
    width -= large * _INDENT
    cards = []
    for line in lines:
        said = " · ".join(part for part in (line.status, line.about) if part)
        about = block(said, _ABOUT, small, width, small * _TWO_LINES)
        cards.append(_Card(balanced(line.question, _QUESTION, large, width, max(0.0, height - about.height)), about))
    return _Cards(tuple(cards), large)


def _marks(cards: _Cards, shown: int, room: QRectF, style: StageStyle) -> list[Mark]:
    colours = style.tokens.stage
    air = cards.air + more_air(room.height(), cards.height, max(1, shown), cards.size * (_MOST_AIR - _AIR))
    left, top = room.left() + cards.size * _INDENT, room.top()
    marks: list[Mark] = []
    for card in cards.cards[:shown]:
        bar = QRectF(room.left(), top, cards.size * _BAR, card.height)
        marks.append(Figure(rounded(bar, bar.width() / 2), colours.accent))
        marks.append(words(card.question, left, top, colours.text))
        marks.append(words(card.about, left, top + card.question.height, colours.secondary))
        top += card.height + air
    return marks
