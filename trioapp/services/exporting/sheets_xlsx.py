"""The tables of a session as one Excel workbook, in which nothing that was typed is more than text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from trioapp.domain.document import Document, Heading, Paragraph
from trioapp.domain.instants import Duration
from trioapp.domain.numerals import local_time
from trioapp.domain.paper import Inks
from trioapp.domain.texts import shortened
from trioapp.services.exporting.sheets import Cell, Sheet

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_AS_TYPED = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_LETTERS = {"font_name": "Arial", "font_size": 10}
"""They look alike in every office program."""
_LONGEST_NAME, _LONGEST_TEXT, _LONGEST_TITLE = 31, 32_000, 250
"""What a sheet can be called, and what a cell or a property can hold."""
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_NARROWEST, _WIDEST, _ABOUT_WIDTH = 8, 60, 76
_MANY_COLUMNS, _WIDEST_OF_MANY = 8, 30
"""With more columns than that none is wider, and the first stays in sight and is on each page."""
_ROOM_IN_CELL = 2
_A4_PAPER, _LETTERS_ON_PAGE = 9, 160
"""A sheet with more letters beside each other is printed on several pages: on one, nobody could read it."""
_FROM_THE_LEFT = {"valign": "vcenter", "align": "left"}
_LINE_PT, _AROUND_PT, _MOST_LINES = 13, 4, 30
"""How high a line is, what is around those of a row, and how many it can have."""
_TITLE_PT, _TOP_IN = 16, 1.0
"""The margin above a sheet, in inches, has its name and the number of the page in it."""
_SECONDS_IN_DAY = 86_400
_FIRST_DAY, _DAY_LETTERS = date(1899, 12, 30), len("23 september 2026")
"""Spreadsheets count days from it."""
_SPOKEN = {"nl": "[$-413]", "en": "[$-809]"}
"""In which language the month of a day is written."""


def as_xlsx(document: Document, sheets: tuple[Sheet, ...], about: str, inks: Inks) -> bytes:
    """First what the report says of itself, on a sheet called `about`; then a sheet for each table."""
    from xlsxwriter import Workbook as new_workbook  # no start should wait for it  # noqa: N813

    written = io.BytesIO()
    with new_workbook(written, {**_AS_TYPED, "default_format_properties": _LETTERS}) as book:
        book.set_properties(
            {
                "title": shortened(document.title, _LONGEST_TITLE),
                "created": local_time(document.made_ms).replace(tzinfo=None),
            }
        )
        text = book.add_format({"text_wrap": True, **_FROM_THE_LEFT})
        title = book.add_format({"bold": True, "font_size": _TITLE_PT, "font_color": inks.accent, "text_wrap": True})
        looks = _looks(book, inks, document.language)
        _tell(book.add_worksheet(_sheet_name(about)), document, text, title)
        for sheet in filter(_holds_something, sheets):
            _fill(book.add_worksheet(_sheet_name(sheet.name)), sheet, looks)
    return written.getvalue()


@dataclass(frozen=True, slots=True)
class _Looks:
    """How cells look, each with a line below it."""

    heading: Format
    text: Format
    minutes: Format
    day: Format


def _looks(book: Workbook, inks: Inks, language: str) -> _Looks:
    cell = {"text_wrap": True, "bottom": 1, "bottom_color": inks.line, **_FROM_THE_LEFT}
    return _Looks(
        heading=book.add_format({**cell, "bold": True, "bg_color": inks.tint}),
        text=book.add_format(cell),
        minutes=book.add_format({**cell, "num_format": "[m]:ss"}),
        day=book.add_format({**cell, "num_format": f"{_SPOKEN.get(language, '')}d mmmm yyyy"}),
    )


def _holds_something(sheet: Sheet) -> bool:
    return bool(sheet.rows)


def _tell(page: Worksheet, document: Document, text: Format, title: Format) -> None:
    page.set_column(0, 0, _ABOUT_WIDTH)
    page.write_string(0, 0, shortened(document.title, _LONGEST_TEXT), title)
    for row, part in enumerate(_said_of_it(document), 1):
        said = f"{part.label}: {part.text}" if part.label else part.text
        page.write_string(row, 0, shortened(said, _LONGEST_TEXT), text)
    page.set_paper(_A4_PAPER)
    page.fit_to_pages(1, 0)


def _said_of_it(document: Document) -> Iterator[Paragraph]:
    """What stands before the first section of a report, and in its last one."""
    headings = [place for place, part in enumerate(document.parts) if isinstance(part, Heading)]
    around = (*document.parts[: headings[0]], *document.parts[headings[-1] :]) if headings else document.parts
    return (part for part in around if isinstance(part, Paragraph))


def _fill(page: Worksheet, sheet: Sheet, looks: _Looks) -> None:
    widths = [_width(sheet, column) for column in range(len(sheet.header))]
    for column, word in enumerate(sheet.header):
        page.write_string(0, column, word, looks.heading)
        page.set_column(column, column, widths[column])
    for number, row in enumerate(sheet.rows, 1):
        page.set_row(number, _AROUND_PT + _LINE_PT * _lines(row, widths))
        for column, cell in enumerate(row):
            _write(page, number, column, cell, looks)
    has_many = len(widths) > _MANY_COLUMNS
    page.freeze_panes(1, int(has_many))
    page.autofilter(0, 0, len(sheet.rows), len(sheet.header) - 1)
    page.repeat_rows(0)
    if has_many:
        page.repeat_columns(0)
    page.set_margins(top=_TOP_IN)
    page.set_header("&L&A&R&P / &N", {"margin": _TOP_IN / 2})
    page.set_landscape()
    page.set_paper(_A4_PAPER)
    page.fit_to_pages(ceil(sum(widths) / _LETTERS_ON_PAGE), 0)


def _write(page: Worksheet, row: int, column: int, cell: Cell, looks: _Looks) -> None:
    if isinstance(cell, Duration):
        page.write_number(row, column, cell.seconds / _SECONDS_IN_DAY, looks.minutes)
    elif isinstance(cell, int):
        page.write_number(row, column, cell, looks.text)
    elif isinstance(cell, date) and cell > _FIRST_DAY:
        page.write_number(row, column, (cell - _FIRST_DAY).days, looks.day)
    else:
        page.write_string(row, column, shortened(str(cell), _LONGEST_TEXT), looks.text)


def _lines(row: tuple[Cell, ...], widths: list[int]) -> int:
    """About how many lines the longest text of a row takes."""
    lengths = (len(cell) if isinstance(cell, str) else 0 for cell in row)
    lines = (
        1 if length + _ROOM_IN_CELL <= width else ceil(length * 1.1 / width)
        for length, width in zip(lengths, widths, strict=True)
    )
    return min(max(lines), _MOST_LINES)


def _width(sheet: Sheet, column: int) -> int:
    cells = (row[column] for row in sheet.rows)
    lengths = (_DAY_LETTERS if isinstance(cell, date) else len(cell) for cell in cells if isinstance(cell, str | date))
    longest = max(lengths, default=0)
    widest = _WIDEST_OF_MANY if len(sheet.header) > _MANY_COLUMNS else _WIDEST
    return min(max(_NARROWEST, len(sheet.header[column]) + _ROOM_IN_CELL, longest + _ROOM_IN_CELL), widest)


def _sheet_name(name: str) -> str:
    return _NOT_IN_NAMES.sub(" ", name)[:_LONGEST_NAME].strip() or "-"
