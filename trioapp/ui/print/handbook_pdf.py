"""The handbook as a PDF of A4, a chapter on each new page."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from trioapp.domain.handbook import Handbook
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import Weight
from trioapp.ui.print.handbook_text import BookLook, set_chapters
from trioapp.ui.print.letters import print_font

_DOTS_PER_INCH = 300
_TEXT_PT = 11.0
_PICTURE_PX = 620


def handbook_pdf(book: Handbook, title: str, tokens: Tokens) -> bytes:
    """With the numbers of its pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("trioapp")
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    document = QTextDocument()
    pictures = {file: QImage.fromData(picture) for file, picture in book.pictures}
    colours = tokens.stage
    look = BookLook(_paper_letters, _TEXT_PT, _PICTURE_PX, colours.text, colours.accent, tokens.console.border)
    set_chapters(document, book.chapters, pictures, look)
    document.print_(writer)
    del writer  # it writes the end when it goes
    return bytes(buffer.data().data())


def _paper_letters(size: float, weight: Weight) -> QFont:
    return print_font(weight, points=size)
