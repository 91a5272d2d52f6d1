"""What the trios learned: a sentence each, with the sign and the word of its tone, on as many pages as it takes."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import HarvestLine, HarvestScene, Tone
from trioapp.ui.paint.heading import heading, heading_marks, page_marks, room_below
from trioapp.ui.paint.paging import pages_of
from trioapp.ui.paint.rows import PLAIN, Entry, Rows, Sign, places, row_marks, rows_of
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.shapes import minus_path, plus_path
from trioapp.ui.paint.stage import FLOOR, Column, Picture, StageStyle

_LARGEST, _LEAST = 72, 50
"""Sentences are this large; another page comes before smaller ones, and only one that is alone gives way."""
_SIGNS = {Tone.GOOD: plus_path, Tone.HARD: minus_path}


def harvest_picture(scene: HarvestScene, width: float, style: StageStyle) -> Picture:
    """The sentences of one page, below the title."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room, is_paged=True)
    room = room_below(title, column)
    pages = _pages(scene.lines, room, style)
    page = scene.page % len(pages)
    rows = _rows(pages[page], room, style)
    among = places(rows, room.left(), room.width(), room.top(), room.bottom(), centred=False)
    head = (*heading_marks(title, column, style), *page_marks(page, len(pages), title, column, style))
    return Picture(width, style.tokens.stage.background, (*head, *row_marks(rows, among)), rows.left_out)


def harvest_page_count(scene: HarvestScene, width: float, style: StageStyle) -> int:
    """How many pages it takes to show all sentences in a picture `width` units wide; at least 1."""
    column = Column.of(width)
    room = room_below(heading(scene.title, column.width, style.room, is_paged=True), column)
    return len(_pages(scene.lines, room, style))


def _pages(lines: tuple[HarvestLine, ...], room: QRectF, style: StageStyle) -> tuple[tuple[HarvestLine, ...], ...]:
    size = round(_LEAST * style.room)

    def fits(part: tuple[HarvestLine, ...]) -> bool:
        rows = rows_of(_entries(part, style), size, room.width())
        return rows.is_whole and rows.height <= room.height()

    return pages_of(lines, fits)


def _rows(lines: tuple[HarvestLine, ...], room: QRectF, style: StageStyle) -> Rows:
    stops = (_LARGEST,), (_LEAST,), (FLOOR,)
    entries = _entries(lines, style)
    return largest_good(
        stops,
        style.room,
        lambda sizes: rows_of(entries, sizes[0], room.width(), room.height()),
        lambda tried: tried.is_whole,
    )


def _entries(lines: tuple[HarvestLine, ...], style: StageStyle) -> tuple[Entry, ...]:
    colours = style.tokens.stage
    return tuple(
        Entry(
            line.tone_word,
            line.sentence,
            colours.secondary,
            colours.text,
            Sign(_SIGNS[line.tone], colours.accent) if line.tone else None,
            PLAIN,
        )
        for line in lines
    )
