"""A table of a chart for spreadsheets; no cell can start a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from trioapp.services.exporting.agenda_csv import BYTE_ORDER_MARK, safe_cell


def as_table_csv(headings: Sequence[str], rows: Iterable[Sequence[str]], separator: str) -> str:
    """All cells are quoted; `separator` is that of the language."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([safe_cell(cell) for cell in row])
    return BYTE_ORDER_MARK + text.getvalue()
