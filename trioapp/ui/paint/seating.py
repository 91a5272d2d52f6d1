"""Who sits with whom: a card per table, as large as the number of tables lets it be, on as many pages as it takes.

The names of a large group stand in several columns of their card.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import takewhile

from PySide6.QtCore import QRectF, QSizeF

from trioapp.domain.scenes import SeatingScene, Table, TableSeat
from trioapp.domain.values import dataclass
from trioapp.ui.look.typeface import Weight
from trioapp.ui.paint.heading import heading, heading_marks, page_marks, room_below
from trioapp.ui.paint.paging import more_air, pages_of
from trioapp.ui.paint.shapes import role_path
from trioapp.ui.paint.stage import FLOOR, Column, Figure, Mark, Picture, StageStyle, rounded, words
from trioapp.ui.paint.text import Face, block, isolated

_NAME, _CARD_TITLE = Face(Weight.SEMIBOLD, 1.12), Face(Weight.SEMIBOLD)
_BETWEEN_CARDS, _CORNER = 32, 24
_LARGEST_NAME, _SIZE_STEP = 76, 2
_MOST_LINES = 2
_REFERENCE, _ENDLESS = 100, 1e6

_FILLED = 0.85
"""How much of its lines a wrapped name can be relied on to fill."""
_LONG_NAME, _LONG_PART = 13, 8
"""Up to which width, as a share of its size, a name and a part of it count as usual."""
_WRAPPED_COUNTS, _HURT_COUNTS = 0.35, 0.5
"""How much of a grid's worth is lost where all names are on several lines, and where all are broken or cut."""

# Shares of the size of the names.
_PAD, _INDENT, _SHAPE = 0.66, 1.2, 0.92
_AIR, _MORE_AIR = 0.14, 0.36
_CARD_TITLE_SIZE = 0.88
_LEAST_NAME_WIDTH, _WIDEST_CARD = 2, 13
_BETWEEN_NAMES = 0.6
_MOST_IN_ONE_COLUMN, _MOST_COLUMNS = 5, 5
_MIDDLE_OF_LINE = 0.68


@dataclass(frozen=True, slots=True)
class _Type:
    """The sizes of names and of cards' titles, and on how many lines a name may be."""

    name: int
    title: int
    lines: int = _MOST_LINES

    @classmethod
    def of(cls, name: int, floor: int) -> _Type:
        return cls(name, max(floor, round(name * _CARD_TITLE_SIZE)))


@dataclass(frozen=True, slots=True)
class _Grid:
    """Cards side by side in rows.

    `is_kind` says that no name of usual length is broken or cut; `worth` grows with the size of the names, and falls
    with each that is not on one line.
    """

    columns: int
    """Of cards; each has `inner` columns of names."""
    inner: int
    type: _Type
    card_width: float
    row_heights: tuple[float, ...]
    is_kind: bool
    worth: float

    @property
    def height(self) -> float:
        return sum(self.row_heights) + _BETWEEN_CARDS * (len(self.row_heights) - 1)


def seating_picture(scene: SeatingScene, width: float, style: StageStyle) -> Picture:
    """The tables of one page, below the title."""
    column = Column.of(width)
    title = heading(scene.title, column.width, style.room, is_paged=True)
    room = room_below(title, column)
    pages = _pages(scene.tables, room.width(), room.height(), style.room)
    page = scene.page % len(pages)
    cards = _cards(pages[page], room, style) if scene.tables else ()
    head = (*heading_marks(title, column, style), *page_marks(page, len(pages), title, column, style))
    return Picture(width, style.tokens.stage.background, (*head, *cards))


def seating_page_count(scene: SeatingScene, width: float, style: StageStyle) -> int:
    """How many pages it takes to show all tables in a picture `width` units wide; at least 1."""
    column = Column.of(width)
    room = room_below(heading(scene.title, column.width, style.room, is_paged=True), column)
    return len(_pages(scene.tables, room.width(), room.height(), style.room))


@lru_cache(maxsize=64)
def _pages(tables: tuple[Table, ...], width: float, height: float, room: float) -> tuple[tuple[Table, ...], ...]:
    """The tables in order, on the fewest pages that hold them, with equally many on each as near as can be."""
    floor = round(FLOOR * room)
    smallest = _Type(floor, floor)
    return pages_of(tables, lambda part: any(grid.is_kind for grid in _grids(part, smallest, width, height)))


