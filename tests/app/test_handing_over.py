"""Every kind of report: what is in it, that no name is in any byte of it, and that all of it is there or none."""

from __future__ import annotations

import errno
import io
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.builders import HandClock, a_session
from tests.pdf_structure import pages_of, plain_objects, shown_and_said
from tests.pdf_text import text_of, unpacked
from tests.rich_session import CANARIES, PARTS, a_rich_session
from tests.services.report_words import REPORT_WORDS
from tests.storage.test_full_disks import no_file_beyond
from trioapp.app.press import press
from trioapp.domain.document import BulletList, Document, Heading, Paragraph, TableBlock
from trioapp.domain.doubts import Why
from trioapp.domain.figures import Box, Figure, Place, Tone, Words
from trioapp.domain.harvest import Harvest, Sentence
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.services.exporting.handing_over import Holding, Making, Reader, ReportFile, keep_files, preview
from trioapp.services.exporting.report import Contents
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.storage.report_file import write_together
from trioapp.ui.print.pdf import is_whole

ALL = tuple(ReportKind)

pytestmark = pytest.mark.usefixtures("qapp")


def making(session: Session, clock: HandClock, contents: Contents) -> Making:
    return Making(session, contents, clock.now(), REPORT_WORDS, press())


def files_of(contents: Contents, *, trios: int = 4, notes: int = 60) -> dict[str, bytes]:
    made = making(*a_rich_session(trios, notes), contents)
    return {f"{file.addition}.{file.ending}": file.contents for step in made.steps(ALL) for file in step.make()}


def every_byte(ending: str, contents: bytes) -> str:
    """All that is in a file, however deep, as letters without accents."""
    parts = [contents]
    if ending.endswith((".odt", ".docx", ".xlsx")):
        with zipfile.ZipFile(io.BytesIO(contents)) as archive:
            parts += [name.encode() + archive.read(name) for name in archive.namelist()]
    if ending == ".pdf":
        parts += [unpacked(contents), text_of(contents).encode()]
    if ending == "accessible.pdf":
        parts += [plain_objects(contents), shown_and_said(contents).encode()]
    found = b"\n".join(parts)
    told = found.decode("utf-8", "replace") + found.decode("utf-16-le", "ignore") + found.decode("utf-16-be", "ignore")
    folded = "".join(letter for letter in unicodedata.normalize("NFKD", told) if not unicodedata.combining(letter))
    return re.sub(r"\r\n ", "", folded).casefold()


@pytest.mark.parametrize("with_notes", [False, True])
def test_no_name_is_in_any_byte_of_any_file_without_names(with_notes: bool) -> None:
    for ending, contents in files_of(Contents(with_notes=with_notes)).items():
        told = every_byte(ending, contents)
        assert [part for part in PARTS if part in told] == [], ending


def test_the_same_search_finds_the_names_where_they_were_asked_for() -> None:
    for ending, contents in files_of(Contents(named=True, with_notes=True)).items():
        told = every_byte(ending, contents)
        assert any(part in told for part in PARTS) or ending in ("timings.csv", "polls.csv"), ending


def test_the_name_of_a_file_holds_no_name_either() -> None:
    session, clock = a_rich_session(2, 2)
    assert "quirijn" not in making(session, clock, Contents()).stem
    assert "quirijn" in making(session, clock, Contents(named=True)).stem


def test_nobody_made_the_files() -> None:
    """Neither the library nor the user of the computer is named as their author."""
    found = files_of(Contents())
    with zipfile.ZipFile(io.BytesIO(found[".docx"])) as archive:
        about = archive.read("docProps/core.xml").decode()
        assert re.search(r"<dc:creator>[^<]+</dc:creator>", about) is None
        assert "python-docx" not in about
    with zipfile.ZipFile(io.BytesIO(found[".xlsx"])) as archive:
        assert re.search(r"<dc:creator>[^<]+</dc:creator>", archive.read("docProps/core.xml").decode()) is None
    with zipfile.ZipFile(io.BytesIO(found[".odt"])) as archive:
        assert re.search("<(dc:creator|meta:initial-creator)>", archive.read("meta.xml").decode()) is None
    assert re.search(rb"/Author ?\((?!\))", found[".pdf"]) is None


