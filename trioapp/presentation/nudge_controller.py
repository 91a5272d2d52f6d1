"""Reminders for the trainer alone, and whether the room has seen the brief."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.instants import Clock, Duration
from trioapp.domain.nudges import PATIENCE, Circumstances, nudge_for
from trioapp.domain.position import Status
from trioapp.domain.scenes import BlackScene, Scene, StatementScene
from trioapp.presentation.beamer import BeamerState
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.stage_controller import StageState
from trioapp.presentation.wording import Wording
from trioapp.services.workspace import Workspace


class NudgeController(QObject):
    """Sends the sentence that is due, or an empty one; wakes up once when the trainer's time to act is over."""

    nudge_changed = Signal(str)

    def __init__(self, workspace: Workspace, clock: Clock, words: Wording, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._workspace = workspace
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._beamer = BeamerState(is_on=False)
        self._scene: Scene = BlackScene()
        self._seen: tuple[object, ...] = ()
        self._since = clock.now()
        self._has_seen_brief = self._start_was_held = self._is_frozen = False
        self._sentence = ""
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @property
    def room_has_seen_brief(self) -> bool:
        """Whether the brief has stood on the beamer since this session was opened."""
        return self._has_seen_brief

    @Slot(object)
    def follow_beamer(self, state: BeamerState) -> None:
        self._beamer = state
        self._look()

    @Slot(object)
    def follow_scene(self, scene: Scene) -> None:
        self._scene = scene
        self._look()

    @Slot(object)
    def follow_state(self, state: StageState) -> None:
        self._is_frozen = state.is_frozen
        self.refresh()

    @Slot()
    def hold_start(self) -> None:
        """A start was refused: says so until the brief has been shown."""
        self._start_was_held = True
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        sentence = self._sentence_now() if self._workspace.is_open else ""
        if sentence != self._sentence:
            self._sentence = sentence
            self.nudge_changed.emit(sentence)

    def _look(self) -> None:
        if self._is_projected and isinstance(self._scene, StatementScene):
            self._has_seen_brief, self._start_was_held = True, False
        self.refresh()

    @property
    def _is_projected(self) -> bool:
        return self._beamer.is_on and not self._beamer.is_lost

    def _sentence_now(self) -> str:
        session, now = self._workspace.session, self._clock.now()
        position = session.run.position(now)
        self._notice_changes(session.head.id, position.status)
        still_for = Duration(round(now.since(self._since).ms / self._clock.speed))
        if position.status in (Status.READY, Status.PAUSED) and still_for < PATIENCE:
            self._heartbeat.arm(Duration(round((PATIENCE - still_for).ms * self._clock.speed)))
        around = Circumstances(
            still_for, self._is_projected, isinstance(self._scene, BlackScene), self._is_frozen, self._start_was_held
        )
        nudge = nudge_for(position, around)
        return self._words.nudge(nudge) if nudge else ""

    def _notice_changes(self, session_id: str, status: Status) -> None:
        """The trainer's time to act begins again with whatever they do or show."""
        if self._seen[:1] != (session_id,):
            self._has_seen_brief = self._is_projected and isinstance(self._scene, StatementScene)
            self._start_was_held = False
        seen = (session_id, status, type(self._scene), self._is_frozen)
        if seen != self._seen:
            self._seen, self._since = seen, self._clock.now()
