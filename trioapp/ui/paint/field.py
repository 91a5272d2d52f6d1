"""The field of adaptive and learning: two axes, programmes as numbered dots, and beside it what they are called."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

from trioapp.domain.scenes import FieldDot, FieldScene
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.apart import set_apart
from trioapp.ui.paint.heading import heading, heading_marks, page_marks, room_below
from trioapp.ui.paint.paging import pages_of
from trioapp.ui.paint.rows import Entry, Row, Rows, places, row_marks, rows_of
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, UPRIGHT, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Block, Face, balanced, block

_DOT, _PAD, _LINE, _HEAD = 15, 18, 4, 26
"""The radius of a dot, the air inside the field, and how thick an axis and its head are, in a room of factor 1."""
_WORD, _CORNER, _NUMBER = Face(Weight.BOLD, 1.12), Face(leading=1.12), Face(Weight.BOLD, 1.0)
_SIZES = (57,), (50,), (FLOOR,)
_FIELD_SHARE, _UPRIGHT_SHARE, _BETWEEN = 0.6, 0.52, 48
"""How much of the width the field takes, or of the height on an upright picture."""
_MEANING_SHARE = 0.48
"""How much of the room beside the field the axes may take."""
_CORNER_SHARE = 0.27
"""How much of the height of the field the words of a corner may take; where not even one line fits, there are none."""
_NAME_LINES = 2.7
"""How high each name may be before some go to another page, as a share of its size."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """The field in its place, and the part of it in which dots lie, between the words of the corners.

    `scale` is how large its figures are: no larger for larger letters, but smaller for smaller ones.
    """

    scale: float
    box: QRectF
    dots: QRectF
    across: Block
    upward: Block
    corners: tuple[Block, ...]

    def at(self, dot: FieldDot) -> QPointF:
        return QPointF(
            self.dots.left() + dot.right * self.dots.width(), self.dots.bottom() - dot.up * self.dots.height()
        )


def field_picture(scene: FieldScene, width: float, style: StageStyle) -> Picture:
    """Everything that is revealed, in the place that it has once all of it is."""
    column = Column.of(width)
    title, field, beside = _rooms(scene, column, style, width=width)
    frame = _frame(scene, field, style)
    axes, names = _beside(scene, beside, style)
    pages = _pages(scene.dots, names, style)
    number = _page(scene, pages)
    marks = [
        *heading_marks(title, column, style),
        *page_marks(number, len(pages), title, column, style),
        *_frame_marks(scene, frame, style),
        *_axis_marks(scene, axes, beside),
        *_name_marks(scene, pages[number], names, style),
    ]
    dots, left_out = _dot_marks(scene, frame, style)
    no_corners = () if frame.corners else scene.shown_corners
    return Picture(width, style.tokens.stage.background, (*marks, *dots), (*left_out, *no_corners))


def field_page_count(scene: FieldScene, width: float, style: StageStyle) -> int:
    """How many pages the names of the dots take; at least 1."""
    _, _, beside = _rooms(scene, Column.of(width), style, width=width)
    return len(_pages(scene.dots, _beside(scene, beside, style)[1], style))


def _rooms(
    scene: FieldScene, column: Column, style: StageStyle, *, width: float
) -> tuple[Block | None, QRectF, QRectF]:
    """The title, the room of the field, and that of the words beside it, or below it on an upright picture."""
    title = heading(scene.title, column.width, style.room, is_paged=True)
    room = room_below(title, column)
    field, beside = QRectF(room), QRectF(room)
    if width <= UPRIGHT:
        field.setHeight(room.height() * _UPRIGHT_SHARE)
        beside.setTop(field.bottom() + _BETWEEN / 2)
    else:
        field.setWidth(room.width() * _FIELD_SHARE)
        beside.setLeft(field.right() + _BETWEEN)
    return title, field, beside


# -- the field


def _frame(scene: FieldScene, room: QRectF, style: StageStyle) -> _Frame:
    size, scale = round(FLOOR * style.room), min(1.0, style.room)
    pad, head = _PAD * scale, _HEAD * scale
    upward = block(scene.upward.word, _WORD, size, room.width(), 0)
    across = block(scene.across.word, _WORD, size, room.width(), 0)
    box = room.adjusted(head, upward.height + head, -head, -across.height - pad)
    half = (box.width() - 3 * pad) / 2
    most = box.height() * _CORNER_SHARE
    corners = tuple(balanced(text, _CORNER, size, half, most) for text in scene.corners)
    corners = corners if max(corner.height for corner in corners) <= most else ()
    above, below = (max((part.height for part in pair), default=0) + 2 * pad for pair in (corners[:2], corners[2:]))
    aside = 2 * _DOT * scale
    return _Frame(scale, box, box.adjusted(aside, above, -aside, -below), across, upward, corners)


def _frame_marks(scene: FieldScene, frame: _Frame, style: StageStyle) -> Iterator[Mark]:
    colours, box = style.tokens.stage, frame.box
    pad, head = _PAD * frame.scale, _HEAD * frame.scale
    yield Figure(rounded(box, pad / 2), colours.card, colours.border)
    axes = scene.shown_axes
    if axes:
        yield Figure(_arrow(box.bottomLeft(), QPointF(box.right() + head, box.bottom()), frame.scale), colours.accent)
        yield words(frame.across, box.right() - frame.across.width, box.bottom() + pad, colours.accent)
    if len(axes) > 1:
        yield Figure(_arrow(box.bottomLeft(), QPointF(box.left(), box.top() - head), frame.scale), colours.accent)
        yield words(frame.upward, box.left(), box.top() - head - frame.upward.height, colours.accent)
    if scene.shown_corners:
        yield from _corner_marks(frame, style)


def _corner_marks(frame: _Frame, style: StageStyle) -> Iterator[Mark]:
    box, pad = frame.box, _PAD * frame.scale
    for place, corner in enumerate(frame.corners):
        left = box.right() - pad - corner.width if place % 2 else box.left() + pad
        top = box.bottom() - pad - corner.height if place // 2 else box.top() + pad
        if corner.text:
            yield words(corner, left, top, style.tokens.stage.secondary)


def _arrow(start: QPointF, end: QPointF, scale: float) -> QPainterPath:
    """A line with a head at its end; it is level or upright."""
    length = _HEAD * scale
    along = QPointF(length, 0) if start.y() == end.y() else QPointF(0, -length)
    aside = QPointF(along.y(), along.x()) / 2
    head = QPainterPath()
    head.addPolygon(QPolygonF([end, end - along + aside, end - along - aside]))
    head.closeSubpath()
    return _line(start, end, _LINE * scale).united(head)


def _line(start: QPointF, end: QPointF, width: float) -> QPainterPath:
    line = QPainterPath(start)
    line.lineTo(end)
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    return stroker.createStroke(line)


# -- the dots


def _dot_marks(scene: FieldScene, frame: _Frame, style: StageStyle) -> tuple[list[Mark], tuple[str, ...]]:
    """Dots where they lie, and their numbers beside them; a thin line leads to a number that had to be moved away."""
    colours, size, radius = style.tokens.stage, round(FLOOR * style.room), _DOT * frame.scale
    points = [frame.at(dot) for dot in scene.dots]
    numbers = [block(str(dot.number), _NUMBER, size, frame.box.width(), 0) for dot in scene.dots]
    room = frame.dots.adjusted(-2 * radius, -radius, 2 * radius, radius)
    found = set_apart(points, [QSizeF(part.width + radius / 2, part.height) for part in numbers], room, radius)
    lines: list[Mark] = []
    dots: list[Mark] = []
    texts: list[Mark] = []
    for point, number, box in list(zip(points, numbers, found, strict=True))[: len(scene.shown_dots)]:
        dots.append(Figure(_circle(point, radius), colours.accent, colours.card))
        if box is None:
            continue
        if not box.adjusted(-radius * 2, -radius * 2, radius * 2, radius * 2).contains(point):
            lines.append(Figure(_line(point, box.center(), _LINE * frame.scale / 2), colours.secondary))
            texts.append(Figure(rounded(box, radius / 2), colours.card))
        texts.append(words(number, box.center().x() - number.width / 2, box.top(), colours.text))
    left_out = tuple(dot.name for dot, box in zip(scene.shown_dots, found, strict=False) if box is None)
    return [*lines, *dots, *texts], left_out


def _circle(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path


# -- what is said beside it


def _beside(scene: FieldScene, room: QRectF, style: StageStyle) -> tuple[Rows, QRectF]:
    """What the axes mean, as large as that leaves enough room, and the room below it for the names."""
    most = room.height() * (_MEANING_SHARE if scene.dots else 1)
    entries = _axes(scene, style)
    rows = largest_good(
        _SIZES,
        style.room,
        lambda sizes: rows_of(entries, sizes[0], room.width(), most),
        lambda tried: tried.is_whole,
    )
    used = rows.height + rows.size * 0.5
    return rows, room.adjusted(0, used, 0, 0)


def _axes(scene: FieldScene, style: StageStyle) -> tuple[Entry, ...]:
    colours = style.tokens.stage
    return tuple(
        Entry("", f"{axis.word}: {axis.meaning}" if axis.meaning else axis.word, colours.text, colours.text)
        for axis in (scene.across, scene.upward)
    )


def _axis_marks(scene: FieldScene, rows: Rows, room: QRectF) -> tuple[Mark, ...]:
    among = places(rows, room.left(), room.width(), room.top(), room.top() + rows.height, centred=False)
    shown = rows.rows[: len(scene.shown_axes)]
    return row_marks(_only(rows, shown), among[: len(shown)])


def _only(rows: Rows, shown: tuple[Row, ...]) -> Rows:
    return Rows(shown, rows.size, rows.word_left, rows.said_left)


def _pages(dots: tuple[FieldDot, ...], room: QRectF, style: StageStyle) -> tuple[tuple[FieldDot, ...], ...]:
    """The names on the fewest pages on which each has two lines, if it needs them."""
    size = round(FLOOR * style.room)

    def fits(part: tuple[FieldDot, ...]) -> bool:
        rows = rows_of(_names(part, style), size, room.width())
        needed = (min(row.height, size * _NAME_LINES) + rows.least_air for row in rows.rows)
        return sum(needed) <= room.height()

    return pages_of(dots, fits)


def _page(scene: FieldScene, pages: tuple[tuple[FieldDot, ...], ...]) -> int:
    """While dots come one by one, the page of the latest; once all are there the pages take turns."""
    if scene.revealed >= scene.steps:
        return scene.page % len(pages)
    latest = max(1, len(scene.shown_dots))
    for number, page in enumerate(pages):
        if latest <= len(page):
            return number
        latest -= len(page)
    return 0


def _names(dots: tuple[FieldDot, ...], style: StageStyle) -> tuple[Entry, ...]:
    colours = style.tokens.stage
    return tuple(Entry(str(dot.number), dot.name, colours.accent, colours.text) for dot in dots)


def _name_marks(scene: FieldScene, page: tuple[FieldDot, ...], room: QRectF, style: StageStyle) -> tuple[Mark, ...]:
    """The names of those dots, of which only those are shown that are on the field."""
    rows = largest_good(
        _SIZES,
        style.room,
        lambda sizes: rows_of(_names(page, style), sizes[0], room.width(), room.height()),
        lambda tried: tried.is_whole,
    )
    among = places(rows, room.left(), room.width(), room.top(), room.bottom(), centred=False)
    known = {dot.number for dot in scene.shown_dots}
    shown = tuple(row for row, dot in zip(rows.rows, page, strict=False) if dot.number in known)
    return row_marks(_only(rows, shown), among[: len(shown)])
