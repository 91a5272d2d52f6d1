"""Looking back as a value: findings, empty states, names on request, files, and when it is worked out anew."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import pytest

from tests.builders import HandClock, a_day, a_session, trio_format
from tests.fakes import DoneAtOnce, FileInMemory
from tests.insight_day import HeldWorkshop
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.insight_over_sessions import Digest, PhaseTotal
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Note
from trioapp.domain.people import people_named
from trioapp.domain.ports import Gathered
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.rounds import Seatings
from trioapp.domain.seating import Group, Seat, Seating
from trioapp.domain.session import Session
from trioapp.presentation.errands import Errands
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.insight_board import (
    BarPlot,
    Chart,
    ChartFile,
    ChartSaving,
    GridPlot,
    InsightView,
    Leads,
    LinePlot,
    Reading,
)
from trioapp.presentation.insight_controller import InsightController
from trioapp.presentation.wording import Wording
from trioapp.services.insight import Insights
from trioapp.services.workspace import Workspace
from trioapp.storage.report_file import write_report

T = TypeVar("T")


def digest(took_s: float) -> Digest:
    planned, took = Duration.of(seconds=180), Duration.of(seconds=took_s)
    return Digest(1_790_000_000_000, (PhaseTotal("trio", "give_back", 1, planned, took),), 3, 4)


@dataclass
class Others:
    """The other sessions of this laptop; `first` is what some of them tell."""

    gathered: Gathered = field(default_factory=Gathered)
    first: tuple[Gathered, ...] = ()
    asked: list[str] = field(default_factory=list)

    def gather(self, but: str) -> Iterator[Gathered]:
        self.asked.append(but)
        yield from (*self.first, self.gathered)


class OneFormat:
    """A library with the trio in it."""

    def all(self) -> tuple[ExerciseFormat, ...]:
        return (trio_format(),)

    def own_ids(self) -> frozenset[str]:
        return frozenset()

    def one(self, wanted: str) -> ExerciseFormat:
        if wanted != "trio":
            raise Refused(Problem(ProblemKind.PROGRAMME_UNKNOWN, what=wanted))
        return trio_format()

    def source_of(self, wanted: str) -> str:
        raise NotImplementedError(wanted)


class Listener:
    """Somebody who looks back."""

    def __init__(self, errands: Errands | None = None) -> None:
        self.clock, self.workspace, self.others = HandClock(), Workspace(), Others()
        self.heartbeat = Heartbeat(self.clock)
        insights = Insights(self.workspace, self.others, self.clock)
        self.insight = InsightController(
            self.workspace, insights, OneFormat(), errands or DoneAtOnce(), Wording(), self.heartbeat, write_report
        )
        self.views: list[InsightView] = []
        self.told: list[str] = []
        self.insight.view_changed.connect(self.views.append)
        self.insight.told.connect(self.told.append)

    def open(self, session: Session) -> None:
        self.workspace.open(session, FileInMemory())

    def look(self) -> None:
        self.insight.follow_sight(True)

    def see(self, chart: str) -> Chart:
        self.insight.choose(chart)
        return self.views[-1].chart

    def do(self, kind: MoveKind) -> None:
        session = self.workspace.session
        run = session.run.moved(Move(kind, self.clock.now()))
        self.workspace.change(replace(session, run=run))


class DoneOneByOne:
    """Errands that wait until somebody has the next one done."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def send(self, think: Callable[[], T], hear: Callable[[T], None]) -> None:
        self.waiting.append(lambda: hear(think()))

    def do_one(self) -> None:
        self.waiting.pop(0)()


@pytest.fixture
def listener(qapp: object) -> Listener:  # noqa: ARG001 - signals need it
    return Listener()


@pytest.fixture
def held(listener: Listener) -> Listener:
    """Who looks back on a workshop that was held."""
    workshop = HeldWorkshop()
    listener.clock = workshop.clock
    listener.open(workshop.session)
    listener.look()
    return listener


def test_each_chart_of_a_held_workshop_says_what_was_found(held: Listener) -> None:
    found = {entry.id: held.see(entry.id).finding for entry in held.views[-1].entries}
    assert found == {
        "times": "Capture, round 3 took 1:12 longer than planned",
        "marks": "Most marks fell in Ask deeper: 28 of 62",
        "talk": "Storyteller: 55% of the time that was talked, over all trios",
        "harvest": "1 good and 4 hard",
        "roles": "Everybody has had every role",
        "meetings": "Everybody met 2 of 20 others, nobody twice",
        "overruns": "Advice takes 3 sessions; 1 so far",
        "changes": "Changing roles usually takes 0:30; 0:30 is planned",
        "heard": "Not all trios were heard",
    }


