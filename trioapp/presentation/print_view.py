"""What the panel for prints shows, as values."""

from __future__ import annotations

from dataclasses import dataclass

from trioapp.domain.prints import PrintKind, PrintPaper, PrintSheet


@dataclass(frozen=True, slots=True)
class PrintRow:
    """A kind of print in words, what is counted of it, whether it is ticked, and how many there are to be."""

    kind: PrintKind
    words: str
    about: str
    how_many: str
    is_ticked: bool
    count: int


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """Something to be chosen: its id, and what it is called."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class PrintView:
    """The whole panel; `sheets` are what would come out of the printer, and `saved_in` is where files are, if any."""

    title: str
    exercises: tuple[PrintChoice, ...]
    exercise: str
    rows: tuple[PrintRow, ...]
    papers: tuple[PrintChoice, ...]
    paper: PrintPaper
    large_posters: bool
    large_posters_words: str
    sheets: tuple[PrintSheet, ...]
    sheet_names: tuple[str, ...]
    folder: str
    folder_question: str
    is_working: bool
    share: float
    """How much of it is made, between 0 and 1."""
    problem: str
    told: str
    saved_in: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A kind of print is wanted or not, and so many of it."""

    kind: PrintKind
    is_ticked: bool
    count: int
