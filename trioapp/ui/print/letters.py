"""The typeface on paper, made anew each time: what another thread has drawn with may not be used again.

`ui.paint.text` keeps fonts and texts that were laid out, and so is for the thread of the windows alone.
"""

from __future__ import annotations

from PySide6.QtGui import QFont

from trioapp.ui.look.typeface import FAMILY, Weight


def print_font(weight: Weight = Weight.REGULAR, *, points: float = 0.0, pixels: int = 0) -> QFont:
    """At a height in points, or in pixels of what is painted on."""
    font = QFont(FAMILY)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if points:
        font.setPointSizeF(points)
    else:
        font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight(weight))
    return font
