"""A session with a passphrase, from the list of sessions and from the command line."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from tests.builders import SEVEN_NAMES
from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.presentation.protection_controller import Protecting
from trioapp.ui.console.rail import Page
from trioapp.ui.console.sessions_page import SessionButton

Start = Callable[[str], Trainer]
WORDS = "vier woorden zonder verband"


@pytest.fixture
def trainer(start: Start) -> Trainer:
    """At the list of sessions, with a protected one on the table that has a note in it."""
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(SEVEN_NAMES), "en"))
    trainer.type("Observer note", "eight seconds of silence")
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.click("More about Leerdag")
    trainer.click("Protect with a passphrase …")
    trainer.type("Passphrase", WORDS)
    trainer.type("Passphrase once more", WORDS)
    trainer.click("Protect")
    return trainer


def told(trainer: Trainer) -> str:
    """All that is to be read on the console."""
    return " ".join(label.text() for label in trainer.program.console.findChildren(QLabel) if label.isVisible())


def row(trainer: Trainer, name: str = "Leerdag") -> SessionButton:
    buttons = trainer.program.console.sessions.findChildren(SessionButton)
    return next(one for one in buttons if one.isVisible() and one.accessibleName() == name)


def canaries(trainer: Trainer) -> list[Path]:
    files = [path for path in trainer.data_dir.rglob("*") if path.is_file()]
    return [path for path in files if b"Fatima" in path.read_bytes() or b"eight seconds" in path.read_bytes()]


def test_it_stays_on_the_table_and_opens_with_its_passphrase_only(trainer: Trainer, start: Start) -> None:
    assert "The session is protected" in told(trainer)
    assert "protected" in row(trainer).accessibleDescription()
    session = trainer.program.backstage.workspace.session
    assert [note.text for note in session.notes] == ["eight seconds of silence"]
    assert canaries(trainer) == []
    trainer.leave()

    again = start("en")
    again.click("Leerdag")
    assert not again.program.backstage.workspace.is_open
    field = again.find("Passphrase")
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    again.type("Passphrase", "something else")
    again.click("Unlock")
    assert "That is not the passphrase" in told(again)
    assert again.program.console.focusWidget() is field
    again.type("Passphrase", WORDS)
    again.click("Unlock")
    assert [note.text for note in again.program.backstage.workspace.session.notes] == ["eight seconds of silence"]
    assert field.text() == ""


def test_what_else_is_asked_of_a_locked_session_takes_its_passphrase_too(trainer: Trainer, start: Start) -> None:
    trainer.leave()
    again = start("en")
    again.click("More about Leerdag")
    again.type("Passphrase", WORDS)
    again.click("Unlock")
    again.type("Name", "Vervolg")
    again.click("Rename")
    assert row(again, "Vervolg").isEnabled()
    again.click("Passphrase …")
    again.click("Lock now")
    again.click("Vervolg")
    assert again.find("Passphrase").isEnabled()


def test_protection_comes_off(trainer: Trainer, start: Start) -> None:
    trainer.click("More about Leerdag")
    trainer.click("Passphrase …")
    trainer.click("Take protection off")
    assert "not protected any more" in told(trainer)
    trainer.leave()
    again = start("en")
    again.click("Leerdag")
    assert again.program.backstage.workspace.is_open


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("kort", "kort", "at least 8 characters"),
        ("", "", "at least 8"),
        (WORDS, WORDS.upper(), "two passphrases differ"),
    ],
)
def test_a_passphrase_that_will_not_do_is_told_and_nothing_changes(
    trainer: Trainer, start: Start, first: str, second: str, why: str
) -> None:
    trainer.click("More about Leerdag")
    trainer.click("Passphrase …")
    trainer.type("Passphrase", first)
    trainer.type("Passphrase once more", second)
    trainer.click("Change the passphrase")
    assert why in told(trainer)
    trainer.leave()
    again = start("en")
    again.program.sessions.refresh()
    again.click("Leerdag")
    again.type("Passphrase", WORDS)
    again.click("Unlock")
    assert again.program.backstage.workspace.is_open


def test_a_session_whose_passphrase_is_lost_can_be_deleted_and_is_gone_for_good(trainer: Trainer, start: Start) -> None:
    trainer.leave()
    again = start("en")
    again.click("More about Leerdag")
    assert "Is the passphrase lost?" in told(again)
    again.click("Delete")
    again.click("Bring back")
    again.click("More about 2026-11-23-leerdag")
    again.click("Delete")
    again.program.backstage.shelf.tidy()
    assert not list((again.data_dir / "keys").iterdir())


def test_names_whose_time_is_over_go_before_anybody_sees_them(trainer: Trainer, start: Start) -> None:
    trainer.leave()
    trainer.clock.pass_time(minutes=31 * 24 * 60)
    again = start("en")
    again.program.sessions.let_personal_data_go()
    again.click("Leerdag")
    again.type("Passphrase", WORDS)
    again.click("Unlock")
    session = again.program.backstage.workspace.session
    assert ({person.name for person in session.people}, session.notes) == ({""}, ())


def test_a_protected_copy_comes_in_with_its_passphrase(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    trainer.click("More about Leerdag")
    trainer.click("Save a copy …")
    (copy,) = stick.iterdir()
    assert b"Fatima" not in copy.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    trainer.click("Bring in …")
    assert not [one for one in trainer.buttons if one.accessibleName() == "Delete"]
    trainer.type("Passphrase", WORDS)
    trainer.click("Unlock")
    listed = trainer.sessions.listed()
    assert [one.protection for one in listed] == ["opened", "opened"]


def test_notes_of_a_protected_session_are_not_searched(trainer: Trainer) -> None:
    assert trainer.sessions.search("seconds of silence")() == frozenset()


@pytest.mark.skipif(sys.platform == "win32", reason="it has no terminals of this kind")
def test_a_command_asks_for_the_passphrase_at_a_terminal_and_refuses_elsewhere(trainer: Trainer) -> None:
    trainer.leave()
    main = str(Path(__file__).parents[2] / "main.py")
    command = [sys.executable, main, "--data-dir", str(trainer.data_dir), "export", "Leerdag", "--as", "md"]
    command += ["--named", "--out", str(trainer.data_dir.parent), "--lang", "en"]
    refused = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "it opens with its passphrase" in refused.stderr

    ours, its = pty.openpty()
    asked = subprocess.Popen(command, stdin=its, stdout=its, stderr=its, start_new_session=True)
    os.close(its)
    said = b""
    while b"Passphrase: " not in said:
        said += os.read(ours, 1000)
    os.write(ours, WORDS.encode() + b"\n")
    assert asked.wait() == 0
    os.close(ours)
    (report,) = trainer.data_dir.parent.glob("*.md")
    assert "Fatima" in report.read_text(encoding="utf-8")


def test_the_program_can_be_opened_on_a_locked_session(trainer: Trainer, start: Start) -> None:
    trainer.leave()
    again = start("nl")
    again.program.open("Leerdag")
    again.type("Wachtwoordzin", WORDS)
    again.click("Openen")
    assert again.program.backstage.workspace.is_open


def test_a_session_that_cannot_be_protected_now_stays_as_it_is(trainer: Trainer) -> None:
    (file,) = (one.path.name for one in trainer.sessions.listed())
    trainer.sessions.unprotect(file)
    keys = trainer.data_dir / "keys"
    keys.rmdir()
    keys.write_text("in the way")
    trainer.program.protection.protect(Protecting(file, WORDS, WORDS, in_keyring=False))
    assert trainer.program.backstage.workspace.is_open
    assert trainer.sessions.listed()[0].protection == "none"
