"""A few of each trial of `tests.faults`, in a process of their own because they fork and kill."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import disk

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="it has no fork, and no kill that a program cannot see")
@pytest.mark.parametrize(
    ("trial", "count"),
    [("kills", 60), ("flips", 500), ("formats", 3000), ("damage", 70), ("migrations", 40), ("windows", 12)],
)
def test_a_few_of_each_trial_break_no_promise(trial: str, count: int) -> None:
    _try(trial, count)


@pytest.mark.skipif(bool(disk.why_not()), reason=f"no disk can be made up here: {disk.why_not()}")
@pytest.mark.parametrize(("trial", "count"), [("calls", 60), ("blackouts", 20), ("powercuts", 2000), ("lies", 40)])
def test_a_few_on_a_disk_that_fails_break_no_promise(trial: str, count: int) -> None:
    _try(trial, count)


def _try(trial: str, count: int) -> None:
    command = [sys.executable, "-m", "tests.faults", trial, "--count", str(count), "--workers", "2"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, ""), run.stdout
    assert f"{trial}: {count} " in run.stdout
    assert " 0 broken" in run.stdout
