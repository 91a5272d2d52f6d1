"""The order in which the tab key goes through a page: as its parts are laid out, also those that came later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from trioapp.ui.widgets.rows import FlowingRow


def follow_layout(page: QWidget) -> None:
    """Lets the tab key follow the eye."""
    for before, after in pairwise(stops(page)):
        QWidget.setTabOrder(before, after)


def stops(widget: QWidget | None) -> Iterator[QWidget]:
    """Everything in a widget that the tab key stops at, in the order of the layouts."""
    layout = widget.layout() if widget else None
    if isinstance(widget, FlowingRow):
        for part in widget.parts:
            yield from stops(part)
    elif isinstance(widget, QScrollArea):
        yield from stops(widget.widget())
    elif widget and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif layout:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item else None
        if inner:
            yield from _stops_in(inner)
        elif item:
            yield from stops(item.widget())
