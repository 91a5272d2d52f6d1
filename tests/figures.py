"""Makes docs/figures.md: what the program costs beside a baseline, and how often what it promises was tried.

`python -m tests.figures` measures everything, `--only startup,store` makes some of the page anew.
`--brief` only shows that all of it runs; `--long` tries faults as often as before a release. On a calm machine, please.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "figures.md"
SEED = 2026
_HEAD = """\
# Figures

Made by `python -m tests.figures`; `--only ID` makes one section anew. Each figure stands beside a baseline that was
measured in the same run, because machines differ and are not always calm. `MISSED` is a goal that is not reached;
[faults.md](faults.md) and [decisions](decisions) say why."""
_HEADING = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)
_VERDICT = re.compile(r"\b(reached|MISSED)\b")


@dataclass(frozen=True)
class Section:
    """What is measured together, and beside what; `brief` are the arguments that make it short."""

    id: str
    title: str
    beside: str
    module: str
    brief: tuple[str, ...] = ()
    trials: tuple[tuple[str, int, int], ...] = ()
    """Of `tests.faults`: each with how often it is tried, and how often with `--long`."""

    def commands(self, *, is_brief: bool, is_long: bool) -> list[tuple[str, ...]]:
        if not self.trials:
            return [("-m", self.module, *(self.brief if is_brief else ()))]
        return [
            ("-m", self.module, name, "--count", str(most if is_long else count), "--seed", str(SEED))
            for name, count, most in self.trials
        ]


def _bench(name: str, title: str, beside: str, *brief: str) -> Section:
    return Section(name, title, beside, f"tests.bench.bench_{name}", brief)


SECTIONS = (
    _bench("startup", "Start-up, memory and processor time", "a bare PySide6 program", "--runs", "1", "--seconds", "2"),
    _bench("engine", "The clock: a tick, a fold, wake-ups", "an empty call, a sum, a bare timer", "--seconds", "3"),
    _bench("tick", "A second on the beamer", "a bare label that counts", "--repeats", "1"),
    _bench("painting", "Painting a scene", "bare words", "--repeats", "20"),
    _bench("store", "Saving, opening, searching and listing", "plain sqlite3", "--repeats", "1"),
    _bench("export", "Reports", "writing the same bytes"),
    _bench(
        "mixing", "Seating without meeting twice", "OR-Tools, where it is installed", "--seeds", "1", "--seconds", "1"
    ),
    _bench("notes", "Notes and marks among 1,000", "a bare list", "--keys", "20"),
    _bench("insight", "Insight", "a bare plot of pyqtgraph"),
    _bench("library", "The library of exercises", "bare rows"),
    _bench("formats", "Checking and listing formats", "tomllib"),
    _bench("planner", "Planning the day anew", "bare rows"),
    _bench("theory", "The theory of change", "a scene of items", "--frames", "24", "--openings", "3"),
    _bench("agenda", "Learning questions over all sessions", "reading the files"),
    Section(
        "faults",
        "Faults: what the store and the windows promise",
        "each trial with its seed; a broken promise makes it end with 1",
        "tests.faults",
        trials=(
            *(("kills", 20, 10_000), ("calls", 50, 10_000), ("blackouts", 20, 2_000), ("powercuts", 20, 10_000)),
            *(("lies", 20, 10_000), ("damage", 200, 100_000), ("flips", 200, 100_000), ("formats", 500, 1_000_000)),
            *(("migrations", 20, 10_000), ("windows", 5, 1_000)),
        ),
    ),
)


def main() -> int:
    asked = _arguments()
    wanted = [section for section in SECTIONS if not asked.only or section.id in asked.only]
    kept = _kept(PAGE.read_text(encoding="utf-8")) if PAGE.exists() else {}
    failed = []
    for section in wanted:
        text, is_well = measured(section, section.commands(is_brief=asked.brief, is_long=asked.long))
        kept[section.title] = text
        asked.out.write_text(page(kept), encoding="utf-8")
        print(f"{section.id}: {'done' if is_well else 'FAILED'}", flush=True)
        failed += [] if is_well else [section.id]
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", type=_sections, metavar="ID,ID", help=", ".join(one.id for one in SECTIONS))
    parser.add_argument("--brief", action="store_true", help="few repeats: to see that it runs, not to keep")
    parser.add_argument("--long", action="store_true", help="faults as often as before a release: takes hours")
    parser.add_argument("--out", type=Path, default=PAGE, metavar="FILE", help="instead of docs/figures.md")
    return parser.parse_args()


def _sections(typed: str) -> list[str]:
    names = typed.split(",")
    unknown = set(names) - {one.id for one in SECTIONS}
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no {', '.join(sorted(unknown))}")
    return names


def measured(section: Section, commands: Iterable[tuple[str, ...]]) -> tuple[str, bool]:
    """The section as it stands on the page, and whether all of its commands ended well."""
    began, blocks, is_well = time.monotonic(), [], True
    for command in commands:
        run = subprocess.run([sys.executable, *command], cwd=ROOT, env=_environment(), capture_output=True, text=True)
        why = run.stderr.strip().splitlines()[-1:] if run.returncode else []
        told = "\n".join([run.stdout.strip(), *why]).strip()
        is_well = is_well and (run.returncode == 0 or "MISSED" in run.stdout or "cannot be tried here" in run.stdout)
        words = " ".join(("python", *command))
        blocks.append(f"```\n$ {words}\n{told}\n```")
    machine = f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"
    when = f"{date.today():%-d %B %Y}, {machine}, {time.monotonic() - began:.0f} s"  # noqa: DTZ011 - the day here
    return "\n\n".join([f"Beside {section.beside}. Measured {when}.", *blocks]), is_well


def _environment() -> dict[str, str]:
    """Without a display nothing is shown; and each module is compiled once, as on any laptop."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def page(sections: dict[str, str]) -> str:
    """All sections that there are, in their order, below a table of what they come to."""
    there = [(section, sections[section.title]) for section in SECTIONS if section.title in sections]
    rows = [f"| [{one.title}](#{_anchor(one.title)}) | {one.beside} | {_score(text)} |" for one, text in there]
    table = "\n".join(["| what | beside | goals |", "|---|---|---|", *rows])
    return "\n\n".join([_HEAD, table, *(f"## {one.title}\n\n{text}" for one, text in there)]) + "\n"


def _score(text: str) -> str:
    told = "\n".join(line for line in text.splitlines() if not line.startswith("$ "))
    found = [match[1] for match in _VERDICT.finditer(told)]
    if not found:
        return "see there"
    return f"{found.count('reached')} of {len(found)} reached"


def _anchor(title: str) -> str:
    return re.sub(r"[^a-z0-9 -]", "", title.casefold()).replace(" ", "-")


def _kept(text: str) -> dict[str, str]:
    """The sections of a page by their titles."""
    pieces = _HEADING.split(text)
    return {title: body.strip() for title, body in zip(pieces[1::2], pieces[2::2], strict=True)}


if __name__ == "__main__":
    sys.exit(main())
