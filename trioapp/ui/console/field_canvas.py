"""The field of adaptive and learning to put dots on: by a click, a drag or the arrow keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trioapp.presentation.answers_board import DotRow, FieldView, Place
from trioapp.ui.look.measures import TEXT_PX, scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.look.typeface import Weight, typeface
from trioapp.ui.paint.apart import set_apart

_RADIUS, _RING, _REACH = 8, 5, 22
"""How large a dot is, how far from it its ring, and how near to it a press is on it, in pixels."""
_EDGE, _PAD, _LINE = 34, 10, 2
_STEP, _FINE = 0.05, 0.01
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OWN_KEYS = (*_ARROWS, *_DELETING, Qt.Key.Key_Insert, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldCanvas(QWidget):
    """Dots with their numbers, which stand apart wherever the dots lie; the chosen one has a ring.

    Arrow keys move the chosen one, with Shift a little; Insert puts one in the middle, Delete takes it away, Enter
    goes to its name.
    """

    put = Signal(object)
    """With a `Place`: there is to be one more."""
    chosen = Signal(object)
    moved = Signal(object)
    """With a `Place`, for the chosen one."""
    settled = Signal()
    """A dot was moved as far as it was to be."""
    deletion_requested = Signal()
    naming_requested = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self._view: FieldView | None = None
        self._dragged = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)

    def show_view(self, view: FieldView) -> None:
        self._view = view
        dot = view.chosen_dot
        self.setAccessibleDescription(f"{dot.number}. {dot.said}" if dot else "")
        self.update()

    @property
    def ground(self) -> QRectF:
        """The part of the widget that is the field, in pixels, with the words of its corners."""
        return QRectF(self.rect()).adjusted(_PAD, scaled(_EDGE), -_PAD, -scaled(_EDGE))

    @property
    def field(self) -> QRectF:
        """The part of it in which dots lie."""
        return self.ground.adjusted(_REACH, _EDGE, -_REACH, -_EDGE)

    def at(self, place: Place) -> QPointF:
        field = self.field
        return QPointF(field.left() + place.adaptive * field.width(), field.bottom() - place.learning * field.height())

    def place(self, point: QPointF) -> Place:
        """Where a point lies on the field; beyond its edge, at the edge."""
        field = self.field
        right = (point.x() - field.left()) / max(1.0, field.width())
        up = (field.bottom() - point.y()) / max(1.0, field.height())
        return Place(min(max(0.0, right), 1.0), min(max(0.0, up), 1.0))

    def _dot_at(self, point: QPointF) -> DotRow | None:
        """The nearest dot within reach; of those in one place the one that was put last."""
        near = [(self._way(dot, point), -place, dot) for place, dot in enumerate(self._dots)]
        way, _, dot = min(near, default=(float("inf"), 0, None), key=lambda one: one[:2])
        return dot if way <= _REACH else None

    def _way(self, dot: DotRow, point: QPointF) -> float:
        return (self.at(dot.at) - point).manhattanLength()

    @property
    def _dots(self) -> tuple[DotRow, ...]:
        return self._view.dots if self._view else ()

    # -- painting

    def _paint_ground(self, painter: QPainter, view: FieldView) -> None:
        field, colours = self.ground, self._tokens.console
        edge = colours.focus if self.hasFocus() else colours.border
        painter.setPen(QPen(QColor(edge), _LINE if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.card.background))
        painter.drawRoundedRect(field, _PAD, _PAD)
        painter.setPen(QColor(colours.secondary))
        painter.setFont(typeface(scaled(TEXT_PX)))
        for corner, box, flags in self._corners(view):
            painter.drawText(box, flags, corner)
        painter.setPen(QColor(colours.page.text))
        painter.setFont(typeface(scaled(TEXT_PX), Weight.BOLD))
        whole = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), f"↑ {view.upward}")
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight), f"{view.across} →")

    def _corners(self, view: FieldView) -> Iterator[tuple[str, QRectF, int]]:
        """The words of each corner with their box, and how they lie in it."""
        ground, metrics = self.ground, QFontMetricsF(typeface(scaled(TEXT_PX)))
        half = QRectF(0, 0, ground.width() / 2 - 2 * _PAD, ground.height() / 4)
        for number, corner in enumerate(view.corners):
            is_right, is_low = number % 2, number // 2
            flags = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
            flags |= Qt.AlignmentFlag.AlignBottom if is_low else Qt.AlignmentFlag.AlignTop
            half.moveLeft(ground.right() - _PAD - half.width() if is_right else ground.left() + _PAD)
            half.moveTop(ground.bottom() - _PAD - half.height() if is_low else ground.top() + _PAD)
            how = int(flags) | int(Qt.TextFlag.TextWordWrap)
            yield corner, metrics.boundingRect(half, how, corner), how

    def _paint_dots(self, painter: QPainter, view: FieldView) -> None:
        colours = self._tokens.console
        painter.setFont(typeface(scaled(TEXT_PX), Weight.BOLD))
        metrics = QFontMetricsF(painter.font())
        points = [self.at(dot.at) for dot in view.dots]
        sizes = [QSizeF(metrics.horizontalAdvance(str(dot.number)) + 4, metrics.height()) for dot in view.dots]
        corners = [box for _, box, _ in self._corners(view)]
        boxes = set_apart(points, sizes, self.ground, _RADIUS + _RING, corners)
        painter.setPen(QPen(QColor(colours.secondary), 1))
        for point, box in zip(points, boxes, strict=True):
            if box and not box.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
                painter.drawLine(point, box.center())
        for dot, point, box in zip(view.dots, points, boxes, strict=True):
            painter.setPen(QPen(QColor(colours.card.background), 1))
            painter.setBrush(QColor(colours.primary.background))
            painter.drawEllipse(point, _RADIUS, _RADIUS)
            if dot.id == view.chosen:
                painter.setPen(QPen(QColor(colours.focus), _LINE + 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(point, _RADIUS + _RING, _RADIUS + _RING)
            if box:
                painter.setPen(QColor(colours.page.text))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(dot.number))

    # -- what is done

    def _move_by(self, right: int, up: int, *, is_fine: bool) -> None:
        dot = self._view.chosen_dot if self._view else None
        step = _FINE if is_fine else _STEP
        if dot:
            self.moved.emit(Place(dot.at.adaptive + right * step, dot.at.learning + up * step))

    def sizeHint(self) -> QSize:
        return QSize(700, 480)

    def event(self, event: QEvent) -> bool:
        """Keeps from the room the keys that move a dot."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_by(*_ARROWS[key], is_fine=is_fine)
        elif key in _DELETING:
            self.deletion_requested.emit()
        elif key == Qt.Key.Key_Insert:
            self.put.emit(Place(0.5, 0.5))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.naming_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """All of a way with one arrow key held down is one step."""
        if event.key() in _ARROWS and not event.isAutoRepeat():
            self.settled.emit()
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dot = self._dot_at(event.position())
        if dot:
            self._dragged = dot.id
            self.chosen.emit(dot.id)
        elif self.ground.contains(event.position()):
            self.put.emit(self.place(event.position()))
            self.naming_requested.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            self.moved.emit(self.place(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._dragged:
            self._dragged = ""
            self.settled.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._view:
                self._paint_ground(painter, self._view)
                self._paint_dots(painter, self._view)
