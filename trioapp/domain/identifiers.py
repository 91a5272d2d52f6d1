"""Ids of what a trainer makes: letters, digits and dashes, made of a name, and free."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count

from trioapp.domain.texts import folded

LONGEST_MADE = 48
"""Of an id that is made of a name; a file may name one that is a little longer."""
_OTHER = re.compile("[^a-z0-9]+")


def identifier_of(name: str, otherwise: str) -> str:
    """What is left of a name in plain letters, or `otherwise` where that is nothing."""
    plain = _OTHER.sub("-", folded(name)).strip("-")
    return plain.lstrip("-0123456789")[:LONGEST_MADE].strip("-") or otherwise


def free_identifier(begin: str, is_taken: Callable[[str], bool]) -> str:
    """That id, or where it is taken one with a number after it."""
    names = (begin if number == 1 else f"{begin[:LONGEST_MADE]}-{number}" for number in count(1))
    return next(name for name in names if not is_taken(name))
