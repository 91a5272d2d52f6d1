"""A rehearsal goes through the plan and leaves no trace; a start that waits for the brief; sound by key."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Trainer
from trioapp.domain.position import Status
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.report import Contents

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """A trainer with a session that has not been started and has a note."""
    someone = start("en")
    someone.type("Session name", "Learning day")
    someone.type("Participants", "Anna\nBram\nChris")
    someone.click("Create session")
    someone.click("Run")
    someone.type("Observer note", "they sit already")
    return someone


def exported(trainer: Trainer) -> str:
    session = trainer.program.backstage.workspace.session
    return as_json(session, Contents(with_notes=True), trainer.clock.now())


def status(trainer: Trainer) -> Status:
    view = trainer.program.run.view
    assert view is not None
    return view.status


def nudge(trainer: Trainer) -> str:
    labels = trainer.program.console.bottom.findChildren(QLabel)
    return next((label.text() for label in labels if label.property("role") == "nudge" and label.isVisible()), "")


def test_a_rehearsal_leaves_the_session_as_it_was(trainer: Trainer, qtbot: QtBot) -> None:
    before = exported(trainer)
    trainer.click("Rehearse")
    assert (status(trainer), trainer.clock.speed) == (Status.RUNNING, 10)
    trainer.click("Next phase")
    trainer.type("Observer note", "only a try")
    assert trainer.read("Save state") == "Rehearsal: nothing is saved"
    trainer.click("End rehearsal")
    assert (status(trainer), trainer.clock.speed) == (Status.READY, 1)
    assert exported(trainer) == before
    trainer.program.backstage.workspace.flush()
    stored = trainer.program.backstage.shelf.read(trainer.program.backstage.workspace.session.head.id)
    assert (stored.run.moves, [note.text for note in stored.notes]) == ((), ["they sit already"])
    qtbot.waitUntil(lambda: trainer.read("Save state").startswith("Saved"))


def test_a_rehearsal_goes_through_the_plan_that_was_chosen(trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.click("8 min")
    trainer.click("Rehearse")
    assert [row.planned for row in trainer.agenda] == ["0:30", "2:00", "3:00", "1:30", "1:00"]
    trainer.click("End rehearsal")
    assert [row.planned for row in trainer.agenda] == ["0:30", "2:00", "3:00", "1:30", "1:00"]


def test_opening_another_session_ends_the_rehearsal(trainer: Trainer) -> None:
    trainer.click("Rehearse")
    trainer.click("Sessions")
    trainer.type("Session name", "Another day")
    trainer.click("Create session")
    assert (trainer.clock.speed, status(trainer)) == (1, Status.READY)
    assert not trainer.program.backstage.workspace.is_lent


def test_the_session_itself_can_be_opened_from_a_rehearsal(trainer: Trainer) -> None:
    trainer.click("Rehearse")
    trainer.click("Sessions")
    trainer.click("Learning day")
    assert (trainer.clock.speed, status(trainer)) == (1, Status.READY)
    assert json.loads(exported(trainer))["notes"][0]["text"] == "they sit already"


def test_closing_in_a_rehearsal_saves_the_session(start: Start, trainer: Trainer) -> None:
    trainer.click("Rehearse")
    trainer.leave()
    again = start("en")
    again.click("Learning day")
    assert json.loads(exported(again))["notes"][0]["text"] == "they sit already"
    assert json.loads(exported(again))["timings"] == []


def switch(trainer: Trainer, name: str) -> None:
    boxes = trainer.program.console.settings.findChildren(QCheckBox)
    next(box for box in boxes if box.accessibleName().startswith(name)).toggle()  # as a screen reader does


def test_no_rehearsal_while_the_clock_runs(trainer: Trainer) -> None:
    trainer.click("Start")
    assert "Rehearse" not in {button.accessibleName() for button in trainer.buttons}


def test_with_the_gate_the_clock_starts_only_after_the_brief_was_seen(trainer: Trainer) -> None:
    switch(trainer, "The clock starts only after")
    trainer.click("Start")
    assert (status(trainer), nudge(trainer)[:20]) == (Status.READY, "First show the brief")
    trainer.click("Brief")
    trainer.click("Start")
    assert (status(trainer), nudge(trainer)) == (Status.RUNNING, "")


def test_with_the_other_gate_it_is_asked_once_at_each_start_whether_all_are_sitting(trainer: Trainer) -> None:
    switch(trainer, "At a start, ask once")
    for _ in range(2):
        before = status(trainer)
        trainer.click("Start")
        assert (status(trainer), nudge(trainer)) == (before, "Are all trios sitting? Then do it once more.")
        trainer.click("Start")
        assert (status(trainer), nudge(trainer)) == (Status.RUNNING, "")
        trainer.click("Stop")


def test_both_gates_stand_one_behind_the_other(trainer: Trainer) -> None:
    switch(trainer, "The clock starts only after")
    switch(trainer, "At a start, ask once")
    trainer.click("Start")
    trainer.click("Brief")
    assert nudge(trainer) == ""
    trainer.click("Start")
    assert nudge(trainer).startswith("Are all trios sitting?")
    trainer.click("Start")
    assert status(trainer) is Status.RUNNING


def test_without_the_gate_nothing_holds_the_start(trainer: Trainer) -> None:
    trainer.click("Beamer on")
    trainer.click("Start")
    assert status(trainer) is Status.RUNNING
    assert nudge(trainer) == "The beamer is off: the room does not see the clock."


def test_sound_goes_off_and_on_by_key_and_stays_so(start: Start, trainer: Trainer) -> None:
    trainer.find("Stop").setFocus()
    QTest.keyClick(trainer.program.console, Qt.Key.Key_G)
    assert trainer.find("Sound off").isVisible()
    trainer.leave()
    again = start("en")
    assert again.program.settings.preferences.sound is False
    again.program.settings.toggle_sound()
    assert again.program.settings.preferences.sound is True
