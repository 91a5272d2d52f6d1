"""The trios on the laptop: changed by click, drag and key, for the round that goes on or the one that comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import SEVEN_NAMES
from tests.journeys.board import role_of, seating, tables, words
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_counted, people_named
from trioapp.domain.scenes import PhaseScene, SeatingScene, StatementScene
from trioapp.ui.console.rail import Page
from trioapp.ui.console.trio_card import PersonButton, TrioCard

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """At the board of seven people: a trio and a foursome."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "en"))
    trainer.program.console.show_page(Page.TRIOS)
    trainer.program.console.activateWindow()
    QApplication.processEvents()
    return trainer


def button(trainer: Trainer, name: str) -> PersonButton:
    found = trainer.find(name)
    assert isinstance(found, PersonButton)
    return found


def drop(person: PersonButton, target: QWidget) -> None:
    carried = QMimeData()
    carried.setData("application/x-trioapp-person", person.person.encode())
    action, no_key = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), action, carried, left, no_key))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), action, carried, left, no_key))


def test_a_click_on_a_shape_passes_the_role_on_and_undo_takes_it_back(trainer: Trainer) -> None:
    trainer.click("Role of Anna")
    assert (role_of(trainer, "Anna"), role_of(trainer, "Bram")) == ("interviewer", "storyteller")
    trainer.click("Undo")
    assert role_of(trainer, "Anna") == "storyteller"
    trainer.click("Redo")
    assert role_of(trainer, "Anna") == "interviewer"


def test_two_clicks_or_a_drag_swap_two_people(trainer: Trainer) -> None:
    trainer.click("Anna")
    trainer.click("Daan")
    assert tables(trainer)[0] == ["Daan", "Bram", "Chris"]
    drop(button(trainer, "Anna"), button(trainer, "Daan"))
    assert tables(trainer)[0] == ["Anna", "Bram", "Chris"]


def test_somebody_who_is_dragged_onto_a_card_sits_there_too(trainer: Trainer) -> None:
    card = next(card for card in trainer.program.console.trios.findChildren(TrioCard) if card.isVisible())
    drop(button(trainer, "Gijs"), card)
    assert [len(names) for names in tables(trainer)] == [4, 3]
    assert role_of(trainer, "Gijs") == "second_observer"


def test_everything_on_the_board_can_be_done_by_key(trainer: Trainer) -> None:
    button(trainer, "Anna").setFocus()
    for _ in range(3):
        QTest.keyClick(trainer.program.console.focusWidget(), Qt.Key.Key_Down)
    focused = trainer.program.console.focusWidget()
    assert focused is button(trainer, "Daan")
    QTest.keyClick(focused, Qt.Key.Key_C)
    assert role_of(trainer, "Daan") == "second_observer"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    QTest.keyClick(focused, Qt.Key.Key_Up)
    QTest.keyClick(trainer.program.console.focusWidget(), Qt.Key.Key_Space)
    assert tables(trainer)[0] == ["Anna", "Bram", "Daan"]
    QTest.keyClick(button(trainer, "Daan"), Qt.Key.Key_L)
    trainer.click("Shuffle")
    assert tables(trainer)[0][2] == "Daan"
    trainer.program.console_keys.undo_requested.emit()
    assert tables(trainer)[0] == ["Anna", "Bram", "Daan"]


def test_a_key_for_a_role_that_is_not_there_does_nothing(trainer: Trainer) -> None:
    before = seating(trainer)
    for key in (Qt.Key.Key_C, Qt.Key.Key_Z):
        QTest.keyClick(button(trainer, "Anna"), key)
    assert seating(trainer) == before


