"""What it costs to check and to list formats, beside tomllib alone: `python -m tests.bench.bench_formats`.

`trioapp check` on 1,000 files beside `trioapp check` on one, and the formats of a library of 300 when none or one
changed. In processor time, because others may use the machine meanwhile; a check waits for nothing else.
"""

from __future__ import annotations

import os
import platform
import resource
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from tests.builders import PICTURES, RESOURCES
from trioapp.storage.check import check_file
from trioapp.storage.library import format_files

ROOT = Path(__file__).resolve().parents[2]
FILES, LIBRARY, REPEATS = 1000, 300, 7
CHECK_GOAL_S, LIBRARY_GOAL_MS = 2.0, 100.0
LONG_AGO_S = 1_700_000_000


def main() -> int:
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        files = _formats(Path(folder) / "many", FILES)
        bare = _seconds(lambda: [tomllib.loads(path.read_text("utf-8")) for path in files])
        ours = _seconds(lambda: [check_file(path, PICTURES) for path in files])
        print(f"{FILES} files: checked in {ours:.2f} s, tomllib.loads {bare:.2f} s, ratio {ours / bare:.2f}")
        start, whole = _check(files[:1]), _check(files)
        beyond = whole - start
        print(f"trioapp check: one file {start:.2f} s, {FILES} files {whole:.2f} s, {beyond:.2f} s beyond the start")
        slowest = _library(Path(folder) / "own")
    reached = beyond <= CHECK_GOAL_S and slowest <= LIBRARY_GOAL_MS
    print("reached" if reached else "MISSED")
    return 0 if reached else 1


def _library(own: Path) -> float:
    """In milliseconds, where the library was seen before and one of its formats changed since."""
    files = _formats(own, LIBRARY)
    library = format_files(RESOURCES / "formats", own)
    first = _seconds(library.all, 1) * 1000
    again = _seconds(library.all) * 1000
    times = iter(range(1, REPEATS + 1))

    def one_changed() -> None:
        later = LONG_AGO_S + next(times)
        os.utime(files[7], (later, later))
        library.all()

    changed = _seconds(one_changed) * 1000
    bare = _seconds(lambda: [tomllib.loads(path.read_text("utf-8")) for path in files]) * 1000
    print(f"{LIBRARY} formats: first {first:.0f} ms, again {again:.1f} ms, one changed {changed:.1f} ms")
    print(f"{LIBRARY} times tomllib.loads: {bare:.0f} ms, ratio {first / bare:.2f}")
    return changed


def _formats(folder: Path, count: int) -> list[Path]:
    """Copies of those that come with the program, each with an id of its own."""
    folder.mkdir()
    built_in = [path.read_text("utf-8") for path in sorted((RESOURCES / "formats").glob("*.toml"))]
    paths = []
    for number in range(count):
        text = built_in[number % len(built_in)]
        begin = text.index('id = "') + len('id = "')
        path = folder / f"f{number}.toml"
        path.write_text(f"{text[:begin]}f{number}-{text[begin:]}", encoding="utf-8")
        os.utime(path, (LONG_AGO_S, LONG_AGO_S))
        paths.append(path)
    return paths


def _check(paths: list[Path]) -> float:
    """The seconds that `trioapp check` needs: the middle of several times."""
    times = []
    for _ in range(REPEATS):
        began = _used_by_children()
        command = [sys.executable, "main.py", "check", *map(str, paths)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        times.append(_used_by_children() - began)
    return median(times)


def _used_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _seconds(act: Callable[[], object], repeats: int = REPEATS) -> float:
    """The middle of several times."""
    times = []
    for _ in range(repeats):
        began = process_time()
        act()
        times.append(process_time() - began)
    return median(times)


if __name__ == "__main__":
    sys.exit(main())
