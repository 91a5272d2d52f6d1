"""A list in which numbers stand that may be a BSN: it is told while it is looked over, and no byte of them is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from tests.journeys.conftest import Trainer
from trioapp.ui.console.rail import Page

A_BSN = "111222333"
LIST = f"Naam;Team\nAnna Jansen;Zorg\nBram 1112.22.333;Zorg\nChris {A_BSN};{A_BSN}"
SAID = {
    "nl": "Op regel 3, 4 staat een getal dat een BSN kan zijn. Het gaat niet mee en wordt nergens bewaard",
    "en": "Line 3, 4 holds a number that may be a BSN (citizen service number). It is left out and kept nowhere",
}


def words(trainer: Trainer) -> str:
    return " ".join(label.text() for label in trainer.program.console.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("language", "name", "field", "create"),
    [
        ("nl", "Naam van de sessie", "Deelnemers", "Sessie maken"),
        ("en", "Session name", "Participants", "Create session"),
    ],
)
def test_in_a_new_session(
    start: Callable[[str], Trainer], tmp_path: Path, language: str, name: str, field: str, create: str
) -> None:
    trainer = start(language)
    trainer.program.console.show_page(Page.SESSIONS)
    trainer.type(field, LIST)
    assert SAID[language] in words(trainer)
    trainer.type(field, "Anna")
    assert "BSN" not in words(trainer)
    file = tmp_path / "lijst.csv"
    file.write_text(LIST)
    trainer.program.console.sessions.form.list_requested.emit(file)
    assert SAID[language] in words(trainer)
    assert "2" not in trainer.read(field)
    trainer.type(name, "Leerdag")
    trainer.type(field, LIST)
    trainer.click(create)
    people = trainer.program.backstage.workspace.session.people
    assert [(one.name, one.team) for one in people] == [("Anna Jansen", "Zorg"), ("Bram", "Zorg"), ("Chris", "")]
    file.unlink()
    trainer.program.backstage.workspace.close()
    kept = [one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()]
    assert kept
    assert not any(number.encode() in contents for number in (A_BSN, "1112.22.333") for contents in kept)


def test_in_another_list_of_an_open_session(start: Callable[[str], Trainer]) -> None:
    trainer = start("en")
    trainer.program.open(trainer.sessions.create("Day", (), "en"))
    trainer.program.console.show_page(Page.TRIOS)
    trainer.click("List of participants …")
    trainer.type("Participants", LIST)
    assert SAID["en"] in words(trainer)
    trainer.click("Use this list")
    assert A_BSN not in repr(trainer.program.backstage.workspace.session.people)
