"""There is no memory for what is taken in or written out: that one thing is not done, and everything else goes on."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import a_session, trio_source
from tests.faults.store import a_note
from trioapp.storage.session_shelf import SessionFolder

ROOT = Path(__file__).parents[2]
LARGE = 60_000_000
LITTLE = """
import json, resource, sys
from pathlib import Path

def leave_little():
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + 40_000_000
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
"""
TAKE_IN = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.app.crash import Bugs
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring

application = QApplication([])
options = Options(Path(sys.argv[1]), "en", 1.0, "", windowed=False)
program = Program(application, backstage(options, clock_at(1.0), *language_first(options)), options)
Wiring(program)
Bugs(program).first_found.connect(program.tell_of_bug, Qt.ConnectionType.QueuedConnection)
program.show()
program.open("Leerdag")
field = program.console.run.pad._field
field.insertPlainText("before, ")
application.processEvents()
leave_little()
program.console.sessions.bringing_in_requested.emit(Path(sys.argv[2]))
application.processEvents()
told = [label.text() for label in program.console.notice.findChildren(QLabel) if label.isVisible()]
field.insertPlainText("and after")
program.run.start()
program.backstage.workspace.close()
print(json.dumps(told))
program.let_go()
"""
WRITE_OUT = """
import trioapp.app.commands
import trioapp.app.entrance
leave_little()
sys.exit(trioapp.app.entrance.enter(sys.argv[1:], str))
"""


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """The file of a session with a note for which there is not enough memory, on a shelf of its own."""
    shelf = SessionFolder(tmp_path / "other" / "sessions", tmp_path / "other" / "scratch")
    session = a_session(name="Groot", session_id="large")
    shelf.create(replace(session, notes=(a_note(1, "x" * LARGE),)), trio_source())
    return shelf.sessions()[0].path


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no limit of memory can be set so")


def run(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LITTLE + script, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_a_session_that_does_not_fit_is_not_brought_in_and_typing_goes_on(tmp_path: Path, large: Path) -> None:
    shelf = SessionFolder(tmp_path / "sessions", tmp_path / "scratch")
    shelf.create(a_session(), trio_source())
    program = run(TAKE_IN, tmp_path, large)
    assert program.returncode == 0, program.stderr
    assert "Something went wrong in the program itself (MemoryError)" in json.loads(program.stdout)[0]
    session = shelf.read("id-1")
    assert [note.text for note in session.notes] == ["before, and after"]
    assert len(session.run.moves) == 1
    assert [one.head.name for one in shelf.sessions() if one.head] == ["Leerdag"]
    assert not list(tmp_path.glob("scratch/*/*"))


def test_a_report_that_does_not_fit_is_a_sentence_and_leaves_nothing(tmp_path: Path, large: Path) -> None:
    data, out = large.parents[1], tmp_path / "out"
    export = ("--lang", "en", "--data-dir", data, "export", "Groot", "--as", "json", "--with-notes", "--out", out)
    program = run(WRITE_OUT, *export)
    assert program.returncode == 1
    assert program.stderr == (
        "trioapp: Something went wrong in the program itself (MemoryError); the log tells where.\n"
    )
    assert not out.exists() or not list(out.iterdir())
    assert not list(data.glob("scratch/*/*"))
