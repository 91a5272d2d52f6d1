"""Sheets of cards as a PDF with its title and its language, and on a printer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from trioapp.domain.prints import PrintSheet, one_by_one
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.pdf import NotWhole, is_whole
from trioapp.ui.print.pdf_language import in_language
from trioapp.ui.print.sheet import Made, paint_sheet

_DOTS_PER_INCH, _MM_PER_INCH = 300, 25.4


def as_pdf(sheets: Iterable[PrintSheet], title: str, language: str, tokens: Tokens) -> bytes:
    """Every sheet as a page of its own size; `NotWhole` when there is a page too few or no end."""
    pages = one_by_one(sheets)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("trioapp")
    writer.setResolution(_DOTS_PER_INCH)
    paint_pages(writer, pages, tokens)
    written = bytes(buffer.data().data())
    if not is_whole(written, len(pages)):
        raise NotWhole
    return in_language(written, language)


def paint_pages(
    device: QPagedPaintDevice,
    pages: tuple[PrintSheet, ...],
    tokens: Tokens,
    goes_on: Callable[[int], bool] = lambda _: True,
) -> bool:
    """One page after the other, each on paper of its size, as long as it goes on, which is asked with the number of
    pages that are done; False where the device takes one no longer."""
    made: Made = {}
    device.setPageLayout(_layout(pages[0]))
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        for number, page in enumerate(pages):
            if not goes_on(number):
                break
            if number and not (device.setPageLayout(_layout(page)) and device.newPage()):
                return False
            painter.save()
            dots = device.logicalDpiX() / _MM_PER_INCH
            painter.scale(dots, dots)
            paint_sheet(painter, page, tokens, made)
            painter.restore()
    finally:
        painter.end()
    return True


def _layout(sheet: PrintSheet) -> QPageLayout:
    """Without margins of its own: cards keep to theirs. Paper that lies is paper that stands, turned."""
    short, long = sorted((sheet.width_mm, sheet.height_mm))
    lies = sheet.width_mm > sheet.height_mm
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter)
    turned = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, turned, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
