"""The trainer's own exercises on disk: never written over, never half, and brought in only when they are sound."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.storage.test_full_disks import no_file_beyond
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.identifiers import identifier_of
from trioapp.domain.ports import FaultyFormat
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.texts import Text
from trioapp.storage.format_file import parse_format
from trioapp.storage.format_writing import format_text
from trioapp.storage.library import format_files
from trioapp.storage.own_formats import OwnFormatFolder

BUILT_IN = Path(__file__).parents[2] / "resources" / "formats"
TRIO = (BUILT_IN / "trio.toml").read_text(encoding="utf-8")
MINE = "# by hand\n" + TRIO.replace('id = "trio"', 'id = "mine"')
PROGRAMME = (BUILT_IN.parent / "programmes" / "part-1.toml").read_text(encoding="utf-8")


class Shelf:
    """A folder of own exercises beside the built-in ones."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "formats"
        self.library = format_files(BUILT_IN, self.folder)
        self.own = OwnFormatFolder(self.folder, self.library, format_text, self.ids)

    def ids(self) -> tuple[str, ...]:
        return (*(one.id for one in self.library.all()), "workshop")

    @property
    def own_ids(self) -> set[str]:
        return {one.exercise.id for one in self.own.shelf().formats if one.is_own}

    @property
    def files(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def called(name: str, language: str = "nl") -> ExerciseFormat:
    """The trio under another name, with the id that a copy of that name begins with."""
    return replace(parse_format(TRIO), id=identifier_of(name, "format"), name=Text.of({language: name}))


def problems(act: object, *arguments: object) -> list[ProblemKind]:
    with pytest.raises(Refused) as refused:
        act(*arguments)  # type: ignore[operator]
    return [problem.kind for problem in refused.value.problems]


def test_a_new_one_is_kept_for_this_user_alone_and_its_comments_with_it(shelf: Shelf) -> None:
    assert shelf.own.keep(called("Mijn trio"), MINE) == "mijn-trio"
    (path,) = shelf.folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text(encoding="utf-8").startswith("# by hand\n")
    assert shelf.library.one("mijn-trio").name.in_language("nl") == "Mijn trio"


def test_no_id_and_no_file_is_ever_taken_from_another(shelf: Shelf) -> None:
    shelf.folder.mkdir()
    (shelf.folder / "mijn-trio.toml").write_text("format = ", encoding="utf-8")
    assert [shelf.own.keep(called(name), TRIO) for name in ("Mijn trio", "Trio", "Workshop", "Mijn trio")] == [
        "mijn-trio-2",
        "trio-2",
        "workshop-2",
        "mijn-trio-3",
    ]
    assert (shelf.folder / "mijn-trio.toml").read_text(encoding="utf-8") == "format = "


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../../etc/passwd", "etc-passwd.toml"),
        ("C:\\Windows\\x:ads", "c-windows-x-ads.toml"),
        ("CON", "con_.toml"),
        ("Lpt1", "lpt1_.toml"),
        ("NUL.", "nul_.toml"),
        ("x" * 300, "x" * 48 + ".toml"),
        ("gnp\u202elmot", "gnp-lmot.toml"),
        ("  .. ", "format.toml"),
        ("مرحبا", "format.toml"),
        ("2 × 3", "format.toml"),
        ("Één — twee & drie", "een-twee-drie.toml"),
    ],
)
def test_a_name_makes_a_file_that_every_system_takes_inside_the_folder(shelf: Shelf, name: str, file: str) -> None:
    shelf.own.keep(called(name), TRIO)
    assert shelf.files == {file}
    assert len(shelf.own_ids) == 1


def test_saving_replaces_the_file_of_that_id_and_no_other(shelf: Shelf) -> None:
    shelf.own.keep(called("Een"), TRIO)
    shelf.own.keep(called("Twee"), TRIO)
    (shelf.folder / "een.toml").rename(shelf.folder / "Heel anders.toml")
    other = (shelf.folder / "twee.toml").read_bytes()
    shelf.own.save(replace(shelf.library.one("een"), name=Text.of({"nl": "Een, maar anders"})))
    assert shelf.files == {"Heel anders.toml", "twee.toml"}
    assert shelf.library.one("een").name.in_language("nl") == "Een, maar anders"
    assert (shelf.folder / "twee.toml").read_bytes() == other


def test_what_cannot_be_read_again_is_never_written(shelf: Shelf) -> None:
    shelf.own.keep(called("Een"), TRIO)
    before = (shelf.folder / "een.toml").read_bytes()
    nonsense = OwnFormatFolder(shelf.folder, shelf.library, lambda _exercise, _before: "format = 1", shelf.ids)
    assert ProblemKind.KEY_MISSING in problems(nonsense.save, replace(called("Anders"), id="een"))
    assert ProblemKind.KEY_MISSING in problems(nonsense.keep, called("Twee"), TRIO)
    assert shelf.files == {"een.toml"}
    assert (shelf.folder / "een.toml").read_bytes() == before


