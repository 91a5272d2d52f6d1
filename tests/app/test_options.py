"""What is asked on the command line."""

from pathlib import Path

import pytest

from trioapp.app.command_line import peek
from trioapp.app.paths import places


def test_the_data_stays_where_it_was_meant_wherever_the_program_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    options = peek(["--data-dir", "data"]).options
    monkeypatch.chdir("/")
    assert places(options.data_dir).sessions == tmp_path / "data" / "sessions"
