"""The language of a PDF, which Qt does not write: a reader speaks the words with its voice."""

from __future__ import annotations

from trioapp.ui.print.pdf_changes import changed


def in_language(pdf: bytes, language: str) -> bytes:
    """The same, and it names the language."""
    return changed(pdf, spoken(language))


def spoken(language: str) -> bytes:
    """What its catalogue says of the language."""
    return b"\n/Lang (%s)" % language.encode("ascii")
