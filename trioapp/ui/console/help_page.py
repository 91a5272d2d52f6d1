"""The handbook in the program: its contents at the left with a field to seek in it, and the chapter that is read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from trioapp.domain.handbook import ROOM
from trioapp.presentation.help_controller import ContentsRow, HelpView
from trioapp.ui.console.book_view import BookView
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import WordyButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.list_rows import ROW, Index, RowsModel, RowsView
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.translated import Translated

_LEFT_PX, _ROW_PX, _INSIDE_PX = 340, 44, 18


class _Indented(QStyledItemDelegate):
    """Draws places in a chapter a little to the right of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        row: ContentsRow = index.data(ROW)
        option.font.setBold(not row.is_inside)
        option.textElideMode = Qt.TextElideMode.ElideRight

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        row: ContentsRow = index.data(ROW)
        option.rect = QRect(option.rect).adjusted(_INSIDE_PX if row.is_inside else 0, 0, 0, 0)
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)


class ContentsList(RowsView[ContentsRow]):
    """Arrows go from place to place, and what is chosen is read; Enter goes into the text."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__(RowsModel(lambda row: (row.id, row.is_inside)))
        self._is_shown_anew = False
        self.setItemDelegate(_Indented(self))

    def show_rows(self, rows: tuple[ContentsRow, ...], chosen: str) -> None:
        self._is_shown_anew = True
        super().show_rows(rows, chosen)
        self.scrollTo(self.currentIndex())
        self._is_shown_anew = False

    @Slot()
    def _tell_chosen(self) -> None:
        if not self._is_shown_anew:
            super()._tell_chosen()

    def _does(self, _row: ContentsRow, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self.entered.emit()
        return True


class HelpPage(Translated):
    """It only shows; what is read and found is the controller's."""

    sought = Signal(str)
    keys_requested = Signal()
    opening_requested = Signal(str)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._title, self._told = plain_label("title"), plain_label("hint", wraps=True)
        self._in_the_room, self._keys = WordyButton("primary"), WordyButton()
        self.words, self.contents, self.book = QLineEdit(), ContentsList(), BookView(tokens)
        self.words.setClearButtonEnabled(True)
        self._lay_out()
        self.words.textChanged.connect(self.sought)
        self.words.returnPressed.connect(self._go_to_found)
        self.contents.entered.connect(self.book.setFocus)
        self._keys.clicked.connect(self.keys_requested)
        self._in_the_room.clicked.connect(self._ask_for_the_room)
        self._retranslate()

    def _lay_out(self) -> None:
        side, row = QWidget(), SideBySide(20)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        for part in (self._in_the_room, self._keys, self.words, self._told):
            left.addWidget(part)
        left.addWidget(self.contents, 1)
        row.add(side, panel=_LEFT_PX)
        row.add(self.book, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(row, 1)

    @Slot(object)
    def show_view(self, view: HelpView) -> None:
        self.contents.show_rows(view.rows, view.anchor)
        self._told.setText(view.told)
        self._told.setVisible(bool(view.told))
        self.book.show_chapter(view.chapter, view.pictures, view.anchor)

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_found(self) -> None:
        """To the first place that was found, from which arrows lead to the others."""
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
        self.contents.setCurrentIndex(self.contents.model().index(0, 0))

    @Slot()
    def _ask_for_the_room(self) -> None:
        self.opening_requested.emit(ROOM)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Help"))
        self._in_the_room.name(self.tr("When something goes wrong"), hint="F1 F1")
        self._keys.name(self.tr("All keys"), hint="F1")
        self.words.setPlaceholderText(self.tr("Search the handbook"))
        self.words.setAccessibleName(self.tr("Search the handbook"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.book.setAccessibleName(self.tr("Chapter"))
