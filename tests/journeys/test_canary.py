"""Names and notes are in the session and in its backups, and in no other file that the program writes."""

from __future__ import annotations

from collections.abc import Callable

from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.ui.console.rail import Page

NAMES = ("Kanariella", "Vinkoline", "Merelien", "Spreeuwina", "Mezelot", "Roodborst")
NOTE = "ze zweeg en keek naar buiten"


def test_what_people_typed_is_nowhere_else(start: Callable[[str], Trainer]) -> None:
    trainer = start("nl")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(NAMES), "nl"))
    trainer.program.run.start()
    trainer.type("Observatie", NOTE)
    trainer.program.console.show_page(Page.TRIOS)
    for act in ("Kanariella", "Vertrekt", "Schudden", "Ongedaan maken"):
        trainer.click(act)
    trainer.program.console.show_page(Page.SESSIONS)
    titles = [window.windowTitle() for window in (trainer.program.console, trainer.program.projector)]
    trainer.leave()
    trainer.program.backstage.shelf.sessions()
    files = [path for path in trainer.data_dir.rglob("*") if path.is_file()]
    for word in (*NAMES, NOTE):
        where = {path.relative_to(trainer.data_dir).parts[0] for path in files if word.encode() in path.read_bytes()}
        assert where == {"sessions", "backups"}
        assert word not in " ".join(titles)
