"""The press for reports, in the typeface and the colours of the program, whatever theme was chosen for the room."""

from __future__ import annotations

from trioapp.app.paths import resources
from trioapp.services.exporting.handing_over import Press
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import load_typeface


def press() -> Press:
    from trioapp.ui.print.press import QtPress  # the other commands need not wait for what paints

    load_typeface(resources() / "fonts")
    return QtPress(Tokens.load(resources() / "themes" / "light.toml"))
