"""The press for reports, in the typeface and the colours of the program, whatever theme was chosen for the room."""

from __future__ import annotations

import importlib.util
from functools import cache

from trioapp.app.paths import resources
from trioapp.services.exporting.handing_over import Press
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import load_typeface


@cache
def press() -> Press:
    from trioapp.ui.print.press import QtPress  # the other commands need not wait for what paints

    load_typeface(resources() / "fonts")
    tokens = Tokens.load(resources() / "themes" / "light.toml")
    return QtPress(tokens, resources() / "typst" / "report.typ", resources() / "fonts")


def kinds_missing() -> frozenset[ReportKind]:
    """Those that cannot be made here, because what makes them is not installed."""
    return frozenset() if importlib.util.find_spec("typst") else frozenset({ReportKind.ACCESSIBLE_PDF})
