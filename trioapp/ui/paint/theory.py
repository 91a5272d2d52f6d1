"""A theory of change: all its columns where they can be read, else those of the moment, or the arrow of the moment."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import Spot, TheoryScene, View
from trioapp.domain.values import dataclass
from trioapp.ui.look.tokens import Colour
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.arrows import arrow_path, between
from trioapp.ui.paint.heading import BOTTOM
from trioapp.ui.paint.paging import fitting
from trioapp.ui.paint.rungs import largest_good
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
    rounded,
    words,
)
from trioapp.ui.paint.text import Block, Face, balanced, block

_HEADING, _BOX, _SENTENCE = Face(Weight.SEMIBOLD, 1.15), Face(leading=1.15), Face(Weight.SEMIBOLD, 1.15)
_WHOLE_SIZES, _NEAR_SIZES, _SENTENCE_SIZES = ((57,), (FLOOR,)), ((84,), (57,), (FLOOR,)), ((75,), (57,), (FLOOR,))
_SENTENCE_SHARE, _SENTENCE_SHARE_NEAR = 0.34, 0.5
_BELOW_TITLE, _ABOVE_SENTENCE, _CORNER = 26, 30, 18
_THIN, _THICK, _RIM = 4.0, 9.0, 6.0
_TRACK_SHARE, _TRACK_HEIGHT, _TRACK_GAP = 0.3, 20, 10
_BETWEEN_CARDS = 0.09
"""How much of the width an arrow has between two cards; of the height where one is above the other."""

# Shares of the size.
_PAD, _BETWEEN, _AIR, _BELOW_HEADING = 0.4, 0.9, 0.42, 0.45


@dataclass(frozen=True, slots=True)
class _Chain:
    """All columns at one size: their headings and what stands in their boxes."""

    headings: tuple[Block, ...]
    boxes: tuple[tuple[Block, ...], ...]
    size: int

    @property
    def top_of_boxes(self) -> float:
        return max((heading.height for heading in self.headings), default=0.0) + self.size * _BELOW_HEADING

    def box_height(self, box: Block) -> float:
        return box.height + 2 * self.size * _PAD

    def column_height(self, column: tuple[Block, ...]) -> float:
        return sum(map(self.box_height, column)) + self.size * _AIR * (len(column) - 1)

    @property
    def height(self) -> float:
        return self.top_of_boxes + max((self.column_height(column) for column in self.boxes), default=0.0)

    @property
    def is_whole(self) -> bool:
        return all(part.is_whole for part in (*self.headings, *(box for column in self.boxes for box in column)))


def theory_picture(scene: TheoryScene, width: float, style: StageStyle) -> Picture:
    """The drawing, and below it in large letters what the arrow of the moment says."""
    column = Column.of(width)
    most = column.width * (1 - _TRACK_SHARE) - _BELOW_TITLE
    title = block(scene.title, EYEBROW, round(EYEBROW_SIZE * style.room), most, 0)
    room = QRectF(column.left, top := TOP + title.height + _BELOW_TITLE, column.width, BOTTOM - top)
    head: tuple[Mark, ...] = (words(title, column.left, TOP, style.tokens.stage.secondary),) if title.text else ()
    told = _whole(scene, room, style) if width > UPRIGHT else None
    if told is None:
        head = (*head, *_track_marks(scene, column, TOP + title.height / 2, style))
        told = _near(scene, room, style, is_upright=width <= UPRIGHT)
    return Picture(width, style.tokens.stage.background, (*head, *told.marks), told.left_out)


@dataclass(frozen=True)
class _Told:
    """What is below the title, and for which lines there was no room."""

    marks: tuple[Mark, ...]
    left_out: tuple[str, ...] = ()


def _track_marks(scene: TheoryScene, column: Column, middle: float, style: StageStyle) -> Iterator[Mark]:
    """At the right of the title a part for each column, filled where it is one of the moment."""
    width = column.width * _TRACK_SHARE
    each = (width + _TRACK_GAP) / max(1, len(scene.columns))
    for number in range(len(scene.columns)):
        part = QRectF(
            column.right - width + number * each, middle - _TRACK_HEIGHT / 2, each - _TRACK_GAP, _TRACK_HEIGHT
        )
        colour = style.tokens.stage.accent if number in scene.focus else style.tokens.stage.rule
        yield Figure(rounded(part, _TRACK_HEIGHT / 2), colour)


def _sentence(scene: TheoryScene, room: QRectF, share: float, style: StageStyle) -> Block:
    """The sentence as large as its share of the room allows."""
    return largest_good(
        _SENTENCE_SIZES,
        style.room,
        lambda sizes: block(scene.sentence, _SENTENCE, sizes[0], room.width(), room.height() * share),
        lambda tried: tried.is_whole,
    )


def _above(sentence: Block, room: QRectF) -> QRectF:
    return room.adjusted(0, 0, 0, -sentence.height - _ABOVE_SENTENCE if sentence.text else 0)


def _sentence_marks(sentence: Block, room: QRectF, style: StageStyle) -> tuple[Mark, ...]:
    """The sentence at the bottom of the room."""
    if not sentence.text:
        return ()
    return (words(sentence, room.left(), room.bottom() - sentence.height, style.tokens.stage.text),)


# -- all columns


def _whole(scene: TheoryScene, room: QRectF, style: StageStyle) -> _Told | None:
    """The whole drawing above the sentence, if it can be read."""
    sentence = _sentence(scene, room, _SENTENCE_SHARE, style)
    above = _above(sentence, room)
    chain = _largest_chain(scene, above, style)
    if not (chain.is_whole and sentence.is_whole and chain.height <= above.height()):
        return None
    return _Told((*_chain_marks(scene, chain, above, style), *_sentence_marks(sentence, room, style)))


def _largest_chain(scene: TheoryScene, room: QRectF, style: StageStyle) -> _Chain:
    return largest_good(
        _WHOLE_SIZES,
        style.room,
        lambda sizes: _chain(scene, sizes[0], room.width()),
        lambda tried: tried.is_whole and tried.height <= room.height(),
    )


def _chain(scene: TheoryScene, size: int, width: float) -> _Chain:
    each = _box_width(len(scene.columns), size, width)
    inside = max(1.0, each - 2 * size * _PAD)
    headings = tuple(block(view.heading, _HEADING, size, each) for view in scene.columns)
    boxes = tuple(tuple(balanced(line, _BOX, size, inside) for line in view.lines) for view in scene.columns)
    return _Chain(headings, boxes, size)


def _box_width(columns: int, size: int, width: float) -> float:
    """What is left between the arrows."""
    return max(1.0, (width - size * _BETWEEN * (columns - 1)) / max(1, columns))


def _places(chain: _Chain, room: QRectF) -> dict[Spot, QRectF]:
    """Where each box is: those of a column in the middle of the height, one below the other."""
    each = _box_width(len(chain.boxes), chain.size, room.width())
    places: dict[Spot, QRectF] = {}
    for number, column in enumerate(chain.boxes):
        spare = room.height() - chain.top_of_boxes - chain.column_height(column)
        left = room.left() + number * (each + chain.size * _BETWEEN)
        top = room.top() + chain.top_of_boxes + max(0.0, spare) / 2
        for row, box in enumerate(column):
            places[Spot(number, row)] = QRectF(left, top, each, chain.box_height(box))
            top += chain.box_height(box) + chain.size * _AIR
    return places


def _chain_marks(scene: TheoryScene, chain: _Chain, room: QRectF, style: StageStyle) -> Iterator[Mark]:
    colours, places = style.tokens.stage, _places(chain, room)
    each = _box_width(len(chain.boxes), chain.size, room.width())
    for number, heading in enumerate(chain.headings):
        colour = colours.accent if number in scene.focus else colours.secondary
        yield words(heading, room.left() + number * (each + chain.size * _BETWEEN), room.top(), colour)
    for link in scene.links:
        is_now = link is scene.links[-1]
        path = arrow_path(*between(places[link.start], places[link.end], _THICK), _THICK if is_now else _THIN)
        yield Figure(path, colours.accent if is_now else colours.secondary)
    now = {scene.links[-1].start, scene.links[-1].end} if scene.links else set()
    for spot, place in places.items():
        if spot in now:
            yield Figure(rounded(place.adjusted(-_RIM, -_RIM, _RIM, _RIM), _CORNER + _RIM), colours.accent)
        yield Figure(rounded(place, _CORNER), colours.card, colours.border)
        pad = chain.size * _PAD
        yield words(chain.boxes[spot.column][spot.row], place.left() + pad, place.top() + pad, colours.text)


# -- what is near


@dataclass(frozen=True, slots=True)
class _Card:
    """One column, or one box of it, as a card: its heading and its lines."""

    heading: Block
    lines: tuple[Block, ...]
    size: int

    @property
    def top_of_lines(self) -> float:
        return self.size * (_PAD + _BELOW_HEADING) + self.heading.height if self.heading.text else self.size * _PAD

    @property
    def height(self) -> float:
        return self.top_of_lines + sum(line.height + self.size * _AIR for line in self.lines)

    @property
    def is_whole(self) -> bool:
        return all(part.is_whole for part in (self.heading, *self.lines))


def _near(scene: TheoryScene, room: QRectF, style: StageStyle, *, is_upright: bool) -> _Told:
    """The columns of the moment as cards; or the two boxes of the arrow, if its sentence leaves room for them."""
    views = _views_near(scene)
    sentence = _sentence(scene, room, _SENTENCE_SHARE_NEAR, style)
    above = _above(sentence, room)
    places = _side_by_side(above, len(views), is_upright=is_upright)
    cards = _cards(views, places, style)
    if scene.links and not (sentence.is_whole and all(card.is_whole for card in cards)):
        return _Told(_sentence_marks(_sentence(scene, room, 1, style), room, style))
    told = _card_row(views, cards, _as_high_as_needed(places, cards, above, is_upright=is_upright), scene, style)
    return _Told((*told.marks, *_sentence_marks(sentence, room, style)), told.left_out)


def _as_high_as_needed(
    places: list[QRectF], cards: tuple[_Card, ...], room: QRectF, *, is_upright: bool
) -> list[QRectF]:
    places = [QRectF(p.left(), p.top(), p.width(), min(p.height(), _tallest(cards))) for p in places]
    if is_upright and len(places) > 1:
        places[1].moveTop(places[0].bottom() + room.height() * _BETWEEN_CARDS)
    return places


def _card_row(
    views: tuple[View, ...], cards: tuple[_Card, ...], places: list[QRectF], scene: TheoryScene, style: StageStyle
) -> _Told:
    """The cards in their places, with the arrow between them if there is one."""
    marks: list[Mark] = []
    left_out: tuple[str, ...] = ()
    if scene.links:
        marks.append(Figure(arrow_path(*between(places[0], places[1]), _THICK * style.room), style.tokens.stage.accent))
    for view, card, place in zip(views, cards, places, strict=True):
        shown = fitting((line.height for line in card.lines), card.size * _AIR, place.height() - card.top_of_lines)
        marks += _card_marks(card, shown, place, style.tokens.stage.accent, style)
        left_out += view.lines[shown:]
    return _Told(tuple(marks), left_out)


def _views_near(scene: TheoryScene) -> tuple[View, ...]:
    if not scene.links:
        return tuple(scene.columns[number] for number in scene.focus)
    ends = (scene.links[-1].start, scene.links[-1].end)
    return tuple(View(scene.columns[s.column].heading, (scene.columns[s.column].lines[s.row],)) for s in ends)


def _side_by_side(room: QRectF, count: int, *, is_upright: bool) -> list[QRectF]:
    if count < 2:
        return [QRectF(room)] * count
    if is_upright:
        height = room.height() * (1 - _BETWEEN_CARDS) / 2
        first = QRectF(room.left(), room.top(), room.width(), height)
        return [first, first.translated(0, room.height() - height)]
    width = room.width() * (1 - _BETWEEN_CARDS) / 2
    first = QRectF(room.left(), room.top(), width, room.height())
    return [first, first.translated(room.width() - width, 0)]


def _cards(views: tuple[View, ...], places: list[QRectF], style: StageStyle) -> tuple[_Card, ...]:
    """As large as they can be; where that is too little, each line is cut that would not fit even alone."""
    if not places:
        return ()
    height = places[0].height()
    cards = largest_good(
        _NEAR_SIZES,
        style.room,
        lambda sizes: tuple(_card(view, sizes[0], places[0].width(), inf) for view in views),
        lambda tried: all(card.is_whole and card.height <= height for card in tried),
    )
    if _tallest(cards) <= height:
        return cards
    return tuple(_card(view, cards[0].size, places[0].width(), height) for view in views)


def _card(view: View, size: int, width: float, height: float) -> _Card:
    """`height` is that of the card; its heading takes one line where it is limited."""
    inside = width - 2 * size * _PAD
    heading = block(view.heading, _HEADING, size, inside, 0 if height < inf else inf)
    card = _Card(heading, (), size)
    left = height - card.top_of_lines - size * _AIR
    return _Card(heading, tuple(balanced(line, _BOX, size, inside, max(0.0, left)) for line in view.lines), size)


def _tallest(cards: tuple[_Card, ...]) -> float:
    return max((card.height for card in cards), default=0.0)


def _card_marks(card: _Card, shown: int, place: QRectF, accent: Colour, style: StageStyle) -> Iterator[Mark]:
    colours, left = style.tokens.stage, place.left() + card.size * _PAD
    yield Figure(rounded(place, _CORNER), colours.card, colours.border)
    if card.heading.text:
        yield words(card.heading, left, place.top() + card.size * _PAD, accent)
    top = place.top() + card.top_of_lines
    for line in card.lines[:shown]:
        yield words(line, left, top, colours.text)
        top += line.height + card.size * _AIR
