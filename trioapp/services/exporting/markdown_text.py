"""Text and tables for Markdown, in which nothing that somebody typed is anything but text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trioapp.domain.texts import plain_line


def table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heading, ("---",) * len(heading), *(tuple(escaped(cell) for cell in row) for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def escaped(typed: str) -> str:
    """Typed text on one line, with nothing left that Markdown would read as more than text."""
    return re.sub(r"([\\`*_{}\[\]<>#|~&])", r"\\\1", plain_line(typed))
