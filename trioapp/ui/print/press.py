"""What Qt does for reports: PDF files, and drawings as pictures for office files."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from trioapp.domain.document import Document
from trioapp.domain.figures import Figure
from trioapp.domain.paper import A3
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.figure import FigurePainter
from trioapp.ui.print.pdf import as_pdf

_DOTS_PER_MM = 150 / 25.4


class QtPress:
    """It may be used in any thread, in one at a time."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def pdf(self, document: Document) -> bytes:
        return as_pdf(document, self._tokens)

    def picture(self, figure: Figure) -> bytes:
        """A PNG of the size that the drawing has on its page."""
        width, height = (max(1, round(mm * _DOTS_PER_MM)) for mm in A3.room_for(figure))
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            FigurePainter(self._tokens).paint(painter, QRectF(0, 0, width, height), figure)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())
