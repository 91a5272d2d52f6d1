"""The run page as a value, and the trainer's moves as slots."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.instants import ZERO, Clock, Duration, Instant, total
from trioapp.domain.pace import Pace, pace_of
from trioapp.domain.run import MoveKind, Position, Status
from trioapp.domain.session import Session
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.wording import ON_SCHEDULE, Wording
from trioapp.services.exporting.report import timings
from trioapp.services.facilitation import Facilitation
from trioapp.services.workspace import Workspace

MINUTE = Duration.of(minutes=1)
ABSENCE = Duration.of(seconds=20)
"""How long the heart must not have beaten before the trainer is asked about it."""
SIGN_OF_LIFE = Duration.of(seconds=5)
"""How often a running clock leaves a sign on disk that the program is there."""
LONGEST_HISTORY = 20
"""How many moves are shown to be undone."""


class RowState(StrEnum):
    DONE = "done"
    CURRENT = "current"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A phase in the list: its planned length, and what it took once it has been.

    What is still to come has its length as changed meanwhile, what has been has the one of the plan.
    """

    id: str
    name: str
    planned: str
    took: str
    state: RowState


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A move that still counts: its place in the log, and when and what it was, in words."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class Absence:
    """Time in which the program did not run, asleep, killed or closed: how long, until when, and a sentence."""

    gap: Duration
    returned: Instant
    words: str


@dataclass(frozen=True, slots=True)
class RunView:
    """Everything on the run page that depends on the clock, as finished words and figures."""

    session: str
    exercise: str
    exercise_length: str
    agenda: tuple[AgendaRow, ...]
    status: Status
    phase: str
    detail: str
    time_left: str
    pace: Pace
    pace_word: str
    schedule: str
    is_late: bool
    ends_at: str
    next_phase: str
    time_of_day: str
    for_trainer: str
    allowed: frozenset[MoveKind]
    can_take_off: bool
    """Whether a whole minute is left to take off: with less, the button would end the phase by surprise."""
    undo: str
    """What the undo button would take back; empty when there is nothing."""
    history: tuple[HistoryRow, ...]
    """The latest moves, newest first; each of them can be undone."""


