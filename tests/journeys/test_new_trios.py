"""New trios on the laptop: for one round or all that come, with earlier sessions counted, and from another list."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from tests.journeys.board import seating, tables, words
from tests.journeys.conftest import Trainer
from trioapp.domain.formats import CHANGE_OVER
from trioapp.domain.people import people_named
from trioapp.domain.scenes import SeatingScene
from trioapp.domain.seating import Seating
from trioapp.ui.console.participants_field import NamesField
from trioapp.ui.console.rail import Page

TWELVE = ("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs", "Hanna", "Ilse", "Joost", "Karim", "Lotte")

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """At the board of twelve people who have three compact rounds before them."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(TWELVE), "en"))
    trainer.click("Length and rounds …")
    trainer.click("3 compact rounds")
    trainer.program.console.show_page(Page.TRIOS)
    trainer.program.console.activateWindow()
    QApplication.processEvents()
    return trainer


def tick(trainer: Trainer, words: str) -> None:
    (box,) = (one for one in trainer.program.console.findChildren(QCheckBox) if one.text().startswith(words))
    assert box.isVisible()
    box.setChecked(True)


def pairs(seatings: list[Seating]) -> list[frozenset[str]]:
    return [frozenset(pair) for seating in seatings for table in seating.tables for pair in combinations(table, 2)]


def test_for_three_rounds_nobody_meets_twice_and_the_board_looks_ahead(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.click("New trios")
    tick(trainer, "Also for rounds 2 to 3")
    trainer.type("From number", "7")
    trainer.click("By chance")
    qtbot.waitUntil(lambda: "New trios for rounds 1 to 3. Nobody meets twice." in words(trainer))
    seatings = [seating for _, seating in trainer.program.backstage.workspace.session.seatings.by_round]
    assert len(pairs(seatings)) == len(set(pairs(seatings))) == 36

    trainer.click("Round after")
    assert "Round 2, still to come" in words(trainer)
    trainer.click("Show on beamer")
    coming = trainer.on_the_beamer
    assert isinstance(coming, SeatingScene)
    assert coming.title == "Find your trio · round 2 of 3"
    assert [[seat.name for seat in table.seats] for table in coming.tables] == names_at(trainer, seatings[1])
    trainer.click("Role of Anna")
    changed = trainer.program.backstage.workspace.session.seatings
    assert changed.by_round[0] == (1, seatings[0])
    assert changed.by_round[1] != (2, seatings[1])

    trainer.program.run.start()
    while phase_of(trainer) != CHANGE_OVER:
        trainer.program.run.next_phase()
    scene = trainer.on_the_beamer
    assert isinstance(scene, SeatingScene)
    shown = [[seat.name for seat in table.seats] for table in scene.tables]
    assert shown == names_at(trainer, changed.by_round[1][1])


def names_at(trainer: Trainer, seating: Seating) -> list[list[str]]:
    session = trainer.program.backstage.workspace.session
    return [[session.person(person).name for person in table] for table in seating.tables]


def test_the_same_number_gives_the_same_trios_again(trainer: Trainer, qtbot: QtBot) -> None:
    made = []
    for number in ("7", "8", "7"):
        trainer.click("New trios")
        trainer.type("From number", number)
        trainer.click("By chance")
        qtbot.waitUntil(lambda: "New trios for round 1." in words(trainer))
        made.append(tables(trainer))
    assert made[0] == made[2] != made[1]


def test_who_met_in_an_earlier_session_meets_somebody_else_now(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.program.run.start()
    trainer.program.run.stop()
    earlier = pairs([seating(trainer)])
    trainer.program.open(trainer.sessions.create("Vervolg", people_named(reversed(TWELVE)), "en"))
    trainer.program.console.show_page(Page.TRIOS)
    trainer.click("New trios")
    tick(trainer, "Count who met in earlier sessions")
    trainer.click("By chance")
    qtbot.waitUntil(lambda: "1 earlier session counted." in words(trainer))
    assert "Nobody meets twice." in words(trainer)
    session = trainer.program.backstage.workspace.session
    names = {person.id: person.name for person in session.people}
    before = {person.id: person.name for person in people_named(TWELVE)}
    met_then = {frozenset(before[person] for person in pair) for pair in earlier}
    met_now = {frozenset(names[person] for person in pair) for pair in pairs([seating(trainer)])}
    assert not met_then & met_now


def test_trios_that_come_too_late_are_not_laid_down(trainer: Trainer, qtbot: QtBot) -> None:
    """Somebody is swapped while the program thinks."""
    before = tables(trainer)
    trainer.click("Shuffle")
    trainer.program.seating.add_latecomer("Mees")
    after = tables(trainer)
    qtbot.waitUntil(lambda: "Something changed meanwhile" in words(trainer))
    assert tables(trainer) == after != before


def test_another_list_is_pasted_and_taken_back(trainer: Trainer) -> None:
    before = tables(trainer)
    trainer.click("List of participants …")
    assert trainer.read("Participants") == "\n".join(TWELVE)
    trainer.type("Participants", "\n".join((*TWELVE[1:], "<b>Zoë</b>")))
    trainer.click("Use this list")
    assert "12 participants" in words(trainer)
    assert "<b>Zoë</b>" in tables(trainer)[0]
    assert sorted(name for table in tables(trainer) for name in table) == sorted((*TWELVE[1:], "<b>Zoë</b>"))
    assert [table for table in tables(trainer) if "<b>Zoë</b>" not in table] == before[1:]
    trainer.click("Undo")
    assert tables(trainer) == before


def test_a_list_that_is_wrong_is_told_and_changes_nothing(trainer: Trainer, tmp_path: Path) -> None:
    before = tables(trainer)
    picture = tmp_path / "lijst.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200))
    trainer.click("List of participants …")
    drop(trainer, picture)
    assert "This file holds no text" in words(trainer)
    trainer.type("Participants", "x" * 201)
    trainer.click("Use this list")
    assert "xxx" in words(trainer)
    trainer.type("Participants", "  ")
    assert not trainer.find("Use this list").isEnabled()
    assert tables(trainer) == before


def test_a_file_brings_teams_and_is_looked_over_before_it_counts(trainer: Trainer, tmp_path: Path) -> None:
    file = tmp_path / "lijst.csv"
    file.write_text("Naam;Organisatie\n" + "\n".join(f"{name};{name[0] < 'G'}" for name in TWELVE), encoding="utf-8")
    trainer.click("List of participants …")
    drop(trainer, file)
    assert trainer.read("Participants").startswith("Naam\tTeam\nAnna\tTrue\n")
    assert not any(person.team for person in trainer.program.backstage.workspace.session.people)
    trainer.click("Use this list")
    trainer.click("New trios")
    assert trainer.find("Mix the teams").isEnabled()


def test_the_list_is_folded_away_when_another_session_is_opened(trainer: Trainer) -> None:
    trainer.click("List of participants …")
    trainer.program.open(trainer.sessions.create("Vervolg", people_named(TWELVE[:3]), "en"))
    trainer.program.console.show_page(Page.TRIOS)
    assert not trainer.program.console.trios.participants.isVisible()


def phase_of(trainer: Trainer) -> str:
    return trainer.program.backstage.workspace.session.run.position(trainer.clock.now()).current.id


def drop(trainer: Trainer, file: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    (field,) = (one for one in trainer.program.console.findChildren(NamesField) if one.isVisible())
    field.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
