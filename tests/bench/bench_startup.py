"""How much longer, larger and busier the program is than a bare PySide6 program: `python -m tests.bench.bench_startup`.

Works with a display and without one; without one both programs get two screens of 1920x1080 that nobody sees.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BARE = "tests.bench.bare_windows"
TRIO = "tests.bench.trio_windows"
GOALS = {"start": 1.5, "memory": 1.5, "processor": 2.0}
PEOPLE = "\n".join(f"Deelnemer {number}" for number in range(1, 22))
SCREENS = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x in (("laptop", 0), ("beamer", 1920))
    ]
}


@dataclass(frozen=True)
class Seen:
    """One run of one program: seconds until both windows were painted, memory in MiB, processor time in seconds."""

    start_s: float
    pss_mib: float
    rss_mib: float
    used_s: float
    sizes: list[list[int]]


@dataclass(frozen=True)
class Bench:
    """Where the programs run, and with which screens."""

    place: Path
    environment: dict[str, str]

    def bare(self, seconds: float) -> Seen:
        return self._seen(BARE, str(seconds))

    def trio(self, seconds: float) -> Seen:
        """Each run opens a session of its own, in a place of its own."""
        data_dir = Path(tempfile.mkdtemp(dir=self.place))
        return self._seen(TRIO, str(data_dir), self._new_session(data_dir), str(seconds))

    def _new_session(self, data_dir: Path) -> str:
        people = data_dir / "people.txt"
        people.write_text(PEOPLE, encoding="utf-8")
        made = self._run("main.py", "--data-dir", str(data_dir), "new", "Bench", "--people", str(people), "--json")
        return str(json.loads(made)["id"])

    def _seen(self, module: str, *arguments: str) -> Seen:
        began_ns = time.monotonic_ns()
        told = json.loads(self._run("-m", module, *arguments).splitlines()[-1])
        return Seen(
            start_s=(told["painted_ns"] - began_ns) / 1e9,
            pss_mib=told["pss_kib"] / 1024,
            rss_mib=told["rss_kib"] / 1024,
            used_s=told["used_s"],
            sizes=told["sizes"],
        )

    def _run(self, *arguments: str) -> str:
        """What a program prints; what it complains of is shown only when it fails."""
        run = subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, env=self.environment, capture_output=True, text=True
        )
        if run.returncode:
            raise SystemExit(f"{' '.join(arguments)}: exit status {run.returncode}\n{run.stderr}")
        return run.stdout


def main() -> None:
    asked = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        bench = Bench(place, _environment(place))
        print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
        bare, trio = _starts(bench, asked.runs)
        _say("start to first paint", "s", GOALS["start"], bare, trio, lambda seen: seen.start_s)
        _say("memory (PSS)", "MiB", GOALS["memory"], bare, trio, lambda seen: seen.pss_mib)
        _say("memory (RSS)", "MiB", GOALS["memory"], bare, trio, lambda seen: seen.rss_mib)
        name = f"processor time in {asked.seconds:g} s"
        _say(name, "s", GOALS["processor"], [bench.bare(asked.seconds)], [bench.trio(asked.seconds)], _used)
        print(f"windows: bare {_sizes(bare)}, trioapp {_sizes(trio)}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="starts of each program (9)")
    parser.add_argument("--seconds", type=float, default=60, help="how long a phase is watched (60)")
    return parser.parse_args()


def _environment(place: Path) -> dict[str, str]:
    """That of this program, with compiled modules kept as on any laptop, and two screens where none could be seen."""
    environment = dict(os.environ) | {"PYTHONPYCACHEPREFIX": str(place / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    chosen = environment.get("QT_QPA_PLATFORM", "")
    is_hidden = not chosen and not {"DISPLAY", "WAYLAND_DISPLAY"} & environment.keys() and sys.platform == "linux"
    if is_hidden or chosen == "offscreen":
        screens = place / "screens.json"
        screens.write_text(json.dumps(SCREENS), encoding="utf-8")
        environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    return environment


def _starts(bench: Bench, runs: int) -> tuple[list[Seen], list[Seen]]:
    """Both programs by turns, after one start of each that only fills the caches."""
    bench.bare(0)
    bench.trio(0)
    pairs = [(bench.bare(0), bench.trio(0)) for _ in range(runs)]
    return [bare for bare, _ in pairs], [trio for _, trio in pairs]


def _say(
    name: str, unit: str, goal: float, bare: list[Seen], trio: list[Seen], figure: Callable[[Seen], float]
) -> None:
    ours, theirs = min(map(figure, trio)), min(map(figure, bare))  # what others make slow says nothing of either
    ratio = ours / theirs if theirs else float("nan")
    verdict = "reached" if ratio <= goal else "MISSED"
    figures = f"bare {theirs:7.3f} {unit:3}  trioapp {ours:7.3f} {unit:3}"
    print(f"{name:24} {figures}  ratio {ratio:5.2f}  goal {goal}  {verdict}", flush=True)


def _used(seen: Seen) -> float:
    return seen.used_s


def _sizes(seen: list[Seen]) -> str:
    return " and ".join(f"{width}x{height}" for width, height in seen[-1].sizes)


if __name__ == "__main__":
    main()
