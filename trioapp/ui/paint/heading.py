"""The title of a scene, the number of its page, and the room that is left below them."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.rungs import largest_good
from trioapp.ui.paint.stage import FLOOR, TOP, Column, StageStyle, Words, words
from trioapp.ui.paint.text import Block, Face, balanced, block

BOTTOM = 940
"""Where the room below a heading ends, in stage units."""
_TITLE = Face(Weight.BOLD, 1.1)
_ON_ONE_LINE, _ON_TWO = ((86,), (57,)), ((66,), (FLOOR,))
_MOST_HEIGHT = 2.5
_BELOW = 30
_PAGE, _PAGE_ROOM = Face(), 5
"""How the page is told, and the room that is kept for it at the right of the title, as a share of the floor."""


def heading(title: str, width: float, room: float, *, is_paged: bool = False) -> Block | None:
    """The title on one line if it stays large, else on two; with room for the number of a page if need be."""
    if not title:
        return None
    width -= FLOOR * room * _PAGE_ROOM if is_paged else 0
    on_one = largest_good(
        _ON_ONE_LINE, room, lambda sizes: block(title, _TITLE, sizes[0], width, 0), lambda tried: tried.is_whole
    )
    if on_one.is_whole:
        return on_one
    return largest_good(_ON_TWO, room, lambda sizes: _on_two(title, sizes[0], width), lambda tried: tried.is_whole)


def _on_two(title: str, size: int, width: float) -> Block:
    return balanced(title, _TITLE, size, width, size * _MOST_HEIGHT)


def room_below(title: Block | None, column: Column) -> QRectF:
    """What is left for everything else."""
    top = TOP + title.height + _BELOW if title else TOP
    return QRectF(column.left, top, column.width, BOTTOM - top)


def heading_marks(title: Block | None, column: Column, style: StageStyle) -> tuple[Words, ...]:
    return (words(title, column.left, TOP, style.tokens.stage.text),) if title else ()


def page_marks(page: int, pages: int, title: Block | None, column: Column, style: StageStyle) -> tuple[Words, ...]:
    """Which page this is, from 0, at the right of the title; nothing where there is only one."""
    if pages == 1:
        return ()
    line = block(f"{page + 1} / {pages}", _PAGE, round(FLOOR * style.room), column.width, 0)
    lower = title.size - line.size if title else 0
    return (words(line, column.right - line.width, TOP + max(0, lower), style.tokens.stage.secondary),)
