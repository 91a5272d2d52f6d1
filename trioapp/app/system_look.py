"""What the system asks of how programs look: light or dark, more contrast, larger text."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

_USUAL_DOTS = 72 if sys.platform == "darwin" else 96
"""Dots in an inch, as letters are reckoned, on a system whose owner changed nothing."""
_WINDOWS_LETTERS_PX = 12


class SystemLook(QObject):
    """Follows the system while the program runs. A system that does not say is light, and asks for no more contrast."""

    changed = Signal()

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        hints = application.styleHints()
        self._access = hints.accessibility()
        self.is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        self.wants_contrast = self._access.contrastPreference() is Qt.ContrastPreference.HighContrast
        hints.colorSchemeChanged.connect(self._take_scheme)
        self._access.contrastPreferenceChanged.connect(self._take_contrast)

    @Slot(object)
    def _take_scheme(self, scheme: Qt.ColorScheme) -> None:
        self.is_dark = scheme is Qt.ColorScheme.Dark
        self.changed.emit()

    @Slot(object)
    def _take_contrast(self, preference: Qt.ContrastPreference) -> None:
        self.wants_contrast = preference is Qt.ContrastPreference.HighContrast
        self.changed.emit()


def text_share() -> float:
    """How many times as large as usual the system's text is, beyond what makes everything larger; as far as it says."""
    if sys.platform == "win32":
        letters = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
        return letters / _WINDOWS_LETTERS_PX
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() / _USUAL_DOTS
