"""The program with its two windows: what it is composed of, in the order in which it is built."""

from __future__ import annotations

import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from trioapp.app.ahead import BETWEEN_ROWS_MS, load_ahead
from trioapp.app.command_line import Options
from trioapp.app.compose import Backstage
from trioapp.app.garbage import GarbageCollection
from trioapp.app.motion import SystemMotion
from trioapp.app.page_controllers import PageControllers
from trioapp.app.paths import places, resources, whereabouts_of
from trioapp.app.power import Wakefulness
from trioapp.app.screen_numbers import ScreenNumbers
from trioapp.app.screens import Beamer
from trioapp.app.settings_watch import SettingsWatch
from trioapp.app.sleep import SleepWatch
from trioapp.app.sound import RoomSound
from trioapp.app.system_look import SystemLook, text_share
from trioapp.domain.preferences import AS_THE_SYSTEM, Preferences, nearest_text_size
from trioapp.domain.problems import Refused, is_locked
from trioapp.presentation.chime_controller import ChimeController
from trioapp.presentation.notes_controller import NotesController
from trioapp.presentation.nudge_controller import NudgeController
from trioapp.presentation.plan_controller import PlanController
from trioapp.presentation.protection_controller import ProtectionController
from trioapp.presentation.run_controller import RunController
from trioapp.presentation.sessions_controller import SessionsController
from trioapp.presentation.settings_controller import SettingsController
from trioapp.presentation.stage_controller import StageController
from trioapp.storage.participant_list import read_participants
from trioapp.storage.whole_file import must_be_writable
from trioapp.ui.console.rail import Page
from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.look.icons import application_icon
from trioapp.ui.look.stylesheet import begin, dress
from trioapp.ui.look.tokens import Tokens, WornTheme
from trioapp.ui.look.typeface import load_typeface
from trioapp.ui.paint.stage import StageStyle
from trioapp.ui.projector.window import ProjectorWindow
from trioapp.ui.widgets.full_fields import FullFields
from trioapp.ui.widgets.late import Late
from trioapp.ui.widgets.live_keys import LiveKeys
from trioapp.ui.widgets.unfinished_letters import UnfinishedLetters

if TYPE_CHECKING:
    from trioapp.app.preflight import Examination
    from trioapp.presentation.data_folders import DataFolders
    from trioapp.presentation.export_controller import ExportController
    from trioapp.presentation.keys_controller import KeysController
    from trioapp.presentation.print_controller import PrintController
    from trioapp.presentation.proof_controller import ProofController
    from trioapp.services.demo import Demo


