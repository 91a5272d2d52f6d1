"""Tables as CSV (contracts.md): UTF-8 with a byte order mark, and no cell that could start a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from trioapp.domain.instants import Duration
from trioapp.domain.numerals import length
from trioapp.domain.texts import plain

_BYTE_ORDER_MARK = "\ufeff"
_BEGIN_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def as_csv(header: Sequence[str], rows: Iterable[Sequence[str | int | Duration | date]], separator: str) -> str:
    """All cells are quoted."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([safe_cell(_written(cell)) for cell in row] for row in (header, *rows))
    return _BYTE_ORDER_MARK + text.getvalue()


def safe_cell(typed: str) -> str:
    """Plain text that a spreadsheet takes as nothing but text."""
    text = plain(typed)
    return f"'{text}" if text.lstrip().startswith(_BEGIN_FORMULAS) or text[:1] in ("\t", "\n") else text


def _written(cell: str | int | Duration | date) -> str:
    return length(cell) if isinstance(cell, Duration) else str(cell)
