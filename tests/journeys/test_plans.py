"""Giving the exercise another length or several rounds, and a phase another length, by the controls' names."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Trainer
from trioapp.domain.scenes import PhaseScene, SeatingScene
from trioapp.presentation.board import NextRole

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """A trainer with a session of seven people that has not been started."""
    someone = start("en")
    someone.type("Session name", "Learning day")
    someone.type("Participants", "Anna\nBram\nChris\nDaan\nEva\nFatima\nGijs")
    someone.click("Create session")
    someone.click("Run")
    return someone


def planned(trainer: Trainer) -> list[str]:
    return [row.planned for row in trainer.agenda]


def words_in_strips(trainer: Trainer) -> str:
    return " ".join(label.text() for label in trainer.program.console.bottom.findChildren(QLabel) if label.isVisible())


def projected(trainer: Trainer) -> PhaseScene:
    assert isinstance(trainer.on_the_beamer, PhaseScene)
    return trainer.on_the_beamer


def roles_on_the_beamer(trainer: Trainer) -> list[str]:
    trainer.click("Show trios")
    scene = trainer.on_the_beamer
    trainer.click("Clock")
    assert isinstance(scene, SeatingScene)
    return [f"{seat.name} {seat.role.word}" for table in scene.tables for seat in table.seats]


def test_a_shorter_exercise_is_chosen_by_a_click_and_undone_by_another(trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.click("8 min")
    assert planned(trainer) == ["0:30", "2:00", "3:00", "1:30", "1:00"]
    assert trainer.read("Time left") == "0:30"
    trainer.click("Undo")
    assert planned(trainer) == ["1:00", "3:00", "6:00", "3:00", "2:00"]


def test_any_length_is_proposed_first_and_applied_after(trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.type("Length in all", "30")
    assert planned(trainer) == ["1:00", "3:00", "6:00", "3:00", "2:00"]
    assert "Ask deeper 6:00 → 12:00" in words_in_strips(trainer)
    trainer.click("Apply")
    assert planned(trainer) == ["2:00", "6:00", "12:00", "6:00", "4:00"]
    assert not trainer.program.console.bottom.variants.isVisible()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("5", "It does not fit in 5:00: with every phase as short as it may be it takes 8:00."),
        ("0", "It does not fit in 0:00"),
        ("-3", "'-3' is not a time; write it as 6:00."),
        ("soon", "'soon' is not a time"),
        ("9999", "A time of 9999:00 is not possible here; use 8:00 – 480:00."),
    ],
)
def test_a_length_that_cannot_be_is_a_sentence_and_changes_nothing(trainer: Trainer, typed: str, sentence: str) -> None:
    trainer.click("Length and rounds")
    trainer.type("Length in all", typed)
    assert sentence in words_in_strips(trainer)
    assert not trainer.find("Apply").isEnabled()
    assert planned(trainer) == ["1:00", "3:00", "6:00", "3:00", "2:00"]


def test_questions_of_a_longer_phase_come_later(trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.click("20 min")
    trainer.click("Start")
    trainer.click("Ask deeper")
    trainer.pass_time(seconds=159)
    assert projected(trainer).headline == "What made this moment instructive?"
    trainer.pass_time(seconds=1)
    assert projected(trainer).headline == "Did you, or your team, get enough out of it?"


def test_three_rounds_give_everybody_each_role(trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.click("3 rounds: 47 min")
    trainer.click("Start")
    assert projected(trainer).eyebrow == "Learning from experience · round 1 of 3"
    first = roles_on_the_beamer(trainer)
    for _ in range(5):
        trainer.click("Next phase")
    assert (trainer.read("Phase"), projected(trainer).title) == ("Change roles", "Change roles")
    assert [f"{line.role.word}: {line.words}" for line in projected(trainer).lines] == [
        "Storyteller: whoever was observer",
        "Interviewer: whoever was storyteller; in a foursome: second observer",
        "Observer: whoever was interviewer",
        "Second observer: whoever was storyteller",
    ]
    second = roles_on_the_beamer(trainer)
    assert (first[:3], second[:3]) == (
        ["Anna Storyteller", "Bram Interviewer", "Chris Observer"],
        ["Anna Interviewer", "Bram Observer", "Chris Storyteller"],
    )
    trainer.click("Undo")
    assert roles_on_the_beamer(trainer) == first


def test_a_role_given_in_a_later_round_holds_in_that_round(trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.click("3 compact rounds: 30:30 min")
    trainer.click("Start")
    for _ in range(5):
        trainer.click("Next phase")
    before = roles_on_the_beamer(trainer)
    trainer.program.seating.fulfil(NextRole("p1"))
    after = roles_on_the_beamer(trainer)
    assert before[0] == "Anna Interviewer"
    assert after[0] == "Anna Observer"
    assert after[3:] == before[3:]


def test_every_round_can_be_gone_to_by_a_click(trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.click("3 rounds: 47 min")
    trainer.click("Start")
    assert [row.heading for row in trainer.agenda if row.heading] == ["Round 1", "Round 2", "Round 3"]
    trainer.program.run.go_to(13)
    assert projected(trainer).eyebrow.endswith("round 3 of 3")
    assert trainer.read("Phase") == "Tell"


def test_a_running_phase_is_given_half_a_minute_or_any_length(trainer: Trainer) -> None:
    trainer.click("Start")
    trainer.pass_time(seconds=20)
    trainer.click("Length of Pick roles")
    trainer.click("Pick roles: half a minute more")
    assert trainer.read("Time left") == "1:10"
    trainer.click("Pick roles: half a minute less")
    assert trainer.read("Time left") == "0:40"
    trainer.type("New length", "2:00")
    trainer.click("Apply")
    assert trainer.read("Time left") == "1:40"
    trainer.type("New length", "0:15")
    trainer.click("Apply")
    assert "This phase has lasted 0:20 already" in words_in_strips(trainer)
    assert trainer.read("Time left") == "1:40"


def test_a_phase_still_to_come_is_changed_before_and_during_the_run(trainer: Trainer) -> None:
    trainer.click("Length of Tell")
    trainer.click("Tell: one minute more")
    assert planned(trainer)[1] == "4:00"
    trainer.click("Start")
    trainer.click("Tell: one minute less")
    assert planned(trainer) == ["1:00", "3:00", "6:00", "3:00", "2:00"]
    trainer.click("Undo")
    assert planned(trainer)[1] == "4:00"


def test_the_strip_of_a_phase_closes_when_the_phase_is_over(trainer: Trainer) -> None:
    trainer.click("Start")
    trainer.click("Length of Pick roles")
    trainer.click("Next phase")
    assert trainer.program.console.bottom.phase.place is None
    assert not trainer.find("Length of Pick roles").isEnabled()


def test_a_run_keeps_its_rounds_after_a_restart(start: Start, trainer: Trainer) -> None:
    trainer.click("Length and rounds")
    trainer.click("3 compact rounds: 30:30 min")
    trainer.click("Start")
    trainer.program.run.go_to(6)
    trainer.program.backstage.workspace.flush()
    trainer.leave()
    again = start("en")
    again.click("Go on where you were")
    again.click("Clock")
    assert again.read("Phase") == "Tell"
    assert projected(again).eyebrow.endswith("round 2 of 3")


def test_a_phase_that_was_made_quiet_stays_quiet_in_another_length(trainer: Trainer) -> None:
    trainer.click("Length of Tell")
    trainer.click("Begins with a tone")
    assert trainer.find("Begins quietly").isVisible()
    trainer.click("Length and rounds")
    trainer.type("Length in all", "30")
    trainer.click("Apply")
    assert [row.quiet for row in trainer.agenda] == [False, True, False, False, False]
    assert planned(trainer)[1] == "6:00"


def test_the_wall_clock_may_jump_a_year_back_in_the_middle(trainer: Trainer) -> None:
    trainer.click("Start")
    for _ in range(9):
        trainer.pass_time(seconds=10)
    trainer.clock.set_wall_clock(trainer.clock.now().wall_ms - 365 * 86_400_000)
    trainer.pass_time(seconds=1)
    assert (trainer.read("Phase"), trainer.read("Time left")) == ("Tell", "2:29")
    trainer.click("Pause")
    trainer.click("Resume")
    assert trainer.read("Ahead or behind") == "on schedule"
    assert trainer.program.console.absence.isHidden()


def test_after_a_stop_the_plan_counts_again_and_not_what_was_changed_live(trainer: Trainer) -> None:
    trainer.click("Start")
    trainer.click("Add one minute")
    trainer.click("Stop")
    assert trainer.read("Time left") == "1:00"
    trainer.click("Length of Tell")
    trainer.click("Tell: one minute more")
    assert planned(trainer) == ["1:00", "4:00", "6:00", "3:00", "2:00"]
