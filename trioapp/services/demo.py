"""Looking around in a demo: a session with made-up people, which lies on no disk and so is gone with the program."""

from __future__ import annotations

from collections.abc import Callable

from trioapp.domain.demo_day import PROGRAMME, demo_session
from trioapp.domain.demo_story import Story
from trioapp.domain.instants import Clock
from trioapp.domain.numerals import local_time
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import Seating
from trioapp.domain.session import DEMO_ID, Session, SessionHead
from trioapp.services.programmes import Programmes
from trioapp.services.rehearsal import NoFile
from trioapp.services.workspace import Workspace


class Demo:
    """Lends the workspace a day that never was. What was on the table is put aside, and comes back as it is."""

    def __init__(
        self, workspace: Workspace, programmes: Programmes, clock: Clock, story_in: Callable[[str], Story]
    ) -> None:
        self._workspace = workspace
        self._programmes = programmes
        self._clock = clock
        self._story_in = story_in

    def begin(self, language: str) -> bool:
        """False while a clock goes that people in a room go by; then nothing is done."""
        if self._is_live and not self._workspace.is_demo:
            return False
        template, now = self._programmes.template(PROGRAMME), self._clock.now()
        head = SessionHead(DEMO_ID, "", PROGRAMME, language, now.wall_ms)
        bare = template.filled_in(Session(head, template.exercise, (), Seatings.of(Seating()), Run(())))
        session = demo_session(self._story_in(language), bare, now, local_time(now.wall_ms).date())
        self._workspace.take_back()
        self._workspace.lend(session, NoFile())
        return True

    def end(self) -> None:
        if self._workspace.is_demo:
            self._workspace.take_back()

    @property
    def _is_live(self) -> bool:
        return self._workspace.is_open and self._workspace.session.run.position(self._clock.now()).is_live
