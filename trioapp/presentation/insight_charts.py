"""The charts of one session, made from its sums: times, marks, talk and harvest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from trioapp.domain import numerals
from trioapp.domain.insight import Occasion, PhaseTime, SeenMark, TrioTalk
from trioapp.domain.insight_over_sessions import RUNS_OVER
from trioapp.domain.instants import ZERO, Duration, total
from trioapp.domain.marks import Mark
from trioapp.domain.values import dataclass
from trioapp.presentation.insight_board import (
    Backdrop,
    BarPlot,
    Chart,
    LinePlot,
    Look,
    Series,
    Spots,
    Table,
)
from trioapp.presentation.insight_people_charts import meetings_chart, role_chart
from trioapp.presentation.insight_wording import InsightWording
from trioapp.presentation.wording import Wording
from trioapp.services.insight import OfSession

TIMES, MARKS, TALK, HARVEST, ROLES, MEETINGS = "times", "marks", "talk", "harvest", "roles", "meetings"
_MOST_SAID = 6
"""More trios at once nobody listens to."""
_LOOKS = (Look.FULL, Look.STRIPED, Look.DOTTED, Look.CROSSED)


@dataclass(frozen=True, slots=True)
class SessionCharts:
    """Every chart of a session by its id; each is made when it is asked for."""

    told: OfSession
    words: Wording
    is_named: bool

    def names(self) -> dict[str, str]:
        """What each is called, in their order."""
        words = self.words.insight
        return {
            TIMES: words.times(),
            **self._names_of_lines(words),
            TALK: words.talk(),
            HARVEST: words.harvest(),
            ROLES: words.roles(),
            MEETINGS: words.meetings(),
        }

    def _names_of_lines(self, words: InsightWording) -> dict[str, str]:
        count, name = len(self.told.occasions), words.line_of_marks()
        if count < 2:
            return {MARKS: name}
        return {f"{MARKS}-{number}": words.numbered(name, number) for number in range(1, count + 1)}

    def chart(self, chart_id: str) -> Chart:
        """One that is not there is the first."""
        makers: dict[str, Callable[[str, str], Chart]] = {
            TALK: self._talk,
            HARVEST: self._harvest,
            ROLES: self._roles,
            MEETINGS: self._meetings,
        }
        names = self.names()
        if chart_id not in names:
            chart_id = TIMES
        make = self._line if chart_id.startswith(MARKS) else makers.get(chart_id, self._times)
        return make(chart_id, names[chart_id])

    # -- times

    def _times(self, chart_id: str, name: str) -> Chart:
        words, times = self.words.insight, self.told.times
        if not times:
            return Chart(chart_id, name, *words.no_times())
        labels = tuple(map(self._label, times))
        said = words.said_of_times(
            _sum(one.planned for one in times), _sum(one.actual for one in times), _sum(one.paused for one in times)
        )
        plot = BarPlot(labels, tuple(self._bars_of_times()), words.axis_of_time(), is_time=True)
        return Chart(chart_id, name, self._finding_of_times(), said, plot, self._table_of_times())

    def _bars_of_times(self) -> list[Series]:
        words, times = self.words.insight, self.told.times
        planned = _series(words.planned(), Look.STRIPED, [one.planned for one in times])
        took = _series(words.took(), Look.FULL, [one.actual for one in times])
        pauses = [one.paused for one in times]
        paused = [_series(words.paused(), Look.DOTTED, pauses, follows=True)] if any(pauses) else []
        return [planned, took, *paused]

    def _finding_of_times(self) -> str:
        words, over = self.words.insight, [one for one in self.told.times if one.is_over]
        if not over:
            return words.under_way(self._label(self.told.times[-1]))
        most = max(over, key=lambda one: one.overrun)
        if most.overrun >= RUNS_OVER:
            return words.longer(self._label(most), most.overrun)
        least = min(over, key=lambda one: one.overrun)
        if -least.overrun >= RUNS_OVER:
            return words.shorter(self._label(least), -least.overrun)
        return words.as_planned()

    def _table_of_times(self) -> Table:
        words = self.words.insight
        headings = (
            words.phase(), words.round(), words.planned(), words.took(), words.difference(), words.paused()
        )  # fmt: skip
        rows = (
            (
                self._name(one),
                str(one.what.round) if one.exercise else "",
                *map(numerals.length, (one.planned, one.actual)),
                words.signed(one.overrun),
                numerals.length(one.paused),
            )
            for one in self.told.times
        )
        return Table(headings, tuple(rows))

    def _name(self, one: PhaseTime) -> str:
        return self.told.session.phase_of(one.what.what).name.in_language(self.words.language) or one.what.what.id

    def _label(self, one: PhaseTime) -> str:
        """With its round, where there is more than one."""
        rounds = {time.what.round for time in self.told.times if time.exercise}
        if one.exercise and len(rounds) > 1:
            return self.words.insight.in_round(self._name(one), one.what.round)
        return self._name(one)

    # -- the line of marks

    def _line(self, chart_id: str, name: str) -> Chart:
        words, occasion = self.words.insight, self._occasion(chart_id)
        if occasion is None or not occasion.marks:
            return Chart(chart_id, name, *words.no_marks())
        in_phases = Counter(self._phase_at(occasion, mark) for mark in occasion.marks)
        ((phase, most),) = in_phases.most_common(1)
        counts = Counter(mark.mark for mark in occasion.marks)
        spoken = [(self.words.mark(mark), counts[mark]) for mark in Mark if counts[mark]]
        return Chart(
            id=chart_id,
            name=name,
            finding=words.most_marks_in(phase, most, len(occasion.marks)),
            said=words.said_of_marks(len({mark.trio for mark in occasion.marks}), spoken),
            plot=self._plot_of_line(occasion),
            table=self._table_of_line(occasion),
        )

    def _occasion(self, chart_id: str) -> Occasion | None:
        number = int(chart_id.removeprefix(f"{MARKS}-")) if "-" in chart_id else 1
        return self.told.occasions[number - 1] if self.told.occasions else None

    def _phase_at(self, occasion: Occasion, mark: SeenMark) -> str:
        phase = self.told.session.phase_of(occasion.stretch_at(mark.at).timing.what)
        return phase.name.in_language(self.words.language) or phase.id

    def _plot_of_line(self, occasion: Occasion) -> LinePlot:
        backdrops = tuple(
            Backdrop(
                self.told.session.phase_of(one.timing.what).name.in_language(self.words.language),
                one.begins.seconds,
                one.ends.seconds,
            )
            for one in occasion.stretches
        )
        rows = {trio: row for row, trio in enumerate(occasion.trios)}
        spots = tuple(
            Spots(self.words.mark(kind), kind, tuple((rows[one.trio], one.at.seconds) for one in of_kind))
            for kind in Mark
            if (of_kind := [one for one in occasion.marks if one.mark is kind])
        )
        return LinePlot(tuple(map(self._group, rows)), backdrops, spots, self.words.insight.axis_of_line())

    def _table_of_line(self, occasion: Occasion) -> Table:
        words = self.words.insight
        in_order = sorted(occasion.marks, key=lambda mark: (mark.trio, mark.at))
        rows = (
            (str(one.trio), numerals.length(one.at), self._phase_at(occasion, one), self.words.mark(one.mark))
            for one in in_order
        )
        return Table((words.trio(), words.moment(), words.phase(), words.mark()), tuple(rows))

    def _group(self, number: int) -> str:
        return self.words.group(self.told.session.group).name(number)

    # -- talk and harvest

    def _talk(self, chart_id: str, name: str) -> Chart:
        words, talk = self.words.insight, self.told.talk
        if not talk:
            return Chart(chart_id, name, *words.no_talk())
        roles = self._roles_that_talked()
        together = {role: _sum(one.times.get(role, ZERO) for one in talk) for role in roles}
        most = max(roles, key=lambda role: together[role])
        share = round(100 * together[most].ms / _sum(together.values()).ms)
        series = tuple(
            _series(word, look, [one.times.get(role, ZERO) for one in talk])
            for (role, word), look in zip(roles.items(), _LOOKS, strict=False)
        )
        said = words.said_of_talk([self._talked(one, roles) for one in talk[:_MOST_SAID]])
        rest = words.more_in_table() if len(talk) > _MOST_SAID else ""
        rows = tuple(self._group(one.trio) for one in talk)
        return Chart(
            id=chart_id,
            name=name,
            finding=words.talked_most(roles[most], share),
            said=f"{said} {rest}".strip(),
            plot=BarPlot(rows, series, words.axis_of_time(), is_time=True),
            table=Table((words.trio(), *roles.values()), tuple(_row_of_talk(one, roles) for one in talk)),
        )

    def _roles_that_talked(self) -> dict[str, str]:
        """By id, with their words, in the order in which an exercise has them."""
        talked = {role for one in self.told.talk for role in one.times}
        session, language = self.told.session, self.words.language
        known = {
            role.id: role.name.in_language(language)
            for exercise in session.exercises
            for role in exercise.roles
            if role.id in talked
        }
        return known | {role: role for role in sorted(talked - known.keys())}

    def _talked(self, one: TrioTalk, roles: Mapping[str, str]) -> str:
        parts = [f"{word} {numerals.length(one.times[role])}" for role, word in roles.items() if role in one.times]
        return self.words.insight.talked(self._group(one.trio), parts)

    def _harvest(self, chart_id: str, name: str) -> Chart:
        words, count = self.words.insight, self.told.harvest
        if not count.sentences:
            return Chart(chart_id, name, *words.no_harvest())
        good, hard = (number for _, number in count.tones)
        tones = [(self.words.harvest.tone(tone), number) for tone, number in count.tones]
        levels = [(self.words.harvest.level(level), number) for level, number in count.levels]
        told = [*tones, (words.not_said(), count.sentences - good - hard)]
        about = [*levels, (words.not_said(), count.sentences - sum(number for _, number in levels))]
        both = [*((words.good_and_hard(), *one) for one in told), *((words.about_whom(), *one) for one in about)]
        shown = [one for one in both if one[2] or one[1] != words.not_said()]
        plot = BarPlot(
            tuple(f"{what}: {word}" if word == words.not_said() else word for what, word, _ in shown),
            (_counted(words.sentences(), [number for *_, number in shown]),),
            words.sentences(),
            is_time=False,
        )
        (level, most), (_, second) = sorted(levels, key=lambda one: -one[1])[:2]
        finding = words.counted_with_level(good, hard, level, most) if most > second else words.counted(good, hard)
        heard = words.heard_of(count.heard, count.trios) if count.trios else ""
        said = ", ".join(f"{word} {number}" for _, word, number in shown)
        table = Table((words.what(), "", words.sentences()), tuple((what, word, str(n)) for what, word, n in shown))
        return Chart(chart_id, name, finding, f"{said}. {heard}".strip(), plot, table)

    # -- people

    def _roles(self, chart_id: str, name: str) -> Chart:
        return role_chart(chart_id, name, self.told, self.words, is_named=self.is_named)

    def _meetings(self, chart_id: str, name: str) -> Chart:
        return meetings_chart(chart_id, name, self.told, self.words, is_named=self.is_named)


def _sum(times: Iterable[Duration]) -> Duration:
    return total(tuple(times))


def _series(name: str, look: Look, times: list[Duration], *, follows: bool = False) -> Series:
    """Nothing is written where nothing is drawn."""
    labels = tuple(numerals.length(one) if one or not follows else "" for one in times)
    return Series(name, look, tuple(one.seconds for one in times), labels, follows)


def _counted(name: str, counts: list[int]) -> Series:
    return Series(name, Look.FULL, tuple(map(float, counts)), tuple(map(str, counts)))


def _row_of_talk(one: TrioTalk, roles: Mapping[str, str]) -> tuple[str, ...]:
    return (str(one.trio), *(numerals.length(one.times.get(role, ZERO)) for role in roles))
