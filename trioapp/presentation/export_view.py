"""What the panel for reports shows, as values."""

from __future__ import annotations

from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of file in words, and whether it is ticked."""

    kind: str
    words: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class ExportView:
    """The whole panel; `share` is how much is done, from 0 to 1, and `saved_in` where the last files are, if any."""

    title: str
    kinds: tuple[KindRow, ...]
    named: bool
    with_notes: bool
    named_words: str
    with_notes_words: str
    contents: str
    reader: str
    doubts: str
    doubt_lines: tuple[str, ...]
    folder: str
    folder_question: str
    is_working: bool
    share: float
    told: str
    saved_in: str
