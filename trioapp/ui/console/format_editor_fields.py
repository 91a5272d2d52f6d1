"""The fields of the editor: a text with its words counted, what another language says below it, and short figures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from trioapp.domain.texts import plain
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.format_editor_view import MoveCue, RemoveOne, WordsView, WriteWords
from trioapp.ui.look.measures import fix
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.paint.shapes import role_icon
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.growing_field import GrowingField
from trioapp.ui.widgets.labels import ElidedLabel, Sign, plain_label
from trioapp.ui.widgets.letters_first import settles_undo
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply

_REDO = QKeySequence.StandardKey.Redo
_ROWS_PX, _SHAPE_PX, _TIME_PX = 112, 18, 78
LONGEST_TIME = 8
_ONE_TOO_MANY = LONGEST_FIELD + 1
"""So that whoever cuts a text hears that it is too long."""


def _cut(source: QMimeData) -> QMimeData:
    """What is pasted, cut already: laying out more than a field holds takes long."""
    cut = QMimeData()
    cut.setText(source.text()[:_ONE_TOO_MANY])
    return cut


class RowField(GrowingField):
    """A text for the beamer."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__(_ONE_TOO_MANY)

    def event(self, event: QEvent) -> bool:
        redoes = settles_undo(event, has_letters=self.document().isRedoAvailable(), key=_REDO)
        return redoes or super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(_cut(source))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class RowsField(QPlainTextEdit):
    """A text of several rows for the trainer; Tab goes on to what comes next."""

    typed = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        fix(self, height=_ROWS_PX)
        self.textChanged.connect(self._pass_on)

    def show_text(self, text: str) -> None:
        """Puts that in the place of what stands here, unless it says the same."""
        if plain(self.toPlainText()).strip() != text:
            with QSignalBlocker(self):
                self.setPlainText(text)

    @Slot()
    def _pass_on(self) -> None:
        self.typed.emit(self.toPlainText()[:_ONE_TOO_MANY])

    def event(self, event: QEvent) -> bool:
        redoes = settles_undo(event, has_letters=self.document().isRedoAvailable(), key=_REDO)
        undoes = settles_undo(event, has_letters=self.document().isUndoAvailable())
        return redoes or undoes or super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(_cut(source))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class ShortField(QLineEdit):
    """A few figures; what is typed counts at Enter, or on leaving. What could not be read stays until it is left."""

    given = Signal(str)

    def __init__(self, width: int = _TIME_PX, longest: int = LONGEST_TIME) -> None:
        super().__init__()
        self.setMaxLength(longest)
        fix(self, width=width, height=BUTTON_PX)
        self._text = ""
        self.editingFinished.connect(self._give)

    def show_text(self, text: str) -> None:
        self._text = text
        if not (self.hasFocus() and self.isModified()):
            self.setText(text)

    @Slot()
    def _give(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        if self.text().strip() != self._text:
            self.given.emit(self.text())
        if not self.hasFocus():
            self.setText(self._text)


class WordsField(QWidget):
    """A text with its name above it and what another language says below it; a question has its moment before it."""

    wished = Signal(object)
    looked_at = Signal(object)
    """With the `Spot` of the text that the keyboard went to."""

    def __init__(self, tokens: Colouring, *, has_rows: bool) -> None:
        super().__init__()
        self._tokens = tokens
        self._view: WordsView | None = None
        self._shape, self._label = Sign(), ElidedLabel("label", Qt.TextElideMode.ElideRight)
        self._counter, self._reference = plain_label("pill"), plain_label("detail", wraps=True)
        self._moment, self._remove = ShortField(), Button("small")
        self.edit: RowField | RowsField = RowsField() if has_rows else RowField()
        self._lay_out()
        self.edit.typed.connect(self._write)
        self.edit.entered.connect(self._look)
        self._moment.given.connect(self._move)
        self._remove.clicked.connect(self._take_away)

    def _lay_out(self) -> None:
        above, row, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        above.setSpacing(8)
        above.addWidget(self._shape)
        above.addWidget(self._label, 1)
        above.addWidget(self._counter)
        row.setSpacing(8)
        for part in (self._moment, self.edit, self._remove):
            row.addWidget(part, int(part is self.edit), Qt.AlignmentFlag.AlignTop)
        fix(self._remove, width=BUTTON_PX)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(above)
        column.addLayout(row)
        column.addWidget(self._reference)

    def show_view(self, view: WordsView) -> None:
        if view == self._view:
            self.edit.show_text(view.text)
            return
        self._view = view
        self._label.show_text(view.label)
        self.edit.setAccessibleName(view.label)
        self.edit.setAccessibleDescription(" – ".join(filter(None, (view.counter, view.reference))))
        self.edit.show_text(view.text)
        self._show_around(view)

    def _show_around(self, view: WordsView) -> None:
        self._counter.setText(view.counter)
        self._counter.setVisible(bool(view.counter))
        set_role(self._counter, "warning" if view.is_over else "plain", of="state")
        self._reference.setText(view.reference)
        self._reference.setVisible(bool(view.reference))
        self._shape.setVisible(view.shape is not None)
        if shape := view.shape:
            self._shape.show_icon(
                lambda: role_icon(shape, self._tokens.role(view.spot.role).fill, _SHAPE_PX), _SHAPE_PX
            )
        self._moment.setVisible(view.moment is not None)
        self._moment.show_text(view.moment or "")
        self._moment.setAccessibleName(view.moment_label)
        self._remove.setVisible(bool(view.removing))
        self._remove.name("✕", view.removing)

    @Slot(str)
    def _write(self, typed: str) -> None:
        if self._view:
            self.wished.emit(WriteWords(self._view.spot, typed))

    @Slot()
    def _look(self) -> None:
        if self._view:
            self.looked_at.emit(self._view.spot)

    @Slot(str)
    def _move(self, typed: str) -> None:
        if self._view:
            self.wished.emit(MoveCue(self._view.spot, typed))

    @Slot()
    def _take_away(self) -> None:
        if self._view:
            self.wished.emit(RemoveOne(self._view.spot))


class WordsList(QWidget):
    """As many texts as there are, one below the other."""

    wished = Signal(object)
    looked_at = Signal(object)

    def __init__(self, tokens: Colouring, *, has_rows: bool = False) -> None:
        super().__init__()
        self._tokens, self._has_rows = tokens, has_rows
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._fields = Supply(self._make)

    def _make(self) -> WordsField:
        field = WordsField(self._tokens, has_rows=self._has_rows)
        field.wished.connect(self.wished)
        field.looked_at.connect(self.looked_at)
        self._column.addWidget(field)
        return field

    def show_views(self, views: tuple[WordsView, ...]) -> None:
        before = len(self._fields.shown)
        for field, view in zip(self._fields.show(len(views)), views, strict=True):
            field.show_view(view)
        self.setVisible(bool(views))
        if 0 < before < len(views) and views[-1].removing:
            self.begin_last()

    def begin(self) -> None:
        """Puts the keyboard in the first of them."""
        if self._fields.shown:
            self._fields.shown[0].edit.setFocus()

    def begin_anew(self) -> None:
        """Puts the keyboard in the first of them so that what is typed takes the place of what stands there."""
        self.begin()
        self._fields.shown[0].edit.selectAll()

    def begin_last(self) -> None:
        """Puts the keyboard in the last of them, which was added just now."""
        self._fields.shown[-1].edit.setFocus()
