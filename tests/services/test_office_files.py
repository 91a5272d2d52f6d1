"""Office files are read back: real headings, lists and tables, language and title, and nothing but text in them."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

import pytest
from docx import Document as WordDocument
from hypothesis import given, settings
from hypothesis import strategies as st
from odfdo import Document as OdfDocument

from tests.builders import CREATED_MS, HandClock, a_session
from tests.rich_session import a_rich_session
from tests.services.report_words import REPORT_WORDS
from trioapp.domain.document import BulletList, Document, Drawing, Heading, Paragraph, TableBlock
from trioapp.domain.figures import Figure
from trioapp.domain.harvest import Harvest, Sentence, Theme
from trioapp.domain.paper import Inks
from trioapp.domain.session import Session
from trioapp.services.exporting.csv_text import as_csv
from trioapp.services.exporting.markdown_report import as_markdown
from trioapp.services.exporting.office_docx import as_docx
from trioapp.services.exporting.office_odt import as_odt
from trioapp.services.exporting.report import Contents
from trioapp.services.exporting.session_report import as_document
from trioapp.services.exporting.sheets import Sheet, SheetKind, sheets_of
from trioapp.services.exporting.sheets_xlsx import as_xlsx

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)
"""A PNG of one pixel."""
PLAIN = Document(
    "Een dag",
    "nl",
    CREATED_MS,
    (
        Paragraph("Leren", "Doel"),
        Heading(2, "Tijden"),
        TableBlock("Tijden", ("Fase", "Duur"), (("Vertellen", "3:00"), ("Doorvragen", "6:00"))),
        Heading(3, "Trio 1"),
        BulletList(("eerst", "daarna")),
        Paragraph("Bron: niemand", is_quiet=True),
        Drawing("Tekening", "Wat erop staat", Figure(200, 100, ())),
    ),
)
INKS = Inks("#111111", "#222222", "#333333", "#444444", "#555555")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def drawn(_: Figure) -> bytes:
    return DOT


def odt(document: Document) -> bytes:
    return as_odt(document, drawn, INKS)


def docx(document: Document) -> bytes:
    return as_docx(document, drawn, INKS)


def xlsx(document: Document) -> bytes:
    texts = tuple((part.text,) for part in document.parts if isinstance(part, Paragraph))
    return as_xlsx(document, (Sheet(SheetKind.NOTES, document.title, ("Tekst",), texts),), "Over", INKS)


both = pytest.mark.parametrize("write", [odt, docx])
each = pytest.mark.parametrize("write", [odt, docx, xlsx])


def members(file: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_an_odt_has_headings_a_repeated_header_row_a_language_and_a_title() -> None:
    file = odt(PLAIN)
    read = OdfDocument(io.BytesIO(file))
    headers = [(int(header.level), str(header.inner_text)) for header in read.body.headers]
    assert headers == [(1, "Tijden"), (2, "Trio 1"), (1, "Tekening")]
    assert (read.meta.title, read.meta.language) == ("Een dag", "nl")
    (table,) = read.body.tables
    (head,) = table.get_elements("table:table-header-rows")
    assert "Fase" in head.inner_text
    assert "Vertellen" not in head.inner_text
    assert [str(item.inner_text).strip() for item in read.body.get_elements("//text:list-item")] == ["eerst", "daarna"]
    contents, styles = (members(file)[name].decode() for name in ("content.xml", "styles.xml"))
    assert "<svg:desc>Wat erop staat</svg:desc>" in contents
    assert 'fo:language="nl"' in styles
    assert 'fo:country="NL"' in styles
    assert 'fo:page-width="420mm"' in styles
    assert styles.count("<text:title>Een dag</text:title>") == 2


def test_a_docx_has_headings_a_repeated_header_row_a_language_and_a_title() -> None:
    file = docx(PLAIN)
    read = WordDocument(io.BytesIO(file))
    styled = [(paragraph.style.name, paragraph.text) for paragraph in read.paragraphs if paragraph.style]
    assert [one for one in styled if one[0].startswith(("Title", "Heading"))] == [
        ("Title", "Een dag"),
        ("Heading 1", "Tijden"),
        ("Heading 2", "Trio 1"),
        ("Heading 1", "Tekening"),
    ]
    assert ("List Bullet", "daarna") in styled
    about = read.core_properties
    assert (about.title, about.language, about.author, about.comments) == ("Een dag", "nl", "", "")
    rows = read.tables[0].rows
    assert [section.footer.paragraphs[0].text for section in read.sections] == ["Een dag\t / "] * 2
    assert [cell.text for cell in rows[1].cells] == ["Vertellen", "3:00"]
    assert [bool(row._tr.findall(f".//{W}tblHeader")) for row in rows] == [True, False, False]
    assert [round(section.page_width.mm) for section in read.sections if section.page_width] == [210, 420]
    contents = members(file)
    assert b'descr="Wat erop staat"' in contents["word/document.xml"]
    assert re.search(rb'w:lang [^>]*w:val="nl-NL"', contents["word/styles.xml"])


def test_an_xlsx_has_sheets_with_lengths_of_time_as_numbers_and_texts_as_texts() -> None:
    session, clock = a_rich_session(4, 30)
    contents, now = Contents(with_notes=True), clock.now()
    sheets = sheets_of(session, contents, now, REPORT_WORDS)
    file = members(as_xlsx(as_document(session, contents, now, REPORT_WORDS), sheets, "Over dit verslag", INKS))
    names = re.findall(r'<sheet name="([^"]*)"', file["xl/workbook.xml"].decode())
    assert names == ["Over dit verslag", "Tijden", "Trio s", "Oogst", "polls", "Observaties", "agenda"]
    assert not [name for name, data in file.items() if name.startswith("xl/worksheets") and b"<f>" in data]
    times = ET.fromstring(file["xl/worksheets/sheet2.xml"])  # noqa: S314 - we made it
    cells = {cell.get("r"): cell for cell in times.iter() if cell.tag.endswith("}c")}
    assert cells["C2"].get("t") is None
    assert float("".join(cells["C2"].itertext())) == pytest.approx(120 / 86_400)
    assert cells["A2"].get("t") == "s"
    agenda = ET.fromstring(file["xl/worksheets/sheet7.xml"])  # noqa: S314 - we made it
    assert str((date(2027, 1, 5) - date(1899, 12, 30)).days) in list(agenda.itertext())
    assert b"[$-413]d mmmm yyyy" in file["xl/styles.xml"]
    assert b'xSplit="1" ySplit="1"' in file["xl/worksheets/sheet7.xml"]
    assert b'<pane ySplit="1"' in file["xl/worksheets/sheet2.xml"]
    assert b"=Wij +" in file["xl/sharedStrings.xml"]


def test_what_is_shared_and_what_is_not_is_the_same_in_each_table_as_in_the_report() -> None:
    session, clock = a_rich_session(8, 20)
    for contents in (Contents(), Contents(with_notes=True)):
        sheets = {one.kind: one for one in sheets_of(session, contents, clock.now(), REPORT_WORDS)}
        assert (SheetKind.NOTES in sheets) == contents.with_notes
        report = as_markdown(as_document(session, contents, clock.now(), REPORT_WORDS))
        assert len(sheets[SheetKind.HARVEST].rows) == report.count("- Trio ") == (8 if contents.with_notes else 6)


# -- bad input

NASTY = (
    *("=1+1", "+31", "-1", "@A1", "\t=1", "\r=1", "a\x00b\x1b\x0bc", "\ufffe\uffff", "\ud800"),
    *("<b>&amp;</b>", "]]>", "שלום", "é" * 3000, '=HYPERLINK("http://x")', "http://x", "000123"),
)


def session_saying(text: str) -> Session:
    harvest = Harvest((Sentence("s1", 1, text, 1, theme="t1", may_share=True),), (Theme("t1", text, 1),))
    session = a_session(())
    return replace(session, harvest=harvest, head=replace(session.head, name=text))


@each
@pytest.mark.parametrize("typed", NASTY)
def test_whatever_was_typed_every_part_of_the_file_is_whole_xml(write: Callable[[Document], bytes], typed: str) -> None:
    document = as_document(session_saying(typed), Contents(), HandClock().now(), REPORT_WORDS)
    for name, data in members(write(document)).items():
        if name.endswith((".xml", ".rels")) and data:
            ET.fromstring(data)  # noqa: S314 - we made it


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_back_as_the_line_it_was(typed: str) -> None:
    document = as_document(session_saying(typed), Contents(named=True), HandClock().now(), REPORT_WORDS)
    lists = [part for part in document.parts if isinstance(part, BulletList)]
    expected = [item for part in lists for item in part.items]
    read = WordDocument(io.BytesIO(docx(document)))
    bullets = [one.text for one in read.paragraphs if one.style and one.style.name == "List Bullet"]
    assert bullets == expected
    items = [
        str(item.inner_text) for item in OdfDocument(io.BytesIO(odt(document))).body.get_elements("//text:list-item")
    ]
    assert [re.sub(" +", " ", item.strip()) for item in items] == [re.sub(" +", " ", item.strip()) for item in expected]


def test_a_text_from_the_right_runs_from_the_right() -> None:
    read = WordDocument(io.BytesIO(docx(replace(PLAIN, parts=(Paragraph("שלום עולם"), Paragraph("dag"))))))
    turned = {one.text: bool(one._p.findall(f".//{W}bidi")) for one in read.paragraphs}
    assert (turned["שלום עולם"], turned["dag"]) == (True, False)
    table = replace(PLAIN, parts=(TableBlock("Tabel", ("Kop",), (("שלום",),)),))
    (about,) = WordDocument(io.BytesIO(docx(table))).tables[0].rows[1]._tr.findall(f".//{W}pPr")
    assert [child.tag for child in about] == [f"{W}bidi", f"{W}spacing"], "Word wants them in this order"


def test_no_cell_of_any_csv_can_start_a_formula() -> None:
    for typed in (*NASTY, "＝1", "－1"):
        text = as_csv(("Kop",), [(typed,)], ";")
        _, (cell,) = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "－"))


@each
def test_three_hundred_people_and_an_empty_session_have_a_report(write: Callable[[Document], bytes]) -> None:
    many = a_session(tuple(f"Deelnemer van der Achternaam {number}" for number in range(300)))
    for session in (many, a_session(())):
        document = as_document(session, Contents(named=True), HandClock().now(), REPORT_WORDS)
        assert members(write(document))
    parts = as_document(many, Contents(), HandClock().now(), REPORT_WORDS).parts
    (trios,) = (part for part in parts if isinstance(part, TableBlock) and part.about == REPORT_WORDS.trios)
    assert sum(len(row) - 1 for row in trios.rows) == 300


@both
def test_a_text_that_is_longer_than_any_page_is_there_in_full(write: Callable[[Document], bytes]) -> None:
    word = "lang" * 20_000
    document = replace(PLAIN, parts=(Paragraph(word),))
    assert any(word.encode() in data for data in members(write(document)).values())


def test_a_text_that_no_cell_holds_is_cut_with_a_mark() -> None:
    texts = members(xlsx(replace(PLAIN, parts=(Paragraph("lang" * 20_000),))))["xl/sharedStrings.xml"].decode()
    longest = max(re.findall(r"<t[^>]*>([^<]*)</t>", texts), key=len)
    assert len(longest) <= 32_767
    assert longest.endswith("…")
