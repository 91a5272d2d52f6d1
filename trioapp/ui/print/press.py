"""What Qt does for reports: PDF files, and drawings as pictures for office files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from trioapp.domain.document import Document
from trioapp.domain.figures import Figure
from trioapp.domain.paper import A3, Inks
from trioapp.domain.proof import Proof
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.accessible import as_accessible_pdf
from trioapp.ui.print.figure import FigurePainter
from trioapp.ui.print.inks import inks_of
from trioapp.ui.print.pdf import as_pdf
from trioapp.ui.print.pictures import as_png
from trioapp.ui.print.proof import as_proof

_DOTS_PER_MM = 150 / 25.4
_SVG_DOTS_PER_INCH = 72


class QtPress:
    """It may be used in any thread, in one at a time."""

    def __init__(self, tokens: Tokens, template: Path, fonts: Path) -> None:
        """`template` is what typst sets a report by, and `fonts` the folder of the typeface."""
        self._tokens, self._template, self._fonts = tokens, template, fonts

    @property
    def inks(self) -> Inks:
        return inks_of(self._tokens)

    def pdf(self, document: Document) -> bytes:
        return as_pdf(document, self._tokens)

    def accessible_pdf(self, document: Document) -> bytes:
        return as_accessible_pdf(document, self.inks, self._drawing, self._template, self._fonts)

    def proof(self, document: Document, first: int, most: int) -> Proof:
        return as_proof(document, self._tokens, first, most)

    def picture(self, figure: Figure) -> bytes:
        """A PNG of the size that the drawing has on its page."""
        width, height = (max(1, round(mm * _DOTS_PER_MM)) for mm in A3.room_for(figure))
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            FigurePainter(self._tokens).paint(painter, QRectF(0, 0, width, height), figure)
        return as_png(image)

    def _drawing(self, figure: Figure) -> bytes:
        """As an SVG, in which words are words."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(_SVG_DOTS_PER_INCH)
        generator.setViewBox(QRectF(0, 0, figure.width, figure.height))
        with QPainter(generator) as painter:
            FigurePainter(self._tokens).paint(painter, QRectF(0, 0, figure.width, figure.height), figure)
        return bytes(buffer.data().data())
