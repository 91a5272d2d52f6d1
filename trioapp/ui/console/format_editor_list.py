"""What an exercise consists of, as a list: phases are moved by drag or by key, and last as long as is typed."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QDropEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
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
from trioapp.ui.look.tokens import ConsoleColours
from trioapp.ui.widgets.row_paint import sized, write_line

_ROW_PX, _LINE_PX, _SIDE, _LENGTH, _FIELD, _SIGN = 44, 22, 12, 58, 84, 26
_SMALL_PX = 13
ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """The rows that are shown. When only some of them have changed, only those are drawn anew."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[EditorRow, ...] = ()

    def show_rows(self, rows: tuple[EditorRow, ...]) -> None:
        if [_shape(row) for row in rows] != [_shape(row) for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def place_of(self, row_id: str) -> int:
        """-1 when it is not shown."""
        return next((number for number, row in enumerate(self.rows) if row.id == row_id), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row, flags = self.rows[index.row()], super().flags(index)
        if row.is_phase:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if row.length else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        return row.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


def _shape(row: EditorRow) -> tuple[object, ...]:
    """What a reset is needed for when it is another one."""
    return row.id, bool(row.length), bool(row.detail), row.is_phase


class LengthField(QLineEdit):
    """A length in its place in the list; Enter ends it and goes no further."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class RowDelegate(QStyledItemDelegate):
    """Draws a row: its name, how long it lasts, and a sign where there is something to be said about it."""

    typed = Signal(object)
    """With a `GiveTime`."""

    def __init__(self, colours: ConsoleColours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: EditorRow = index.data(ROW)
        return QSize(120, _ROW_PX + (_LINE_PX - 6 if row.detail else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EditorRow = index.data(ROW)
        self.initStyleOption(option, index)
        option.text = ""
        painter.save()
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw(painter, option.rect.adjusted(_SIDE, 0, -_SIDE, 0), row, option.font, is_selected)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, row: EditorRow, font: QFont, is_selected: bool) -> None:
        colours = self._colours
        painter.setPen(QColor(colours.chosen.text if is_selected else colours.field.text))
        painter.setFont(sized(font, font.pixelSize(), bold=not row.is_phase and not row.length))
        first = QRect(area.left(), area.top(), area.width(), _ROW_PX)
        indent = 0 if not row.length else 14
        write_line(painter, first, row.length, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        taken = (_LENGTH if row.length else 0) + (_SIGN if row.remarks else 0)
        names = first.adjusted(indent, 0, -taken, 0)
        write_line(painter, names, row.name)
        if row.remarks:
            self._draw_sign(painter, QRect(names.right() + 4, first.top(), _SIGN - 4, _ROW_PX))
        if row.detail:
            painter.setFont(sized(font, _SMALL_PX))
            painter.setPen(QColor(colours.chosen.text if is_selected else colours.secondary))
            write_line(painter, QRect(names.left(), first.bottom() - 9, area.width() - indent, _LINE_PX), row.detail)

    def _draw_sign(self, painter: QPainter, area: QRect) -> None:
        """An exclamation mark in a disc."""
        disc = QRect(0, 0, 20, 20)
        disc.moveCenter(area.center())
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.warning.background))
        painter.drawEllipse(disc)
        painter.setPen(QColor(self._colours.warning.text))
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
        editor.setGeometry(area.right() - _FIELD, area.top(), _FIELD, min(area.height(), _ROW_PX))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being typed is never written over."""

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        row: EditorRow = index.data(ROW)
        if isinstance(editor, LengthField) and editor.text().strip() != row.length:
            self.typed.emit(GiveTime(row.id, Time.LENGTH, editor.text()))


class RowList(QListView):
    """Arrows go through the rows; a figure or F2 gives a phase another length, Enter goes on to its texts."""

    wished = Signal(object)
    """With a `FormatWish`."""
    chosen = Signal(str)
    entered_row = Signal()

    def __init__(self, colours: ConsoleColours) -> None:
        super().__init__()
        self._model, delegate = RowModel(), RowDelegate(colours, self)
        self.setModel(self._model)
        self.setItemDelegate(delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        delegate.typed.connect(self.wished)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def show_rows(self, rows: tuple[EditorRow, ...], chosen: str) -> None:
        """The keyboard stays with the row that is chosen, wherever it is now."""
        if rows != self._model.rows:
            with_blocked = self.selectionModel().blockSignals(True)
            self._model.show_rows(rows)
            self.selectionModel().blockSignals(with_blocked)
        place = self._model.place_of(chosen)
        if place != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())

    @property
    def current(self) -> EditorRow | None:
        place = self.currentIndex().row()
        return self._model.rows[place] if 0 <= place < len(self._model.rows) else None

    @Slot()
    def _tell_chosen(self) -> None:
        if self.current:
            self.chosen.emit(self.current.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current
        if row is None or not self._does(row, event):
            super().keyPressEvent(event)

    def _does(self, row: EditorRow, event: QKeyEvent) -> bool:
        """Whether that key means something for that row."""
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
        is_length = event.position().x() > self.visualRect(index).right() - _FIELD
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
