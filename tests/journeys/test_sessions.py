"""The list of sessions: another name, a copy, one from elsewhere, and one that is deleted and brought back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.app import wiring
from trioapp.app.wires import sessions as session_wires
from trioapp.domain.people import people_named
from trioapp.presentation.sessions_controller import SessionRow, SessionsView
from trioapp.storage.session_shelf import SessionFolder
from trioapp.ui.console.rail import Page
from trioapp.ui.console.sessions_page import SessionButton
from trioapp.ui.widgets.keeping_box import KeepingBox

Start = Callable[[str], Trainer]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """At the list of sessions, with one of them on the table and a note in it."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "en"))
    trainer.type("Observer note", "eight seconds of silence")
    trainer.program.console.show_page(Page.SESSIONS)
    return trainer


def listed(trainer: Trainer) -> list[str]:
    buttons = trainer.program.console.sessions.findChildren(SessionButton)
    return sorted(button.accessibleName() for button in buttons if button.isVisible())


def shown(trainer: Trainer) -> list[str]:
    """The sessions from top to bottom."""
    buttons = [one for one in trainer.program.console.sessions.findChildren(SessionButton) if one.isVisible()]
    return [one.accessibleName() for one in sorted(buttons, key=lambda one: one.mapTo(one.window(), QPoint()).y())]


def notice(trainer: Trainer) -> str:
    labels = trainer.program.console.notice.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def notes(trainer: Trainer) -> list[str]:
    return [note.text for note in trainer.program.backstage.workspace.session.notes]


@pytest.mark.parametrize("is_open", [True, False])
def test_a_session_gets_another_name_also_while_it_is_open(trainer: Trainer, start: Start, is_open: bool) -> None:
    if not is_open:
        trainer.program.open(trainer.sessions.create("Ander", (), "en"))
        trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("More about Leerdag")
    trainer.type("Name", " <b>Vervolg</b> ")
    trainer.click("Rename")
    assert "<b>Vervolg</b>" in listed(trainer)
    trainer.leave()
    again = start("en")
    again.program.open("<b>Vervolg</b>")
    assert notes(again) == ["eight seconds of silence"]


def test_a_name_of_nothing_is_told(trainer: Trainer) -> None:
    trainer.click("More about Leerdag")
    trainer.type("Name", "  ")
    trainer.click("Rename")
    assert "no name yet" in notice(trainer)
    assert listed(trainer) == ["Leerdag"]


def test_a_word_is_found_in_titles_at_once_and_in_notes_a_little_later(trainer: Trainer, qtbot: QtBot) -> None:
    trainer.program.console.show_page(Page.RUN)
    trainer.type("Observer note", "één collega zweeg")
    trainer.program.open(trainer.sessions.create("Café", (), "en"))
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.type("Search sessions", "CAFE")
    assert listed(trainer) == ["Café"]
    trainer.type("Search sessions", "een COLLEGA")
    assert listed(trainer) == []
    qtbot.waitUntil(lambda: listed(trainer) == ["Leerdag"])
    trainer.type("Search sessions", "een ander")
    assert listed(trainer) == []
    trainer.type("Search sessions", "")
    assert listed(trainer) == ["Café", "Leerdag"]


def test_of_many_sessions_the_first_ones_are_shown_and_the_others_on_request(trainer: Trainer) -> None:
    page = trainer.program.console.sessions
    rows = tuple(SessionRow(f"{n}", f"{n}.trio", f"Day {n}", "") for n in range(1000))
    page.show_view(SessionsView(rows, (), "trio", None, ""))
    assert len(listed(trainer)) == 40
    trainer.click("Show more (960 left)")
    assert len(listed(trainer)) == 80
    trainer.type("Search sessions", "day 99")
    assert listed(trainer) == ["Day 99", *(f"Day 99{n}" for n in range(10))]
    assert not [one for one in trainer.buttons if one.accessibleName().startswith("Show more")]


