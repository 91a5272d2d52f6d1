"""Pages of a report as pictures, to be looked at before it is written."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from trioapp.domain.document import Document
from trioapp.domain.proof import PagePicture, Proof
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.pages import DOTS_PER_INCH, Pages, dots
from trioapp.ui.print.pictures import as_png

_SCALE = 0.4
"""Of the dots of paper: sharp enough for the width of a page on a large screen."""
_DOTS_PER_METRE = round(DOTS_PER_INCH / 0.0254)


def as_proof(document: Document, tokens: Tokens, first: int, most: int) -> Proof:
    """At most so many pages from `first` on, which counts from 0."""
    _timers = QEventLoop()  # see `as_pdf`
    pages = Pages(document, tokens, _blank(QSize(1, 1)))
    wanted = range(first, min(first + most, pages.count))
    return Proof(pages.count, first, tuple(_pictured(pages, number) for number in wanted))


def _pictured(pages: Pages, number: int) -> PagePicture:
    paper = pages.paper(number)
    image = _blank(QSize(round(dots(paper.width_mm) * _SCALE), round(dots(paper.height_mm) * _SCALE)))
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(_SCALE, _SCALE)
        pages.paint(painter, number)
    return PagePicture(as_png(image), pages.words(number))


def _blank(size: QSize) -> QImage:
    """White, with the dots of paper, so that letters in points are as large as there."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    return image
