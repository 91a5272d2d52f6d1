"""The charts over all sessions: which phases run over, how long changes of roles take, how many trios are heard."""

from __future__ import annotations

from collections.abc import Callable

from trioapp.domain import numerals
from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat
from trioapp.domain.insight_over_sessions import ENOUGH_SESSIONS, HeardShare, Overrun, advised, changes_of_roles
from trioapp.domain.instants import ZERO, Duration
from trioapp.domain.values import dataclass
from trioapp.presentation.insight_board import BarPlot, Chart, Look, Series, Table
from trioapp.presentation.wording import Wording
from trioapp.services.insight import OverSessions

OVERRUNS, CHANGES, HEARD = "overruns", "changes", "heard"
_MOST_SHOWN = 20
"""So many sessions, the latest, are in one plot; all of them are in its table."""

FormatNamed = Callable[[str], ExerciseFormat | None]
"""Finds the exercise of that id, or none where it is not there any more."""


@dataclass(frozen=True, slots=True)
class OverCharts:
    """Every chart over all sessions by its id; `told` is None until they have been looked at."""

    told: OverSessions | None
    words: Wording
    find: FormatNamed

    def names(self) -> dict[str, str]:
        words = self.words.insight
        return {OVERRUNS: words.overruns(), CHANGES: words.changes(), HEARD: words.heard()}

    def chart(self, chart_id: str) -> Chart:
        name = self.names()[chart_id]
        if self.told is None:
            return Chart(chart_id, name, *self.words.insight.reading())
        makers = {OVERRUNS: self._overruns, CHANGES: self._changes, HEARD: self._heard}
        return makers[chart_id](chart_id, name, self.told)

    def _said(self, said: str, told: OverSessions) -> str:
        return f"{said} {self.words.insight.left_out(told.protected, told.damaged)}".strip()

    def _none(self, chart_id: str, name: str, why: tuple[str, str], told: OverSessions) -> Chart:
        finding, said = why
        return Chart(chart_id, name, finding, self._said(said, told))

    # -- what runs over

    def _overruns(self, chart_id: str, name: str, told: OverSessions) -> Chart:
        words = self.words.insight
        phases = tuple(one for one in told.overruns if one.phase != CHANGE_OVER)
        if not phases:
            return self._none(chart_id, name, words.no_sessions(), told)
        advice = tuple(map(self._advice, advised(told.overruns)))
        labels = tuple(map(self._label, phases))
        values = [one.usual for one in phases]
        series = Series(
            words.usually(), Look.FULL, tuple(one.seconds for one in values), tuple(map(words.signed, values))
        )
        return Chart(
            id=chart_id,
            name=name,
            finding=advice[0] if advice else self._no_advice(told),
            said=self._said(words.said_of_overruns(), told),
            plot=BarPlot(labels, (series,), words.axis_of_time(), is_time=True),
            table=self._table(phases),
            lines=advice[1:],
        )

    def _no_advice(self, told: OverSessions) -> str:
        enough = told.sessions >= ENOUGH_SESSIONS
        return (
            self.words.insight.nothing_runs_over(told.sessions) if enough else self.words.insight.too_few(told.sessions)
        )

    def _advice(self, one: Overrun) -> str:
        return self.words.insight.advice(self._label(one), one.over, one.sessions, one.proposed or ZERO)

    def _table(self, phases: tuple[Overrun, ...]) -> Table:
        words = self.words.insight
        headings = (
            words.exercise(), words.phase(), words.sessions(), words.ran_over(), words.planned(), words.usually_took(),
            words.usually(), words.plan(),
        )  # fmt: skip
        return Table(headings, tuple(map(self._row, phases)))

    def _row(self, one: Overrun) -> tuple[str, ...]:
        return (
            self._exercise(one.exercise),
            self._phase(one),
            str(one.sessions),
            str(one.over),
            *map(numerals.length, (one.planned, max(ZERO, one.took))),
            self.words.insight.signed(one.usual),
            numerals.length(one.proposed) if one.proposed else "",
        )

    def _label(self, one: Overrun) -> str:
        """With its exercise, where there are several."""
        exercises = {found.exercise for found in self.told.overruns} if self.told else set()
        phase = self._phase(one)
        return self.words.insight.of_exercise(phase, self._exercise(one.exercise)) if len(exercises) > 1 else phase

    def _exercise(self, exercise: str) -> str:
        found = self.find(exercise)
        return found.name.in_language(self.words.language) if found else exercise

    def _phase(self, one: Overrun) -> str:
        """One that its exercise does not have any more is called by its id."""
        found = self.find(one.exercise)
        phases = (*found.phases, found.change_over) if found else ()
        names = (phase.name.in_language(self.words.language) for phase in phases if phase and phase.id == one.phase)
        return next(names, "") or one.phase

    # -- changes of roles

    def _changes(self, chart_id: str, name: str, told: OverSessions) -> Chart:
        words, changes = self.words.insight, changes_of_roles(told.overruns)
        if not changes:
            return self._none(chart_id, name, words.no_changes(), told)
        most = max(changes, key=lambda one: one.sessions)
        planned, took = [one.planned for one in changes], [max(ZERO, one.took) for one in changes]
        return Chart(
            id=chart_id,
            name=name,
            finding=words.change_takes(max(ZERO, most.took), most.planned),
            said=self._said("", told),
            plot=BarPlot(
                tuple(self._exercise(one.exercise) for one in changes),
                (_times(words.planned(), Look.STRIPED, planned), _times(words.usually_took(), Look.FULL, took)),
                words.axis_of_time(),
                is_time=True,
            ),
            table=self._table(changes),
            lines=tuple(map(self._advice, advised(changes))),
        )

    # -- trios heard

    def _heard(self, chart_id: str, name: str, told: OverSessions) -> Chart:
        words, shares = self.words.insight, told.heard
        if not shares:
            return self._none(chart_id, name, words.no_heard(), told)
        latest = shares[-_MOST_SHOWN:]
        heard, trios = sum(one.heard for one in shares), sum(one.trios for one in shares)
        percent = [100 * one.heard / one.trios for one in latest]
        labels = tuple(f"{one.heard}/{one.trios}" for one in latest)
        return Chart(
            id=chart_id,
            name=name,
            finding=words.all_heard_in(sum(1 for one in shares if one.heard == one.trios), len(shares)),
            said=self._said(words.said_of_heard(heard, trios, len(latest) if len(shares) > len(latest) else 0), told),
            plot=BarPlot(
                tuple(map(self._day, latest)),
                (Series(words.share(), Look.FULL, tuple(percent), labels),),
                words.share(),
                is_time=False,
            ),
            table=Table(
                (words.day_of_session(), words.heard(), words.trios()),
                tuple((self._day(one), str(one.heard), str(one.trios)) for one in shares),
            ),
        )

    def _day(self, one: HeardShare) -> str:
        return self.words.insight.day(numerals.local_time(one.created_ms).date())


def _times(name: str, look: Look, times: list[Duration]) -> Series:
    return Series(name, look, tuple(one.seconds for one in times), tuple(map(numerals.length, times)))
