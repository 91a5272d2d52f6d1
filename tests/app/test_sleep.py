"""The laptop is held up from sleeping until the program has done what it wants to do before, and no longer."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.app.logind import Logind
from tests.house.sources import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only logind holds up sleep, and is on Linux")
SOON_S = 10.0
WISH = ("sleep", "Trio", "Notes are being saved", "delay")

WATCH = """
from PySide6.QtCore import QCoreApplication
from trioapp.app.signals import SystemSignals
from trioapp.app.sleep import SleepWatch
def save():
    print("saved", flush=True)
application = QCoreApplication([])
SystemSignals(application)
watch = SleepWatch(application)
watch.falling_asleep.connect(save)
watch.begin()
print("begun", flush=True)
application.exec()
watch.end()
print("ended", flush=True)
"""
"""Says when it has saved. It is a program of its own, because Qt holds up all of Python while it looks for a bus."""


class Watcher:
    """That program, and what it says."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def says(self, word: str, within_s: float = SOON_S) -> bool:
        assert self._process.stdout is not None
        can_be_read, _, _ = select.select([self._process.stdout], [], [], within_s)
        return bool(can_be_read) and self._process.stdout.readline() == word.encode() + b"\n"

    def end(self) -> str:
        """Tells it to end, and gives what it complained of."""
        self._process.terminate()
        said, complaint = self._process.communicate(timeout=SOON_S)
        assert (self._process.returncode, said) == (0, b"ended\n")
        return complaint.decode()


@contextmanager
def watching(address: str) -> Iterator[Watcher]:
    command = [sys.executable, "-c", WATCH]
    environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": address}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, bufsize=0) as process:
        try:
            watcher = Watcher(process)
            assert watcher.says("begun")
            yield watcher
        finally:
            process.kill()


def test_the_laptop_waits_until_what_is_done_before_sleep_is_done_each_time(tmp_path: Path) -> None:
    was_saved: list[bool] = []

    def hear_let_go() -> None:
        if len(was_saved) < 2:
            was_saved.append(watcher.says("saved", 0.0))

    with Logind(tmp_path / "bus", hear_let_go) as logind, watching(logind.address) as watcher:
        for night in (1, 2):
            assert logind.wait_for(locks=night, let_go=night - 1)
            logind.say(is_going_to_sleep=True)
            assert logind.wait_for(locks=night, let_go=night)
            logind.say(is_going_to_sleep=False)
        assert logind.wait_for(locks=3, let_go=2)
        assert was_saved == [True, True]
        assert not watcher.end()
        assert logind.wait_for(locks=3, let_go=3)
    assert logind.wishes == [WISH] * 3


def test_a_laptop_that_wakes_without_having_slept_is_held_up_by_one_lock(tmp_path: Path) -> None:
    with Logind(tmp_path / "bus") as logind, watching(logind.address):
        assert logind.wait_for(locks=1, let_go=0)
        logind.say(is_going_to_sleep=False)
        assert logind.wait_for(locks=2, let_go=1)


def test_who_gets_no_lock_hears_it_all_the_same(tmp_path: Path) -> None:
    with Logind(tmp_path / "bus", refuses=True) as logind, watching(logind.address) as watcher:
        assert logind.wait_for(locks=1, let_go=0)
        logind.say(is_going_to_sleep=True)
        assert watcher.says("saved")
        assert not watcher.end()


def test_a_bus_that_does_not_answer_keeps_nobody_waiting(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "bus"))
        mute.listen()
        mute.settimeout(SOON_S)
        with watching(f"unix:path={tmp_path / 'bus'}") as watcher:
            line, _ = mute.accept()
            assert not watcher.end()
            line.close()


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "nonsense"])
def test_without_a_bus_nothing_happens(address: str) -> None:
    with watching(address) as watcher:
        assert not watcher.end()
