"""The page that looks back as a value: which chart is seen, with names or without, and as a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.ports import Library
from trioapp.domain.problems import Refused
from trioapp.presentation.errands import Errands
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.insight_board import Chart, ChartEntry, ChartFile, ChartSaving, InsightView, Leads, Reading
from trioapp.presentation.insight_charts import HARVEST, MEETINGS, ROLES, TIMES, SessionCharts
from trioapp.presentation.insight_over_charts import HEARD, OVERRUNS, OverCharts
from trioapp.presentation.wording import Wording
from trioapp.services.exporting.csv_text import as_csv
from trioapp.services.insight import Insights, OfSession, OverSessions
from trioapp.services.workspace import Workspace

WriteFile = Callable[[Path, str, str, str | bytes], Path]
"""Writes a file in a folder, by its name, its ending and its contents, over nothing that is there; gives its path."""


class InsightController(QObject):
    """Nothing is worked out while nobody sees it; and then anew with each phase, not with each second or note.

    All sessions are looked at beside the windows, some at a time; what those tell that were read is seen meanwhile.
    Nothing of it is for the room.
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
        self._look: Callable[[], OverSessions] | None = None
        self._is_reading = self._is_held = False
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
        self._found, self._is_held = {}, False
        self._look = self._insights.look_over_all()
        self._read_on(self._look)

    def _read_on(self, look: Callable[[], OverSessions]) -> None:
        self._is_reading = True
        self._errands.send(look, partial(self._hear, look))

    def _hear(self, look: Callable[[], OverSessions], over: OverSessions) -> None:
        """What was asked before the page was left is of no use any more."""
        if look is not self._look:
            return
        self._over, self._is_reading = over, False
        self.refresh()
        if over.unread and self._is_in_sight and not self._is_held:
            self._read_on(look)

    @Slot(bool)
    def go_on_reading(self, goes_on: bool) -> None:
        """Or no longer: what was read is kept, and the rest can be read later."""
        self._is_held = not goes_on
        self.refresh()
        if goes_on and self._look and self._over and self._over.unread and not self._is_reading:
            self._read_on(self._look)

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
        chart = replace(chart, leads=self._leads(chart.id)) if chart.plot is None else chart
        words = self._words.insight
        entries = (*_entries(names, words.this_session()), *_entries(names_over, words.all_sessions()))
        reading = self._reading if chart.id in names_over else None
        return InsightView(entries, chart, self._is_named, self._folder, reading)

    def _leads(self, chart: str) -> Leads | None:
        """What leads to a chart being filled; nothing while all sessions are looked at."""
        of = self._of_session
        if of is None:
            return Leads.START if self._over else None
        if chart in (HARVEST, HEARD):
            return Leads.HARVEST
        is_seated = any(seating.groups for _, seating in of.session.seatings.by_round)
        return Leads.TRIOS if chart in (ROLES, MEETINGS) and not is_seated else Leads.RUN

    @property
    def _reading(self) -> Reading | None:
        over = self._over
        if over is None or not over.unread:
            return None
        there = over.read + over.unread
        words = self._words.insight.read_so_far(over.read, there)
        return Reading(over.read / there, words, goes_on=not self._is_held)


def _entries(names: dict[str, str], heading: str) -> tuple[ChartEntry, ...]:
    return tuple(ChartEntry(one, name, "" if place else heading) for place, (one, name) in enumerate(names.items()))
