"""The projector window fills a screen, or stands in a window, and says which."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from trioapp.ui.projector.window import ProjectorWindow

AREA, CORNER = QRect(0, 0, 800, 800), QRect(100, 200, 320, 180)


@pytest.mark.parametrize("borderless", [True, False])
def test_it_covers_a_screen_and_goes_back_to_a_window(qtbot: QtBot, borderless: bool) -> None:
    window = ProjectorWindow(borderless=borderless)
    qtbot.addWidget(window)
    fills = [window.fills_screen]
    for _ in range(2):
        window.fill(AREA)
        fills.append(window.fills_screen)
        assert window.geometry() == AREA
        assert window.isFullScreen() is not borderless
        window.stand_in_window(CORNER)
        fills.append(window.fills_screen)
        assert window.isVisible()
        assert window.geometry() == CORNER
        assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    window.fill(AREA)
    window.hide()
    fills.append(window.fills_screen)
    assert fills == [False, True, False, True, False, False]
