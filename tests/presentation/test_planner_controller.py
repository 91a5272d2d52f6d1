"""The page of the day as values: when each part begins, and what does not fit or is refused in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from tests.builders import HandClock, a_session
from tests.days import MINUTE_NOW, card, day_of, exercise, said, the_workshop
from tests.exercises import EXERCISES
from tests.fakes import FileInMemory
from trioapp.domain import numerals
from trioapp.domain.instants import Duration
from trioapp.domain.moves import MoveKind
from trioapp.domain.programme import Block, BlockKind, CanvasKind
from trioapp.domain.scenes import AgendaScene, BreakScene, PhaseScene, PictureScene, StatementScene, When
from trioapp.domain.session import Session
from trioapp.domain.wordings import Field
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.plan_controller import Proposal
from trioapp.presentation.planner import (
    Add,
    Duplicate,
    GiveLength,
    GiveTimes,
    LeaveOut,
    NewKind,
    PartForm,
    PartRow,
    PartState,
    PlannerView,
    PlannerWish,
    PutBack,
    PutBefore,
    PutOnAgenda,
    PutPicture,
    Shift,
    Write,
)
from trioapp.presentation.planner_controller import PlannerController
from trioapp.presentation.stage import agenda_scene
from trioapp.presentation.wording import Wording
from trioapp.services.day_planning import DayPlanning
from trioapp.services.facilitation import Facilitation
from trioapp.services.planning import Planning
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace
from trioapp.storage.own_programmes import OwnProgrammeFolder


class Planner:
    """A trainer who looks at the page of one day."""

    def __init__(self, session: Session, folder: Path = Path("nowhere")) -> None:
        self.clock, self.workspace, self.words = HandClock(), Workspace(), Wording()
        self.heartbeat = Heartbeat(self.clock)
        self.facilitation = Facilitation(self.workspace, self.clock)
        planning = Planning(self.workspace, self.facilitation, self.clock)
        own = OwnProgrammeFolder(folder, tuple)
        pen = WorkbookPen(self.workspace)
        day = DayPlanning(self.workspace, self.facilitation, planning, pen, self.clock, own, EXERCISES)
        self.planner = PlannerController(
            self.workspace, day, self.clock, self.words, self.heartbeat, lambda path: path.name.encode()
        )
        self.views: list[PlannerView] = []
        self.told: list[str] = []
        self.proposals: list[Proposal] = []
        self.planner.view_changed.connect(self.views.append)
        self.planner.told.connect(self.told.append)
        self.planner.proposed.connect(self.proposals.append)
        self.workspace.open(session, FileInMemory())
        self.planner.follow_sight(True)

    def does(self, *wishes: PlannerWish) -> str:
        """What was told at the end."""
        for wish in wishes:
            self.planner.fulfil(wish)
        return self.told[-1]

    @property
    def view(self) -> PlannerView:
        return self.views[-1]

    @property
    def form(self) -> PartForm:
        assert self.view.form
        return self.view.form

    def row(self, part: str) -> PartRow:
        return next(row for row in self.view.rows if row.id == part)

    @property
    def order(self) -> str:
        return "".join(row.id for row in self.view.rows if row.state is not PartState.LEFT_OUT)

    def go(self, *kinds: MoveKind, minutes: float = 0) -> None:
        for kind in kinds:
            self.facilitation.move(kind)
        self.clock.pass_time(minutes=minutes)
        self.heartbeat.beat.emit()


def four() -> Planner:
    return Planner(day_of(card("a"), card("b", 7), exercise("c"), card("d")))


def at(minutes: int) -> str:
    """The time of day so many whole minutes after the minute that it is."""
    return numerals.of_minute(MINUTE_NOW + minutes)


# -- rows


def test_each_part_has_its_time_and_its_minutes() -> None:
    view = four().view
    times = [0, 5, 12, 28]
    begins = [numerals.time_of_day(HandClock().now().wall_ms + minutes * 60_000) for minutes in times]
    assert [(row.begins, row.name, row.minutes) for row in view.rows] == [
        (begins[0], "a", "5 min"),
        (begins[1], "b", "7 min"),
        (begins[2], "c", "16 min"),
        (begins[3], "d", "5 min"),
    ]
    assert (view.total, view.schedule, view.undo) == ("33 min", "", "")


def test_what_is_over_goes_on_and_is_to_come_is_said_and_what_was_jumped_over_too() -> None:
    planner = four()
    planner.go(MoveKind.START, minutes=4.5)
    planner.go(MoveKind.NEXT, minutes=1)
    rows = planner.view.rows
    assert [(row.state, row.state_word, row.can_move) for row in rows] == [
        (PartState.OVER, "over", False),
        (PartState.NOW, "now", False),
        (PartState.TO_COME, "", True),
        (PartState.TO_COME, "", True),
    ]
    assert (rows[0].minutes, planner.view.schedule) == ("4:30", "0:30 ahead")
    planner.facilitation.go_to(len(planner.facilitation.position().plan) - 1)
    skipped = planner.view.rows[2]
    assert (skipped.begins, skipped.minutes, skipped.state_word) == ("", "", "skipped")


def test_an_exercise_says_what_it_takes_with_all_that_belongs_to_it() -> None:
    planner = Planner(the_workshop())
    assert planner.row("trio").around == "briefing 3 + forming 2 + exercise 15 + return 1 + harvest 7 = 28 min"
    planner.does(LeaveOut("forming"), PutBefore("break", "harvest"))
    assert planner.row("trio").around == "briefing 3 + exercise 15 + return 1 = 19 min"


@pytest.mark.parametrize(
    ("starts", "ends", "pin", "remark"),
    [
        (at(20), "", f"fixed {at(20)}", f"14 min free before {at(20)}"),
        (at(2), "", f"fixed {at(2)}", f"4 min late for {at(2)}"),
        (at(-30), "", f"fixed {at(-30)}", f"{at(-30)} is past already"),
        ("", at(9), f"until {at(9)}", f"4 min late for {at(9)}"),
        ("", at(40), f"until {at(40)}", ""),
        (at(20), at(25), f"fixed {at(20)} to {at(25)}", f"14 min free before {at(20)}"),
    ],
)
def test_a_fixed_time_is_shown_and_what_does_not_fit_is_said(starts: str, ends: str, pin: str, remark: str) -> None:
    planner = four()
    assert planner.does(GiveTimes("b", starts, ends)) == ""
    assert (planner.row("b").pin, planner.row("b").remark) == (pin, remark)
    assert remark in planner.row("b").spoken


def test_two_parts_at_one_time_are_told_at_both() -> None:
    planner = four()
    planner.does(GiveTimes("b", at(30), ""), GiveTimes("d", at(30), ""))
    assert planner.row("b").remark == f"{at(30)} is the fixed time of 'd' too"
    assert planner.row("d").remark == f"{at(30)} is the fixed time of 'b' too"


# -- wishes


def test_parts_are_moved_left_out_put_back_duplicated_and_added() -> None:
    planner = four()
    planner.does(Shift("d", -1), Shift("d", -9), Shift("a", 1), Shift("c", 5))
    assert planner.order == "dbac"
    planner.planner.choose("b")
    planner.does(LeaveOut("b"))
    assert (planner.order, planner.form.id) == ("dac", "a")
    assert (planner.row("b").state, planner.row("b").heading) == (PartState.LEFT_OUT, "Left out")
    planner.does(PutBack("b"), Duplicate("c"))
    assert planner.order.startswith("dabcexercise-")
    assert planner.form.id == planner.view.rows[-1].id
    planner.planner.choose("a")
    planner.does(Add(NewKind(BlockKind.CANVAS, CanvasKind.FIELD)))
    assert [row.name for row in planner.view.rows][:3] == ["d", "a", "Adaptive and learning"]
    assert planner.view.undo == "part added"
    for _ in range(8):
        planner.planner.undo()
    assert (planner.order, planner.view.undo) == ("abcd", "")


def test_every_kind_can_be_added_and_shows_something_of_it() -> None:
    planner = four()
    kinds = planner.view.kinds
    for words, kind in kinds:
        planner.does(Add(kind))
        assert planner.form.kind
        name = words.rpartition(" · ")[0] if kind.kind is BlockKind.EXERCISE else words
        assert planner.form.fields[0].text == name
        assert planner.form.scene is not None
    assert len(planner.view.rows) == 4 + len(kinds)


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (GiveLength("b", "lang"), "'lang' is not a time; write it as 6:00."),
        (GiveLength("b", "0"), "A time of 0:00 is not possible here"),
        (GiveLength("b", "9999"), "A time of 9999:00 is not possible here"),
        (GiveLength("b", "x" * 10_000), "'xxxxxxxxxxxxxxxxxxxx' is not a time; write it as 6:00."),
        (GiveTimes("b", "25:00", ""), "'25:00' is not a time of day; write it as 16:00."),
        (GiveTimes("b", "12:00", "11:00"), "It cannot end at 11:00 when it begins at 12:00; give a later time."),
        (LeaveOut("a"), "'a' goes on or is over; only what is still to come can be changed."),
        (PutBefore("a", "d"), "'a' goes on or is over; only what is still to come can be changed."),
        (LeaveOut("gone"), ""),
        (Write("d", Field.FOR_TRAINER, "x" * 10_001), "A field holds 10000 characters; the rest was left out."),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence_and_nothing_changes(wish: PlannerWish, sentence: str) -> None:
    planner = four()
    planner.go(MoveKind.START)
    order = planner.order
    told = planner.does(wish)
    assert told.startswith(sentence) if sentence else told == ""
    assert "\n" not in told
    assert planner.order == order


def test_what_has_been_meanwhile_is_not_undone_and_that_is_told() -> None:
    planner = four()
    planner.does(PutBefore("d", "b"))
    planner.go(MoveKind.START, MoveKind.NEXT)
    planner.planner.undo()
    assert planner.told[-1] == "That has been meanwhile, and so it stays."
    assert planner.order == "adbc"


# -- the form


def test_the_form_shows_what_the_room_will_see_as_it_is_typed() -> None:
    planner = four()
    planner.planner.choose("b")
    planner.does(Write("b", Field.STATEMENT, "Wat <nu>?"), Write("b", Field.SUPPORT, "Met twee"))
    assert planner.form.scene == StatementScene("Wat <nu>?", "Met twee", "b")
    assert [(field.field, field.text) for field in planner.form.fields][:3] == [
        (Field.NAME, "b"),
        (Field.STATEMENT, "Wat <nu>?"),
        (Field.SUPPORT, "Met twee"),
    ]
    planner.does(Write("b", Field.FOR_TRAINER, "GEHEIM"))
    assert "GEHEIM" not in repr(planner.form.scene)


def test_exercises_breaks_and_the_agenda_are_shown_as_the_room_will_see_them() -> None:
    planner = Planner(the_workshop())
    scenes = {}
    for part in ("trio", "break", "agenda"):
        planner.planner.choose(part)
        scenes[part] = type(planner.form.scene)
    assert scenes == {"trio": PhaseScene, "break": BreakScene, "agenda": AgendaScene}
    planner.does(LeaveOut("break"))
    planner.planner.choose("break")
    assert isinstance(planner.form.scene, BreakScene)


def test_the_agenda_is_shown_with_the_whole_day() -> None:
    planner = Planner(the_workshop())
    planner.planner.choose("agenda")
    assert isinstance(planner.form.scene, AgendaScene)
    assert len(planner.form.scene.rows) == sum(not block.hidden for block in planner.workspace.session.blocks)


def test_what_goes_on_can_have_another_length_if_it_is_no_exercise() -> None:
    planner = four()
    planner.planner.choose("a")
    planner.go(MoveKind.START)
    assert (planner.form.can_have_length, planner.form.can_move) == (True, False)
    planner.does(GiveLength("a", "9"))
    assert planner.row("a").minutes == "9 min"
    planner.go(MoveKind.NEXT, MoveKind.NEXT)
    planner.planner.choose("c")
    assert not planner.form.can_have_length


def test_the_projected_agenda_follows_what_changes_live() -> None:
    planner = four()
    planner.go(MoveKind.START)

    def shown() -> list[tuple[str, When]]:
        now = planner.clock.now()
        session = planner.workspace.session
        scene = agenda_scene(session, session.run.position(now), now, planner.words)
        return [(row.name, row.when) for row in scene.rows]

    planner.does(PutBefore("d", "b"), LeaveOut("c"), PutOnAgenda("b", on_agenda=False))
    assert shown() == [("a", When.NOW), ("d", When.TO_COME)]
    planner.does(Write("d", Field.NAME, "Slot"))
    planner.go(MoveKind.NEXT)
    assert shown() == [("a", When.OVER), ("Slot", When.NOW)]


# -- the whole day


def test_an_end_is_proposed_first_and_applied_once() -> None:
    planner = four()
    planner.planner.propose_end(at(28))
    proposal = planner.proposals[-1]
    assert proposal.plan
    assert " → " in proposal.words
    assert planner.view.total == "33 min"
    planner.planner.apply()
    assert planner.view.ends == at(28)
    assert planner.proposals[-1] == Proposal("")
    planner.planner.undo()
    assert planner.view.total == "33 min"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("", ""), ("vier", "'vier' is not a time of day"), (at(-1), "is past already"), (at(2), "It cannot be over at")],
)
def test_an_end_that_cannot_be_is_told(typed: str, sentence: str) -> None:
    planner = four()
    planner.planner.propose_end(typed)
    assert sentence in planner.proposals[-1].words
    assert planner.proposals[-1].plan == ()
    planner.planner.apply()
    assert planner.view.total == "33 min"


def test_what_was_proposed_for_another_day_is_not_applied() -> None:
    planner = four()
    planner.planner.propose_end(at(28))
    planner.does(PutBefore("d", "a"))
    planner.planner.apply()
    assert (planner.order, planner.view.total) == ("dabc", "33 min")


def test_catching_up_is_proposed_when_the_day_is_late() -> None:
    planner = four()
    planner.planner.propose_catching_up()
    assert planner.proposals[-1].words == "There is nothing to catch up: the day is not late."
    planner.go(MoveKind.START, minutes=9)
    assert (planner.view.schedule, planner.view.is_late) == ("running 4:00 late", True)
    planner.planner.propose_catching_up()
    planner.planner.apply()
    assert (planner.view.schedule, planner.view.is_late) == ("on schedule", False)


def test_a_mere_exercise_is_one_row_until_a_day_is_made_of_it() -> None:
    planner = Planner(a_session(()))
    assert [(row.id, row.minutes) for row in planner.view.rows] == [("", "15 min")]
    assert (planner.view.is_day, planner.view.can_make_day, planner.view.form) == (False, True, None)
    planner.planner.make_day()
    assert (planner.view.is_day, planner.view.can_make_day) == (True, False)
    planner.does(Add(NewKind(BlockKind.BREAK)))
    assert [row.name for row in planner.view.rows] == ["Trio: learning from experience", "Break"]


def test_the_day_is_saved_as_a_programme(tmp_path: Path) -> None:
    planner = Planner(the_workshop(), tmp_path)
    planner.planner.save("Mijn  dag")
    assert planner.told[-1] == "'Mijn dag' can be chosen for new sessions from now on."
    planner.planner.save(" ")
    assert planner.told[-1] == "The programme has no name yet; fill in a name."
    assert [path.name for path in tmp_path.iterdir()] == ["mijn-dag.toml"]


# -- when it works


def test_nothing_is_worked_out_while_nobody_looks() -> None:
    planner = four()
    planner.planner.follow_sight(False)
    count = len(planner.views)
    planner.facilitation.move(MoveKind.START)
    planner.clock.pass_time(minutes=3)
    planner.heartbeat.beat.emit()
    assert len(planner.views) == count
    planner.planner.follow_sight(True)
    assert len(planner.views) == count + 1


def test_a_step_is_one_view_and_the_next_minute_is_waited_for() -> None:
    planner = four()
    count = len(planner.views)
    planner.does(Add(NewKind(BlockKind.STATEMENT)))
    assert len(planner.views) == count + 1
    timer = planner.heartbeat.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    planner.go(minutes=1)
    assert planner.view.rows[0].begins == numerals.time_of_day(planner.clock.now().wall_ms)


def test_another_session_begins_with_its_own_first_part() -> None:
    planner = four()
    planner.planner.choose("c")
    other = day_of(card("x"), card("y"))
    planner.workspace.open(replace(other, head=replace(other.head, id="other")), FileInMemory())
    assert planner.form.id == "x"


def test_a_part_without_a_name_is_called_by_what_it_is() -> None:
    nameless = Block("n", 1, BlockKind.BREAK, said(""), Duration.of(minutes=5))
    assert Planner(day_of(nameless)).row("n").name == "Break"


def test_a_picture_is_put_on_its_card_seen_taken_away_and_brought_back() -> None:
    planner = Planner(the_workshop())
    planner.planner.choose("evaluating")
    assert (planner.form.takes_picture, planner.form.has_picture) == (True, False)
    planner.does(PutPicture("evaluating", Path("figuur.png")))
    seen = [planner.form.scene]
    assert planner.form.has_picture
    planner.does(PutPicture("evaluating", None))
    seen.append(planner.form.scene)
    planner.planner.undo()
    seen.append(planner.form.scene)
    assert [type(scene) for scene in seen] == [PictureScene, StatementScene, PictureScene]
    assert [scene.picture for scene in seen if isinstance(scene, PictureScene)] == [b"figuur.png"] * 2
    planner.planner.choose("claim")
    assert not planner.form.takes_picture


def test_all_exercises_of_the_library_can_be_added_with_how_long_they_take() -> None:
    planner = four()
    exercises = [words for words, kind in planner.view.kinds if kind.kind is BlockKind.EXERCISE]
    assert "Gossip round · 8 min" in exercises
    assert "Appreciative interview · 9 min" in exercises
    assert len(exercises) == 7


def test_once_a_day_has_two_exercises_each_has_its_own_cards() -> None:
    planner = four()
    planner.does(Add(NewKind(BlockKind.EXERCISE, format="gossip")))
    words = [words for words, kind in planner.view.kinds if kind.kind in (BlockKind.BRIEF, BlockKind.FORMING)]
    assert "Briefing: Gossip round" in words
    assert "Forming groups: Gossip round" in words
    assert planner.does(Add(NewKind(BlockKind.FORMING, format="gossip"))) == ""
    assert planner.form.kind == "Forming groups"
