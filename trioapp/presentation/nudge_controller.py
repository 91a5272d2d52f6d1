"""Reminders for the trainer alone, and whether the room has seen the brief."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.groups_of_the_day import unsuited
from trioapp.domain.instants import Clock, Duration
from trioapp.domain.nudges import PATIENCE, Circumstances, Nudge, nudge_for
from trioapp.domain.position import Position, Status
from trioapp.domain.preferences import Preferences
from trioapp.domain.rounds import first_open_round
from trioapp.domain.scenes import BlackScene, Scene, StatementScene
from trioapp.presentation.beamer import BeamerState
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.stage_controller import StageState
from trioapp.presentation.wording import Wording
from trioapp.services.workspace import Workspace


class NudgeController(QObject):
    """Sends the sentence that is due, or an empty one; wakes up once when the trainer's time to act is over."""

    nudge_changed = Signal(str)
    groups_offered = Signal(bool)
    """Whether what was sent says that new groups have to be made."""

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
        self._preferences = Preferences()
        self._has_seen_brief = self._is_frozen = False
        self._held_by: Nudge | None = None
        self._held_at = 0
        self._sentence, self._is_about_groups = "", False
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @property
    def room_has_seen_brief(self) -> bool:
        """Whether the brief has stood on the beamer since this session was opened."""
        return self._has_seen_brief

    @Slot(object)
    def follow_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def must_hold_start(self) -> bool:
        """Whether a start has to wait: for the brief, or once for the question whether everybody sits."""
        return self._gate() is not None

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
        """A start was refused: says why, until the brief has been shown or the clock is started."""
        self._held_by = self._gate()
        self._held_at = self._workspace.session.run.position(self._clock.now()).phase
        self.refresh()

    def _gate(self) -> Nudge | None:
        if self._workspace.is_lent:
            return None
        if self._preferences.start_gate and not self._has_seen_brief:
            return Nudge.BRIEF_FIRST
        asks = self._preferences.seated_gate and self._held_by is not Nudge.ALL_SEATED
        return Nudge.ALL_SEATED if asks else None

    @Slot()
    def refresh(self) -> None:
        sentence = self._sentence_now() if self._workspace.is_open else ""
        if sentence != self._sentence:
            self._sentence = sentence
            self.nudge_changed.emit(sentence)
            self.groups_offered.emit(self._is_about_groups and bool(sentence))

    def _look(self) -> None:
        if self._is_projected and isinstance(self._scene, StatementScene):
            self._has_seen_brief = True
            if self._held_by is Nudge.BRIEF_FIRST:
                self._held_by = None
        self.refresh()

    @property
    def _is_projected(self) -> bool:
        return self._beamer.is_on and not self._beamer.is_lost

    def _sentence_now(self) -> str:
        session, now = self._workspace.session, self._clock.now()
        position = session.run.position(now)
        self._notice_changes(session.head.id, position)
        still_for = Duration(round(now.since(self._since).ms / self._clock.speed))
        if position.status in (Status.READY, Status.PAUSED) and still_for < PATIENCE:
            self._heartbeat.arm(Duration(round((PATIENCE - still_for).ms * self._clock.speed)))
        around = Circumstances(
            still_for, self._is_projected, isinstance(self._scene, BlackScene), self._is_frozen, self._held_by
        )
        nudge, exercise = nudge_for(position, around), session.format_at(position)
        number = unsuited(session, first_open_round(position), position) if nudge is None else 0
        self._is_about_groups = bool(number)
        if number:
            exercise = session.exercise_in(number)
            name = exercise.name.in_language(self._words.language)
            return self._words.group(exercise.group).do_not_suit(name, number)
        return self._words.nudge(nudge, exercise.group) if nudge else ""

    def _notice_changes(self, session_id: str, position: Position) -> None:
        """The trainer's time to act begins again with whatever they do or show."""
        if self._seen[:1] != (session_id,):
            self._has_seen_brief = self._is_projected and isinstance(self._scene, StatementScene)
            self._held_by = None
        if position.phase != self._held_at or (position.status is Status.RUNNING and position.current.round):
            self._held_by = None
        seen = (session_id, position.status, type(self._scene), self._is_frozen)
        if seen != self._seen:
            self._seen, self._since = seen, self._clock.now()
