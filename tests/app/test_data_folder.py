"""The folder of the data that was chosen at an earlier start: used while it is there, missed aloud when it is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from trioapp.app.paths import Places, places
from trioapp.domain.preferences import Preferences
from trioapp.storage.preferences_file import TomlPreferences

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="XDG variables say where data is on Linux only")


@pytest.fixture
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    return places()


def choose(usual: Places, folder: str) -> None:
    TomlPreferences(usual.preferences).save(Preferences(data_folder=folder))


def test_the_chosen_folder_has_the_data_and_the_settings_stay(usual: Places, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    choose(usual, str(tmp_path / "stick"))
    now = places()
    assert (now.sessions, now.lock) == (tmp_path / "stick" / "sessions", tmp_path / "stick" / "program.lock")
    assert (now.preferences, now.log, now.usual, now.missing) == (usual.preferences, usual.log, usual.usual, "")


def test_a_folder_that_is_not_there_is_missed_and_the_usual_one_is_used(usual: Places, tmp_path: Path) -> None:
    choose(usual, str(tmp_path / "stick"))
    now = places()
    assert (now.sessions, now.missing) == (usual.sessions, str(tmp_path / "stick"))


@pytest.mark.parametrize("folder", ["", "stick", "../stick"])
def test_what_is_no_whole_path_is_no_folder(usual: Places, folder: str) -> None:
    choose(usual, folder)
    assert places() == usual


def test_a_folder_of_the_command_line_counts_alone(usual: Places, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    choose(usual, str(tmp_path / "stick"))
    assert places(tmp_path / "told").sessions == tmp_path / "told" / "sessions"
