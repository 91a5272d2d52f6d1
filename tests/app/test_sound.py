"""The chimes are asked of a player of their own: whatever becomes of it, an answer comes and the next is asked anew."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house.sources import RESOURCES
from trioapp.app.sound import PLAYER, RoomSound, started_by
from trioapp.domain.ports import Chime

SOUNDS = RESOURCES / "sounds"
NO_SERVER = {"PULSE_SERVER": "unix:/there/is/none"}
HEARD = "import sys\nfor line in sys.stdin:\n    if line.strip(): print(1, flush=True)"
DIES = "import sys, os\nfor line in sys.stdin:\n    if line.strip(): os.abort()"
DIES_ONCE = """import os, sys, pathlib
been = pathlib.Path(__file__).with_suffix(".been")
for line in sys.stdin:
    if not been.exists():
        been.touch()
        os.abort()
    print(1, flush=True)
"""
READS_FIRST = """import runpy, sys, threading
threading.Thread.start = threading.Thread.run
runpy.run_path(sys.argv[2], run_name="__main__")
"""
NEVER_STARTS = "raise SystemExit(1)"
REPEATS = """import pathlib, sys
for line in sys.stdin:
    pathlib.Path(sys.argv[1], "asked").open("a").write(line)
    print(1, flush=True)
"""


def answer(qtbot: QtBot, sound: RoomSound, volume: float = 0.0) -> bool:
    with qtbot.waitSignal(sound.answered, timeout=20_000) as answered:
        sound.play(Chime.END, volume)
    (is_heard,) = answered.args or [None]
    assert isinstance(is_heard, bool)
    return is_heard


def sound_with(tmp_path: Path, player: str) -> RoomSound:
    file = tmp_path / "player.py"
    file.write_text(player)
    return RoomSound(tmp_path, player=file)


@pytest.mark.parametrize(("player", "is_heard"), [(HEARD, True), (DIES, False), (NEVER_STARTS, False)])
def test_an_answer_comes_whatever_the_player_does(qtbot: QtBot, tmp_path: Path, player: str, is_heard: bool) -> None:
    sound = sound_with(tmp_path, player)
    assert answer(qtbot, sound) is is_heard
    assert answer(qtbot, sound) is is_heard
    sound.end()


def test_a_player_that_hangs_is_ended(qtbot: QtBot, tmp_path: Path) -> None:
    sound = sound_with(tmp_path, "import sys\nfor line in sys.stdin: pass\nwhile True: pass")
    sound._patience.setInterval(1)
    assert not answer(qtbot, sound)
    sound.end()


def test_a_player_that_died_is_started_again_for_the_next_chime(qtbot: QtBot, tmp_path: Path) -> None:
    sound = sound_with(tmp_path, DIES_ONCE)
    assert not answer(qtbot, sound)
    assert answer(qtbot, sound)
    sound.end()


def test_the_player_is_told_which_chime_and_how_loud(qtbot: QtBot, tmp_path: Path) -> None:
    sound = sound_with(tmp_path, REPEATS)
    sound.prepare()
    assert answer(qtbot, sound, 0.8)
    sound.end()
    assert (tmp_path / "asked").read_text() == "\nend 0.80\n"


def play(folder: Path, asked: str, setting: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-W", "error", str(PLAYER), str(folder)]
    return subprocess.run(command, input=asked, env=os.environ | setting, capture_output=True, text=True)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no sound server can be taken away")
def test_the_player_is_silent_where_there_is_no_sound_and_says_so() -> None:
    """Without libpulse it ends at once and answers nothing, which counts as no."""
    run = play(SOUNDS, "\nphase 0.0\nend 0.0\n", NO_SERVER)
    assert (run.stdout.split(), run.returncode) in ((["0", "0"], 0), ([], 1))
    assert "Traceback" not in run.stderr


def test_a_player_ends_with_its_input_also_when_that_ended_before_it_listened() -> None:
    """The thread that reads may be done before the events begin, and then a plain quit would not be heard."""
    command = [sys.executable, "-P", "-c", READS_FIRST, str(SOUNDS), str(PLAYER)]
    run = subprocess.run(command, input="\n", env=os.environ | NO_SERVER, capture_output=True, text=True, timeout=30)
    assert run.returncode in (0, 1)
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_a_bundle_has_a_program_of_its_own_that_plays(monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", f"/opt/trioapp/trioapp{suffix}")
    assert started_by(PLAYER) == (f"/opt/trioapp/trioapp-chimes{suffix}", [])
