"""The list of keys: Enter on a row and then the new key, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from trioapp.presentation.keys_controller import KeyLine, KeysView, KeyWish
from trioapp.ui.look.measures import fix, scaled
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.letters_first import Line
from trioapp.ui.widgets.list_rows import ROW, Index, RowsModel, RowsView
from trioapp.ui.widgets.live_keys import pressed_key
from trioapp.ui.widgets.row_paint import DrawnRow, sized, write_line
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.translated import Translated

_ROW_PX, _HEADING_PX, _SIDE = 40, 30, 12
_SMALL_PX = 13
_ROWS_IN_SIGHT = 8
_ADDING, _INSTEAD = True, False
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyDelegate(DrawnRow[KeyLine]):
    """Draws what a key does, at the right its keys, and above the first of a group the heading."""

    def __init__(self, tokens: Colouring, parent: QWidget) -> None:
        super().__init__(tokens, parent)
        self.changed = ""
        """What stands beside keys that are not the usual ones."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: KeyLine = index.data(ROW)
        return QSize(200, scaled(_ROW_PX) + (scaled(_HEADING_PX) if row.heading else 0))

    def draw_above(self, painter: QPainter, area: QRect, row: KeyLine, font: QFont) -> int:
        if not row.heading:
            return 0
        painter.setPen(QColor(self.colours.secondary))
        painter.setFont(sized(font, scaled(_SMALL_PX), bold=True))
        height = scaled(_HEADING_PX)
        write_line(painter, QRect(area.left() + _SIDE, area.top() + 4, area.width(), height - 4), row.heading)
        return height

    def draw(self, painter: QPainter, area: QRect, row: KeyLine, font: QFont, is_selected: bool) -> None:
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(self.colours.chosen.text if is_selected else self.colours.field.text))
        painter.setFont(sized(font, font.pixelSize(), bold=True))
        keys = row.keys if row.is_usual else f"{self.changed} {row.keys}"
        write_line(painter, area, keys, right)
        taken = painter.fontMetrics().horizontalAdvance(keys) + _SIDE
        painter.setFont(sized(font, font.pixelSize()))
        write_line(painter, area.adjusted(0, 0, -taken, 0), row.words)


class KeyList(RowsView[KeyLine]):
    """Enter asks for another key, Insert for one more, Delete for the usual ones; then the next press is the key."""

    begun = Signal(object)
    """With a `KeyWish` that is without its key yet."""
    left = Signal()
    given = Signal(object)
    """With a `KeyWish`."""
    usual_wanted = Signal(str)
    _catches: KeyWish | None = None

    def __init__(self, tokens: Colouring) -> None:
        super().__init__(RowsModel(_shape))
        self.delegate = KeyDelegate(tokens, self)
        self.setItemDelegate(self.delegate)
        fix(self, height=_ROWS_IN_SIGHT * _ROW_PX + _HEADING_PX + 2 * _SIDE)
        self.doubleClicked.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """The next press is the key for this row."""
        self._begin(_INSTEAD)

    @Slot()
    def ask_for_more(self) -> None:
        """The next press is one more key for this row."""
        self._begin(_ADDING)

    @Slot()
    def ask_for_usual(self) -> None:
        if self.current:
            self.usual_wanted.emit(self.current.id)

    def show_lines(self, lines: tuple[KeyLine, ...]) -> None:
        chosen = self.current.id if self.current else ""
        known = {line.id for line in lines}
        self.show_rows(lines, chosen if chosen in known else lines[0].id if lines else "")

    def _begin(self, adds: bool) -> None:
        if self.current:
            self._catches = KeyWish(self.current.id, adds)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.begun.emit(self._catches)

    def _catch(self, event: QKeyEvent) -> None:
        if self._catches is None or not (key := pressed_key(event)):
            return
        wish, self._catches = replace(self._catches, key=key), None
        if key == "Esc":
            self.left.emit()
        else:
            self.given.emit(wish)

    def _does(self, row: KeyLine, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self.ask()
        elif event.key() == Qt.Key.Key_Insert:
            self.ask_for_more()
        elif event.key() == Qt.Key.Key_Delete:
            self.usual_wanted.emit(row.id)
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """While a key is waited for, every key is that key: also one that would do something."""
        if self._catches and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._catch(event)
            return True
        if self._catches and event.type() == QEvent.Type.FocusOut:
            self._catches = None
            self.left.emit()
        return super().event(event)


class KeysBox(Translated):
    """All keys that can be changed, sought by words, and below them what is said of the one that was pressed."""

    sought = Signal(str)
    agreed = Signal()
    all_reset = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self.keys, self._seek = KeyList(tokens), Line()
        self._told, self._agree = plain_label("nudge", wraps=True), Button("primary")
        self._how, self._about = plain_label("hint", wraps=True), ""
        self._another, self._more, self._usual, self._all = Button(), Button(), Button(), Button()
        self._lay_out()
        self._seek.textChanged.connect(self.sought)
        self._agree.clicked.connect(self.agreed)
        self._another.clicked.connect(self.keys.ask)
        self._more.clicked.connect(self.keys.ask_for_more)
        self._usual.clicked.connect(self.keys.ask_for_usual)
        self._all.clicked.connect(self.all_reset)
        for part in (self._told, self._agree):
            part.hide()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(10)
        for part in (self._how, self._seek, self.keys):
            column.addWidget(part)
        told = QHBoxLayout()
        told.setSpacing(10)
        told.addWidget(self._told, 1)
        told.addWidget(self._agree)
        column.addLayout(told)
        column.addWidget(two_sided_row([self._another, self._more, self._usual], [self._all]))

    @Slot(object)
    def show_view(self, view: KeysView) -> None:
        self.keys.show_lines(view.lines)
        self._told.setText(view.told)
        self._told.setVisible(bool(view.told))
        self._agree.name(view.agreeing, hint=view.told)
        self._agree.setVisible(bool(view.agreeing))
        self._all.setEnabled(view.can_reset)
        for button in (self._another, self._more, self._usual):
            button.setEnabled(bool(view.lines))
        if view.agreeing:
            self._agree.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, about: str) -> None:
        self._about = about
        self._how.setText(f"{about} " + self.tr("Enter: another key; Insert: one more; Delete: as usual."))

    def _retranslate(self) -> None:
        self.say(self._about)
        self._seek.setPlaceholderText(self.tr("Seek a key or what it does"))
        self._seek.setAccessibleName(self.tr("Seek a key or what it does"))
        self.keys.setAccessibleName(self.tr("Keys and what they do"))
        self.setAccessibleName(self.tr("Keys and what they do"))
        self.keys.delegate.changed = self.tr("(changed)")
        self._another.name(self.tr("Another key …"), hint=self.tr("Enter"))
        self._more.name(self.tr("One more key …"), hint=self.tr("Insert"))
        self._usual.name(self.tr("As usual"), hint=self.tr("Delete"))
        self._all.name(self.tr("All keys as usual"))


def _shape(line: KeyLine) -> object:
    return line.id, line.heading
