"""The papers about the languages of files name each key as the reader knows it, and what they show is sound."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from trioapp.storage.format_file import LARGEST_FORMAT, parse_format
from trioapp.storage.languages import FORMAT_KEYS, schema_text
from trioapp.storage.programme_file import parse_programme
from trioapp.storage.toml_tables import MOST_TABLES
from trioapp.storage.toml_text import MOST_MARKS

DOCS = Path(__file__).parents[2] / "docs"
FORMAT, PROGRAMME = ((DOCS / f"{name}.md").read_text("utf-8") for name in ("format", "programme"))


def example_in(paper: str) -> str:
    found = re.search(r"```toml\n(.*?)```", paper, re.DOTALL)
    assert found
    return found[1]


def keys_in(schema: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    for key, one in schema.get("properties", {}).items():
        if key not in ("nl", "en"):
            found |= {key} | keys_in(one.get("items", one))
    return found


def test_the_examples_are_sound() -> None:
    assert parse_format(example_in(FORMAT)).languages == ("nl",)
    assert parse_programme(example_in(PROGRAMME)).blocks


@pytest.mark.parametrize("path", [path for path in FORMAT_KEYS if path])
def test_each_key_of_a_format_stands_there_with_the_sentence_that_editors_show(path: str) -> None:
    assert f"| `{path.rpartition('.')[2]}` | {FORMAT_KEYS[path]} |" in FORMAT


def test_each_key_of_a_programme_is_named() -> None:
    assert {key for key in keys_in(json.loads(schema_text("programme"))) if f"`{key}`" not in PROGRAMME} == set()


@pytest.mark.parametrize("limit", [f"{LARGEST_FORMAT // 1024} KiB", f"{MOST_MARKS:,} lines", f"{MOST_TABLES} tables"])
def test_the_limits_are_those_of_the_reader(limit: str) -> None:
    assert limit in FORMAT
