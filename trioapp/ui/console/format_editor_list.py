"""What an exercise consists of, as a list: phases are moved by drag or by key, and last as long as is typed."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from trioapp.presentation.format_editor_view import (
    CopyPhase,
    EditorRow,
    GiveTime,
    PutPhaseBefore,
    RemovePhase,
    ShiftPhase,
    Time,
)
from trioapp.ui.console.format_editor_fields import LONGEST_TIME
from trioapp.ui.look.measures import scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.list_rows import ROW, Index, RowsModel, RowsView
from trioapp.ui.widgets.row_paint import DrawnRow, sized, write_line

_ROW_PX, _LINE_PX, _SIDE, _LENGTH, _FIELD, _SIGN = 44, 22, 12, 58, 84, 26
_SMALL_PX = 13


class RowModel(RowsModel[EditorRow]):
    """Phases can be moved, and what has a length can be given another."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row, flags = self.rows[index.row()], super().flags(index)
        if row.is_phase:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if row.length else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


def _shape(row: EditorRow) -> tuple[object, ...]:
    """What a reset is needed for when it is another one."""
    return row.id, bool(row.length), bool(row.detail), row.is_phase


class LengthField(QLineEdit):
    """A length in its place in the list; Enter ends it and goes no further."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class EditorDelegate(DrawnRow[EditorRow]):
    """Draws a row: its name, how long it lasts, and a sign where there is something to be said about it."""

    typed = Signal(object)
    """With a `GiveTime`."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: EditorRow = index.data(ROW)
        return QSize(120, scaled(_ROW_PX) + (scaled(_LINE_PX) - 6 if row.detail else 0))

    def draw(self, painter: QPainter, area: QRect, row: EditorRow, font: QFont, is_selected: bool) -> None:
        colours = self.colours
        painter.setPen(QColor(colours.chosen.text if is_selected else colours.field.text))
        painter.setFont(sized(font, font.pixelSize(), bold=not row.is_phase and not row.length))
        first = QRect(area.left(), area.top(), area.width(), scaled(_ROW_PX))
        indent = 0 if not row.length else 14
        write_line(painter, first, row.length, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        taken = (scaled(_LENGTH) if row.length else 0) + (_SIGN if row.remarks else 0)
        names = first.adjusted(indent, 0, -taken, 0)
        write_line(painter, names, row.name)
        if row.remarks:
            self._draw_sign(painter, QRect(names.right() + 4, first.top(), _SIGN - 4, scaled(_ROW_PX)))
        if row.detail:
            painter.setFont(sized(font, scaled(_SMALL_PX)))
            painter.setPen(QColor(colours.chosen.text if is_selected else colours.secondary))
            write_line(
                painter, QRect(names.left(), first.bottom() - 9, area.width() - indent, scaled(_LINE_PX)), row.detail
            )

    def _draw_sign(self, painter: QPainter, area: QRect) -> None:
        """An exclamation mark in a disc."""
        disc = QRect(0, 0, 20, 20)
        disc.moveCenter(area.center())
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.warning.background))
        painter.drawEllipse(disc)
        painter.setPen(QColor(self.colours.warning.text))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!")
        painter.setPen(pen)

    # -- the length in its place

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: EditorRow = index.data(ROW)
        field = LengthField(parent)
        field.setMaxLength(LONGEST_TIME)
        field.setAccessibleName(self.tr("Length of {phase}").format(phase=row.name))
        field.setText(row.length)
        field.selectAll()
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        area: QRect = option.rect
        editor.setGeometry(
            area.right() - scaled(_FIELD), area.top(), scaled(_FIELD), min(area.height(), scaled(_ROW_PX))
        )

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being typed is never written over."""

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        row: EditorRow = index.data(ROW)
        if isinstance(editor, LengthField) and editor.text().strip() != row.length:
            self.typed.emit(GiveTime(row.id, Time.LENGTH, editor.text()))


class RowList(RowsView[EditorRow]):
    """Arrows go through the rows; a figure or F2 gives a phase another length, Enter goes on to its texts."""

    wished = Signal(object)
    """With a `FormatWish`."""
    entered_row = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__(RowModel(_shape))
        delegate = EditorDelegate(tokens, self)
        self.setItemDelegate(delegate)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        delegate.typed.connect(self.wished)

    def _does(self, row: EditorRow, event: QKeyEvent) -> bool:
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if has_alt and row.is_phase:
                self.wished.emit(ShiftPhase(row.id, -1 if event.key() == Qt.Key.Key_Up else 1))
            case Qt.Key.Key_Delete if row.is_phase:
                self.wished.emit(RemovePhase(row.id))
            case Qt.Key.Key_D if has_ctrl and row.is_phase:
                self.wished.emit(CopyPhase(row.id))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered_row.emit()
            case _ if event.text().isdigit() and event.text().isascii() and row.length:
                self._begin_length(event.text())
            case _:
                return False
        return True

    def _begin_length(self, digit: str) -> None:
        """The length that is being typed begins with that figure."""
        self.edit(self.currentIndex())
        field = self.findChild(LengthField)
        if isinstance(field, LengthField):
            field.setText(digit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a length gives another one; elsewhere goes on to the texts."""
        index = self.indexAt(event.position().toPoint())
        is_length = event.position().x() > self.visualRect(index).right() - scaled(_FIELD)
        if index.isValid() and is_length and self._model.rows[index.row()].length:
            self.edit(index)
        else:
            self.entered_row.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """A phase goes before the one on whose upper half it is dropped; elsewhere it becomes the first or the last."""
        event.acceptProposedAction()
        if self.current:
            self.wished.emit(PutPhaseBefore(self.current.id, self._phase_below(event)))

    def _phase_below(self, event: QDropEvent) -> str:
        place = event.position().toPoint()
        index, rows = self.indexAt(place), self._model.rows
        row = index.row() + (place.y() > self.visualRect(index).center().y()) if index.isValid() else len(rows)
        phases = [number for number, one in enumerate(rows) if one.is_phase]
        return next((rows[number].id for number in phases if number >= row), "")
