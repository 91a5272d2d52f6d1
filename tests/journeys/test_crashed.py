"""The program crashes at its work: where is written down, what not, and the next start offers to go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring
from trioapp.domain.position import Status
from trioapp.ui.console.rail import Page

ROOT = Path(__file__).parents[2]
NOTE, NAME = "ze zweeg en keek naar buiten", "Kanariella"
CRASHES = """
import ctypes
from PySide6.QtCore import QTimer
import trioapp.app.program as program
from trioapp.app.start import main

def work(self):
    note = sys.argv[1]
    self.run.start()
    self.run.next_phase()
    self.console.run.pad._field.setPlainText(note)
    assert self.backstage.workspace.flush()
    QTimer.singleShot(0, lambda: ctypes.string_at(0))

program.Program.show = work
main(sys.argv[2:])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there a crash has no signal, and no display that does not exist")
def test_a_crash_tells_where_and_not_what_and_the_next_start_offers_to_go_on(
    tmp_path: Path, qapp: QApplication
) -> None:
    people = tmp_path / "people.txt"
    people.write_text(f"{NAME}\nBram\nChris\n", encoding="utf-8")
    asked = ["--data-dir", str(tmp_path / "data"), "--lang", "nl"]
    where = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    new = [sys.executable, "main.py", *asked, "new", "Leerdag", "--people", str(people)]
    subprocess.run(new, cwd=ROOT, env=where, check=True, capture_output=True)
    crash = [sys.executable, "-c", "import sys" + CRASHES, NOTE, *asked, "open", "Leerdag"]
    run = subprocess.run(crash, cwd=ROOT, env=where, capture_output=True, text=True)
    assert run.returncode == -signal.SIGSEGV, run.stderr

    told = (tmp_path / "data" / "log" / "crash.log").read_text(encoding="utf-8")
    assert "Segmentation fault" in told
    assert "string_at" in told
    assert not [word for word in (NOTE, NAME) if word in told + run.stderr]

    program = _next_start(qapp, tmp_path / "data")
    (going_on,) = [
        button
        for button in program.console.findChildren(QPushButton)
        if button.isVisible() and button.accessibleName().startswith("Ga verder waar je was")
    ]
    assert program.console.focusWidget() is going_on
    going_on.click()
    position, session = program.facilitation.position(), program.backstage.workspace.session
    assert (position.status, session.run.plan[position.phase].id) == (Status.RUNNING, "tell")
    assert [note.text for note in session.notes] == [NOTE]
    program.console.close()
    program.projector.close()
    program.backstage.workspace.close()
    program.backstage.language.fall_silent()
    program.let_go()


def _next_start(application: QApplication, data_dir: Path) -> Program:
    options = Options(data_dir, "nl", 1.0, "", windowed=False)
    program = Program(application, backstage(options, clock_at(1.0), *language_first(options)), options)
    Wiring(program)
    program.show()
    program.console.show_page(Page.SESSIONS)
    return program
