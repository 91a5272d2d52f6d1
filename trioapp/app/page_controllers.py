"""The controllers that work for one page each: built with their page, when it is first seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from trioapp.app.compose import Backstage
from trioapp.app.errands import BackgroundErrands
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.services.facilitation import Facilitation
from trioapp.services.observing import Observing
from trioapp.services.planning import Planning
from trioapp.services.seating import SeatingPlan
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.ui.widgets.late import Late

if TYPE_CHECKING:
    from trioapp.presentation.agenda_controller import AgendaController
    from trioapp.presentation.chain_controller import ChainController
    from trioapp.presentation.field_controller import FieldController
    from trioapp.presentation.harvest_controller import HarvestController
    from trioapp.presentation.help_controller import HelpController
    from trioapp.presentation.insight_controller import InsightController
    from trioapp.presentation.library_controller import LibraryController
    from trioapp.presentation.notebook_controller import NotebookController
    from trioapp.presentation.obstacles_controller import ObstaclesController
    from trioapp.presentation.participants_controller import ParticipantsController
    from trioapp.presentation.planner_controller import PlannerController
    from trioapp.presentation.poll_controller import PollController
    from trioapp.presentation.seating_controller import SeatingController
    from trioapp.presentation.system_controller import SystemController
    from trioapp.presentation.take_away import TakeAwayController
    from trioapp.presentation.theory_controller import TheoryController
    from trioapp.services.agenda_keeping import AgendaKeeping
    from trioapp.services.answering import Answering


class Controller(Protocol):
    """Sends what it shows when that is another than it sent last."""

    def refresh(self) -> None: ...


class PageControllers(QObject):
    """What the controllers of the pages share, and each of them once its page is there."""

    def __init__(self, backstage: Backstage) -> None:
        super().__init__()
        self.backstage = backstage
        workspace, clock = backstage.workspace, backstage.clock
        self.heartbeat = Heartbeat(clock, self)
        self.errands = BackgroundErrands(self)
        self.facilitation = Facilitation(workspace, clock)
        self.planning = Planning(workspace, self.facilitation, clock)
        self.observing = Observing(workspace, clock)
        self.seats = SeatingPlan(workspace, clock)
        self.pen = WorkbookPen(workspace)
        """What the room answers on the way, and what it draws and designs: one pen for all of it."""

    @Late
    def planner(self) -> PlannerController:
        from trioapp.app.card_picture import read_card_picture
        from trioapp.presentation.planner_controller import PlannerController
        from trioapp.services.day_planning import DayPlanning

        behind = self.backstage
        workspace, clock = behind.workspace, behind.clock
        own, formats = behind.own_programmes, behind.formats
        day = DayPlanning(workspace, self.facilitation, self.planning, self.pen, clock, own, formats)
        return PlannerController(workspace, day, clock, behind.words, self.heartbeat, read_card_picture)

    @Late
    def seating(self) -> SeatingController:
        from trioapp.presentation.seating_controller import SeatingController
        from trioapp.services.forming import TrioForming

        behind = self.backstage
        workspace, clock = behind.workspace, behind.clock
        forming = TrioForming(workspace, self.seats, clock, behind.shelf, behind.preferences)
        return SeatingController(workspace, self.seats, forming, self.errands, clock, behind.words, self.heartbeat)

    @Late
    def participants(self) -> ParticipantsController:
        from trioapp.presentation.participants_controller import ParticipantsController
        from trioapp.services.participants import Participants
        from trioapp.storage.participant_list import read_participants

        behind = self.backstage
        participants = Participants(behind.workspace, self.seats, behind.preferences)
        return ParticipantsController(participants, read_participants, behind.words)

    @Late
    def notebook(self) -> NotebookController:
        from trioapp.presentation.notebook_controller import NotebookController

        behind = self.backstage
        return NotebookController(behind.workspace, self.observing, behind.clock, behind.words)

    @Late
    def harvest(self) -> HarvestController:
        from trioapp.presentation.harvest_controller import HarvestController
        from trioapp.services.harvesting import Harvesting

        behind = self.backstage
        harvesting = Harvesting(behind.workspace, behind.clock)
        return HarvestController(behind.workspace, harvesting, behind.clock, behind.words, self.heartbeat)

    @Late
    def take_away(self) -> TakeAwayController:
        from trioapp.presentation.take_away import TakeAwayController

        return TakeAwayController(self.backstage.workspace, self.backstage.words)

    @Late
    def library(self) -> LibraryController:
        from trioapp.presentation.library_controller import LibraryController

        return LibraryController(self.backstage.library, self.backstage.words)

    @Late
    def handbook(self) -> HelpController:
        from trioapp.app.handbook import the_handbook
        from trioapp.presentation.help_controller import HelpController

        return HelpController(the_handbook, self.backstage.words)

    @Late
    def insight(self) -> InsightController:
        from trioapp.presentation.insight_controller import InsightController
        from trioapp.services.insight import Insights
        from trioapp.storage.report_file import write_report

        behind = self.backstage
        insights = Insights(behind.workspace, behind.shelf, behind.clock)
        return InsightController(
            behind.workspace, insights, behind.formats, self.errands, behind.words, self.heartbeat, write_report
        )

    # -- what is drawn and designed in the workbook, and what the room answers on the way

    @Late
    def _answering(self) -> Answering:
        from trioapp.services.answering import Answering

        return Answering(self.pen)

    @Late
    def poll(self) -> PollController:
        from trioapp.presentation.poll_controller import PollController

        return PollController(self.backstage.workspace, self._answering, self.backstage.words)

    @Late
    def obstacles(self) -> ObstaclesController:
        from trioapp.presentation.obstacles_controller import ObstaclesController

        return ObstaclesController(self.backstage.workspace, self._answering, self.backstage.words)

    @Late
    def field(self) -> FieldController:
        from trioapp.presentation.field_controller import FieldController

        return FieldController(self.backstage.workspace, self._answering, self.backstage.words)

    @Late
    def theory(self) -> TheoryController:
        from trioapp.presentation.theory_controller import TheoryController
        from trioapp.services.theorising import Theorising

        behind = self.backstage
        return TheoryController(behind.workspace, self.pen, Theorising(self.pen, behind.clock), behind.words)

    @Late
    def system(self) -> SystemController:
        from trioapp.presentation.system_controller import SystemController
        from trioapp.services.designing import Designing

        behind = self.backstage
        designing = Designing(behind.workspace, self.pen, behind.clock)
        return SystemController(behind.workspace, designing, behind.formats, behind.words)

    @Late
    def _keeping(self) -> AgendaKeeping:
        from trioapp.services.agenda_keeping import AgendaKeeping

        return AgendaKeeping(self.backstage.workspace, self.pen, self.backstage.shelf, self.backstage.clock)

    @Late
    def agenda(self) -> AgendaController:
        from trioapp.presentation.agenda_controller import AgendaController
        from trioapp.storage.report_file import write_report

        behind = self.backstage
        return AgendaController(
            behind.workspace, self._keeping, self.pen, self.errands, behind.clock, behind.words, write_report
        )

    @Late
    def chain(self) -> ChainController:
        from trioapp.presentation.chain_controller import ChainController

        return ChainController(self.backstage.workspace, self._keeping, self.pen, self.backstage.words)

    _of_pages: tuple[Late[Any], ...] = (
        *(planner, seating, notebook, harvest, take_away, library, insight, handbook),
        *(poll, obstacles, field, theory, system, agenda, chain),
    )

    @property
    def at_work(self) -> Iterator[Controller]:
        """Those that are there by now, and have something to show."""
        for late in self._of_pages:
            if controller := late.if_built(self):
                yield controller