@lru_cache(maxsize=64)
def _best_grid(tables: tuple[Table, ...], width: float, height: float, room: float) -> _Grid:
    """The grid that is worth most; where nothing fits, a single column with each name on one line."""
    floor = round(FLOOR * room)
    fitting: list[_Grid] = []
    for size in (*range(max(floor, round(_LARGEST_NAME * room)), floor, -_SIZE_STEP), floor):
        fitting += _grids(tables, _Type.of(size, floor), width, height)
        if any(grid.is_kind and grid.worth >= size - _SIZE_STEP for grid in fitting):
            break  # smaller names cannot be worth more
    return max(
        fitting,
        key=lambda grid: (grid.is_kind, grid.worth),
        default=_grid(tables, 1, _fewest_columns(tables), _Type(floor, floor, 1), width),
    )


def _grids(tables: tuple[Table, ...], type_: _Type, width: float, height: float) -> list[_Grid]:
    """All ways to show these tables within that height."""
    grids = (
        _grid(tables, columns, inner, type_, width)
        for inner in _inner_columns(tables)
        for columns in takewhile(partial(_is_usable, inner, type_, width), range(1, len(tables) + 1))
    )
    return [grid for grid in grids if grid.height <= height]


def _is_usable(inner: int, type_: _Type, width: float, columns: int) -> bool:
    return _name_width(columns, inner, type_, width) >= type_.name * _LEAST_NAME_WIDTH


def _inner_columns(tables: tuple[Table, ...]) -> range:
    """In how many columns the names of a card can stand: in one unless they are many."""
    largest = max((len(table.seats) for table in tables), default=0)
    return range(1, 2 if largest <= _MOST_IN_ONE_COLUMN else _MOST_COLUMNS + 1)


