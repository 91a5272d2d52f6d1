"""What a bug or a crash leaves behind: where it was, and nothing of what people typed."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt

from trioapp.app.crash import Bugs, write_down

CANARY = "Kanariella zweeg"
ASK = """
import ctypes, resource
from trioapp.app.crash import leave_no_core
leave_no_core()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no such question")
def test_a_crash_leaves_no_memory_and_nobody_can_look_into_it() -> None:
    run = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True)
    assert run.stdout.strip() == "(0, 0) 0"


def test_the_log_says_where_and_not_what(caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise ValueError(CANARY)

    with caplog.at_level(logging.ERROR):
        try:
            fail()
        except ValueError as error:
            write_down(type(error), error, error.__traceback__)
    assert "ValueError" in caplog.text
    assert Path(__file__).name in caplog.text
    assert "Kanariella" not in caplog.text


@pytest.mark.usefixtures("qapp")
def test_of_all_bugs_in_any_thread_the_first_is_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    told: list[str] = []
    parent = QObject()
    Bugs(parent).first_found.connect(told.append, Qt.ConnectionType.QueuedConnection)
    for bug in (KeyError(CANARY), ValueError(CANARY)):
        thread = threading.Thread(target=_raise, args=(bug,))
        thread.start()
        thread.join()
    QCoreApplication.processEvents()
    assert told == ["KeyError"]
    assert [record.message.split()[0] for record in caplog.records] == ["KeyError", "ValueError"]
    assert "Kanariella" not in caplog.text


def _raise(bug: Exception) -> None:
    raise bug
