"""Keys of a window: Qt spells them as the program does, and they do what they were given to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from trioapp.domain.keys import PLACES, USUAL, USUAL_KEYS, Action, tidy_key
from trioapp.ui.widgets.live_keys import LiveKeys, pressed_key

EVERY = sorted({key for keys in USUAL.values() for key in keys} | {key for own in PLACES for key in own.keys})
PORTABLE = QKeySequence.SequenceFormat.PortableText


@pytest.mark.parametrize("key", EVERY)
def test_qt_knows_every_key_of_the_program_by_that_name(key: str) -> None:
    assert QKeySequence(key).toString(PORTABLE) == key


@settings(deadline=None)
@given(st.sets(st.sampled_from(["Meta", "Ctrl", "Alt", "Shift"])), st.characters(max_codepoint=0x4FF))
def test_what_is_a_key_for_the_program_is_one_for_qt(held: set[str], name: str) -> None:
    key = tidy_key("+".join((*held, name)))
    if key:
        assert QKeySequence(key).count() == 1
        assert tidy_key(QKeySequence(key).toString(PORTABLE)) == key


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    return pressed_key(QKeyEvent(QEvent.Type.KeyPress, key, held))


def test_a_press_is_spelled_as_in_the_settings() -> None:
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    assert pressed(Qt.Key.Key_PageDown) == "PgDown"
    assert pressed(Qt.Key.Key_PageDown, Qt.KeyboardModifier.KeypadModifier) == "PgDown"
    assert pressed(Qt.Key.Key_Z, ctrl | shift) == "Ctrl+Shift+Z"
    assert pressed(Qt.Key.Key_Question, shift) == "?"
    assert pressed(Qt.Key.Key_Enter) == "Return"
    assert pressed(Qt.Key.Key_Shift, shift) == ""


def test_another_key_does_it_and_the_usual_one_does_not(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    keys, heard = LiveKeys(window), []
    keys.sound_requested.connect(lambda: heard.append("sound"))
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_G)
    keys.bind(USUAL_KEYS.given(Action.SOUND, ("J",)))
    QTest.keyClick(window, Qt.Key.Key_G)
    assert heard == ["sound"]
    QTest.keyClick(window, Qt.Key.Key_J)
    assert heard == ["sound", "sound"]


def test_what_a_page_keeps_for_itself_stays_kept_after_another_key_was_given(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    keys, heard = LiveKeys(window), []
    keys.sound_requested.connect(lambda: heard.append("sound"))
    keys.help_requested.connect(lambda: heard.append("help"))
    keys.allow(turning=True, clicker=True, black=True, letters=False, space=False)
    keys.bind(USUAL_KEYS.given(Action.SOUND, ("J",)))
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_J)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert heard == ["help"]
