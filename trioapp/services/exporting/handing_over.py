"""Handing over what a session leaves behind: kinds of files, what would be in them, making them, and keeping them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Protocol

from trioapp.domain.answers import Dot
from trioapp.domain.document import Document
from trioapp.domain.doubts import Doubt, doubts
from trioapp.domain.figures import Figure
from trioapp.domain.file_names import stem_of
from trioapp.domain.instants import Instant
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import System, Topic
from trioapp.domain.paper import Inks
from trioapp.domain.proof import Proof
from trioapp.domain.session import Session
from trioapp.domain.theory_of_change import Node
from trioapp.domain.timings import timings
from trioapp.domain.values import dataclass
from trioapp.services.exporting.agenda_calendar import as_calendar, days
from trioapp.services.exporting.csv_text import as_csv
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.markdown_report import as_markdown
from trioapp.services.exporting.office_docx import as_docx
from trioapp.services.exporting.office_odt import as_odt
from trioapp.services.exporting.report import Contents, notes_to_show, sentences_to_show, shown
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.services.exporting.report_words import ReportWords
from trioapp.services.exporting.session_report import as_document
from trioapp.services.exporting.sheets import SheetKind, sheets_of
from trioapp.services.exporting.sheets_xlsx import as_xlsx
from trioapp.services.exporting.typed_texts import typed_texts


class Press(Protocol):
    """What needs fonts and colours; in any thread."""

    @property
    def inks(self) -> Inks:
        """The colours of reports."""

    def pdf(self, document: Document) -> bytes:
        """The report on pages."""

    def accessible_pdf(self, document: Document) -> bytes:
        """The report for who has it read aloud; `Refused` where what makes it is not installed."""

    def proof(self, document: Document, first: int, most: int) -> Proof:
        """At most so many of the same pages, from that one on, as pictures."""

    def picture(self, figure: Figure) -> bytes:
        """A drawing as a PNG."""


class KeepTogether(Protocol):
    """Writes files into a folder: all of them or none, and over nothing that is there."""

    def __call__(self, folder: Path, files: tuple[tuple[str, str, bytes], ...]) -> tuple[Path, ...]:
        """Each by its name, its ending and its contents; gives their paths. `Refused` when that cannot be done."""


class Holding(StrEnum):
    """What a report may hold."""

    PEOPLE = "people"
    TIMES = "times"
    SENTENCES = "sentences"
    CANVASES = "canvases"
    QUESTIONS = "questions"
    NOTES = "notes"
    DAYS = "days"


class Reader(StrEnum):
    """For whom a report is."""

    ANYBODY = "anybody"
    THOSE_WHO_WERE_THERE = "those_who_were_there"
    TRAINER = "trainer"


@dataclass(frozen=True, slots=True)
class Preview:
    """How much of each is in it, for whom it is, what is held back, and which words may still be names."""

    holdings: tuple[tuple[Holding, int], ...]
    reader: Reader
    held_back: int
    """Sentences that the trios wanted to keep to themselves."""
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class ReportFile:
    """`addition` comes after the name that all files of a session have."""

    ending: str
    contents: bytes
    addition: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One kind of file, and what makes it; it may be called in another thread."""

    kind: ReportKind
    make: Callable[[], tuple[ReportFile, ...]]


_CANVASES: tuple[tuple[type, ...], ...] = ((Node,), (System, Topic), (Dot,))


def preview(session: Session, contents: Contents, now: Instant, words: ReportWords) -> Preview:
    counts = {
        Holding.PEOPLE: len(session.labels),
        Holding.TIMES: len(timings(session, now)),
        Holding.SENTENCES: len(sentences_to_show(session, contents)),
        Holding.CANVASES: sum(
            bool(any(map(session.workbook.of, kinds))) for kinds in ((Node,), (System, Topic), (Dot,))
        ),
        Holding.QUESTIONS: len(session.workbook.of(LearningQuestion)),
        Holding.NOTES: len(notes_to_show(session, contents)),
        Holding.DAYS: len(days(session, contents, words.canvas)),
    }
    texts = () if contents.named else typed_texts(session, contents)
    given = len(sentences_to_show(session, replace(contents, with_notes=True)))
    return Preview(
        holdings=tuple((holding, count) for holding, count in counts.items() if count),
        reader=_reader(contents),
        held_back=given - counts[Holding.SENTENCES],
        doubts=doubts(texts, session.pseudonyms),
    )


