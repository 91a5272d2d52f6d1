"""Writing a line of a row that a delegate draws."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter


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
