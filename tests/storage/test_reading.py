"""Reading a file that others made: what is no file, what is too large, and in which encoding it was written."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.reading import decode, read_text, read_whole, shown

quick = settings(deadline=None, max_examples=100)
WORDS = "Zoë, José en Łukasz\nتريو"
NO_TEXT: tuple[Problem, ...] = (Problem(ProblemKind.LIST_NOT_TEXT, "x"),)


def problems_of(path: Path, cap: int = 1000) -> tuple[Problem, ...]:
    with pytest.raises(Refused) as refused:
        read_whole(path, cap)
    return refused.value.problems


def test_a_file_is_read_whole_up_to_the_cap(tmp_path: Path) -> None:
    path = tmp_path / "lijst.txt"
    path.write_bytes(b"x" * 1000)
    assert read_whole(path, 1000) == b"x" * 1000


def test_a_larger_file_is_refused_with_both_sizes_in_kibibytes(tmp_path: Path) -> None:
    path = tmp_path / "lijst.txt"
    path.write_bytes(b"x" * 5000)
    assert problems_of(path, 2048) == (Problem(ProblemKind.FILE_TOO_LARGE, str(path), 0, "5 KiB", "2 KiB"),)


@pytest.mark.parametrize("name", ["niets.txt", "niets\0.txt", "lijst.txt/onder"])
def test_a_file_that_is_not_there_is_missing(tmp_path: Path, name: str) -> None:
    (tmp_path / "lijst.txt").touch()
    assert problems_of(tmp_path / name) == (Problem(ProblemKind.FILE_MISSING, shown(tmp_path / name)),)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert problems_of(tmp_path) == (Problem(ProblemKind.FILE_NOT_REGULAR, str(tmp_path)),)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_nobody_waits_for_its_other_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert [problem.kind for problem in problems_of(path)] == [ProblemKind.FILE_NOT_REGULAR]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_refused() -> None:
    assert problems_of(Path("/dev/zero")) == (Problem(ProblemKind.FILE_NOT_REGULAR, "/dev/zero"),)


def test_a_file_that_cannot_be_opened_is_unreadable_with_the_systems_reason(tmp_path: Path) -> None:
    path = tmp_path / "lus.txt"
    path.symlink_to(path)
    (problem,) = problems_of(path)
    assert (problem.kind, problem.file) == (ProblemKind.FILE_UNREADABLE, str(path))
    assert problem.what


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="nothing is forbidden here")
def test_a_forbidden_file_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "geheim.txt"
    path.touch(mode=0)
    assert [problem.kind for problem in problems_of(path)] == [ProblemKind.FILE_UNREADABLE]


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "lijst.txt").write_bytes(b"Anna")
    (tmp_path / "link.txt").symlink_to(tmp_path / "lijst.txt")
    assert read_text(tmp_path / "link.txt", 10) == "Anna"


def test_a_path_is_shown_without_what_a_terminal_cannot_hold() -> None:
    assert shown(Path("a\udcff\x1b[31m.txt")) == "a\ufffd[31m.txt"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_in_every_encoding(encoding: str) -> None:
    assert decode(WORDS.encode(encoding)) == WORDS


def test_both_byte_orders_are_read() -> None:
    assert decode(b"\xff\xfe" + WORDS.encode("utf-16-le")) == WORDS
    assert decode(b"\xfe\xff" + WORDS.encode("utf-16-be")) == WORDS


def test_what_is_no_utf_8_is_windows_1252() -> None:
    assert decode("Zoë – € “ja”".encode("cp1252")) == "Zoë – € “ja”"


def test_half_a_pair_becomes_a_replacement_character() -> None:
    assert decode(b"\xff\xfe" + ("Anna" * 5).encode("utf-16-le") + b"\x00\xd8") == "Anna" * 5 + "\ufffd"


def test_one_odd_character_in_ten_is_still_text() -> None:
    assert decode(b"\x07 Anna Jan") == "\x07 Anna Jan"
    with pytest.raises(Refused):
        decode(b"\x07 Anna Ja")


def test_nothing_is_text() -> None:
    assert decode(b"") == ""


@pytest.mark.parametrize(
    "raw",
    [
        b"Anna\0Bert",
        b"PK\x03\x04\x14\0\x06\0",
        b"\x81\x8d\x8f",
        b"\xef\xbb\xbfZo\xeb",
        b"\x01\x02\x03 Anna",
        b"\xff\xfe\0\0A\0\0\0",
        b"\xff\xfe" + b"\x00\xd8" * 20,
    ],
    ids=["nul", "zip", "not in windows-1252", "utf-8 mark and no utf-8", "controls", "utf-32", "half pairs"],
)
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(Refused) as refused:
        decode(raw, "x")
    assert refused.value.problems == NO_TEXT


@quick
@given(st.binary(max_size=300))
@example(b"\xff\xfe\x00")
def test_any_bytes_are_text_or_are_refused(raw: bytes) -> None:
    try:
        text, problems = decode(raw, "x"), NO_TEXT
    except Refused as refused:
        text, problems = "", refused.problems
    assert "\0" not in text
    assert problems == NO_TEXT


@quick
@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffd")))
def test_text_comes_back_as_it_was_written(text: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(("times", "is_read"), [(1, True), (2, True), (9, False)])
def test_a_file_that_changes_while_it_is_read_is_read_again_and_given_up_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, is_read: bool
) -> None:
    path = tmp_path / "lijst.txt"
    path.write_bytes(b"Anna")
    looks, look = iter(range(2 * times)), os.fstat

    def written_meanwhile(handle: int) -> os.stat_result:
        if next(looks, 0) % 2:
            path.write_bytes(path.read_bytes() + b"!")
        return look(handle)

    monkeypatch.setattr(os, "fstat", written_meanwhile)
    if is_read:
        assert read_whole(path, 100) == b"Anna" + b"!" * times
    else:
        assert problems_of(path) == (Problem(ProblemKind.FILE_CHANGES, str(path)),)