@pytest.mark.parametrize("contents", [Contents(), Contents(named=True, with_notes=True)])
def test_an_empty_session_has_every_kind_of_file(contents: Contents) -> None:
    made = making(a_session(()), HandClock(), contents)
    assert [step.kind for step in made.steps(ALL) if step.make()] == list(ALL)


# -- the PDF


def test_a_pdf_has_its_title_its_fonts_and_pages_of_a4_and_a3() -> None:
    pdf = files_of(Contents())[".pdf"]
    assert "Leerdag met 1-A".encode("utf-16-be") in pdf
    assert b"/Lang (nl)" in pdf
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0
    sizes = re.findall(rb"/MediaBox \[\d+ \d+ ([\d.]+) ([\d.]+)\]", pdf)
    assert {(round(float(width)), round(float(height))) for width, height in sizes} == {(595, 842), (1191, 842)}
    assert "Wie kijkt" not in text_of(pdf)
    assert "Inbrenger" in text_of(pdf)


def test_a_pdf_is_laid_out_to_its_end_where_a_heading_goes_to_the_next_page() -> None:
    """For each length of what stands before it, one of which puts the heading at the end of a page."""
    for lines in range(30, 50):
        before = (BulletList(tuple(map(str, range(lines)))), Heading(2, "Kop"), TableBlock("", ("a",), (("b",),)))
        after = BulletList(tuple(f"na {number}" for number in range(200)))
        told = text_of(press().pdf(Document("Dag", "nl", 0, (*before, after, Paragraph("Slot")))))
        assert "na199Slot" in "".join(told.split()), lines


def test_a_small_table_stays_on_one_page_with_its_heading() -> None:
    table = TableBlock("", ("a",), tuple((f"rij{number}",) for number in range(8)))
    for lines in range(28, 44, 3):
        before = BulletList(tuple(map(str, range(lines))))
        document = Document("Dag", "nl", 0, (before, Heading(2, "Kop"), Paragraph("Stil"), table))
        pages = ["".join(page.split()) for page in pages_of(press().pdf(document))]
        (page,) = (page for page in pages if "rij0" in page)
        assert "Kop" in page, lines
        assert "rij7" in page, lines


def test_a_long_word_in_a_box_is_made_smaller_and_not_broken() -> None:
    """A box in which it is broken has two lines of ink, and one in which it is whole has one."""
    figure = Figure(200, 100, (Words("Keukentafelgesprekken", Place(10, 10, 140, 80), 17),))
    image = QImage.fromData(press().picture(figure)).scaledToHeight(200, Qt.TransformationMode.SmoothTransformation)
    inked = [any(image.pixelColor(x, y).lightness() < 200 for x in range(image.width())) for y in range(200)]
    assert sum(now and not before for before, now in pairwise(inked)) == 1


def test_a_pdf_that_is_not_whole_is_known() -> None:
    pdf = press().pdf(Document("Dag", "nl", 0, (Paragraph("Tekst"),)))
    assert is_whole(pdf, 1)
    assert not is_whole(pdf, 2)
    assert not is_whole(pdf[:-20], 1)
    assert not is_whole(b"", 1)


def test_a_pdf_holds_letters_of_many_scripts_and_words_longer_than_a_line() -> None:
    pdf = press().pdf(Document("דגם", "nl", 0, (Paragraph("x" * 5000), Paragraph("مرحبا"))))
    assert is_whole(pdf, pdf.count(b"/Type /Page\n"))


def test_words_that_do_not_fit_in_a_box_become_smaller() -> None:
    box = Place(10, 10, 180, 80)
    marks = (Box(box), Words("woorden " * 20, box, 20, Tone.PLAIN))
    picture = QImage.fromData(press().picture(Figure(200, 100, marks)))
    assert picture.width() > 1000
    below = [picture.pixelColor(x, picture.height() - 5).lightness() for x in range(0, picture.width(), 3)]
    assert min(below) > 200


# -- keeping them


def kept(folder: Path) -> tuple[Path, ...]:
    files = (ReportFile("md", b"een"), ReportFile("csv", b"twee", "harvest"))
    return keep_files(write_together, folder, "verslag", files)


