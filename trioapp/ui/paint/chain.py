"""A chain step by step: what kind a step is and its words, the latest lifted by colour, a missing one a circle."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from trioapp.domain.scenes import ChainLink, ChainScene
from trioapp.ui.paint.heading import heading, heading_marks, room_below
from trioapp.ui.paint.rows import PLAIN, Entry, Rows, Sign, places, row_marks, rows_of
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, Column, Picture, StageStyle
from trioapp.ui.paint.text import Face

_SIZES = (75,), (57,), (FLOOR,)
_LABEL = Face(leading=1.15)
_DOT, _HOLE = 0.3, 0.2
"""How large the sign of a step is, and what is open in that of a missing one, as shares of its place."""


def chain_picture(scene: ChainScene, width: float, style: StageStyle) -> Picture:
    """Each step keeps its place from the beginning; those to come are not there yet."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room)
    room = room_below(title, column)
    rows = _rows(scene, room, style)
    among = places(rows, room.left(), room.width(), room.top(), room.bottom(), centred=False)
    revealed = min(max(0, scene.revealed), len(rows.rows))
    shown = replace(rows, rows=rows.rows[:revealed])
    marks = (*heading_marks(title, column, style), *row_marks(shown, among[:revealed]))
    left_out = tuple(link.words for link in scene.links[len(rows.rows) : max(0, scene.revealed)])
    return Picture(width, style.tokens.stage.background, marks, left_out)


def dot_path(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box.center(), box.width() * _DOT, box.height() * _DOT)
    return path


def ring_path(box: QRectF) -> QPainterPath:
    hole = QPainterPath()
    hole.addEllipse(box.center(), box.width() * _HOLE, box.height() * _HOLE)
    return dot_path(box).subtracted(hole)


def _rows(scene: ChainScene, room: QRectF, style: StageStyle) -> Rows:
    latest = min(max(1, scene.revealed), len(scene.links)) - 1
    entries = tuple(_entry(link, style, is_latest=place == latest) for place, link in enumerate(scene.links))
    return largest_good(
        _SIZES,
        style.room,
        lambda sizes: rows_of(entries, sizes[0], room.width(), room.height()),
        lambda tried: tried.is_whole,
    )


def _entry(link: ChainLink, style: StageStyle, *, is_latest: bool) -> Entry:
    """All in one weight, so that none moves when it is not the latest any more."""
    colours = style.tokens.stage
    colour = colours.accent if is_latest else colours.secondary if link.is_missing else colours.text
    sign = Sign(ring_path if link.is_missing else dot_path, colours.accent if is_latest else colours.secondary)
    return Entry(link.label, link.words, colours.secondary, colour, sign, _LABEL, PLAIN)