def test_one_that_is_too_large_to_be_read_again_is_not_written(shelf: Shelf) -> None:
    endless = OwnFormatFolder(
        shelf.folder, shelf.library, lambda one, text: format_text(one, text) + "#" * 262_144, shelf.ids
    )
    assert problems(endless.keep, called("Een"), TRIO) == [ProblemKind.FILE_TOO_LARGE]
    assert shelf.own_ids == set()


def test_what_is_deleted_comes_back_under_another_name_if_its_own_is_taken(shelf: Shelf) -> None:
    shelf.own.keep(called("Een"), TRIO)
    shelf.own.delete("een.toml")
    assert shelf.own_ids == set()
    shelf.own.keep(called("Een"), TRIO)
    later = (shelf.folder / "een.toml").read_bytes()
    assert shelf.own.undelete()
    assert shelf.files == {"een.toml", "een (2).toml"}
    assert (shelf.folder / "een.toml").read_bytes() == later
    assert not shelf.own.undelete()


def test_deletions_come_back_the_last_one_first_until_the_next_start(shelf: Shelf, tmp_path: Path) -> None:
    for name in ("een", "twee", "drie"):
        shelf.own.keep(called(name), TRIO)
        shelf.own.delete(f"{name}.toml")
    assert shelf.own.undelete()
    assert shelf.own_ids == {"drie"}
    assert shelf.own.undelete()
    assert shelf.own_ids == {"drie", "twee"}
    (shelf.folder / ".tmpx.part").touch()
    (shelf.folder / "download.toml.part").touch()
    shelf.own.tidy()
    assert shelf.files == {"drie.toml", "twee.toml", "download.toml.part"}
    assert not list((tmp_path / "deleted-formats").iterdir())
    assert shelf.own_ids == {"drie", "twee"}


def test_only_files_of_this_folder_are_thrown_away(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.toml").write_text(MINE, encoding="utf-8")
    (shelf.folder / "map.toml").mkdir(parents=True)
    for name in ("../elsewhere.toml", "map.toml", "een.toml", ""):
        assert problems(shelf.own.delete, name) == [ProblemKind.FORMAT_GONE]
    assert (tmp_path / "elsewhere.toml").exists()


def test_faults_stand_by_their_file_all_of_them(shelf: Shelf) -> None:
    shelf.folder.mkdir()
    (shelf.folder / "a.toml").write_text(TRIO.replace('"6:00"', '"6 mins"').replace("eyebrow", "eyebrouw"), "utf-8")
    (shelf.folder / "b\u202e.toml").write_text("format = ", encoding="utf-8")
    (shelf.folder / "c.toml").mkdir()
    kinds = [(one.file, [fault.kind for fault in one.problems], one.is_file) for one in shelf.own.shelf().faulty]
    assert kinds == [
        ("a.toml", [ProblemKind.KEY_MISSING, ProblemKind.KEY_UNKNOWN, ProblemKind.DURATION_WRONG], True),
        ("b.toml", [ProblemKind.TOML_BROKEN], True),
        ("c.toml", [ProblemKind.FILE_NOT_REGULAR], False),
    ]
    shelf.own.delete("b.toml")
    assert [one.file for one in shelf.own.shelf().faulty] == ["a.toml", "c.toml"]


def test_a_folder_that_is_none_is_told_and_cannot_be_deleted(shelf: Shelf) -> None:
    shelf.folder.touch()
    (faulty,) = shelf.own.shelf().faulty
    assert (faulty.file, [fault.kind for fault in faulty.problems], faulty.is_file) == (
        "formats",
        [ProblemKind.FILE_UNREADABLE],
        False,
    )
    assert isinstance(faulty, FaultyFormat)


# -- bringing in and copying out


def test_a_file_comes_in_letter_by_letter(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "van een collega.toml").write_text(MINE, encoding="utf-8")
    assert shelf.own.bring_in(tmp_path / "van een collega.toml") == "mine"
    assert (shelf.folder / "mine.toml").read_text(encoding="utf-8") == MINE
    assert (tmp_path / "van een collega.toml").exists()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_may_be_written_by_another_system_and_have_another_ending(
    shelf: Shelf, tmp_path: Path, encoding: str
) -> None:
    (tmp_path / "mine.toml.txt").write_text(MINE, encoding=encoding)
    assert shelf.own.bring_in(tmp_path / "mine.toml.txt") == "mine"
    assert (shelf.folder / "mine.toml").read_text(encoding="utf-8") == MINE


def test_an_id_that_is_taken_becomes_another_one_and_the_rest_stays(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "trio.toml").write_text("# ours\n" + TRIO, encoding="utf-8")
    assert [shelf.own.bring_in(tmp_path / "trio.toml") for _ in range(2)] == ["trio-2", "trio-3"]
    assert shelf.library.source_of("trio") == TRIO
    assert shelf.library.source_of("trio-2").startswith("# ours\n")
    assert replace(shelf.library.one("trio-3"), id="trio") == shelf.library.one("trio")


def test_every_fault_of_a_file_is_told_and_nothing_comes_in(shelf: Shelf, tmp_path: Path) -> None:
    broken = tmp_path / "kapot.toml"
    broken.write_text(TRIO.replace('"6:00"', '"6 mins"').replace("eyebrow", "eyebrouw"), encoding="utf-8")
    assert problems(shelf.own.bring_in, broken) == [
        ProblemKind.KEY_MISSING,
        ProblemKind.KEY_UNKNOWN,
        ProblemKind.DURATION_WRONG,
    ]
    assert not shelf.folder.exists()


@pytest.mark.parametrize(
    ("name", "contents", "kind"),
    [
        ("day.toml", PROGRAMME.encode(), ProblemKind.IS_A_PROGRAMME),
        ("day.txt", PROGRAMME.encode(), ProblemKind.IS_A_PROGRAMME),
        ("people.csv", b"Anna;A\nBram;B\n", ProblemKind.IS_A_LIST),
        ("people.txt", b"Anna\nBram\n", ProblemKind.IS_A_LIST),
        ("day.trio", b"SQLite format 3\0", ProblemKind.IS_A_SESSION),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 4000, ProblemKind.NOT_A_FORMAT),
        ("film.mp4", b"x" * 2_000_000, ProblemKind.NOT_A_FORMAT),
        ("large.toml", b"#" * 300_000, ProblemKind.FILE_TOO_LARGE),
        ("zero.toml", b"\0\0\0", ProblemKind.LIST_NOT_TEXT),
        ("empty.toml", b"", ProblemKind.KEY_MISSING),
    ],
)
def test_what_else_a_file_is_gets_told(
    shelf: Shelf, tmp_path: Path, name: str, contents: bytes, kind: ProblemKind
) -> None:
    (tmp_path / name).write_bytes(contents)
    assert kind in problems(shelf.own.bring_in, tmp_path / name)
    assert not shelf.folder.exists()


