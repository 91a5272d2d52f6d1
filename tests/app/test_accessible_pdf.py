"""The PDF for who has it read aloud: its tags and what it says of itself, and that nothing typed is more than text."""

from __future__ import annotations

import io
import sys

import pikepdf
import pytest

from tests.pdf_structure import pages_of, strings_of, tags_of
from trioapp.app.press import kinds_missing, press
from trioapp.domain.document import BulletList, Document, Drawing, Heading, Paragraph, TableBlock
from trioapp.domain.figures import Figure, Place, Words
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.services.exporting.report_kind import ReportKind

MARKUP = "#$*_@<>[]\\ `x` = y // /* {} ~ -- --- \" ' #panic() $x^2$ @who <here> \\u{41} #set page(width: 1pt)"
FIGURE = Figure(200, 100, (Words("woord op de tekening", Place(0, 0, 200, 100), 20),))

pytestmark = pytest.mark.usefixtures("qapp")


def a_document(text: str = "tekst") -> Document:
    parts = (
        Paragraph(text, text),
        Heading(2, text),
        Heading(3, text),
        BulletList((text, text)),
        TableBlock(text, (text, text), ((text, text), (text, text))),
        Drawing(text, text, FIGURE),
    )
    return Document(text, "nl", 1_790_000_000_123, parts)


def made(document: Document) -> bytes:
    return press().accessible_pdf(document)


def test_it_says_that_it_is_tagged_in_which_language_and_what_it_is_called() -> None:
    with pikepdf.open(io.BytesIO(made(a_document("Leerdag")))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "nl"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as about:
            assert (about["pdfuaid:part"], about["dc:title"]) == ("1", "Leerdag")
        fonts = [
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        sizes = [tuple(round(float(side)) for side in list(page.mediabox)[2:]) for page in pdf.pages]
        assert sizes == [(595, 842), (1191, 842)]


def test_its_parts_are_tagged_as_what_they_are() -> None:
    document = a_document()
    tags = tags_of(made(document))
    assert [tag for tag, _ in tags if tag in ("Title", "H1", "H2", "L", "Table", "Figure")] == [
        "Title", "H1", "H2", "L", "Table", "H1", "Figure",
    ]  # fmt: skip
    assert [way for tag, way in tags if tag == "TH"] == ["Column", "Column"]
    assert [way for tag, way in tags if tag == "Figure"] == ["tekst"]
    assert sum(tag == "TD" for tag, _ in tags) == 4
    assert sum(tag == "LI" for tag, _ in tags) == 2


def test_markup_is_text_wherever_it_is_typed() -> None:
    pdf = made(a_document(MARKUP))
    first, last = ("".join(page.split()) for page in pages_of(pdf))
    typed = "".join(MARKUP.split())
    assert first.count(typed) == 14
    assert last.count(typed) == 2
    assert strings_of(pdf).count(MARKUP) >= 2


@pytest.mark.parametrize("text", ["漢字", "👍🏽", "\ue000", "\uffff", "𒀀", "مرحبا", "דגם", "x" * 3000, "a\u0301" * 50])
def test_letters_of_any_kind_give_a_pdf(text: str) -> None:
    assert len(tags_of(made(a_document(f"voor {text} na")))) > 20


def test_letters_without_a_shape_are_question_marks_and_the_others_stay() -> None:
    (page,) = pages_of(made(Document("Dag", "nl", 0, (Paragraph("voor \U0010fffd na"),))))
    assert "voor ? na" in page


def test_what_nobody_wrote_anything_in_has_one_too() -> None:
    assert tags_of(made(Document("", "en", 0, (Heading(2, ""), Paragraph(""), BulletList(("",)))))) != []


def test_where_it_is_not_installed_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kinds_missing() == frozenset()
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(Refused) as refused:
        made(a_document())
    assert [problem.kind for problem in refused.value.problems] == [ProblemKind.EXPORT_NOT_INSTALLED]
    assert kinds_missing() == {ReportKind.ACCESSIBLE_PDF}