def test_files_lie_beside_those_that_were_there(tmp_path: Path) -> None:
    assert [path.name for path in kept(tmp_path)] == ["verslag.md", "verslag-harvest.csv"]
    assert [path.name for path in kept(tmp_path)] == ["verslag (2).md", "verslag-harvest (2).csv"]
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"van een ander")
    (tmp_path / "verslag.md").symlink_to(tmp_path / "elsewhere")
    assert kept(tmp_path)[0].name == "verslag (2).md"
    assert (tmp_path / "elsewhere").read_bytes() == b"van een ander"


@pytest.mark.skipif(os.name == "nt", reason="there the room for a file cannot be limited")
def test_on_a_full_disk_nothing_is_left_and_one_sentence_says_so(tmp_path: Path) -> None:
    files = (ReportFile("md", b"klein"), ReportFile("pdf", bytes(100_000)))
    with no_file_beyond(8192), pytest.raises(Refused) as refused:
        keep_files(write_together, tmp_path, "verslag", files)
    assert [problem.kind for problem in refused.value.problems] == [ProblemKind.PLACE_UNUSABLE]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there the room for a file cannot be limited")
def test_a_disk_that_fills_up_is_noticed_for_every_kind(tmp_path: Path) -> None:
    for name, contents in files_of(Contents(with_notes=True)).items():
        stem, _, ending = name.partition(".")
        with no_file_beyond(len(contents) - 1), pytest.raises(Refused):
            keep_files(write_together, tmp_path, "verslag", (ReportFile(ending, contents, stem),))
        assert list(tmp_path.iterdir()) == [], name


def test_when_it_is_interrupted_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link
    made: list[Path] = []

    def interrupt(part: Path, target: Path) -> None:
        if made:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        made.append(target)
        link(part, target)

    monkeypatch.setattr(os, "link", interrupt)
    monkeypatch.setattr(Path, "rename", lambda *_: interrupt(Path(), Path()))
    with pytest.raises(Refused):
        kept(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a/b\\c:d", "..", "CON", "nul.txt", "x" * 500, "ünïcödé ✓", "\x00", " . "])
def test_the_name_of_a_session_makes_a_name_that_every_file_system_takes(name: str) -> None:
    session = a_session(())
    stem = making(replace(session, head=replace(session.head, name=name)), HandClock(), Contents()).stem
    assert re.fullmatch(r"2026-11-23(-[a-z0-9-]+)?-id-1", stem)
    assert len(stem) < 80


def test_no_start_waits_for_the_libraries_of_office_files() -> None:
    code = "import sys, trioapp.app.program as _; print(sorted({'docx', 'odfdo', 'xlsxwriter'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


# -- the preview


def test_the_preview_tells_what_is_in_it_for_whom_and_what_may_be_a_name() -> None:
    session, clock = a_rich_session(4, 60)
    sentences = (*session.harvest.sentences, Sentence("x", 1, "Dat zei Quirijna tegen Karin", 9, may_share=True))
    session = replace(session, harvest=Harvest(sentences))
    shown = preview(session, Contents(), clock.now(), REPORT_WORDS)
    assert dict(shown.holdings) == {
        Holding.PEOPLE: 12,
        Holding.TIMES: 17,
        Holding.SENTENCES: 4,
        Holding.CANVASES: 3,
        Holding.QUESTIONS: 1,
        Holding.DAYS: 2,
    }
    assert (shown.reader, shown.held_back) == (Reader.ANYBODY, 1)
    assert ("Quirijna", Why.NEAR) in [(one.word, one.why) for one in shown.doubts]
    assert ("Karin", Why.FIRST_NAME) in [(one.word, one.why) for one in shown.doubts]
    with_notes = preview(session, Contents(named=True, with_notes=True), clock.now(), REPORT_WORDS)
    assert (with_notes.reader, with_notes.held_back, with_notes.doubts) == (Reader.TRAINER, 0, ())
    assert Holding.NOTES in dict(with_notes.holdings)


def test_the_canaries_are_in_the_session() -> None:
    assert {person.name for person in a_rich_session(1, 1)[0].people} == set(CANARIES)
