"""The exercises on this laptop: built-in and own files, and what keeps an own file out."""

import os
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.ports import Library
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.format_file import parse_format
from trioapp.storage.library import TomlFolder, format_files

BUILT_IN = Path(__file__).parents[2] / "resources" / "formats"
TRIO = (BUILT_IN / "trio.toml").read_text(encoding="utf-8")
MINE = TRIO.replace('id = "trio"', 'id = "mine"')


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "formats"
    folder.mkdir()
    return folder


@pytest.fixture
def built_in(tmp_path: Path) -> Path:
    folder = tmp_path / "resources"
    folder.mkdir()
    (folder / "trio.toml").write_text(TRIO, encoding="utf-8")
    return folder


@pytest.fixture
def library(built_in: Path, own: Path) -> TomlFolder[ExerciseFormat]:
    return format_files(built_in, own)


def ids(library: Library[ExerciseFormat]) -> list[str]:
    return [exercise.id for exercise in library.all()]


def test_everything_that_comes_with_the_program_is_sound(own: Path) -> None:
    library = format_files(BUILT_IN, own)
    assert "trio" in ids(library)
    assert library.faults() == ()


def test_without_own_files_there_are_the_built_in_ones(built_in: Path, tmp_path: Path) -> None:
    library = format_files(built_in, tmp_path / "not yet made")
    assert ids(library) == ["trio"]
    assert library.faults() == ()


def test_own_files_come_after_the_built_in_ones_by_name_as_soon_as_they_are_saved(
    library: TomlFolder[ExerciseFormat], own: Path
) -> None:
    assert ids(library) == ["trio"]
    (own / "b.toml").write_text(MINE, encoding="utf-8")
    (own / "a.TOML").write_text(MINE.replace('"mine"', '"other"'), encoding="utf-8")
    assert ids(library) == ["trio", "other", "mine"]


def test_an_exercise_and_its_text_are_found_by_id(library: TomlFolder[ExerciseFormat], own: Path) -> None:
    (own / "b.toml").write_bytes(b"\xef\xbb\xbf" + MINE.encode())
    assert library.one("mine") == parse_format(library.source_of("mine"))
    assert library.source_of("mine") == MINE


def test_an_id_that_is_nowhere_is_refused_with_those_that_are(library: TomlFolder[ExerciseFormat], own: Path) -> None:
    (own / "b.toml").write_text(MINE, encoding="utf-8")
    expected = (Problem(ProblemKind.PROGRAMME_UNKNOWN, what="trioo", other="trio, mine"),)
    for ask in (library.one, library.source_of):
        with pytest.raises(Refused) as refused:
            ask("trioo")
        assert refused.value.problems == expected


def test_a_broken_own_file_is_left_out_and_its_faults_are_told(library: TomlFolder[ExerciseFormat], own: Path) -> None:
    (own / "a.toml").write_text("format = ", encoding="utf-8")
    (own / "b.toml").write_text(MINE, encoding="utf-8")
    assert ids(library) == ["trio", "mine"]
    assert [(problem.kind, problem.file) for problem in library.faults()] == [
        (ProblemKind.TOML_BROKEN, str(own / "a.toml"))
    ]


def test_an_own_file_may_not_take_an_id(library: TomlFolder[ExerciseFormat], own: Path) -> None:
    (own / "a.toml").write_text(MINE, encoding="utf-8")
    (own / "b.toml").write_text("\n" + MINE, encoding="utf-8")
    (own / "c.toml").write_text(TRIO, encoding="utf-8")
    line = TRIO.splitlines().index('id = "trio"') + 1
    assert ids(library) == ["trio", "mine"]
    assert library.source_of("trio") == TRIO
    assert library.faults() == (
        Problem(ProblemKind.ID_TAKEN, str(own / "b.toml"), line + 1, "mine", "a.toml"),
        Problem(ProblemKind.ID_TAKEN, str(own / "c.toml"), line, "trio", "trio.toml"),
    )


