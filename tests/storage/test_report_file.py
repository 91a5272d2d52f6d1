"""Reports are written whole, privately, and never over something that is there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from trioapp.domain.problems import ProblemKind, Refused
from trioapp.storage.report_file import write_report


def test_a_report_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    first = write_report(tmp_path / "out", "verslag", "md", "een")
    second = write_report(tmp_path / "out", "verslag", "md", "twee")
    assert (first.name, second.name) == ("verslag.md", "verslag (2).md")
    assert (first.read_text(), second.read_text()) == ("een", "twee")


def test_nothing_but_the_report_is_left(tmp_path: Path) -> None:
    path = write_report(tmp_path, "verslag", "json", "{}")
    assert list(tmp_path.iterdir()) == [path]
    assert oct(path.stat().st_mode & 0o777) == "0o600"


def test_a_place_that_is_no_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(Refused) as refused:
        write_report(tmp_path / "out", "verslag", "md", "een")
    assert refused.value.problems[0].kind is ProblemKind.PLACE_UNUSABLE


def test_where_a_file_cannot_have_two_names_nothing_is_written_over_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    names = [write_report(tmp_path, "verslag", "md", text).name for text in ("een", "twee")]
    assert names == ["verslag.md", "verslag (2).md"]
    assert [(tmp_path / name).read_text() for name in names] == ["een", "twee"]


def test_a_name_is_taken_by_a_whole_report_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program ends at the last moment before the report has its name."""

    def end(*_: object) -> None:
        raise SystemExit

    monkeypatch.setattr(os, "link", end)
    with pytest.raises(SystemExit):
        write_report(tmp_path, "verslag", "md", "een")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_in_a_folder_goes_with_the_next_report(tmp_path: Path) -> None:
    left, being_written, of_others = (tmp_path / name for name in (".trioapp-a.part", ".trioapp-b.part", ".mine.part"))
    for half in (left, being_written, of_others):
        half.write_text("half")
    for old in (left, of_others):
        os.utime(old, (0, 0))
    write_report(tmp_path, "dag", "md", "whole")
    assert {path.name for path in tmp_path.iterdir()} == {"dag.md", ".trioapp-b.part", ".mine.part"}
