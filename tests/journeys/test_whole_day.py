"""The whole workshop from its first card to the last, in both languages, closed and opened again in the middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

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
from trioapp.presentation.run_controller import RowState
from trioapp.presentation.sessions_controller import SessionsView
from trioapp.ui.console.agenda_list import AgendaLine
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


def language(trainer: Trainer) -> str:
    return trainer.program.backstage.words.language


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


def test_the_keyboard_comes_from_the_pad_to_the_clock_when_the_exercise_is_over(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.program.run.start()
    go_to(trainer, "trio")
    with qtbot.waitActive(trainer.program.console):
        trainer.program.console.activateWindow()
    trainer.program.console.run.pad.focus_marks()
    go_to(trainer, "harvest")
    assert trainer.program.console.run.transport.isAncestorOf(trainer.program.console.focusWidget())


def test_the_day_takes_as_long_as_was_said_when_it_was_chosen(trainer: Trainer) -> None:
    form, view = trainer.program.console.sessions.form, trainer.program.run.view
    trainer.program.sessions.refresh()
    form.choose_programme("workshop")
    said = [label.text() for label in form.findChildren(QLabel)]
    assert view is not None
    assert view.exercise_length == "145:00"
    assert {"nl": "2 u 25 min", "en": "2 h 25 min"}[language(trainer)] in said


def test_a_new_session_is_a_trio_and_days_are_in_sight_above_it(trainer: Trainer) -> None:
    views = list[SessionsView]()
    trainer.program.sessions.view_changed.connect(views.append)
    trainer.program.sessions.refresh()
    choices = views[-1].programmes
    assert [choice.id for choice in choices][:4] == ["part-1", "part-2", "workshop", "trio"]
    assert {"nl": "1 u", "en": "1 h"}[language(trainer)] in {choice.minutes for choice in choices}


def test_the_list_begins_at_the_current_part_when_a_day_is_gone_on_with(trainer: Trainer, start: Start) -> None:
    trainer.program.run.start()
    go_to(trainer, "case")
    session = trainer.program.backstage.workspace.session.head.id
    trainer.leave()
    again = start(language(trainer))
    again.program.console.resize(1366, 728)
    again.program.open(session)
    again.program.console.show_page(Page.RUN)
    for _ in range(2):
        QApplication.processEvents()
    agenda = again.program.console.run.agenda
    (place,) = [place for place, row in enumerate(again.agenda) if row.state is RowState.CURRENT]
    line = agenda.findChildren(AgendaLine)[place]
    assert agenda.viewport().rect().contains(QRect(line.mapTo(agenda.viewport(), QPoint()), line.size()))


def test_the_end_of_the_day_leads_to_the_report(trainer: Trainer) -> None:
    trainer.program.run.start()
    trainer.click("Stop")
    said = " ".join(label.text() for label in trainer.program.console.findChildren(QLabel) if label.isVisible())
    assert {"nl": "Verslag maken …", "en": "Make a report …"}[language(trainer)] in said


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
