"""Sheets on a printer, chosen in the dialog of the system; imported when somebody first prints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from trioapp.domain.prints import PrintSheet, one_by_one
from trioapp.presentation.print_controller import Printed
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.sheets_pdf import paint_pages

_SOON_MS = 500
"""What takes longer shows how far it is."""


def print_out(parent: QWidget, sheets: tuple[PrintSheet, ...], title: str, tokens: Tokens) -> Printed:
    """Asks which printer, and has it print every sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return Printed.CANCELLED
    pages = one_by_one(sheets)
    progress = PrintProgress(parent, len(pages))

    def goes_on(done: int) -> bool:
        progress.setValue(done)
        return not progress.wasCanceled()

    took = paint_pages(printer, pages, tokens, goes_on)
    was_stopped = progress.wasCanceled()
    progress.setValue(len(pages))
    progress.deleteLater()
    if was_stopped:
        printer.abort()
        return Printed.CANCELLED
    return Printed.DONE if took and _is_ready(printer) else Printed.FAILED


def _is_ready(printer: QPrinter) -> bool:
    """Whether it prints what it was given: one that was stopped takes everything and prints nothing."""
    unwell = QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted
    is_file = printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat
    return printer.printerState() not in unwell and (is_file or QPrinterInfo(printer).state() not in unwell)


class PrintProgress(QProgressDialog):
    """How far it is, where that takes a while, with a way out."""

    def __init__(self, parent: QWidget, pages: int) -> None:
        super().__init__(parent)
        self.setLabelText(self.tr("The cards go to the printer …"))
        self.setCancelButtonText(self.tr("Stop printing"))
        self.setRange(0, pages)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(_SOON_MS)
