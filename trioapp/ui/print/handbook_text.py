"""Chapters of the handbook set as a text document, for a page of the console and for paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextListFormat,
    QTextOption,
    QTextTableFormat,
)

from trioapp.domain.handbook import (
    ROOM,
    Block,
    Chapter,
    Grid,
    Handbook,
    Heading,
    Items,
    Passage,
    Picture,
    Span,
    Spans,
    Style,
)
from trioapp.ui.look.tokens import Colour
from trioapp.ui.look.typeface import Weight

_HEADINGS = {1: 1.75, 2: 1.3, 3: 1.1}
"""How much larger than the text they are."""
_TITLE = 2.4
_NUMBERS_AT_PX = 640


@dataclass(frozen=True)
class BookLook:
    """Letters, colours and measures; `size` is the height of the text and `width` how wide a picture may be."""

    letters: Callable[[float, Weight], QFont]
    size: float
    width: float
    text: Colour
    accent: Colour
    line: Colour


def set_chapters(
    document: QTextDocument, chapters: tuple[Chapter, ...], pictures: dict[str, QImage], look: BookLook
) -> None:
    """One below the other, each but the first on a new page where there are pages."""
    _set(document, chapters, pictures, look)


def set_book(
    document: QTextDocument, book: Handbook, pictures: dict[str, QImage], look: BookLook, titles: tuple[str, str]
) -> None:
    """All of it, after a page with its title and a list of its chapters, which lead there."""
    _set(document, book.chapters, pictures, look, titles)


def add_page_numbers(document: QTextDocument) -> None:
    """Into the list of chapters of a book that has its pages already."""
    document.pageCount()  # a text that is changed before it was laid out to its end loses that end
    pages = {name: page for page, block in _first_blocks(document) for name in _first_letters(block).anchorNames()}
    block = document.begin()
    while block.isValid() and not block.blockFormat().pageBreakPolicy():
        following, letters = block.next(), _first_letters(block)
        if letters.anchorHref():
            end = QTextCursor(block)
            end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            end.insertText(f"\t{pages[letters.anchorHref().removeprefix('#')]}", letters)
        block = following


def _first_blocks(document: QTextDocument) -> Iterator[tuple[int, QTextBlock]]:
    """Where chapters begin, with the numbers of their pages."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().pageBreakPolicy():
            yield int(layout.blockBoundingRect(block).center().y() // height) + 1, block
        block = block.next()


def _first_letters(block: QTextBlock) -> QTextCharFormat:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return cursor.charFormat()


def _set(
    document: QTextDocument,
    chapters: tuple[Chapter, ...],
    pictures: dict[str, QImage],
    look: BookLook,
    titles: tuple[str, str] | None = None,
) -> None:
    document.clear()
    document.setDefaultFont(look.letters(look.size, Weight.REGULAR))
    for file, picture in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(file), picture)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    setter = _Setter(cursor, pictures, look)
    if titles:
        setter.list_chapters(chapters, *titles)
    for chapter in chapters:
        setter.begin(chapter)
        for block in chapter.blocks:
            setter.add(block)
    cursor.endEditBlock()


