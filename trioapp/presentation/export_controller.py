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
from trioapp.domain.values import dataclass
from trioapp.presentation.errands import Errands, documents_folder, tried
from trioapp.presentation.export_view import ExportView, KindRow
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.handing_over import (
    KeepTogether,
    Making,
    Press,
    Preview,
    ReportFile,
    Step,
    Subject,
    keep_files,
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


@dataclass(frozen=True, slots=True)
class _Work:
    """Files that are being made: what is still to be made, and what is there."""

    making: Making
    left: tuple[Step, ...]
    made: tuple[ReportFile, ...] = ()
    count: int = 0


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
        self._errands, self._press, self._keep = errands, press, keep
        self._folder = Path(folder) if folder else Path(documents_folder())
        self._session: Session | None = None
        self._missing = missing
        self._kinds = frozenset({ReportKind.PDF})
        self._contents = self._usual = Contents()
        self._preview: Preview | None = None
        self._work: _Work | None = None
        self._told, self._saved_in = "", ""

    @Slot(str)
    def show(self, file: str) -> None:
        """A session by the name of its file; names and notes are off until they are ticked, for this one or for all."""
        try:
            self._session = self._sessions.read(file)
        except Refused as refused:
            self.refused.emit(self._words.refusal(refused))
            return
        self._contents, self._work = self._usual, None
        self._told, self._saved_in = "", ""
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
        self._tell(self._words.refusal(Refused(_NOT_INSTALLED)) if wanted & self._missing else "")

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
        self._tell("")

    # -- what would be in it

    def _look(self) -> None:
        """Works out beside the windows what would be in a report with what is ticked now."""
        session, contents, now, words = self._session, self._contents, self._clock.now(), self._words.report()
        self._preview = None
        self._tell("")
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
        if not self._session or self._work:
            return
        kinds = tuple(kind for kind in _ORDER if kind in self._kinds)
        if not kinds:
            self._tell(self._words.export.nothing_chosen())
            return
        making = Making(self._session, self._contents, self._clock.now(), self._words.report(), self._press())
        steps = making.steps(kinds)
        self._saved_in = ""
        self._go_on(_Work(making, steps, count=len(steps)))

    @Slot()
    def cancel(self) -> None:
        """What is made just now is thrown away when it is there."""
        if self._work:
            self._work = None
            self._tell(self._words.export.cancelled())

    def _go_on(self, work: _Work) -> None:
        """Sends for the next kind of file, or has all of them saved."""
        self._work = work
        if work.left:
            step = work.left[0]
            self._tell(self._words.export.making(step.kind, work.count - len(work.left) + 1, work.count))
            self._errands.send(tried(step.make), lambda made: self._hear(work, made))
        else:
            folder, keep = self._folder, self._keep
            self._tell(self._words.export.writing())
            self._errands.send(
                tried(lambda: keep_files(keep, folder, work.making.stem, work.made)),
                lambda paths: self._hear_saved(work, paths),
            )

    def _hear(self, work: _Work, made: tuple[ReportFile, ...] | Exception) -> None:
        if work is not self._work:
            return
        if isinstance(made, Exception):
            self._end_with(made)
        else:
            self._go_on(replace(work, left=work.left[1:], made=(*work.made, *made)))

    def _hear_saved(self, work: _Work, paths: tuple[Path, ...] | Exception) -> None:
        """What is saved by now is told, also if it was to be stopped meanwhile."""
        if isinstance(paths, Exception):
            self._end_with(paths)
        elif work.making.session is self._session:
            self._work, self._saved_in = None, str(self._folder)
            self._tell(self._words.export.saved(tuple(path.name for path in paths)))

    def _end_with(self, error: Exception) -> None:
        """A refusal is told in its words; anything else is a bug, which goes the way of all bugs."""
        self._work = None
        if not isinstance(error, Refused):
            self._tell("")
            raise error
        self._tell(self._words.refusal(error))

    # -- what is shown

    def _tell(self, sentence: str) -> None:
        self._told = sentence
        self.refresh()

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
            is_working=work is not None,
            share=(work.count - len(work.left)) / (work.count + 1) if work else 0.0,
            told=self._told,
            saved_in=self._saved_in,
        )

    def _row(self, kind: ReportKind) -> KindRow:
        words = self._words.export.kind(kind, is_there=kind not in self._missing)
        return KindRow(kind.value, words, kind in self._kinds)
