"""The trainer's settings in a TOML file that a person can read and change, also while the program runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from trioapp.domain.keys import MOST_KEYS, USUAL, USUAL_KEYS, Action, Keys, keys_held, meeting, tidy_key
from trioapp.domain.preferences import (
    AS_THE_SYSTEM,
    LANGUAGES,
    LAST_CHAIR_M,
    PICTURE_M,
    TEXT_SIZES,
    ConsoleTheme,
    Preferences,
    Room,
    ShownTime,
    Theme,
)
from trioapp.domain.problems import Problem, ProblemKind, Refused, place_unusable
from trioapp.domain.retention import CHOICES
from trioapp.storage.reading import decode, read_whole
from trioapp.storage.taking_turns import turn_in
from trioapp.storage.toml_text import parsed
from trioapp.storage.toml_tokens import short
from trioapp.storage.whole_file import replace_whole

_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_NO_END = "until deleted"
"""How the file says that names and notes stay; TOML has no word for nothing."""
_CAP = 256 * 1024
_KEYS = "keys"
_EXAMPLE_OF_KEYS = '["PgDown", "Right"]'

Reader = Callable[[object], Any]
Comments = Callable[[], Mapping[str, str]]
"""What a new file says above each setting, in the language that is switched on; "" is what stands at its top."""


class _WrongValue(Exception):
    """With what the value could be, as the file says it."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a file says: the settings that can be understood, and what is wrong with the others."""

    preferences: Preferences = field(default_factory=Preferences)
    faults: tuple[Problem, ...] = ()
    text: str = ""
    is_sound: bool = True


class TomlPreferences:
    """Settings in one file, made with the first setting that is changed. A broken file never stops the start.

    What somebody else writes in it meanwhile stays and counts: only what was changed here is changed there.
    """

    def __init__(self, path: Path, comments: Comments = dict) -> None:
        self._path = path
        self._comments = comments
        self._last: Preferences | None = None
        self.faults: tuple[Problem, ...] = ()
        self.is_sound = False

    def load(self) -> Preferences:
        """The settings; those that are missing or make no sense are as delivered, and `faults` tells of these."""
        found = self._found()
        self.faults, self.is_sound, self._last = found.faults, found.is_sound, found.preferences
        return found.preferences

    def save(self, preferences: Preferences) -> Preferences:
        """Gives what holds now; of a file that cannot be understood a copy is kept beside it first."""
        before = self.load() if self._last is None else self._last
        with turn_in(self._path.parent):
            found = self._found()
            now = _merged(before, preferences, found.preferences)
            try:
                self._write(found, now)
            except OSError as error:
                raise Refused(place_unusable(self._path, error)) from error
        found = self._found()
        self.faults, self.is_sound, self._last = found.faults, found.is_sound, now
        return now

    def _write(self, found: _Found, now: Preferences) -> None:
        text = _changed(found, now) if found.text.strip() and found.is_sound else ""
        if not text and self._path.exists() and not _is_blank(self._path):
            self._keep_aside()
        replace_whole(self._path, (text or self._new(now)).encode())

    def _keep_aside(self) -> None:
        """Somebody's words stay, whatever the program makes of them."""
        contents, number = self._path.read_bytes(), 1
        while (aside := self._path.with_name(f"{self._path.name}.broken-{number}")).exists():
            number += 1
        replace_whole(aside, contents)

    def _new(self, now: Preferences) -> str:
        """A file with every setting, and above each a comment on what it does."""
        from trioapp.storage.toml_nodes import written  # the start of the program need not wait for it

        comments = self._comments()
        said = _said(now)
        settings = (f"{_comment(comments.get(key, ''))}{key} = {written(said[key])}\n" for key in said if key != _KEYS)
        keys = (f"{key} = {written(leaf)}\n" for key, leaf in said[_KEYS].children.items() if not leaf.is_usual)
        table = f"{_comment(comments.get(_KEYS, ''))}[{_KEYS}]\n{''.join(keys)}"
        return "\n".join(filter(None, (_comment(comments.get("", "")), *settings, table)))

    def _found(self) -> _Found:
        file = str(self._path)
        try:
            text = decode(read_whole(self._path, _CAP), file)
        except Refused as refused:
            is_missing = refused.problems[0].kind is ProblemKind.FILE_MISSING
            return _Found(faults=() if is_missing else refused.problems, is_sound=False)
        try:
            values = parsed(text, file)
        except Refused as refused:
            reading = _Reading(text, file)
            return _Found(reading.preferences(_understood(text)), refused.problems, text, is_sound=False)
        reading = _Reading(text, file)
        return _Found(reading.preferences(values), tuple(reading.faults), text)


