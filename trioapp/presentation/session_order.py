"""In which order sessions are listed."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from trioapp.domain.texts import alphabetical
from trioapp.presentation.sessions_controller import SessionRow


class Order(StrEnum):
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


def in_order(rows: Iterable[SessionRow], order: Order) -> list[SessionRow]:
    """What cannot be opened comes first, by name: something must be done about it."""
    newest_first = sorted(rows, key=_made, reverse=True)
    by_name = sorted(newest_first, key=_name)
    orders = {Order.NEWEST: newest_first, Order.OLDEST: newest_first[::-1], Order.NAME: by_name}
    return [row for row in by_name if not row.is_sound] + [row for row in orders[order] if row.is_sound]


def _made(row: SessionRow) -> int:
    return row.created_ms


def _name(row: SessionRow) -> str:
    return alphabetical(row.name)