class RunController(QObject):
    """Sends a new `RunView` when anything in it differs, and arms the heartbeat for the next moment it could."""

    view_changed = Signal(object)
    absence_noticed = Signal(object)
    """With an `Absence`, or with None for a session in which there was none yet."""

    def __init__(
        self, workspace: Workspace, facilitation: Facilitation, clock: Clock, words: Wording, heartbeat: Heartbeat
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._facilitation = facilitation
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._view: RunView | None = None
        self._last_beat: Instant | None = None
        self._last_sign: Instant | None = None
        self._session_id = ""
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @property
    def view(self) -> RunView | None:
        """What was sent last; None without a session."""
        return self._view

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._view, self._session_id = None, ""
            return
        now = self._clock.now()
        session = self._workspace.session
        position = session.run.position(now)
        view = self._view_of(session, position, now)
        self._heartbeat.arm(position.until_next_second or _until_next_minute(now))
        self._notice_absence(session, position, now)
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    @Slot()
    def start_or_pause(self) -> None:
        """The one key for the clock: starts it, pauses it, lets it go on."""
        for kind in (MoveKind.START, MoveKind.PAUSE, MoveKind.RESUME):
            if self._facilitation.allows(kind):
                self._facilitation.move(kind)
                return

    @Slot()
    def start(self) -> None:
        self._facilitation.move(MoveKind.START)

    @Slot()
    def next_phase(self) -> None:
        self._facilitation.move(MoveKind.NEXT)

    @Slot()
    def previous_phase(self) -> None:
        self._facilitation.move(MoveKind.PREVIOUS)

    @Slot()
    def add_minute(self) -> None:
        self._facilitation.move(MoveKind.ADJUST, MINUTE)

    @Slot()
    def take_off_minute(self) -> None:
        if _can_take_off(self._facilitation.position()):
            self._facilitation.move(MoveKind.ADJUST, -MINUTE)

    @Slot()
    def stop(self) -> None:
        self._facilitation.move(MoveKind.STOP)

    @Slot()
    def undo(self) -> None:
        self._facilitation.move(MoveKind.UNDO)

    @Slot(object)
    def take_back(self, number: int) -> None:
        self._facilitation.take_back(number)

    @Slot(object)
    def started_earlier(self, by: Duration) -> None:
        self._facilitation.move(MoveKind.EARLIER, by)

    @Slot(object)
    def leave_out(self, absence: Absence) -> None:
        """Does not count the time that the program was away."""
        self._facilitation.leave_out(absence.gap, absence.returned)

    @Slot(str)
    def go_to(self, phase: str) -> None:
        self._facilitation.go_to(phase)

    def _notice_absence(self, session: Session, position: Position, now: Instant) -> None:
        """While the clock runs the heart beats each second; when it did not for long, the program was away."""
        if session.head.id != self._session_id:
            self._session_id, self._last_beat, self._last_sign = session.head.id, session.last_seen, None
            self.absence_noticed.emit(None)
        before, self._last_beat = self._last_beat, now if position.status is Status.RUNNING else None
        if self._last_beat is None:
            return
        self._give_sign_of_life(now)
        if before and (gap := now.since(before)).ms >= ABSENCE.ms * self._clock.speed:
            self.absence_noticed.emit(Absence(gap, now, self._words.absence(gap)))

    def _give_sign_of_life(self, now: Instant) -> None:
        if self._last_sign is None or now.since(self._last_sign).ms >= SIGN_OF_LIFE.ms * self._clock.speed:
            self._last_sign = now
            self._facilitation.still_here()

    def _view_of(self, session: Session, position: Position, now: Instant) -> RunView:
        language = self._words.language
        phase = session.format.phases[position.phase if position.is_live else 0]
        late = _late(session, position, now)
        pace = pace_of(position, phase.closing)
        following = session.format.phases[position.phase + 1 : position.phase + 2] if position.is_live else ()
        last_move = session.run.last_effective_move
        return RunView(
            session=session.head.name,
            exercise=session.format.name.in_language(language),
            exercise_length=numerals.length(total(position.lengths)),
            agenda=self._agenda(session, position, now),
            status=position.status,
            phase=phase.name.in_language(language),
            detail=self._detail(session, position),
            time_left=numerals.countdown(position.remaining if position.is_live else position.lengths[0]),
            pace=pace,
            pace_word={Pace.CLOSING: self._words.closing(), Pace.TIME_IS_UP: self._words.time_is_up()}.get(pace, ""),
            schedule=self._words.ahead_or_behind(late) if position.is_live else "",
            is_late=position.is_live and late >= ON_SCHEDULE,
            ends_at=numerals.time_of_day((now + _time_to_go(session, position)).wall_ms),
            next_phase=following[0].name.in_language(language) if following else "",
            time_of_day=numerals.time_of_day(now.wall_ms),
            for_trainer=(phase if position.is_live else session.format).for_trainer.in_language(language),
            allowed=session.run.allowed(now),
            can_take_off=_can_take_off(position),
            undo=self._words.move(last_move.kind) if last_move else "",
            history=self._history(session),
        )

    def _agenda(self, session: Session, position: Position, now: Instant) -> tuple[AgendaRow, ...]:
        took: dict[str, Duration] = {}
        for timing in timings(session, now):
            if timing.round == position.round and timing.ended_ms is not None:
                took[timing.phase] = took.get(timing.phase, ZERO) + timing.actual
        if position.is_live:
            took.pop(session.format.phases[position.phase].id, None)
        return tuple(
            AgendaRow(
                id=phase.id,
                name=phase.name.in_language(self._words.language),
                planned=numerals.length(phase.length if phase.id in took else position.lengths[number]),
                took=numerals.length(took[phase.id]) if phase.id in took else "",
                state=_row_state(number, position),
            )
            for number, phase in enumerate(session.format.phases)
        )

    def _history(self, session: Session) -> tuple[HistoryRow, ...]:
        moves = session.run.moves
        return tuple(
            HistoryRow(
                number,
                f"{numerals.time_to_the_second(moves[number].at.wall_ms)} · {self._words.move(moves[number].kind)}",
            )
            for number in reversed(session.run.effective[-LONGEST_HISTORY:])
        )

    def _detail(self, session: Session, position: Position) -> str:
        """What goes on within the phase, such as `question 1 of 3`."""
        phase = session.format.phases[position.phase]
        if not position.is_live or not phase.cues:
            return ""
        return self._words.question_count(phase.cue_at(position.elapsed) + 1, len(phase.cues))


def _can_take_off(position: Position) -> bool:
    return position.is_live and position.remaining > MINUTE


def _row_state(number: int, position: Position) -> RowState:
    if position.status is Status.STOPPED:
        return RowState.DONE
    if not position.is_live or number > position.phase:
        return RowState.TO_COME
    return RowState.CURRENT if number == position.phase else RowState.DONE


def _time_to_go(session: Session, position: Position) -> Duration:
    return position.remaining_in_run if position.is_live else session.format.length


def _late(session: Session, position: Position, now: Instant) -> Duration:
    """By how much the exercise will end later than planned when it began."""
    if not position.is_live:
        return ZERO
    began = next(stay.started for stay in position.stays if stay.round == position.round)
    return now.since(began) + position.remaining_in_run - total(tuple(phase.length for phase in session.run.plan))


def _until_next_minute(now: Instant) -> Duration:
    return MINUTE - Duration(now.wall_ms % MINUTE.ms)
