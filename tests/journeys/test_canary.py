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
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.journeys.conftest import Trainer
from trioapp.domain.people import people_named
from trioapp.ui.console.notes_page import NotesPage
from trioapp.ui.console.rail import Page

ROOT = Path(__file__).parents[2]
NAMES = ("Kanariella", "Vinkoline", "Merelien", "Spreeuwina", "Mezelot", "Roodborst")
LATECOMER, TEAM, MESSAGE = "Zwaluwina", "Nestkastteam", "kom je van je stok"
NOTE = "ze zweeg en keek naar buiten"
CANARY = "kanariepiet"
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


def test_nothing_of_a_note_ever_reaches_the_room(start: Callable[[str], Trainer]) -> None:
    trainer = start("nl")
    trainer.program.open(trainer.sessions.create("Leerdag", people_named(NAMES), "nl"))
    console, stage = trainer.program.console, trainer.program.stage
    shown: list[object] = []
    heard: list[str] = []
    stage.scene_changed.connect(shown.append)
    stage.to_come_changed.connect(shown.append)
    stage.prepared_changed.connect(shown.append)
    trainer.program.run.start()
    trainer.type("Observatie", f"{CANARY} op het blok")
    QTest.keyClick(trainer.find("Observatie"), Qt.Key.Key_Return)
    console.show_page(Page.NOTES)
    for part in (console.notes, console.beside):
        fill_in_everything(part)
    trainer.click("Kaart intypen …")
    fill_in_everything(console.notes)
    trainer.click("Opschrijven")
    trainer.click("Terug naar de notities")
    trainer.type("Zoek in notities", "")
    for row in range(2):
        console.notes.notes.setCurrentIndex(console.notes.notes.model().index(row, 0))
        trainer.click("Teruggeven")
    write_over_the_first(console.notes)
    trainer.click("Wat wordt teruggegeven …")
    assert sum(CANARY in note.text for note in trainer.program.backstage.workspace.session.notes) >= 5
    for show in (
        trainer.program.stage.show_brief,
        trainer.program.stage.show_seating,
        trainer.program.stage.show_clock,
    ):
        show()
        trainer.program.run.next_phase()
        trainer.pass_time(seconds=5)
        heard.extend(accessible_words(trainer.program.projector))
    assert "Inbrenger" in "\n".join(heard)
    assert CANARY not in "\n".join(heard)
    trainer.program.run.stop()
    assert len(shown) > 6
    assert CANARY not in repr((shown, trainer.on_the_beamer))
    assert CANARY not in console.windowTitle() + trainer.program.projector.windowTitle()
    assert CANARY in "\n".join(accessible_words(console))


def fill_in_everything(page: QWidget) -> None:
    """Types the canary in each field that is to be seen."""
    for line in page.findChildren(QLineEdit):
        if line.isVisible() and not line.isReadOnly() and line.objectName() != "qt_spinbox_lineedit":
            line.setText(f"{CANARY} in een veld")
    for field in page.findChildren(QPlainTextEdit):
        if field.isVisible():
            field.setPlainText(f"{CANARY} in een tekst")


def write_over_the_first(page: NotesPage) -> None:
    page.notes.setCurrentIndex(page.notes.model().index(0, 0))
    page.notes.write_anew()
    (editor,) = page.notes.viewport().findChildren(QPlainTextEdit)
    editor.setPlainText(f"{CANARY} eroverheen")
    QTest.keyClick(editor, Qt.Key.Key_Return)


def accessible_words(widget: QWidget) -> Iterator[str]:
    """All that a screen reader could say of a window and of what is in it."""
    yield from _words_of(QAccessible.queryAccessibleInterface(widget))


def _words_of(interface: QAccessibleInterface) -> Iterator[str]:
    for text in QAccessible.Text:
        if text is not QAccessible.Text.UserText:
            yield interface.text(text)
    for number in range(interface.childCount()):
        yield from _words_of(interface.child(number))


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