@pytest.mark.parametrize("chart", ["times", "marks", "talk", "harvest", "roles", "meetings", "overruns", "changes"])
def test_a_plot_has_the_numbers_of_its_table(held: Listener, chart: str) -> None:
    seen = held.see(chart)
    assert seen.finding
    assert all(len(row) == len(seen.table.headings) for row in seen.table.rows)
    match seen.plot:
        case BarPlot(rows, series):
            assert len(rows) == len(seen.table.rows)
            assert all(len(one.values) == len(one.labels) == len(rows) for one in series)
            for one in series:
                for label, row in zip(one.labels, seen.table.rows, strict=True):
                    assert not label or label in row
        case LinePlot(spots=spots):
            assert sum(len(one.places) for one in spots) == len(seen.table.rows) == 62
        case GridPlot(cells=cells):
            in_table = sum(bool(cell) for row in seen.table.rows for cell in row[1:])
            assert in_table == len(cells)
        case _:
            pytest.fail("nothing is drawn")


def test_pauses_stand_apart_from_what_a_phase_took(held: Listener) -> None:
    plot = held.see("times").plot
    assert isinstance(plot, BarPlot)
    assert [(one.name, one.look.value, one.follows) for one in plot.series] == [
        ("planned", "striped", False),
        ("took", "full", False),
        ("paused", "dotted", True),
    ]
    assert sum(plot.series[2].values) == 60


def test_a_night_between_two_phases_leaves_them_to_be_seen(listener: Listener) -> None:
    listener.open(a_session())
    listener.do(MoveKind.START)
    listener.clock.pass_time(seconds=50)
    listener.do(MoveKind.PAUSE)
    listener.clock.pass_time(minutes=15 * 60)
    for kind in (MoveKind.RESUME, MoveKind.NEXT, MoveKind.STOP):
        listener.do(kind)
        listener.clock.pass_time(seconds=200)
    listener.look()
    seen = listener.see("times")
    assert isinstance(seen.plot, BarPlot)
    planned, took, paused = (one.values for one in seen.plot.series)
    assert paused[0] == max(planned + took)
    assert seen.plot.series[2].labels[0] == seen.table.rows[0][-1] == "900:00"
    assert seen.said.endswith("Pauses, which do not count: 900:00.")


def test_an_empty_session_says_in_words_why_nothing_is_there(listener: Listener) -> None:
    listener.open(a_session(()))
    listener.look()
    for entry in listener.views[-1].entries:
        chart = listener.see(entry.id)
        assert chart.plot is None
        assert chart.finding
        assert chart.said
        assert not chart.table.rows


def test_without_a_session_all_sessions_can_be_looked_at(listener: Listener) -> None:
    listener.others.gathered = Gathered(tuple(map(digest, (220, 225, 180, 230, 215))), protected=1, damaged=2)
    listener.look()
    view = listener.views[-1]
    assert [entry.id for entry in view.entries] == ["overruns", "changes", "heard"]
    assert view.chart.finding == "Give back ran over in 4 of 5 sessions: plan 4 minutes"
    assert "1 protected session is not counted. 2 sessions that cannot be read are not counted." in view.chart.said
    assert view.chart.table.rows == (
        ("Trio: learning from experience", "Give back", "5", "4", "3:00", "3:40", "+0:40", "4:00"),
    )


def test_half_minutes_are_said_as_halves_and_an_exercise_that_is_gone_by_its_id(listener: Listener) -> None:
    total = PhaseTotal("my-own", "talk", 1, Duration.of(seconds=60), Duration.of(seconds=130))
    listener.others.gathered = Gathered((*map(digest, (240, 240, 240)), *(Digest(0, (total,)),) * 3))
    listener.look()
    chart = listener.views[-1].chart
    assert chart.finding == "talk (my-own) ran over in 3 of 3 sessions: plan 2½ minutes"
    assert chart.lines == ("Give back (Trio: learning from experience) ran over in 3 of 3 sessions: plan 4 minutes",)


def test_the_open_session_counts_and_is_not_read_from_disk(held: Listener) -> None:
    assert held.others.asked == ["id-1"]
    assert held.see("changes").table.rows[0][2] == "1"


# -- when there are more sessions than can be read in a moment


@pytest.fixture
def errands() -> DoneOneByOne:
    return DoneOneByOne()


@pytest.fixture
def reader(qapp: object, errands: DoneOneByOne) -> Listener:  # noqa: ARG001 - signals need it
    """Who looks back on five sessions that are read two at a time."""
    reader, told = Listener(errands), tuple(map(digest, (240, 240, 240, 240)))
    reader.others.first = (Gathered(told[:1], damaged=1, unread=3), Gathered(told[:3], damaged=1, unread=1))
    reader.others.gathered = Gathered(told, damaged=1)
    reader.look()
    return reader


