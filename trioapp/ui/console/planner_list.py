"""The parts of the day as a list: moved by drag or by Alt and an arrow, left out by Delete."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QMargins,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QFont, QKeyEvent, QPainter, QPolygon
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from trioapp.presentation.planner import Duplicate, LeaveOut, PartRow, PartState, PutBack, PutBefore, Shift
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring, Pair
from trioapp.ui.widgets.list_rows import ROW, Index, RowsModel, RowsView
from trioapp.ui.widgets.row_paint import DrawnRow, sized, write_line

_ROW_PX, _LINE_PX, _HEADING_PX = 46, 24, 30
_SIDE, _TIME, _MINUTES, _SIGN, _GAP = 14, 62, 72, 9, 10
_SMALL_PX = 13
_SCROLLING_KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Right)
_ENDED = (PartState.OVER, PartState.LEFT_OUT)


class PartModel(RowsModel[PartRow]):
    """Parts that are still to come can be moved."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        can_move = self.rows[index.row()].can_move
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if can_move else Qt.ItemFlag.NoItemFlags)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


def _shape(row: PartRow) -> tuple[object, ...]:
    """What a reset is needed for when it is another one."""
    return row.id, bool(row.heading), row.can_move, _lines(row)


def _lines(row: PartRow) -> int:
    """How many lines stand below its name."""
    return bool(row.pin) + bool(row.remark) + bool(row.around)


class PartDelegate(DrawnRow[PartRow]):
    """Draws a part: when it begins, its name, how long it takes, and below it what else there is to say."""

    inset = QMargins(_SIDE, 0, _SIDE, 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PartRow = index.data(ROW)
        return QSize(
            200, scaled(_ROW_PX) + _lines(row) * scaled(_LINE_PX) + (scaled(_HEADING_PX) if row.heading else 0)
        )

    def draw_above(self, painter: QPainter, area: QRect, row: PartRow, font: QFont) -> int:
        if not row.heading:
            return 0
        painter.setFont(sized(font, scaled(_SMALL_PX), bold=True))
        painter.setPen(QColor(self.colours.secondary))
        height = scaled(_HEADING_PX)
        above = QRect(area.left() + _SIDE, area.top(), area.width() - 2 * _SIDE, height - 4)
        write_line(painter, above, row.heading, Qt.AlignmentFlag.AlignBottom)
        return height

    def draw(self, painter: QPainter, area: QRect, row: PartRow, font: QFont, is_selected: bool) -> None:
        plain = self.colours.secondary if row.state in _ENDED else self.colours.field.text
        quiet = QColor(self.colours.chosen.text if is_selected else self.colours.secondary)
        painter.setPen(QColor(self.colours.chosen.text if is_selected else plain))
        painter.setFont(sized(font, font.pixelSize(), bold=row.state is PartState.NOW))
        first = QRect(area.left(), area.top(), area.width(), scaled(_ROW_PX))
        if row.state is PartState.NOW:
            _draw_sign(painter, first)
        write_line(painter, first.adjusted(_SIGN + 6, 0, 0, 0), row.begins)
        names = first.adjusted(_SIGN + 6 + scaled(_TIME), 0, -self._draw_right(painter, first, row, font, quiet), 0)
        write_line(painter, names, row.name)
        below = QRect(names.left(), first.bottom() - 8, area.right() - names.left(), scaled(_LINE_PX))
        painter.setFont(sized(font, scaled(_SMALL_PX)))
        for words in (row.pin, row.remark, row.around):
            if words:
                painter.setPen(quiet)
                if words is row.remark:
                    _draw_warning(painter, below, self.colours.warning)
                indent = 8 if words is row.remark else -scaled(_TIME) if words is row.around else 0
                write_line(painter, below.adjusted(indent, 0, 0, 0), words)
                below.translate(0, scaled(_LINE_PX))

    @staticmethod
    def _draw_right(painter: QPainter, area: QRect, row: PartRow, font: QFont, quiet: QColor) -> int:
        """How long it takes, and before that whether it is over; gives how much room that takes."""
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        write_line(painter, area, row.minutes, right)
        taken = scaled(_MINUTES) if row.minutes else 0
        if row.state_word:
            painter.save()
            painter.setFont(sized(font, scaled(_SMALL_PX)))
            painter.setPen(quiet)
            write_line(painter, area.adjusted(0, 0, -taken, 0), row.state_word, right)
            taken += painter.fontMetrics().horizontalAdvance(row.state_word) + _GAP
            painter.restore()
        return taken


def _draw_sign(painter: QPainter, area: QRect) -> None:
    """A triangle that points at what goes on."""
    middle = area.center().y()
    left, half = area.left() - 2, _SIGN // 2 + 2
    painter.setBrush(painter.pen().color())
    corners = [(left, middle - half), (left, middle + half), (left + _SIGN, middle)]
    painter.drawPolygon(QPolygon([QPoint(*corner) for corner in corners]))


def _draw_warning(painter: QPainter, area: QRect, warning: Pair) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(warning.background))
    painter.drawRoundedRect(area.adjusted(0, 1, 0, -2), 6, 6)
    painter.setPen(QColor(warning.text))


class PartList(RowsView[PartRow]):
    """Arrows go through the parts; Enter goes on to what one says, or puts one back that was left out."""

    wished = Signal(object)
    """With a `PlannerWish`."""
    entered_part = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__(PartModel(_shape))
        self.setItemDelegate(PartDelegate(tokens, self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def event(self, event: QEvent) -> bool:
        """The keys of a clicker scroll here, while the keyboard is in the list."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _SCROLLING_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def _does(self, row: PartRow, event: QKeyEvent) -> bool:
        is_there = row.state is not PartState.LEFT_OUT
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.wished.emit(Shift(row.id, -1 if event.key() == Qt.Key.Key_Up else 1))
            case Qt.Key.Key_Delete if is_there:
                self.wished.emit(LeaveOut(row.id))
            case Qt.Key.Key_D if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.wished.emit(Duplicate(row.id))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if is_there:
                self.entered_part.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.wished.emit(PutBack(row.id))
            case _:
                return False
        return True

    def dropEvent(self, event: QDropEvent) -> None:
        """A part goes before the one on whose upper half it is dropped."""
        event.acceptProposedAction()
        if self.current:
            self.wished.emit(PutBefore(self.current.id, self._part_below(event)))

    def _part_below(self, event: QDropEvent) -> str:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return ""
        row = index.row() + (place.y() > self.visualRect(index).center().y())
        there = self._model.rows[row : row + 1]
        return there[0].id if there and there[0].state is not PartState.LEFT_OUT else ""