def _reader(contents: Contents) -> Reader:
    if contents.with_notes:
        return Reader.TRAINER
    return Reader.THOSE_WHO_WERE_THERE if contents.named else Reader.ANYBODY


@dataclass(frozen=True, slots=True)
class Subject:
    """What a report would be of: a session, what is asked for of it, and when."""

    session: Session
    contents: Contents
    now: Instant


@dataclass
class Making:
    """Files of one session as it was at one moment; what several kinds need is made once."""

    session: Session
    contents: Contents
    now: Instant
    words: ReportWords
    press: Press

    def steps(self, kinds: tuple[ReportKind, ...]) -> tuple[Step, ...]:
        made: dict[ReportKind, Callable[[], Iterator[ReportFile]]] = {
            ReportKind.MARKDOWN: self._markdown,
            ReportKind.PDF: self._pdf,
            ReportKind.ACCESSIBLE_PDF: self._accessible_pdf,
            ReportKind.ODT: self._odt,
            ReportKind.DOCX: self._docx,
            ReportKind.XLSX: self._xlsx,
            ReportKind.CSV: self._csv,
            ReportKind.JSON: self._json,
            ReportKind.CALENDAR: self._calendar,
        }
        return tuple(Step(kind, _all_of(made[kind])) for kind in dict.fromkeys(kinds))

    @property
    def stem(self) -> str:
        """What the files are called; without names there is none in it either."""
        head = self.session.head
        return stem_of(replace(head, name=shown(head.name, self.session, self.contents)))

    @cached_property
    def document(self) -> Document:
        return as_document(self.session, self.contents, self.now, self.words)

    def proof(self, first: int, most: int) -> Proof:
        """Pages as they would be in the PDF; may be called in another thread."""
        return self.press.proof(self.document, first, most)

    @cached_property
    def _pictures(self) -> dict[Figure, bytes]:
        return {drawing.figure: self.press.picture(drawing.figure) for drawing in self.document.drawings}

    def _markdown(self) -> Iterator[ReportFile]:
        yield ReportFile("md", as_markdown(self.document).encode())

    def _pdf(self) -> Iterator[ReportFile]:
        yield ReportFile("pdf", self.press.pdf(self.document))

    def _accessible_pdf(self) -> Iterator[ReportFile]:
        yield ReportFile("pdf", self.press.accessible_pdf(self.document), "accessible")

    def _odt(self) -> Iterator[ReportFile]:
        yield ReportFile("odt", as_odt(self.document, self._pictures.__getitem__, self.press.inks))

    def _docx(self) -> Iterator[ReportFile]:
        yield ReportFile("docx", as_docx(self.document, self._pictures.__getitem__, self.press.inks))

    def _xlsx(self) -> Iterator[ReportFile]:
        sheets = sheets_of(self.session, self.contents, self.now, self.words)
        yield ReportFile("xlsx", as_xlsx(self.document, sheets, self.words.about, self.press.inks))

    def _csv(self) -> Iterator[ReportFile]:
        """A file for each table; that of the agenda comes last, and has the plain name."""
        for sheet in sheets_of(self.session, self.contents, self.now, self.words):
            text = as_csv(sheet.header, sheet.rows, self.words.canvas.separator)
            addition = "" if sheet.kind is SheetKind.AGENDA else sheet.kind.value
            yield ReportFile("csv", text.encode(), addition)

    def _json(self) -> Iterator[ReportFile]:
        yield ReportFile("json", as_json(self.session, self.contents, self.now).encode())

    def _calendar(self) -> Iterator[ReportFile]:
        yield ReportFile("ics", as_calendar(self.session, self.contents, self.now, self.words.canvas).encode())


def _all_of(make: Callable[[], Iterator[ReportFile]]) -> Callable[[], tuple[ReportFile, ...]]:
    return lambda: tuple(make())


def keep_files(keep: KeepTogether, folder: Path, stem: str, files: tuple[ReportFile, ...]) -> tuple[Path, ...]:
    """All of them beside each other, or none."""
    named = ((f"{stem}-{file.addition}" if file.addition else stem, file.ending, file.contents) for file in files)
    return keep(folder, tuple(named))
