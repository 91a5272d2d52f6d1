"""A report as a PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from trioapp.domain.document import Document
from trioapp.domain.paper import Paper
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.pages import DOTS_PER_INCH, Pages
from trioapp.ui.print.pdf_language import in_language


class NotWhole(Exception):
    """What was made is no whole PDF."""


def as_pdf(document: Document, tokens: Tokens) -> bytes:
    """`NotWhole` when there is a page too few or no end: the writer itself says nothing then."""
    _timers = QEventLoop()  # a text document has a timer, and a thread of Python has nothing that timers need
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = _write(document, tokens, buffer)
    written = bytes(buffer.data().data())
    if not is_whole(written, pages):
        raise NotWhole
    return in_language(written, document.language)


def is_whole(pdf: bytes, pages: int) -> bool:
    return pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF") and b"/Count %d" % pages in pdf


def _write(document: Document, tokens: Tokens, device: QIODevice) -> int:
    """Gives the number of pages."""
    writer = QPdfWriter(device)
    writer.setTitle(document.title)
    writer.setCreator("trioapp")
    writer.setResolution(DOTS_PER_INCH)
    pages = Pages(document, tokens, writer)
    _take(writer, pages.paper(0))
    with QPainter(writer) as painter:
        for number in range(pages.count):
            if number:
                _take(writer, pages.paper(number))
                writer.newPage()
            pages.paint(painter, number)
    return pages.count


def _take(writer: QPdfWriter, paper: Paper) -> None:
    """Without margins of its own: what is painted keeps to those of the paper."""
    size = QPageSize(QSizeF(paper.width_mm, paper.height_mm), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
