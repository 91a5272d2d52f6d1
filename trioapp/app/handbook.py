"""Where the handbook is, and writing it as files to hand out."""

from __future__ import annotations

from pathlib import Path

from trioapp.app.language import Language
from trioapp.app.paths import resources
from trioapp.app.press import kinds_missing
from trioapp.domain.handbook import Handbook
from trioapp.domain.preferences import LANGUAGES
from trioapp.presentation.help_wording import HelpWording
from trioapp.services.exporting.handbook_html import handbook_html
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.storage.handbook_files import read_handbook, read_page
from trioapp.storage.report_file import write_together
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import load_typeface
from trioapp.ui.print.accessible_book import as_accessible_book
from trioapp.ui.print.handbook_pdf import handbook_pdf
from trioapp.ui.print.inks import inks_of


def the_handbook(language: str) -> Handbook:
    return read_handbook(resources() / "handbook", language)


def write_handbook(spoken: Language, folder: Path, wanted: str = "") -> tuple[Path, ...]:
    """HTML and PDF in the wanted language, or in each; `Refused` when they cannot be written."""
    load_typeface(resources() / "fonts")
    before, files = spoken.code, []
    for language in (wanted,) if wanted else LANGUAGES:
        spoken.switch(language)
        files += _files(the_handbook(language))
    spoken.switch(before)
    return write_together(folder, tuple(files))


def _files(book: Handbook) -> list[tuple[str, str, bytes]]:
    words = HelpWording()
    name = f"{words.file_name()}-{book.language}"
    page = handbook_html(read_page(resources() / "handbook"), book, words)
    return [(name, "html", page.encode()), (name, "pdf", _paper(book, words))]


def _paper(book: Handbook, words: HelpWording) -> bytes:
    """With tags where they can be made."""
    tokens = Tokens.load(resources() / "themes" / "light.toml")
    said = (words.title(), words.contents())
    if ReportKind.ACCESSIBLE_PDF in kinds_missing():
        return handbook_pdf(book, *said, tokens)
    return as_accessible_book(book, *said, inks_of(tokens), resources())
