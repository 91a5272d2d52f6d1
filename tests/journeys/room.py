"""How much room the console needs so that nothing is scrolled to, and whether it has that."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea

from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.widgets.scrolled import Scrolled, ScrolledColumn


def room_needed(console: ConsoleWindow) -> QSize:
    """The least size of the window at which its page and what is beside it stand there whole."""
    (column,) = console.findChildren(ScrolledColumn)
    (pages,) = (area for area in console.findChildren(Scrolled) if area is not column)
    contents, around = pages.widget(), console.minimumSizeHint()
    assert contents is not None
    inside = contents.minimumSizeHint()
    return around.expandedTo(
        QSize(
            column.minimumWidth() + inside.width(), around.height() - pages.minimumSizeHint().height() + inside.height()
        )
    )


def is_scrolled(area: QScrollArea) -> bool:
    return bool(area.horizontalScrollBar().maximum() or area.verticalScrollBar().maximum())
