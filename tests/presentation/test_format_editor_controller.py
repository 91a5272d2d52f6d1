"""The editor as values: what is shown of an exercise, what is done to it, and when it is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.builders import HandClock, a_session, trio_format
from tests.fakes import FileInMemory
from trioapp.domain.format_texts import Part, Spot, said, text_at
from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat, Rounds, Shape
from trioapp.domain.group_size import GroupSize
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.moves import MoveKind
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.scenes import CallBackScene, PhaseScene, StatementScene
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.presentation.format_editor_controller import FormatEditorController
from trioapp.presentation.format_editor_view import (
    BRIEF,
    CALL_BACK,
    WHOLE,
    AddOne,
    ChooseRounds,
    CopyPhase,
    EditorRow,
    EditorView,
    FormatWish,
    GiveCheckedOn,
    GiveGroup,
    GiveShape,
    GiveTime,
    GroupView,
    MakeExtra,
    MoveCue,
    PhaseForm,
    PutPhaseBefore,
    RemoveOne,
    RemovePhase,
    SetSwitch,
    ShiftPhase,
    ShiftRole,
    Switch,
    SwitchChangeOver,
    Time,
    UseMark,
    WholeForm,
    WordsView,
    WriteLicence,
    WriteWords,
)
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.try_out import TryOut
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import Facilitation
from trioapp.services.format_editing import FormatEditing
from trioapp.services.rehearsal import Rehearsal
from trioapp.services.workspace import Workspace

MINE = replace(trio_format(), id="mine")
LINE = Spot(Part.LINE, "ask", "observer")


class Desk:
    """The editor without its window, and all that came out of it."""

    def __init__(self, exercise: ExerciseFormat = MINE) -> None:
        self.clock, self.workspace, self.is_full = HandClock(), Workspace(), False
        self.heartbeat = Heartbeat(self.clock)
        rehearsal = Rehearsal(self.workspace, self.clock)
        self.kept: list[ExerciseFormat] = []
        self.editing = FormatEditing(self.keep)
        try_out = TryOut(rehearsal, self.workspace, self.clock, self.heartbeat)
        self.editor = FormatEditorController(self.editing, try_out, self.clock, Wording(), self.heartbeat)
        self.told: list[str] = []
        self.editor.told.connect(self.told.append)
        self.editor.open(exercise)

    def keep(self, exercise: ExerciseFormat) -> None:
        if self.is_full:
            raise Refused(Problem(ProblemKind.DISK_FULL, "mine.toml"))
        self.kept.append(exercise)

    def do(self, *wishes: FormatWish) -> ExerciseFormat:
        for wish in wishes:
            self.editor.fulfil(wish)
        return self.editing.draft

    @property
    def view(self) -> EditorView:
        assert self.editor.view is not None
        return self.editor.view

    @property
    def phase(self) -> PhaseForm:
        assert isinstance(self.view.form, PhaseForm)
        return self.view.form

    @property
    def whole(self) -> WholeForm:
        assert isinstance(self.view.form, WholeForm)
        return self.view.form

    def row(self, row_id: str) -> EditorRow:
        return next(row for row in self.view.rows if row.id == row_id)

    def pass_time(self, seconds: float) -> None:
        self.clock.pass_time(seconds=seconds)
        self.heartbeat.beat.emit()


@pytest.fixture
def desk() -> Desk:
    return Desk()


# -- what is shown


def test_an_exercise_is_shown_from_the_whole_to_the_call_back(desk: Desk) -> None:
    ids = [row.id for row in desk.view.rows]
    assert ids == [WHOLE, BRIEF, "choose", "tell", "ask", "give_back", "capture", CHANGE_OVER, CALL_BACK]
    assert desk.row("ask").spoken == "Ask deeper, 6:00"
    assert desk.view.total == "In all 15:00"
    assert desk.view.title == "Trio: learning from experience"
    assert desk.view.chosen == WHOLE


def test_the_total_counts_the_rounds(desk: Desk) -> None:
    desk.do(ChooseRounds(Rounds.FULL))
    assert desk.view.total == "One round 15:00, all 3 47:00"


def test_a_text_is_shown_with_what_the_other_language_says_and_its_words_counted(desk: Desk) -> None:
    desk.editor.choose("ask")
    line = next(view for view in desk.phase.lines if view.spot == LINE)
    assert (line.label, line.text) == ("Line for Observer", "Notice questions, posture, turning points.")
    assert (line.reference, line.counter) == ("Let op vragen, houding en kantelpunten.", "5/11 words")
    desk.do(WriteWords(LINE, "word " * 12))
    line = next(view for view in desk.phase.lines if view.spot == LINE)
    assert (line.counter, line.is_over) == ("⚠ 12/11 words, too many", True)
    assert (desk.row("ask").remarks, desk.row("ask").remark_words) == (1, "1 remark")
    assert [one.words for one in desk.view.remarks if not one.is_hint] == [
        "Line for Observer: 12 words; more than 11 are not read in time."
    ]


def test_the_preview_shows_the_moment_of_the_question_one_is_in(desk: Desk) -> None:
    desk.editor.choose("ask")
    assert desk.view.moments == ("0:00", "2:00", "4:00")
    desk.editor.look_at(Spot(Part.CUE, "ask", number=2))
    assert isinstance(desk.view.scene, PhaseScene)
    assert desk.view.moment == 2
    assert desk.view.scene.headline.startswith("What changed: in you")
    desk.do(WriteWords(Spot(Part.CUE, "ask", number=2), "And now?"))
    assert isinstance(desk.view.scene, PhaseScene)
    assert desk.view.scene.headline == "And now?"
    desk.editor.choose_moment(0)
    assert desk.view.scene.headline == "What made this moment instructive?"


def test_the_preview_speaks_the_language_that_is_edited(desk: Desk) -> None:
    desk.editor.choose("tell")
    desk.editor.choose_language("nl")
    assert isinstance(desk.view.scene, PhaseScene)
    assert desk.view.scene.title == "Vertellen"
    assert [line.role.word for line in desk.view.scene.lines][:1] == ["Inbrenger"]
    assert desk.phase.head[0].text == "Vertellen"


def test_the_cards_and_the_change_over_are_shown_as_the_room_sees_them(desk: Desk) -> None:
    scenes = []
    for row in (BRIEF, CALL_BACK):
        desk.editor.choose(row)
        scenes.append(desk.view.scene)
    desk.editor.look_at(Spot(Part.GATHER))
    assert [*scenes, desk.view.scene] == [
        StatementScene(
            "Look at your own work to learn from it.",
            "Good or hard: both are fine. Choose what you want to share here.",
            "Learning from experience",
        ),
        CallBackScene("Finish your sentence.", "We continue together in a moment."),
        CallBackScene("Back to the whole group", "", hand=True),
    ]
    desk.editor.choose(CHANGE_OVER)
    assert isinstance(desk.view.scene, PhaseScene)
    assert desk.view.scene.lines[0].words == "whoever was observer"
    assert not desk.phase.is_phase


def test_an_exercise_in_one_language_is_edited_in_that_one_and_says_so() -> None:
    def only_dutch(text: Text) -> Text:
        return Text.of({"nl": said(text, "nl")}) if text.entries else NO_TEXT

    desk = Desk(replace(MINE, name=only_dutch(MINE.name)))
    assert desk.view.language == "nl"
    assert any("English: 1 of" in one.words for one in desk.view.remarks)
    desk.do(AddOne(Part.PHASE_NAME))
    assert desk.editing.draft.phases[-1].name == Text.of({"nl": "New phase"})


# -- what is done


def test_phases_are_added_moved_copied_and_removed(desk: Desk) -> None:
    desk.editor.choose("tell")
    desk.do(AddOne(Part.PHASE_NAME))
    assert desk.view.chosen == "phase"
    draft = desk.do(ShiftPhase("phase", 1), CopyPhase("ask"), PutPhaseBefore("capture", "choose"))
    order = [phase.id for phase in draft.phases]
    assert order == ["capture", "choose", "tell", "ask", "ask-2", "phase", "give_back"]
    assert desk.view.chosen == "ask-2"
    desk.do(RemovePhase("ask-2"))
    assert desk.view.chosen == "phase"
    desk.do(RemovePhase("give_back"), RemovePhase("phase"))
    assert desk.view.chosen == "ask"


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        (GiveTime("ask", Time.LENGTH, "7,5"), lambda e: e.phase("ask").length == Duration.of(minutes=7.5)),
        (GiveTime("ask", Time.FLOOR, "1:00"), lambda e: e.phase("ask").floor == Duration.of(minutes=1)),
        (GiveTime("ask", Time.COMPACT, ""), lambda e: e.phase("ask").compact is None),
        (GiveTime("ask", Time.CLOSING, "45 s"), lambda e: e.phase("ask").closing == Duration.of(seconds=45)),
        (GiveTime(CHANGE_OVER, Time.LENGTH, "2"), lambda e: e.phase(CHANGE_OVER).length == Duration.of(minutes=2)),
        (SetSwitch("choose", Switch.ONCE, True), lambda e: e.phase("choose").once),
        (SetSwitch("ask", Switch.QUIET, True), lambda e: e.phase("ask").quiet),
        (MoveCue(Spot(Part.CUE, "ask", number=1), "1:30"), lambda e: e.phase("ask").cues[1].at.seconds == 90),
        (RemoveOne(Spot(Part.CUE, "ask", number=1)), lambda e: len(e.phase("ask").cues) == 2),
        (RemoveOne(Spot(Part.WATCH, "ask", number=0)), lambda e: len(e.phase("ask").watch) == 1),
        (RemoveOne(Spot(Part.ROLE_NAME, role="observer")), lambda e: "observer" not in e.role_ids),
        (AddOne(Part.CUE), lambda e: len(e.phase("ask").cues) == 4),
        (AddOne(Part.WATCH), lambda e: len(e.phase("ask").watch) == 3),
        (AddOne(Part.ROLE_NAME), lambda e: e.role_ids[3] == "role"),
        (AddOne(Part.HEADING), lambda e: [one.id for one in e.observer.headings] == ["heading"]),
        (ShiftRole("storyteller", 1), lambda e: e.role_ids[:2] == ("interviewer", "storyteller")),
        (GiveShape("observer", Shape.CIRCLE), lambda e: e.role("observer").shape is Shape.CIRCLE),
        (MakeExtra("observer", True), lambda e: e.role("observer").extra),
        (SwitchChangeOver(False), lambda e: e.change_over is None),
        (UseMark(Mark.SILENCE, False), lambda e: Mark.SILENCE not in e.observer.marks),
        (GiveGroup(GroupView("5", "4", "", "3; 7")), lambda e: e.group == GroupSize(5, 4, 5, (3, 7))),
        (WriteLicence("CC BY 4.0"), lambda e: e.source_licence == "CC BY 4.0"),
        (GiveCheckedOn("1-2-2026"), lambda e: e.checked_on is not None and e.checked_on.isoformat() == "2026-02-01"),
    ],
)
def test_each_thing_that_can_be_asked_is_done_and_taken_back(
    desk: Desk, wish: FormatWish, found: Callable[[ExerciseFormat], bool]
) -> None:
    desk.editor.choose("ask")
    before = desk.editing.draft
    assert not found(before)
    assert found(desk.do(wish))
    assert desk.view.undo
    desk.editor.undo()
    assert desk.editing.draft == before
    assert (desk.view.undo, desk.view.redo != "") == ("", True)
    desk.editor.redo()
    assert found(desk.editing.draft)


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        (GiveTime("ask", Time.LENGTH, "abc"), "'abc' is not a time; write it as 6:00."),
        (GiveTime("ask", Time.LENGTH, "-3"), "'-3' is not a time; write it as 6:00."),
        (GiveTime("ask", Time.LENGTH, "a\x00\ud800\u202e"), "'a�' is not a time; write it as 6:00."),
        (GiveTime("ask", Time.FLOOR, ""), "'' is not a time; write it as 6:00."),
        (MoveCue(Spot(Part.CUE, "ask", number=1), "soon"), "'soon' is not a time; write it as 6:00."),
        (GiveGroup(GroupView("abc", "", "", "")), "'abc' is not a number of people; fill in 2 to 30."),
        (GiveGroup(GroupView("3", "3", "3", "9" * 9999)), f"'{'9' * 20}…' is not a number of people; fill in 2 to 30."),
        (GiveGroup(GroupView("1", "", "", "")), "'1' is not a number of people; fill in 2 to 30."),
        (GiveCheckedOn("yesterday"), "'yesterday' is not a date; write it like 2026-11-26."),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence_and_changes_nothing(
    desk: Desk, wish: FormatWish, sentence: str
) -> None:
    before = desk.editing.draft
    desk.do(wish)
    assert desk.told[-1] == sentence
    assert desk.editing.draft == before


def test_a_time_that_does_not_fit_becomes_the_nearest_one_and_that_is_told(desk: Desk) -> None:
    desk.do(GiveTime("ask", Time.LENGTH, "99999 min"))
    assert desk.told[-1] == "That is 480:00 now: another time does not fit here."
    desk.do(GiveTime("tell", Time.FLOOR, "10"))
    assert desk.told[-1] == "That is 3:00 now: another time does not fit here."
    desk.do(MoveCue(Spot(Part.CUE, "ask", number=2), "999:00"))
    assert desk.told[-1] == "That is 479:59 now: another time does not fit here."
    desk.do(GiveTime("ask", Time.LENGTH, "6"))
    assert desk.told[-1] == ""


def test_what_would_leave_nothing_is_told(desk: Desk) -> None:
    for phase in ("choose", "tell", "give_back", "capture", "ask"):
        desk.do(RemovePhase(phase))
    assert desk.told[-1].startswith("That is not possible here")
    assert [phase.id for phase in desk.editing.draft.phases] == ["ask"]


def test_what_is_too_long_is_cut_and_told(desk: Desk) -> None:
    desk.do(WriteWords(LINE, "x" * 100_000))
    assert desk.told[-1].startswith("A field holds 10000 characters")
    assert len(said(text_at(desk.editing.draft, LINE), "en")) == 10_000


def test_what_was_typed_in_two_fields_is_two_steps(desk: Desk) -> None:
    for typed in ("A", "Ab"):
        desk.do(WriteWords(LINE, typed))
    desk.editor.look_at(Spot(Part.PHASE_NAME, "ask"))
    desk.do(WriteWords(Spot(Part.PHASE_NAME, "ask"), "Why"))
    assert desk.view.undo == "text changed"
    desk.editor.undo()
    assert said(text_at(desk.editing.draft, LINE), "en") == "Ab"
    desk.editor.undo()
    assert desk.editing.draft == MINE


def test_it_goes_back_to_what_it_was(desk: Desk) -> None:
    desk.do(RemovePhase("ask"), WriteWords(Spot(Part.NAME), "Mine"))
    assert desk.view.can_revert
    desk.editor.revert()
    assert desk.editing.draft == MINE
    assert desk.view.undo == "back to the beginning"


# -- saving


def test_what_was_typed_is_saved_at_a_pause(desk: Desk) -> None:
    desk.do(WriteWords(Spot(Part.NAME), "Mine"))
    assert desk.view.saving == "Not saved yet"
    desk.pass_time(1.5)
    assert desk.kept == []
    desk.pass_time(0.5)
    assert [said(one.name, "en") for one in desk.kept] == ["Mine"]
    assert desk.view.saving == "Saved"


def test_who_never_pauses_is_saved_now_and_then(desk: Desk) -> None:
    for number in range(12):
        desk.do(WriteWords(Spot(Part.NAME), f"Mine {number}"))
        desk.pass_time(1)
    assert [said(one.name, "en") for one in desk.kept] == ["Mine 9"]


def test_leaving_and_opening_another_one_save_at_once(desk: Desk) -> None:
    desk.do(WriteWords(Spot(Part.NAME), "Mine"))
    desk.editor.leave()
    assert len(desk.kept) == 1
    desk.do(WriteWords(Spot(Part.NAME), "Mine too"))
    desk.editor.open(replace(MINE, id="other"))
    assert [one.id for one in desk.kept] == ["mine", "mine"]
    desk.editor.save_now()
    assert len(desk.kept) == 2


def test_a_disk_that_is_full_is_told_and_tried_again(desk: Desk) -> None:
    desk.is_full = True
    desk.do(WriteWords(Spot(Part.NAME), "Mine"))
    desk.pass_time(3)
    assert (desk.view.saving[:10], desk.view.is_failed) == ("NOT SAVED:", True)
    assert desk.editor.is_unsaved
    desk.is_full = False
    desk.pass_time(3)
    assert [said(one.name, "en") for one in desk.kept] == ["Mine"]
    assert (desk.view.saving, desk.view.is_failed) == ("Saved", False)


def test_a_name_that_is_empty_is_told_and_all_the_rest_is_saved(desk: Desk) -> None:
    desk.do(WriteWords(Spot(Part.NAME), ""))
    desk.editor.choose_language("nl")
    desk.do(WriteWords(Spot(Part.NAME), ""), WriteWords(Spot(Part.EYEBROW), "Anders"))
    assert desk.view.title == "(no name)"
    assert any(one.words.startswith("Name of the exercise: nothing stands here") for one in desk.view.remarks)
    desk.pass_time(3)
    assert desk.kept[-1].name == MINE.name
    assert said(desk.kept[-1].eyebrow, "nl") == "Anders"


# -- trying it out


def test_the_draft_is_tried_out_and_comes_back_with_its_length(desk: Desk) -> None:
    desk.do(GiveTime("ask", Time.LENGTH, "4"), WriteWords(Spot(Part.NAME), "Mine"))
    desk.editor.try_it_out()
    assert len(desk.kept) == 1
    assert desk.workspace.session.format.phase("ask").length == Duration.of(minutes=4)
    assert desk.workspace.session.head.name == "Mine"
    desk.pass_time(14 * 60)
    assert not desk.workspace.is_open
    assert desk.told[-1] == "Tried out to its end: it takes 13:00."


def test_nothing_is_tried_out_while_a_room_goes_by_the_clock(desk: Desk) -> None:
    desk.workspace.open(a_session(), FileInMemory())
    Facilitation(desk.workspace, desk.clock).move(MoveKind.START)
    desk.editor.try_it_out()
    assert desk.told[-1].startswith("The clock of your session is going")
    assert not desk.workspace.is_lent


def test_nothing_is_done_while_nothing_is_open() -> None:
    desk = Desk()
    desk.editing.close()
    for act in (desk.editor.undo, desk.editor.redo, desk.editor.revert, desk.editor.try_it_out, desk.editor.save_now):
        act()
    desk.editor.fulfil(AddOne(Part.CUE))
    assert (desk.kept, desk.workspace.is_open) == ([], False)


def test_each_field_is_called_by_what_it_is_for(desk: Desk) -> None:
    views: list[WordsView] = [*desk.whole.about, *(role.words for role in desk.whole.roles), *desk.whole.origin]
    for row in ("ask", BRIEF, CALL_BACK):
        desk.editor.choose(row)
        if isinstance(desk.view.form, PhaseForm):
            form = desk.phase
            views += [*form.head, *form.lines, *form.cues, *form.watch, *form.for_trainer, *form.pairs]
        else:
            assert not isinstance(desk.view.form, WholeForm)
            views += desk.view.form.texts
    labels = [view.label for view in views]
    assert len(set(labels)) == len(labels)
    assert all(labels)
