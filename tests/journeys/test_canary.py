"""Names and notes are in the session, its backups and what was moved aside, and in no other file anywhere.

The program runs as a user of its own, so that whatever it, Qt or the system writes in that user's folders is found.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.ui.console.rail import Page

ROOT = Path(__file__).parents[2]
NAMES = ("Kanariella", "Vinkoline", "Merelien", "Spreeuwina", "Mezelot", "Roodborst")
LATECOMER, TEAM, MESSAGE = "Zwaluwina", "Nestkastteam", "kom je van je stok"
NOTE = "ze zweeg en keek naar buiten"
SECRETS = (*NAMES, LATECOMER, TEAM, MESSAGE, NOTE)

GOSSIP = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import trioapp.app.program as program
from trioapp.app.start import main
from trioapp.presentation.sessions_controller import NewSession
from trioapp.ui.console.rail import Page

def at(self, *steps):
    \"\"\"One step after another, so that the program does in between what it does by itself.\"\"\"
    def go_on():
        if not left:
            self.console.close()
            return
        QTimer.singleShot(30, go_on)
        left.pop(0)()
    left = list(steps)
    QTimer.singleShot(0, go_on)

def fail():
    raise ValueError(NAMES[0])

def file_of(name="Leerdag"):
    return next(one for one in shown.backstage.sessions.listed() if one.head.name == name).path.name

def open_it():
    shown.open("Leerdag")
"""
USE = """
def work(self):
    global shown
    shown = self
    people = "\\n".join(["Naam;Team", *(f"{name};{TEAM}" for name in NAMES)])
    pad = self.console.run.pad._field
    at(
        self,
        lambda: self.sessions.create(NewSession("Leerdag", "trio", people, "")),
        lambda: self.participants.take(people + "\\nZwart;"),
        self.seating.shuffle,
        self.run.start,
        lambda: pad.setPlainText(NOTE),
        self.notes.finish,
        self.run.next_phase,
        lambda: self.seating.add_latecomer(LATECOMER),
        lambda: self.stage.show_message(f"{NAMES[1]}, {MESSAGE}"),
        lambda: self.settings.choose_language("en"),
        fail,
        lambda: pad.setPlainText(NOTE + ", " + NAMES[2]),
        lambda: QApplication.clipboard().setText(NOTE),
        lambda: self.console.show_page(Page.SESSIONS),
        lambda: self.sessions.search(NAMES[3]),
        lambda: self.sessions.duplicate(file_of()),
        lambda: self.sessions.delete(file_of("Leerdag (copy)")),
        self.backstage.workspace.close,
        lambda: self.sessions.rescue(file_of()),
        open_it,
        self.run.stop,
        lambda: pad.setPlainText(NOTE),
    )
"""
WIPE = """
def work(self):
    global shown
    shown = self
    at(
        self,
        open_it,
        lambda: self.console.show_page(Page.SESSIONS),
        lambda: self.sessions.search(NAMES[3]),
        lambda: self.sessions.wipe(file_of()),
        fail,
    )
"""


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
    for word in (*NAMES, NOTE):
        assert {Path(place).parts[0] for place in places_of(word, trainer.data_dir)} == {"sessions", "backups"}
        assert word not in " ".join(titles)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a user's folders cannot be put anywhere")
def test_in_no_folder_of_the_user_and_nowhere_once_it_was_wiped(tmp_path: Path) -> None:
    gossip(tmp_path, USE)
    found = {word: set(places_of(word, tmp_path)) for word in SECRETS}
    assert {folder for places in found.values() for folder in map(data_folder, places)} == {
        "sessions", "backups", "quarantine", "trash",
    }  # fmt: skip
    assert [word for word, places in found.items() if not places] == [MESSAGE]
    log = next(tmp_path.rglob("trioapp.log")).read_text(encoding="utf-8")
    assert "ERROR ValueError" in log

    gossip(tmp_path, WIPE)
    assert [place for word in SECRETS for place in places_of(word, tmp_path)] == []
    assert list(tmp_path.rglob("*.trio"))


def gossip(home: Path, script: str) -> None:
    """Runs the program as somebody who lives in that folder, and who does what the script says."""
    folders = {"HOME": "", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp", "XDG_CACHE_HOME": "cache"}
    where = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    for name, folder in folders.items():
        (home / folder).mkdir(exist_ok=True, mode=0o700)
        where[name] = str(home / folder)
    known = "".join(f"{name} = {globals()[name]!r}\n" for name in ("NAMES", "LATECOMER", "TEAM", "MESSAGE", "NOTE"))
    command = [sys.executable, "-c", GOSSIP + known + script + "\nprogram.Program.show = work\nmain(['--lang', 'nl'])"]
    run = subprocess.run(command, cwd=ROOT, env=where, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert not [word for word in SECRETS if word in run.stdout + run.stderr], run.stderr


def places_of(word: str, root: Path) -> Iterator[str]:
    """The files below `root` in whose name or bytes that word stands, in either way of writing text."""
    for path in root.rglob("*"):
        held = path.read_bytes() if path.is_file() else b""
        if word in path.name or any(word.encode(coding) in held for coding in ("utf-8", "utf-16-le")):
            yield str(path.relative_to(root))


def data_folder(place: str) -> str:
    """The folder of the data directory that a file lies in; the file itself when it lies elsewhere."""
    data = Path(".local") / "share" / "trioapp"
    return Path(place).relative_to(data).parts[0] if data in Path(place).parents else place
