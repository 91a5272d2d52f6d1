"""The pages of a report: the text on numbered pages of A4, then each drawing on a page of A3.

They are laid out and painted in the dots of paper, so that a PDF and a picture of one of its pages cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPaintDevice,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
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

DOTS_PER_INCH = 300
_MM_PER_INCH, _POINTS_PER_INCH, _SCREEN_DOTS_PER_INCH = 25.4, 72, 96
_FOOT_MM = 10.0
_TEXT_PT, _FOOT_PT, _TITLE_PT, _DRAWING_PT = 10.5, 9.0, 22.0, 20.0
_HEADING_PT = {2: 15.0, 3: 12.0}
_BEFORE_PT, _AFTER_PT = {2: 18.0, 3: 10.0}, 4.0
_SECTION = 2
_SMALL_TABLE = 0.5
"""The part of a page up to which a table is moved as a whole."""
_INDENT_PT, _LINE_PT = 15.0, 0.75


class Pages:
    """Those of one report, by their number from 0, for a device that has `DOTS_PER_INCH`."""

    def __init__(self, document: Document, tokens: Tokens, device: QPaintDevice) -> None:
        self._title, self._tokens = document.title, tokens
        self._text = _text_of(document, device, tokens)
        self._of_text = max(1, self._text.pageCount())
        self._drawings = tuple(document.drawings)

    @property
    def count(self) -> int:
        return self._of_text + len(self._drawings)

    def paper(self, number: int) -> Paper:
        return A4 if number < self._of_text else A3

    def paint(self, painter: QPainter, number: int) -> None:
        if number < self._of_text:
            paint_text(painter, self._text, number)
        else:
            _paint_drawing(painter, self._drawings[number - self._of_text], self._tokens)
        paint_foot(painter, self.paper(number), self._title, f"{number + 1} / {self.count}", self._tokens)

    def words(self, number: int) -> str:
        """What stands on it, for who cannot see it."""
        if number >= self._of_text:
            drawing = self._drawings[number - self._of_text]
            return f"{drawing.title}\n{drawing.told}"
        return "\n".join(block.text() for block in self._blocks_on(number) if block.text())

    def _blocks_on(self, number: int) -> Iterator[QTextBlock]:
        """Those that begin there."""
        layout, height = self._text.documentLayout(), self._text.pageSize().height()
        block = self._text.begin()
        while block.isValid():
            if layout.blockBoundingRect(block).top() // height == number:
                yield block
            block = block.next()


def paint_text(painter: QPainter, text: QTextDocument, number: int) -> None:
    """A page of a text that is laid out for `ROOM_FOR_TEXT`, by its number from 0."""
    size = text.pageSize()
    seen = QAbstractTextDocumentLayout.PaintContext()
    seen.clip = QRectF(0, number * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(dots(A4.margin_mm), dots(A4.margin_mm) - number * size.height())
    painter.setClipRect(seen.clip)
    text.documentLayout().draw(painter, seen)
    painter.restore()


def paint_foot(painter: QPainter, paper: Paper, title: str, told: str, tokens: Tokens) -> None:
    """What it is a page of, and which one."""
    painter.setPen(QColor(tokens.stage.secondary))
    painter.setFont(print_font(points=_FOOT_PT))
    place = QRectF(dots(paper.margin_mm), dots(paper.height_mm - paper.margin_mm), 0, dots(_FOOT_MM / 2))
    place.setRight(dots(paper.width_mm - paper.margin_mm))
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
    letters = painter.fontMetrics()
    room = round(place.width()) - letters.horizontalAdvance(f"   {told}")
    words = letters.elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def dots(mm: float) -> float:
    return mm * DOTS_PER_INCH / _MM_PER_INCH


ROOM_FOR_TEXT = QSizeF(dots(A4.width_mm - 2 * A4.margin_mm), dots(A4.height_mm - 2 * A4.margin_mm - _FOOT_MM))


def _points(pt: float) -> float:
    return pt * DOTS_PER_INCH / _POINTS_PER_INCH


def _spaces(pt: float) -> float:
    """What is around paragraphs and in cells, in the unit that a text document makes as large as the paper asks."""
    return pt * _SCREEN_DOTS_PER_INCH / _POINTS_PER_INCH


# -- the text


def _text_of(document: Document, device: QPaintDevice, tokens: Tokens) -> QTextDocument:
    """Laid out once, when all of it is there."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setUseDesignMetrics(True)
    text.setDefaultFont(print_font(points=_TEXT_PT))
    text.setDocumentMargin(0)
    text.setIndentWidth(_spaces(_INDENT_PT))
    cursor = QTextCursor(text)
    cursor.beginEditBlock()
    setter = _Setter(cursor, tokens)
    setter.title(document.title)
    for part in document.text:
        setter.add(part)
    cursor.endEditBlock()
    text.documentLayout().setPaintDevice(device)
    text.setPageSize(ROOM_FOR_TEXT)
    keep_with_next(text)
    return text