def test_the_order_of_the_list_is_chosen_by_key(trainer: Trainer, qtbot: QtBot) -> None:
    page = trainer.program.console.sessions
    rows = [SessionRow(f"{n}", f"{n}.trio", f"Day {n}", "", created_ms=n * 7 % 90) for n in range(90)]
    rows.append(SessionRow("", "kapot.trio", "kapot.trio", "damaged", is_sound=False))
    page.show_view(SessionsView(tuple(rows), (), "trio", None, ""))
    assert shown(trainer)[:3] == ["kapot.trio", "Day 77", "Day 64"]
    box = page.findChildren(QComboBox)[0]
    assert (box.accessibleName(), box.currentText()) == ("Order of the sessions", "Newest first")
    trainer.click("Show more (51 left)")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert shown(trainer)[:3] == ["kapot.trio", "Day 0", "Day 13"]
    assert len(shown(trainer)) == 40
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "By name"
    assert shown(trainer)[:4] == ["kapot.trio", "Day 0", "Day 1", "Day 2"]
    trainer.type("Search sessions", "day 1")
    assert shown(trainer) == [f"Day {n}" for n in (1, *range(10, 20))]
    trainer.program.speak("nl")
    qtbot.waitUntil(lambda: box.accessibleName() == "Volgorde van de sessies")
    assert box.currentText() == "Op naam"
    assert len(shown(trainer)) == 11


def test_how_long_names_and_notes_stay_is_chosen_and_shown(trainer: Trainer) -> None:
    (row,) = trainer.program.console.sessions.findChildren(SessionButton)
    assert row.accessibleDescription().endswith("names and notes until 23 Dec 2026")
    trainer.click("More about Leerdag")
    box = trainer.program.console.sessions.session.findChild(KeepingBox)
    assert isinstance(box, KeepingBox)
    assert (box.accessibleName(), box.currentText()) == ("Names and notes stay", "30 days")
    for days, told in (
        (7, "names and notes until 30 Nov 2026"),
        (0, "until the program closes"),
        (None, "participants"),
    ):
        box.setCurrentIndex(box.findData(days))
        box.activated.emit(box.currentIndex())
        (row,) = (one for one in trainer.program.console.sessions.findChildren(SessionButton) if one.isVisible())
        assert row.accessibleDescription().endswith(told)
        assert trainer.program.backstage.workspace.session.keep_days == days


def test_how_long_those_of_new_sessions_stay_is_set_once(trainer: Trainer, start: Start, qtbot: QtBot) -> None:
    trainer.program.console.show_page(Page.SETTINGS)
    box = trainer.program.console.settings.findChild(KeepingBox)
    assert isinstance(box, KeepingBox)
    assert (box.accessibleName(), box.currentText()) == ("Names and notes of new sessions stay", "30 days")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    trainer.program.speak("nl")
    qtbot.waitUntil(lambda: box.currentText() == "90 dagen")
    QTest.keyClick(box, Qt.Key.Key_End)
    assert (box.accessibleName(), box.currentText()) == (
        "Namen en notities van nieuwe sessies blijven",
        "tot je ze verwijdert",
    )
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.type("Naam van de sessie", "Vervolg")
    trainer.click("Sessie maken")
    assert trainer.program.backstage.workspace.session.keep_days is None
    trainer.leave()
    again = start("en").program
    again.open("Leerdag")
    assert (again.settings.preferences.keep_days, again.backstage.workspace.session.keep_days) == (None, 30)
    shown_again = again.console.settings.findChild(KeepingBox)
    assert isinstance(shown_again, KeepingBox)
    assert shown_again.currentText() == "until you delete them"


