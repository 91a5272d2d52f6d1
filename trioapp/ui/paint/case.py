"""A case in facts that come one by one, each with its date, and below them where they come from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import CaseScene, Fact
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.paging import pages_of
from trioapp.ui.paint.rows import Entry, Rows, places, row_marks, rows_of
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, Column, Mark, Picture, StageStyle, words
from trioapp.ui.paint.text import Block, Face, balanced

_LARGEST, _LEAST = 66, 50
"""Facts are this large; another page comes before smaller ones."""
_SOURCE = Face(leading=1.15)
_SOURCE_LINES, _ABOVE_SOURCE = 3.7, 24


def case_picture(scene: CaseScene, width: float, style: StageStyle) -> Picture:
    """The facts down to the latest; where they are too many for one picture, those of its page."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room)
    room = room_below(title, column)
    source = _source(scene.source, column, style)
    marks: list[Mark] = [*heading_marks(title, column, style)]
    if source:
        marks.append(words(source, column.left, room.bottom() - source.height, style.tokens.stage.secondary))
        room.setHeight(room.height() - source.height - _ABOVE_SOURCE)
    page, latest = _page(scene, room, style)
    rows = _rows(page, latest, room, style)
    among = places(rows, room.left(), room.width(), room.top(), room.bottom(), centred=False)
    shown = replace(rows, rows=rows.rows[: latest + 1])
    marks += row_marks(shown, among[: len(shown.rows)])
    return Picture(width, style.tokens.stage.background, tuple(marks), rows.left_out)


def _source(text: str, column: Column, style: StageStyle) -> Block | None:
    size = round(FLOOR * style.room)
    return balanced(text, _SOURCE, size, column.width, size * _SOURCE_LINES) if text else None


def _page(scene: CaseScene, room: QRectF, style: StageStyle) -> tuple[tuple[Fact, ...], int]:
    """The facts that stand together with the latest one, and which of them that is; -1 while there is none."""
    size = round(_LEAST * style.room)

    def fits(part: tuple[Fact, ...]) -> bool:
        rows = rows_of(_entries(part, -1, style), size, room.width())
        return rows.is_whole and rows.height <= room.height()

    latest = min(scene.revealed, len(scene.facts)) - 1
    for page in pages_of(scene.facts, fits):
        if latest < len(page):
            return page, latest
        latest -= len(page)
    return (), -1


def _rows(facts: tuple[Fact, ...], latest: int, room: QRectF, style: StageStyle) -> Rows:
    entries = _entries(facts, latest, style)
    return largest_good(
        ((_LARGEST,), (_LEAST,), (FLOOR,)),
        style.room,
        lambda sizes: rows_of(entries, sizes[0], room.width(), room.height()),
        lambda tried: tried.is_whole,
    )


def _entries(facts: tuple[Fact, ...], latest: int, style: StageStyle) -> tuple[Entry, ...]:
    """The latest stands out from those before it by its colour; all of them are told by their dates."""
    colours = style.tokens.stage
    return tuple(
        Entry(fact.date, fact.words, colours.accent, colours.text if number == latest else colours.secondary)
        for number, fact in enumerate(facts)
    )
