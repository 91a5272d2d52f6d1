"""The programme of the day: what is over has a tick, and a band with an arrow says where we are."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from trioapp.domain.scenes import AgendaRow, AgendaScene, When
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.rows import PLAIN, STRONG, Entry, Rows, Sign, places, row_marks, rows_of
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.shapes import check_path, pointer_path
from trioapp.ui.paint.stage import FLOOR, Column, Picture, StageStyle

_SIZES = (66,), (57,), (FLOOR,)


def agenda_picture(scene: AgendaScene, width: float, style: StageStyle) -> Picture:
    """All rows, or else those around the one that is now; the others are told as left out."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room)
    room = room_below(title, column)
    entries = tuple(_entry(row, style) for row in scene.rows)
    rows, left_out = _shown(entries, _here(scene.rows), room, style)
    among = places(rows, room.left(), room.width(), room.top(), room.bottom(), centred=False)
    marks = (*heading_marks(title, column, style), *row_marks(rows, among))
    return Picture(width, style.tokens.stage.background, marks, left_out)


def _entry(row: AgendaRow, style: StageStyle) -> Entry:
    colours = style.tokens.stage
    match row.when:
        case When.OVER:
            sign = Sign(check_path, colours.secondary)
            return Entry(row.time, row.name, colours.secondary, colours.secondary, sign, PLAIN)
        case When.NOW:
            ground = colours.background
            sign = Sign(pointer_path, ground)
            return Entry(row.time, row.name, ground, ground, sign, STRONG, STRONG, band=colours.accent)
        case When.TO_COME:
            return Entry(row.time, row.name, colours.text, colours.text, word_face=PLAIN)


def _here(rows: tuple[AgendaRow, ...]) -> int:
    """The row that is now; else the next one, or the last."""
    for when in (When.NOW, When.TO_COME):
        for place, row in enumerate(rows):
            if row.when is when:
                return place
    return max(0, len(rows) - 1)


def _shown(entries: tuple[Entry, ...], here: int, room: QRectF, style: StageStyle) -> tuple[Rows, tuple[str, ...]]:
    """The largest rows that all fit, or else the smallest ones around `here`; and what is left out."""
    rows = largest_good(
        _SIZES,
        style.room,
        lambda sizes: rows_of(entries, sizes[0], room.width()),
        lambda tried: tried.is_whole and tried.height <= room.height(),
    )
    if rows.height <= room.height():
        return rows, ()
    first, end = _around(here, [row.height + rows.least_air for row in rows.rows], room.height())
    part = rows_of(entries[first:end], rows.size, room.width(), room.height())
    around = (*entries[:first], *entries[end:])
    return part, (*(entry.said for entry in around), *part.left_out)


def _around(here: int, heights: list[float], room: float) -> tuple[int, int]:
    """The first row and the one behind the last of those that fit, taken in by turns after and before `here`."""
    first, end = here, here + 1
    used = heights[here]
    grows = True
    while grows:
        grows = False
        if end < len(heights) and used + heights[end] <= room:
            used, end, grows = used + heights[end], end + 1, True
        if first > 0 and used + heights[first - 1] <= room:
            used, first, grows = used + heights[first - 1], first - 1, True
    return first, end