@pytest.mark.parametrize("name", ["nowhere.toml", "a folder.toml"])
def test_what_is_no_file_is_told(shelf: Shelf, tmp_path: Path, name: str) -> None:
    (tmp_path / "a folder.toml").mkdir()
    assert problems(shelf.own.bring_in, tmp_path / name)[0] in (ProblemKind.FILE_MISSING, ProblemKind.FILE_NOT_REGULAR)


def test_a_copy_goes_out_beside_what_is_there(shelf: Shelf, tmp_path: Path) -> None:
    shelf.own.keep(called("Een"), MINE)
    out = tmp_path / "stick"
    assert [shelf.own.copy_out(one, out).name for one in ("een", "een", "trio")] == [
        "een.toml",
        "een (2).toml",
        "trio.toml",
    ]
    assert (out / "een.toml").read_bytes() == (shelf.folder / "een.toml").read_bytes()
    assert {path.name for path in out.iterdir()} == {"een.toml", "een (2).toml", "trio.toml"}
    assert stat.S_IMODE((out / "trio.toml").stat().st_mode) == 0o600


# -- where nothing can be written


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder in which nobody can write")
def test_a_folder_that_cannot_be_written_in_is_told(shelf: Shelf, tmp_path: Path) -> None:
    shelf.folder.symlink_to("/proc/self/attr", target_is_directory=True)
    assert [one.exercise.id for one in shelf.own.shelf().formats] == [one.id for one in shelf.library.all()]
    assert problems(shelf.own.keep, called("Een"), TRIO) == [ProblemKind.PLACE_UNUSABLE]
    assert problems(shelf.own.copy_out, "trio", Path("/proc/self/attr")) == [ProblemKind.FOLDER_UNUSABLE]
    (tmp_path / "mine.toml").write_text(MINE, encoding="utf-8")
    assert problems(shelf.own.bring_in, tmp_path / "mine.toml") == [ProblemKind.PLACE_UNUSABLE]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_on_a_full_disk_what_was_there_stays_and_no_half_one_is_left(shelf: Shelf, tmp_path: Path) -> None:
    shelf.own.keep(called("Een"), TRIO)
    before = (shelf.folder / "een.toml").read_bytes()
    with no_file_beyond(1000):
        assert problems(shelf.own.save, replace(called("Anders"), id="een")) == [ProblemKind.PLACE_UNUSABLE]
        assert problems(shelf.own.keep, called("Twee"), TRIO) == [ProblemKind.PLACE_UNUSABLE]
        assert problems(shelf.own.copy_out, "een", tmp_path / "stick") == [ProblemKind.FOLDER_UNUSABLE]
    assert (shelf.folder / "een.toml").read_bytes() == before
    assert shelf.files == {"een.toml"}
    assert not list((tmp_path / "stick").iterdir())
    shelf.own.save(replace(called("Anders"), id="een"))
    assert shelf.library.one("een").name.in_language("nl") == "Anders"