class _Reading:
    """One file that is being read, and the faults found in it."""

    def __init__(self, text: str, file: str) -> None:
        self._text, self._file = text, file
        self.faults: list[Problem] = []

    def preferences(self, values: Mapping[str, object]) -> Preferences:
        understood: dict[str, Any] = {}
        for name, value in values.items():
            if name == _KEYS:
                understood[name] = self._keys(value)
            elif name in _READERS:
                try:
                    understood[name] = _READERS[name](value)
                except _WrongValue as wrong:
                    self._fault(ProblemKind.VALUE_WRONG, name, str(wrong))
            elif alike := _alike(name, (*_READERS, _KEYS)):
                self._fault(ProblemKind.KEY_UNKNOWN, name, alike)
        return Preferences(**understood)

    def _keys(self, table: object) -> Keys:
        """A key that stands for two acts does the first of them; those that are not named give way."""
        if not isinstance(table, dict):
            self._fault(ProblemKind.VALUE_WRONG, _KEYS, f"[{_KEYS}]")
            return USUAL_KEYS
        named: dict[Action, tuple[str, ...]] = {}
        for name, value in table.items():
            if name not in tuple(Action):
                self._fault(ProblemKind.KEY_UNKNOWN, name, _alike(name, tuple(Action)) or ", ".join(Action))
                continue
            named[Action(name)] = self._keys_of(Action(name), value, named)
        taken = {key for keys in named.values() for key in keys}
        others = {action: tuple(key for key in USUAL[action] if key not in taken) for action in Action}
        return keys_held({**others, **named})

    def _keys_of(self, action: Action, value: object, named: Mapping[Action, tuple[str, ...]]) -> tuple[str, ...]:
        words = [value] if isinstance(value, str) else value
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words) or len(words) > MOST_KEYS:
            self._fault(ProblemKind.VALUE_WRONG, action, _EXAMPLE_OF_KEYS)
            return USUAL[action]
        return tuple(dict.fromkeys(key for word in words if (key := self._key(action, word, named))))

    def _key(self, action: Action, word: str, named: Mapping[Action, tuple[str, ...]]) -> str:
        key = tidy_key(word)
        if not key:
            self._fault(ProblemKind.VALUE_WRONG, action, _EXAMPLE_OF_KEYS)
            return ""
        holder: str | None = next((other for other, keys in named.items() if key in keys), None)
        if holder is None and (own := meeting(action, key)):
            holder = own.place
        if holder is not None:
            self._fault(ProblemKind.KEY_IN_USE, key, holder, at=action)
            return ""
        return key

    def _fault(self, kind: ProblemKind, what: str, other: str, at: str = "") -> None:
        self.faults.append(Problem(kind, self._file, _line_of(self._text, at or what), short(what), other))


def _merged(before: Preferences, wanted: Preferences, found: Preferences) -> Preferences:
    """What the file says, but for what is wanted otherwise than before."""
    changed = {
        one.name: getattr(wanted, one.name)
        for one in fields(wanted)
        if one.name != _KEYS and getattr(wanted, one.name) != getattr(before, one.name)
    }
    keys = found.keys
    for action, held in wanted.keys:
        if held != before.keys.of(action):
            keys = keys.given(action, held)
    return replace(found, **changed, keys=keys)


def _changed(found: _Found, now: Preferences) -> str:
    """The text with only that changed which is to be said otherwise; empty when that cannot be done."""
    from trioapp.storage.toml_nodes import Branch
    from trioapp.storage.toml_pieces import changed_text

    old, new = _said(found.preferences), _said(now)
    different = [key for key in new if key != _KEYS and old[key] != new[key]]
    if found.preferences.keys != now.keys:
        different.append(_KEYS)
    text = changed_text(
        found.text, Branch({key: old[key] for key in different}), Branch({key: new[key] for key in different})
    )
    try:
        return text if _Reading(text, "").preferences(parsed(text, "")) == now else ""
    except Refused:
        return ""