def readings(reader: Listener) -> tuple[str, Reading | None]:
    return reader.views[-1].chart.finding, reader.views[-1].reading


def test_what_the_sessions_tell_that_were_read_is_seen_while_others_are_read(
    reader: Listener, errands: DoneOneByOne
) -> None:
    assert readings(reader) == ("Looking at all sessions …", None)
    errands.do_one()
    told = Reading(0.4, "This is what 2 of 5 sessions tell.", goes_on=True)
    assert readings(reader) == ("Advice takes 3 sessions; 1 so far", told)
    errands.do_one()
    told = Reading(0.8, "This is what 4 of 5 sessions tell.", goes_on=True)
    assert readings(reader) == ("Give back ran over in 3 of 3 sessions: plan 4 minutes", told)
    errands.do_one()
    assert readings(reader) == ("Give back ran over in 4 of 4 sessions: plan 4 minutes", None)
    assert errands.waiting == []


def test_reading_can_be_stopped_and_gone_on_with(reader: Listener, errands: DoneOneByOne) -> None:
    errands.do_one()
    reader.insight.go_on_reading(False)
    assert reader.views[-1].reading == Reading(0.4, "This is what 2 of 5 sessions tell.", goes_on=False)
    errands.do_one()
    assert (len(errands.waiting), reader.views[-1].reading) == (
        0,
        Reading(0.8, "This is what 4 of 5 sessions tell.", goes_on=False),
    )
    reader.insight.go_on_reading(True)
    errands.do_one()
    assert readings(reader) == ("Give back ran over in 4 of 4 sessions: plan 4 minutes", None)


def test_a_stop_that_is_taken_back_at_once_reads_nothing_twice(reader: Listener, errands: DoneOneByOne) -> None:
    errands.do_one()
    reader.insight.go_on_reading(False)
    reader.insight.go_on_reading(True)
    assert len(errands.waiting) == 1


def test_nobody_reads_on_for_a_page_that_was_left(reader: Listener, errands: DoneOneByOne) -> None:
    errands.do_one()
    reader.insight.follow_sight(False)
    errands.do_one()
    assert errands.waiting == []
    reader.look()
    errands.do_one()
    assert reader.others.asked == ["", ""]
    assert reader.views[-1].reading == Reading(0.4, "This is what 2 of 5 sessions tell.", goes_on=True)


def test_what_was_asked_before_the_page_was_left_is_not_told_after_it(reader: Listener, errands: DoneOneByOne) -> None:
    before = errands.waiting.pop()
    reader.insight.follow_sight(False)
    reader.look()
    errands.do_one()
    errands.do_one()
    before()
    assert readings(reader)[1] == Reading(0.8, "This is what 4 of 5 sessions tell.", goes_on=True)


# -- where there is nothing yet


def test_an_empty_chart_leads_to_where_it_is_filled(listener: Listener) -> None:
    listener.look()
    assert {listener.see(entry.id).leads for entry in listener.views[-1].entries} == {Leads.START}
    listener.open(a_session(()))
    found = {entry.id: listener.see(entry.id).leads for entry in listener.views[-1].entries}
    assert found == {
        "times": Leads.RUN, "marks": Leads.RUN, "talk": Leads.RUN, "harvest": Leads.HARVEST,
        "roles": Leads.TRIOS, "meetings": Leads.TRIOS,
        "overruns": Leads.RUN, "changes": Leads.RUN, "heard": Leads.HARVEST,
    }  # fmt: skip
    listener.open(a_session())
    assert listener.see("roles").leads is Leads.RUN


def test_a_chart_with_something_in_it_leads_nowhere(held: Listener) -> None:
    assert {held.see(entry.id).leads for entry in held.views[-1].entries} == {None}


# -- names


def test_people_stand_there_by_label_in_the_order_of_labels_until_names_are_asked_for(listener: Listener) -> None:
    names = ("Zoë", "Anna", "Bram")
    session = a_session(names)
    seats = (Seat("p2", "storyteller"), Seat("p1", "interviewer", 1), Seat("p3", "observer", 2))
    seatings = Seatings.of(Seating((Group(1, seats),)))
    listener.open(replace(session, people=people_named(names), seatings=seatings))
    listener.do(MoveKind.START)
    listener.look()
    for chart in ("roles", "meetings"):
        seen = listener.see(chart)
        assert seen.has_people
        assert [row[0] for row in seen.table.rows] == ["1-A", "1-B", "1-C"]
        assert not [name for name in names if name in repr(seen)]
    listener.insight.name_people(True)
    assert [row[0] for row in listener.see("roles").table.rows] == ["Zoë", "Anna", "Bram"]
    listener.open(replace(session, head=replace(session.head, id="id-2")))
    assert not listener.views[-1].is_named


