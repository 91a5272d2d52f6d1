"""Sheets of cards as a PDF with its title and its language, and on a printer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from trioapp.domain.prints import PrintSheet, one_by_one
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.pdf import NotWhole, is_whole
from trioapp.ui.print.pdf_language import in_language
from trioapp.ui.print.sheet import paint_sheet

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


def paint_pages(device: QPagedPaintDevice, pages: tuple[PrintSheet, ...], tokens: Tokens) -> bool:
    """One page after the other, each on paper of its size; False where the device takes none."""
    device.setPageLayout(_layout(pages[0]))
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        for number, page in enumerate(pages):
            if number:
                device.setPageLayout(_layout(page))
                device.newPage()
            painter.save()
            dots = device.logicalDpiX() / _MM_PER_INCH
            painter.scale(dots, dots)
            paint_sheet(painter, page, tokens)
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
