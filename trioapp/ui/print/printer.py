"""Sheets on a printer, chosen in the dialog of the system; imported when somebody first prints."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from trioapp.domain.prints import PrintSheet, one_by_one
from trioapp.presentation.print_controller import Printed
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.print.sheets_pdf import paint_pages


def print_out(parent: QWidget, sheets: tuple[PrintSheet, ...], title: str, tokens: Tokens) -> Printed:
    """Asks which printer, and has it print every sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return Printed.CANCELLED
    return Printed.DONE if paint_pages(printer, one_by_one(sheets), tokens) else Printed.FAILED
