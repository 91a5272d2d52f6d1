"""What was typed is on disk before the laptop sleeps, and before the system ends the program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtWidgets import QApplication

from tests.app.logind import Logind
from tests.builders import a_session, trio_source
from tests.journeys.conftest import Trainer
from trioapp.storage.session_shelf import SessionFolder

Start = Callable[[str], Trainer]


@pytest.mark.skipif(sys.platform != "linux", reason="only logind holds up sleep, and is on Linux")
def test_what_was_typed_is_on_disk_when_the_laptop_falls_asleep(tmp_path: Path) -> None:
    data, kept = tmp_path / "data", list[int]()
    shelf = SessionFolder(data / "sessions", tmp_path / "scratch")
    shelf.create(a_session(), trio_source())

    def read_note() -> None:
        kept.append(len(shelf.read("id-1").notes[0].text))

    with Logind(tmp_path / "bus", read_note) as logind:
        command = [sys.executable, "-m", "tests.journeys.typist", str(data), "id-1"]
        environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": logind.address}
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as typist:
            try:
                assert typist.stdout is not None
                typed = [typist.stdout.readline() for _ in range(40)]
                assert logind.wait_for(locks=1, let_go=0)
                logind.say(is_going_to_sleep=True)
                assert logind.wait_for(locks=1, let_go=1)
            finally:
                typist.kill()
            typed += typist.stdout.readlines()
    assert kept == [len(typed)]


@pytest.fixture
def trainer(start: Start) -> Trainer:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", (), "en"))
    assert trainer.program.backstage.workspace.flush()
    trainer.type("Observer note", "eight seconds of silence")
    return trainer


def notes_on_disk(trainer: Trainer) -> list[str]:
    return [note.text for note in trainer.program.backstage.shelf.read("Leerdag").notes]


def test_what_was_typed_is_on_disk_when_the_program_is_about_to_end(trainer: Trainer, qapp: QApplication) -> None:
    qapp.aboutToQuit.emit()
    assert notes_on_disk(trainer) == ["eight seconds of silence"]


def test_the_end_of_a_session_at_the_computer_is_heard(start: Start, qapp: QApplication) -> None:
    """Nobody but Qt can emit this signal; what is done on hearing it is the same as when the program ends."""
    asked = SIGNAL("commitDataRequest(QSessionManager&)")
    before = qapp.receivers(asked)
    start("en")
    assert qapp.receivers(asked) == before + 1


def test_what_was_typed_is_written_at_once_when_another_program_comes_to_the_front(
    trainer: Trainer, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurried: list[bool] = []
    monkeypatch.setattr(trainer.program.backstage.workspace, "hurry", lambda: hurried.append(True))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert hurried
