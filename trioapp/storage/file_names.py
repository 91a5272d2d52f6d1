"""Names of files that every system takes."""

from __future__ import annotations

_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)))
)
"""What Windows takes for a device, whatever comes after the dot."""


def stem_of(identifier: str) -> str:
    """The name, without its ending, of the file of the thing with that id."""
    return f"{identifier}_" if identifier in _RESERVED else identifier
