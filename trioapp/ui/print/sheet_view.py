"""A sheet of paper on the screen, painted by what paints it for the printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from trioapp.domain.prints import PrintSheet
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.sheet import paint_sheet

_SHADOW = 4


class SheetView(QWidget):
    """The largest sheet that fits, with the shadow of paper; painted anew when it is another one or another size."""

    def __init__(self) -> None:
        super().__init__()
        self._tokens: Tokens | None = None
        self._sheet: PrintSheet | None = None
        self._painted, self._shown = QPixmap(), QSize()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 280)

    def set_colours(self, tokens: Tokens) -> None:
        self._tokens, self._shown = tokens, QSize()
        self.update()

    def show_sheet(self, sheet: PrintSheet | None) -> None:
        if sheet != self._sheet:
            self._sheet, self._shown = sheet, QSize()
            self.update()

    @property
    def paper(self) -> QRectF:
        """Where the sheet lies, in logical pixels; nowhere where there is none."""
        if self._sheet is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        scale = min(room.width() / self._sheet.width_mm, room.height() / self._sheet.height_mm)
        paper = QRectF(0, 0, self._sheet.width_mm * scale, self._sheet.height_mm * scale)
        paper.moveCenter(room.center())
        return paper

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt crashes when a painter outlives the painting, so it ends here whatever goes wrong."""
        paper = self.paper
        if self._sheet is None or self._tokens is None or paper.isEmpty():
            return
        if self._shown != self.size():
            self._painted, self._shown = (
                _painted(self._sheet, paper, self.devicePixelRatio(), self._tokens),
                self.size(),
            )
        with QPainter(self) as painter:
            painter.fillRect(paper.translated(2, 3), QColor(self._tokens.console.border))
            painter.drawPixmap(paper.topLeft(), self._painted)


def _painted(sheet: PrintSheet, paper: QRectF, ratio: float, tokens: Tokens) -> QPixmap:
    pixmap = QPixmap((paper.size() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.white)
    with QPainter(pixmap) as painter:
        scale = paper.width() / sheet.width_mm
        painter.scale(scale, scale)
        paint_sheet(painter, sheet, tokens)
    return pixmap
