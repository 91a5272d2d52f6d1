"""The trainer's settings in a TOML file that a person can read; comments in it are kept."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import tomli

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
from trioapp.domain.problems import Refused, place_unusable
from trioapp.domain.retention import CHOICES
from trioapp.storage.whole_file import replace_whole

Choice = TypeVar("Choice", bound=StrEnum)
_NO_END = "until deleted"
"""How the file says that names and notes stay; TOML has no word for nothing."""


class TomlPreferences:
    """Settings in one file, made with the first setting that is changed. A broken file never stops the start."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        found, as_delivered = self._found(), Preferences()
        language = str(found.get("language", ""))
        return Preferences(
            language=language if language in LANGUAGES else "",
            console_theme=_choice(ConsoleTheme, found.get("console_theme"), as_delivered.console_theme),
            text_size=_text_size(found.get("text_size"), as_delivered.text_size),
            theme=_choice(Theme, found.get("theme"), as_delivered.theme),
            room=_choice(Room, found.get("room"), as_delivered.room),
            last_chair_m=_measure(found.get("last_chair_m"), LAST_CHAIR_M, as_delivered.last_chair_m),
            picture_m=_measure(found.get("picture_m"), PICTURE_M, as_delivered.picture_m),
            fades=_switch(found.get("fades"), as_delivered.fades),
            time=_choice(ShownTime, found.get("time"), as_delivered.time),
            sound=_switch(found.get("sound"), as_delivered.sound),
            volume=_level(found.get("volume"), as_delivered.volume),
            beamer=str(found.get("beamer", "")),
            report_folder=str(found.get("report_folder", "")),
            start_gate=_switch(found.get("start_gate"), as_delivered.start_gate),
            seated_gate=_switch(found.get("seated_gate"), as_delivered.seated_gate),
            rather_duos=_switch(found.get("rather_duos"), as_delivered.rather_duos),
            keep_days=_days(found.get("keep_days"), as_delivered.keep_days),
        )

    def save(self, preferences: Preferences) -> None:
        import tomlkit  # the start of the program need not wait for it

        document = tomlkit.parse(self._text()) if self._found() else tomlkit.document()
        for field in fields(preferences):
            value = getattr(preferences, field.name)
            value = _NO_END if value is None else value
            document[field.name] = str(value) if isinstance(value, str) else value
        try:
            replace_whole(self._path, tomlkit.dumps(document).encode())
        except OSError as error:
            raise Refused(place_unusable(self._path, error)) from error

    def _text(self) -> str:
        return self._path.read_text(encoding="utf-8")

    def _found(self) -> dict[str, Any]:
        """What the file says; nothing when it cannot be read or understood."""
        try:
            return tomli.loads(self._text())
        except (OSError, ValueError):
            return {}


def _choice(kind: type[Choice], value: object, fallback: Choice) -> Choice:
    return next((choice for choice in kind if choice == value), fallback)


def _switch(value: object, fallback: bool) -> bool:
    return value if isinstance(value, bool) else fallback


def _level(value: object, fallback: int) -> int:
    """A whole number from 0 to 100; TOML's true is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 100 else fallback


def _text_size(value: object, fallback: int) -> int:
    """One of the sizes; TOML's false and 150.0 are none."""
    return value if type(value) is int and value in (AS_THE_SYSTEM, *TEXT_SIZES) else fallback


def _days(value: object, fallback: int | None) -> int | None:
    """One of the choices; TOML's false and 7.0 are none."""
    if value == _NO_END:
        return None
    return value if type(value) is int and value in CHOICES else fallback


def _measure(value: object, between: tuple[float, float], fallback: float) -> float:
    """A number of metres that can be measured; TOML's true, infinity and nan are none."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return fallback
    return float(value) if between[0] <= value <= between[1] else fallback