def test_nothing_that_was_written_is_in_any_chart(held: Listener) -> None:
    held.insight.name_people(True)
    told = repr([held.see(entry.id) for entry in held.views[-1].entries])
    assert "geheim" not in told
    assert "Zin 1" not in told


# -- when it is worked out


def test_it_is_worked_out_anew_with_each_phase_and_not_with_each_second_or_note(listener: Listener) -> None:
    listener.open(a_session())
    listener.do(MoveKind.START)
    listener.look()
    count = len(listener.views)
    for _ in range(30):
        listener.clock.pass_time(seconds=1)
        listener.heartbeat.beat.emit()
    session = listener.workspace.session
    note = Note("n", 1, session.moment(listener.clock.now()), listener.clock.now().wall_ms, mark=Mark.OPEN)
    listener.workspace.change(session.with_note(note))
    assert len(listener.views) == count
    listener.clock.pass_time(seconds=31)
    listener.heartbeat.beat.emit()
    assert len(listener.views) == count + 1
    assert [row[0] for row in listener.views[-1].chart.table.rows] == ["Pick roles", "Tell"]


def test_nothing_is_worked_out_while_nobody_sees_it(listener: Listener) -> None:
    listener.open(a_session())
    listener.do(MoveKind.START)
    assert (listener.views, listener.others.asked) == ([], [])
    listener.look()
    listener.insight.follow_sight(False)
    count = len(listener.views)
    listener.do(MoveKind.NEXT)
    listener.insight.refresh()
    assert len(listener.views) == count


def test_a_chart_that_is_not_there_any_more_gives_way_to_the_first(listener: Listener) -> None:
    listener.open(a_session())
    for kind in (MoveKind.START, MoveKind.STOP, MoveKind.START):
        listener.do(kind)
    listener.look()
    assert listener.see("marks-2").name == "Line of marks 2"
    listener.open(replace(a_session(), head=replace(a_session().head, id="id-2")))
    assert listener.views[-1].chart.id == "times"


def test_cards_of_a_day_are_told_beside_its_exercises(listener: Listener) -> None:
    listener.open(a_day())
    listener.do(MoveKind.START)
    for _ in range(3):
        listener.clock.pass_time(minutes=5)
        listener.do(MoveKind.NEXT)
    listener.look()
    assert listener.views[-1].chart.finding.endswith("longer than planned")


# -- files


@pytest.fixture
def saved(listener: Listener, tmp_path: Path) -> Callable[..., Path]:
    def save(form: ChartFile, contents: bytes = b"") -> Path:
        before = set(tmp_path.iterdir())
        listener.insight.save(ChartSaving(form, tmp_path, contents))
        (path,) = set(tmp_path.iterdir()) - before
        return path

    return save


def test_a_table_is_saved_beside_the_one_that_is_there_and_no_cell_starts_a_formula(
    listener: Listener, saved: Callable[..., Path]
) -> None:
    session = a_session(('=HYPERLINK("x")', "Bram;", "@eva"))
    listener.open(session)
    listener.do(MoveKind.START)
    listener.look()
    listener.see("roles")
    listener.insight.name_people(True)
    first, second = saved(ChartFile.TABLE), saved(ChartFile.TABLE)
    assert (first.name, second.name) == ("insight-roles.csv", "insight-roles (2).csv")
    assert first.read_bytes() == second.read_bytes()
    rows = list(csv.reader(first.read_text("utf-8-sig").splitlines()))
    assert [row[0] for row in rows] == ["Person", '\'=HYPERLINK("x")', "Bram;", "'@eva"]
    assert listener.told[-1] == f"Saved as {second}"


def test_differences_that_begin_with_a_sign_are_no_formulas(held: Listener, saved: Callable[..., Path]) -> None:
    held.see("times")
    table = saved(ChartFile.TABLE).read_text("utf-8-sig")
    assert '"\'+1:00"' in table


@pytest.mark.usefixtures("held")
def test_a_picture_is_written_as_it_was_given(saved: Callable[..., Path]) -> None:
    assert saved(ChartFile.PICTURE, b"png").read_bytes() == b"png"


def test_a_folder_that_cannot_be_written_in_is_a_sentence(held: Listener, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    held.insight.save(ChartSaving(ChartFile.TABLE, tmp_path / "file"))
    assert "Nothing can be written in" in held.told[-1]
