"""Formats and programmes that cannot be right, from wrong types to files made to do harm: each is a fault on a line."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.builders import PICTURES
from tests.faults.busy import busy_files
from tests.toml_samples import FORMATS, PROGRAMMES
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import Programme
from trioapp.storage.check import check_file, said_in
from trioapp.storage.library import format_files
from trioapp.storage.reading import decode

FORMAT, PROGRAMME = FORMATS[1], PROGRAMMES[0]
K = ProblemKind


def faults_in(raw: str | bytes) -> tuple[Problem, ...]:
    try:
        said_in(raw if isinstance(raw, str) else decode(raw, "x.toml"), "x.toml")
    except Refused as refused:
        return refused.problems
    return ()


def kinds_in(raw: str | bytes) -> set[ProblemKind]:
    return {problem.kind for problem in faults_in(raw)}


def changed(old: str, new: str, text: str = FORMAT) -> str:
    assert old in text
    return text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("-5", K.DURATION_WRONG),
        ("0", K.DURATION_WRONG),
        ("nan", K.DURATION_WRONG),
        ("inf", K.DURATION_WRONG),
        ("1e400", K.DURATION_WRONG),
        ("1_000_000_000", K.DURATION_WRONG),
        ("true", K.DURATION_WRONG),
        ("15:00:00", K.DURATION_WRONG),
        ('"15 minutes"', K.DURATION_WRONG),
        ('"-5:00"', K.DURATION_WRONG),
        ('"0:00"', K.DURATION_OUT_OF_RANGE),
        ('"999:59:59"', K.DURATION_OUT_OF_RANGE),
        ('"99999 min"', K.DURATION_OUT_OF_RANGE),
    ],
)
@pytest.mark.parametrize("text", [FORMAT, PROGRAMME])
def test_what_is_no_length_of_time_is_told_on_its_line(value: str, kind: ProblemKind, text: str) -> None:
    line = next(row for row in text.split("\n") if row.startswith("length = "))
    bad = text.replace(line, f"length = {value}", 1)
    assert (kind, bad.split("\n").index(f"length = {value}") + 1) in {(one.kind, one.line) for one in faults_in(bad)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (changed("once = true", "once = 1"), K.VALUE_WRONG),
        (changed('id = "mine"', "id = true"), K.VALUE_WRONG),
        (changed("format = 1", "format = 1.0"), K.VALUE_WRONG),
        (changed("[[phases]]", "[phases]").replace("[[phases]]", "[other]"), K.VALUE_WRONG),
        (changed('id = "mine"', ""), K.KEY_MISSING),
        (changed('id = "mine"', 'id = "mine"\nid = "mine"'), K.KEY_TWICE),
        (changed('id = "mine"', 'id = "mine"\rname2 = 1'), K.TOML_BROKEN),
        (changed('"Mijn"', '"Mi\0jn"'), K.TOML_BROKEN),
        (changed('"Mijn"', '"Mi\ud800jn"').replace("en =", "EN ="), K.KEY_UNKNOWN),
        (changed("format = 1", "format = 2"), K.FORMAT_NEWER),
        (changed("format = 1", "format = " + "9" * 5000), K.QUOTES_MISSING),
        (changed("format = 1", "a." * 20_000 + "b = 1\nformat = 1"), K.TOML_TOO_DEEP),
        (changed("format = 1", "format = " + "[" * 2000), K.TOML_TOO_DEEP),
        (changed("programme = 1", "programme = 99", PROGRAMME), K.FORMAT_NEWER),
        (changed('kind = "statement"', 'kind = ["statement"]', PROGRAMME), K.VALUE_WRONG),
        (changed('starts = "9:30"', 'starts = "24:00"', PROGRAMME), K.VALUE_WRONG),
        (changed('starts = "9:30"', "starts = 9:30", PROGRAMME), K.QUOTES_MISSING),
        (changed("hidden = true", 'hidden = "true"', PROGRAMME), K.VALUE_WRONG),
    ],
)
def test_what_cannot_stand_there_is_a_fault_and_nothing_else(text: str, kind: ProblemKind) -> None:
    assert kind in kinds_in(text)


def test_half_a_pair_of_surrogates_in_a_text_becomes_a_mark_that_can_be_shown() -> None:
    said = said_in(changed('"Mijn"', '"Mi\ud800jn"'), "x.toml")
    assert said.name.in_language("nl") == "Mi\ufffdjn"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_file_of_another_encoding_says_the_same(encoding: str) -> None:
    text = changed('"Mijn"', '"Één"')
    assert said_in(decode(text.encode(encoding)), "x.toml") == said_in(text, "x.toml")


@pytest.mark.parametrize(
    "raw", [b"\0" * 100, FORMAT.encode("utf-16-le"), FORMAT.encode("utf-32"), Random(7).randbytes(5000)]
)
def test_what_is_no_text_is_told(raw: bytes) -> None:
    assert kinds_in(raw) == {K.LIST_NOT_TEXT}


@pytest.mark.parametrize("raw", busy_files().values(), ids=busy_files())
def test_a_file_made_to_keep_the_reader_busy_is_answered_like_any_other(raw: bytes) -> None:
    assert all(1 <= fault.line <= raw.count(b"\n") + 1 for fault in faults_in(raw))


NASTY = [
    "../../x",
    "C:\\x",
    "a:b",
    "CON",
    "x" * 300,
    "x. ",
    "a/b",
    "\u202egnp.exe",
    "/etc/passwd",
    "~/x",
    "\\\\host\\x",
]


@pytest.mark.parametrize("name", NASTY)
def test_no_id_leads_out_of_its_folder(name: str) -> None:
    quoted = name.replace("\\", "\\\\")
    for text in (FORMAT, PROGRAMME):
        assert kinds_in(changed('id = "mine"', f'id = "{quoted}"', text)) == {K.VALUE_WRONG}


@pytest.mark.parametrize(
    "name", [*NASTY, *(f"{name}.png" for name in NASTY if name != "x. "), ".png", "..png", "a\u2028b.png"]
)
def test_no_name_of_a_picture_leads_out_of_the_folder_of_its_file(name: str) -> None:
    quoted = name.replace("\\", "\\\\")
    kinds = kinds_in(changed("figuur.png", quoted, PROGRAMME))
    assert len(kinds & {K.PICTURE_ELSEWHERE, K.PICTURE_ENDING, K.PICTURE_NAME_UNFIT}) == len(kinds) == 1


def test_formats_know_of_no_other_and_a_programme_that_names_itself_names_a_format() -> None:
    """So that nothing can go round in a circle: a programme names formats, and those name nothing."""
    text = changed('format = "trio"', 'format = "mine"', PROGRAMMES[1])
    said = said_in(text, "x.toml")
    assert isinstance(said, Programme)
    assert "mine" in said.formats
    assert kinds_in(changed('id = "mine"', 'id = "mine"\nformat_of = "other"')) == {K.KEY_UNKNOWN}


@pytest.mark.parametrize("words", ["<b>vet</b>", '<img src=\\"file:///etc/passwd\\">', "&lt;", "%1 {what} & _x"])
def test_what_looks_like_markup_is_kept_as_it_is(words: str) -> None:
    said = said_in(changed('"Mijn"', f'"{words}"'), "x.toml")
    assert said.name.in_language("nl") == words.replace('\\"', '"')


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: path.mkdir(), K.FILE_NOT_REGULAR),
        (lambda path: os.mkfifo(path), K.FILE_NOT_REGULAR),
        (lambda path: path.symlink_to("/dev/zero"), K.FILE_NOT_REGULAR),
        (lambda path: path.symlink_to(path), K.FILE_UNREADABLE),
        (lambda path: path.symlink_to(path.with_name("gone.toml")), K.FILE_MISSING),
        (lambda path: path.write_bytes(b"x" * 11_000_000), K.FILE_TOO_LARGE),
    ],
    ids=["folder", "fifo", "device", "loop", "nowhere", "11 MB"],
)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_told_by_the_check_and_by_the_library(
    tmp_path: Path, make: Callable[[Path], object], kind: ProblemKind
) -> None:
    built_in, own = tmp_path / "built-in", tmp_path / "own"
    built_in.mkdir()
    own.mkdir()
    make(own / "a.toml")
    (own / "b.toml").write_text(FORMAT, "utf-8")
    assert [problem.kind for problem in check_file(own / "a.toml", PICTURES)] == [kind]
    library = format_files(built_in, own)
    assert [problem.kind for problem in library.faults()] == [kind]
    assert [exercise.id for exercise in library.all()] == ["mine"]


def test_a_link_to_a_format_is_read_and_counts_anew_when_what_it_leads_to_changes(tmp_path: Path) -> None:
    built_in, own, there = tmp_path / "built-in", tmp_path / "own", tmp_path / "there.toml"
    built_in.mkdir()
    own.mkdir()
    there.write_text(FORMAT, "utf-8")
    (own / "a.toml").symlink_to(there)
    library = format_files(built_in, own)
    assert [one.phases[1].length for one in library.all()] == [Duration.of(minutes=6)]
    there.write_text(changed('"6:00"', '"7:00"'), "utf-8")
    (changed_one,) = library.all()
    assert isinstance(changed_one, ExerciseFormat)
    assert changed_one.phases[1].length == Duration.of(minutes=7)
