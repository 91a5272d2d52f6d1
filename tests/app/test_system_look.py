"""What the system asks of how programs look is followed while the program runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from trioapp.app.system_look import SystemLook, text_share
from trioapp.domain.preferences import AS_THE_SYSTEM, TEXT_SIZES, ConsoleTheme, nearest_text_size


def test_a_system_that_says_nothing_is_light_and_asks_for_no_more_contrast(qapp: QApplication) -> None:
    look = SystemLook(qapp)
    assert (look.is_dark, look.wants_contrast) == (False, False)


def test_a_system_that_gets_dark_is_followed(qapp: QApplication, qtbot: QtBot) -> None:
    look = SystemLook(qapp)
    with qtbot.waitSignal(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.is_dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not look.is_dark


def test_a_system_that_asks_for_more_contrast_is_followed(qapp: QApplication, qtbot: QtBot) -> None:
    look = SystemLook(qapp)
    access = qapp.styleHints().accessibility()
    with qtbot.waitSignal(look.changed):
        access.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.wants_contrast
    access.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert not look.wants_contrast


@pytest.mark.parametrize(
    ("choice", "is_dark", "wants_contrast", "worn"),
    [
        (ConsoleTheme.SYSTEM, False, False, "light"),
        (ConsoleTheme.SYSTEM, True, False, "dark"),
        (ConsoleTheme.SYSTEM, True, True, "contrast_dark"),
        (ConsoleTheme.LIGHT, True, True, "light"),
        (ConsoleTheme.DARK, False, True, "dark"),
        (ConsoleTheme.HIGH_CONTRAST, False, False, "contrast_light"),
        (ConsoleTheme.HIGH_CONTRAST, True, False, "contrast_dark"),
    ],
)
def test_what_was_chosen_goes_before_what_the_system_has(
    choice: ConsoleTheme, is_dark: bool, wants_contrast: bool, worn: str
) -> None:
    assert choice.worn(is_dark=is_dark, wants_contrast=wants_contrast) == worn


def test_the_text_of_a_usual_system_is_of_the_usual_size(qapp: QApplication) -> None:  # noqa: ARG001 - it has the screen
    assert nearest_text_size(text_share()) == 100


@pytest.mark.parametrize(("share", "size"), [(0.5, 100), (1.2, 125), (1.6, 150), (1.88, 200), (4, 200)])
def test_the_nearest_size_is_taken(share: float, size: int) -> None:
    assert nearest_text_size(share) == size
    assert AS_THE_SYSTEM not in TEXT_SIZES
