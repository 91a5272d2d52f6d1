"""The colours of a theme that reports are in."""

from __future__ import annotations

from trioapp.domain.paper import Inks
from trioapp.ui.look.tokens import Tokens


def inks_of(tokens: Tokens) -> Inks:
    stage, console = tokens.stage, tokens.console
    return Inks(stage.text, stage.secondary, stage.accent, console.border, console.page.background)
