"""Cables that are pulled and plugged during a run: both windows are back within two seconds, and the clock is true."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desk import Desk, virtual_desk, what_is_missing
from tests.journeys.stagehand import FLICKERS, MOVES, Told

A_SECOND = 1.0
LONGEST_S = 150
_BUG = re.compile(r"Traceback|Q(?:BackingStore|Object|Paint|Screen|Widget|Window|Xcb)")
"""What is said of an exception, and of a window or a screen that is used wrongly; sound and buses may be missing."""


@pytest.fixture
def desk() -> Iterator[Desk]:
    if missing := what_is_missing():
        pytest.skip(f"there is no virtual desk without {missing}")
    with virtual_desk() as desk:
        yield desk


@pytest.mark.timeout(LONGEST_S + 30)
@pytest.mark.parametrize("seed", [4, 8])
def test_both_windows_are_right_after_a_hundred_moves_of_screens(desk: Desk, tmp_path: Path, seed: int) -> None:
    told = play(desk, tmp_path, "wandering", seed)
    assert told.moves == MOVES
    assert abs(told.clock_is_off_s) <= A_SECOND


@pytest.mark.timeout(LONGEST_S + 30)
def test_a_beamer_may_come_and_go_twenty_times(desk: Desk, tmp_path: Path) -> None:
    told = play(desk, tmp_path, "flickering", seed=1)
    assert told.moves == 2 * FLICKERS
    assert abs(told.clock_is_off_s) <= A_SECOND


def play(desk: Desk, data_dir: Path, script: str, seed: int) -> Told:
    """What the program tells at its end; fails when it crashed, complained, or a window was not right in time."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.journeys.stagehand", str(data_dir), script, str(seed)],
        env=desk.environment,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
    )
    *faults, last = [json.loads(line) for line in run.stdout.splitlines()] or [{}]
    wrong = [f"after {', '.join(fault['moves'])}: {'; '.join(fault['faults'])}" for fault in faults]
    assert not wrong, f"{script} by seed {seed}, {len(wrong)} times wrong, first {wrong[0]}"
    assert run.returncode == 0, f"{script} by seed {seed} ended with {run.returncode}: {run.stderr}"
    assert not _BUG.search(run.stderr), f"{script} by seed {seed} says: {run.stderr}"
    return Told(**last)
