"""A report as a PDF: the text on numbered pages of A4, then each drawing on a page of A3."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from trioapp.domain.document import (
    BulletList,
    Document,
    Drawing,
    Heading,
    Paragraph,
    TableBlock,
    TextPart,
)
from trioapp.domain.paper import A3, A4, Paper, shares_of_width
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import Weight
from trioapp.ui.print.figure import FigurePainter
from trioapp.ui.print.letters import print_font

_DOTS_PER_INCH = 300
_MM_PER_INCH, _POINTS_PER_INCH, _SCREEN_DOTS_PER_INCH = 25.4, 72, 96
_FOOT_MM = 10.0
_TEXT_PT, _FOOT_PT, _TITLE_PT = 10.5, 9.0, 20.0
_HEADING_PT = {2: 15.0, 3: 12.0}
_BEFORE_PT, _AFTER_PT = {2: 16.0, 3: 10.0}, 4.0


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
    return written


def is_whole(pdf: bytes, pages: int) -> bool:
    return pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF") and b"/Count %d" % pages in pdf


def _write(document: Document, tokens: Tokens, device: QIODevice) -> int:
    """Gives the number of pages."""
    writer = QPdfWriter(device)
    writer.setTitle(document.title)
    writer.setCreator("trioapp")
    writer.setResolution(_DOTS_PER_INCH)
    _take(writer, A4)
    text = _text_of(document, writer, tokens)
    with QPainter(writer) as painter:
        pages = _paint_text(painter, text, writer, tokens)
        for drawing in document.drawings:
            _take(writer, A3)
            writer.newPage()
            pages += 1
            _paint_drawing(painter, drawing, tokens)
            _paint_number(painter, pages, A3, tokens)
    return pages


def _take(writer: QPdfWriter, paper: Paper) -> None:
    """Without margins of its own: what is painted keeps to those of the paper."""
    size = QPageSize(QSizeF(paper.width_mm, paper.height_mm), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))


def _dots(mm: float) -> float:
    return mm * _DOTS_PER_INCH / _MM_PER_INCH


def _points(pt: float) -> float:
    return pt * _DOTS_PER_INCH / _POINTS_PER_INCH


def _spaces(pt: float) -> float:
    """What is around paragraphs and in cells, in the unit that a text document makes as large as the paper asks."""
    return pt * _SCREEN_DOTS_PER_INCH / _POINTS_PER_INCH


# -- the text


def _text_of(document: Document, writer: QPdfWriter, tokens: Tokens) -> QTextDocument:
    """Laid out once, when all of it is there."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setUseDesignMetrics(True)
    text.setDefaultFont(print_font(points=_TEXT_PT))
    text.setDocumentMargin(0)
    cursor = QTextCursor(text)
    cursor.beginEditBlock()
    setter = _Setter(cursor, tokens)
    setter.title(document.title)
    for part in document.text:
        setter.add(part)
    cursor.endEditBlock()
    text.documentLayout().setPaintDevice(writer)
    text.setPageSize(QSizeF(_dots(A4.width_mm - 2 * A4.margin_mm), _dots(A4.height_mm - 2 * A4.margin_mm - _FOOT_MM)))
    _keep_with_next(text)
    return text


def _keep_with_next(text: QTextDocument) -> None:
    """No heading stands at the end of a page."""
    block, layout, height = text.begin(), text.documentLayout(), text.pageSize().height()
    while block.isValid() and block.next().isValid():
        form, following = block.blockFormat(), layout.blockBoundingRect(block.next())
        if form.headingLevel() and layout.blockBoundingRect(block).top() // height != following.center().y() // height:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


