"""What pages need that are costly to open is loaded and read beside the windows, once the start is over."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from trioapp.app.errands import BackgroundErrands
from trioapp.services.format_library import FormatLibrary

AFTER_MS = 8_000
"""Until then the trainer reads what there is."""
BETWEEN_ROWS_MS = 20
"""Between a few rows and the next few, so that nothing waits for them."""
_PAGES = (
    "trioapp.presentation.library_controller",
    "trioapp.presentation.library_wording",
    "trioapp.presentation.planner_wording",
    "trioapp.presentation.insight_controller",
    "trioapp.ui.console.formats_page",
    "trioapp.ui.insights.page",
)


def load_ahead(library: FormatLibrary, errands: BackgroundErrands, go_on: Callable[[], None]) -> None:
    """Calls `go_on` in the thread of the windows when all of it is there."""

    def load() -> None:
        load_pages()
        library.read_ahead()

    errands.send(load, lambda _: go_on())


def load_pages() -> None:
    """The modules of pages that a start does not load; may be called in another thread."""
    for page in _PAGES:
        importlib.import_module(page)
