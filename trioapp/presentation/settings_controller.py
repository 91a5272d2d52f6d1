"""The trainer's settings: read once, changed live, kept at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.ports import PreferencesFile
from trioapp.domain.preferences import ConsoleTheme, Preferences, Room, ShownTime, Theme
from trioapp.domain.problems import Refused
from trioapp.presentation.wording import Wording


class SettingsController(QObject):
    """Sends the settings each time one of them changes; a setting that cannot be kept still holds for today."""

    preferences_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, file: PreferencesFile, words: Wording) -> None:
        super().__init__()
        self._file = file
        self._words = words
        self._preferences = file.load()

    @property
    def preferences(self) -> Preferences:
        return self._preferences

    @Slot(str)
    def choose_language(self, language: str) -> None:
        self._change(replace(self._preferences, language=language))

    @Slot(str)
    def choose_theme(self, theme: str) -> None:
        self._change(replace(self._preferences, theme=Theme(theme)))

    @Slot(str)
    def choose_console_theme(self, theme: str) -> None:
        self._change(replace(self._preferences, console_theme=ConsoleTheme(theme)))

    @Slot(object)
    def choose_text_size(self, per_cent: int) -> None:
        """The size of the console's text; 0 is as the system has it."""
        self._change(replace(self._preferences, text_size=per_cent))

    @Slot(str)
    def choose_room(self, room: str) -> None:
        self._change(replace(self._preferences, room=Room(room)))

    @Slot(object)
    def choose_measures(self, metres: tuple[float, float]) -> None:
        """How far the last chair is and how high the picture is, in metres."""
        last_chair_m, picture_m = metres
        self._change(replace(self._preferences, last_chair_m=last_chair_m, picture_m=picture_m))

    @Slot(bool)
    def switch_fades(self, fades: bool) -> None:
        self._change(replace(self._preferences, fades=fades))

    @Slot(str)
    def choose_time(self, time: str) -> None:
        self._change(replace(self._preferences, time=ShownTime(time)))

    @Slot(bool)
    def switch_sound(self, sound: bool) -> None:
        self._change(replace(self._preferences, sound=sound))

    @Slot()
    def toggle_sound(self) -> None:
        self.switch_sound(not self._preferences.sound)

    @Slot(object)
    def choose_volume(self, volume: int) -> None:
        self._change(replace(self._preferences, volume=volume))

    @Slot(str)
    def remember_beamer(self, screen: str) -> None:
        self._change(replace(self._preferences, beamer=screen))

    @Slot(str)
    def remember_report_folder(self, folder: str) -> None:
        self._change(replace(self._preferences, report_folder=folder))

    @Slot(bool)
    def switch_start_gate(self, gate: bool) -> None:
        self._change(replace(self._preferences, start_gate=gate))

    @Slot(bool)
    def switch_seated_gate(self, gate: bool) -> None:
        self._change(replace(self._preferences, seated_gate=gate))

    @Slot(bool)
    def switch_rather_duos(self, duos: bool) -> None:
        self._change(replace(self._preferences, rather_duos=duos))

    @Slot(object)
    def choose_keeping(self, days: int | None) -> None:
        """For how long names and notes of the sessions stay that are made from now on."""
        self._change(replace(self._preferences, keep_days=days))

    def _change(self, preferences: Preferences) -> None:
        if preferences == self._preferences:
            return
        self._preferences = preferences
        self.preferences_changed.emit(preferences)
        try:
            self._file.save(preferences)
        except Refused as refused:
            self.refused.emit(self._words.problem(refused.problems[0]))
