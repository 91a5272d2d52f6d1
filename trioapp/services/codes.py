"""Plain text as a QR code: rows of dots that are dark or not."""

from __future__ import annotations

from functools import lru_cache

Dots = tuple[tuple[bool, ...], ...]
"""From above to below, each row from left to right."""


@lru_cache(maxsize=16)
def code_of(text: str) -> Dots:
    """The code with the fewest dots: on a screen nothing wears off, so little of it serves to mend it."""
    import segno  # no start waits for what most sessions never show

    code = segno.make(text, micro=False, error="l", encoding="utf-8")
    return tuple(tuple(bool(dot) for dot in row) for row in code.matrix)
