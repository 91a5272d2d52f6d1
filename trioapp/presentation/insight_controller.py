"""The page that looks back as a value: which chart is seen, with names or without, and as a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.ports import Library
from trioapp.domain.problems import Refused
from trioapp.presentation.errands import Errands
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.insight_board import Chart, ChartEntry, ChartFile, ChartSaving, InsightView
from trioapp.presentation.insight_charts import TIMES, SessionCharts
from trioapp.presentation.insight_over_charts import OVERRUNS, OverCharts
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.csv_text import as_csv
from trioapp.services.insight import Insights, OfSession, OverSessions
from trioapp.services.workspace import Workspace

WriteFile = Callable[[Path, str, str, str | bytes], Path]
"""Writes a file in a folder, by its name, its ending and its contents, over nothing that is there; gives its path."""


class InsightController(QObject):
    """Nothing is worked out while nobody sees it; and then anew with each phase, not with each second or note.

    All sessions are looked at beside the windows. Nothing of it is for the room.
    """

    view_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was saved, or was not; empty where there is nothing to be said."""
    folder_chosen = Signal(str)
    """With a folder that is to be remembered."""

    def __init__(
        self,
        workspace: Workspace,
        insights: Insights,
        formats: Library[ExerciseFormat],
        errands: Errands,
        words: Wording,
        heartbeat: Heartbeat,
        write_file: WriteFile,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._insights = insights
        self._formats = formats
        self._errands = errands
        self._words = words
        self._write_file = write_file
        self._is_in_sight = False
        self._is_named = False
        self._chosen, self._folder = TIMES, ""
        self._session = ""
        self._told_of: object = None
        self._of_session: OfSession | None = None
        self._over: OverSessions | None = None
        self._found: dict[str, ExerciseFormat | None] = {}
        self._view: InsightView | None = None
        workspace.listen(self._follow)
        heartbeat.beat.connect(self._follow)

    @Slot(bool)
    def follow_sight(self, is_in_sight: bool) -> None:
        """Whether the trainer sees the page; what happened meanwhile is looked at when it comes."""
        came, self._is_in_sight = is_in_sight and not self._is_in_sight, is_in_sight
        if came:
            self._told_of = None
            self._follow()
            self._look_over_all()

    @Slot()
    def refresh(self) -> None:
        """Says it again, in the language that is switched on."""
        if self._is_in_sight:
            self._show()

    @Slot()
    def _follow(self) -> None:
        session = self._workspace.session.head.id if self._workspace.is_open else ""
        if session != self._session:
            self._session, self._is_named = session, False
        if self._is_in_sight and (key := self._where()) != self._told_of:
            self._told_of = key
            self._of_session = self._insights.of_session()
            self._show()

    def _where(self) -> object:
        """What is the same as long as a phase goes on."""
        if not self._workspace.is_open:
            return ""
        position = self._insights.position()
        ends = tuple((stay.round, stay.phase.place, stay.ended) for stay in position.stays)
        return self._session, position.status, ends

    # -- all sessions

    def _look_over_all(self) -> None:
        self._found = {}
        self._errands.send(self._insights.look_over_all(), self._hear)

    def _hear(self, over: OverSessions) -> None:
        self._over = over
        self.refresh()

    def _find(self, exercise: str) -> ExerciseFormat | None:
        """That of the open session, or of the library."""
        session = self._of_session.session if self._of_session else None
        own = (session.format, *session.other_formats) if session else ()
        known = next((one for one in own if one.id == exercise), None)
        if known is None and exercise not in self._found:
            self._found[exercise] = None
            with suppress(Refused):
                self._found[exercise] = self._formats.one(exercise)
        return known or self._found[exercise]

    # -- what is chosen

    @Slot(str)
    def choose(self, chart: str) -> None:
        self._chosen = chart
        self.told.emit("")
        self.refresh()

    @Slot(bool)
    def name_people(self, is_named: bool) -> None:
        """Whether people stand there by name; until the session is another one."""
        self._is_named = is_named
        self.refresh()

    def save_in(self, folder: str) -> None:
        """Where a chart is to be saved unless somebody chooses another folder."""
        self._folder = folder

    @Slot(object)
    def save(self, wish: ChartSaving) -> None:
        """Over nothing that is there."""
        if self._view is None:
            return
        self._folder = str(wish.folder)
        self.folder_chosen.emit(self._folder)
        self.refresh()
        chart, words = self._view.chart, self._words.insight
        contents: str | bytes = self._table_of(chart) if wish.form is ChartFile.TABLE else wish.contents
        name = words.file_name(chart.id)
        name = self._words.demo.file_name(name) if self._workspace.is_demo else name
        try:
            path = self._write_file(wish.folder, name, wish.form.value, contents)
        except Refused as refused:
            self.told.emit(self._words.refusal(refused))
        else:
            self.told.emit(words.saved(str(path)))

    def _table_of(self, chart: Chart) -> str:
        return as_csv(chart.table.headings, chart.table.rows, self._words.canvas().separator)

    # -- what is shown

    def _show(self) -> None:
        view = self._view_now()
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    def _view_now(self) -> InsightView:
        over = OverCharts(self._over, self._words, self._find)
        own = SessionCharts(self._of_session, self._words, self._is_named) if self._of_session else None
        names, names_over = own.names() if own else {}, over.names()
        if own and self._chosen not in names_over:
            chart = own.chart(self._chosen)
        else:
            chart = over.chart(self._chosen if self._chosen in names_over else OVERRUNS)
        words = self._words.insight
        entries = (*_entries(names, words.this_session()), *_entries(names_over, words.all_sessions()))
        return InsightView(entries, chart, self._is_named, self._folder)


def _entries(names: dict[str, str], heading: str) -> tuple[ChartEntry, ...]:
    return tuple(ChartEntry(one, name, "" if place else heading) for place, (one, name) in enumerate(names.items()))
