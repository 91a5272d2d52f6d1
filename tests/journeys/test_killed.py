"""Killed in the middle of a word: at most half a second of typing is gone, and the clock goes on as if nothing was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.domain.instants import Duration
from trioapp.domain.people import people_named
from trioapp.domain.position import Status

HALF_A_SECOND = 0.5
STARTED_S = 20


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no way to kill that a program cannot see")
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("keys", [40, 75])
def test_at_most_half_a_second_of_typing_is_lost(tmp_path: Path, keys: int) -> None:
    options = Options(tmp_path, "nl", 1.0, "", windowed=False)
    language, preferences = language_first(options)
    mine = backstage(options, clock_at(1.0), language, preferences)
    session_id = mine.sessions.create("Leerdag", people_named(["Anna", "Bram", "Chris"]), "nl")

    began = time.monotonic()
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typist", str(tmp_path), session_id], stdout=subprocess.PIPE, text=True
    )
    assert typist.stdout is not None
    typed = [typist.stdout.readline() for _ in range(keys)]
    os.kill(typist.pid, signal.SIGKILL)
    killed = time.monotonic()
    typed += typist.stdout.readlines()
    typist.stdout.close()
    typist.wait()
    language.fall_silent()

    session = mine.shelf.read(session_id)
    kept = len(session.notes[0].text)
    old_enough = [line for line in typed if float(line.split()[1]) < killed - HALF_A_SECOND]
    assert kept >= int(old_enough[-1].split()[0])
    position = session.run.position(mine.clock.now())
    assert (position.status, session.run.plan[position.phase].id) == (Status.RUNNING, "tell")
    assert Duration(0) < position.elapsed <= Duration.of(seconds=time.monotonic() - began)


@pytest.mark.skipif(sys.platform == "win32", reason="there a program is told to end by a message to its window")
def test_who_is_told_to_end_saves_and_ends_well(tmp_path: Path) -> None:
    main = Path(__file__).parents[2] / "main.py"
    bare = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    command = [sys.executable, str(main), "--data-dir", str(tmp_path / "data")]
    subprocess.run([*command, "new", "Leerdag"], check=True, capture_output=True)
    program = subprocess.Popen([*command, "open", "Leerdag"], env=os.environ | bare, stderr=subprocess.PIPE, text=True)
    began = time.monotonic()
    while not list(tmp_path.glob("trioapp-*")) and time.monotonic() - began < STARTED_S:
        assert program.poll() is None
    program.send_signal(signal.SIGTERM)
    _, said = program.communicate(timeout=STARTED_S)
    assert (program.returncode, "Traceback" in said) == (0, False)
    assert not (tmp_path / "data" / "program.lock").exists()
    assert not list((tmp_path / "data" / "sessions").glob("*-wal"))
