"""The whole workshop from its first card to the last, in both languages, closed and opened again in the middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_counted
from trioapp.domain.programme import Block
from trioapp.domain.scenes import (
    AgendaScene,
    BlackScene,
    BreakScene,
    CallBackScene,
    HarvestScene,
    PhaseScene,
    SeatingScene,
    StatementScene,
    When,
)
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]


@pytest.fixture(params=["nl", "en"])
def trainer(request: pytest.FixtureRequest, start: Start) -> Trainer:
    trainer = start(request.param)
    session = trainer.sessions.create("Leerdag", people_counted(9), request.param, "workshop")
    trainer.program.open(session)
    trainer.program.console.show_page(Page.RUN)
    return trainer


def go_on(trainer: Trainer, seconds: float = 30) -> None:
    trainer.pass_time(seconds=seconds)
    trainer.program.run.next_phase()
    trainer.pass_time(seconds=1)


def go_to(trainer: Trainer, block: str) -> None:
    plan = trainer.program.facilitation.position().plan
    trainer.program.run.go_to(next(place for place, phase in enumerate(plan) if phase.block == block))


def block_now(trainer: Trainer) -> str:
    return trainer.program.facilitation.position().current.block


def test_each_part_has_its_picture_and_the_day_ends_with_its_last_card(trainer: Trainer) -> None:
    trainer.program.run.start()
    seen: dict[str, str] = {}
    while not trainer.program.facilitation.position().is_last_phase:
        seen.setdefault(block_now(trainer), type(trainer.program.stage.prepared).__name__)
        go_on(trainer)
    blocks = trainer.program.backstage.workspace.session.workbook.of(Block)
    assert list(seen) == [block.id for block in blocks][:-1]
    statements = ("part-1", "brief", "part-2", "claim", "challenge-results", "challenge-craft")
    assert {seen[part] for part in statements} == {"StatementScene"}
    assert (seen["agenda"], seen["forming"], seen["trio"]) == ("AgendaScene", "SeatingScene", "PhaseScene")
    assert (seen["two-views"], seen["where-we-stand"]) == ("TwoViewsScene", "SpreadScene")
    assert (seen["learning-to-learn"], seen["case"]) == ("PromptsScene", "CaseScene")
    assert (seen["harvest"], seen["break"]) == ("StatementScene", "BreakScene")
    last = trainer.on_the_beamer
    assert isinstance(last, StatementScene)
    trainer.pass_time(minutes=10)
    assert trainer.on_the_beamer == last


def test_the_room_sees_where_it_is_in_the_day(trainer: Trainer) -> None:
    trainer.program.run.start()
    go_on(trainer)
    scene = trainer.on_the_beamer
    assert isinstance(scene, AgendaScene)
    assert {row.when for row in scene.rows} == {When.TO_COME}
    go_to(trainer, "learning-system")
    go_to(trainer, "agenda")
    assert len(scene.rows) == len(
        [block for block in trainer.program.backstage.workspace.session.blocks if not block.hidden]
    )


def test_a_break_says_when_we_go_on_and_calls_back(trainer: Trainer) -> None:
    trainer.program.run.start()
    go_to(trainer, "break")
    scene = trainer.on_the_beamer
    assert isinstance(scene, BreakScene)
    assert scene.dial.figure == "15"
    trainer.pass_time(minutes=15, seconds=1)
    assert isinstance(trainer.on_the_beamer, CallBackScene)
    trainer.program.run.next_phase()
    assert block_now(trainer) == "part-2"


def test_what_is_between_start_and_end_is_there_again_after_a_restart(trainer: Trainer) -> None:
    trainer.program.run.start()
    go_to(trainer, "trio")
    trainer.pass_time(minutes=5)
    session = trainer.program.backstage.workspace.session
    trainer.program.backstage.workspace.close()
    trainer.program.open(session.head.id)
    again = trainer.program.backstage.workspace.session
    assert (again.run, again.workbook.of(Block)) == (session.run, session.workbook.of(Block))
    assert again.programme_name == session.programme_name
    assert isinstance(trainer.on_the_beamer, PhaseScene)


def test_the_panel_beside_the_preview_has_the_steps_of_a_card_and_the_pad_during_the_exercise(trainer: Trainer) -> None:
    page = trainer.program.console.run
    assert (page.block.isVisible(), page.pad.isVisible()) == (True, False)
    trainer.program.run.start()
    go_to(trainer, "two-views")
    view = trainer.program.run.view
    assert view is not None
    assert view.block is not None
    assert [step.is_now for step in view.block.steps] == [True, False, False]
    trainer.click("3 ")
    assert trainer.program.facilitation.position().current.id == "3"
    go_to(trainer, "trio")
    assert (page.block.isVisible(), page.pad.isVisible()) == (False, True)


def test_black_stays_black_while_the_day_goes_on(trainer: Trainer) -> None:
    trainer.program.run.start()
    seen = []
    for block, covers in (("harvest", True), ("forming", False)):
        go_to(trainer, block)
        seen.append(type(trainer.on_the_beamer))
        if covers:
            trainer.program.stage.toggle_black()
    trainer.program.stage.toggle_black()
    assert [*seen, type(trainer.on_the_beamer)] == [StatementScene, BlackScene, SeatingScene]


def test_the_question_whether_all_sit_comes_before_the_exercise_and_not_before_the_day(trainer: Trainer) -> None:
    preferences = replace(trainer.program.settings.preferences, seated_gate=True)
    trainer.program.nudges.follow_preferences(preferences)
    trainer.program.run.start()
    assert block_now(trainer) == "part-1"
    go_to(trainer, "forming")
    trainer.program.run.next_phase()
    assert block_now(trainer) == "forming"
    trainer.program.run.next_phase()
    assert block_now(trainer) == "trio"


def test_a_day_in_the_middle_goes_on_after_the_program_was_closed_in_overtime(trainer: Trainer) -> None:
    trainer.program.run.start()
    go_to(trainer, "trio")
    trainer.pass_time(minutes=16)
    assert trainer.program.shut()
    assert trainer.program.facilitation.position().is_live


def test_where_nothing_is_made_yet_the_room_reads_what_to_make_and_then_what_there_is(trainer: Trainer) -> None:
    trainer.program.run.start()
    go_to(trainer, "harvest")
    before = trainer.on_the_beamer
    harvest = trainer.program.harvest
    harvest.write("Ik leerde dat stilte helpt")
    harvest.allow_sharing(True)
    harvest.give()
    after = trainer.on_the_beamer
    assert isinstance(before, StatementScene)
    assert isinstance(after, HarvestScene)
    assert [line.sentence for line in after.lines] == ["Ik leerde dat stilte helpt"]


def test_a_press_on_another_pair_of_the_poll_shows_it_to_the_room(trainer: Trainer) -> None:
    form = trainer.program.console.poll
    form.pair_requested.emit(1)
    assert trainer.program.facilitation.position().current.id == "1"
    trainer.program.run.start()
    go_to(trainer, "where-we-stand")
    for pair in (2, 1):
        form.pair_requested.emit(pair)
        position = trainer.program.facilitation.position()
        assert (position.current.block, position.current.id) == ("where-we-stand", str(pair + 1))
