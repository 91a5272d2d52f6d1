"""The program with its two windows: what it is composed of, in the order in which it is built."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from trioapp.app.card_picture import read_card_picture
from trioapp.app.command_line import Options
from trioapp.app.compose import Backstage
from trioapp.app.errands import BackgroundErrands
from trioapp.app.garbage import GarbageCollection
from trioapp.app.insight_page import load_insight
from trioapp.app.motion import SystemMotion
from trioapp.app.paths import places, resources
from trioapp.app.power import Wakefulness
from trioapp.app.preflight import Examination
from trioapp.app.screen_numbers import ScreenNumbers
from trioapp.app.screens import Beamer
from trioapp.app.sleep import SleepWatch
from trioapp.app.sound import RoomSound
from trioapp.domain.preferences import Preferences
from trioapp.domain.problems import Refused, is_locked
from trioapp.presentation.agenda_controller import AgendaController
from trioapp.presentation.chain_controller import ChainController
from trioapp.presentation.chime_controller import ChimeController
from trioapp.presentation.field_controller import FieldController
from trioapp.presentation.harvest_controller import HarvestController
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.insight_controller import InsightController
from trioapp.presentation.notebook_controller import NotebookController
from trioapp.presentation.notes_controller import NotesController
from trioapp.presentation.nudge_controller import NudgeController
from trioapp.presentation.obstacles_controller import ObstaclesController
from trioapp.presentation.participants_controller import ParticipantsController
from trioapp.presentation.plan_controller import PlanController
from trioapp.presentation.planner_controller import PlannerController
from trioapp.presentation.poll_controller import PollController
from trioapp.presentation.protection_controller import ProtectionController
from trioapp.presentation.run_controller import RunController
from trioapp.presentation.seating_controller import SeatingController
from trioapp.presentation.sessions_controller import SessionsController
from trioapp.presentation.settings_controller import SettingsController
from trioapp.presentation.stage_controller import StageController
from trioapp.presentation.system_controller import SystemController
from trioapp.presentation.theory_controller import TheoryController
from trioapp.services.agenda_keeping import AgendaKeeping
from trioapp.services.answering import Answering
from trioapp.services.day_planning import DayPlanning
from trioapp.services.designing import Designing
from trioapp.services.facilitation import Facilitation
from trioapp.services.forming import TrioForming
from trioapp.services.harvesting import Harvesting
from trioapp.services.insight import Insights
from trioapp.services.observing import Observing
from trioapp.services.participants import Participants
from trioapp.services.planning import Planning
from trioapp.services.seating import SeatingPlan
from trioapp.services.theorising import Theorising
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.storage.participant_list import read_participants
from trioapp.storage.report_file import write_report
from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.look.stylesheet import dress
from trioapp.ui.look.tokens import Tokens
from trioapp.ui.look.typeface import load_typeface
from trioapp.ui.paint.stage import StageStyle
from trioapp.ui.projector.window import ProjectorWindow
from trioapp.ui.widgets.live_keys import LiveKeys

CONSOLE_THEME = "light"


class Program(QObject):
    """Every part of the running program, once."""

    def __init__(self, application: QApplication, backstage: Backstage, options: Options) -> None:
        """`Refused` when the screen that was asked for is not there."""
        super().__init__()
        self.application, self.backstage = application, backstage
        self.garbage = GarbageCollection(self)
        workspace, clock, words = backstage.workspace, backstage.clock, backstage.words

        self.facilitation = Facilitation(workspace, clock)
        self.heartbeat = Heartbeat(clock, self)
        self.run = RunController(workspace, self.facilitation, clock, words, self.heartbeat)
        planning = Planning(workspace, self.facilitation, clock)
        self.plan = PlanController(workspace, self.facilitation, planning, clock, words)
        self.stage = StageController(workspace, clock, words, self.heartbeat)
        seats = SeatingPlan(workspace, clock)
        forming = TrioForming(workspace, seats, clock, backstage.shelf, backstage.preferences)
        self.errands = BackgroundErrands(self)
        self.seating = SeatingController(workspace, seats, forming, self.errands, clock, words, self.heartbeat)
        participants = Participants(workspace, seats, backstage.preferences)
        self.participants = ParticipantsController(participants, read_participants, words)
        observing = Observing(workspace, clock)
        self.notes = NotesController(workspace, observing, clock, words, self.heartbeat)
        self.notebook = NotebookController(workspace, observing, clock, words)
        self._open_workbook(backstage)
        self._keep_agenda(planning)
        harvesting = Harvesting(workspace, clock)
        self.harvest = HarvestController(workspace, harvesting, clock, words, self.heartbeat)
        self.sessions = SessionsController(
            backstage.sessions, backstage.programmes, read_participants, words, self.errands
        )
        self.protection = ProtectionController(backstage.sessions, words)
        self.settings = SettingsController(backstage.preferences, words)
        self.nudges = NudgeController(workspace, clock, words, self.heartbeat)
        self.sound = RoomSound(resources() / "sounds", self)
        self.chimes = ChimeController(workspace, clock, self.sound, self.heartbeat, self.settings.preferences)
        self.power, self.sleep = Wakefulness(self), SleepWatch(self)
        self.motion = SystemMotion()

        self._make_windows(application, options)
        self.examination = Examination(places(options.data_dir), words, self.sound, self)
        self.draw_stage(self.settings.preferences)

    def _open_workbook(self, backstage: Backstage) -> None:
        """What the room answers on the way, and what it draws and designs: one pen for all of it."""
        workspace, clock, words = backstage.workspace, backstage.clock, backstage.words
        self.pen = WorkbookPen(workspace)
        self.theory = TheoryController(workspace, self.pen, Theorising(self.pen, clock), words)
        self.system = SystemController(workspace, Designing(workspace, self.pen, clock), backstage.formats, words)
        answering = Answering(self.pen)
        self.poll = PollController(workspace, answering, words)
        self.obstacles = ObstaclesController(workspace, answering, words)
        self.field = FieldController(workspace, answering, words)

    def _keep_agenda(self, planning: Planning) -> None:
        """That of the day, the learning agenda that goes on after it, and what looks back."""
        self.insight = self._look_back()
        self.planner = self._make_planner(planning)
        behind = self.backstage
        workspace, clock, words = behind.workspace, behind.clock, behind.words
        keeping = AgendaKeeping(workspace, self.pen, behind.shelf, clock)
        self.agenda = AgendaController(workspace, keeping, self.pen, self.errands, clock, words, write_report)
        self.chain = ChainController(workspace, keeping, self.pen, words)

    def _make_planner(self, planning: Planning) -> PlannerController:
        behind = self.backstage
        own = behind.own_programmes
        day = DayPlanning(behind.workspace, self.facilitation, planning, self.pen, behind.clock, own)
        return PlannerController(behind.workspace, day, behind.clock, behind.words, self.heartbeat, read_card_picture)

    def _look_back(self) -> InsightController:
        behind = self.backstage
        insights = Insights(behind.workspace, behind.shelf, behind.clock)
        return InsightController(
            behind.workspace, insights, behind.formats, self.errands, behind.words, self.heartbeat, write_report
        )

    @Slot()
    def load_insight(self) -> None:
        """Has what draws plots loaded beside the windows, so that their page opens at once."""
        self.errands.send(load_insight, lambda _: None)

    def _make_windows(self, application: QApplication, options: Options) -> None:
        load_typeface(resources() / "fonts")
        self.console_tokens = tokens(CONSOLE_THEME)
        dress(application, self.console_tokens)
        self.console = ConsoleWindow(resources() / "icons", self.console_tokens)
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
        self.console_keys, self.projector_keys = LiveKeys(self.console), LiveKeys(self.projector)

    def draw_stage(self, preferences: Preferences) -> None:
        """Draws what the room sees, and its preview, in the theme and the size that were chosen."""
        style = StageStyle(tokens(preferences.theme.value), preferences.letters)
        self.projector.stage.set_style(style)
        self.projector.stage.set_animated(preferences.fades)
        self.console.run.preview.set_style(style)
        self.console.run.time.coming.set_style(style)
        self.console.planner.form.preview.set_style(style)
        self.screen_numbers.set_style(style)

    def speak(self, language: str) -> None:
        """Says everything that is on screen again, in another language."""
        self.backstage.language.switch(language)
        shown = (self.run, self.stage, self.seating, self.notes, self.notebook, self.harvest, self.planner, self.nudges)
        designed = (self.theory, self.system, self.poll, self.obstacles, self.field, self.agenda, self.chain)
        for controller in (*shown, *designed, self.insight):
            controller.refresh()

    def show(self) -> None:
        """Shows the console, as large as its screen allows."""
        self.motion.begin()
        QTimer.singleShot(0, self.sleep.begin)
        self.console.move(self.console.screen().availableGeometry().topLeft())
        self.console.showMaximized()

    def open(self, session: str) -> None:
        """Opens a session by id or name, or asks for its passphrase; `Refused` when there is none such."""
        try:
            self.backstage.sessions.open(session)
        except Refused as refused:
            if not is_locked(refused):
                raise
            self.sessions.refresh()
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
        self.facilitation.end_overtime()
        return self.backstage.workspace.flush()

    def let_go(self) -> None:
        """Gives back what was taken of the system, once the windows are closed."""
        self.beamer.switch_off()
        self.screen_numbers.hide()
        self.power.may_sleep()
        self.sleep.end()
        self.sound.end()
        self.garbage.end()


def tokens(theme: str) -> Tokens:
    return Tokens.load(_theme_file(theme))


def _theme_file(theme: str) -> Path:
    return resources() / "themes" / f"{theme}.toml"
