"""What a start does not do: look for garbage among modules, and have PySide6 read each of their sources again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STARTED = """
import builtins
plain = builtins.__import__
from trioapp.app.start import prepare
prepare()
import gc, linecache
import trioapp.app.wiring
print(builtins.__import__ is plain, gc.isenabled(), *(name for name in linecache.cache if "trioapp" in name))
"""


def test_loading_the_program_reads_no_source_and_collects_nothing() -> None:
    run = subprocess.run([sys.executable, "-c", STARTED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["True", "False"]