def test_other_and_hidden_files_are_no_formats(library: TomlFolder[ExerciseFormat], own: Path) -> None:
    (own / "._b.toml").write_bytes(b"\0\0")
    (own / "notes.txt").touch()
    assert ids(library) == ["trio"]
    assert library.faults() == ()


def test_a_folder_called_like_a_format_is_told(library: TomlFolder[ExerciseFormat], own: Path) -> None:
    (own / "map.toml").mkdir()
    assert [problem.kind for problem in library.faults()] == [ProblemKind.FILE_NOT_REGULAR]


def test_an_own_folder_that_is_none_is_told(built_in: Path, tmp_path: Path) -> None:
    place = tmp_path / "formats"
    place.touch()
    library = format_files(built_in, place)
    assert ids(library) == ["trio"]
    assert [(problem.kind, problem.file) for problem in library.faults()] == [(ProblemKind.FILE_UNREADABLE, str(place))]


def test_a_broken_built_in_file_is_refused(library: TomlFolder[ExerciseFormat], built_in: Path) -> None:
    (built_in / "other.toml").write_text("format = ", encoding="utf-8")
    with pytest.raises(Refused):
        library.all()


LONG_AGO_S = 1_700_000_000


@dataclass
class Reader:
    """Reads formats, and remembers which files it read."""

    read: list[str] = field(default_factory=list)

    def __call__(self, text: str, file: str) -> ExerciseFormat:
        self.read.append(Path(file).name)
        return parse_format(text, file)


def written(path: Path, text: str, at_s: float = LONG_AGO_S) -> Path:
    path.write_text(text, encoding="utf-8")
    os.utime(path, (at_s, at_s))
    return path


def test_a_file_that_is_as_it_was_is_not_read_again(built_in: Path, own: Path) -> None:
    reader = Reader()
    library = TomlFolder(built_in, own, reader, 100_000)
    written(built_in / "trio.toml", TRIO)
    written(own / "a.toml", MINE)
    written(own / "b.toml", "format = ")
    for _ in range(3):
        assert ids(library) == ["trio", "mine"]
        assert [fault.kind for fault in library.faults()] == [ProblemKind.TOML_BROKEN]
    assert sorted(reader.read) == ["a.toml", "b.toml", "trio.toml"]


@pytest.mark.parametrize("at_s", [LONG_AGO_S + 1, LONG_AGO_S - 1])
def test_a_file_with_another_time_is_read_again(library: TomlFolder[ExerciseFormat], own: Path, at_s: float) -> None:
    path = written(own / "a.toml", MINE)
    assert ids(library) == ["trio", "mine"]
    written(path, MINE.replace('"mine"', '"same"'), at_s)
    assert ids(library) == ["trio", "same"]


def test_a_file_of_another_size_or_in_the_place_of_another_is_read_again(
    library: TomlFolder[ExerciseFormat], own: Path
) -> None:
    path = written(own / "a.toml", MINE)
    assert ids(library) == ["trio", "mine"]
    written(path, MINE.replace('"mine"', '"other"'))
    assert ids(library) == ["trio", "other"]
    written(own / "a.part", MINE.replace('"mine"', '"later"')).replace(path)
    assert ids(library) == ["trio", "later"]


def test_a_file_that_was_just_written_is_read_each_time_as_it_may_change_within_a_tick(
    built_in: Path, own: Path
) -> None:
    reader = Reader()
    library = TomlFolder(built_in, own, reader, 100_000)
    written(built_in / "trio.toml", TRIO)
    written(own / "a.toml", MINE, time.time() + 3600)
    library.all()
    library.all()
    assert reader.read == ["trio.toml", "a.toml", "a.toml"]


def test_what_was_gone_and_came_back_is_read(library: TomlFolder[ExerciseFormat], own: Path) -> None:
    path = written(own / "a.toml", MINE)
    assert ids(library) == ["trio", "mine"]
    path.unlink()
    assert ids(library) == ["trio"]
    path.mkdir()
    assert [fault.kind for fault in library.faults()] == [ProblemKind.FILE_NOT_REGULAR]
