"""What Qt does for prints: PDF files, and finding out what does not fit."""

from __future__ import annotations

from trioapp.domain.prints import PrintSheet
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.sheet import misfits
from trioapp.ui.print.sheets_pdf import as_pdf


class QtTypesetter:
    """It may be used in any thread."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def pdf(self, sheets: tuple[PrintSheet, ...], title: str, language: str) -> bytes:
        return as_pdf(sheets, title, language, self._tokens)

    def misfits(self, sheets: tuple[PrintSheet, ...]) -> tuple[str, ...]:
        return misfits(sheets, self._tokens)
