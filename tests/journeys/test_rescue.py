"""A session file is damaged, or its log is lost: the trainer is told, saves what is left, and can take a backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.app import wiring
from trioapp.domain.people import people_named
from trioapp.storage.session_shelf import SessionFolder
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]


@pytest.fixture
def file(start: Start) -> Path:
    """A session in which a note was typed, closed again."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "en"))
    trainer.program.run.start()
    trainer.type("Observer note", "eight seconds of silence")
    trainer.leave()
    return next(trainer.program.backstage.places.sessions.glob("*.trio"))


def changed(file: Path, old: bytes, new: bytes) -> None:
    whole = file.read_bytes()
    assert old in whole
    file.write_bytes(whole.replace(old, new))


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def at_the_sessions(start: Start) -> Trainer:
    trainer = start("en")
    trainer.program.console.show_page(Page.SESSIONS)
    return trainer


def test_a_changed_letter_is_noticed_and_the_rest_is_saved(file: Path, start: Start) -> None:
    changed(file, b"eight seconds", b"eight secunds")
    damaged = file.read_bytes()
    trainer = at_the_sessions(start)
    trainer.click("Leerdag")
    assert not trainer.program.backstage.workspace.is_open
    trainer.click("Save what is left")
    told = words(trainer.program.console.sessions.session)
    assert "7 participants, 0 notes, 1 move of the clock" in told
    assert "7 participants, 1 note, 1 move of the clock" in told
    assert [path.read_bytes() for path in trainer.data_dir.glob("quarantine/*/*.trio")] == [damaged]

    trainer.click("Put this backup in place")
    assert "Open the session to go on with it." in words(trainer.program.console.notice)
    trainer.click("Leerdag")
    (note,) = trainer.program.backstage.workspace.session.notes
    assert note.text == "eight seconds of silence"


def test_a_file_full_of_nothing_is_told_and_everything_else_works(file: Path, start: Start) -> None:
    file.write_bytes(bytes(9000))
    trainer = at_the_sessions(start)
    trainer.program.open(trainer.sessions.create("Vervolg", (), "en"))
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("Save what is left")
    trainer.click("Put this backup in place")
    trainer.click("Leerdag")
    assert len(trainer.program.backstage.workspace.session.people) == 7


def test_a_backup_of_the_open_session_takes_it_from_the_table(file: Path, start: Start) -> None:
    assert file.exists()
    trainer = at_the_sessions(start)
    trainer.click("Leerdag")
    trainer.type("Observer note", "something else")
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("More about Leerdag")
    trainer.click("Put this backup in place")
    assert not trainer.program.backstage.workspace.is_open
    trainer.click("Leerdag")
    assert [note.text for note in trainer.program.backstage.workspace.session.notes] == ["eight seconds of silence"]


def test_a_lost_log_is_told_when_the_session_is_opened(file: Path, start: Start) -> None:
    early = file.read_bytes()
    trainer = at_the_sessions(start)
    trainer.click("Leerdag")
    trainer.type("Observer note", "something else")
    trainer.leave()
    file.write_bytes(early)
    again = at_the_sessions(start)
    again.click("Leerdag")
    assert "not in its file any more; look in its backups." in words(again.program.console.notice)


def test_what_cannot_be_saved_is_red_and_goes_into_another_folder(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "en"))
    shutil.rmtree(trainer.program.backstage.places.sessions)
    trainer.type("Observer note", "eight seconds of silence")
    alert = trainer.program.console.alert
    qtbot.waitUntil(lambda: words(alert).startswith("NOT SAVED") and "is not there any more" in words(alert))
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    trainer.click("Save elsewhere …")
    (saved,) = stick.glob("*.trio")
    assert str(saved) in words(trainer.program.console.notice)
    (note,) = SessionFolder(stick, tmp_path / "copies").read("Leerdag").notes
    assert note.text == "eight seconds of silence"
    monkeypatch.setattr(wiring, "confirm", lambda *_: True)
    trainer.leave()
