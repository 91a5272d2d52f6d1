"""Each line of the source deck has a part of the programme, a page, a scene and a test that are there."""

from __future__ import annotations

import re

import pytest

from tests.builders import RESOURCES
from trioapp.domain import scenes
from trioapp.storage.programme_file import read_programme

ROOT = RESOURCES.parent
LINES = 37
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "source-deck.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| \d+ \|", line)
]
TESTS = list((ROOT / "tests").rglob("test_*.py"))
PAGES = {"Run", "Planner", "Trios", "Notes", "Harvest", "Canvas"}


def test_no_line_is_missing() -> None:
    assert [int(row[0]) for row in ROWS] == list(range(1, LINES + 1))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_what_a_line_names_is_there(row: list[str]) -> None:
    _, words, parts, pages, shown, test = row
    blocks = {block.id for block in read_programme(RESOURCES / "programmes" / "workshop.toml").blocks}
    assert words
    assert set(re.findall("`(.*?)`", parts)) <= blocks
    assert parts
    assert {page.strip() for page in pages.split(",")} <= PAGES
    assert all(hasattr(scenes, scene) for scene in re.findall("`(.*?)`", shown))
    tests = re.findall("`(.*?)`", test)
    assert tests
    for file, _, name in (one.partition("::") for one in tests):
        assert name
        assert any(f"def {name}(" in path.read_text(encoding="utf-8") for path in TESTS if path.name == file)


def test_the_programme_keeps_the_order_of_the_deck() -> None:
    blocks = [block.id for block in read_programme(RESOURCES / "programmes" / "workshop.toml").blocks]
    first = [re.findall("`(.*?)`", row[2])[0] for row in ROWS if row[0] not in ("2", "18", "19")]
    places = [blocks.index(part) for part in first]
    assert places == sorted(places)
