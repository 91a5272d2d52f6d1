"""What the trainer chooses once, and the look at everything before people come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from trioapp import __version__
from trioapp.app.paths import resources
from trioapp.app.program import Program
from trioapp.app.wires.beamer import BeamerWires
from trioapp.app.wires.steering import SteeringWires
from trioapp.app.wires.wires import Wires
from trioapp.domain.preferences import Preferences, Room
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow

if TYPE_CHECKING:
    from trioapp.presentation.preflight import Finding
    from trioapp.ui.console.about_page import AboutPage
    from trioapp.ui.console.check_page import CheckPage
    from trioapp.ui.console.settings_page import SettingsPage


class SettingsWires(Wires):
    """Each choice counts at once."""

    def __init__(self, program: Program, beamer: BeamerWires, steering: SteeringWires) -> None:
        super().__init__(program)
        self._beamer, self._steering = beamer, steering
        self._follow_choices()
        self._tell_of_settings()
        self._console.page_changed.connect(self._follow_page)
        ConsoleWindow.settings.when_built(self._console, self._open_settings)
        ConsoleWindow.check.when_built(self._console, self._look_before_people_come)
        ConsoleWindow.about.when_built(self._console, self._tell_about_program)

    def _follow_choices(self) -> None:
        settings = self._program.settings
        settings.preferences_changed.connect(self._program.stage.follow_preferences)
        self._program.stage.follow_preferences(settings.preferences)
        self._console.header.keys.sound_requested.connect(settings.toggle_sound)
        for keys in (self._program.console_keys, self._program.projector_keys):
            keys.sound_requested.connect(settings.toggle_sound)
        self._console.header.keys.show_sound(settings.preferences.sound)
        self._program.beamer.screen_chosen.connect(settings.remember_beamer)
        settings.preferences_changed.connect(self._apply)
        settings.refused.connect(self._console.notice.show_words)
        settings.beamer_changed.connect(self._program.beamer.choose)
        self._program.settings_watch.changed.connect(settings.reload)

    @Slot(object)
    def _apply(self, preferences: Preferences) -> None:
        if preferences.language:
            self._program.speak(preferences.language)
        self._program.dress_console()
        self._program.draw_stage(preferences)
        self._steering.bind(preferences.keys)
        self._console.header.keys.show_sound(preferences.sound)
        self._beamer.show_again()

    def _tell_of_settings(self) -> None:
        """What the file says and is not understood, and a folder that is not there: neither keeps from starting."""
        places, words = self._program.backstage.places, self._program.backstage.words.settings
        missing = words.folder_is_missing(places.missing, str(places.usual)) if places.missing else ""
        if told := " ".join(filter(None, (missing, self._program.settings.faults))):
            self._console.notice.show_words(told)

    def _open_settings(self, page: SettingsPage) -> None:
        settings = self._program.settings
        page.language_chosen.connect(settings.choose_language)
        page.theme_chosen.connect(settings.choose_theme)
        page.console_theme_chosen.connect(settings.choose_console_theme)
        page.text_size_chosen.connect(settings.choose_text_size)
        page.room_chosen.connect(settings.choose_room)
        page.measures_chosen.connect(settings.choose_measures)
        page.fades_switched.connect(settings.switch_fades)
        page.time_chosen.connect(settings.choose_time)
        page.sound_switched.connect(settings.switch_sound)
        page.volume_chosen.connect(settings.choose_volume)
        page.start_gate_switched.connect(settings.switch_start_gate)
        page.seated_gate_switched.connect(settings.switch_seated_gate)
        page.rather_duos_switched.connect(settings.switch_rather_duos)
        page.keeping_chosen.connect(settings.choose_keeping)
        page.names_switched.connect(settings.switch_names)
        page.notes_switched.connect(settings.switch_notes)
        page.undo_requested.connect(settings.undo)
        settings.undo_changed.connect(page.show_undo)
        settings.told.connect(page.show_told)
        page.sound_test_requested.connect(self._program.chimes.test)
        self._program.sound.answered.connect(self._show_sound_test)
        page.about_requested.connect(self._console.show_about)
        page.offer_languages(self._program.backstage.language.known)
        settings.preferences_changed.connect(self._show_settings)
        self._show_settings(settings.preferences)
        self._give_keys(page)
        self._choose_folders(page)
        settings.refresh()

    def _give_keys(self, page: SettingsPage) -> None:
        keys, box = self._program.keys, page.keys
        keys.view_changed.connect(box.show_view)
        keys.aloud.connect(self._console.say)
        box.sought.connect(keys.seek)
        box.agreed.connect(keys.agree)
        box.all_reset.connect(keys.reset_all)
        box.keys.begun.connect(keys.begin)
        box.keys.left.connect(keys.leave)
        box.keys.given.connect(keys.give)
        box.keys.usual_wanted.connect(keys.reset)
        keys.refresh()

    def _choose_folders(self, page: SettingsPage) -> None:
        folders = self._program.folders
        folders.view_changed.connect(page.folders.show_view)
        page.folders.folder_chosen.connect(folders.choose)
        page.folders.opening_requested.connect(self._open_folder)
        folders.refresh()

    @Slot(object)
    def _show_settings(self, preferences: Preferences) -> None:
        """After another language the words on the page are others."""
        page, sentence = self._console.settings, self._program.backstage.words.sight(preferences)
        page.show_view(self._program.backstage.language.code, preferences)
        page.show_sight(sentence, is_measured=preferences.room is Room.MEASURED)
        self._beamer.show_screens()

    @Slot(bool)
    def _show_sound_test(self, is_heard: bool) -> None:
        self._console.settings.show_sound_test(self._program.backstage.words.sound_test(is_heard))

    def _tell_about_program(self, page: AboutPage) -> None:
        from trioapp.storage.parts import parts

        page.show_program(__version__, parts(resources()))
        page.closed.connect(self._close_about)

    @Slot()
    def _close_about(self) -> None:
        self._console.show_page(Page.SETTINGS)

    def _look_before_people_come(self, page: CheckPage) -> None:
        page.looking_requested.connect(self._look_at_everything)
        self._program.examination.found.connect(self._show_finding)
        self._program.beamer.screens_changed.connect(self._look_at_picture)

    @Slot()
    def _look_at_everything(self) -> None:
        self._console.check.forget()
        self._program.examination.begin(self._program.settings.preferences)

    @Slot(object)
    def _look_at_picture(self, _screens: object) -> None:
        if self._console.page is Page.CHECK:
            self._program.examination.look_at_picture(self._program.settings.preferences)

    @Slot(object)
    def _show_finding(self, finding: Finding) -> None:
        judge = self._program.examination.judge
        self._console.check.show_finding(finding, judge.name(finding.check), judge.state(finding.state))

    @Slot(object)
    def _follow_page(self, page: Page) -> None:
        if page is Page.SETTINGS:
            self._program.folders.refresh()
        elif page is Page.CHECK:
            self._look_at_everything()