class _Setter:
    """Sets the parts of a document one below the other."""

    def __init__(self, cursor: QTextCursor, tokens: Tokens) -> None:
        self._cursor, self._tokens = cursor, tokens
        self._stands_in_empty = True
        """An empty document has a paragraph already, and so has the place after a table."""

    def title(self, text: str) -> None:
        self._block(_paragraph(0, _spaces(_AFTER_PT)))
        self._cursor.insertText(text, _letters(_TITLE_PT, Weight.BOLD, self._tokens.stage.accent))

    def add(self, part: TextPart) -> None:
        match part:
            case Heading(level, text):
                self._block(_paragraph(_spaces(_BEFORE_PT[level]), _spaces(_AFTER_PT), level=level))
                self._cursor.insertText(text, _letters(_HEADING_PT[level], Weight.SEMIBOLD, self._tokens.stage.text))
            case Paragraph(text, label, is_quiet):
                self._block(_paragraph(0, _spaces(_AFTER_PT)))
                if label:
                    self._cursor.insertText(f"{label}: ", _letters(_TEXT_PT, Weight.SEMIBOLD, self._tokens.stage.text))
                self._text(text, is_quiet=is_quiet)
            case BulletList(items):
                self._list(items)
            case TableBlock():
                self._table(part)

    def _block(self, form: QTextBlockFormat) -> None:
        if self._stands_in_empty:
            self._cursor.setBlockFormat(form)
            self._stands_in_empty = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())

    def _text(self, text: str, *, is_quiet: bool = False) -> None:
        colour = self._tokens.stage.secondary if is_quiet else self._tokens.stage.text
        self._cursor.insertText(text, _letters(_TEXT_PT, Weight.REGULAR, colour))

    def _list(self, items: tuple[str, ...]) -> None:
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDisc)
        bullets = None
        for item in items:
            self._block(_paragraph(0, _spaces(_AFTER_PT / 2)))
            self._text(item)
            if bullets is None:
                bullets = self._cursor.createList(form)
            else:
                bullets.add(self._cursor.block())

    def _table(self, block: TableBlock) -> None:
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setBorderCollapse(True)
        form.setBorder(_spaces(0.75))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(self._tokens.console.edge))
        form.setCellPadding(_spaces(3))
        form.setBottomMargin(_spaces(10))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = (QTextLength(QTextLength.Type.PercentageLength, 100 * share) for share in shares_of_width(block))
        form.setColumnWidthConstraints(list(shares))
        table = self._cursor.insertTable(len(block.rows) + 1, len(block.header), form)
        for number, row in enumerate((block.header, *block.rows)):
            weight = Weight.REGULAR if number else Weight.SEMIBOLD
            letters = _letters(_TEXT_PT, weight, self._tokens.stage.text)
            for place, cell in enumerate(row):
                inside = table.cellAt(number, place).firstCursorPosition()
                inside.setBlockFormat(QTextBlockFormat())
                inside.insertText(cell, letters)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._stands_in_empty = True


def _paragraph(before: float, after: float, *, level: int = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(before)
    form.setBottomMargin(after)
    if level:
        form.setHeadingLevel(level)
    return form


def _letters(pt: float, weight: Weight, colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(print_font(weight, points=pt))
    form.setForeground(QColor(colour))
    return form


def _paint_text(painter: QPainter, text: QTextDocument, writer: QPdfWriter, tokens: Tokens) -> int:
    size = text.pageSize()
    pages = max(1, text.pageCount())
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(_dots(A4.margin_mm), _dots(A4.margin_mm) - page * size.height())
        seen = QAbstractTextDocumentLayout.PaintContext()
        seen.clip = QRectF(0, page * size.height(), size.width(), size.height())
        painter.setClipRect(seen.clip)
        text.documentLayout().draw(painter, seen)
        painter.restore()
        _paint_number(painter, page + 1, A4, tokens)
    return pages


def _paint_number(painter: QPainter, number: int, paper: Paper, tokens: Tokens) -> None:
    painter.setPen(QColor(tokens.stage.secondary))
    painter.setFont(print_font(points=_FOOT_PT))
    top = _dots(paper.height_mm - paper.margin_mm)
    place = QRectF(0, top, _dots(paper.width_mm), _dots(_FOOT_MM / 2))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))


# -- the drawings


def _paint_drawing(painter: QPainter, drawing: Drawing, tokens: Tokens) -> None:
    margin = _dots(A3.margin_mm)
    painter.setPen(QColor(tokens.stage.text))
    painter.setFont(print_font(Weight.SEMIBOLD, points=_HEADING_PT[2]))
    painter.drawText(QPointF(margin, margin + _points(_HEADING_PT[2])), drawing.title)
    width, height = A3.room_for(drawing.figure)
    top = margin + ceil(2.2 * _points(_HEADING_PT[2]))
    FigurePainter(tokens).paint(painter, QRectF(margin, top, _dots(width), _dots(height)), drawing.figure)
