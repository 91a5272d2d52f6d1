"""The typeface of the program: bundled, so that it looks the same on every laptop, with digits of one width."""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Atkinson Hyperlegible Next"


class Weight(IntEnum):
    """The weights that are bundled."""

    REGULAR = 400
    SEMIBOLD = 600
    BOLD = 700


@cache
def load_typeface(directory: Path) -> bool:
    """Makes the fonts in that directory known to Qt, once; False when the typeface is not there to be used.

    Everything still works without it: Qt then takes the system's sans serif, as it does for scripts and arrows that the
    typeface lacks.
    """
    fonts = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(directory.glob("*.ttf"))]
    return any(FAMILY in QFontDatabase.applicationFontFamilies(font) for font in fonts)


def typeface(pixels: int, weight: Weight = Weight.REGULAR) -> QFont:
    """The typeface at a height in pixels, unhinted, so that a text takes the same share of its line at every size."""
    font = QFont(FAMILY)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
