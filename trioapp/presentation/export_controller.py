"""Making reports of a session: what is ticked, what would be in them, and how far they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.instants import Clock
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.presentation.errands import Errands, documents_folder
from trioapp.presentation.export_view import ExportView, KindRow
from trioapp.presentation.file_work import FileStep, FileWork
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.handing_over import (
    KeepTogether,
    Making,
    Press,
    Preview,
    Subject,
    preview,
)
from trioapp.services.exporting.report import Contents
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.services.sessions import Sessions

_ORDER = (
    *(ReportKind.PDF, ReportKind.ACCESSIBLE_PDF, ReportKind.DOCX, ReportKind.ODT, ReportKind.XLSX),
    *(ReportKind.CSV, ReportKind.MARKDOWN, ReportKind.JSON, ReportKind.CALENDAR),
)
"""Those first that most people want."""
_NOT_INSTALLED = Problem(ProblemKind.EXPORT_NOT_INSTALLED)


class ExportController(QObject):
    """Files are made one kind after the other, in a thread, from the session as it was when it was asked for."""

    view_changed = Signal(object)
    refused = Signal(str)
    """With a sentence, when there is no session to make a report of."""
    shown = Signal()
    """There is a session to make a report of, and all about it was sent."""
    folder_chosen = Signal(str)
    """With a folder that is to be remembered."""
    subject_changed = Signal(object)
    """With the `Subject` that a report would be of from now on."""

    def __init__(
        self,
        sessions: Sessions,
        clock: Clock,
        words: Wording,
        errands: Errands,
        press: Callable[[], Press],
        keep: KeepTogether,
        folder: str,
        missing: frozenset[ReportKind] = frozenset(),
    ) -> None:
        """`missing` are the kinds that cannot be made here; whoever ticks one is told what it needs."""
        super().__init__()
        self._sessions, self._clock, self._words = sessions, clock, words
        self._errands, self._press = errands, press
        self._folder = Path(folder) if folder else Path(documents_folder())
        self._session: Session | None = None
        self._missing = missing
        self._kinds = frozenset({ReportKind.PDF})
        self._contents = self._usual = Contents()
        self._preview: Preview | None = None
        self._work = FileWork(words, errands, keep, words.export.saved)
        self._work.changed.connect(self.refresh)

    @Slot(str)
    def show(self, file: str) -> None:
        """A session by the name of its file; names and notes are off until they are ticked, for this one or for all."""
        try:
            self._session = self._sessions.read(file)
        except Refused as refused:
            self.refused.emit(self._words.refusal(refused))
            return
        self._contents = self._usual
        self._work.forget()
        self._look()
        self.shown.emit()

    @Slot(object)
    def follow_preferences(self, preferences: Preferences) -> None:
        """With what the next report begins."""
        self._usual = Contents(named=preferences.reports_named, with_notes=preferences.reports_with_notes)

    @Slot()
    def refresh(self) -> None:
        if self._session:
            self.view_changed.emit(self._view(self._session))

    @Slot(object)
    def tick(self, kinds: frozenset[str]) -> None:
        wanted = frozenset(map(ReportKind, kinds))
        self._kinds = wanted - self._missing
        self._work.tell(self._words.refusal(Refused(_NOT_INSTALLED)) if wanted & self._missing else "")

    @Slot(bool)
    def name(self, named: bool) -> None:
        self._contents = replace(self._contents, named=named)
        self._look()

    @Slot(bool)
    def add_notes(self, with_notes: bool) -> None:
        self._contents = replace(self._contents, with_notes=with_notes)
        self._look()

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        self._folder = folder
        self.folder_chosen.emit(str(folder))
        self._work.tell("")

    # -- what would be in it

    def _look(self) -> None:
        """Works out beside the windows what would be in a report with what is ticked now."""
        session, contents, now, words = self._session, self._contents, self._clock.now(), self._words.report()
        self._preview = None
        self._work.tell("")
        if session:
            self.subject_changed.emit(Subject(session, contents, now))
            self._errands.send(
                lambda: preview(session, contents, now, words),
                lambda seen: self._hear_preview(session, contents, seen),
            )

    def _hear_preview(self, session: Session, contents: Contents, seen: Preview) -> None:
        if session is self._session and contents == self._contents:
            self._preview = seen
            self.refresh()

    # -- making it

    @Slot()
    def make(self) -> None:
        if not self._session or self._work.is_on:
            return
        kinds = tuple(kind for kind in _ORDER if kind in self._kinds)
        if not kinds:
            self._work.tell(self._words.export.nothing_chosen())
            return
        making = Making(self._session, self._contents, self._clock.now(), self._words.report(), self._press())
        steps = tuple(FileStep(self._words.export.name(step.kind), step.make) for step in making.steps(kinds))
        self._work.begin(steps, self._folder, making.stem)

    @Slot()
    def cancel(self) -> None:
        self._work.stop()

    # -- what is shown

    def _view(self, session: Session) -> ExportView:
        words, seen, work = self._words.export, self._preview, self._work
        return ExportView(
            title=words.title(session.head.name),
            kinds=tuple(map(self._row, _ORDER)),
            named=self._contents.named,
            with_notes=self._contents.with_notes,
            named_words=words.named(),
            with_notes_words=words.with_notes(),
            contents=words.contents(seen) if seen else words.looking(),
            reader=words.reader(seen.reader) if seen else "",
            doubts=words.doubts(seen.doubts) if seen else "",
            doubt_lines=words.doubt_lines(seen.doubts) if seen else (),
            folder=str(self._folder),
            folder_question=words.choose_folder(),
            is_working=work.is_on,
            share=work.share,
            told=work.told,
            saved_in=work.saved_in,
        )

    def _row(self, kind: ReportKind) -> KindRow:
        words = self._words.export.kind(kind, is_there=kind not in self._missing)
        return KindRow(kind.value, words, kind in self._kinds)
