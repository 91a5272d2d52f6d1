"""All keys over the console, while somebody wants to know one: those that count on this page come first."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from trioapp.presentation.key_list import KeyLine, key_lines
from trioapp.presentation.keys import KeyGroup
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button, KeyButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.list_rows import ROW, Index, RowsModel, RowsView
from trioapp.ui.widgets.row_paint import sized, write_line
from trioapp.ui.widgets.translated import Translated

_ROW_PX, _HEADING_PX, _KEYS_PX = 40, 52, 300
_PAD, _GAP, _HIGH = 10, 8, 28


class _Drawing(QStyledItemDelegate):
    """A key stands in a box, like the key on the keyboard, and what it does beside it."""

    def __init__(self, tokens: Colouring, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: KeyLine = index.data(ROW)
        return QSize(200, _HEADING_PX if row.is_heading else _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: KeyLine = index.data(ROW)
        painter.save()
        area = QRect(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        if not row.is_heading:
            self._draw_keys(painter, area, row, option)
        painter.setPen(QColor(self._tokens.console.field.text))
        if row.is_heading:
            painter.setFont(sized(option.font, option.font.pixelSize() + 3, bold=True))
            write_line(painter, area, row.words, Qt.AlignmentFlag.AlignBottom)
        else:
            painter.setFont(option.font)
            write_line(painter, area.adjusted(_KEYS_PX, 0, 0, 0), row.words)
        painter.restore()

    def _draw_keys(self, painter: QPainter, area: QRect, row: KeyLine, option: QStyleOptionViewItem) -> None:
        painter.setFont(sized(option.font, option.font.pixelSize(), bold=True))
        left = area.left()
        for key in row.keys:
            wide = painter.fontMetrics().horizontalAdvance(key) + 2 * _PAD
            box = QRect(left, area.center().y() - _HIGH // 2, wide, _HIGH)
            painter.setPen(QPen(QColor(self._tokens.console.edge), 1))
            painter.setBrush(QColor(self._tokens.console.info.background))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(QColor(self._tokens.console.info.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            left += wide + _GAP


class KeyRows(RowsView[KeyLine]):
    """They are only read; arrows go through them."""

    def __init__(self, tokens: Colouring) -> None:
        super().__init__(RowsModel(lambda row: (row.id, row.is_heading)))
        self.setItemDelegate(_Drawing(tokens, self))

    def _does(self, _row: KeyLine, _event: QKeyEvent) -> bool:
        return False


class KeyOverlay(Translated):
    """It lies over the whole window until Esc; the keyboard is in its field, and Enter there opens the first thing."""

    room_requested = Signal()
    handbook_requested = Signal()
    closed = Signal()

    def __init__(self, window: QWidget, tokens: Colouring) -> None:
        super().__init__(window)
        self._window = window
        self._groups: tuple[KeyGroup, ...] = ()
        self._here: frozenset[str] = frozenset()
        self._before: QWidget | None = None
        self.setProperty("role", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._hint = plain_label("title"), plain_label("hint", wraps=True)
        self._in_the_room, self._handbook, self._close = KeyButton("primary"), Button(), KeyButton()
        self.words, self.rows = QLineEdit(), KeyRows(tokens)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out()
        self._connect_own()
        self.hide()
        self._retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title, 1)
        for button in (self._in_the_room, self._handbook, self._close):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 28, 48, 28)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self.words)
        column.addWidget(self.rows, 1)

    def _connect_own(self) -> None:
        self.words.textChanged.connect(self._list)
        self.words.returnPressed.connect(self.room_requested)
        self._in_the_room.clicked.connect(self.room_requested)
        self._handbook.clicked.connect(self.handbook_requested)
        self._close.clicked.connect(self.fold)

    def unfold(self, groups: tuple[KeyGroup, ...], here: frozenset[str]) -> None:
        """`here` holds the headings of what counts on the page below."""
        self._groups, self._here = groups, here
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.words.clear()
        self._list()
        self.fit()
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def fold(self) -> None:
        """The keyboard goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    @Slot()
    def _list(self) -> None:
        lines = key_lines(self._groups, self._here, self.words.text())
        self.rows.show_rows(lines, lines[0].id if lines else "")
        self._hint.setText(self._hint_words() if lines else self.tr("No key does that. Try one shorter word."))

    def _hint_words(self) -> str:
        return self.tr("What counts on this page comes first. Type to search. Keys are yours to change in Settings.")

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays in here: what lies below cannot be seen."""
        round_trip: list[QWidget] = [self.words, self.rows, self._in_the_room, self._handbook, self._close]
        at = next((place for place, control in enumerate(round_trip) if control.hasFocus()), 0)
        step, why = (1, Qt.FocusReason.TabFocusReason) if is_next else (-1, Qt.FocusReason.BacktabFocusReason)
        round_trip[(at + step) % len(round_trip)].setFocus(why)
        return True

    @Slot()
    def fit(self) -> None:
        """As large as the window, whatever becomes of it."""
        self.setGeometry(self._window.rect())

    def _retranslate(self) -> None:
        self._title.setText(self.tr("All keys"))
        self._in_the_room.name(self.tr("When something goes wrong"), hint="F1")
        self._handbook.name(self.tr("Handbook"))
        self._close.name(self.tr("Close"), hint="Esc")
        self.words.setPlaceholderText(self.tr("What do you want to do?"))
        self.words.setAccessibleName(self.tr("Search the keys"))
        self.rows.setAccessibleName(self.tr("Keys"))
