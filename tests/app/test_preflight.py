"""The command `doctor` looks for itself, and nothing that is wrong keeps it from telling the rest."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_session, trio_format, trio_source
from tests.ui.staged import THEMES
from trioapp.app.paths import Places, places, resources
from trioapp.app.preflight import Examination, doctor, faintest, free_bytes, kept_sessions, letter_sizes
from trioapp.app.scene_file import style_for
from trioapp.app.sound import RoomSound
from trioapp.domain.legibility import LEAST_CONTRAST
from trioapp.domain.preferences import Preferences, Room, Theme
from trioapp.domain.problems import ProblemKind
from trioapp.presentation.preflight import Check, ClickerKey, Finding, State
from trioapp.presentation.wording import Wording
from trioapp.storage.session_shelf import SessionFolder
from trioapp.ui.paint.stage import FLOOR, HEIGHT

LONG_MS = 20_000
SOUNDS = resources() / "sounds"
SILENT = Preferences(sound=False)


@dataclass
class Answer:
    active: bool


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return places(tmp_path / "data")


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    return {one["check"]: one["state"] for one in json.loads(capsys.readouterr().out)}


def test_a_sound_laptop_has_no_problem_and_every_check_is_told_in_order(
    where: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    SessionFolder(where.sessions, where.scratch).create(a_session(), trio_source())
    assert doctor(where, SILENT, as_json=True) == 0
    values = json.loads(capsys.readouterr().out)
    assert [one["check"] for one in values] == list(Check)
    assert all(set(one) == {"check", "state", "message"} and one["message"] for one in values)
    states = {one["check"]: one["state"] for one in values}
    assert {"ok"} == {states[check] for check in ("text_size", "contrast", "sleep", "data_directory", "sessions")}
    assert states["screens"] == states["sound"] == states["notifications"] == "warning"


def test_people_read_a_line_for_each_check(where: Places, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(where, SILENT, as_json=False) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(Check)
    assert lines[0].startswith("check    Screens: No screen")
    assert lines[1].startswith("good     Text size: Large enough")


def test_a_session_that_cannot_be_read_is_a_problem(where: Places, capsys: pytest.CaptureFixture[str]) -> None:
    SessionFolder(where.sessions, where.scratch).create(a_session(), trio_source())
    (where.sessions / "stuk.trio").write_bytes(b"no session")
    listed, problem = kept_sessions(where)
    assert sorted(bool(one.problem) for one in listed or ()) == [False, True]
    assert problem is None
    assert doctor(where, SILENT, as_json=True) == 1
    assert told(capsys)["sessions"] == "problem"
    assert (where.sessions / "stuk.trio").read_bytes() == b"no session"


def test_without_a_data_directory_everything_else_is_told(where: Places, capsys: pytest.CaptureFixture[str]) -> None:
    where.sessions.parent.write_text("in the way")
    listed, problem = kept_sessions(where)
    assert listed is None
    assert problem
    assert problem.kind is ProblemKind.PLACE_UNUSABLE
    assert doctor(where, SILENT, as_json=True) == 1
    states = told(capsys)
    assert list(states) == list(Check)
    assert states["data_directory"] == "problem"


def test_nothing_is_left_in_the_data_directory(where: Places) -> None:
    assert kept_sessions(where) == ((), None)
    assert {path.name for path in where.sessions.parent.rglob("*")} == {"sessions", "scratch"}


def test_free_space_is_that_of_the_nearest_folder_there_is(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") > 0


@pytest.mark.parametrize("theme", Theme)
def test_the_faintest_text_of_each_theme_survives_a_bright_room(theme: Theme) -> None:
    assert LEAST_CONTRAST <= faintest(THEMES[theme]) < faintest(THEMES["light"]) + 1


@pytest.mark.parametrize("room", Room)
def test_letters_are_as_large_as_the_painter_sets_them(room: Room) -> None:
    sizes = letter_sizes(trio_format(), style_for(Preferences(room=room)), Wording())
    assert sizes.smallest * 1.01 >= FLOOR / HEIGHT * Preferences(room=room).letters
    assert sizes.smallest <= sizes.role_line < 0.1
    assert 0.6 < sizes.cap_height < 0.8


# -- what is waited for


Examine = Callable[..., dict[Check, Finding]]


@pytest.fixture
def examine(where: Places, qtbot: QtBot) -> Examine:
    """Examines all there is, and gives what was found once nothing is waited for."""

    def look(preferences: Preferences = SILENT, sounds: Path = SOUNDS, **how: Any) -> dict[Check, Finding]:
        sound = RoomSound(sounds)
        examination, found = Examination(where, Wording(), sound, **how), list[Finding]()
        examination.found.connect(found.append)
        with qtbot.waitSignal(examination.finished, timeout=LONG_MS):
            examination.begin(preferences)
        sound.end()
        assert sorted(one.check for one in found) == sorted(Check)
        return {one.check: one for one in found}

    return look


def test_sounds_that_are_not_there_are_not_heard(examine: Examine, tmp_path: Path) -> None:
    found = examine(Preferences(), sounds=tmp_path)
    assert "plays no sound" in found[Check.SOUND].message


@pytest.mark.parametrize("agrees", [True, False])
def test_the_answer_of_the_system_is_heard(examine: Examine, agrees: bool) -> None:
    found = examine(keep=lambda: contextlib.nullcontext(Answer(agrees)))
    assert (found[Check.SLEEP].state is State.OK) is agrees


def test_a_system_that_is_slow_has_not_answered(examine: Examine) -> None:
    may_answer = threading.Event()

    @contextlib.contextmanager
    def slow() -> Iterator[Answer]:
        may_answer.wait()
        yield Answer(active=True)

    found = examine(keep=slow, patience_ms=1)
    may_answer.set()
    assert "does not say" in found[Check.SLEEP].message


def test_a_system_that_does_not_take_our_leave_has_answered(examine: Examine) -> None:
    @contextlib.contextmanager
    def stubborn() -> Iterator[Answer]:
        yield Answer(active=True)
        raise RuntimeError

    assert examine(keep=stubborn)[Check.SLEEP].state is State.OK


def test_looking_again_forgets_what_the_clicker_sent(where: Places, qtbot: QtBot) -> None:
    examination = Examination(where, Wording(), RoomSound(SOUNDS))
    found = list[Finding]()
    examination.found.connect(found.append)
    examination.begin(SILENT)
    examination.hear_forward()
    examination.hear_back()
    assert found[-1] == examination.judge.clicker(frozenset(ClickerKey))
    with qtbot.waitSignal(examination.finished, timeout=LONG_MS):
        examination.begin(SILENT)
    assert [one for one in found if one.check is Check.CLICKER][-1] == examination.judge.clicker(frozenset())
