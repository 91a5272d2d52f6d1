"""The keys that steer the room, alike on both windows and on a presenter's clicker."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

CLICKER = (
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_F5,
    Qt.Key.Key_B,
    Qt.Key.Key_Period,
)
"""What a presenter's clicker sends."""


class LiveKeys(QObject):
    """Turns keys pressed in a window into wishes; a field that is typed in keeps its own keys."""

    start_or_pause_requested = Signal()
    start_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    add_minute_requested = Signal()
    take_off_minute_requested = Signal()
    add_half_minute_requested = Signal()
    take_off_half_minute_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    brief_requested = Signal()
    seating_requested = Signal()
    clock_requested = Signal()
    message_requested = Signal()
    freeze_requested = Signal()
    black_requested = Signal()
    sound_requested = Signal()
    note_requested = Signal()
    leaving_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        turning = (
            (self.next_requested, ("PgDown",)),
            (self.previous_requested, ("PgUp",)),
        )
        clicker = (
            (self.next_requested, ("Right",)),
            (self.previous_requested, ("Left",)),
            (self.start_requested, ("F5",)),
        )
        black = ((self.black_requested, ("B", ".")),)
        letters = (
            (self.brief_requested, ("I",)),
            (self.message_requested, ("M",)),
            (self.freeze_requested, ("F",)),
            (self.seating_requested, ("T",)),
            (self.clock_requested, ("K",)),
            (self.sound_requested, ("G",)),
            (self.add_minute_requested, ("+", "=")),
            (self.take_off_minute_requested, ("-",)),
            (self.add_half_minute_requested, ("]",)),
            (self.take_off_half_minute_requested, ("[",)),
            (self.undo_requested, ("Ctrl+Z",)),
            (self.redo_requested, ("Ctrl+Shift+Z", "Ctrl+Y")),
            (self.note_requested, ("N",)),
        )
        self._turning = [_shortcut(window, key, wish) for wish, keys in turning for key in keys]
        self._clicker = [_shortcut(window, key, wish) for wish, keys in clicker for key in keys]
        self._black = [_shortcut(window, key, wish) for wish, keys in black for key in keys]
        self._letters = [_shortcut(window, key, wish) for wish, keys in letters for key in keys]
        self._space = _shortcut(window, "Space", self.start_or_pause_requested)
        _shortcut(window, "Esc", self.leaving_requested)

    def allow(self, *, turning: bool, clicker: bool, black: bool, letters: bool, space: bool) -> None:
        """Which keys count now: not the letters where they choose in a list, not space where it presses a button.

        `turning` are PgUp and PgDn, `clicker` and `black` what else a clicker may send: not where arrow keys move what
        is drawn, nor where it is tried.
        """
        groups = (self._turning, turning), (self._clicker, clicker), (self._black, black), (self._letters, letters)
        for shortcuts, is_allowed in groups:
            for shortcut in shortcuts:
                shortcut.setEnabled(is_allowed)
        self._space.setEnabled(space)


def _shortcut(window: QWidget, key: str, wish: object) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(wish)
    return shortcut
