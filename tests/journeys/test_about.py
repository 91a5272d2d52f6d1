"""What the program is and is built of, from the foot of the settings and back, by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget

from tests.journeys.conftest import Trainer
from trioapp import __version__
from trioapp.ui.console.rail import Page

Start = Callable[[str], Trainer]
WORDS = {
    "nl": ("Over trioapp", "Onderdelen van het programma", "Terug naar instellingen"),
    "en": ("About trioapp", "Parts of the program", "Back to settings"),
}


def named(kind: type[QWidget], name: str, window: QWidget) -> QWidget:
    (found,) = (one for one in window.findChildren(kind) if one.accessibleName() == name)
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_licence_of_each_part_can_be_read(start: Start, language: str) -> None:
    console = start(language).program.console
    to_about, parts_name, back = WORDS[language]
    console.resize(1366, 768 - 40)
    console.show_page(Page.SETTINGS)
    opener = named(QPushButton, to_about, console)
    QTest.keyClick(opener, Qt.Key.Key_Return)
    assert any(label.text() == f"trioapp {__version__}" for label in console.about.findChildren(QLabel))

    parts = named(QListWidget, parts_name, console)
    assert isinstance(parts, QListWidget)
    assert console.focusWidget() is parts
    (text,) = console.about.findChildren(QPlainTextEdit)
    assert "MIT License" in text.toPlainText()
    while not parts.currentItem().text().startswith("Qt "):
        QTest.keyClick(parts, Qt.Key.Key_Down)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    assert text.isReadOnly()
    needed = console.minimumSizeHint()
    assert (needed.width() <= 1366, needed.height() <= 728) == (True, True)

    QTest.keyClick(named(QPushButton, back, console), Qt.Key.Key_Return)
    assert opener.isVisible()
    assert not parts.isVisible()
