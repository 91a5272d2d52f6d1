"""A program that did not come up twice begins with less, and one that came up is counted no more."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from trioapp.app.paths import places
from trioapp.app.starts import Starts, with_less
from trioapp.storage.session_database import connect

MAIN = Path(__file__).parents[2] / "main.py"
CRASHES = """
import os, sys
sys.argv = ["main.py", *sys.argv[1:]]
import trioapp.app.program as program
program.Program.show = lambda self: os._exit(3)
from trioapp.app.start import main
main()
"""


def test_two_starts_that_fail_are_too_many_and_one_that_goes_well_clears_them(tmp_path: Path) -> None:
    where = places(tmp_path)
    for count in range(3):
        assert Starts(where).fail_too_often is (count >= 2)
        Starts(where).begin()
    Starts(where).went_well()
    assert not Starts(where).fail_too_often


@pytest.mark.parametrize("spoilt", [b"", b"x", b"\xff\xfe", b"9" * 5000])
def test_a_count_that_is_none_does_not_matter(tmp_path: Path, spoilt: bytes) -> None:
    where = places(tmp_path)
    where.lock.with_name("starts").write_bytes(spoilt)
    assert not Starts(where).fail_too_often
    Starts(where).begin()


def test_where_nothing_can_be_counted_the_program_starts_all_the_same(tmp_path: Path) -> None:
    where = places(tmp_path / "there" / "is" / "none")
    Starts(where).begin()
    assert not Starts(where).fail_too_often


def test_with_less_only_what_the_trainer_set_is_left_out(tmp_path: Path) -> None:
    where = places(tmp_path)
    less = with_less(where)
    assert less.sessions == where.sessions
    assert {less.preferences, less.formats}.isdisjoint({where.preferences, where.formats})


@pytest.mark.skipif(sys.platform == "win32", reason="there is no display that does not exist")
def test_after_two_crashes_the_third_start_comes_up_without_the_session(tmp_path: Path) -> None:
    where = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    asked = ["--data-dir", str(tmp_path / "data"), "--lang", "nl"]
    subprocess.run([sys.executable, str(MAIN), *asked, "new", "Leerdag"], check=True, capture_output=True)
    opening = [*asked, "open", "Leerdag"]
    for _ in range(2):
        run = subprocess.run([sys.executable, "-c", CRASHES, *opening], cwd=MAIN.parent, env=where)
        assert run.returncode == 3
    program = subprocess.Popen([sys.executable, str(MAIN), *opening], env=where)
    began = time.monotonic()
    while not list(tmp_path.glob("trioapp-*")) and time.monotonic() - began < 20:
        assert program.poll() is None
    connect(next((tmp_path / "data" / "sessions").glob("*.trio"))).close()
    program.terminate()
    assert program.wait(20) == 0
    assert not (tmp_path / "data" / "starts").exists()