def _fewest_columns(tables: tuple[Table, ...]) -> int:
    """For what fits in no way: no more than a dozen names above each other."""
    largest = max((len(table.seats) for table in tables), default=0)
    return max(1, -(-largest // 12))


def _grid(tables: tuple[Table, ...], columns: int, inner: int, type_: _Type, width: float) -> _Grid:
    name_width = _name_width(columns, inner, type_, width)
    heights = [_card_height(table, inner, type_, name_width) for table in tables]
    rows = tuple(max(heights[first : first + columns]) for first in range(0, len(heights), columns))
    names = [_name(seat) for table in tables for seat in table.seats]
    space = name_width / type_.name
    wrapped = sum(_share(name, _NAME).width() > space for name in names)
    hurt = [name for name in names if not _is_whole(name, space, type_.lines)]
    worth = type_.name * (1 - (wrapped * _WRAPPED_COUNTS + len(hurt) * _HURT_COUNTS) / max(1, len(names)))
    is_kind = all(_is_unusual(name) for name in hurt)
    return _Grid(columns, inner, type_, _card_width(columns, inner, type_, width), rows, is_kind, worth)


def _is_whole(name: str, space: float, lines: int) -> bool:
    """Whether a name is shown in full, without a broken word, where a line is `space` times its size wide."""
    width = _share(name, _NAME).width()
    return width <= space or (width <= space * lines * _FILLED and _longest_part(name) <= space)


def _is_unusual(name: str) -> bool:
    return _share(name, _NAME).width() > _LONG_NAME or _longest_part(name) > _LONG_PART


def _longest_part(name: str) -> float:
    return max(_share(part, _NAME).width() for part in name.split() or [name])


def _card_width(columns: int, inner: int, type_: _Type, width: float) -> float:
    return min((width - _BETWEEN_CARDS * (columns - 1)) / columns, type_.name * _WIDEST_CARD * inner)


def _name_width(columns: int, inner: int, type_: _Type, width: float) -> float:
    inside = _card_width(columns, inner, type_, width) - type_.name * 2 * _PAD
    return _column_width(inside, inner, type_) - type_.name * _INDENT


def _column_width(inside: float, inner: int, type_: _Type) -> float:
    return (inside - type_.name * _BETWEEN_NAMES * (inner - 1)) / inner


def _in_columns(table: Table, inner: int) -> list[tuple[TableSeat, ...]]:
    """The names from above to below, and then in the next column."""
    rows = -(-len(table.seats) // inner)
    return [table.seats[first : first + rows] for first in range(0, len(table.seats), rows or 1)]


def _card_height(table: Table, inner: int, type_: _Type, name_width: float) -> float:
    columns = _in_columns(table, inner)
    names = max((sum(_name_height(seat, type_, name_width) for seat in seats) for seats in columns), default=0)
    return 2 * type_.name * _PAD + _share(table.title, _CARD_TITLE).height() * type_.title + names


def _name_height(seat: TableSeat, type_: _Type, width: float) -> float:
    """What a name takes with the air around it: as one line, or as all the lines that it may have."""
    share = _share(_name(seat), _NAME)
    lines = type_.lines if share.width() * type_.name > width else 1
    return (share.height() * lines + _AIR) * type_.name


@lru_cache(maxsize=1024)
def _share(text: str, face: Face) -> QSizeF:
    """How wide and high a text is on one line, as a share of its size."""
    line = block(text, face, _REFERENCE, _ENDLESS, 0)
    return QSizeF(line.width, line.height) / _REFERENCE


def _name(seat: TableSeat) -> str:
    return isolated(seat.name) if seat.name else seat.role.word


def _cards(tables: tuple[Table, ...], room: QRectF, style: StageStyle) -> tuple[Mark, ...]:
    """The cards of a page; room that is left over goes between the names, as far as that looks well."""
    grid = _best_grid(tables, room.width(), room.height(), style.room)
    most = max((-(-len(table.seats) // grid.inner) for table in tables), default=1)
    air = more_air(room.height(), grid.height, most * len(grid.row_heights), grid.type.name * _MORE_AIR)
    marks: list[Mark] = []
    top = room.top()
    for row, height in enumerate(grid.row_heights):
        for place, table in enumerate(tables[row * grid.columns : (row + 1) * grid.columns]):
            left = room.left() + place * (grid.card_width + _BETWEEN_CARDS)
            card = QRectF(left, top, grid.card_width, min(height + most * air, room.bottom() - top))
            marks += _card_marks(table, card, grid, air, style)
        top += height + most * air + _BETWEEN_CARDS
    return tuple(marks)


def _card_marks(table: Table, card: QRectF, grid: _Grid, air: float, style: StageStyle) -> Iterator[Mark]:
    colours, type_ = style.tokens.stage, grid.type
    pad = type_.name * _PAD
    inside = card.adjusted(pad, pad, -pad, -pad)
    yield Figure(rounded(card, _CORNER), colours.card, colours.border)
    title = block(table.title, _CARD_TITLE, type_.title, inside.width(), 0)
    yield words(title, inside.left(), inside.top(), colours.secondary)
    width, left = _column_width(inside.width(), grid.inner, type_), inside.left()
    for seats in _in_columns(table, grid.inner):
        top = inside.top() + title.height
        for seat in seats:
            height = _name_height(seat, type_, width - type_.name * _INDENT) + air
            yield from _seat_marks(seat, QRectF(left, top, width, height), type_, style)
            top += height
        left += width + type_.name * _BETWEEN_NAMES


def _seat_marks(seat: TableSeat, place: QRectF, type_: _Type, style: StageStyle) -> Iterator[Mark]:
    """A shape and a name, in the middle of their place; a seat without a name shows its role's word."""
    role = style.tokens.role(seat.role.role, seat.role.shape)
    width = place.width() - type_.name * _INDENT
    height = _share(_name(seat), _NAME).height() * type_.name * type_.lines
    name = block(_name(seat), _NAME, type_.name, width, height)
    top = place.top() + (place.height() - name.height) / 2
    side = type_.name * _SHAPE
    shape = QRectF(place.left(), top + type_.name * _MIDDLE_OF_LINE - side / 2, side, side)
    yield Figure(role_path(seat.role.shape, shape), role.fill)
    yield words(name, place.left() + type_.name * _INDENT, top, style.tokens.stage.text if seat.name else role.word)
