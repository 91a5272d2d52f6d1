"""Rows of lists that are drawn: on the ground that the style sheet gives them, line by line."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from trioapp.ui.look.tokens import Colouring, ConsoleColours
from trioapp.ui.widgets.list_rows import ROW, Index

Drawn = TypeVar("Drawn")


class DrawnRow(QStyledItemDelegate, Generic[Drawn]):
    """Draws a row; each kind of row says what stands in it."""

    inset = QMargins(12, 0, 12, 0)
    """What is kept free around what stands in the row."""

    def __init__(self, tokens: Colouring, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens

    @property
    def colours(self) -> ConsoleColours:
        """Those of the theme that is worn now."""
        return self._tokens.console

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Drawn = index.data(ROW)
        self.initStyleOption(option, index)
        option.text = ""
        painter.save()
        option.rect = option.rect.adjusted(0, self.draw_above(painter, option.rect, row, option.font), 0, 0)
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.draw(painter, option.rect.marginsRemoved(self.inset), row, option.font, is_selected)
        painter.restore()

    def draw_above(self, _painter: QPainter, _area: QRect, _row: Drawn, _font: QFont) -> int:
        """What stands above the row and is not chosen with it, such as a heading; gives how high it is."""
        return 0

    def draw(self, painter: QPainter, area: QRect, row: Drawn, font: QFont, is_selected: bool) -> None:
        raise NotImplementedError


def sized(font: QFont, size: int, *, bold: bool = False) -> QFont:
    """The same typeface, so many pixels high."""
    other = QFont(font)
    other.setPixelSize(size)
    other.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return other


def write_line(
    painter: QPainter, area: QRect, text: str, where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
) -> None:
    """On one line, of which is left out what does not fit."""
    line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, where | Qt.TextFlag.TextSingleLine, line)
