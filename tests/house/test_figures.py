"""The page of figures is made of all benchmarks and all trials of faults, and one section can be made anew."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests import figures
from tests.faults.__main__ import ON_A_DISK_OF_THEIR_OWN, TRIALS
from tests.figures import SECTIONS, Section, measured, page
from tests.house.sources import ROOT

SAYS = "print('a start  bare 0.1 s  trioapp 0.3 s  ratio 3.00  goal 4  reached'); print('memory MISSED')"


def test_every_benchmark_has_a_section() -> None:
    benches = {f"tests.bench.{file.stem}" for file in (ROOT / "tests" / "bench").glob("bench_*.py")}
    assert {section.module for section in SECTIONS if not section.trials} == benches


def test_every_fault_is_tried() -> None:
    assert {name for section in SECTIONS for name, _, _ in section.trials} == {*TRIALS, *ON_A_DISK_OF_THEIR_OWN}


def test_what_is_told_stands_on_the_page_with_its_score() -> None:
    section = SECTIONS[0]
    text, is_well = measured(section, [("-c", SAYS)])
    made = page({section.title: text})
    assert is_well
    assert "| 1 of 2 reached |" in made
    assert "a start  bare 0.1 s  trioapp 0.3 s" in made.split(f"## {section.title}")[1]


def test_what_fails_is_told_with_its_reason() -> None:
    text, is_well = measured(SECTIONS[0], [("-c", "raise SystemExit('no display')")])
    assert "no display" in text
    assert not is_well


def test_one_section_is_made_anew_and_the_others_stay(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    first, second = SECTIONS[:2]
    file = tmp_path / "figures.md"
    file.write_text(page({first.title: "as it was", second.title: "before"}), encoding="utf-8")
    monkeypatch.setattr(figures, "PAGE", file)
    monkeypatch.setattr(Section, "commands", lambda *_, **__: [("-c", "print('now')")])
    monkeypatch.setattr(sys, "argv", ["figures", "--only", second.id, "--out", str(file)])
    assert figures.main() == 0
    made = file.read_text(encoding="utf-8")
    assert "as it was" in made
    assert "now" in made.split(f"## {second.title}")[1]
    assert "before" not in made
