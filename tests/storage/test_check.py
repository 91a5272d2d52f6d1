"""Checking a file: which kind it is taken for, and that no file at all makes the check fail."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import PICTURES
from trioapp.domain.problems import Problem, ProblemKind
from trioapp.storage.check import check_file

TRIO = Path(__file__).parents[2] / "resources" / "formats" / "trio.toml"


@pytest.mark.parametrize("name", ["trio.toml", "TRIO.TOML"])
def test_a_sound_format_has_no_problems(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(TRIO.read_bytes())
    assert check_file(path, PICTURES) == ()


@pytest.mark.parametrize("name", ["lijst.txt", "lijst.csv", "lijst"])
def test_a_sound_list_has_no_problems(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Naam\nAnna\nBert\n", encoding="utf-8")
    assert check_file(path, PICTURES) == ()


def test_a_format_is_no_list_and_a_list_no_format(tmp_path: Path) -> None:
    path = tmp_path / "lijst.toml"
    path.write_text("Anna\nBert\n", encoding="utf-8")
    assert [problem.kind for problem in check_file(path, PICTURES)] == [ProblemKind.TOML_BROKEN]


def test_every_fault_of_a_format_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mijn.toml"
    path.write_text(
        TRIO.read_text(encoding="utf-8")
        .replace('length = "3:00"\nfloor = "2:00"', 'length = "soon"')
        .replace('"6:00"', "6"),
        "utf-8",
    )
    assert [(problem.kind, problem.what) for problem in check_file(path, PICTURES)] == [
        (ProblemKind.DURATION_WRONG, "soon"),
        (ProblemKind.DURATION_WRONG, "6"),
    ]


def test_a_fault_in_a_list_has_its_line(tmp_path: Path) -> None:
    path = tmp_path / "lijst.txt"
    path.write_text(f"Anna\n{'x' * 201}\n", encoding="utf-8")
    assert check_file(path, PICTURES) == (Problem(ProblemKind.NAME_TOO_LONG, str(path), 2, "x" * 20 + "…", "200"),)


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    assert [problem.kind for problem in check_file(tmp_path / "x.toml", PICTURES)] == [ProblemKind.FILE_MISSING]
    assert [problem.kind for problem in check_file(tmp_path / "x.csv", PICTURES)] == [ProblemKind.FILE_MISSING]


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=300), st.sampled_from(["x.toml", "x.csv", "x"]))
def test_no_bytes_make_the_check_fail(raw: bytes, name: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(raw)
        for problem in check_file(path, PICTURES):
            assert problem.file == str(path)
