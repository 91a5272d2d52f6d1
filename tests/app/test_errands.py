"""Thinking beside the windows: it is done in another thread, and heard in the thread of the windows."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from trioapp.app.errands import BackgroundErrands


@pytest.fixture
def errands(qapp: QApplication) -> BackgroundErrands:
    assert isinstance(qapp, QApplication)
    return BackgroundErrands()


def test_the_answer_is_heard_here_and_was_thought_out_elsewhere(errands: BackgroundErrands, qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    errands.send(threading.get_ident, lambda thought_in: heard.append((thought_in, threading.get_ident())))
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 1)
    ((thought_in, heard_in),) = heard
    assert heard_in == threading.get_ident() != thought_in


def test_windows_go_on_while_somebody_thinks_and_answers_come_as_they_are_ready(
    errands: BackgroundErrands, qtbot: QtBot
) -> None:
    may_end, heard = threading.Event(), list[str]()
    errands.send(lambda: "slow" if may_end.wait(5) else "never", heard.append)
    errands.send(lambda: "quick", heard.append)
    qtbot.waitUntil(lambda: heard == ["quick"])
    may_end.set()
    qtbot.waitUntil(lambda: heard == ["quick", "slow"])


def test_an_errand_may_be_sent_while_another_is_heard(errands: BackgroundErrands, qtbot: QtBot) -> None:
    heard: list[int] = []
    errands.send(lambda: 1, lambda one: errands.send(lambda: one + 1, heard.append))
    qtbot.waitUntil(lambda: heard == [2])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_one_that_fails_does_not_keep_the_others_from_being_heard(errands: BackgroundErrands, qtbot: QtBot) -> None:
    heard: list[str] = []
    errands.send(lambda: str(1 // 0), heard.append)
    errands.send(lambda: "well", heard.append)
    qtbot.waitUntil(lambda: heard == ["well"])


def test_nothing_of_qt_is_left_to_a_thread(errands: BackgroundErrands, qtbot: QtBot) -> None:
    """What listens may be a Qt object: the thread lets go of it before it is heard."""
    heard: list[QObject] = []
    listener = QObject()
    errands.send(lambda: None, lambda _: heard.append(listener))
    qtbot.waitUntil(lambda: heard == [listener])
    assert not [thread for thread in threading.enumerate() if thread.name == "errand"]


def test_after_the_end_nothing_is_heard_of_what_was_asked_before(errands: BackgroundErrands, qtbot: QtBot) -> None:
    heard: list[str] = []
    errands.send(lambda: "before", heard.append)
    errands.end()
    errands.send(lambda: "after", heard.append)
    qtbot.waitUntil(lambda: heard == ["after"])