def _said(preferences: Preferences) -> dict[str, Any]:
    """Each setting as it stands in the file."""
    from trioapp.storage.toml_nodes import Branch, Leaf

    values = {one.name: getattr(preferences, one.name) for one in fields(preferences) if one.name != _KEYS}
    return {
        **{name: Leaf(_NO_END if value is None else value) for name, value in values.items()},
        _KEYS: Branch({action: Leaf(held, USUAL[action]) for action, held in preferences.keys}),
    }


def _comment(sentence: str) -> str:
    import textwrap

    lines = (line for part in sentence.splitlines() for line in textwrap.wrap(part, 100) or [""])
    return "".join(f"# {line}".rstrip() + "\n" for line in lines)


def _is_blank(path: Path) -> bool:
    return not path.read_bytes().strip()


def _understood(text: str) -> dict[str, object]:
    """Of a text that is no TOML what its lines say one by one."""
    import tomli

    values: dict[str, Any] = {}
    table: dict[str, Any] | None = values
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("["):
            table = values.setdefault(_KEYS, {}) if stripped.startswith(f"[{_KEYS}]") else None
            continue
        try:
            said = tomli.loads(line)
        except ValueError:
            continue
        if table is not None:
            table.update((key, value) for key, value in said.items() if key not in table)
    return values


def _alike(name: str, known: tuple[str, ...]) -> str:
    """What somebody may have meant; empty for a key of somebody else's."""
    import difflib

    return next(iter(difflib.get_close_matches(name, known, 1, 0.8)), "")


def _line_of(text: str, name: str) -> int:
    """Where it is said; 1 when it cannot be found."""
    lines = enumerate(text.splitlines(), 1)
    starts = (f"{name}=", f'"{name}"=', f"'{name}'=", f"{_KEYS}.{name}=", f"[{name}]")
    return next((number for number, line in lines if "".join(line.split()).startswith(starts)), 1)


# -- what each setting may say


def _choice(kind: type[StrEnum]) -> Reader:
    def read(value: object) -> StrEnum:
        for choice in kind:
            if choice == value:
                return choice
        raise _WrongValue(", ".join(f'"{choice}"' for choice in kind))

    return read


def _switch(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _WrongValue("true, false")


def _language(value: object) -> str:
    """A code, of a language that may be spoken in this version or in another one; empty is as the system has it."""
    if isinstance(value, str) and (not value or _CODE.fullmatch(value)):
        return value
    raise _WrongValue(", ".join(f'"{code}"' for code in LANGUAGES))


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise _WrongValue('"…"')


def _level(value: object) -> int:
    """A whole number from 0 to 100; TOML's true is none."""
    if type(value) is int and 0 <= value <= 100:
        return value
    raise _WrongValue("0 … 100")


def _text_size(value: object) -> int:
    """One of the sizes; TOML's false and 150.0 are none."""
    if type(value) is int and value in (AS_THE_SYSTEM, *TEXT_SIZES):
        return value
    raise _WrongValue(", ".join(map(str, (AS_THE_SYSTEM, *TEXT_SIZES))))


def _days(value: object) -> int | None:
    """One of the choices; TOML's false and 7.0 are none."""
    if value == _NO_END:
        return None
    if type(value) is int and value in CHOICES:
        return value
    raise _WrongValue(", ".join(_days_said()))


def _days_said() -> Iterator[str]:
    return (f'"{_NO_END}"' if days is None else str(days) for days in CHOICES)


def _measure(between: tuple[float, float]) -> Reader:
    """A number of metres that can be measured; TOML's true, infinity and nan are none."""

    def read(value: object) -> float:
        if isinstance(value, int | float) and not isinstance(value, bool) and between[0] <= value <= between[1]:
            return float(value)
        raise _WrongValue(f"{between[0]} … {between[1]}")

    return read


_READERS: Mapping[str, Reader] = {
    "language": _language,
    "console_theme": _choice(ConsoleTheme),
    "text_size": _text_size,
    "theme": _choice(Theme),
    "room": _choice(Room),
    "last_chair_m": _measure(LAST_CHAIR_M),
    "picture_m": _measure(PICTURE_M),
    "fades": _switch,
    "time": _choice(ShownTime),
    "sound": _switch,
    "volume": _level,
    "start_gate": _switch,
    "seated_gate": _switch,
    "rather_duos": _switch,
    "keep_days": _days,
    "reports_named": _switch,
    "reports_with_notes": _switch,
    "beamer": _text,
    "report_folder": _text,
    "data_folder": _text,
}
