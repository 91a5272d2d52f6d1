"""How large things of the console are at the size of text that was chosen, which the font of the program tells."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

TEXT_PX = 15
"""The height of the console's text, in pixels at 100 %."""
LARGE_TEXT = 1.25
"""How many times larger text may be before there is no room for everything side by side."""
VERY_LARGE_TEXT = 1.5
"""And before it is the pages that need the room, rather than words that stand elsewhere too."""
_LARGE_PX = 4 * TEXT_PX
"""Letters that are this high can be read by who needs twice the text, and grow no more."""
_PANEL_GROWS = 0.5
"""By how much of what text grows a panel does: its words go on on further lines."""
_NO_LIMIT = 16_777_215
"""As wide as a widget can be."""
_WIDE, _HIGH, _PANEL = "pixels wide", "pixels high", "panel wide"


def share() -> float:
    """How many times as large as at 100 % the text is."""
    return max(1.0, QApplication.font().pixelSize() / TEXT_PX)


def scaled(pixels: float) -> int:
    """What holds a line of text and is so many pixels high or wide at 100 %."""
    return round(pixels * share())


def grown(pixels: int) -> int:
    """The height of letters that are so high at 100 %."""
    return pixels if pixels > _LARGE_PX else scaled(pixels)


def panel_width(pixels: int) -> int:
    """That of a panel that is so wide at 100 %."""
    return round(pixels * (1 + _PANEL_GROWS * (share() - 1)))


def fix(widget: QWidget, *, width: int = 0, height: int = 0, panel: int = 0) -> None:
    """Makes it so many pixels wide or high at 100 %, and larger where text is; 0 leaves it as it is.

    `panel` is the width of something in which words are wrapped.
    """
    for name, pixels in ((_WIDE, width), (_HIGH, height), (_PANEL, panel)):
        if pixels:
            widget.setProperty(name, pixels)
    _fit(widget)


def release(widget: QWidget) -> None:
    """Lets it be as wide as there is room."""
    widget.setProperty(_WIDE, None)
    widget.setProperty(_PANEL, None)
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(_NO_LIMIT)


def fit_all(application: QApplication) -> None:
    """Gives everything that is fixed the size that it has at another size of text."""
    for widget in application.allWidgets():
        _fit(widget)


def _fit(widget: QWidget) -> None:
    if width := widget.property(_WIDE):
        widget.setFixedWidth(scaled(width))
    if panel := widget.property(_PANEL):
        widget.setFixedWidth(panel_width(panel))
    if height := widget.property(_HIGH):
        widget.setFixedHeight(scaled(height))
