"""The handbook as a PDF of A4: its contents, then each chapter on a new page, with page numbers and bookmarks."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
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
from trioapp.ui.print.pages import DOTS_PER_INCH, ROOM_FOR_TEXT, keep_with_next, paint_foot, paint_text

_TEXT_PT = 11.0
_PICTURE_PX = 620
_SECTION = 2


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
        _paint(painter, writer, document, title, tokens)
    del writer  # it writes the end when it goes
    return with_bookmarks(bytes(buffer.data().data()), tuple(map(_bookmark, book.chapters)), book.language)


def _bookmark(chapter: Chapter) -> Bookmark:
    headings = [section.heading for section in chapter.sections]
    inside = tuple(Bookmark(one.text, one.anchor) for one in headings if one.level == _SECTION)
    return Bookmark(chapter.title, headings[0].anchor, inside)


def _paint(painter: QPainter, writer: QPdfWriter, document: QTextDocument, title: str, tokens: Tokens) -> None:
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        paint_text(painter, document, number)
        paint_foot(painter, A4, title, str(number + 1), tokens)


def _paper_letters(size: float, weight: Weight) -> QFont:
    return print_font(weight, points=size)
