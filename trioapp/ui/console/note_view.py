"""The list of all notes: a model of rows, how one is drawn, and the field in which one is written anew."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QMargins,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)

from trioapp.presentation.notebook import NotebookRow, Reworded
from trioapp.ui.console.marks_area import NoteSigns
from trioapp.ui.console.observation_pad import NoteField
from trioapp.ui.look.measures import scaled
from trioapp.ui.widgets.list_rows import ROW, Index
from trioapp.ui.widgets.row_paint import DrawnRow, write_line

_ROW_PX, _ICON, _SIDE = 60, 16, 10
_LEAST_PX = 2 * _ROW_PX
_LETTERS_ON_LINE = 300
"""More of a note than this fits on no line."""
_SCROLLING_KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Right)


class NoteModel(QAbstractListModel):
    """The rows that are shown. When only some of them have changed, only those are drawn anew."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[NotebookRow, ...] = ()
        self.given_back = ""
        """The word on a note that is given back."""

    def show_rows(self, rows: tuple[NotebookRow, ...]) -> bool:
        """Whether other notes stand there now than before, or in another order."""
        are_others = [row.id for row in rows] != [row.id for row in self.rows]
        if are_others:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return True
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(number), self.index(number))
        return False

    def place_of(self, note: str) -> int:
        """-1 when it is not shown."""
        return next((number for number, row in enumerate(self.rows) if row.id == note), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.EditRole:
            return row.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (*self.parts(row), row.text[:_LETTERS_ON_LINE])))
        return None

    def parts(self, row: NotebookRow) -> tuple[str, ...]:
        """What is said about a note beside its text."""
        kind = row.kind_word if row.mark else ""
        return (row.where, row.what, kind, row.speaker_word, self.given_back if row.is_chosen else "")


class NoteDelegate(DrawnRow[NotebookRow]):
    """Draws a note on two lines, and lets its text be written anew in its place."""

    reworded = Signal(object)
    inset = QMargins(_SIDE, 6, _SIDE, 6)

    def __init__(self, signs: NoteSigns, model: NoteModel, parent: QWidget) -> None:
        super().__init__(signs.tokens, parent)
        self._signs, self._model = signs, model
        self.editor_name = ""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, scaled(_ROW_PX))

    def draw(self, painter: QPainter, area: QRect, row: NotebookRow, font: QFont, is_selected: bool) -> None:
        colours = self.colours
        text = " ".join(row.text[:_LETTERS_ON_LINE].split())
        above = QRect(area.left(), area.top(), area.width(), area.height() // 2 if text else area.height())
        below = QRect(area.left(), above.bottom(), area.width(), area.height() // 2)
        left = self._draw_signs(painter, above, row, is_selected)
        painter.setFont(font)
        painter.setPen(QColor(colours.chosen.text if is_selected else colours.secondary))
        write_line(painter, above.adjusted(left, 0, 0, 0), " · ".join(filter(None, self._model.parts(row))))
        painter.setPen(QColor(colours.chosen.text if is_selected else colours.field.text))
        write_line(painter, below, f"“{text}”" if row.is_verbatim and text else text)

    def _draw_signs(self, painter: QPainter, area: QRect, row: NotebookRow, is_selected: bool) -> int:
        """The shape of who was talking and the sign of the mark; how much room they take."""
        top = area.top() + (area.height() - _ICON) // 2
        icons = [self._signs.role(row.speaker, row.speaker_shape)] if row.speaker_shape else []
        if row.mark:
            icons.append(self._signs.mark(row.mark, row.energy, is_selected=is_selected))
        for place, icon in enumerate(icons):
            painter.drawPixmap(area.left() + place * (_ICON + 6), top, icon.pixmap(_ICON, _ICON))
        return len(icons) * (_ICON + 6)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = NoteField(parent)
        field.setAccessibleName(self.editor_name)
        field.setPlainText(index.data(Qt.ItemDataRole.EditRole))
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.finished.connect(self._finish)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being written is never written over."""

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        row: NotebookRow = index.data(ROW)
        if isinstance(editor, QPlainTextEdit) and editor.toPlainText() != row.text:
            self.reworded.emit(Reworded(row.id, editor.toPlainText()))

    @Slot()
    def _finish(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class NoteView(QListView):
    """Arrows go through the notes, Enter or F2 writes one anew, Delete takes it away."""

    reworded = Signal(object)
    deletion_requested = Signal(str)
    current_changed = Signal(object)
    """With the `NotebookRow` that is current, or None."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self._model = NoteModel()
        self._delegate = NoteDelegate(signs, self._model, self)
        self._kept = ""
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate.reworded.connect(self.reworded)
        self.selectionModel().currentChanged.connect(self._tell_current)

    def minimumSizeHint(self) -> QSize:
        """As high as two notes, among filters and buttons that take more lines in large text."""
        return QSize(super().minimumSizeHint().width(), scaled(_LEAST_PX))

    def name(self, words: str, editor: str, given_back: str) -> None:
        self.setAccessibleName(words)
        self._delegate.editor_name, self._model.given_back = editor, given_back
        self.viewport().update()

    def show_rows(self, rows: tuple[NotebookRow, ...]) -> None:
        """Stays at the note where it was; where that is gone, at the one in its place."""
        place, kept = self.currentIndex().row(), self.current.id if self.current else ""
        if self._model.show_rows(rows):
            there = self._model.place_of(kept)
            wanted = there if there >= 0 else min(max(place, 0), len(rows) - 1)
            self.setCurrentIndex(self._model.index(wanted) if rows else QModelIndex())
        self.current_changed.emit(self.current)

    @property
    def current(self) -> NotebookRow | None:
        place = self.currentIndex().row()
        return self._model.rows[place] if 0 <= place < len(self._model.rows) else None

    @Slot()
    def write_anew(self) -> None:
        if self.current:
            self.setFocus()
            self.edit(self.currentIndex())

    @Slot()
    def _tell_current(self) -> None:
        self.current_changed.emit(self.current)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.write_anew()
        elif event.key() == Qt.Key.Key_Delete and self.current:
            self.deletion_requested.emit(self.current.id)
        else:
            super().keyPressEvent(event)
