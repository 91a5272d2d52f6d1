"""Parts side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

_SPACING = 10


def two_sided_row(left: Sequence[QWidget], right: Sequence[QWidget] = ()) -> QHBoxLayout:
    """A row with parts at its left and at its right, and the room that is left between them."""
    row = QHBoxLayout()
    row.setSpacing(_SPACING)
    for part in left:
        row.addWidget(part)
    row.addStretch()
    for part in right:
        row.addWidget(part)
    return row
