"""The field of importance and uncertainty, on which assumptions are weighed as dots by mouse or by key."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from trioapp.domain.theory import HEAVY, LEAST_WEIGHT, MOST_WEIGHT
from trioapp.presentation.theory_board import AssumptionView, LetGo, Select, TheoryView, Weigh
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.look.typeface import Weight, typeface
from trioapp.ui.paint.weigh import flag_path
from trioapp.ui.widgets.translated import Translated

_DOT, _TEXT, _SIDE, _TRAY = 34.0, 15, 16.0, 112.0
_MIDDLE = (LEAST_WEIGHT + MOST_WEIGHT) // 2
_WAYS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0)}
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeighField(Translated):
    """A dot for each assumption with its number; those that nobody weighed yet wait at the left."""

    wished = Signal(object)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self._view: TheoryView | None = None
        self._dragged = ""
        self._at: QPointF | None = None
        self._importance = self._uncertainty = self._corner = self._waiting = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self._retranslate()

    def show_view(self, view: TheoryView) -> None:
        self._view = view
        self.setAccessibleDescription(next((row.words for row in view.outline if row.id == view.selected), ""))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(820, 480)

    def dot_place(self, assumption: str) -> QPointF:
        """Where the middle of a dot is, in pixels."""
        return self._places()[assumption]

    def cell(self, importance: int, uncertainty: int) -> QRectF:
        """The part of the field for those weights."""
        field = self._field
        width, height = field.width() / MOST_WEIGHT, field.height() / MOST_WEIGHT
        return QRectF(field.left() + (uncertainty - 1) * width, field.bottom() - importance * height, width, height)

    @property
    def _field(self) -> QRectF:
        above = below = scaled(2 * _SIDE + 4)
        return QRectF(self.rect()).adjusted(scaled(_TRAY) + _SIDE, above, -_SIDE, -below)

    def _places(self) -> dict[str, QPointF]:
        """Dots in one square stand side by side."""
        together: defaultdict[tuple[int, int], list[AssumptionView]] = defaultdict(list)
        for one in self._view.assumptions if self._view else ():
            is_weighed = one.importance and one.uncertainty
            together[(one.importance, one.uncertainty) if is_weighed else (0, 0)].append(one)
        places: dict[str, QPointF] = {}
        for (importance, uncertainty), dots in together.items():
            box = self.cell(importance, uncertainty) if importance else self._tray
            columns = max(1, min(len(dots), int(box.width() // scaled(_DOT))))
            rows = -(-len(dots) // columns)
            for place, one in enumerate(dots):
                row, column = divmod(place, columns)
                x = box.left() + box.width() * (column + 0.5) / columns
                places[one.id] = QPointF(x, box.top() + min(box.height() / rows, scaled(_DOT) * 1.6) * (row + 0.5))
        return places

    @property
    def _tray(self) -> QRectF:
        field = self._field
        return QRectF(_SIDE / 2, field.top(), scaled(_TRAY), field.height())

    # -- how it looks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), QColor(self._tokens.console.page.background))
        self._paint_field(painter)
        self._paint_words(painter)
        for one in self._view.assumptions if self._view else ():
            self._paint_dot(painter, one)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._tokens.console.focus), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _paint_field(self, painter: QPainter) -> None:
        painter.fillRect(self._field, QColor(self._tokens.console.card.background))
        top_right = self.cell(HEAVY, HEAVY).united(self.cell(MOST_WEIGHT, MOST_WEIGHT))
        painter.fillRect(top_right, QColor(self._tokens.pace.closing.background))
        painter.setPen(QPen(QColor(self._tokens.console.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for importance in range(LEAST_WEIGHT, MOST_WEIGHT + 1):
            for uncertainty in range(LEAST_WEIGHT, MOST_WEIGHT + 1):
                painter.drawRect(self.cell(importance, uncertainty))
        painter.setPen(QPen(QColor(self._tokens.pace.closing.text), 3))
        painter.drawRect(top_right)

    def _paint_words(self, painter: QPainter) -> None:
        field = self._field
        above = QRectF(field.left(), 0, field.width(), field.top())
        below = QRectF(field.left(), field.bottom(), field.width(), self.height() - field.bottom())
        painter.setFont(typeface(scaled(_TEXT), Weight.SEMIBOLD))
        painter.setPen(QColor(self._tokens.console.page.text))
        painter.drawText(above, _LEFT, self._importance)
        painter.drawText(above, _RIGHT, self._corner)
        painter.drawText(below, _RIGHT, self._uncertainty)
        painter.drawText(QRectF(_SIDE / 2, 0, scaled(_TRAY) + _SIDE, field.top()), _LEFT, self._waiting)
        width = painter.fontMetrics().horizontalAdvance(self._corner)
        flag = QRectF(above.right() - width - 26, above.center().y() - 10, 20, 20)
        painter.fillPath(flag_path(flag), QColor(self._tokens.console.page.text))

    def _paint_dot(self, painter: QPainter, one: AssumptionView) -> None:
        """What is to be learned is square, the others are round; the selected one has a thick rim."""
        is_selected = self._view is not None and one.id == self._view.selected
        middle = self._at if one.id == self._dragged and self._at else self._places()[one.id]
        box = QRectF(middle.x() - scaled(_DOT) / 2, middle.y() - scaled(_DOT) / 2, scaled(_DOT), scaled(_DOT))
        colours = self._tokens.console
        pair = colours.chosen if one.is_to_be_learned else colours.card
        painter.setBrush(QColor(pair.background))
        painter.setPen(QPen(QColor(colours.focus if is_selected else colours.secondary), 4 if is_selected else 2))
        corner = scaled(_DOT) / 6 if one.is_to_be_learned else scaled(_DOT) / 2
        painter.drawRoundedRect(box, corner, corner)
        painter.setFont(typeface(scaled(_TEXT), Weight.BOLD))
        painter.setPen(QColor(pair.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(one.number))

    # -- by mouse

    def _dot_under(self, point: QPointF) -> str:
        places = self._places()
        near = {dot: (place - point).manhattanLength() for dot, place in places.items()}
        found = min(near, key=near.__getitem__, default="")
        return found if found and near[found] <= scaled(_DOT) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged = self._dot_under(event.position())
            if self._dragged:
                self.wished.emit(Select(self._dragged))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            self._at = event.position()
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        dot, point, self._dragged, self._at = self._dragged, self._at, "", None
        if dot and point is not None:
            field = self._field
            across = int((point.x() - field.left()) // (field.width() / MOST_WEIGHT)) + 1
            up = int((field.bottom() - point.y()) // (field.height() / MOST_WEIGHT)) + 1
            if across < LEAST_WEIGHT:
                self.wished.emit(Weigh(dot, 0, 0))
            else:
                self.wished.emit(Weigh(dot, max(LEAST_WEIGHT, min(up, MOST_WEIGHT)), min(across, MOST_WEIGHT)))
            self.wished.emit(LetGo())
        self.update()

    # -- by keyboard

    def event(self, event: QEvent) -> bool:
        """Keeps its keys from those that steer the room."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and (event.key() in _WAYS or event.key() in _TURNS)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the selected dot by one; page keys go on to the next one, or back."""
        key, view = Qt.Key(event.key()), self._view
        if view and view.assumption and key in _WAYS:
            up, across = _WAYS[key]
            self._move(view.assumption, up, across)
        elif view and view.assumptions and (key in _TURNS or key in _WAYS or key is Qt.Key.Key_Home):
            self._turn(view, _TURNS.get(key, 0))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS and not event.isAutoRepeat():
            self.wished.emit(LetGo())
        super().keyReleaseEvent(event)

    def _move(self, one: AssumptionView, up: int, across: int) -> None:
        """One that was not weighed comes to the middle first."""
        if not (one.importance and one.uncertainty):
            self.wished.emit(Weigh(one.id, one.importance or _MIDDLE, one.uncertainty or _MIDDLE))
            return
        weights = (max(LEAST_WEIGHT, one.importance + up), max(LEAST_WEIGHT, one.uncertainty + across))
        self.wished.emit(Weigh(one.id, *weights))

    def _turn(self, view: TheoryView, by: int) -> None:
        numbers = [one.id for one in view.assumptions]
        place = numbers.index(view.selected) if view.selected in numbers else -1 if by > 0 else 0
        self.wished.emit(Select(numbers[(place + by) % len(numbers)]))

    def _retranslate(self) -> None:
        self._importance, self._uncertainty = self.tr("↑ important"), self.tr("uncertain →")
        self._corner, self._waiting = self.tr("learning question"), self.tr("Not weighed")
        self.setAccessibleName(self.tr("Field of importance and uncertainty"))
        self.update()
