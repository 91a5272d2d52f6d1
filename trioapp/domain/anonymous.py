"""Text without the names of the people in the room (method.md §E5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from trioapp.domain.people import Person

_SHORTEST_PART = 3
"""Parts of a name of fewer letters are ordinary words more often than names."""


def without_names(text: str, people: Iterable[Person], labels: Mapping[str, str]) -> str:
    """`text` with every name, whole or a part of it, replaced by that person's label (`4-B`), or else by their id.

    A part is a word of a name with a capital; capitals in the text make no difference for whole names.
    """
    for person in sorted(people, key=lambda person: len(person.name), reverse=True):
        stand_in = labels.get(person.id, person.id)
        for part in _parts(person.name):
            text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", stand_in, text, flags=re.IGNORECASE)
    return text


def _parts(name: str) -> list[str]:
    words = [word for word in re.findall(r"\w[\w'’-]*", name) if len(word) >= _SHORTEST_PART and word[0].isupper()]
    return [part for part in (name, *words) if part]
