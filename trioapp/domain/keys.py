"""Which keys do what: every act that a key does, its usual keys, and those that the trainer gave it instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from trioapp.domain.values import dataclass


class Action(StrEnum):
    """What a key does wherever it is pressed; the values are the names in the file of settings."""

    START_OR_PAUSE = "start_or_pause"
    NEXT = "next_phase"
    PREVIOUS = "previous_phase"
    START = "start"
    ADD_MINUTE = "minute_more"
    TAKE_OFF_MINUTE = "minute_less"
    ADD_HALF_MINUTE = "half_minute_more"
    TAKE_OFF_HALF_MINUTE = "half_minute_less"
    BRIEF = "show_brief"
    SEATING = "show_trios"
    CLOCK = "show_clock"
    BLACK = "black"
    FREEZE = "freeze"
    MESSAGE = "message"
    SOUND = "sound"
    NOTE = "note"
    UNDO = "undo"
    REDO = "redo"
    HELP = "help"
    LEAVE = "leave"


class Chance(StrEnum):
    """Where a key counts: each page says which of these it leaves to the room."""

    ALWAYS = "always"
    TURNING = "turning"
    """Keys for forward and back that no page has a use for: also where something is drawn or planned."""
    CLICKER = "clicker"
    BLACK = "black"
    LETTERS = "letters"
    """Not where letters choose in a list."""
    SPACE = "space"
    """Not where space presses a button."""


class Place(StrEnum):
    """Where keys mean something of their own, which stays as it is."""

    MARKS = "marks"
    PAD = "pad"
    TRIOS = "trios"
    NOTES = "notes"
    HARVEST = "harvest"
    PLANNER = "planner"
    CANVAS = "canvas"
    INSIGHT = "insight"
    FORMATS = "formats"
    EDITOR = "editor"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class PlaceKeys:
    """Keys that do something in one place; `act` names what, for who puts it into words."""

    place: Place
    act: str
    keys: tuple[str, ...]


USUAL: Mapping[Action, tuple[str, ...]] = {
    Action.START_OR_PAUSE: ("Space",),
    Action.NEXT: ("PgDown", "Right"),
    Action.PREVIOUS: ("PgUp", "Left"),
    Action.START: ("F5",),
    Action.ADD_MINUTE: ("+", "="),
    Action.TAKE_OFF_MINUTE: ("-",),
    Action.ADD_HALF_MINUTE: ("]",),
    Action.TAKE_OFF_HALF_MINUTE: ("[",),
    Action.BRIEF: ("I",),
    Action.SEATING: ("T",),
    Action.CLOCK: ("K",),
    Action.BLACK: ("B", "."),
    Action.FREEZE: ("F",),
    Action.MESSAGE: ("M",),
    Action.SOUND: ("G",),
    Action.NOTE: ("N",),
    Action.UNDO: ("Ctrl+Z",),
    Action.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
    Action.HELP: ("?", "F1"),
    Action.LEAVE: ("Esc",),
}
CLICKER: Mapping[Action, tuple[str, ...]] = {
    Action.NEXT: ("PgDown", "Right"),
    Action.PREVIOUS: ("PgUp", "Left"),
    Action.START: ("F5",),
    Action.BLACK: ("B", "."),
    Action.LEAVE: ("Esc",),
}
"""What presenter's clickers send, each for what it is meant."""
MOST_KEYS = 4
"""So many keys an act can have; more nobody can remember."""

EXPLAIN = "Shift+F1"
"""Shows what the control is for that has the keyboard."""

