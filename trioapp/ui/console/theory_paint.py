"""How the drawing of a theory of change looks to the trainer: columns, boxes, arrows and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from trioapp.domain.texts import shortened
from trioapp.domain.theory_layout import BOX_HEIGHT, BOX_WIDTH, COLUMN, TOP, column_of
from trioapp.domain.values import dataclass
from trioapp.presentation.theory_board import BoxView, LineView, TheoryView
from trioapp.ui.console.camera import Camera
from trioapp.ui.look.tokens import Colour, Colouring, ConsoleColours
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.arrows import arrow_head, arrow_line, between, direction
from trioapp.ui.paint.text import Block, Face, block

HEADING_PX = 34
"""The band at the top in which the headings stay, whatever part of the drawing is seen."""
_TEXT, _KIND, _HEADING = Face(leading=1.2), Face(leading=1.2), Face(Weight.SEMIBOLD)
_TEXT_SIZE, _SMALL_SIZE, _HEADING_SIZE = 17, 15, 15
_PAD, _CORNER, _GAP = 12.0, 10.0, 3.0
_LEAST_LETTERS_PX = 5.0
"""Letters that are smaller are bars: nobody can read them, and they cost as much."""
_LETTERS, _LETTERS_ON_LINE = 240, 20
"""More of a text than this fits in no box."""
_LINE, _CHOSEN_LINE, _HEAD = 2.0, 4.0, 2.4
_SIGN, _LANE = 24.0, 12.0
_CIRCLE_SIGN = "↻"


@dataclass(frozen=True)
class Stroke:
    """The line of an arrow on the drawing, where it ends, and where its sign stands."""

    view: LineView
    line: QPainterPath
    end: QPointF
    way: QPointF

    @cached_property
    def bounds(self) -> QRectF:
        return self.line.controlPointRect().adjusted(-_SIGN, -_SIGN, _SIGN, _SIGN)

    @cached_property
    def head(self) -> QPainterPath:
        return _head(self.end, self.way, _HEAD)

    @property
    def has_sign(self) -> bool:
        return self.view.in_circle or self.view.assumed > 0

    @cached_property
    def middle(self) -> QPointF:
        return self.line.pointAtPercent(0.5)


@dataclass(frozen=True)
class Chain:
    """A view as shapes in the units of the drawing, made once for many paintings."""

    view: TheoryView

    @cached_property
    def boxes(self) -> dict[str, QRectF]:
        return {box.id: box_at(box.x, box.y) for box in self.view.boxes}

    @cached_property
    def strokes(self) -> tuple[Stroke, ...]:
        return tuple(stroke(line, self.boxes[line.start], self.boxes[line.end]) for line in self.view.lines)

    @cached_property
    def lines(self) -> QPainterPath:
        """Those of all arrows that are in no circle."""
        return _joined(one for one in self.strokes if not one.view.in_circle)

    @cached_property
    def circle_lines(self) -> QPainterPath:
        return _joined(one for one in self.strokes if one.view.in_circle)

    @cached_property
    def heads(self) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for one in self.strokes:
            path.addPath(one.head)
        return path

    @cached_property
    def bars(self) -> tuple[QRectF, ...]:
        """One for each line or so of the texts."""
        return tuple(bar for box in self.view.boxes for bar in _bars(box, self.boxes[box.id]))

    @cached_property
    def whole(self) -> QRectF:
        """All of it, and at least the columns."""
        columns = QRectF(0, 0, COLUMN * len(self.view.words.columns), TOP + BOX_HEIGHT)
        for box in self.boxes.values():
            columns = columns.united(box)
        return columns.adjusted(0, 0, 0, _PAD)


def _head(end: QPointF, way: QPointF, thickness: float) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(arrow_head(end, way, thickness))
    path.closeSubpath()
    return path


def _line_kind(stroke: Stroke) -> Qt.PenStyle:
    """Dashes where one comes back along it."""
    return Qt.PenStyle.DashLine if stroke.view.in_circle else Qt.PenStyle.SolidLine


def _joined(strokes: Iterable[Stroke]) -> QPainterPath:
    path = QPainterPath()
    for one in strokes:
        path.addPath(one.line)
    return path


def _bars(box: BoxView, place: QRectF) -> Iterator[QRectF]:
    for number in range(min(3, -(-len(box.text) // _LETTERS_ON_LINE))):
        top = place.top() + place.height() * (0.2 + 0.22 * number)
        yield QRectF(place.left() + _PAD, top, place.width() - 2 * _PAD, _PAD * 0.7)


def box_at(x: float, y: float) -> QRectF:
    return QRectF(x - BOX_WIDTH / 2, y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT)


def stroke(line: LineView, start: QRectF, end: QRectF) -> Stroke:
    begin, arrive = between(start, end, _LANE)
    upright = start.left() <= end.right() and end.left() <= start.right()
    way = direction(begin, arrive, upright=upright)
    return Stroke(line, arrow_line(begin, arrive - way * 6, upright=upright), arrive, way)


@dataclass(frozen=True, slots=True)
class Moment:
    """What is going on: what is selected, from which box an arrow is being drawn, and to which one or to where."""

    selected: str = ""
    start: str = ""
    target: str = ""
    loose_end: QPointF | None = None


class TheoryLook:
    """Paints a chain as a camera sees it, and only the parts that are in sight."""

    def __init__(self, tokens: Colouring) -> None:
        self._tokens = tokens

    @property
    def _colours(self) -> ConsoleColours:
        """Those of the theme that is worn now."""
        return self._tokens.console

    def paint(self, painter: QPainter, chain: Chain, camera: Camera, window: QRectF, moment: Moment) -> None:
        """Over the whole window, which is in pixels."""
        painter.fillRect(window, QColor(self._colours.page.background))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        seen = QRectF(camera.place_of(window.topLeft()), camera.place_of(window.bottomRight()))
        painter.save()
        painter.setTransform(camera.transform, combine=True)
        self._paint_columns(painter, len(chain.view.words.columns), seen)
        in_sight = [one for one in chain.strokes if one.bounds.intersects(seen)]
        is_small = _TEXT_SIZE * camera.scale < _LEAST_LETTERS_PX
        if is_small:
            self._paint_small_strokes(painter, chain)
        else:
            self._paint_strokes(painter, in_sight)
        self._paint_selected(painter, chain, moment.selected)
        self._paint_loose_end(painter, chain.boxes, moment)
        if is_small:
            self._paint_small(painter, chain, moment)
        else:
            for box in (box for box in chain.view.boxes if chain.boxes[box.id].intersects(seen)):
                self._paint_box(painter, box, chain.boxes[box.id], moment)
            self._paint_signs(painter, (one for one in in_sight if one.has_sign))
        painter.restore()
        self._paint_headings(painter, chain.view, camera, window)

    def paint_focus(self, painter: QPainter, window: QRectF) -> None:
        """A frame that says that keys count here."""
        painter.setPen(QPen(QColor(self._colours.focus), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(window.adjusted(1.5, 1.5, -1.5, -1.5))

    def _paint_columns(self, painter: QPainter, count: int, seen: QRectF) -> None:
        painter.setPen(QPen(QColor(self._colours.border), 1, Qt.PenStyle.DashLine))
        for number in range(count + 1):
            painter.drawLine(QPointF(number * COLUMN, seen.top()), QPointF(number * COLUMN, seen.bottom()))

    def _paint_headings(self, painter: QPainter, view: TheoryView, camera: Camera, window: QRectF) -> None:
        """Each above the middle of its column, on a band that stays."""
        band = QRectF(window.left(), window.top(), window.width(), HEADING_PX)
        painter.fillRect(band, QColor(self._colours.card.background))
        painter.fillRect(QRectF(band.left(), band.bottom() - 1, band.width(), 1), QColor(self._colours.border))
        each = max(1.0, COLUMN * camera.scale - _GAP * 2)
        for number, (_, word) in enumerate(view.words.columns):
            text = block(word, _HEADING, _HEADING_SIZE, each, 0)
            middle = camera.point_seen(QPointF((number + 0.5) * COLUMN, 0)).x()
            if window.left() - each < middle < window.right() + each:
                top = band.top() + (HEADING_PX - text.height) / 2
                _draw(painter, text, QPointF(middle - text.width / 2, top), self._colours.page.text)

    # -- arrows

    def _paint_strokes(self, painter: QPainter, strokes: Iterable[Stroke]) -> None:
        """One by one: a path of all of them takes far longer to fill, unless its lines are hair-thin."""
        colour = QColor(self._colours.secondary)
        for one in strokes:
            painter.strokePath(one.line, QPen(colour, _LINE, _line_kind(one)))
            painter.fillPath(one.head, colour)

    def _paint_small_strokes(self, painter: QPainter, chain: Chain) -> None:
        colour = QColor(self._colours.secondary)
        for path, kind in ((chain.lines, Qt.PenStyle.SolidLine), (chain.circle_lines, Qt.PenStyle.DashLine)):
            painter.strokePath(path, QPen(colour, 0, kind))
        painter.fillPath(chain.heads, colour)

    def _paint_selected(self, painter: QPainter, chain: Chain, selected: str) -> None:
        """The arrow that is selected, above all others."""
        for one in (one for one in chain.strokes if one.view.id == selected):
            painter.strokePath(one.line, QPen(QColor(self._colours.focus), _CHOSEN_LINE, _line_kind(one)))
            painter.fillPath(_head(one.end, one.way, _HEAD * 1.4), QColor(self._colours.focus))

    def _paint_loose_end(self, painter: QPainter, boxes: Mapping[str, QRectF], moment: Moment) -> None:
        """The arrow that is being drawn."""
        if moment.start not in boxes:
            return
        start = boxes[moment.start]
        painter.setPen(QPen(QColor(self._colours.focus), _CHOSEN_LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if moment.target in boxes and moment.target != moment.start:
            painter.drawPath(arrow_line(*between(start, boxes[moment.target])))
        elif moment.loose_end is not None:
            painter.drawLine(QPointF(start.right(), start.center().y()), moment.loose_end)

    def _paint_signs(self, painter: QPainter, strokes: Iterable[Stroke]) -> None:
        """On an arrow how many assumptions there are about it, and that it goes round in a circle."""
        for one in strokes:
            text = block(" ".join(_signs(one.view)), _HEADING, _SMALL_SIZE, BOX_WIDTH, 0)
            wide = max(_SIGN, text.width + _PAD)
            box = QRectF(one.middle.x() - wide / 2, one.middle.y() - _SIGN / 2, wide, _SIGN)
            painter.setPen(QPen(QColor(self._colours.secondary), 1))
            painter.setBrush(QColor(self._colours.card.background))
            painter.drawRoundedRect(box, _SIGN / 2, _SIGN / 2)
            _draw(painter, text, one.middle - QPointF(text.width / 2, text.height / 2), self._colours.card.text)

    # -- boxes

    def _paint_small(self, painter: QPainter, chain: Chain, moment: Moment) -> None:
        """Boxes with bars instead of letters that nobody could read."""
        painter.setPen(QPen(QColor(self._colours.edge), 1))
        painter.setBrush(QColor(self._colours.card.background))
        painter.drawRects(list(chain.boxes.values()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.border))
        painter.drawRects(list(chain.bars))
        for box in (box for box in (moment.selected, moment.start, moment.target) if box in chain.boxes):
            painter.setPen(self._rim(box, moment))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(chain.boxes[box])

    def _paint_box(self, painter: QPainter, box: BoxView, place: QRectF, moment: Moment) -> None:
        painter.setPen(self._rim(box.id, moment))
        painter.setBrush(QColor(self._colours.card.background))
        painter.drawRoundedRect(place, _CORNER, _CORNER)
        left, top = place.left() + _PAD, place.top() + _PAD * 0.6
        inside = place.width() - 2 * _PAD
        if above := _above_text(box):
            upper = block(above, _KIND, _SMALL_SIZE, inside, 0)
            _draw(painter, upper, QPointF(left, top), self._colours.secondary)
            top += upper.height + _GAP
        text = block(shortened(box.text, _LETTERS), _TEXT, _TEXT_SIZE, inside, place.bottom() - top - _PAD * 0.5)
        _draw(painter, text, QPointF(left, top), self._colours.card.text)

    def _rim(self, box: str, moment: Moment) -> QPen:
        if box == moment.start:
            return QPen(QColor(self._colours.focus), _CHOSEN_LINE, Qt.PenStyle.DashLine)
        if box in (moment.selected, moment.target):
            return QPen(QColor(self._colours.focus), _CHOSEN_LINE)
        return QPen(QColor(self._colours.edge), 1)


def _above_text(box: BoxView) -> str:
    """Who does it; and what kind it is, where the column does not say so."""
    is_at_home = column_of(box.kind) == box.x // COLUMN
    return " · ".join(filter(None, ("" if is_at_home else box.kind_word, shortened(box.who, _LETTERS))))


def _signs(line: LineView) -> Iterator[str]:
    if line.in_circle:
        yield _CIRCLE_SIGN
    if line.assumed:
        yield str(line.assumed)


def _draw(painter: QPainter, text: Block, at: QPointF, colour: Colour) -> None:
    painter.setPen(QColor(colour))
    text.layout.draw(painter, at)
