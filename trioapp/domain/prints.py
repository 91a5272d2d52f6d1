"""What is printed before a session, as values: each card, poster and page holds finished words and numbers.

Nothing that is printed has a field for a person's name or for an observer's note; a test walks the types to keep it so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from trioapp.domain.scenes import RoleMark, SceneLine, Tone, TrackPart


class PrintKind(StrEnum):
    """The values stand in names of files."""

    ROLE_CARDS = "role-cards"
    SPARE_CARDS = "spare-role-cards"
    OBSERVER_CARDS = "observer-cards"
    SENTENCE_CARDS = "sentence-cards"
    TABLE_NUMBERS = "table-numbers"
    PHASE_POSTERS = "phase-posters"
    WHOLE_EXERCISE = "whole-exercise"


@dataclass(frozen=True, slots=True)
class Step:
    """A phase as one role has it: its name, how long it takes, what to do, and the questions to ask in it."""

    phase: str
    length: str
    words: str
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleCard:
    """What one role does from phase to phase; `more` are questions for who runs out of them."""

    role: RoleMark
    exercise: str
    steps: tuple[Step, ...]
    more_title: str = ""
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What an observer may ask themselves in a phase."""

    phase: str
    question: str


@dataclass(frozen=True, slots=True)
class ObserverCard:
    """What to count, what to look for, lines to write on (under headings where there are any), how to give it back.

    `blanks` are words with a short line behind them, such as the table and the round.
    """

    role: RoleMark
    exercise: str
    blanks: tuple[str, ...]
    marks_title: str
    marks: tuple[str, ...]
    asks: tuple[Asked, ...]
    lines_title: str
    headings: tuple[str, ...]
    frame: str
    receiver: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to be ticked, with its word; that of a tone has the sign of the tone as well."""

    word: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Ticks:
    """What is asked, and the boxes behind it."""

    question: str
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class SentenceCard:
    """The sentence that a group gives to the room: how its parts begin, with lines to go on, and what kind it is."""

    title: str
    starters: tuple[str, ...]
    ticks: tuple[Ticks, ...]
    blanks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableNumber:
    """Stands on a table, folded, with the same on both sides."""

    word: str
    number: str


@dataclass(frozen=True, slots=True)
class PhasePoster:
    """A phase as the room sees it on the beamer, with all of its questions at once."""

    eyebrow: str
    title: str
    length: str
    unit: str
    aim: str
    questions: tuple[str, ...]
    lines: tuple[SceneLine, ...]
    track: tuple[TrackPart, ...]


@dataclass(frozen=True, slots=True)
class PageRow:
    """A phase of the whole exercise; `blanks` are the rounds in which a time of the clock is to be filled in."""

    title: str
    length: str
    running: str
    blanks: tuple[str, ...]
    questions: tuple[str, ...]
    lines: tuple[SceneLine, ...]
    for_trainer: str


@dataclass(frozen=True, slots=True)
class WholePage:
    """The whole exercise on one page, for when the beamer fails; `columns` are the heads of its three columns."""

    title: str
    hint: str
    script_title: str
    script: str
    columns: tuple[str, str, str]
    rows: tuple[PageRow, ...]
    end: tuple[str, ...]


Print = RoleCard | ObserverCard | SentenceCard | TableNumber | PhasePoster | WholePage


class PrintPaper(StrEnum):
    """What is in the printer."""

    A4 = "a4"
    LETTER = "letter"


PAPERS = {PrintPaper.A4: (210.0, 297.0), PrintPaper.LETTER: (215.9, 279.4)}
"""Width and height in millimetres, standing."""


@dataclass(frozen=True, slots=True)
class PrintSheet:
    """A sheet of paper with so many cards beside and below each other, in millimetres; the same one `copies` times."""

    kind: PrintKind
    width_mm: float
    height_mm: float
    columns: int
    rows: int
    cards: tuple[Print, ...]
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Division:
    """How a sheet is divided into cards, and whether it lies on its side."""

    columns: int = 1
    rows: int = 1
    lies: bool = False


DIVISIONS = {
    PrintKind.ROLE_CARDS: Division(2, 2),
    PrintKind.SPARE_CARDS: Division(2, 2),
    PrintKind.OBSERVER_CARDS: Division(2, 1, lies=True),
    PrintKind.SENTENCE_CARDS: Division(2, 2),
    PrintKind.TABLE_NUMBERS: Division(),
    PrintKind.PHASE_POSTERS: Division(lies=True),
    PrintKind.WHOLE_EXERCISE: Division(),
}
"""Of A4: four of A6, two of A5, or one page."""


def sheets(
    kind: PrintKind, cards: Iterable[Print], paper: PrintPaper, *, doubled: bool = False
) -> tuple[PrintSheet, ...]:
    """The cards on as few sheets as hold them, of which those that are the same are one; what is left of the last one
    is filled with its last card, to have in reserve. `doubled` sheets are twice as large, such as A3."""
    division, (short, long) = DIVISIONS[kind], PAPERS[paper]
    if doubled:
        short, long = long, 2 * short
    width, height = (long, short) if division.lies else (short, long)
    each, found = division.columns * division.rows, tuple(cards)
    found += found[-1:] * (-len(found) % each)
    parts = (found[first : first + each] for first in range(0, len(found), each))
    return tuple(
        PrintSheet(kind, width, height, division.columns, division.rows, part, len(tuple(same)))
        for part, same in groupby(parts)
    )


def one_by_one(sheets: Iterable[PrintSheet]) -> tuple[PrintSheet, ...]:
    """Every sheet that comes out of the printer."""
    return tuple(replace(sheet, copies=1) for sheet in sheets for _ in range(sheet.copies))
