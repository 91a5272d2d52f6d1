"""A picture is written whole, privately and where it was asked for, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from trioapp.domain.problems import ProblemKind, Refused
from trioapp.storage.picture_file import write_picture


def refusal(path: Path) -> ProblemKind:
    with pytest.raises(Refused) as refused:
        write_picture(path, b"new")
    return refused.value.problems[0].kind


def test_a_picture_takes_the_place_of_the_one_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "beeld.png"
    write_picture(path, b"old")
    write_picture(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to(tmp_path / "beeld.png")
    write_picture(tmp_path / "link.png", b"new")
    assert (tmp_path / "beeld.png").read_bytes() == b"new"
    assert (tmp_path / "link.png").is_symlink()


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    assert refusal(tmp_path) is ProblemKind.OUT_NOT_A_FILE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert refusal(tmp_path / "pipe") is ProblemKind.OUT_NOT_A_FILE
        assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize("name", ["weg/beeld.png", "a" * 300, "names.txt/beeld.png"])
def test_a_place_where_nothing_can_be_written_is_told_and_nothing_is_left(tmp_path: Path, name: str) -> None:
    (tmp_path / "names.txt").touch()
    assert refusal(tmp_path / name) is ProblemKind.PICTURE_NOT_WRITTEN
    assert [path.name for path in tmp_path.iterdir()] == ["names.txt"]
