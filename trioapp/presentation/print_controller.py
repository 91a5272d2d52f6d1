"""Printing before a session: which cards, how many, on which paper, as PDF or on a printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.file_names import stem_of
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Clock
from trioapp.domain.prints import PrintKind, PrintPaper, PrintSheet
from trioapp.domain.problems import Refused
from trioapp.domain.session import Session
from trioapp.presentation.errands import Errands, documents_folder
from trioapp.presentation.file_work import FileStep, FileWork
from trioapp.presentation.print_cards import MOST_PRINTS, Prints
from trioapp.presentation.print_view import PrintChoice, PrintRow, PrintView, Wanted
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.handing_over import KeepTogether, ReportFile
from trioapp.services.sessions import Sessions

_AT_FIRST = frozenset(PrintKind) - {PrintKind.PHASE_POSTERS}
"""Posters take much ink, and are the beamer's work while it works."""


class Typesetter(Protocol):
    """What needs fonts and colours; in any thread."""

    def pdf(self, sheets: tuple[PrintSheet, ...], title: str, language: str) -> bytes:
        """The sheets as pages."""

    def misfits(self, sheets: tuple[PrintSheet, ...]) -> tuple[str, ...]:
        """Texts that do not fit on their cards even in the smallest letters."""


class Printed(Enum):
    """What became of a wish to print."""

    DONE = auto()
    CANCELLED = auto()
    FAILED = auto()


PrintOut = Callable[[tuple[PrintSheet, ...], str], Printed]
"""Asks which printer, and prints sheets under a title."""