def test_names_and_notes_can_go_at_once(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    for is_sure in (False, True):
        monkeypatch.setattr(session_wires, "confirm", lambda *_, is_sure=is_sure: is_sure)
        trainer.click("More about Leerdag")
        trainer.click("Wipe now")
        assert ("have been wiped" in notice(trainer)) is is_sure
    trainer.click("Leerdag")
    assert notes(trainer) == []
    assert {person.name for person in trainer.program.backstage.workspace.session.people} == {""}
    files = [path for path in trainer.data_dir.rglob("*") if path.is_file()]
    assert not [path for path in files if b"Fatima" in path.read_bytes() or b"eight seconds" in path.read_bytes()]


def test_a_duplicate_is_a_session_of_its_own(trainer: Trainer) -> None:
    trainer.click("More about Leerdag")
    trainer.click("Duplicate")
    assert listed(trainer) == ["Leerdag", "Leerdag (copy)"]
    trainer.click("Leerdag (copy)")
    assert notes(trainer) == ["eight seconds of silence"]
    trainer.type("Observer note", "something else")
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("Leerdag")
    assert notes(trainer) == ["eight seconds of silence"]


def test_a_copy_leaves_the_laptop_and_comes_back_as_another_session(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    for _ in range(2):
        trainer.click("More about Leerdag")
        trainer.click("Save a copy …")
    first, second = sorted(stick.glob("*.trio"), key=lambda path: len(path.name))
    assert second.stem == f"{first.stem} (2)"
    assert SessionFolder(stick, tmp_path / "copies").read(first.name).notes[0].text == "eight seconds of silence"

    before = first.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(first), ""))
    trainer.click("Bring in …")
    assert listed(trainer) == ["Leerdag", "Leerdag"]
    assert first.read_bytes() == before
    ids = {one.head.id for one in trainer.sessions.listed() if one.head}
    assert len(ids) == 2


def test_what_is_no_session_is_not_brought_in(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("lijst.txt", "leeg.trio", "weg.trio"):
        file = tmp_path / name
        if name != "weg.trio":
            file.write_text("Anna")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, file=file: (str(file), ""))
        trainer.click("Bring in …")
        assert name in notice(trainer)
    assert listed(trainer) == ["Leerdag"]


def test_a_deleted_session_can_be_brought_back_until_the_next_start(trainer: Trainer, start: Start) -> None:
    trainer.click("More about Leerdag")
    trainer.click("Delete")
    assert listed(trainer) == []
    assert not trainer.program.backstage.workspace.is_open
    trainer.click("Bring back")
    assert listed(trainer) == ["Leerdag"]
    trainer.click("Leerdag")
    assert notes(trainer) == ["eight seconds of silence"]

    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("More about Leerdag")
    trainer.click("Delete")
    trainer.leave()
    again = start("en")
    again.program.backstage.shelf.tidy()
    again.program.console.show_page(Page.SESSIONS)
    assert listed(again) == []
    assert not [button for button in again.program.console.sessions.findChildren(QPushButton) if _brings_back(button)]
    kept = [path for path in again.data_dir.rglob("*") if path.is_file() and b"eight seconds" in path.read_bytes()]
    assert kept == []


def _brings_back(button: QPushButton) -> bool:
    return button.isVisible() and button.accessibleName() == "Bring back"


def test_a_session_of_a_newer_version_can_be_looked_at_and_not_changed(
    trainer: Trainer, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer.leave()
    (path,) = (trainer.data_dir / "sessions").glob("*.trio")
    bytes_of_version = path.read_bytes()
    path.write_bytes(bytes_of_version[:60] + (99).to_bytes(4, "big") + bytes_of_version[64:])
    before = path.read_bytes()
    again = start("en")
    assert "of a newer version" in again.program.console.sessions.findChildren(SessionButton)[0].accessibleDescription()
    again.click("Leerdag")
    assert notes(again) == ["eight seconds of silence"]
    assert "made by a newer version" in notice(again)
    again.type("Observer note", "something else")
    again.program.backstage.workspace.flush()
    assert again.read("Save state").startswith("NOT SAVED")
    assert path.read_bytes() == before
    monkeypatch.setattr(wiring, "confirm", lambda *_: True)
    again.leave()


OPENED_TOO = "import sys; from pathlib import Path; from trioapp.storage.session_database import connect; "
OPENED_TOO += "connect(Path(sys.argv[1])).close()"


def test_what_is_on_the_table_stays_locked_whatever_is_done_with_its_file(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """A program that opens a live file once more, and closes it, lets go of SQLite's locks."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    (path,) = (trainer.data_dir / "sessions").glob("*.trio")
    for button in ("Duplicate", "Save a copy …"):
        trainer.click("More about Leerdag")
        trainer.click(button)
    trainer.type("Search sessions", "eight seconds")
    qtbot.waitUntil(lambda: listed(trainer) == ["Leerdag", "Leerdag (copy)"])
    second = subprocess.run([sys.executable, "-c", OPENED_TOO, str(path)], capture_output=True, text=True)
    assert "Refused: session_open_elsewhere" in second.stderr
    assert notes(trainer) == ["eight seconds of silence"]
