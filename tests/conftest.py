"""What holds for every test: no real screen, a computer that may sleep, and no garbage collected in other threads."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import pytest

from trioapp.app.garbage import collect_when_due

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("WAKEPY_FAKE_SUCCESS", "1")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False  # the program starts hundreds of times here, compiled once as on a laptop
gc.disable()


def pytest_collection_finish() -> None:
    """What stays until the end, such as modules and tests, is not looked through each time a program is closed."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_collected_here() -> Iterator[None]:
    """A widget that a test leaves behind would otherwise end in the writer's thread of a later one (see `garbage`)."""
    yield
    assert not gc.isenabled()
    collect_when_due()
