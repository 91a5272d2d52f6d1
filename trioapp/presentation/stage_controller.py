"""Decides what the beamer shows, and sends it as a scene whenever it differs from the last one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.instants import Clock, Duration
from trioapp.domain.run import Status
from trioapp.domain.scenes import BlackScene, Scene, SeatingScene
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.wording import Wording
from trioapp.services.workspace import Workspace

EACH_PAGE = Duration.of(seconds=12)
"""How long a page of tables stays, where the room is too large for one picture."""


class StageController(QObject):
    """The trainer's hand on the beamer. Black covers what is shown and uncovers the same again."""

    scene_changed = Signal(object)
    showing_changed = Signal(object)

    def __init__(self, workspace: Workspace, clock: Clock, words: Wording, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._workspace = workspace
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._showing = Showing.CLOCK
        self._is_black = False
        self._shown_since = clock.now()
        self._session_id = ""
        self._status = Status.READY
        self._scene: Scene | None = None
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @property
    def scene(self) -> Scene:
        """What the room sees now."""
        return self._scene or BlackScene()

    @Slot()
    def refresh(self) -> None:
        self._follow_session()
        scene = self._scene_now()
        if isinstance(scene, SeatingScene):
            self._heartbeat.arm(EACH_PAGE - self._since_page_turned())
        if scene != self._scene:
            self._scene = scene
            self.scene_changed.emit(scene)

    @Slot()
    def show_brief(self) -> None:
        self._show(Showing.BRIEF)

    @Slot()
    def show_seating(self) -> None:
        self._show(Showing.SEATING)

    @Slot()
    def show_clock(self) -> None:
        self._show(Showing.CLOCK)

    @Slot()
    def toggle_black(self) -> None:
        self._is_black = not self._is_black
        self._announce()

    def _show(self, showing: Showing) -> None:
        self._showing = showing
        self._shown_since = self._clock.now()
        self._is_black = False
        self._announce()

    def _announce(self) -> None:
        self.refresh()
        self.showing_changed.emit(Showing.BLACK if self._is_black else self._showing)

    def _follow_session(self) -> None:
        """A newly opened session shows its clock, and so does a run that begins."""
        session_id = self._workspace.session.head.id if self._workspace.is_open else ""
        status = self._status_now()
        if session_id != self._session_id or (status is Status.RUNNING and self._status is Status.READY):
            self._session_id, self._status = session_id, status
            self._showing, self._is_black = Showing.CLOCK, False
            self.showing_changed.emit(Showing.CLOCK)
        self._status = status

    def _status_now(self) -> Status:
        if not self._workspace.is_open:
            return Status.READY
        return self._workspace.session.run.position(self._clock.now()).status

    def _scene_now(self) -> Scene:
        if not self._workspace.is_open:
            return BlackScene()
        showing = Showing.BLACK if self._is_black else self._showing
        page = self._clock.now().since(self._shown_since).ms // EACH_PAGE.ms
        return scene_of(self._workspace.session, self._clock.now(), showing, self._words, page)

    def _since_page_turned(self) -> Duration:
        return Duration(self._clock.now().since(self._shown_since).ms % EACH_PAGE.ms)
