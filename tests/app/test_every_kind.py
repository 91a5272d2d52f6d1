"""Every kind of report, of a rich session and of an empty one, in both languages, is read by what its readers use."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.looks import OFFICE, sessions, write_all
from tests.pdf_structure import pages_of, tags_of

LANGUAGES, KINDS_OF_SESSION = ("nl", "en"), ("rich", "empty")
KEYS = ("session", "people", "rounds", "timings", "notes", "harvest", "polls", "canvases", "agenda")

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.parametrize("language", LANGUAGES),
    pytest.mark.parametrize("name", KINDS_OF_SESSION),
]


@pytest.fixture
def place(tmp_path: Path, name: str, language: str) -> Path:
    """The folder in which all of them are."""
    session, clock = sessions(language)[name]
    write_all(tmp_path / "reports", session, clock, language)
    return tmp_path / "reports"


def test_tables_text_and_values_are_read(place: Path, name: str, language: str) -> None:
    for file in place.glob("*.csv"):
        contents = file.read_bytes()
        assert contents.startswith(b"\xef\xbb\xbf"), file.name
        rows = list(csv.reader(io.StringIO(contents.decode("utf-8-sig")), delimiter=";" if language == "nl" else ","))
        assert len(rows[0]) > 2, file.name
        assert {len(row) for row in rows} == {len(rows[0])}, file.name
    events = list(Calendar.from_ical((place / "ics.ics").read_bytes()).walk("VEVENT"))
    assert len(events) == (2 if name == "rich" else 0)
    values = json.loads((place / "json.json").read_bytes())
    assert (values["trioapp"], values["session"]["language"]) == (1, "nl" if name == "empty" else language)
    assert set(KEYS) <= values.keys()
    lines = (place / "md.md").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# Leerdag")
    assert [line for line in lines if line.startswith("## ")]


def test_both_pdfs_tell_the_same(place: Path, name: str, language: str) -> None:
    del name, language
    told = [letters_of(place / file) for file in ("pdf.pdf", "pdf-ua-accessible.pdf")]
    headings = [line.lstrip("# ") for line in (place / "md.md").read_text("utf-8").splitlines() if line[:1] == "#"]
    for heading in headings:
        assert all("".join(heading.replace("\\", "").split()) in one for one in told), heading
    tags = [tag for tag, _ in tags_of((place / "pdf-ua-accessible.pdf").read_bytes())]
    assert sum(tag in ("H1", "H2") for tag in tags) - tags.count("Figure") == len(headings) - 1


def letters_of(pdf: Path) -> str:
    return "".join("".join(pages_of(pdf.read_bytes())).split())


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.timeout(240)
def test_libreoffice_opens_the_office_files(place: Path, name: str, language: str) -> None:
    del language
    office = sorted(str(file) for file in place.iterdir() if file.suffix in OFFICE)
    own, out = f"-env:UserInstallation={(place / 'profile').as_uri()}", place / "out"
    command = ["soffice", own, "--headless", "--convert-to", "pdf", "--outdir", str(out), *office]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    for kind in ("docx", "odt", "xlsx"):
        pages = pages_of((out / f"{kind}.pdf").read_bytes())
        assert len(pages) >= (4 if name == "rich" else 1), kind
        assert "Leerdag" in pages[0], kind