def test_a_locked_trio_stays_when_all_others_are_shuffled(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.click("Lock Trio 1")
    for _ in range(5):
        trainer.click("Shuffle")
        qtbot.waitUntil(lambda: "New trios for round 1" in words(trainer))
        assert tables(trainer)[0] == ["Anna", "Bram", "Chris"]
    trainer.click("Lock Trio 1")
    assert not any(seat.locked for seat in seating(trainer).seats)


def test_roles_rotate_for_the_next_round_and_the_ledger_says_who_has_had_what(trainer: Trainer) -> None:
    trainer.program.run.start()
    trainer.program.run.stop()
    trainer.click("Rotate roles")
    assert role_of(trainer, "Anna") == "interviewer"
    assert "3 of 7 have been observer. Not yet: Anna, Bram, Daan, Eva." in words(trainer).replace("\n", " ")
    trainer.click("Show on beamer")
    scene = trainer.on_the_beamer
    assert isinstance(scene, SeatingScene)
    first = scene.tables[0].seats[0]
    assert (first.name, first.role.role) == ("Anna", "interviewer")
    trainer.program.run.start()
    assert "Round 2" in words(trainer)


def test_a_latecomer_in_the_middle_of_a_phase_is_told_a_table_and_the_room_too_if_wanted(trainer: Trainer) -> None:
    trainer.program.run.start()
    trainer.pass_time(minutes=2)
    left = trainer.program.run.view
    trainer.click("Latecomer")
    trainer.type("Name of the latecomer", "Hanna")
    trainer.click("Seat")
    assert "Hanna: table 1" in words(trainer)
    assert role_of(trainer, "Hanna") == "second_observer"
    view = trainer.program.run.view
    assert left is not None
    assert view is not None
    assert view.time_left == left.time_left
    scene = trainer.on_the_beamer
    assert isinstance(scene, PhaseScene)
    assert [line.role.role for line in scene.lines][-1] == "second_observer"
    trainer.click("Tell the room")
    assert trainer.on_the_beamer == StatementScene("Hanna: table 1")


def test_who_leaves_is_absent_and_can_be_brought_back(trainer: Trainer) -> None:
    trainer.click("Daan")
    trainer.click("Leaves")
    assert tables(trainer) == [["Anna", "Bram", "Chris"], ["Eva", "Fatima", "Gijs"]]
    assert "ABSENT" in words(trainer)
    trainer.click("Daan")
    trainer.click("Latecomer")
    assert "Daan: table 1" in words(trainer)
    assert "Daan" in tables(trainer)[0]


def test_people_without_names_go_by_table_and_letter_in_both_places(start: Start) -> None:
    trainer = start("nl")
    trainer.program.open(trainer.sessions.create("Leerdag", people_counted(4), "nl"))
    trainer.program.console.show_page(Page.TRIOS)
    trainer.click("Toon op beamer")
    scene = trainer.on_the_beamer
    assert isinstance(scene, SeatingScene)
    assert [seat.name for seat in scene.tables[0].seats] == ["1-A", "1-B", "1-C", "1-D"]
    assert button(trainer, "1-D").accessibleDescription().startswith("Tweede observator")


def test_everything_is_there_again_after_a_restart(trainer: Trainer, start: Start) -> None:
    trainer.program.run.start()
    trainer.click("Role of Anna")
    trainer.click("Lock Trio 2")
    trainer.click("Daan")
    trainer.click("Leaves")
    before = trainer.program.backstage.workspace.session.company
    trainer.leave()
    again = start("nl")
    again.program.open("Leerdag")
    assert again.program.backstage.workspace.session.company == before


def test_a_pair_is_kept_apart_by_two_clicks_and_forgotten_by_one(trainer: Trainer) -> None:
    trainer.click("Anna")
    trainer.click("Keep apart")
    assert "Now click who should not sit with Anna." in words(trainer)
    trainer.click("Bram")
    wishes = trainer.program.backstage.workspace.session.wishes
    assert wishes.apart == {frozenset({"p1", "p2"})}
    assert tables(trainer)[0] == ["Anna", "Bram", "Chris"]
    trainer.click("Undo")
    assert not trainer.program.backstage.workspace.session.wishes.apart
    trainer.click("Redo")
    trainer.click("Forget Anna ↔ Bram")
    assert not trainer.program.backstage.workspace.session.wishes.apart


def test_who_is_kept_together_is_not_kept_apart_and_nobody_from_themselves(trainer: Trainer) -> None:
    for pairing, other in (("Keep apart", "Bram"), ("Keep together", "Bram"), ("Keep apart", "Anna")):
        trainer.click("Anna")
        trainer.click(pairing)
        trainer.click(other)
    wishes = trainer.program.backstage.workspace.session.wishes
    assert not wishes.apart
    assert wishes.together == {frozenset({"p1", "p2"})}
