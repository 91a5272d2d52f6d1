"""The ten marks and who is talking: buttons to tap, and an area where one key sets each (method.md §E2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from trioapp.domain.formats import Shape
from trioapp.domain.keys import PLACES, USUAL_KEYS, Action, Keys, Place
from trioapp.domain.marks import Mark
from trioapp.domain.observation import Energy
from trioapp.presentation.notes_controller import MarkWord, PadView, TalkBar
from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.paint.shapes import role_icon
from trioapp.ui.widgets.buttons import LaidOutButton
from trioapp.ui.widgets.labels import Draw, Sign, plain_label
from trioapp.ui.widgets.live_keys import STEERING, pressed_key
from trioapp.ui.widgets.styling import set_role

_IN_A_ROW, _IN_A_WIDE_ROW = 3, 6
_ICON, _TOUCH_ICON = 16, 24
_SIGNS: dict[tuple[Mark, Energy | None], str] = {
    (Mark.OPEN, None): "message-circle-question-mark",
    (Mark.CLOSED, None): "circle-dot",
    (Mark.LEADING, None): "signpost",
    (Mark.SUMMARY, None): "list",
    (Mark.SILENCE, None): "ellipsis",
    (Mark.TURNING_POINT, None): "split",
    (Mark.POSTURE, None): "person-standing",
    (Mark.ENERGY, Energy.UP): "trending-up",
    (Mark.ENERGY, Energy.DOWN): "trending-down",
    (Mark.ENERGY, None): "trending-up",
    (Mark.ASSUMPTION, None): "cloud",
    (Mark.VERBATIM, None): "quote",
}
_DIGITS = "1234567890"
_ENERGY_KEYS = (Qt.Key.Key_8, Qt.Key.Key_Asterisk, Qt.Key.Key_ParenLeft)
"""What the key of the 8 is with Shift, on keyboards of here and around."""
_LEAVING_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_WRITING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N)

_OWN_KEYS = frozenset(key for own in PLACES if own.place is Place.MARKS for key in own.keys)


@dataclass(frozen=True)
class NoteSigns:
    """The pictures of marks and roles, in the colours of the theme; each is drawn once."""

    tokens: Colouring
    icons: Path

    def mark(self, mark: Mark, energy: Energy | None = None, size: int = _ICON, *, is_selected: bool = False) -> QIcon:
        colours = self.tokens.console
        colour = colours.chosen.text if is_selected else colours.button.text
        return _sign(self.icons, _SIGNS[mark, energy], colour, size)

    def role(self, role: str, shape: Shape, size: int = _ICON) -> QIcon:
        return role_icon(shape, self.tokens.role(role, shape).fill, size)


@lru_cache
def _sign(icons: Path, name: str, colour: str, size: int) -> QIcon:
    return svg_icon(icons, name, colour, size)


class MarkButton(LaidOutButton):
    """A sign and a key above a word. It never takes the keyboard: that stays where somebody was writing."""

    def __init__(self) -> None:
        super().__init__("mark")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign, self._key, self._word = Sign(), plain_label("button-key"), plain_label("mark-word", wraps=True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column, above = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(2, 3, 2, 3)
        column.setSpacing(0)
        above.setSpacing(6)
        above.addStretch()
        for label in (self._sign, self._key):
            self.add_label(label, above)
        above.addStretch()
        column.addLayout(above)
        self.add_label(self._word, column)
        self.wrap()

    def show_sign(self, draw: Draw, size: int) -> None:
        self._sign.show_icon(draw, size)

    def say(self, word: str, key: str, name: str, hint: str) -> None:
        """Shows the word and the key; a screen reader says the name, and the hint after it."""
        if (word, key) != (self._word.text(), self._key.text()) or name != self.accessibleName():
            self._word.setText(word)
            self._key.setText(key)
            self.setAccessibleName(name)
        self.hint(hint)


class MarksArea(QFrame):
    """All marks. With the keyboard in it each is one key, and only a clicker steers the room; a frame shows it."""

    marked = Signal(object)
    """With the `MarkWord` that was chosen."""
    talk_toggled = Signal()
    taken_back = Signal()
    writing_requested = Signal()
    trio_chosen = Signal(object)
    """With the number of a trio."""

    def __init__(self, signs: NoteSigns) -> None:
        super().__init__()
        self.setProperty("role", "marks")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._signs = signs
        self._marks: tuple[MarkWord, ...] = ()
        self._buttons = [MarkButton() for _ in _SIGNS][1:]
        self._who = MarkButton()
        self._is_large = False
        self._keys = USUAL_KEYS
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(5)
        self._lay_out()
        for button in self._buttons:
            button.clicked.connect(self._mark)
        self._who.clicked.connect(self.talk_toggled)

    def _lay_out(self) -> None:
        columns = _IN_A_WIDE_ROW if self._is_large else _IN_A_ROW
        for place, button in enumerate((*self._buttons[: len(self._marks) or None], self._who)):
            self._grid.addWidget(button, *divmod(place, columns))

    def show_view(self, view: PadView, who_talks: str, space: str) -> None:
        """`who_talks` is what the button says while nobody talks yet, and `space` is the name of its key."""
        if view.marks != self._marks:
            self._marks = view.marks
            for place, button in enumerate(self._buttons):
                button.setVisible(place < len(self._marks))
            self._lay_out()
            self._draw()
        for button, mark in zip(self._buttons, self._marks, strict=False):
            is_silence = mark.mark is Mark.SILENCE and bool(view.silence)
            word = f"{mark.short} {view.silence}" if is_silence else _short(mark)
            key = _key(mark)
            button.say(word, key, mark.word, f"{key}, {view.silence}" if is_silence else key)
            set_role(button, "on" if is_silence else "off", of="state")
        self._show_talker(view.talk, who_talks, space)

    def follow_keys(self, keys: Keys) -> None:
        self._keys = keys

    def be_large(self, *, is_large: bool) -> None:
        """For a finger on a screen."""
        self._is_large = is_large
        for button in (*self._buttons, self._who):
            set_role(button, "touch" if is_large else "usual", of="measure")
        self._lay_out()
        self._draw()

    def _draw(self) -> None:
        size = _TOUCH_ICON if self._is_large else _ICON
        for button, mark in zip(self._buttons, self._marks, strict=False):
            button.show_sign(partial(self._signs.mark, mark.mark, mark.energy, size), size)

    def _show_talker(self, talk: Sequence[TalkBar], who_talks: str, space: str) -> None:
        now = next((bar for bar in talk if bar.is_talking), None)
        size = _TOUCH_ICON if self._is_large else _ICON
        shown = now or next(iter(talk), None)
        if shown:
            self._who.show_sign(partial(self._signs.role, shown.role, shown.shape, size), size)
        self._who.setEnabled(bool(talk))
        self._who.say(now.word if now else who_talks, space, who_talks, now.word if now else space)
        set_role(self._who, "on" if now else "off", of="state")

    @Slot()
    def _mark(self) -> None:
        button = self.sender()
        self.marked.emit(next(mark for known, mark in zip(self._buttons, self._marks, strict=False) if known is button))

    def _set(self, mark: Mark, energy: Energy | None) -> None:
        wanted = (one for one in self._marks if (one.mark, one.energy) == (mark, energy))
        for one in wanted:
            self.marked.emit(one)

    def event(self, event: QEvent) -> bool:
        """Keeps every key from the room but those that leave and those of the clicker in the trainer's hand."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() not in _LEAVING_KEYS and not self._steers(event))
            return True
        return super().event(event)

    def _steers(self, event: QKeyEvent) -> bool:
        """Whether the key is one of the clicker in the trainer's hand, or asks for help, and is no mark."""
        key = pressed_key(event)
        return key not in _OWN_KEYS and self._keys.holder(key) in {*STEERING, Action.HELP}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down counts once."""
        if event.key() in _LEAVING_KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._press(event)

    def _press(self, event: QKeyEvent) -> None:
        key, number = event.key(), chosen_trio(event)
        if number:
            self.trio_chosen.emit(number)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _ENERGY_KEYS:
            self._set(Mark.ENERGY, Energy.DOWN)
        elif event.text() and event.text() in _DIGITS:
            mark = list(Mark)[_DIGITS.index(event.text())]
            self._set(mark, Energy.UP if mark is Mark.ENERGY else None)
        elif key == Qt.Key.Key_Space:
            self.talk_toggled.emit()
        elif key == Qt.Key.Key_Z:
            self.taken_back.emit()
        elif key in _WRITING_KEYS:
            self.writing_requested.emit()


def chosen_trio(event: QKeyEvent) -> int:
    """The number of the trio that Ctrl and a digit ask for; 0 for every other key."""
    is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() - Qt.Key.Key_0 if is_control and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 else 0


def _key(mark: MarkWord) -> str:
    if mark.energy is Energy.DOWN:
        return "⇧8"
    return _DIGITS[list(Mark).index(mark.mark)]


def _short(mark: MarkWord) -> str:
    arrow = {Energy.UP: " ↑", Energy.DOWN: " ↓"}.get(mark.energy, "") if mark.energy else ""
    return mark.short + arrow
