"""What an observer says to the trio, as the console shows it; nothing of it goes to the room."""

from __future__ import annotations

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class GiveBack:
    """What the trio that is observed hears, and by which words an observer says it (method.md §E4)."""

    title: str
    things: tuple[str, ...]
    saw: str
    then: str
    wonder: str
    receiver: str
    nothing: str
