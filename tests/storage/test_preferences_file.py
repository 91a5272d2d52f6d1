"""Settings in a file that a person may edit: comments are kept, and nothing in it stops the start."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from trioapp.domain.preferences import ConsoleTheme, Preferences, Room, ShownTime, Theme
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.retention import CHOICES
from trioapp.storage.preferences_file import TomlPreferences


def test_settings_come_back(tmp_path: Path) -> None:
    file = TomlPreferences(tmp_path / "config" / "preferences.toml")
    chosen = Preferences(
        "en",
        Theme.DARK,
        Room.MEASURED,
        last_chair_m=14.5,
        picture_m=2,
        fades=False,
        time=ShownTime.HIDDEN,
        sound=False,
        console_theme=ConsoleTheme.HIGH_CONTRAST,
        text_size=175,
        beamer="A|B|C|D",
        keep_days=90,
    )
    file.save(chosen)
    assert file.load() == chosen


@pytest.mark.parametrize("days", CHOICES)
def test_how_long_names_stay_comes_back_also_when_they_always_do(tmp_path: Path, days: int | None) -> None:
    file = TomlPreferences(tmp_path / "preferences.toml")
    file.save(Preferences(keep_days=days))
    assert file.load() == Preferences(keep_days=days)
    file.save(replace(file.load(), fades=False))
    assert file.load() == Preferences(keep_days=days, fades=False)


def test_comments_and_strange_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "preferences.toml"
    path.write_text('# for the big hall\nroom = "large"\nmine = 3\n')
    file = TomlPreferences(path)
    file.save(Preferences("nl", file.load().theme, file.load().room))
    assert path.read_text().startswith('# for the big hall\nroom = "large"\nmine = 3\n')
    assert file.load() == Preferences("nl", Theme.LIGHT, Room.LARGE)


@pytest.mark.parametrize("contents", [b"", b"= broken", b"\xff\xfe\x00", b'language = "../x"\ntheme = 3\nroom = []',
     b'sound = 1\nvolume = 101\nstart_gate = "yes"', b"volume = true", b"volume = -1",
     b"last_chair_m = 0.0\npicture_m = true", b"last_chair_m = nan\npicture_m = inf\nfades = 0",
     b'console_theme = "pink"\ntext_size = 110', b"text_size = true", b"text_size = 150.0",
     b"keep_days = 14", b"keep_days = -1", b"keep_days = false", b"keep_days = 7.0",
     b'keep_days = "30"', b"keep_days = []"],
)  # fmt: skip
def test_a_broken_file_is_as_delivered_and_can_be_written_again(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "preferences.toml"
    path.write_bytes(contents)
    file = TomlPreferences(path)
    assert file.load() == Preferences()
    file.save(Preferences("nl"))
    assert file.load() == Preferences("nl")


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    with pytest.raises(Refused) as refused:
        TomlPreferences(tmp_path / "config" / "preferences.toml").save(Preferences())
    assert refused.value.problems[0].kind is ProblemKind.PLACE_UNUSABLE
