"""Imports run downward only: the contracts of `pyproject.toml` hold, and what they cannot say is held here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.house.sources import ROOT, Source, assert_none, snippet, sources

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def test_the_floors_hold() -> None:
    command = [sys.executable, "-c", LINT, "--no-cache", "--no-logo"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, f"pyproject.toml:1: [tool.importlinter] is broken\n{run.stdout}{run.stderr}"


def test_presentation_knows_no_widgets() -> None:
    """A contract can forbid all of PySide6 and not a part of it, so this one is not in `pyproject.toml`."""
    assert_none(fault for source in sources("presentation") for fault in beyond_qtcore(source))


@pytest.mark.parametrize(
    "code", ["from PySide6.QtWidgets import QLabel", "from PySide6 import QtGui", "import PySide6"]
)
def test_a_widget_in_presentation_is_found(code: str) -> None:
    (fault,) = beyond_qtcore(snippet(code, "trioapp/presentation/snippet.py"))
    assert fault.startswith("trioapp/presentation/snippet.py:1: ")


def beyond_qtcore(source: Source) -> Iterator[str]:
    for statement, name in source.imports():
        if name.partition(".")[0] == "PySide6" and not f"{name}.".startswith("PySide6.QtCore."):
            yield source.fault(statement, f"{name} is beyond QtCore, and presentation draws nothing")
