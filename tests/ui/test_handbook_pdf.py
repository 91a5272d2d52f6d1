"""The handbook on paper: a list of chapters that leads to them, bookmarks, and tags where typst is installed."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication

from tests.builders import RESOURCES
from trioapp.domain.handbook import Handbook, read_chapter
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import load_typeface
from trioapp.ui.print.accessible_book import as_accessible_book
from trioapp.ui.print.handbook_pdf import handbook_pdf
from trioapp.ui.print.handbook_text import BookLook, add_page_numbers, set_book
from trioapp.ui.print.inks import inks_of

LONG = "\n\n".join(f"Sentence {number} of a chapter that takes more than one page." for number in range(70))
BOOK = Handbook(
    "en",
    (
        read_chapter("01-first", f"# The first (one)\n\nSee [the third](03-third.md).\n\n## Inside é\n\n{LONG}"),
        read_chapter("02-second", "# The second\n\n| Key | does |\n| --- | --- |\n| `B` | black |"),
        read_chapter("03-third", "# The third\n\n1. **Start**\n2. on"),
    ),
)
TITLES = ["The first (one)", "The second", "The third"]


@pytest.fixture
def tokens(qapp: QApplication) -> Tokens:  # noqa: ARG001 - letters need it
    load_typeface(RESOURCES / "fonts")
    return Tokens.load(RESOURCES / "themes" / "light.toml")


def page_of(pdf: pikepdf.Pdf, place: object) -> int:
    """The number of the page to which a named place leads."""
    return pikepdf.Page(pikepdf.NameTree(pdf.Root.Names.Dests)[str(place)][0]).index + 1


def test_chapters_are_listed_with_links_to_their_pages(tokens: Tokens) -> None:
    with pikepdf.open(BytesIO(handbook_pdf(BOOK, "Handbook", "Contents", tokens))) as pdf:
        links = list(dict.fromkeys(page_of(pdf, link.Dest) for link in pdf.pages[0].Annots))
        assert links[0] == 2
        assert 3 < links[1] < links[2] == len(pdf.pages)
        inside = [page_of(pdf, link.Dest) for link in pdf.pages[1].Annots]
    assert inside == [links[2]]


def test_bookmarks_lead_to_chapters_and_headings(tokens: Tokens) -> None:
    with pikepdf.open(BytesIO(handbook_pdf(BOOK, "Handbook", "Contents", tokens))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_outline() as outline:
            assert [mark.title for mark in outline.root] == TITLES
            assert [mark.title for mark in outline.root[0].children] == ["Inside é"]
            assert [page_of(pdf, mark.destination) for mark in outline.root][::2] == [2, len(pdf.pages)]


def test_the_number_beside_a_chapter_is_that_of_its_page(tokens: Tokens) -> None:
    document, colours = QTextDocument(), tokens.stage
    look = BookLook(lambda size, _: QFont("", round(size)), 11, 620, colours.text, colours.accent, colours.text)
    set_book(document, BOOK, {}, look, ("Handbook", "Contents"))
    document.setPageSize(QSizeF(700, 900))
    add_page_numbers(document)
    lines = document.toPlainText().splitlines()
    assert lines[2] == f"{TITLES[0]}\t2"
    assert lines[4] == f"{TITLES[2]}\t{document.pageCount()}"


def test_with_typst_it_has_tags_contents_and_bookmarks(tokens: Tokens) -> None:
    made = as_accessible_book(BOOK, "Handbook", "Contents", inks_of(tokens), RESOURCES)
    with pikepdf.open(BytesIO(made)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_outline() as outline:
            assert [mark.title for mark in outline.root] == TITLES
        assert len(pdf.pages[0].Annots) == len(TITLES)