def keep_with_next(text: QTextDocument) -> None:
    """No heading stands at the end of a page, and no small table goes on on the next one."""
    text.pageCount()  # a text that is changed before it was laid out to its end loses that end
    block, layout, height = text.begin(), text.documentLayout(), text.pageSize().height()
    while block.isValid() and block.next().isValid():
        form, page = block.blockFormat(), layout.blockBoundingRect(block).top() // height
        if form.headingLevel() and page != _end_of_what_follows(block, height) // height:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _end_of_what_follows(block: QTextBlock, height: float) -> float:
    """How far down that goes which should be seen together with a heading, on pages of that height."""
    layout, following = block.document().documentLayout(), block.next()
    first = layout.blockBoundingRect(following).center().y()
    table = _table_at(following) or _table_at(following.next())
    if table:
        area = layout.frameBoundingRect(table)
        if area.height() < _SMALL_TABLE * height:
            return max(first, area.bottom() - 1)
    return first


def _table_at(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable() if block.isValid() else None


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
                colour = self._tokens.stage.accent if level == _SECTION else self._tokens.stage.text
                self._cursor.insertText(text, _letters(_HEADING_PT[level], Weight.SEMIBOLD, colour))
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
        """Each behind its bullet: a list of the text document has its bullets against the words on paper."""
        form = _paragraph(0, _spaces(_AFTER_PT / 2))
        form.setIndent(1)
        form.setTextIndent(-_points(_INDENT_PT))  # the only one that the paper does not make larger
        form.setTabPositions([QTextOption.Tab(_spaces(_INDENT_PT), QTextOption.TabType.LeftTab)])
        for item in items:
            self._block(form)
            self._text(f"•\t{item}")

    def _table(self, block: TableBlock) -> None:
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setBorderCollapse(True)
        form.setBorder(0)
        form.setCellPadding(_spaces(3.5))
        form.setBottomMargin(_spaces(12))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = (QTextLength(QTextLength.Type.PercentageLength, 100 * share) for share in shares_of_width(block))
        form.setColumnWidthConstraints(list(shares))
        table = self._cursor.insertTable(len(block.rows) + 1, len(block.header), form)
        for number, row in enumerate((block.header, *block.rows)):
            weight = Weight.REGULAR if number else Weight.SEMIBOLD
            letters = _letters(_TEXT_PT, weight, self._tokens.stage.text)
            look = self._cell(is_heading=number == 0)
            for place, cell in enumerate(row):
                table.cellAt(number, place).setFormat(look)
                inside = table.cellAt(number, place).firstCursorPosition()
                inside.setBlockFormat(QTextBlockFormat())
                inside.insertText(cell, letters)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._stands_in_empty = True

    def _cell(self, *, is_heading: bool) -> QTextTableCellFormat:
        """A line below it, and none beside it."""
        look = QTextTableCellFormat()
        look.setBottomBorder(_spaces(_LINE_PT))
        look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBottomBorderBrush(QColor(self._tokens.console.border))
        if is_heading:
            look.setBackground(QColor(self._tokens.console.page.background))
        return look


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


# -- the drawings


def _paint_drawing(painter: QPainter, drawing: Drawing, tokens: Tokens) -> None:
    margin = dots(A3.margin_mm)
    painter.setPen(QColor(tokens.stage.accent))
    painter.setFont(print_font(Weight.SEMIBOLD, points=_DRAWING_PT))
    painter.drawText(QPointF(margin, margin + _points(_DRAWING_PT)), drawing.title)
    width, height = A3.room_for(drawing.figure)
    top = margin + ceil(2 * _points(_DRAWING_PT))
    FigurePainter(tokens).paint(painter, QRectF(margin, top, dots(width), dots(height)), drawing.figure)
