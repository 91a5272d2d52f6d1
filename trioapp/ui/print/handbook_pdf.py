"""The handbook as a PDF of A4: its contents, then each chapter on a new page, with page numbers and bookmarks."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from trioapp.domain.handbook import Chapter, Handbook
from trioapp.domain.paper import A4
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import Weight
from trioapp.ui.print.bookmarks import Bookmark, with_bookmarks
from trioapp.ui.print.handbook_text import BookLook, add_page_numbers, set_book
from trioapp.ui.print.letters import print_font
from trioapp.ui.print.pages import DOTS_PER_INCH, dots, keep_with_next

_TEXT_PT, _FOOT_PT = 11.0, 9.0
_FOOT_MM = 10.0
_PICTURE_PX = 620
_SECTION = 2
ROOM_FOR_TEXT = QSizeF(dots(A4.width_mm - 2 * A4.margin_mm), dots(A4.height_mm - 2 * A4.margin_mm - _FOOT_MM))


def handbook_pdf(book: Handbook, title: str, contents: str, tokens: Tokens) -> bytes:
    """`contents` stands above the list of chapters."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("trioapp")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    document = QTextDocument()
    document.setDocumentMargin(0)
    colours = tokens.stage
    look = BookLook(_paper_letters, _TEXT_PT, _PICTURE_PX, colours.text, colours.accent, tokens.console.border)
    set_book(document, book, {file: QImage.fromData(data) for file, data in book.pictures}, look, (title, contents))
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(ROOM_FOR_TEXT)
    keep_with_next(document)
    add_page_numbers(document)
    with QPainter(writer) as painter:
        _paint(painter, writer, document, title, QColor(colours.secondary))
    del writer  # it writes the end when it goes
    return with_bookmarks(bytes(buffer.data().data()), tuple(map(_bookmark, book.chapters)), book.language)


def _bookmark(chapter: Chapter) -> Bookmark:
    headings = [section.heading for section in chapter.sections]
    inside = tuple(Bookmark(one.text, one.anchor) for one in headings if one.level == _SECTION)
    return Bookmark(chapter.title, headings[0].anchor, inside)


def _paint(painter: QPainter, writer: QPdfWriter, document: QTextDocument, title: str, quiet: QColor) -> None:
    seen, size = QAbstractTextDocumentLayout.PaintContext(), document.pageSize()
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        seen.clip = QRectF(0, number * size.height(), size.width(), size.height())
        painter.save()
        painter.translate(dots(A4.margin_mm), dots(A4.margin_mm) - number * size.height())
        painter.setClipRect(seen.clip)
        document.documentLayout().draw(painter, seen)
        painter.restore()
        painter.setPen(quiet)
        painter.setFont(print_font(points=_FOOT_PT))
        foot = QRectF(dots(A4.margin_mm), dots(A4.height_mm - A4.margin_mm), size.width(), dots(_FOOT_MM / 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))


def _paper_letters(size: float, weight: Weight) -> QFont:
    return print_font(weight, points=size)