PLACES: tuple[PlaceKeys, ...] = (
    PlaceKeys(Place.MARKS, "mark", tuple("1234567890")),
    PlaceKeys(Place.MARKS, "energy_down", ("Shift+8",)),
    PlaceKeys(Place.MARKS, "talk", ("Space",)),
    PlaceKeys(Place.MARKS, "take_back", ("Z",)),
    PlaceKeys(Place.MARKS, "write", ("Return", "N")),
    PlaceKeys(Place.MARKS, "leave", ("Esc",)),
    PlaceKeys(Place.PAD, "trio", tuple(f"Ctrl+{number}" for number in range(1, 10))),
    PlaceKeys(Place.PAD, "finish", ("Return",)),
    PlaceKeys(Place.PAD, "line", ("Shift+Return",)),
    PlaceKeys(Place.TRIOS, "lock", ("L",)),
    PlaceKeys(Place.TRIOS, "walk", ("Up", "Down")),
    PlaceKeys(Place.NOTES, "change", ("Return",)),
    PlaceKeys(Place.NOTES, "delete", ("Del",)),
    PlaceKeys(Place.HARVEST, "tone", ("Alt+G", "Alt+H")),
    PlaceKeys(Place.HARVEST, "level", ("Alt+1", "Alt+2", "Alt+3")),
    PlaceKeys(Place.HARVEST, "share", ("Alt+S",)),
    PlaceKeys(Place.HARVEST, "theme", ("Alt+T",)),
    PlaceKeys(Place.HARVEST, "more", ("Alt+N",)),
    PlaceKeys(Place.HARVEST, "clock", ("Alt+R",)),
    PlaceKeys(Place.HARVEST, "skip", ("Alt+Down", "Alt+Up")),
    PlaceKeys(Place.HARVEST, "into_theme", tuple(f"Ctrl+{number}" for number in range(6))),
    PlaceKeys(Place.PLANNER, "move", ("Alt+Up", "Alt+Down")),
    PlaceKeys(Place.PLANNER, "leave_out", ("Del",)),
    PlaceKeys(Place.PLANNER, "duplicate", ("Ctrl+D",)),
    PlaceKeys(Place.CANVAS, "box", tuple("123456")),
    PlaceKeys(Place.CANVAS, "arrow", ("A",)),
    PlaceKeys(Place.CANVAS, "edit", ("Return", "F2")),
    PlaceKeys(Place.CANVAS, "delete", ("Del", "Backspace")),
    PlaceKeys(Place.CANVAS, "zoom", ("Ctrl++", "Ctrl+-", "Ctrl+0")),
    PlaceKeys(Place.INSIGHT, "chart", ("Up", "Down")),
    PlaceKeys(Place.INSIGHT, "enter", ("Right", "Left")),
    PlaceKeys(Place.FORMATS, "edit", ("Return",)),
    PlaceKeys(Place.FORMATS, "delete", ("Del",)),
    PlaceKeys(Place.FORMATS, "search", ("Ctrl+F",)),
    PlaceKeys(Place.EDITOR, "move", ("Alt+Up", "Alt+Down")),
    PlaceKeys(Place.EDITOR, "remove", ("Del",)),
    PlaceKeys(Place.EDITOR, "duplicate", ("Ctrl+D",)),
    PlaceKeys(Place.EVERYWHERE, "press", ("Return",)),
    PlaceKeys(Place.EVERYWHERE, "go", ("Tab", "Shift+Tab")),
    PlaceKeys(Place.EVERYWHERE, "explain", (EXPLAIN,)),
)
_CLICKED = frozenset({Chance.ALWAYS, Chance.TURNING, Chance.CLICKER, Chance.BLACK})
_MEETS: Mapping[Place, frozenset[Chance]] = {
    Place.MARKS: _CLICKED,
    Place.PAD: frozenset(Chance),
    Place.TRIOS: frozenset({Chance.ALWAYS, Chance.TURNING, Chance.CLICKER}),
    Place.NOTES: _CLICKED,
    Place.HARVEST: frozenset(Chance),
    Place.PLANNER: frozenset({Chance.ALWAYS, Chance.TURNING}),
    Place.CANVAS: frozenset({Chance.ALWAYS, Chance.TURNING}),
    Place.INSIGHT: frozenset({Chance.ALWAYS, Chance.TURNING}),
    Place.FORMATS: frozenset({Chance.ALWAYS}),
    Place.EDITOR: frozenset({Chance.ALWAYS}),
    Place.EVERYWHERE: frozenset(Chance),
}
"""Which keys of the room count in that place, too, so that one key cannot mean both."""

_MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
_ARROWS = ("Left", "Right", "Up", "Down")
_NAMED = {
    name.lower(): name
    for name in (
        *("Space", "Esc", "Tab", "Backspace", "Return", "Ins", "Del", "Pause", "Home", "End", "PgUp", "PgDown"),
        *_ARROWS,
        *(f"F{number}" for number in range(1, 25)),
        *("Media Play", "Media Stop", "Media Next", "Media Previous", "Volume Up", "Volume Down", "Volume Mute"),
        *("Back", "Forward"),
    )
} | {"escape": "Esc", "enter": "Return", "delete": "Del", "insert": "Ins", "page up": "PgUp", "page down": "PgDown",
     "pageup": "PgUp", "pagedown": "PgDown", "pgdn": "PgDown"}  # fmt: skip


