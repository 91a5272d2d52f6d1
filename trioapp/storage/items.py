"""The items of a session's workbook as rows: what kind each is, and what stands in it as JSON."""

from __future__ import annotations

import re
from typing import Any, get_args

from trioapp.domain.programme import Block, FormatText, ProgrammeHead
from trioapp.domain.workbook import Item, ItemType, Workbook
from trioapp.storage.rows import Connection, Row, RowSource, SealedRows

_KINDS: dict[str, Any] = {re.sub("(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower(): kind for kind in get_args(Item)}
"""By the words that stand in the files."""
_WORDS = {kind: word for word, kind in _KINDS.items()}
_OF_A_PROGRAMME = (ProgrammeHead, Block, FormatText)


def item_row(item: Item) -> tuple[str, str, str]:
    import msgspec  # a start without a workshop on the table need not wait for it

    return item.id, _WORDS[type(item)], msgspec.json.encode(item).decode()


def read_workbook(rows: RowSource) -> Workbook:
    """What a newer program keeps, or cannot be understood, is passed over; it stays in the file."""
    return _workbook(rows.of("item"))


def fetch_programme(rows: SealedRows) -> None:
    """The parts of the day and its exercises alone. What is no other kind is read, lest a spoilt word hide a part."""
    rows.fetch_items_but([word for kind, word in _WORDS.items() if kind not in _OF_A_PROGRAMME])


def _workbook(rows: list[Row]) -> Workbook:
    items = (_item(kind, content) for _, kind, content in rows)
    return Workbook(tuple(item for item in items if item is not None))


def read_items(rows: SealedRows, kind: type[ItemType]) -> tuple[ItemType, ...]:
    """Those of one kind, in order; `ValueError` when one of them is not as it was written."""
    word = _WORDS[kind]
    found = _workbook(rows.items(word))
    if rows.broken["item"]:
        raise ValueError
    return found.of(kind)


def count_items(db: Connection, kind: type) -> int:
    """How many there are of a kind, without reading them."""
    ((count,),) = db.execute("SELECT count(*) FROM item WHERE kind = ?", (_WORDS[kind],))
    return int(count)


def _item(kind: str, content: str) -> Item | None:
    if kind not in _KINDS:
        return None
    import msgspec  # see above

    try:
        item: Item = msgspec.json.decode(content, type=_KINDS[kind])
    except msgspec.MsgspecError:
        return None
    return item
