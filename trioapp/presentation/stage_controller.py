"""Decides what the beamer shows, and sends it as a scene whenever it differs from the last one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.instants import Clock, Duration
from trioapp.domain.position import Status
from trioapp.domain.preferences import Preferences, ShownTime
from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import BlackScene, PagedScene, Scene, StatementScene
from trioapp.domain.session import DEMO_ID
from trioapp.domain.texts import plain_line
from trioapp.presentation.canvas_scenes import LAST_STEP
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.stage import Showing, View, scene_of, scene_to_come
from trioapp.presentation.wording import Wording
from trioapp.services.rehearsal import REHEARSED_ID, TRIED_OUT_ID
from trioapp.services.workspace import Workspace

STILL_THERE = Duration.of(minutes=15)
"""Who comes back to a running clock so soon has not left the room, nor have those who look at it."""
EACH_PAGE = Duration.of(seconds=12)
"""How long a page of tables, sentences or names stays, where there are too many for one picture."""
LONGEST_MESSAGE = 500


@dataclass(frozen=True, slots=True)
class StageState:
    """What is chosen for the room; `is_black` covers it, and while `is_frozen` the room keeps what it had."""

    showing: Showing = Showing.CLOCK
    is_black: bool = True
    is_frozen: bool = False


@dataclass(frozen=True, slots=True)
class CanvasShown:
    """A canvas for the room, in the step of that number, from 0; the last one by default."""

    kind: CanvasKind
    step: int = LAST_STEP


class StageController(QObject):
    """The trainer's hand on the beamer. Black covers what is shown and uncovers the same again.

    A session that is opened is black to the room until the trainer shows something or the clock is started; so is an
    exercise that is tried out, whose clock goes from the beginning. One that is gone on with, because the program ended
    in the middle, has its clock in the picture at once.
    """

    scene_changed = Signal(object)
    """What the room sees."""
    prepared_changed = Signal(object)
    """What the room would see if the picture were neither black nor frozen."""
    to_come_changed = Signal(object)
    """What the room will see after that, or None."""
    state_changed = Signal(object)

    def __init__(self, workspace: Workspace, clock: Clock, words: Wording, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._workspace = workspace
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._state = StageState()
        self._message = ""
        self._time = ShownTime.LEFT
        self._round = self._trio = 0
        self._canvas = CanvasShown(CanvasKind.FIELD)
        self._shown_since = clock.now()
        self._session_id = ""
        self._status = Status.READY
        self._scene: Scene = BlackScene()
        self._prepared: Scene = BlackScene()
        self._frozen: Scene = BlackScene()
        self._to_come: Scene | None = None
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @property
    def scene(self) -> Scene:
        """What the room sees now."""
        return self._scene

    @property
    def prepared(self) -> Scene:
        """What the room would see now if the picture were neither black nor frozen."""
        return self._prepared

    @property
    def state(self) -> StageState:
        return self._state

    @Slot()
    def refresh(self) -> None:
        self._follow_session()
        prepared = self._prepared_now()
        if isinstance(prepared, PagedScene):
            self._heartbeat.arm(EACH_PAGE - self._since_page_turned())
        if prepared != self._prepared:
            self._prepared = prepared
            self.prepared_changed.emit(prepared)
        scene = self._scene_for_room()
        if scene != self._scene:
            self._scene = scene
            self.scene_changed.emit(scene)
        to_come = self._to_come_now()
        if to_come != self._to_come:
            self._to_come = to_come
            self.to_come_changed.emit(to_come)

    @Slot(object)
    def follow_preferences(self, preferences: Preferences) -> None:
        self._time = preferences.time
        self.refresh()

    @Slot()
    def show_brief(self) -> None:
        self._show(Showing.BRIEF)

    @Slot()
    def show_seating(self) -> None:
        """Of the round that goes on or comes."""
        self.show_seating_of(0)

    @Slot(object)
    def show_seating_of(self, number: int) -> None:
        """Of a round that may be a later one."""
        self._round = number
        self._show(Showing.SEATING)

    @Slot()
    def show_harvest(self) -> None:
        """What may be shared of it."""
        self._show(Showing.HARVEST)

    @Slot(object)
    def show_take_away(self, trio: int) -> None:
        """The code of that trio."""
        self._trio = trio
        self._show(Showing.TAKE_AWAY)

    @Slot(object)
    def show_canvas(self, shown: CanvasShown) -> None:
        self._canvas = shown
        self._show(Showing.CANVAS)

    @Slot()
    def show_clock(self) -> None:
        self._show(Showing.CLOCK)

    @Slot(str)
    def show_message(self, message: str) -> None:
        """A sentence of the trainer's own for the room; an empty one is none."""
        self._message = plain_line(message)[:LONGEST_MESSAGE]
        if self._message:
            self._show(Showing.MESSAGE)

    @Slot()
    def toggle_test(self) -> None:
        """The picture to judge the room by, also without a session; once more, and it is black."""
        if self._state.showing is Showing.TEST and not self._state.is_black:
            self._become(StageState())
        else:
            self._show(Showing.TEST)

    @Slot()
    def toggle_black(self) -> None:
        self._become(StageState(self._state.showing, not self._state.is_black, self._state.is_frozen))

    @Slot()
    def toggle_freeze(self) -> None:
        """The room keeps its picture while the trainer prepares another one."""
        self._frozen = self._prepared
        self._become(StageState(self._state.showing, self._state.is_black, not self._state.is_frozen))

    def _show(self, showing: Showing) -> None:
        self._shown_since = self._clock.now()
        self._become(StageState(showing, self._state.is_black and self._state.is_frozen, self._state.is_frozen))

    def _become(self, state: StageState) -> None:
        self._state = state
        self.refresh()
        self.state_changed.emit(state)

    def _follow_session(self) -> None:
        """A newly opened session is black; a run that begins shows its clock."""
        session_id = self._workspace.session.head.id if self._workspace.is_open else ""
        status = self._status_now()
        if session_id != self._session_id:
            self._session_id, self._status, self._message = session_id, status, ""
            self._state = StageState(is_black=session_id != REHEARSED_ID and not self._is_gone_on_with(session_id))
            self.state_changed.emit(self._state)
        elif status is Status.RUNNING and self._status in (Status.READY, Status.STOPPED):
            self._state = StageState(is_black=False)
            self.state_changed.emit(self._state)
        self._status = status

    def _is_gone_on_with(self, session_id: str) -> bool:
        """Whether its clock runs, and whoever opens it was with it just now."""
        if self._status is not Status.RUNNING or session_id in (TRIED_OUT_ID, DEMO_ID):
            return False
        return self._clock.now().since(self._workspace.session.left_at) < STILL_THERE

    def _status_now(self) -> Status:
        if not self._workspace.is_open:
            return Status.READY
        return self._workspace.session.run.position(self._clock.now()).status

    def _prepared_now(self) -> Scene:
        if self._state.showing is Showing.TEST:
            return self._words.room_test()
        if not self._workspace.is_open:
            return BlackScene()
        if self._state.showing is Showing.MESSAGE:
            return StatementScene(self._message)
        page = self._clock.now().since(self._shown_since).ms // EACH_PAGE.ms
        view = View(self._time, page, self._round, self._canvas.kind, self._canvas.step, self._trio)
        return scene_of(self._workspace.session, self._clock.now(), self._state.showing, self._words, view)

    def _to_come_now(self) -> Scene | None:
        if not self._workspace.is_open:
            return None
        view = View(self._time)
        return scene_to_come(self._workspace.session, self._clock.now(), self._state.showing, self._words, view)

    def _scene_for_room(self) -> Scene:
        if self._state.is_black:
            return BlackScene()
        return self._frozen if self._state.is_frozen else self._prepared

    def _since_page_turned(self) -> Duration:
        return Duration(self._clock.now().since(self._shown_since).ms % EACH_PAGE.ms)
