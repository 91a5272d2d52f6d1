"""The keys that steer the room, alike on both windows and on a presenter's clicker."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from trioapp.domain.keys import USUAL_KEYS, Action, Chance, Keys, chance, tidy_key

STEERING = frozenset({Action.NEXT, Action.PREVIOUS, Action.START, Action.BLACK})
"""What a presenter's clicker does."""


def pressed_key(event: QKeyEvent) -> str:
    """The key as it is spelled everywhere; empty while only Shift or the like is held."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return tidy_key(QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText))


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
    help_requested = Signal()
    leaving_requested = Signal()

    def __init__(self, window: QWidget, keys: Keys = USUAL_KEYS) -> None:
        super().__init__(window)
        self._window = window
        self._allowed = frozenset(Chance)
        self._shortcuts: list[tuple[QShortcut, Chance]] = []
        self.bind(keys)

    def bind(self, keys: Keys) -> None:
        """From now on these are the keys."""
        for shortcut, _ in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = [
            (self._shortcut(key, wish), chance(action, key))
            for action, wish in self._wishes().items()
            for key in keys.of(action)
        ]
        self._enable()

    def _wishes(self) -> dict[Action, SignalInstance]:
        return {
            Action.START_OR_PAUSE: self.start_or_pause_requested,
            Action.NEXT: self.next_requested,
            Action.PREVIOUS: self.previous_requested,
            Action.START: self.start_requested,
            Action.ADD_MINUTE: self.add_minute_requested,
            Action.TAKE_OFF_MINUTE: self.take_off_minute_requested,
            Action.ADD_HALF_MINUTE: self.add_half_minute_requested,
            Action.TAKE_OFF_HALF_MINUTE: self.take_off_half_minute_requested,
            Action.BRIEF: self.brief_requested,
            Action.SEATING: self.seating_requested,
            Action.CLOCK: self.clock_requested,
            Action.BLACK: self.black_requested,
            Action.FREEZE: self.freeze_requested,
            Action.MESSAGE: self.message_requested,
            Action.SOUND: self.sound_requested,
            Action.NOTE: self.note_requested,
            Action.UNDO: self.undo_requested,
            Action.REDO: self.redo_requested,
            Action.HELP: self.help_requested,
            Action.LEAVE: self.leaving_requested,
        }

    def allow(self, *, turning: bool, clicker: bool, black: bool, letters: bool, space: bool) -> None:
        """Which keys count now: not the letters where they choose in a list, not space where it presses a button.

        `turning` are PgUp and PgDn, `clicker` and `black` what else a clicker may send: not where arrow keys move what
        is drawn, nor where it is tried.
        """
        chances = {
            Chance.TURNING: turning,
            Chance.CLICKER: clicker,
            Chance.BLACK: black,
            Chance.LETTERS: letters,
            Chance.SPACE: space,
            Chance.ALWAYS: True,
        }
        self._allowed = frozenset(one for one, is_allowed in chances.items() if is_allowed)
        self._enable()

    def _enable(self) -> None:
        for shortcut, where in self._shortcuts:
            shortcut.setEnabled(where in self._allowed)

    def _shortcut(self, key: str, wish: SignalInstance) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(wish)
        return shortcut


class PageKeys(QObject):
    """Keys that one page needs for itself: what the room's keys do elsewhere, they do to this page alone.

    A letter does nothing here, because it chooses in a list or is typed.
    """

    def __init__(self, page: QWidget, wishes: Mapping[Action, SignalInstance]) -> None:
        super().__init__(page)
        self._shortcuts = {action: _of_page(page, wish) for action, wish in wishes.items()}
        self.bind(USUAL_KEYS)

    def bind(self, keys: Keys) -> None:
        """From now on these are the keys."""
        for action, shortcut in self._shortcuts.items():
            named = (key for key in keys.of(action) if len(key.removeprefix("Shift+")) > 1)
            shortcut.setKeys([QKeySequence(key) for key in named])


def _of_page(page: QWidget, wish: SignalInstance) -> QShortcut:
    shortcut = QShortcut(page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(wish)
    return shortcut
