"""The computer is kept awake by a system that may take its time, and let go when it should be."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.app.session_bus import SessionBus
from tests.house.sources import ROOT
from trioapp.app.power import Keeping, Wakefulness

with contextlib.suppress(ImportError):  # elsewhere there is no bus and no jeepney
    from jeepney import HeaderFields, Message, new_error, new_method_return

SOON_S = 5.0
LET_GO_FAILED = "the system does not take our leave"

ASK_WAKEPY = """
import gc, sys
from trioapp.app.power import presenting
is_loaded, collected = "wakepy" in sys.modules, []
gc.disable()
gc.callbacks.append(lambda phase, info: collected.append(phase))
with presenting() as keeping:
    has_agreed = keeping.active
print(is_loaded, has_agreed, len(collected))
gc.callbacks.clear()
"""
"""Prints whether wakepy was there before it was needed, whether it agreed, and how often garbage was collected."""
AGREED = "False True 0"
REFUSED = "False False 0"


class System:
    """Agrees or refuses once it may answer, and notes in which threads it is asked and let go."""

    def __init__(self, *, agrees: bool = True, is_slow: bool = False, is_stubborn: bool = False) -> None:
        self.active = agrees
        self.asked_in: list[int] = []
        self.let_go_in: list[int] = []
        self.may_answer = threading.Event()
        self._is_stubborn = is_stubborn
        if not is_slow:
            self.may_answer.set()

    def keep(self) -> AbstractContextManager[Keeping]:
        return self

    def __enter__(self) -> Self:
        self.asked_in.append(threading.get_ident())
        assert self.may_answer.wait(SOON_S)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.let_go_in.append(threading.get_ident())
        if self._is_stubborn:
            raise RuntimeError(LET_GO_FAILED)


@pytest.fixture
def program() -> Iterator[QObject]:
    """What the objects under test belong to; their threads are over before it is gone."""
    owner = QObject()
    yield owner
    for power in owner.findChildren(Wakefulness):
        power.may_sleep()
    for thread in threads():
        thread.join(SOON_S)
    assert not threads()


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "wakefulness"]


def test_it_is_asked_once_and_let_go_in_the_same_thread(program: QObject, qtbot: QtBot) -> None:
    system = System()
    power = Wakefulness(program, system.keep)
    with qtbot.assertNotEmitted(power.refused_changed), qtbot.waitSignal(power._answered):
        power.stay_awake()
        power.stay_awake()
    assert not system.let_go_in
    power.may_sleep()
    power.may_sleep()
    qtbot.waitUntil(lambda: not threads())
    assert system.asked_in == system.let_go_in
    assert len(system.asked_in) == 1
    assert threading.get_ident() not in system.asked_in


def test_a_refusal_is_told_and_taken_back_when_nothing_is_wanted(program: QObject, qtbot: QtBot) -> None:
    power = Wakefulness(program, System(agrees=False).keep)
    with qtbot.waitSignal(power.refused_changed) as told:
        power.stay_awake()
    assert told.args == [True]
    with qtbot.waitSignal(power.refused_changed) as told:
        power.may_sleep()
    assert told.args == [False]


def test_it_can_be_asked_again(program: QObject, qtbot: QtBot) -> None:
    system = System()
    power = Wakefulness(program, system.keep)
    for times in (1, 2):
        with qtbot.waitSignal(power._answered):
            power.stay_awake()
        power.may_sleep()
        qtbot.waitUntil(lambda: not threads())
        assert len(system.asked_in) == len(system.let_go_in) == times


def test_nobody_waits_for_a_slow_system_and_an_answer_too_late_is_not_heard(program: QObject, qtbot: QtBot) -> None:
    system = System(agrees=False, is_slow=True)
    power = Wakefulness(program, system.keep)
    with qtbot.assertNotEmitted(power._answered):
        power.stay_awake()
        power.may_sleep()
        assert threads()
        assert not system.let_go_in
        system.may_answer.set()
        qtbot.waitUntil(lambda: not threads())
    assert system.let_go_in


def test_an_answer_on_its_way_when_it_is_let_go_says_nothing(program: QObject, qtbot: QtBot) -> None:
    system = System(agrees=False)
    power = Wakefulness(program, system.keep)
    with qtbot.assertNotEmitted(power.refused_changed), qtbot.waitSignal(power._answered):
        power._answered.emit(False)
        power.may_sleep()


def test_a_system_that_does_not_let_go_is_left_at_that(program: QObject, qtbot: QtBot) -> None:
    system = System(is_stubborn=True)
    power = Wakefulness(program, system.keep)
    with qtbot.waitSignal(power._answered):
        power.stay_awake()
    power.may_sleep()
    qtbot.waitUntil(lambda: not threads())
    assert system.let_go_in


# -- wakepy itself, in a process of its own


@pytest.mark.parametrize(
    ("setting", "said"), [({"WAKEPY_FAKE_SUCCESS": "1"}, AGREED), ({"WAKEPY_FORCE_FAILURE": "1"}, REFUSED)]
)
def test_wakepy_waits_until_it_is_needed_and_answers_silently(setting: dict[str, str], said: str) -> None:
    assert ask_wakepy(setting) == said


@pytest.mark.skipif(sys.platform != "linux", reason="only desktops on Linux are asked over a bus")
@pytest.mark.parametrize(
    ("agrees", "said", "calls"),
    [
        (True, AGREED, ["Hello", "Inhibit", "UnInhibit", "hung up"]),
        (False, REFUSED, ["Hello", "Inhibit", "hung up", "Hello", "Inhibit", "hung up"]),
    ],
)
def test_a_desktop_is_asked_and_every_line_to_it_is_hung_up(
    tmp_path: Path, agrees: bool, said: str, calls: list[str]
) -> None:
    saver = ScreenSaver(agrees=agrees)
    with SessionBus(tmp_path / "bus", saver.answer, saver.hear) as bus:
        assert ask_wakepy({"DBUS_SESSION_BUS_ADDRESS": bus.address}) == said
    assert saver.calls == calls


def ask_wakepy(setting: dict[str, str]) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WAKEPY_")} | setting
    command = [sys.executable, "-W", "error", "-c", ASK_WAKEPY]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert not run.stderr
    return run.stdout.strip()


class ScreenSaver:
    """Says yes or no to a desktop's callers, and keeps what it was asked."""

    def __init__(self, *, agrees: bool) -> None:
        self.calls: list[str] = []
        self._agrees = agrees

    def hear(self, name: str) -> None:
        self.calls.append(name)

    def answer(self, call: Message) -> Message:
        if not self._agrees:
            return new_error(call, "org.freedesktop.DBus.Error.ServiceUnknown")
        is_first = call.header.fields[HeaderFields.member] == "Inhibit"
        return new_method_return(call, "u", (7,)) if is_first else new_method_return(call)