class Program(PageControllers):
    """Every part of the running program, once."""

    stage_style_changed = Signal(object)
    spoken = Signal()
    """In another language than before, and everything has been said in it."""

    def __init__(self, application: QApplication, backstage: Backstage, options: Options) -> None:
        """`Refused` when the screen that was asked for is not there."""
        super().__init__(backstage)
        self.application, self._options = application, options
        self.garbage = GarbageCollection(self)
        self.letters = UnfinishedLetters(application, self)
        self.fields = FullFields(application, self)
        workspace, clock, words = backstage.workspace, backstage.clock, backstage.words

        self.run = RunController(workspace, self.facilitation, clock, words, self.heartbeat)
        self.plan = PlanController(workspace, self.facilitation, self.planning, clock, words)
        self.stage = StageController(workspace, clock, words, self.heartbeat)
        self.notes = NotesController(workspace, self.observing, clock, words, self.heartbeat)
        self.sessions = SessionsController(
            backstage.sessions, backstage.programmes, read_participants, words, self.errands
        )
        self.protection = ProtectionController(backstage.sessions, words)
        self.settings = SettingsController(backstage.preferences, words)
        self.settings_watch = SettingsWatch(backstage.places.preferences, self)
        self.nudges = NudgeController(workspace, clock, words, self.heartbeat)
        self.sound = RoomSound(resources() / "sounds", self)
        self.chimes = ChimeController(workspace, clock, self.sound, self.heartbeat, self.settings.preferences)
        self.power, self.sleep = Wakefulness(self), SleepWatch(self)
        self.motion = SystemMotion()
        self._make_windows(application, options)
        self.draw_stage(self.settings.preferences)
        self.dress_console()
        self.system_look.changed.connect(self.dress_console)

    @Late
    def export(self) -> ExportController:
        from trioapp.app.press import kinds_missing, press
        from trioapp.presentation.export_controller import ExportController
        from trioapp.storage.report_file import write_together

        behind, folder = self.backstage, self.settings.preferences.report_folder
        export = ExportController(
            behind.sessions, behind.clock, behind.words, self.errands, press, write_together, folder, kinds_missing()
        )
        self.settings.preferences_changed.connect(export.follow_preferences)
        export.follow_preferences(self.settings.preferences)
        return export

    @Late
    def keys(self) -> KeysController:
        from trioapp.presentation.keys_controller import KeysController

        return KeysController(self.settings, self.backstage.words)

    @Late
    def folders(self) -> DataFolders:
        from trioapp.presentation.data_folders import DataFolders, Folders

        behind = self.backstage
        where, shelf = behind.places, behind.shelf
        folders = Folders(
            where.sessions.parent, where.usual, where.preferences, shelf.backup_folder, bool(self._options.data_dir)
        )
        return DataFolders(folders, self.settings, behind.words, whereabouts_of, must_be_writable, shelf.count_backups)

    @Late
    def proof(self) -> ProofController:
        from trioapp.app.press import press
        from trioapp.presentation.proof_controller import ProofController

        return ProofController(self.backstage.words, self.errands, press)

    @Late
    def prints(self) -> PrintController:
        from trioapp.app.printing import print_out, typesetter
        from trioapp.presentation.print_controller import PrintController
        from trioapp.storage.report_file import write_together

        behind, folder = self.backstage, self.settings.preferences.report_folder
        on_paper = partial(print_out, self.console)
        return PrintController(
            behind.sessions, behind.clock, behind.words, self.errands, typesetter, on_paper, write_together, folder
        )

    @Late
    def demo(self) -> Demo:
        from trioapp.services.demo import Demo
        from trioapp.storage.demo_file import read_story

        behind, story_in = self.backstage, partial(read_story, resources() / "demo")
        return Demo(behind.workspace, behind.programmes, behind.clock, story_in)

    @Late
    def examination(self) -> Examination:
        from trioapp.app.preflight import Examination

        return Examination(places(self._options.data_dir), self.backstage.words, self.sound, self)

    @Slot()
    def load_ahead(self) -> None:
        """So that the pages of plots and of exercises open at once."""
        load_ahead(self.backstage.library, self.errands, self._work_ahead)
        self._sum_up_ahead()

    @Slot()
    def _work_ahead(self) -> None:
        """All of it lives as long as the program: no collection of garbage need look through it."""
        if self.library.work_ahead():
            QTimer.singleShot(BETWEEN_ROWS_MS, self.console, self._work_ahead)
        else:
            self.garbage.spare()

    def _sum_up_ahead(self) -> None:
        """Sessions that have changed since somebody looked back, some at a time; the sums are remembered."""
        from trioapp.services.insight import Insights, OverSessions

        behind = self.backstage
        look = Insights(behind.workspace, behind.shelf, behind.clock).look_over_all()

        def go_on(over: OverSessions) -> None:
            if over.unread:
                self.errands.send(look, go_on)

        self.errands.send(look, go_on)

    def _make_windows(self, application: QApplication, options: Options) -> None:
        load_typeface(resources() / "fonts")
        application.setWindowIcon(application_icon(resources() / "icons" / "app"))
        self.system_look = SystemLook(application)
        self.worn = WornTheme(tokens(self._theme_to_wear()))
        self._usual_text = nearest_text_size(text_share())
        begin(application, self._text_size())
        self.console = ConsoleWindow(resources() / "icons", self.worn)
        self.projector = ProjectorWindow(borderless=sys.platform == "darwin")
        self.projector.stage.keep_still_while(lambda: self.motion.is_less)
        self.beamer = Beamer(
            application,
            self.projector,
            self.console,
            options.beamer,
            self.settings.preferences.beamer,
            windowed=options.windowed,
        )
        self.console.setScreen(self.beamer.screen_for_console)
        self.screen_numbers = ScreenNumbers(self.console)
        keys = self.settings.preferences.keys
        self.console_keys, self.projector_keys = LiveKeys(self.console, keys), LiveKeys(self.projector, keys)

    def _theme_to_wear(self) -> str:
        look = self.system_look
        return self.settings.preferences.console_theme.worn(is_dark=look.is_dark, wants_contrast=look.wants_contrast)

    @Slot()
    def dress_console(self) -> None:
        """In the theme and the size of text that were chosen, or that the system has now."""
        theme = self._theme_to_wear()
        if theme != self.worn.tokens.name:
            self.worn.tokens = tokens(theme)
        dress(self.application, self.worn.tokens, resources() / "themes" / "signs", self._text_size())

    def _text_size(self) -> int:
        """In per cent."""
        size = self.settings.preferences.text_size
        return self._usual_text if size == AS_THE_SYSTEM else size

    def draw_stage(self, preferences: Preferences) -> None:
        """Draws what the room sees, and its preview, in the theme and the size that were chosen."""
        behind = self.backstage
        noted = behind.words.demo.foot() if behind.workspace.is_demo else ""
        self.stage_style = style = StageStyle(tokens(preferences.theme.value), preferences.letters, noted)
        self.projector.stage.set_style(style)
        self.projector.stage.set_animated(preferences.fades)
        self.console.run.preview.set_style(style)
        self.console.run.time.coming.set_style(style)
        self.screen_numbers.set_style(style)
        self.stage_style_changed.emit(style)

    def speak(self, language: str) -> None:
        """Says everything that is on screen again, in another language."""
        self.backstage.language.switch(language)
        for refresh in (self.run.refresh, self.stage.refresh, self.notes.refresh, self.nudges.refresh):
            refresh()
        self.settings.refresh()
        seldom: tuple[Late[Any], ...] = (Program.export, Program.proof, Program.prints, Program.keys, Program.folders)
        for controller in (*filter(None, (late.if_built(self) for late in seldom)), *self.at_work):
            controller.refresh()
        QTimer.singleShot(0, self.spoken.emit)

    def show(self) -> None:
        """Shows the console, as large as its screen allows."""
        self.motion.begin()
        QTimer.singleShot(0, self.sleep.begin)
        QTimer.singleShot(0, self.settings_watch.begin)
        self.console.move(self.console.screen().availableGeometry().topLeft())
        self.console.showMaximized()

    def open(self, session: str) -> None:
        """Opens a session by id or name, or asks for its passphrase; `Refused` when there is none such."""
        try:
            self.backstage.sessions.open(session)
        except Refused as refused:
            if not is_locked(refused):
                raise
            self.console.show_page(Page.SESSIONS)
            self.sessions.open(session)
        else:
            self.sessions.opened.emit(False)

    @Slot(str)
    def tell_of_bug(self, kind: str) -> None:
        """Something in the program is wrong; what was typed is written at once, lest more should follow."""
        self.backstage.workspace.hurry()
        self.console.notice.show_words(self.backstage.words.bug_in_passing(kind))

    def shut(self) -> bool:
        """Ends what is to be ended and saves; True when nothing is left unsaved."""
        self.letters.finish()
        self.facilitation.end_overtime()
        return self.backstage.workspace.flush()

    def let_go(self) -> None:
        """Gives back what was taken of the system, once the windows are closed."""
        self.errands.end()
        self.beamer.switch_off()
        self.screen_numbers.hide()
        self.power.may_sleep()
        self.sleep.end()
        self.sound.end()
        self._take_down()
        self.garbage.end()

    def _take_down(self) -> None:
        """Qt deletes the windows from the outside in; Python's collector goes in any order, and may crash at it."""
        for window in (self.console, self.projector):
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@cache
def tokens(theme: str) -> Tokens:
    return Tokens.load(_theme_file(theme))


def _theme_file(theme: str) -> Path:
    return resources() / "themes" / f"{theme}.toml"