class PrintController(QObject):
    """Nothing is printed but the words of an exercise: no name of anybody, and nothing that a session was told."""

    view_changed = Signal(object)
    refused = Signal(str)
    """With a sentence, when there is no session to print for."""
    shown = Signal()
    """There is a session to print for, and all about it was sent."""
    folder_chosen = Signal(str)
    """With a folder that is to be remembered."""

    def __init__(
        self,
        sessions: Sessions,
        clock: Clock,
        words: Wording,
        errands: Errands,
        typesetter: Callable[[], Typesetter],
        print_out: PrintOut,
        keep: KeepTogether,
        folder: str,
    ) -> None:
        super().__init__()
        self._sessions, self._clock, self._words, self._errands = sessions, clock, words, errands
        self._typesetter, self._print_out = typesetter, print_out
        self._folder = Path(folder) if folder else Path(documents_folder())
        self._session: Session | None = None
        self._exercise = ""
        self._ticked, self._counts = _AT_FIRST, dict[PrintKind, int]()
        self._paper, self._large_posters = PrintPaper.A4, False
        self._sheets: tuple[PrintSheet, ...] = ()
        self._problem = ""
        self._work = FileWork(words, errands, keep, words.prints.saved)
        self._work.changed.connect(self._show)

    @Slot(str)
    def show(self, file: str) -> None:
        """For a session by the name of its file; how many there are to be follows from it."""
        try:
            self._session = self._sessions.read(file)
        except Refused as refused:
            self.refused.emit(self._words.refusal(refused))
            return
        self._ticked = _AT_FIRST
        self._exercise = self._session.exercises[0].id
        self._work.forget()
        self._begin()
        self.shown.emit()

    @Slot()
    def refresh(self) -> None:
        """Everything anew, such as in another language."""
        if self._session:
            self._lay_out(self._session)

    # -- what is chosen

    @Slot(str)
    def choose_exercise(self, exercise: str) -> None:
        self._exercise = exercise
        self._begin()

    @Slot(object)
    def want(self, wanted: Wanted) -> None:
        change = {wanted.kind} if wanted.is_ticked else frozenset[PrintKind]()
        self._ticked = (self._ticked - {wanted.kind}) | change
        self._counts[wanted.kind] = min(max(1, wanted.count), MOST_PRINTS)
        self._change()

    @Slot(str)
    def choose_paper(self, paper: str) -> None:
        self._paper = PrintPaper(paper)
        self._change()

    @Slot(bool)
    def enlarge_posters(self, large: bool) -> None:
        self._large_posters = large
        self._change()

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        self._folder = folder
        self.folder_chosen.emit(str(folder))
        self._work.tell("")

    def _begin(self) -> None:
        """The counts of this exercise; those of another one say nothing about it."""
        if self._session:
            self._counts = dict(self._prints(self._session).usual_counts)
            self._change()

    def _change(self) -> None:
        self._work.forget()
        self.refresh()

    def _lay_out(self, session: Session) -> None:
        """What would come out of the printer; whether all of it fits is found out beside the windows."""
        wanted = {kind: count for kind, count in self._counts.items() if kind in self._ticked}
        sheets = self._prints(session).sheets(wanted, self._paper, large_posters=self._large_posters)
        if sheets != self._sheets:
            self._sheets, self._problem = sheets, ""
            typesetter = self._typesetter()
            self._errands.send(lambda: typesetter.misfits(sheets), lambda texts: self._hear_misfits(sheets, texts))
        self.view_changed.emit(self._view(session))

    def _hear_misfits(self, sheets: tuple[PrintSheet, ...], texts: tuple[str, ...]) -> None:
        if sheets == self._sheets and texts:
            self._problem = self._words.prints.too_long(texts)
            self.refresh()

    def _prints(self, session: Session) -> Prints:
        return Prints(session, self._chosen(session), self._clock.now(), self._words)

    def _chosen(self, session: Session) -> ExerciseFormat:
        return next(one for one in session.exercises if one.id == self._exercise)

    # -- as PDF

    @Slot()
    def save(self) -> None:
        """A file for each kind: the cards go on other paper than the posters."""
        session = self._session
        if session is None or self._work.is_on:
            return
        if not self._sheets:
            self._work.tell(self._words.prints.nothing_chosen())
            return
        self._work.begin(self._steps(session), self._folder, self._stem(session))

    @Slot()
    def stop(self) -> None:
        self._work.stop()

    def _steps(self, session: Session) -> tuple[FileStep, ...]:
        typesetter, language = self._typesetter(), self._words.language

        def make(kind: PrintKind, sheets: tuple[PrintSheet, ...], title: str) -> tuple[ReportFile, ...]:
            return (ReportFile("pdf", typesetter.pdf(sheets, title, language), kind.value),)

        return tuple(
            FileStep(
                self._words.prints.kind(kind),
                partial(make, kind, _of_kind(self._sheets, kind), self._title(session, kind)),
            )
            for kind in dict.fromkeys(sheet.kind for sheet in self._sheets)
        )

    def _stem(self, session: Session) -> str:
        """What the files are called: as reports are, without a name of anybody."""
        return stem_of(replace(session.head, name=session.pseudonyms.veiled(session.head.name)))

    def _title(self, session: Session, kind: PrintKind) -> str:
        name = self._chosen(session).name.in_language(self._words.language)
        return self._words.prints.of_exercise(kind, name)

    # -- on a printer

    @Slot()
    def print_out(self) -> None:
        session, words = self._session, self._words.prints
        if session is None or self._work.is_on:
            return
        if not self._sheets:
            self._work.tell(words.nothing_chosen())
            return
        kinds = tuple(dict.fromkeys(sheet.kind for sheet in self._sheets))
        became = self._print_out(self._sheets, self._title(session, kinds[0]))
        if became is not Printed.CANCELLED:
            count = sum(sheet.copies for sheet in self._sheets)
            self._work.tell(words.printed(count) if became is Printed.DONE else words.not_printed())

    # -- what is shown

    @Slot()
    def _show(self) -> None:
        if self._session:
            self.view_changed.emit(self._view(self._session))

    def _view(self, session: Session) -> PrintView:
        words = self._words.prints
        return PrintView(
            title=words.title(session.head.name),
            exercises=tuple(
                PrintChoice(one.id, one.name.in_language(self._words.language)) for one in session.exercises
            ),
            exercise=self._exercise,
            rows=tuple(
                PrintRow(kind, words.kind(kind), words.about(kind), words.how_many(kind), kind in self._ticked, count)
                for kind, count in self._counts.items()
            ),
            papers=tuple(PrintChoice(paper.value, words.paper(paper)) for paper in PrintPaper),
            paper=self._paper,
            large_posters=self._large_posters,
            large_posters_words=words.large_posters(self._paper),
            sheets=self._sheets,
            sheet_names=tuple(words.kind(sheet.kind) for sheet in self._sheets),
            folder=str(self._folder),
            folder_question=words.choose_folder(),
            is_working=self._work.is_on,
            share=self._work.share,
            problem=self._problem,
            told=self._work.told,
            saved_in=self._work.saved_in,
        )


def _of_kind(sheets: tuple[PrintSheet, ...], kind: PrintKind) -> tuple[PrintSheet, ...]:
    return tuple(sheet for sheet in sheets if sheet.kind is kind)
