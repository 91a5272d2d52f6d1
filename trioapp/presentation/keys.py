"""Every key and what it does, in words: for the page of keys, the labels of buttons, and who asks for help.

`key_groups(keys)` is all there is to list: groups with a heading, each of rows of (keys, words), in the language that
is switched on. `Preferences.keys` has the keys in force; `USUAL_KEYS` those of a program that was never changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from trioapp.domain.keys import PLACES, USUAL, USUAL_KEYS, Action, Keys, Place

_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What some keys do; `action` when the trainer may give it other keys."""

    keys: tuple[str, ...]
    words: str
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together, below a heading."""

    heading: str
    rows: tuple[KeyRow, ...]
    place: Place | None = None
    """Where they mean this; none when they steer the room."""


def key_groups(keys: Keys = USUAL_KEYS) -> tuple[KeyGroup, ...]:
    """All keys, those that can be changed first, then those of each page."""
    words = KeyWording()
    steering = (
        KeyGroup(
            words.heading(group),
            tuple(KeyRow(words.shown_all(keys.of(action)), words.does(action), action) for action in actions),
        )
        for group, actions in GROUPS.items()
    )
    return (*steering, *(KeyGroup(words.place(place), _rows_of(place, words), place) for place in Place))


def first_key(keys: Keys, action: Action) -> str:
    """As a label says it; empty when no key does it."""
    held = keys.of(action)
    return KeyWording().shown(held[0]) if held else ""


def keys_instead(keys: Keys) -> dict[str, str]:
    """What now does the act of each usual key that does it no more, both as they are shown."""
    words = KeyWording()
    instead: dict[str, str] = {}
    for action, usual in USUAL.items():
        held = keys.of(action)
        new = [key for key in held if key not in usual] or held
        for number, key in enumerate(key for key in usual if key not in held):
            instead[words.shown(key)] = words.shown(new[min(number, len(new) - 1)]) if new else words.none()
    return instead


def _rows_of(place: Place, words: KeyWording) -> tuple[KeyRow, ...]:
    return tuple(
        KeyRow(words.shown_all(_shortened(own.keys)), words.of_place(own.place, own.act))
        for own in PLACES
        if own.place is place
    )


def _shortened(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Of a long row of digits the first and the last."""
    return keys if len(keys) <= _MOST_SHOWN else (keys[0], "…", keys[-1])


_MOST_SHOWN = 4
CLOCK, BEAMER, REST = "clock", "beamer", "rest"
GROUPS: Mapping[str, tuple[Action, ...]] = {
    CLOCK: (
        *(Action.START_OR_PAUSE, Action.NEXT, Action.PREVIOUS, Action.START),
        *(Action.ADD_MINUTE, Action.TAKE_OFF_MINUTE, Action.ADD_HALF_MINUTE, Action.TAKE_OFF_HALF_MINUTE),
    ),
    BEAMER: (
        *(Action.BRIEF, Action.SEATING, Action.CLOCK, Action.BLACK),
        *(Action.FREEZE, Action.MESSAGE, Action.SOUND),
    ),
    REST: (Action.NOTE, Action.UNDO, Action.REDO, Action.HELP, Action.LEAVE),
}
"""Which actions stand together."""


