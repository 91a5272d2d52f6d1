"""A day with three exercises from its first card to its last, with somebody who comes late and a restart on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.exercises import put_in_library
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_counted
from trioapp.domain.programme import BlockKind
from trioapp.domain.scenes import CallBackScene, PhaseScene, SeatingScene, StatementScene
from trioapp.domain.session import Session
from trioapp.presentation.board import BoardView
from trioapp.presentation.notebook import NotebookView
from trioapp.presentation.planner import Add, NewKind, PutBefore
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.report import Contents
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
PEOPLE = 11
AScene = TypeVar("AScene")
WORDS = {
    "nl": (("Inbrenger", "Interviewer", "Observator", "Tweede observator"), ("Inbrenger", "Gespreksleider", "Groep")),
    "en": (("Storyteller", "Interviewer", "Observer", "Second observer"), ("Case owner", "Chair", "Group")),
}
PHASE = {"nl": "Inbreng", "en": "Case"}
FIND = {"nl": ("Zoek je trio", "Zoek je groep", "Groep 1"), "en": ("Find your trio", "Find your group", "Group 1")}


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def trainer(start: Start, language: str) -> Trainer:
    trainer = start(language)
    put_in_library(trainer.data_dir)
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(PEOPLE), language, "three"))
    return trainer


def session_of(trainer: Trainer) -> Session:
    return trainer.program.backstage.workspace.session


def go_to(trainer: Trainer, block: str) -> None:
    plan = trainer.program.facilitation.position().plan
    trainer.program.run.go_to(next(place for place, phase in enumerate(plan) if phase.block == block))
    trainer.pass_time(seconds=1)


def shown(trainer: Trainer, kind: type[AScene]) -> AScene:
    """What is on the beamer, which is a scene of that kind."""
    scene = trainer.on_the_beamer
    assert isinstance(scene, kind)
    return scene


def roles_shown(trainer: Trainer) -> tuple[str, ...]:
    return tuple(line.role.word for line in shown(trainer, PhaseScene).lines)


def seated(trainer: Trainer) -> list[int]:
    position = trainer.program.facilitation.position()
    seating = session_of(trainer).seating_at(position)
    assert len({person for table in seating.tables for person in table}) == len(list(seating.seats))
    return sorted(len(table) for table in seating.tables)


def test_each_round_has_the_roles_of_its_exercise_to_the_end_of_the_day(trainer: Trainer, language: str) -> None:
    run, (trio, gossip) = trainer.program.run, WORDS[language]
    find_trio, find_group, _ = FIND[language]
    trainer.program.stage.show_seating()
    assert shown(trainer, SeatingScene).title == find_trio
    trainer.program.stage.show_clock()
    run.start()
    go_to(trainer, "trio")
    assert set(roles_shown(trainer)) == set(trio)
    assert seated(trainer) == [3, 4, 4]

    trainer.program.seating.add_latecomer("Zeger")
    assert seated(trainer) == [4, 4, 4]

    go_to(trainer, "brief")
    assert (
        shown(trainer, StatementScene).statement
        == {"nl": "Uitleg van Roddelronde", "en": "Brief of Gossip round"}[language]
    )
    run.next_phase()
    trainer.pass_time(seconds=1)
    groups = shown(trainer, SeatingScene)
    assert groups.title == find_group
    assert {seat.role.word for table in groups.tables for seat in table.seats} == set(gossip)

    go_to(trainer, "gossip")
    assert roles_shown(trainer) == gossip
    assert seated(trainer) == [6, 6]
    session = session_of(trainer)
    trainer.program.backstage.workspace.close()
    trainer.program.open(session.head.id)
    trainer.pass_time(seconds=1)
    assert roles_shown(trainer) == gossip
    trainer.pass_time(minutes=8)
    shown(trainer, CallBackScene)

    go_to(trainer, "everybody")
    assert roles_shown(trainer) == ()
    assert seated(trainer) == [4, 4, 4]
    trainer.pass_time(minutes=8)
    shown(trainer, CallBackScene)

    values = json.loads(as_json(session_of(trainer), Contents(), trainer.clock.now()))
    assert [(one["block"], one["round"]) for one in values["rounds"]] == [("trio", 1), ("gossip", 2), ("everybody", 3)]
    assert {seat["role"] for seat in values["rounds"][1]["trios"][0]["seats"]} == {"owner", "chair", "group"}


def test_the_board_and_the_pad_go_along_with_the_exercise(trainer: Trainer, language: str) -> None:
    _, _, group_1 = FIND[language]
    boards, books = list[BoardView](), list[NotebookView]()
    trainer.program.seating.view_changed.connect(boards.append)
    trainer.program.notebook.view_changed.connect(books.append)
    trainer.program.run.start()
    go_to(trainer, "trio")
    assert [group.title for group in boards[-1].groups] == ["Trio 1", "Trio 2", "Trio 3"]
    assert pad_of(trainer) == ("Trio 1", ["storyteller", "interviewer"])
    go_to(trainer, "gossip")
    assert [group.title for group in boards[-1].groups] == [group_1, group_1.replace("1", "2")]
    assert {seat.role.role for group in boards[-1].groups for seat in group.seats} == {"owner", "chair", "group"}
    assert pad_of(trainer) == (group_1, ["owner", "chair", "group"])
    trainer.program.notes.write("iemand valt stil")
    trainer.program.console.show_page(Page.NOTES)
    assert f"{group_1} · {PHASE[language]}" in books[-1].rows[0].where


def pad_of(trainer: Trainer) -> tuple[str, list[str]]:
    """What the pad is called, and who talks by turns."""
    view = trainer.program.notes._view
    assert view is not None
    return view.title, [bar.role for bar in view.talk]


def test_an_exercise_that_is_added_asks_for_other_groups_and_one_click_makes_them(start: Start, qtbot: QtBot) -> None:
    trainer = start("en")
    put_in_library(trainer.data_dir)
    trainer.program.open(trainer.sessions.create("Day", people_counted(12), "en", "part-1"))
    planner = trainer.program.planner
    trainer.program.console.show_page(Page.PLANNER)
    planner.fulfil(Add(NewKind(BlockKind.EXERCISE, format="gossip")))
    trainer.program.console.show_page(Page.TRIOS)
    assert (sizes_in(trainer, 1), sizes_in(trainer, 2)) == ([3, 3, 3, 3], [3, 3, 3, 3])
    assert "These groups do not suit Gossip round (4 to 8 people)" in "".join(read_labels(trainer))
    trainer.click("New groups")
    qtbot.waitUntil(lambda: sizes_in(trainer, 1) == [6, 6])
    assert sizes_in(trainer, 2) == [3, 3, 3, 3]
    assert not [words for words in read_labels(trainer) if "do not suit" in words]
    planner.undo()
    assert sizes_in(trainer, 1) == [3, 3, 3, 3]


def read_labels(trainer: Trainer) -> list[str]:
    return [label.text() for label in trainer.program.console.findChildren(QLabel) if label.isVisible()]


def sizes_in(trainer: Trainer, number: int) -> list[int]:
    position = trainer.program.facilitation.position()
    return sorted(len(table) for table in session_of(trainer).seating_in(number, position).tables)


def test_a_day_of_several_exercises_is_made_from_a_file(start: Start) -> None:
    trainer = start("nl")
    put_in_library(trainer.data_dir)
    trainer.program.open(trainer.sessions.create("Dag", people_counted(12), "nl", "three"))
    assert [one.id for one in session_of(trainer).exercises] == ["trio", "gossip", "everybody"]
    planner = trainer.program.planner
    trainer.program.console.show_page(Page.PLANNER)
    planner.fulfil(PutBefore("gossip", "trio"))
    assert [one.id for one in session_of(trainer).exercises] == ["gossip", "trio", "everybody"]
