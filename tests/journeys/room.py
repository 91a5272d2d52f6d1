"""How much room the console needs so that nothing is scrolled to, and whether it has that."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea

from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.widgets.scrolled import Scrolled, ScrolledColumn, ScrolledSide


def room_needed(console: ConsoleWindow) -> QSize:
    """The least size of the window at which its page and what is beside it stand there whole."""
    (column,) = console.findChildren(ScrolledColumn)
    (beside,) = console.findChildren(ScrolledSide)
    (pages,) = (area for area in console.findChildren(Scrolled) if area not in (column, beside))
    contents, around = pages.widget(), console.minimumSizeHint()
    assert contents is not None
    inside = contents.minimumSizeHint()
    if beside.isVisible() and (pad := beside.widget()):
        inside = inside.expandedTo(QSize(0, pad.minimumSizeHint().height()))
    return around.expandedTo(
        QSize(
            column.minimumWidth() + inside.width(), around.height() - pages.minimumSizeHint().height() + inside.height()
        )
    )


def is_scrolled(area: QScrollArea) -> bool:
    return area.isVisible() and bool(area.horizontalScrollBar().maximum() or area.verticalScrollBar().maximum())
