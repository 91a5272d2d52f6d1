"""Controllers: they send a view only when something in it differs, and what they are asked comes out right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from tests.builders import SEVEN_NAMES, HandClock, a_session
from tests.fakes import DoneAtOnce, FileInMemory, NoOtherSessions, PreferencesInMemory
from trioapp.domain.instants import Duration
from trioapp.domain.moves import MoveKind
from trioapp.domain.numerals import time_of_day
from trioapp.domain.observation import NoteKind
from trioapp.domain.pace import Pace
from trioapp.domain.ports import SaveState, Saving
from trioapp.domain.position import Status
from trioapp.domain.problems import Problem, ProblemKind
from trioapp.domain.scenes import BlackScene, PhaseScene, SeatingScene, StatementScene
from trioapp.presentation.board import BoardView, Choose, NextRole
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.notes_controller import NotesController, PadView, SavingView
from trioapp.presentation.run_controller import RowState, RunController, RunView
from trioapp.presentation.seating_controller import SeatingController
from trioapp.presentation.stage import Showing
from trioapp.presentation.stage_controller import StageController, StageState
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import Facilitation
from trioapp.services.forming import TrioForming
from trioapp.services.observing import Observing
from trioapp.services.seating import SeatingPlan
from trioapp.services.workspace import Workspace


class Console:
    """All controllers on one session, and everything they sent."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.workspace = Workspace()
        self.file = FileInMemory()
        words = Wording()
        self.heartbeat = heartbeat = Heartbeat(self.clock)
        self.run = RunController(self.workspace, Facilitation(self.workspace, self.clock), self.clock, words, heartbeat)
        self.stage = StageController(self.workspace, self.clock, words, heartbeat)
        plan = SeatingPlan(self.workspace, self.clock)
        shelf = NoOtherSessions()
        forming = TrioForming(self.workspace, plan, self.clock, shelf, PreferencesInMemory())
        self.seating = SeatingController(self.workspace, plan, forming, DoneAtOnce(), self.clock, words, heartbeat)
        self.notes = NotesController(
            self.workspace, Observing(self.workspace, self.clock), self.clock, words, heartbeat
        )
        self.sent: dict[str, list[Any]] = {"run": [], "scene": [], "showing": [], "board": [], "pad": [], "saving": []}
        self.sent["to come"] = []
        self.run.view_changed.connect(self.sent["run"].append)
        self.stage.scene_changed.connect(self.sent["scene"].append)
        self.stage.to_come_changed.connect(self.sent["to come"].append)
        self.stage.state_changed.connect(self.sent["showing"].append)
        self.seating.view_changed.connect(self.sent["board"].append)
        self.notes.view_changed.connect(self.sent["pad"].append)
        self.notes.saving_changed.connect(self.sent["saving"].append)
        self.workspace.open(a_session(), self.file)

    def pass_time(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Time passes and the heart beats once."""
        self.clock.pass_time(minutes=minutes, seconds=seconds)
        self.run.refresh()
        self.stage.refresh()

    @property
    def run_view(self) -> RunView:
        view: RunView = self.sent["run"][-1]
        return view

    @property
    def board(self) -> BoardView:
        view: BoardView = self.sent["board"][-1]
        return view

    @property
    def pad(self) -> PadView:
        view: PadView = self.sent["pad"][-1]
        return view

    @property
    def saving(self) -> SavingView:
        view: SavingView = self.sent["saving"][-1]
        return view


@pytest.fixture
def console() -> Console:
    return Console()


def test_the_run_page_before_the_start(console: Console) -> None:
    view = console.run_view
    assert (view.time_left, view.status, view.schedule) == ("1:00", Status.READY, "")
    assert [(row.name, row.planned, row.state) for row in view.agenda][2] == ("Ask deeper", "6:00", RowState.TO_COME)
    assert view.allowed == {MoveKind.START, MoveKind.REPLAN}


def test_one_view_is_sent_for_each_second_and_none_in_between(console: Console) -> None:
    console.run.start_or_pause()
    console.sent["run"].clear()
    for _ in range(40):
        console.pass_time(seconds=0.25)
    assert [view.time_left for view in console.sent["run"]] == [f"0:{second}" for second in range(59, 49, -1)]


def test_the_one_key_starts_pauses_and_goes_on(console: Console) -> None:
    for status in (Status.RUNNING, Status.PAUSED, Status.RUNNING):
        console.run.start_or_pause()
        assert console.run_view.status is status


def test_real_times_replace_planned_ones_in_the_agenda(console: Console) -> None:
    console.run.start()
    console.run.add_minute()
    console.pass_time(minutes=2)
    console.pass_time(seconds=40)
    console.run.next_phase()
    assert [row.took for row in console.run_view.agenda] == ["2:00", "0:40", "", "", ""]
    assert [row.state for row in console.run_view.agenda][:3] == [RowState.DONE, RowState.DONE, RowState.CURRENT]


def test_a_phase_that_is_begun_again_shows_what_it_has_now(console: Console) -> None:
    console.run.start()
    console.pass_time(seconds=30)
    console.run.next_phase()
    console.run.previous_phase()
    console.run.add_minute()
    assert [(row.took, row.planned) for row in console.run_view.agenda][:2] == [("", "2:00"), ("0:00", "3:00")]


def test_late_and_early_are_told_with_the_amount(console: Console) -> None:
    console.run.start()
    assert console.run_view.schedule == "on schedule"
    console.run.add_minute()
    assert (console.run_view.schedule, console.run_view.is_late) == ("running 1:00 late", True)
    console.run.next_phase()
    assert (console.run_view.schedule, console.run_view.is_late) == ("1:00 ahead", False)


def test_a_minute_is_only_taken_off_where_more_than_one_is_left(console: Console) -> None:
    console.run.start()
    console.run.take_off_minute()
    assert (console.run_view.time_left, console.run_view.can_take_off) == ("1:00", False)
    console.run.next_phase()
    console.run.take_off_minute()
    console.run.take_off_minute()
    console.run.take_off_minute()
    assert (console.run_view.phase, console.run_view.time_left) == ("Tell", "1:00")


def test_the_end_of_the_exercise_is_foretold(console: Console) -> None:
    assert console.run_view.ends_at == ""
    console.run.start()
    before = console.run_view.ends_at
    assert before == time_of_day((console.clock.now() + Duration.of(minutes=15)).wall_ms)
    console.run.add_minute()
    console.run.start_or_pause()
    console.pass_time(minutes=2)
    hours, minutes = (int(part) for part in before.split(":"))
    later_hours, later_minutes = (int(part) for part in console.run_view.ends_at.split(":"))
    assert ((later_hours * 60 + later_minutes) - (hours * 60 + minutes)) % (24 * 60) == 3


def test_nothing_is_waited_for_while_nothing_goes_on(console: Console) -> None:
    timer = console.heartbeat.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
    console.run.start()
    assert timer.isActive()


def test_question_count_and_cue_for_the_trainer_follow_the_phase(console: Console) -> None:
    console.run.start()
    console.pass_time(minutes=6)
    assert console.run_view.detail == "question 2 of 3"
    assert console.run_view.for_trainer.startswith("Walk past.")
    assert console.sent["to come"][-1].title == "Give back"


def test_overtime_is_for_the_trainer_only(console: Console) -> None:
    console.run.start()
    console.pass_time(minutes=16)
    assert (console.run_view.time_left, console.run_view.pace) == ("+1:00", Pace.TIME_IS_UP)
    assert "+1:00" not in str(console.stage.scene)


def test_after_a_stop_the_page_stands_at_the_beginning_again(console: Console) -> None:
    console.run.start()
    console.pass_time(minutes=5)
    console.run.stop()
    assert (console.run_view.phase, console.run_view.time_left) == ("Pick roles", "1:00")
    console.notes.write("nog iets")
    console.notes.finish()
    assert "afterwards" in console.pad.notes[0].moment


def test_undo_says_what_it_takes_back(console: Console) -> None:
    console.run.start()
    console.pass_time(seconds=20)
    console.run.next_phase()
    assert console.run_view.undo == "next phase (10 s)"
    console.pass_time(seconds=9.5)
    assert console.run_view.undo == "next phase (1 s)"
    console.pass_time(seconds=0.5)
    assert (console.run_view.undo, len(console.run_view.history)) == ("", 2)


def test_undo_is_over_after_ten_seconds_also_by_its_key(console: Console) -> None:
    console.run.start()
    console.pass_time(seconds=10)
    console.run.undo()
    assert console.run_view.status is Status.RUNNING


def test_black_covers_and_uncovers_what_was_shown(console: Console) -> None:
    console.stage.show_seating()
    console.stage.toggle_black()
    assert console.stage.scene == BlackScene()
    console.stage.toggle_black()
    assert isinstance(console.stage.scene, SeatingScene)
    assert [(state.showing, state.is_black) for state in console.sent["showing"][-3:]] == [
        (Showing.SEATING, False),
        (Showing.SEATING, True),
        (Showing.SEATING, False),
    ]


def test_starting_shows_the_clock_whatever_was_shown(console: Console) -> None:
    console.stage.show_seating()
    console.run.start()
    assert isinstance(console.stage.scene, PhaseScene)


def test_another_phase_does_not_uncover_what_the_trainer_covered(console: Console) -> None:
    console.run.start()
    console.stage.toggle_black()
    console.run.next_phase()
    assert console.stage.scene == BlackScene()


def test_a_session_that_is_opened_is_black_until_something_is_shown(console: Console) -> None:
    assert console.stage.scene == BlackScene()
    console.stage.show_brief()
    assert isinstance(console.stage.scene, StatementScene)
    console.workspace.open(a_session(session_id="id-2"), FileInMemory())
    assert console.stage.scene == BlackScene()
    assert isinstance(console.stage.prepared, StatementScene)


@pytest.mark.parametrize(("minutes", "shown"), [(2, PhaseScene), (16, BlackScene)])
def test_a_session_whose_clock_ran_on_while_the_program_was_gone_has_its_picture_back_at_once(
    console: Console, minutes: float, shown: type
) -> None:
    console.run.start()
    session = console.workspace.session
    console.clock.pass_time(minutes=minutes)
    console.workspace.open(replace(session, head=replace(session.head, id="id-2")), FileInMemory())
    assert isinstance(console.stage.scene, shown)


def test_a_paused_session_that_is_opened_again_is_black(console: Console) -> None:
    console.run.start()
    console.run.start_or_pause()
    session = console.workspace.session
    console.workspace.open(replace(session, head=replace(session.head, id="id-2")), FileInMemory())
    assert console.stage.scene == BlackScene()


def test_a_frozen_picture_stays_while_the_next_one_is_prepared(console: Console) -> None:
    console.run.start()
    console.stage.toggle_freeze()
    before = console.stage.scene
    console.pass_time(seconds=70)
    console.stage.show_seating()
    assert console.stage.scene == before
    assert isinstance(console.stage.prepared, SeatingScene)
    console.stage.toggle_black()
    assert console.stage.scene == BlackScene()
    console.stage.toggle_black()
    assert console.stage.scene == before
    console.stage.toggle_freeze()
    assert isinstance(console.stage.scene, SeatingScene)


def test_what_is_prepared_under_a_frozen_black_stays_covered(console: Console) -> None:
    console.stage.toggle_freeze()
    console.stage.show_seating()
    assert console.stage.scene == BlackScene()
    console.stage.toggle_freeze()
    console.stage.show_brief()
    assert isinstance(console.stage.scene, StatementScene)


def test_starting_lets_a_frozen_or_black_picture_go(console: Console) -> None:
    console.stage.show_seating()
    console.stage.toggle_freeze()
    console.run.start()
    assert isinstance(console.stage.scene, PhaseScene)
    assert console.stage.state == StageState(Showing.CLOCK, is_black=False)


def test_what_comes_next_is_told_when_it_is_something_else(console: Console) -> None:
    console.run.start()
    for _ in range(70):
        console.pass_time(seconds=1)
    titles = [scene.title for scene in console.sent["to come"] if isinstance(scene, PhaseScene)]
    assert titles == ["Pick roles", "Tell", "Ask deeper"]


def test_a_message_is_shown_as_it_was_typed_and_an_empty_one_is_none(console: Console) -> None:
    console.stage.show_message("  Om <b>14:30</b>\nverder ")
    assert console.stage.scene == StatementScene("Om <b>14:30</b> verder")
    console.stage.show_brief()
    console.stage.show_message(" \n ")
    assert console.stage.state.showing is Showing.BRIEF
    console.stage.show_message("x" * 2000)
    assert console.stage.scene == StatementScene("x" * 500)


def test_nothing_is_shown_without_a_session(console: Console) -> None:
    console.workspace.close()
    assert console.stage.scene == BlackScene()


def test_pages_of_tables_follow_each_other(console: Console) -> None:
    console.stage.show_seating()
    pages = []
    for _ in range(3):
        scene = console.stage.scene
        assert isinstance(scene, SeatingScene)
        pages.append(scene.page)
        console.pass_time(seconds=12)
    assert pages == [0, 1, 2]


def test_two_clicks_on_two_people_swap_them_and_two_on_one_do_nothing(console: Console) -> None:
    console.seating.fulfil(Choose("p1"))
    assert [seat.is_chosen for seat in console.board.groups[0].seats] == [True, False, False]
    console.seating.fulfil(Choose("p4"))
    assert [group.seats[0].name for group in console.board.groups] == ["Daan", "Anna"]
    console.seating.fulfil(Choose("p1"))
    console.seating.fulfil(Choose("p1"))
    assert not any(seat.is_chosen for group in console.board.groups for seat in group.seats)


def test_a_click_on_a_role_passes_it_on_within_the_trio(console: Console) -> None:
    console.seating.fulfil(NextRole("p1"))
    assert [seat.role.role for seat in console.board.groups[0].seats] == ["interviewer", "storyteller", "observer"]


def test_the_board_tells_how_the_room_is_divided(console: Console) -> None:
    assert (console.board.summary, console.board.group_count) == ("7 participants", "1 trio + 1 foursome")
    assert "second observer" in console.board.advice
    assert [group.remark for group in console.board.groups] == ["", "foursome"]


@pytest.mark.parametrize(
    ("names", "advice"),
    [((), "No names were given"), (("Anna",), "too few"), (("Anna", "Bram"), "nobody observes"), (SEVEN_NAMES[:3], "")],
)
def test_the_board_says_what_is_special_in_a_room(console: Console, names: tuple[str, ...], advice: str) -> None:
    console.workspace.open(a_session(names, session_id="id-2"), FileInMemory())
    assert advice in console.board.advice
    assert bool(console.board.advice) == bool(advice)


def test_what_is_being_written_is_not_in_the_list_until_it_is_finished(console: Console) -> None:
    console.notes.write("acht seconden stil")
    assert (console.pad.notes, bool(console.pad.draft)) == ((), True)
    console.notes.finish()
    assert [note.text for note in console.pad.notes] == ["acht seconden stil"]
    assert console.pad.draft == ""
    assert console.pad.trios[0].has_notes
    assert "before the start · observation" in console.pad.notes[0].moment


def test_each_trio_has_its_own_notes(console: Console) -> None:
    console.notes.write("een")
    console.notes.choose_trio(2)
    assert not console.pad.notes
    console.notes.choose_trio(1)
    assert [note.text for note in console.pad.notes] == ["een"]


def test_a_session_without_trios_can_be_observed_too(console: Console) -> None:
    console.workspace.open(a_session((), session_id="id-2"), FileInMemory())
    assert len(console.pad.trios) == 8
    assert console.pad.kind is NoteKind.OBSERVATION


def test_saved_is_said_with_the_time_and_a_failure_with_its_reason(console: Console) -> None:
    console.notes.write("een")
    assert console.saving.words.startswith("Saved at ")
    (tell,) = console.file.listeners
    tell(Saving(SaveState.FAILED, Problem(ProblemKind.DISK_FULL)))
    assert console.saving == SavingView(
        SaveState.FAILED, "NOT SAVED – the disk is full; free some space, then it is saved by itself.", "NOT SAVED"
    )


def test_nothing_is_called_saved_while_something_was_typed_since(console: Console) -> None:
    console.notes.write("een")
    (tell,) = console.file.listeners
    for is_behind, said in ((True, SaveState.SAVING), (False, SaveState.SAVED)):
        console.file.is_behind = is_behind
        tell(Saving(SaveState.SAVED))
        assert console.saving.state == said


def test_views_are_complete_values(console: Console) -> None:
    console.run.start()
    assert replace(console.run_view) == console.run_view
    assert hash(console.run_view) == hash(replace(console.run_view))
