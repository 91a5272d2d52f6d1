"""Telling the style sheet what a widget is, also when that changes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_role(widget: QWidget, value: str, *, of: str = "role") -> None:
    """Sets the property that the style sheet selects by, and has the widget drawn by it when it is another."""
    if widget.property(of) != value:
        widget.setProperty(of, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
