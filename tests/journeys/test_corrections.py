"""Putting right what went wrong live, by what the controls are called."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Trainer
from trioapp.domain.numerals import time_of_day
from trioapp.storage.rows import put
from trioapp.storage.session_database import connect

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """A trainer with a clock that has run for twenty seconds."""
    someone = start("en")
    someone.type("Session name", "Learning day")
    someone.type("Participants", "Anna\nBram\nChris")
    someone.click("Create session")
    someone.click("Run")
    someone.click("Start")
    someone.pass_time(seconds=10)
    someone.pass_time(seconds=10)
    return someone


def test_it_began_earlier_than_it_was_started(trainer: Trainer) -> None:
    trainer.click("Started earlier")
    trainer.click("1½ minutes earlier")
    assert (trainer.read("Phase"), trainer.read("Time left")) == ("Tell", "2:10")


def test_a_click_on_a_phase_begins_it_and_undo_takes_that_back(trainer: Trainer) -> None:
    trainer.click("Give back")
    assert (trainer.read("Phase"), trainer.read("Time left")) == ("Give back", "3:00")
    trainer.pass_time(seconds=5)
    trainer.click("Undo")
    assert (trainer.read("Phase"), trainer.read("Time left")) == ("Pick roles", "0:35")


def test_an_older_slip_is_undone_from_the_history(trainer: Trainer) -> None:
    trainer.click("Pause")
    slip = trainer.clock.now()
    trainer.pass_time(seconds=10)
    trainer.click("Resume")
    trainer.pass_time(seconds=5)
    trainer.click("Add one minute")
    trainer.click("History")
    trainer.click(next(row.words for row in trainer.history if row.words.endswith("paused")))
    assert trainer.clock.now().since(slip).seconds == 15
    assert trainer.read("Time left") == "1:25"


def test_time_that_the_laptop_slept_counts_unless_the_trainer_says_not(trainer: Trainer) -> None:
    trainer.pass_time(seconds=1)
    trainer.pass_time(minutes=2)
    assert trainer.read("Phase") == "Tell"
    trainer.click("Do not count it")
    assert (trainer.read("Phase"), trainer.read("Time left")) == ("Pick roles", "0:39")
    assert trainer.program.console.absence.isHidden()


def test_time_that_the_program_was_closed_counts_unless_the_trainer_says_not(start: Start, trainer: Trainer) -> None:
    trainer.pass_time(seconds=5)
    trainer.program.backstage.workspace.flush()
    trainer.leave()
    again = start("en")
    again.clock.pass_time(minutes=2)
    again.click("Go on where you were")
    assert again.read("Phase") == "Tell"
    again.click("Do not count it")
    assert (again.read("Phase"), again.read("Time left")) == ("Pick roles", "0:35")


def test_what_is_asked_about_one_session_is_not_asked_in_another(trainer: Trainer) -> None:
    trainer.pass_time(minutes=2)
    assert not trainer.program.console.absence.isHidden()
    trainer.click("Sessions")
    trainer.type("Session name", "Another day")
    trainer.click("Create session")
    assert trainer.program.console.absence.isHidden()


def test_a_late_beat_is_no_sleep(trainer: Trainer) -> None:
    trainer.pass_time(seconds=19)
    assert trainer.program.console.absence.isHidden()


def test_a_laptop_that_sleeps_in_a_pause_asks_nothing(trainer: Trainer) -> None:
    trainer.click("Pause")
    trainer.pass_time(minutes=10)
    assert trainer.program.console.absence.isHidden()


def test_corrections_are_offered_only_while_there_is_something_to_correct(start: Start) -> None:
    trainer = start("en")
    trainer.type("Session name", "Learning day")
    trainer.click("Create session")
    shown = {button.accessibleName() for button in trainer.buttons}
    assert not shown & {"Started earlier", "History", "Undo"}
    assert not trainer.find("Tell").isEnabled()


def test_a_log_with_something_unreadable_is_told_and_goes_on_with_the_rest(start: Start, trainer: Trainer) -> None:
    trainer.click("Pause")
    trainer.program.backstage.workspace.flush()
    trainer.leave()
    file = next(trainer.program.backstage.places.sessions.glob("*.trio"))
    db = connect(file)
    (row,) = db.execute("SELECT * FROM move WHERE number = 2")
    put(db, "move", (2, "dance", *row[2:-1]))
    db.close()
    again = start("en")
    again.click("Learning day")
    notice = " ".join(label.text() for label in again.program.console.notice.findChildren(QLabel))
    assert notice.startswith("1 step in this session could not be read")
    assert (again.read("Phase"), again.read("Time left")) == ("Pick roles", "0:40")


def test_it_must_be_over_at_a_time_and_the_phases_to_come_make_room(trainer: Trainer) -> None:
    trainer.click("Must end at")
    trainer.type("Must be over at", _in(trainer, minutes=12))
    trainer.click("Apply")
    trainer.click("Pause")
    view = trainer.program.run.view
    assert view is not None
    assert view.ends_at == _in(trainer, minutes=12)
    assert view.agenda[0].planned == "1:00"
    trainer.click("Undo")
    trainer.click("Undo")
    assert [row.planned for row in trainer.agenda] == ["1:00", "3:00", "6:00", "3:00", "2:00"]


@pytest.mark.parametrize(
    ("minutes", "sentence"),
    [(3, "It cannot be over at"), (-5, "is past already"), (14.7, ""), (None, "is not a time of day")],
)
def test_an_end_that_cannot_be_is_a_sentence_and_changes_nothing(
    trainer: Trainer, minutes: float | None, sentence: str
) -> None:
    trainer.click("Must end at")
    trainer.type("Must be over at", "soon" if minutes is None else _in(trainer, minutes=minutes))
    assert any(sentence in label.text() for label in trainer.program.console.bottom.end_strip.findChildren(QLabel))
    assert trainer.find("Apply").isEnabled() == (not sentence)
    assert [row.planned for row in trainer.agenda] == ["1:00", "3:00", "6:00", "3:00", "2:00"]


def _in(trainer: Trainer, *, minutes: float) -> str:
    return time_of_day(trainer.clock.now().wall_ms + round(minutes * 60_000))
