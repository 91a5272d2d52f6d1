"""What others made, and the program is built of."""

from __future__ import annotations

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """`licence` is as SPDX writes it where its makers do, and `text` all that it says; several stand below each other.

    `version` is empty where it is not known, and so is `home`, the address of the makers.
    """

    name: str
    version: str
    licence: str
    text: str
    home: str = ""
    registered_as: str = ""
    """Its name among the packages of Python; empty for what comes inside another part."""
