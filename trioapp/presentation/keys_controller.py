"""The page of keys: which key does what, what a new key would get in the way of, and back to the usual ones."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.keys import MOST_KEYS, USUAL_KEYS, Action, Keys, meeting, tidy_key
from trioapp.domain.preferences import Preferences
from trioapp.domain.values import dataclass
from trioapp.presentation.keys import key_groups
from trioapp.presentation.settings_controller import SettingsController
from trioapp.presentation.wording import Wording


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A row of the list: an act and its keys; the first of a group has its heading."""

    id: str
    words: str
    keys: str
    heading: str
    is_usual: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class KeysView:
    """The rows that were sought; a sentence, and what a press can agree to."""

    lines: tuple[KeyLine, ...]
    told: str = ""
    agreeing: str = ""
    can_reset: bool = False


@dataclass(frozen=True, slots=True)
class KeyWish:
    """A key for that action, one more or instead of those that it has; empty until it is pressed."""

    action: str
    adds: bool = False
    key: str = ""


class KeysController(QObject):
    """A key that does something else already, or that a clicker needs, is asked about before it is given."""

    view_changed = Signal(object)
    aloud = Signal(str)

    def __init__(self, settings: SettingsController, words: Wording) -> None:
        super().__init__()
        self._settings, self._words = settings, words
        self._sought, self._told, self._agreeing = "", "", ""
        self._pending: tuple[Action, Keys] | None = None
        settings.preferences_changed.connect(self._follow)

    @property
    def _keys(self) -> Keys:
        return self._settings.preferences.keys

    @Slot(str)
    def seek(self, words: str) -> None:
        self._sought = words.casefold().strip()
        self.refresh()

    @Slot(object)
    def begin(self, wish: KeyWish) -> None:
        """Somebody is about to press a key."""
        self._pending = None
        self._tell(self._words.settings.key_wanted(Action(wish.action), adds=wish.adds))

    @Slot()
    def leave(self) -> None:
        """All stays as it is."""
        self._pending = None
        self._tell("")

    @Slot(object)
    def give(self, wish: KeyWish) -> None:
        """It was pressed."""
        act, key, adds, words = Action(wish.action), tidy_key(wish.key), wish.adds, self._words.settings
        held = self._keys.of(act)
        if key in held and adds:
            self._tell(words.key_given(act, held))
        elif not key:
            self._tell(words.key_is_none())
        elif own := meeting(act, key):
            named = self._words.keys
            self._tell(words.key_is_needed(key, named.place(own.place), named.of_place(own.place, own.act)))
        elif adds and len(held) >= MOST_KEYS:
            self._tell(words.too_many_keys())
        else:
            self._weigh(act, key, adds=adds)

    def _weigh(self, act: Action, key: str, *, adds: bool) -> None:
        before, words = self._keys, self._words.settings
        now = before.given(act, (*before.of(act), key) if adds else (key,))
        holder, question, agreeing = before.holder(key), "", words.all_the_same()
        if holder and holder is not act:
            now, can_swap = _taken(before, act, key, holder, adds=adds)
            question = words.key_is_held(key, holder) if can_swap else words.key_is_to_be_taken(key, holder)
            agreeing = words.swap() if can_swap else words.take()
        lost = next(((one, sent) for one in Action for sent in _newly_lost(before, now, one)), None)
        if lost:
            question = " ".join(filter(None, (question, words.clicker_loses(lost[1], lost[0]))))
        if question:
            self._pending = (act, now)
            self._tell(question, agreeing)
        else:
            self._put(act, now)

    @Slot()
    def agree(self) -> None:
        """To what was asked last."""
        if self._pending:
            self._put(*self._pending)

    @Slot(str)
    def reset(self, action: str) -> None:
        """That act has its usual keys again."""
        self._put(Action(action), self._keys.usual(Action(action)))

    @Slot()
    def reset_all(self) -> None:
        self._pending, self._told, self._agreeing = None, "", ""
        self._settings.choose_keys(USUAL_KEYS)
        self.refresh()

    def _put(self, act: Action, wanted: Keys) -> None:
        self._pending = None
        self._settings.choose_keys(wanted)
        self._tell(self._words.settings.key_given(act, self._keys.of(act)))

    def _tell(self, sentence: str, agreeing: str = "") -> None:
        self._told, self._agreeing = sentence, agreeing
        self.refresh()
        self.aloud.emit(sentence)

    @Slot(object)
    def _follow(self, _preferences: Preferences) -> None:
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        can_reset = self._keys != USUAL_KEYS
        self.view_changed.emit(KeysView(tuple(self._lines()), self._told, self._agreeing, can_reset))

    def _lines(self) -> Iterator[KeyLine]:
        """Found by what they do, what they are called, and their heading."""
        for group in key_groups(self._keys):
            heading = group.heading
            for row in group.rows:
                keys = " · ".join(row.keys) or "–"
                if row.action and self._sought in f"{group.heading} {row.words} {keys}".casefold():
                    is_usual = self._keys.is_usual(row.action)
                    yield KeyLine(row.action, row.words, keys, heading, is_usual, f"{row.words}: {keys}")
                    heading = ""


def _taken(before: Keys, act: Action, key: str, holder: Action, *, adds: bool) -> tuple[Keys, bool]:
    """The keys after that one was taken from `holder`; True when that gets the others instead, as it can have them."""
    swapped = before.swapped(act, key)
    if not adds and before.of(act) and not any(meeting(holder, one) for one in swapped.of(holder)):
        return swapped, True
    return before.given(act, (*before.of(act), key) if adds else (key,)), False


def _newly_lost(before: Keys, now: Keys, action: Action) -> tuple[str, ...]:
    """What a clicker sends for that action, and does it no more."""
    return tuple(key for key in now.lost_by_clicker(action) if key not in before.lost_by_clicker(action))
