"""The keys as rows of one list: what is possible where the trainer is comes first, and what is typed finds some."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.values import dataclass
from trioapp.presentation.keys import KeyGroup, KeyRow


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A heading, or what some keys do; `keys` is empty for a heading."""

    id: str
    words: str
    keys: tuple[str, ...] = ()

    @property
    def is_heading(self) -> bool:
        return not self.keys

    @property
    def spoken(self) -> str:
        return f"{' / '.join(self.keys)}: {self.words}" if self.keys else self.words


def key_lines(groups: tuple[KeyGroup, ...], here: frozenset[str], sought: str = "") -> tuple[KeyLine, ...]:
    """`here` holds the headings of the groups that count on this page; groups without a match are left out."""
    ordered = sorted(groups, key=lambda group: group.heading not in here)
    return tuple(line for group in ordered for line in _of_group(group, sought.casefold().split()))


def _of_group(group: KeyGroup, sought: list[str]) -> Iterator[KeyLine]:
    rows = [row for row in group.rows if row.keys and _has(row, group, sought)]
    if rows:
        yield KeyLine(group.heading, group.heading)
        yield from (KeyLine(f"{group.heading}: {row.words}", row.words, row.keys) for row in rows)


def _has(row: KeyRow, group: KeyGroup, sought: list[str]) -> bool:
    """Each word in what it does or where; or, as a whole, one of its keys."""
    keys = [key.casefold() for key in row.keys]
    words = f"{row.words} {group.heading}".casefold()
    return all(word in words or word in keys for word in sought)