class _Setter:
    """Sets the blocks one below the other."""

    def __init__(self, cursor: QTextCursor, pictures: dict[str, QImage], look: BookLook) -> None:
        self._cursor, self._pictures, self._look = cursor, pictures, look
        self._is_first = self._stands_in_empty = True
        """An empty document has a paragraph already, and so has the place after a table."""
        self._is_of_room = self._leads = False
        """Whether a passage is what to do now, to be read at a glance."""

    def add(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Passage(spans):
                self._paragraph(self._form(after=0.6))
                self._spans(spans, Weight.SEMIBOLD if self._leads else Weight.REGULAR)
            case Items():
                self._list(block)
            case Grid():
                self._table(block)
            case Picture():
                self._picture(block)
        self._is_first = False
        self._leads = self._is_of_room and isinstance(block, Heading) and block.level > 1

    def begin(self, chapter: Chapter) -> None:
        self._is_of_room = chapter.id == ROOM

    def list_chapters(self, chapters: tuple[Chapter, ...], title: str, contents: str) -> None:
        self._paragraph(self._form(after=1.0))
        self._cursor.insertText(title, self._letters(self._look.size * _TITLE, Weight.BOLD, self._look.accent))
        self._paragraph(self._form(before=1.0, after=0.8))
        self._cursor.insertText(contents, self._letters(self._look.size * _HEADINGS[2], Weight.BOLD, self._look.text))
        for chapter in chapters:
            form = self._form(after=0.5)
            form.setTabPositions([QTextOption.Tab(_NUMBERS_AT_PX, QTextOption.TabType.RightTab)])
            self._paragraph(form)
            letters = self._letters(self._look.size, Weight.REGULAR, self._look.text)
            letters.setAnchor(True)
            letters.setAnchorHref(f"#{chapter.sections[0].heading.anchor}")
            self._cursor.insertText(chapter.title, letters)
        self._is_first = False

    def _heading(self, heading: Heading) -> None:
        form = self._form(before=0.0 if self._is_first else 1.4, after=0.5)
        form.setHeadingLevel(heading.level)
        if heading.level == 1 and not self._is_first:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        self._paragraph(form)
        size = self._look.size * _HEADINGS[heading.level]
        letters = self._letters(size, Weight.BOLD, self._look.accent if heading.level == 1 else self._look.text)
        letters.setAnchor(True)
        letters.setAnchorNames([heading.anchor])
        self._cursor.insertText(heading.text, letters)

    def _list(self, block: Items) -> None:
        form = QTextListFormat()
        style = QTextListFormat.Style
        form.setStyle(style.ListDecimal if block.is_numbered else style.ListDisc)
        rows = None
        for item in block.items:
            self._paragraph(self._form(after=0.3))
            self._spans(item)
            if rows is None:
                rows = self._cursor.createList(form)
            else:
                rows.add(self._cursor.block())

    def _table(self, block: Grid) -> None:
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(self._look.line))
        form.setCellPadding(self._look.size * 0.4)
        form.setBottomMargin(self._look.size)
        table = self._cursor.insertTable(len(block.rows) + 1, len(block.header), form)
        for number, row in enumerate((block.header, *block.rows)):
            for place, cell in enumerate(row):
                self._cursor = table.cellAt(number, place).firstCursorPosition()
                self._spans(cell, Weight.REGULAR if number else Weight.SEMIBOLD)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._stands_in_empty = True

    def _picture(self, block: Picture) -> None:
        around = self._form(before=0.4, after=0.8)
        around.setLineHeight(100, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self._paragraph(around)
        form = QTextImageFormat()
        form.setName(block.file)
        form.setProperty(QTextFormat.Property.ImageAltText, block.words)
        form.setWidth(min(self._look.width, self._pictures[block.file].width()))
        self._cursor.insertImage(form)

    def _paragraph(self, form: QTextBlockFormat) -> None:
        if self._stands_in_empty:
            self._cursor.setBlockFormat(form)
            self._stands_in_empty = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())

    def _spans(self, spans: Spans, weight: Weight = Weight.REGULAR) -> None:
        for span in spans:
            self._cursor.insertText(span.text, self._letters_of(span, weight))

    def _letters_of(self, span: Span, weight: Weight) -> QTextCharFormat:
        strong = max(weight, Weight.SEMIBOLD) if span.style in (Style.CONTROL, Style.KEY) else weight
        colour = self._look.accent if span.link or span.style is Style.KEY else self._look.text
        letters = self._letters(self._look.size, strong, colour)
        if span.link:
            letters.setAnchor(True)
            letters.setAnchorHref(f"#{span.link}#0")
            letters.setFontUnderline(True)
        return letters

    def _letters(self, size: float, weight: Weight, colour: Colour) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._look.letters(size, weight))
        form.setForeground(QColor(colour))
        return form

    def _form(self, before: float = 0.0, after: float = 0.0) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(before * self._look.size)
        form.setBottomMargin(after * self._look.size)
        form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form
