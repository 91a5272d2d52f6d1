"""The table of keys in the README is the one that the program goes by."""

from __future__ import annotations

import re

from tests.house.sources import ROOT
from trioapp.presentation.keys import key_groups

_CELL = re.compile(r"`([^`]+)`")


def told() -> list[tuple[tuple[str, ...], str]]:
    """Each row of the table has two pairs of keys and words."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").split("<!-- keys -->\n")[1]
    rows = [line.strip("|").split("|") for line in text.split("\n\n")[0].splitlines()[2:]]
    cells = [[cell.strip() for cell in row] for row in rows]
    return [(tuple(_CELL.findall(keys)), words) for row in cells for keys, words in (row[:2], row[2:])]


def test_the_table_of_keys_in_the_readme_is_that_of_the_program() -> None:
    known = [(row.keys, row.words) for group in key_groups() for row in group.rows if row.action]
    assert sorted(told()) == sorted(known)
