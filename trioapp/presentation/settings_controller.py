"""The trainer's settings: read once, changed live, kept at once, and each step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.keys import Keys
from trioapp.domain.ports import PreferencesFile
from trioapp.domain.preferences import ConsoleTheme, Preferences, Room, ShownTime, Theme
from trioapp.domain.problems import Refused
from trioapp.domain.values import dataclass
from trioapp.presentation.wording import Wording

_SLIDING = frozenset({frozenset({"volume"}), frozenset({"last_chair_m", "picture_m"})})
"""Steps that come in many small ones and are one for who takes them back."""
_MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class _Step:
    """Which settings were changed together, and all of them as they were before."""

    settings: frozenset[str]
    before: Preferences


class SettingsController(QObject):
    """Sends the settings each time one of them changes; a setting that cannot be kept still holds for today."""

    preferences_changed = Signal(object)
    refused = Signal(str)
    beamer_changed = Signal(str)
    """Another screen was chosen elsewhere than in the list of screens."""
    undo_changed = Signal(str)
    """With the words of the step that can be taken back; empty when there is none."""
    told = Signal(str)
    """With a sentence on what the file says and is not understood; empty when all is well."""

    def __init__(self, file: PreferencesFile, words: Wording) -> None:
        super().__init__()
        self._file = file
        self._words = words
        self._preferences = file.load()
        self._steps: list[_Step] = []

    @property
    def preferences(self) -> Preferences:
        return self._preferences

    @property
    def faults(self) -> str:
        """What the file says and is not understood, in a sentence; empty when all is well."""
        problems = self._file.faults
        first = self._words.problem(problems[0]) if problems else ""
        return self._words.settings.faults(problems, first, is_sound=self._file.is_sound)

    @property
    def undo_words(self) -> str:
        return self._words.settings.undone(self._steps[-1].settings) if self._steps else ""

    @Slot(str)
    def choose_language(self, language: str) -> None:
        self._change(language=language)

    @Slot(str)
    def choose_theme(self, theme: str) -> None:
        self._change(theme=Theme(theme))

    @Slot(str)
    def choose_console_theme(self, theme: str) -> None:
        self._change(console_theme=ConsoleTheme(theme))

    @Slot(object)
    def choose_text_size(self, per_cent: int) -> None:
        """The size of the console's text; 0 is as the system has it."""
        self._change(text_size=per_cent)

    @Slot(str)
    def choose_room(self, room: str) -> None:
        self._change(room=Room(room))

    @Slot(object)
    def choose_measures(self, metres: tuple[float, float]) -> None:
        """How far the last chair is and how high the picture is, in metres."""
        last_chair_m, picture_m = metres
        self._change(last_chair_m=last_chair_m, picture_m=picture_m)

    @Slot(bool)
    def switch_fades(self, fades: bool) -> None:
        self._change(fades=fades)

    @Slot(str)
    def choose_time(self, time: str) -> None:
        self._change(time=ShownTime(time))

    @Slot(bool)
    def switch_sound(self, sound: bool) -> None:
        self._change(sound=sound)

    @Slot()
    def toggle_sound(self) -> None:
        self.switch_sound(not self._preferences.sound)

    @Slot(object)
    def choose_volume(self, volume: int) -> None:
        self._change(volume=volume)

    @Slot(str)
    def remember_beamer(self, screen: str) -> None:
        self._change(beamer=screen)

    @Slot(str)
    def remember_report_folder(self, folder: str) -> None:
        self._take(replace(self._preferences, report_folder=folder))

    @Slot(bool)
    def switch_start_gate(self, gate: bool) -> None:
        self._change(start_gate=gate)

    @Slot(bool)
    def switch_seated_gate(self, gate: bool) -> None:
        self._change(seated_gate=gate)

    @Slot(bool)
    def switch_rather_duos(self, duos: bool) -> None:
        self._change(rather_duos=duos)

    @Slot(object)
    def choose_keeping(self, days: int | None) -> None:
        """For how long names and notes of the sessions stay that are made from now on."""
        self._change(keep_days=days)

    @Slot(bool)
    def switch_names(self, named: bool) -> None:
        self._change(reports_named=named)

    @Slot(bool)
    def switch_notes(self, with_notes: bool) -> None:
        self._change(reports_with_notes=with_notes)

    @Slot(str)
    def choose_data_folder(self, folder: str) -> None:
        """From the next start on; empty is the user's own one."""
        self._change(data_folder=folder)

    @Slot(object)
    def choose_keys(self, keys: Keys) -> None:
        self._change(keys=keys)

    @Slot()
    def undo(self) -> None:
        """Takes the last step back; what was changed elsewhere meanwhile stays."""
        if self._steps:
            step = self._steps.pop()
            earlier = {setting: getattr(step.before, setting) for setting in step.settings}
            self._take(replace(self._preferences, **earlier), is_elsewhere=True)
            self.undo_changed.emit(self.undo_words)

    @Slot()
    def reload(self) -> None:
        """Somebody may have changed the file; while it cannot be understood all stays as it is."""
        found = self._file.load()
        if self._file.is_sound:
            self._show(found, is_elsewhere=True)
        self.told.emit(self.faults)

    @Slot()
    def refresh(self) -> None:
        """Says again what can be undone and what is wrong, in the language that is switched on."""
        self.undo_changed.emit(self.undo_words)
        self.told.emit(self.faults)

    def _change(self, **settings: Any) -> None:
        wanted = replace(self._preferences, **settings)
        if wanted != self._preferences:
            self._note(frozenset(settings))
            self._take(wanted)
            self.undo_changed.emit(self.undo_words)

    def _note(self, settings: frozenset[str]) -> None:
        is_same = bool(self._steps) and self._steps[-1].settings == settings and settings in _SLIDING
        if not is_same:
            self._steps = [*self._steps[1 - _MOST_STEPS :], _Step(settings, self._preferences)]

    def _take(self, wanted: Preferences, *, is_elsewhere: bool = False) -> None:
        """Shows it at once, and then what the file makes of it."""
        if wanted == self._preferences:
            return
        self._show(wanted, is_elsewhere=is_elsewhere)
        try:
            now = self._file.save(wanted)
        except Refused as refused:
            self.refused.emit(self._words.problem(refused.problems[0]))
        else:
            self._show(now, is_elsewhere=True)
            self.told.emit(self.faults)

    def _show(self, preferences: Preferences, *, is_elsewhere: bool) -> None:
        before, self._preferences = self._preferences, preferences
        if preferences == before:
            return
        self.preferences_changed.emit(preferences)
        if is_elsewhere and preferences.beamer != before.beamer:
            self.beamer_changed.emit(preferences.beamer)
