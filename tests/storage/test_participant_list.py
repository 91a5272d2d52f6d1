"""Participant lists as files, in the encodings and shapes in which they are sent round."""

from pathlib import Path

import pytest

from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.participant_list import LARGEST_LIST, read_participants


def problems_of(path: Path) -> tuple[Problem, ...]:
    with pytest.raises(Refused) as refused:
        read_participants(path)
    return refused.value.problems


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize(
    "text",
    ["Zoë Maas\nJosé Vink\n", "Naam;Organisatie\r\nZoë Maas;BZK\r\nJosé Vink;EZ\r\n", "Zoë Maas, José Vink"],
    ids=["list", "table", "line"],
)
def test_names_are_read_in_every_encoding(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "deelnemers.csv"
    path.write_bytes(text.encode(encoding))
    assert [person.name for person in read_participants(path).people] == ["Zoë Maas", "José Vink"]


def test_each_line_may_be_in_an_encoding_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "geplakt.txt"
    path.write_bytes("Zoë Maas\n".encode() + "José Vink\n".encode("cp1252"))
    assert [person.name for person in read_participants(path).people] == ["Zoë Maas", "José Vink"]


@pytest.mark.parametrize("raw", [b"", b"\n \n", b"\xef\xbb\xbf", b"Naam;Organisatie\n", b"sep=;\n"])
def test_a_list_without_names_is_empty(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "leeg.csv"
    path.write_bytes(raw)
    assert problems_of(path) == (Problem(ProblemKind.LIST_EMPTY, str(path)),)


def test_a_list_of_thousands_is_counted_and_refused(tmp_path: Path) -> None:
    path = tmp_path / "lang.txt"
    path.write_text("".join(f"Persoon {number}\n" for number in range(20_000)), encoding="utf-8")
    assert problems_of(path) == (Problem(ProblemKind.LIST_TOO_LONG, str(path), 501, "20000", "500"),)


def test_a_list_without_end_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "enorm.txt"
    path.write_bytes(b"x" * (LARGEST_LIST + 1))
    assert problems_of(path) == (Problem(ProblemKind.FILE_TOO_LARGE, str(path), 0, "513 KiB", "512 KiB"),)


def test_a_workbook_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(b"PK\x03\x04\x14\0\x06\0\x08\0")
    assert problems_of(path) == (Problem(ProblemKind.LIST_NOT_TEXT, str(path)),)


def test_a_session_file_is_refused_without_being_opened(tmp_path: Path) -> None:
    path = tmp_path / "leerdag.trio"
    path.write_text("Anna\nBram\n")
    with pytest.raises(Refused) as refused:
        read_participants(path)
    assert refused.value.problems[0].kind is ProblemKind.LIST_NOT_TEXT
