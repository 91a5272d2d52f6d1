"""What the store promises, tried many times: `python -m tests.faults kills --count 10000 --seed 1`.

Each prints its counts and its seed, and ends with 1 when a promise was broken. `tests/storage` tries a few of the same.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

from tests.faults import damage, flips, kills, migrations, windows

TRIALS: dict[str, Callable[[int, int], dict[str, int]]] = {
    "kills": kills.tried,
    "damage": damage.tried,
    "flips": flips.tried,
    "migrations": migrations.tried,
    "windows": windows.tried,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trial", choices=TRIALS)
    parser.add_argument("--count", type=int, default=1000, help="how often (1000)")
    parser.add_argument("--seed", type=int, default=2026, help="the same number tries the same again (2026)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes side by side")
    asked = parser.parse_args()
    began = time.monotonic()
    shares = [asked.count // asked.workers + (n < asked.count % asked.workers) for n in range(asked.workers)]
    total: dict[str, int] = {}
    with ProcessPoolExecutor(asked.workers) as pool:
        seeds = range(asked.seed * 1000, asked.seed * 1000 + asked.workers)
        for counted in pool.map(TRIALS[asked.trial], shares, seeds):
            total = {name: _together(name, total.get(name, 0), number) for name, number in counted.items()}
    print(f"{platform.platform()}, Python {platform.python_version()}, {asked.workers} workers, seed {asked.seed}")
    print(f"{asked.trial}: " + ", ".join(f"{number} {name}" for name, number in total.items()))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if total["broken"] else 0


def _together(name: str, one: int, other: int) -> int:
    """Counts are added; of times the longest is kept."""
    return max(one, other) if name.startswith("ms ") else one + other


if __name__ == "__main__":
    sys.exit(main())
