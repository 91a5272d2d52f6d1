"""The surface on which a theory of change is drawn: by mouse, and every bit of it by keyboard as well."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPathStroker,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from trioapp.domain.theory import Field
from trioapp.domain.theory_of_change import NodeKind
from trioapp.presentation.theory_board import AddBox, BoxView, Join, LetGo, MoveBox, Remove, Select, TheoryView, WriteIn
from trioapp.ui.console.camera import Camera
from trioapp.ui.console.observation_pad import NoteField
from trioapp.ui.console.theory_paint import HEADING_PX, Chain, Moment, TheoryLook, box_at
from trioapp.ui.look.tokens import Colouring

_ZOOM, _WHEEL_STEP = 1.2, 120
_PAN, _NUDGE = 60.0, 12.0
"""How far a key moves the drawing, in pixels, and a box, in units."""
_EDGE_PX = 12.0
"""How near to its left or right side a box is taken to draw an arrow from it."""
_NEAR_PX = 7.0
_AIR = 8.0
_LEAST_EDITOR = QSize(220, 96)
_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_KINDS = dict(
    zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6), NodeKind, strict=True)
)
_ARROW_KEY = Qt.Key.Key_A
_EDITING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OWN_KEYS = (*_WAYS, *_KINDS, *_EDITING, *_DELETING, _ARROW_KEY, Qt.Key.Key_Home)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class _Drag(Enum):
    """What the pressed mouse does."""

    NOTHING = auto()
    PAN = auto()
    MOVE = auto()
    JOIN = auto()


class TheoryDrawing(QWidget):
    """Boxes in columns with arrows between them. What is asked leaves as a `TheoryWish`; it never draws by itself."""

    wished = Signal(object)
    panel_requested = Signal()
    """What is selected is to be changed in the panel: it has no field of its own here."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._look = TheoryLook(tokens)
        self._chain: Chain | None = None
        self._camera, self._is_fitted = Camera(), True
        self._moment = Moment()
        self._drag, self._pressed_at, self._grip = _Drag.NOTHING, QPointF(), QPointF()
        self._new_kind: NodeKind | None = None
        self._editor = NoteField(self)
        self._editor.setTabChangesFocus(True)
        self._editor.hide()
        self._editor.textChanged.connect(self._pass_text_on)
        self._editor.finished.connect(self._end_editing)
        self._editor.escaped.connect(self._end_editing)
        self._editor.left.connect(self._editor.hide)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 200)

    # -- what is shown

    def show_view(self, view: TheoryView) -> None:
        """A box that was asked for here is given its text at once."""
        is_another = view.selected != self._moment.selected
        before = self._chain.boxes.keys() if self._chain else set()
        self._chain = Chain(view)
        if self._chain.boxes.keys().isdisjoint(before):
            self._is_fitted = True
        self._moment = replace(self._moment, selected=view.selected)
        if self._moment.start and self._moment.start not in self._chain.boxes:
            self._stop_joining()
        if self._is_fitted:
            self._fit_in_width()
        self._say_selected()
        self._follow_editor(view)
        if is_another and view.box and view.box.kind is self._new_kind:
            self.edit()
        self.update()

    def name_editor(self, name: str) -> None:
        self._editor.setAccessibleName(name)

    @property
    def is_joining(self) -> bool:
        """Whether an arrow is being drawn by keyboard."""
        return bool(self._moment.start) and self._drag is not _Drag.JOIN

    @property
    def camera(self) -> Camera:
        return self._camera

    def place_of_box(self, box: str) -> QRectF:
        """Where a box is seen, in pixels of the surface."""
        return self._camera.seen(self._chain.boxes[box]) if self._chain else QRectF()

    def _say_selected(self) -> None:
        view = self._chain.view if self._chain else None
        words = next((row.words for row in view.outline if row.id == view.selected), "") if view else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    @property
    def _window(self) -> QRectF:
        """The part of the surface below the headings."""
        return QRectF(self.rect()).adjusted(_AIR, HEADING_PX + _AIR, -_AIR, -_AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._chain:
            painter = QPainter(self)
            self._look.paint(painter, self._chain, self._camera, QRectF(self.rect()), self._moment)
            if self.hasFocus():
                self._look.paint_focus(painter, QRectF(self.rect()))
            painter.end()

    def sizeHint(self) -> QSize:
        return QSize(820, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self._fit_in_width()

    # -- what part of it is seen

    def fit(self) -> None:
        """All of it is seen."""
        if self._chain:
            self._see(Camera.fitted(self._chain.whole, self._window))

    def _fit_in_width(self) -> None:
        """All columns are seen, and stay so until the trainer moves or zooms."""
        if self._chain:
            self._see(Camera.fitted(self._chain.whole, self._window, in_width=True))
            self._is_fitted = True

    def zoom_in(self) -> None:
        self._see(self._camera.zoomed(_ZOOM, self._window.center()))

    def zoom_out(self) -> None:
        self._see(self._camera.zoomed(1 / _ZOOM, self._window.center()))

    def pan(self, by: QPointF) -> None:
        self._see(self._camera.panned(by))

    def _see(self, camera: Camera) -> None:
        self._camera, self._is_fitted = camera, False
        self._place_editor()
        self.update()

    def _bring_in_sight(self, box: str) -> None:
        if self._chain and not self._window.contains(self.place_of_box(box)):
            self._see(self._camera.with_in_sight(self._chain.boxes[box], self._window))

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / _WHEEL_STEP
        if event.modifiers() & _CTRL:
            self._see(self._camera.zoomed(_ZOOM**steps, event.position()))
        elif event.modifiers() & _SHIFT:
            self.pan(QPointF(steps * _PAN, 0))
        else:
            self.pan(QPointF(event.angleDelta().x() / _WHEEL_STEP, steps) * _PAN)
        event.accept()

    # -- by mouse

    def _box_under(self, point: QPointF) -> BoxView | None:
        """The one on top."""
        place = self._camera.place_of(point)
        view = self._chain.view if self._chain else None
        boxes = reversed(view.boxes) if view else ()
        return next((box for box in boxes if box_at(box.x, box.y).contains(place)), None)

    def _line_under(self, point: QPointF) -> str:
        place = self._camera.place_of(point)
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _NEAR_PX / self._camera.scale)
        strokes = self._chain.strokes if self._chain else ()
        near = (one for one in strokes if one.bounds.contains(place))
        return next((one.view.id for one in near if stroker.createStroke(one.line).contains(place)), "")

    def _is_at_edge(self, box: BoxView, point: QPointF) -> bool:
        """Whether that is at the left or right side of the box, from where arrows are drawn."""
        place = self._camera.seen(box_at(box.x, box.y))
        near = min(_EDGE_PX, place.width() / 5)
        return min(point.x() - place.left(), place.right() - point.x()) < near

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed_at = event.position()
        box = self._box_under(event.position())
        if box and self.is_joining:
            self._join(box.id)
        elif box:
            self._grip = self._camera.place_of(event.position()) - QPointF(box.x, box.y)
            self.wished.emit(Select(box.id))
            self._moment = replace(self._moment, target="", loose_end=None)
            self._drag = _Drag.JOIN if self._is_at_edge(box, event.position()) else _Drag.MOVE
        else:
            self._stop_joining()
            self.wished.emit(Select(self._line_under(event.position())))
            self._drag = _Drag.PAN

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is _Drag.NOTHING:
            self._show_what_can_be_done(event.position())
        elif self._is_far(event.position()):
            self._drag_to(event.position())

    def _is_far(self, point: QPointF) -> bool:
        """Whether a press became a drag."""
        is_going_on = self._moment.loose_end is not None or self.cursor().shape() is Qt.CursorShape.ClosedHandCursor
        return is_going_on or (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()

    def _drag_to(self, point: QPointF) -> None:
        selected = self._moment.selected
        if self._drag is _Drag.PAN:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(point - self._pressed_at)
            self._pressed_at = point
        elif self._drag is _Drag.MOVE:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            place = self._camera.place_of(point) - self._grip
            self._is_fitted = False
            self.wished.emit(MoveBox(selected, place.x(), place.y()))
        elif self._drag is _Drag.JOIN:
            under = self._box_under(point)
            target = under.id if under else ""
            self._moment = replace(self._moment, start=selected, target=target, loose_end=self._camera.place_of(point))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, moment, self._drag = self._drag, self._moment, _Drag.NOTHING
        if drag is _Drag.MOVE:
            self.wished.emit(LetGo())
        elif drag is _Drag.JOIN:
            self._stop_joining()
            if moment.target:
                self.wished.emit(Join(moment.start, moment.target))
        self._show_what_can_be_done(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._box_under(event.position()):
            self.edit()
        elif self._line_under(event.position()):
            self.panel_requested.emit()

    def _show_what_can_be_done(self, point: QPointF) -> None:
        box = self._box_under(point)
        if box is None:
            self.setCursor(Qt.CursorShape.PointingHandCursor if self._line_under(point) else Qt.CursorShape.ArrowCursor)
        else:
            at_edge = self._is_at_edge(box, point)
            self.setCursor(Qt.CursorShape.CrossCursor if at_edge else Qt.CursorShape.OpenHandCursor)

    # -- by keyboard

    def event(self, event: QEvent) -> bool:
        """Keeps its keys from those that steer the room, and Esc as long as there is something to be left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_left = event.key() == Qt.Key.Key_Escape and bool(self._moment.start or self._moment.selected)
            if is_left or (event.key() in _OWN_KEYS and not event.modifiers() & Qt.KeyboardModifier.AltModifier):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.ZoomIn) or (key is Qt.Key.Key_Equal and event.modifiers() & _CTRL):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif key is Qt.Key.Key_0 and event.modifiers() & _CTRL:
            self.fit()
        elif key in _WAYS:
            self._go(_WAYS[key], event)
        elif self.is_joining and key in _EDITING:
            self._join(self._moment.target)
        elif not self._do_by_key(key):
            super().keyPressEvent(event)

    def _do_by_key(self, key: Qt.Key) -> bool:
        """Whether the key does something to what is selected."""
        selected = self._moment.selected
        if key in _KINDS:
            self.add(_KINDS[key])
        elif key is Qt.Key.Key_Home:
            self._select_first()
        elif key is Qt.Key.Key_Escape and (selected or self._moment.start):
            self._leave()
        elif selected and key in _EDITING:
            self.edit()
        elif selected and key in _DELETING:
            self.wished.emit(Remove(selected))
        elif key is _ARROW_KEY:
            self.begin_arrow()
        else:
            return False
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS and not event.isAutoRepeat():
            self.wished.emit(LetGo())
        super().keyReleaseEvent(event)

    def _go(self, way: QPointF, event: QKeyEvent) -> None:
        """With Ctrl the box goes; else one goes to the next box, or the drawing goes the other way."""
        box = self._chain.view.box if self._chain else None
        if self.is_joining:
            self._aim(way)
        elif box and event.modifiers() & _CTRL:
            self._is_fitted = False
            self.wished.emit(MoveBox(box.id, box.x + way.x() * _NUDGE, box.y + way.y() * _NUDGE))
            self._bring_in_sight(box.id)
        elif box and not event.modifiers() & _SHIFT:
            following = self._next_box(box.id, way)
            if following:
                self.wished.emit(Select(following))
                self._bring_in_sight(following)
        else:
            self.pan(way * -_PAN)

    def _next_box(self, box: str, way: QPointF) -> str:
        """The nearest one in that direction; what lies aside counts twice."""
        boxes = self._chain.boxes if self._chain else {}
        here, costs = boxes[box].center(), {}
        for other, place in boxes.items():
            along = QPointF.dotProduct(place.center() - here, way)
            aside = abs(QPointF.dotProduct(place.center() - here, QPointF(way.y(), way.x())))
            if along > 1 and other != box:
                costs[other] = along + 2 * aside
        return min(costs, key=costs.__getitem__, default="")

    def _select_first(self) -> None:
        if self._chain and self._chain.view.outline:
            first = self._chain.view.outline[0].id
            self.wished.emit(Select(first))
            self._bring_in_sight(first)

    def _leave(self) -> None:
        if self._moment.start:
            self._stop_joining()
        else:
            self.wished.emit(Select(""))

    # -- what is done

    def add(self, kind: NodeKind) -> None:
        """One more box, the text of which is typed at once."""
        self._new_kind = kind
        self.wished.emit(AddBox(kind))
        self._new_kind = None
        if self._chain and self._chain.view.box:
            self._bring_in_sight(self._chain.view.selected)

    def begin_arrow(self) -> None:
        """From the box that is selected: arrow keys or a click choose the other one, Enter draws."""
        box = self._chain.view.box if self._chain else None
        if box:
            self._moment = replace(self._moment, start=box.id, target=self._next_box(box.id, QPointF(1, 0)))
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.update()

    def _aim(self, way: QPointF) -> None:
        following = self._next_box(self._moment.target or self._moment.start, way)
        if following:
            self._moment = replace(self._moment, target=following)
            self._bring_in_sight(following)
            self.update()

    def _join(self, target: str) -> None:
        start = self._moment.start
        self._stop_joining()
        if target:
            self.wished.emit(Join(start, target))

    def _stop_joining(self) -> None:
        self._moment = Moment(self._moment.selected)
        self.update()

    # -- the text in its place

    def edit(self) -> None:
        """Of a box here; of anything else in the panel."""
        box = self._chain.view.box if self._chain else None
        if box is None:
            self.panel_requested.emit()
            return
        with QSignalBlocker(self._editor):
            self._editor.setPlainText(box.text)
        self._editor.selectAll()
        self._place_editor()
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_editor(self) -> None:
        box = self._chain.view.box if self._chain else None
        if box:
            place = self._camera.seen(box_at(box.x, box.y)).toRect()
            size = place.size().expandedTo(_LEAST_EDITOR)
            left = max(0, min(place.left(), self.width() - size.width()))
            top = max(HEADING_PX, min(place.top(), self.height() - size.height()))
            self._editor.setGeometry(QRect(QPoint(left, top), size))

    def _follow_editor(self, view: TheoryView) -> None:
        """It is about the box that is selected, or it is not there."""
        if view.box is None:
            self._editor.hide()

    def _pass_text_on(self) -> None:
        if self._moment.selected:
            self.wished.emit(WriteIn(self._moment.selected, Field.TEXT, self._editor.toPlainText()))

    def _end_editing(self) -> None:
        self._editor.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wished.emit(LetGo())
