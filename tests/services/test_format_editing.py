"""A draft of an exercise: step by step, back and forth, and kept without losing anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.builders import trio_format
from trioapp.domain import format_edits as edits
from trioapp.domain.format_texts import Part, Spot, said, text_at
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import NO_TEXT
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.services.format_editing import MOST_STEPS_BACK, Act, FormatEditing

NAME = Spot(Part.NAME)
MINE = replace(trio_format(), id="mine")


class Shelf:
    """Keeps what it is given, unless its disk is full."""

    def __init__(self) -> None:
        self.kept: list[ExerciseFormat] = []
        self.is_full = False

    def keep(self, exercise: ExerciseFormat) -> None:
        if self.is_full:
            raise Refused(Problem(ProblemKind.DISK_FULL))
        self.kept.append(exercise)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def editing(shelf: Shelf) -> FormatEditing:
    pen = FormatEditing(shelf.keep)
    pen.open(MINE)
    return pen


def lasts(minutes: float) -> Callable[[ExerciseFormat], ExerciseFormat]:
    return lambda exercise: edits.with_length(exercise, "ask", Duration.of(minutes=minutes))


def test_each_step_is_taken_back_and_done_again_under_its_name(editing: FormatEditing) -> None:
    editing.do(Act.LENGTH, lasts(8)(editing.draft))
    editing.do(Act.PHASE_REMOVED, edits.without_phase(editing.draft, "tell"))
    after = editing.draft
    assert (editing.undoable, editing.redoable) == (Act.PHASE_REMOVED, None)
    editing.undo()
    editing.undo()
    assert editing.draft == MINE
    assert (editing.undoable, editing.redoable) == (None, Act.LENGTH)
    editing.redo()
    editing.redo()
    assert editing.draft == after
    editing.undo()
    editing.do(Act.LENGTH, lasts(3)(editing.draft))
    assert editing.redoable is None


def test_what_is_typed_in_one_field_is_one_step_until_it_is_left(editing: FormatEditing) -> None:
    for typed in ("D", "Du", "Duo"):
        editing.write(NAME, "nl", typed)
    editing.leave()
    editing.write(NAME, "nl", "Duo's")
    editing.undo()
    assert said(editing.draft.name, "nl") == "Duo"
    editing.undo()
    assert editing.draft == MINE


def test_nothing_done_is_no_step(editing: FormatEditing) -> None:
    assert not editing.do(Act.LENGTH, lasts(6)(editing.draft))
    assert editing.undoable is None
    assert not editing.is_changed


def test_only_so_many_steps_are_remembered(editing: FormatEditing) -> None:
    for number in range(MOST_STEPS_BACK + 5):
        editing.do(Act.LENGTH, lasts(7 + number)(editing.draft))
    for _ in range(MOST_STEPS_BACK + 5):
        editing.undo()
    assert editing.draft.phase("ask").length == Duration.of(minutes=11)


def test_what_is_too_long_is_cut_and_what_is_only_untidy_is_not_called_so(editing: FormatEditing) -> None:
    spot = Spot(Part.FOR_TRAINER)
    assert editing.write(spot, "nl", "  goed\x00 zo \n")
    assert not editing.write(spot, "nl", "x" * 100_000)
    assert len(said(text_at(editing.draft, spot), "nl")) == LONGEST_FIELD


def test_it_is_kept_once_and_only_when_it_changed(editing: FormatEditing, shelf: Shelf) -> None:
    editing.save()
    editing.write(NAME, "nl", "Anders")
    assert editing.is_changed
    editing.save()
    editing.save()
    assert [said(one.name, "nl") for one in shelf.kept] == ["Anders"]
    editing.undo()
    editing.save()
    assert shelf.kept[-1] == MINE


def test_what_cannot_be_kept_stays_in_the_draft(editing: FormatEditing, shelf: Shelf) -> None:
    shelf.is_full = True
    editing.write(NAME, "nl", "Anders")
    with pytest.raises(Refused):
        editing.save()
    states = [editing.is_changed]
    shelf.is_full = False
    editing.save()
    assert [*states, editing.is_changed] == [True, False]
    assert len(shelf.kept) == 1


def test_an_empty_name_stays_empty_in_the_draft_and_as_it_was_in_the_file(editing: FormatEditing, shelf: Shelf) -> None:
    for language in ("nl", "en"):
        editing.write(NAME, language, "")
        editing.write(Spot(Part.LINE, "ask", "observer"), language, "")
    editing.save()
    editing.write(Spot(Part.EYEBROW), "nl", "Iets anders")
    editing.save()
    assert editing.gaps == (NAME,)
    assert editing.draft.name == NO_TEXT
    assert shelf.kept[-1].name == MINE.name
    assert said(shelf.kept[-1].eyebrow, "nl") == "Iets anders"
    assert [line.role for line in shelf.kept[-1].phase("ask").lines] == [
        "storyteller",
        "interviewer",
        "second_observer",
    ]


def test_it_goes_back_to_what_it_was_and_forth_again(editing: FormatEditing) -> None:
    editing.do(Act.LENGTH, lasts(8)(editing.draft))
    editing.save()
    editing.revert()
    assert editing.draft == MINE
    assert (editing.can_revert, editing.is_changed) == (False, True)
    editing.undo()
    assert editing.draft.phase("ask").length == Duration.of(minutes=8)


def test_another_exercise_begins_anew(editing: FormatEditing) -> None:
    editing.do(Act.LENGTH, lasts(8)(editing.draft))
    editing.open(MINE)
    assert editing.undoable is None
    assert editing.draft == MINE
    editing.close()
    assert not editing.is_open
