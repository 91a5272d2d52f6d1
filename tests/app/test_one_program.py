"""A second start: the first window comes to the front, and a lock of another computer is explained."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from trioapp.app.one_program import RAISE, OneProgram, _address
from trioapp.domain.problems import ProblemKind, Refused

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from trioapp.app.one_program import OneProgram
from trioapp.domain.problems import Refused
application = QCoreApplication([])
try:
    OneProgram(Path(sys.argv[1]))
    print("alone")
except Refused as refused:
    print(refused.problems[0].kind)
"""


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path / "program.lock"


@pytest.fixture
def first(qapp: QApplication, lock: Path) -> Iterator[OneProgram]:
    assert isinstance(qapp, QApplication)
    first = OneProgram(lock)
    yield first
    first.end()


def is_hung_up(caller: QLocalSocket) -> bool:
    return caller.state() is QLocalSocket.LocalSocketState.UnconnectedState


def start_second(qtbot: QtBot, lock: Path) -> str:
    run = subprocess.Popen([sys.executable, "-c", SECOND, str(lock)], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: run.poll() is not None, timeout=20_000)
    return run.communicate()[0].strip()


def test_a_second_start_raises_the_first_window(qtbot: QtBot, first: OneProgram, lock: Path) -> None:
    raised: list[bool] = []
    first.raise_requested.connect(lambda: raised.append(True))
    first.listen()
    assert start_second(qtbot, lock) == ProblemKind.RAISED
    assert raised == [True]


@pytest.mark.usefixtures("first")
def test_a_first_one_that_does_not_listen_is_told_all_the_same(qtbot: QtBot, lock: Path) -> None:
    assert start_second(qtbot, lock) == ProblemKind.ALREADY_RUNNING


def test_where_a_library_is_missing_the_first_is_not_heard_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, first: OneProgram, lock: Path
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    first.listen()
    with pytest.raises(Refused) as refused:
        OneProgram(lock)
    assert [problem.kind for problem in refused.value.problems] == [ProblemKind.ALREADY_RUNNING]


def test_after_the_first_one_ended_there_is_room_for_another(qtbot: QtBot, first: OneProgram, lock: Path) -> None:
    first.listen()
    first.end()
    assert start_second(qtbot, lock) == "alone"


def test_only_one_word_is_understood(qtbot: QtBot, first: OneProgram, lock: Path) -> None:
    raised: list[bool] = []
    first.raise_requested.connect(lambda: raised.append(True))
    first.listen()
    for said in (b"raise me", b"\0" * 100_000, RAISE[:-1]):
        caller = QLocalSocket()
        caller.connectToServer(_address(lock))
        assert caller.waitForConnected(1000)
        caller.write(said)
        caller.flush()
        qtbot.waitUntil(partial(is_hung_up, caller))
        assert caller.readAll().data() == b""
    assert raised == []


def test_the_lock_of_another_computer_is_explained(lock: Path) -> None:
    lock.write_text("4711\ntrioapp\nzolder\n1234\n5678\n")
    with pytest.raises(Refused) as refused:
        OneProgram(lock)
    (problem,) = refused.value.problems
    assert (problem.kind, problem.what, problem.file) == (ProblemKind.LOCKED_ELSEWHERE, "zolder", str(lock))