class KeyWording(QObject):
    """What keys are called and what they do."""

    def heading(self, group: str) -> str:
        return {
            CLOCK: self.tr("Clock and programme"),
            BEAMER: self.tr("What the room sees and hears"),
            REST: self.tr("Notes and putting right"),
        }[group]

    def place(self, place: Place) -> str:
        return {
            Place.MARKS: self.tr("In the marks of the observation pad"),
            Place.PAD: self.tr("In the field for notes"),
            Place.TRIOS: self.tr("On the page Trios"),
            Place.NOTES: self.tr("On the page Notes"),
            Place.HARVEST: self.tr("On the page Harvest"),
            Place.PLANNER: self.tr("On the page Planner"),
            Place.CANVAS: self.tr("On the page Canvas, in the drawing"),
            Place.INSIGHT: self.tr("On the page Insight"),
            Place.FORMATS: self.tr("On the page Formats"),
            Place.EDITOR: self.tr("In the editor of exercises"),
            Place.EVERYWHERE: self.tr("On every page"),
        }[place]

    def does(self, action: Action) -> str:
        return (self._of_clock() | self._of_room())[action]

    def _of_clock(self) -> dict[Action, str]:
        return {
            Action.START_OR_PAUSE: self.tr("start, pause, go on"),
            Action.NEXT: self.tr("next phase"),
            Action.PREVIOUS: self.tr("previous phase"),
            Action.START: self.tr("start"),
            Action.ADD_MINUTE: self.tr("a minute more"),
            Action.TAKE_OFF_MINUTE: self.tr("a minute less"),
            Action.ADD_HALF_MINUTE: self.tr("half a minute more"),
            Action.TAKE_OFF_HALF_MINUTE: self.tr("half a minute less"),
        }

    def _of_room(self) -> dict[Action, str]:
        return {
            Action.BRIEF: self.tr("brief on the beamer"),
            Action.SEATING: self.tr("trios on the beamer"),
            Action.CLOCK: self.tr("clock on the beamer"),
            Action.BLACK: self.tr("beamer black, and back"),
            Action.FREEZE: self.tr("freeze the picture, and go on"),
            Action.MESSAGE: self.tr("message to the room"),
            Action.SOUND: self.tr("sound on or off"),
            Action.NOTE: self.tr("to the observation field"),
            Action.UNDO: self.tr("undo"),
            Action.REDO: self.tr("redo, among the trios and in the editor"),
            Action.HELP: self.tr("all keys, and help"),
            Action.LEAVE: self.tr("out of a field, out of full screen"),
        }

    def of_place(self, place: Place, act: str) -> str:
        """What a key does that belongs to one place."""
        return (self._while_observing() | self._while_harvesting() | self._on_pages())[place, act]

    def _while_observing(self) -> dict[tuple[Place, str], str]:
        return {
            (Place.MARKS, "mark"): self.tr("a mark; 5 again ends a silence"),
            (Place.MARKS, "energy_down"): self.tr("energy down"),
            (Place.MARKS, "talk"): self.tr("who is talking now"),
            (Place.MARKS, "take_back"): self.tr("the last mark or turn was none"),
            (Place.MARKS, "write"): self.tr("to the text field"),
            (Place.MARKS, "leave"): self.tr("to the clock"),
            (Place.PAD, "trio"): self.tr("another trio"),
            (Place.PAD, "finish"): self.tr("ends the note"),
            (Place.PAD, "line"): self.tr("a new line in the note"),
            (Place.TRIOS, "lock"): self.tr("locks the person at this table, or not any more"),
            (Place.TRIOS, "walk"): self.tr("another person"),
            (Place.NOTES, "change"): self.tr("change the note"),
            (Place.NOTES, "delete"): self.tr("delete the note"),
        }

    def _while_harvesting(self) -> dict[tuple[Place, str], str]:
        return {
            (Place.HARVEST, "tone"): self.tr("good or hard"),
            (Place.HARVEST, "level"): self.tr("about whom it is"),
            (Place.HARVEST, "share"): self.tr("may be shared, or not"),
            (Place.HARVEST, "theme"): self.tr("to the theme"),
            (Place.HARVEST, "more"): self.tr("one more sentence of the same trio"),
            (Place.HARVEST, "clock"): self.tr("the time of this trio again"),
            (Place.HARVEST, "skip"): self.tr("another trio first, and back"),
            (Place.HARVEST, "into_theme"): self.tr("the sentence into that theme; 0: into none"),
        }

    def _on_pages(self) -> dict[tuple[Place, str], str]:
        return {
            (Place.PLANNER, "move"): self.tr("move the part"),
            (Place.PLANNER, "leave_out"): self.tr("leave the part out"),
            (Place.PLANNER, "duplicate"): self.tr("duplicate the part"),
            (Place.CANVAS, "box"): self.tr("a new box of that kind"),
            (Place.CANVAS, "arrow"): self.tr("an arrow from the chosen box"),
            (Place.CANVAS, "edit"): self.tr("change the text of the box"),
            (Place.CANVAS, "delete"): self.tr("delete what is chosen"),
            (Place.CANVAS, "zoom"): self.tr("larger, smaller, all of it"),
            (Place.INSIGHT, "chart"): self.tr("another chart"),
            (Place.INSIGHT, "enter"): self.tr("into plot and table, and back"),
            (Place.FORMATS, "edit"): self.tr("change the exercise"),
            (Place.FORMATS, "delete"): self.tr("delete an exercise of your own"),
            (Place.FORMATS, "search"): self.tr("search"),
            (Place.EDITOR, "move"): self.tr("move the phase"),
            (Place.EDITOR, "remove"): self.tr("remove the phase"),
            (Place.EDITOR, "duplicate"): self.tr("duplicate the phase"),
            (Place.EVERYWHERE, "press"): self.tr("press the button that has the frame"),
            (Place.EVERYWHERE, "go"): self.tr("to the next control, or the one before"),
            (Place.EVERYWHERE, "explain"): self.tr("what the control is for that has the frame"),
        }

    def none(self) -> str:
        """Where a key would stand, for an act that has none."""
        return self.tr("no key (F1)")

    def shown_all(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(self.shown, keys))

    def shown(self, key: str) -> str:
        """A key as it stands on the keyboard and in a label."""
        *held, name = key[:-1].split("+") if key.endswith("+") and len(key) > 1 else key.split("+")
        if key.endswith("+"):
            held, name = [part for part in (*held, name) if part], "+"
        return "+".join((*(self._named(part) for part in held), self._named(name)))

    def _named(self, name: str) -> str:
        return {
            "Space": self.tr("Space"),
            "PgDown": self.tr("Page Down"),
            "PgUp": self.tr("Page Up"),
            "Return": self.tr("Enter"),
            "Backspace": self.tr("Backspace"),
            "Del": self.tr("Del"),
            "Ins": self.tr("Ins"),
            "Shift": self.tr("Shift"),
        }.get(name, _SIGNS.get(name, name))
