"""The chimes are played where there is something to hear them by, and nothing happens where there is not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house.sources import RESOURCES, ROOT
from trioapp.app.sound import RoomSound
from trioapp.domain.ports import Chime

SOUNDS = RESOURCES / "sounds"
UNHEARD = 0.0
NO_SERVER = {"PULSE_SERVER": "unix:/there/is/none", "QT_AUDIO_BACKEND": "pulseaudio"}

LISTEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from trioapp.app.sound import RoomSound
from trioapp.domain.ports import Chime
application = QCoreApplication([])
sound = RoomSound(Path(sys.argv[1]))
is_early = "PySide6.QtMultimedia" in sys.modules
{before}
print(is_early, sound.is_possible, sound.play(Chime.END, 0.0))
"""
"""Prints whether QtMultimedia was there before it was needed, whether a sound is possible, and whether one came."""
WITHOUT_MULTIMEDIA = "sys.modules['PySide6.QtMultimedia'] = None"
SILENT = "False False False"


def test_without_multimedia_it_is_silent_and_says_nothing() -> None:
    run = listen(WITHOUT_MULTIMEDIA, {})
    assert run.stdout.strip() == SILENT
    assert not run.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no sound server can be taken away")
def test_without_a_device_it_is_silent() -> None:
    assert listen("", NO_SERVER).stdout.strip() == SILENT


@pytest.mark.parametrize("chime", Chime)
def test_files_that_are_missing_are_not_heard(qtbot: QtBot, tmp_path: Path, chime: Chime) -> None:
    sound = RoomSound(tmp_path)
    qtbot.waitUntil(lambda: not sound.play(chime, UNHEARD))


def test_chimes_are_played_where_there_is_a_device(qtbot: QtBot) -> None:
    sound = RoomSound(SOUNDS)
    if not sound.is_possible:
        pytest.skip("this machine makes no sound")
    for chime in Chime:
        assert sound.play(chime, UNHEARD)
        qtbot.waitUntil(sound._effects[chime].isPlaying)


def test_another_device_is_turned_to_by_the_next_chime(qtbot: QtBot) -> None:
    sound = RoomSound(SOUNDS)
    if not sound.is_possible:
        pytest.skip("this machine makes no sound")
    assert sound.play(Chime.END, UNHEARD)
    former = sound._effects[Chime.END]
    assert sound._devices is not None
    sound._devices.audioOutputsChanged.emit()
    assert sound._effects[Chime.END] is former
    assert sound.play(Chime.END, UNHEARD)
    assert sound._effects[Chime.END] is not former
    qtbot.waitUntil(sound._effects[Chime.END].isPlaying)


def listen(before: str, setting: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", LISTEN.format(before=before), str(SOUNDS)]
    return subprocess.run(command, cwd=ROOT, env=os.environ | setting, capture_output=True, text=True)
