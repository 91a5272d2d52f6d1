"""What the trios learned: a sentence each, with the sign and the word of its tone, on as many pages as it takes."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import HarvestLine, HarvestScene, Tone
from trioapp.domain.values import dataclass
from trioapp.ui.paint.heading import heading, heading_marks, page_marks, room_below
from trioapp.ui.paint.paging import pages_of
from trioapp.ui.paint.rows import PLAIN, Entry, Rows, Sign, places, row_marks, rows_of
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.shapes import minus_path, plus_path
from trioapp.ui.paint.stage import FLOOR, Column, Picture, StageStyle

_LARGEST, _LEAST = 72, 50
"""Sentences are this large; another page comes before smaller ones, and only one that is alone gives way."""
_SIGNS = {Tone.GOOD: plus_path, Tone.HARD: minus_path}


@dataclass(frozen=True, slots=True)
class _Page:
    """Some sentences of one theme below its name, or below the scene's title where they are of none."""

    title: str
    lines: tuple[HarvestLine, ...]


def harvest_picture(scene: HarvestScene, width: float, style: StageStyle) -> Picture:
    """The sentences of one page, below the title."""
    column = Column.of(width)
    pages = _pages(scene, column, style)
    number = scene.page % len(pages)
    page = pages[number]
    title = heading(page.title, column.width, style.room, is_paged=True)
    room = room_below(title, column)
    rows = _rows(page.lines, room, style)
    among = places(rows, room.left(), room.width(), room.top(), room.bottom(), centred=False)
    head = (*heading_marks(title, column, style), *page_marks(number, len(pages), title, column, style))
    return Picture(width, style.tokens.stage.background, (*head, *row_marks(rows, among)), rows.left_out)


def harvest_page_count(scene: HarvestScene, width: float, style: StageStyle) -> int:
    """How many pages it takes to show all sentences in a picture `width` units wide; at least 1."""
    return len(_pages(scene, Column.of(width), style))


def _pages(scene: HarvestScene, column: Column, style: StageStyle) -> tuple[_Page, ...]:
    """Theme by theme, each on the fewest pages that hold its sentences."""
    size = round(_LEAST * style.room)
    pages: list[_Page] = []
    for theme, about in groupby(scene.lines, key=attrgetter("theme")):
        title = theme or scene.title
        room = room_below(heading(title, column.width, style.room, is_paged=True), column)

        def fits(part: tuple[HarvestLine, ...], room: QRectF = room) -> bool:
            rows = rows_of(_entries(part, style), size, room.width())
            return rows.is_whole and rows.height <= room.height()

        pages += [_Page(title, lines) for lines in pages_of(tuple(about), fits)]
    return tuple(pages) or (_Page(scene.title, ()),)


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
