"""What pages need that are costly to open is loaded and read beside the windows, once the start is over."""

from __future__ import annotations

import importlib

from trioapp.app.errands import BackgroundErrands
from trioapp.app.garbage import GarbageCollection
from trioapp.services.format_library import FormatLibrary

AFTER_MS = 8_000
"""Until then the trainer reads what there is."""
_PAGES = (
    "trioapp.presentation.library_controller",
    "trioapp.presentation.library_wording",
    "trioapp.presentation.planner_wording",
    "trioapp.ui.console.formats_page",
    "trioapp.ui.insights.page",
)


def load_ahead(library: FormatLibrary, errands: BackgroundErrands, garbage: GarbageCollection) -> None:
    """All of it lives as long as the program: no collection of garbage need look through it."""

    def load() -> None:
        load_pages()
        library.read_ahead()

    errands.send(load, lambda _: garbage.spare())


def load_pages() -> None:
    """The modules of pages that a start does not load; may be called in another thread."""
    for page in _PAGES:
        importlib.import_module(page)
