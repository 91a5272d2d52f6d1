"""What the store promises, tried many times: `python -m tests.faults kills --count 10000 --seed 1`.

Each prints its counts and its seed, and ends with 1 when a promise was broken. `tests/storage` tries a few of the same.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from typing import Any

from tests.faults import disk

TRIALS = ("kills", "damage", "flips", "formats", "migrations", "windows")
"""Each has a module of its name, which is imported only in the processes that need it: they are forked often."""
ON_A_DISK_OF_THEIR_OWN = {
    "calls": ("calls", "tried"),
    "blackouts": ("blackouts", "tried"),
    "powercuts": ("powercuts", "tried"),
    "lies": ("powercuts", "tried_with_lies"),
}
"""Module and function. They know which worker of how many they are."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trial", choices=[*TRIALS, *ON_A_DISK_OF_THEIR_OWN])
    parser.add_argument("--count", type=int, default=1000, help="how often (1000)")
    parser.add_argument("--seed", type=int, default=2026, help="the same number tries the same again (2026)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes side by side")
    asked = parser.parse_args()
    if asked.trial in ON_A_DISK_OF_THEIR_OWN:
        if disk.why_not():
            print(f"{asked.trial} cannot be tried here: {disk.why_not()}")
            return 2
        disk.start_again(sys.argv[1:])
    began = time.monotonic()
    total: Counter[str] = Counter()
    with ProcessPoolExecutor(asked.workers) as pool:
        for counted in [pool.submit(*job) for job in _jobs(asked.trial, asked.count, asked.seed, asked.workers)]:
            found = counted.result()
            total = Counter({name: _together(name, total[name], number) for name, number in found.items()})
    disk.let_go()
    print(f"{platform.platform()}, Python {platform.python_version()}, {asked.workers} workers, seed {asked.seed}")
    print(f"{asked.trial}: " + ", ".join(f"{number} {name}" for name, number in total.items()))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if total["broken"] else 0


def _together(name: str, one: int, other: int) -> int:
    """Counts are added; of times the longest is kept."""
    return max(one, other) if name.startswith("ms ") else one + other


def _jobs(trial: str, count: int, seed: int, workers: int) -> Iterator[Any]:
    """What each worker does."""
    for number in range(workers):
        share = count // workers + (number < count % workers)
        if trial in TRIALS:
            yield _tried, trial, "tried", share, seed * 1000 + number
        else:
            yield _tried, *ON_A_DISK_OF_THEIR_OWN[trial], share, seed, number, workers


def _tried(module: str, function: str, *given: int) -> dict[str, int]:
    tried: Callable[..., dict[str, int]] = getattr(import_module(f"tests.faults.{module}"), function)
    return tried(*given)


if __name__ == "__main__":
    sys.exit(main())