def tidy_key(text: str) -> str:
    """A key as it is spelled everywhere, "Ctrl+Shift+Z" say; empty when the text is none."""
    words = text if text == " " else text.strip()
    before, name = (words[:-1].split("+"), "+") if words.endswith("+") else _split(words)
    held = {part.strip().capitalize() for part in before if part.strip()}
    key = _NAMED.get(name.strip().lower(), "") or _letter(name)
    if not key or not held.issubset(_MODIFIERS):
        return ""
    if not key.isalpha() and len(key) == 1 and not key.isdigit():
        held -= {"Shift"}
    return "+".join((*(modifier for modifier in _MODIFIERS if modifier in held), key))


def _split(words: str) -> tuple[list[str], str]:
    *before, name = words.split("+")
    return before, name


def _letter(name: str) -> str:
    """One character that a key can have; those that are two when they are large cannot be told apart."""
    large = name.upper()
    return large if len(large) == 1 and large.isprintable() and not large.isspace() and ord(large) < 0x3000 else ""


def chance(action: Action, key: str) -> Chance:
    """Where that key counts when it does that."""
    if key == "Space":
        return Chance.SPACE
    is_letter = len(key.removeprefix("Shift+")) == 1
    if action in (Action.HELP, Action.LEAVE) and not (is_letter and key[-1].isalnum()):
        return Chance.ALWAYS
    if is_letter:
        return Chance.BLACK if action is Action.BLACK else Chance.LETTERS
    return _chance_of_named(action, key)


def _chance_of_named(action: Action, key: str) -> Chance:
    if action in (Action.NEXT, Action.PREVIOUS):
        return Chance.CLICKER if key in _ARROWS else Chance.TURNING
    if action is Action.BLACK:
        return Chance.BLACK
    return Chance.CLICKER if action is Action.START else Chance.LETTERS


def meeting(action: Action, key: str) -> PlaceKeys | None:
    """What that key means of its own in a place where it would do that, too."""
    where = chance(action, key)
    return next(
        (
            own
            for own in PLACES
            if key in own.keys and where in _MEETS[own.place] and key not in USUAL[action]
        ),
        None,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keys:
    """All keys in force: `changed` has what is other than usual. No key does two things."""

    changed: tuple[tuple[Action, tuple[str, ...]], ...] = ()

    def of(self, action: Action) -> tuple[str, ...]:
        return dict(self.changed).get(action, USUAL[action])

    def __iter__(self) -> Iterator[tuple[Action, tuple[str, ...]]]:
        return ((action, self.of(action)) for action in Action)

    def holder(self, key: str) -> Action | None:
        """What that key does now."""
        return next((action for action, keys in self if key in keys), None)

    def is_usual(self, action: Action) -> bool:
        return self.of(action) == USUAL[action]

    def given(self, action: Action, keys: tuple[str, ...]) -> Keys:
        """That action has these keys, and no other has any of them."""
        return keys_held(
            {
                **{other: tuple(key for key in held if key not in keys) for other, held in self},
                action: tuple(dict.fromkeys(keys))[:MOST_KEYS],
            }
        )

    def swapped(self, action: Action, key: str) -> Keys:
        """That action has that key, and who had it has those of that action instead."""
        other = self.holder(key)
        if other is None or other is action:
            return self.given(action, (key,))
        left = tuple(one for one in self.of(other) if one != key)
        return self.given(action, (key,)).given(other, (*self.of(action), *left)[:MOST_KEYS])

    def usual(self, action: Action) -> Keys:
        """That action has its usual keys again, and whoever had one of them has it no more."""
        return self.given(action, USUAL[action])

    def lost_by_clicker(self, action: Action) -> tuple[str, ...]:
        """Keys that a clicker sends for that, and that do not do it."""
        return tuple(key for key in CLICKER.get(action, ()) if key not in self.of(action))


USUAL_KEYS = Keys()


def keys_held(held: Mapping[Action, tuple[str, ...]]) -> Keys:
    """Those keys, and the usual ones for what is not named."""
    return Keys(tuple((action, held[action]) for action in Action if held.get(action, USUAL[action]) != USUAL[action]))
