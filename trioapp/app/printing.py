"""What prints are made with: the typeface and the colours of the program on white, and the printers of the system."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from trioapp.app.paths import resources
from trioapp.domain.prints import PrintSheet
from trioapp.presentation.print_controller import Printed, Typesetter
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import load_typeface
from trioapp.ui.print.typesetter import QtTypesetter


def typesetter() -> Typesetter:
    load_typeface(resources() / "fonts")
    return QtTypesetter(print_colours())


def print_colours() -> Tokens:
    """Those for light rooms, whatever theme was chosen: paper is white."""
    return Tokens.load(resources() / "themes" / "light.toml")


def print_out(parent: QWidget, sheets: tuple[PrintSheet, ...], title: str) -> Printed:
    """On a printer that is asked for; what asks is loaded when somebody first prints."""
    from trioapp.ui.print.printer import print_out

    return print_out(parent, sheets, title, print_colours())
