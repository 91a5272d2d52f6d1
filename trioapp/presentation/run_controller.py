"""The run page as a value, and the trainer's moves as slots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.day import late_by, parts_of
from trioapp.domain.formats import SHORTEST_PHASE, Phase
from trioapp.domain.instants import ZERO, Clock, Duration, Instant, total
from trioapp.domain.moves import Move, MoveKind, Place, Plan
from trioapp.domain.pace import Pace, cue_now, pace_of
from trioapp.domain.plans import Variant, variants
from trioapp.domain.position import Position, Status
from trioapp.domain.programme import Block, BlockKind, in_blocks, reckoned
from trioapp.domain.rounds import rounds_in
from trioapp.domain.run import Run
from trioapp.domain.session import Session
from trioapp.presentation.block_view import BlockView, block_view
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.wording import ON_SCHEDULE, Wording
from trioapp.services.facilitation import Facilitation
from trioapp.services.workspace import Workspace

MINUTE, HALF_MINUTE = Duration.of(minutes=1), Duration.of(seconds=30)
ABSENCE = Duration.of(seconds=20)
"""How long the heart must not have beaten before the trainer is asked about it."""
SIGN_OF_LIFE = Duration.of(seconds=5)
"""How often a running clock leaves a sign on disk that the program is there."""
UNDO_LASTS = Duration.of(seconds=10)
"""How long a move can be taken back in one click, in real seconds; after that from the history."""
LONGEST_HISTORY = 20
"""How many moves are shown to be undone."""


class RowState(StrEnum):
    DONE = "done"
    CURRENT = "current"
    AROUND = "around"
    """A part of the day whose phase goes on."""
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A phase or a part of the day in the list: its planned length, and what it took once it has been.

    What is still to come has its length as changed meanwhile, what has been has the one of the plan. `place` is its
    place in the plan, and `heading` stands above it where a round begins, or a part of the day. A phase `is_inside` the
    part in the row above it; a row `is_in_a_day` unless there is nothing but an exercise.
    """

    place: int
    name: str
    is_inside: bool
    is_in_a_day: bool
    heading: str
    planned: str
    took: str
    state: RowState
    quiet: bool
    """Whether it begins without a sound."""
    can_change: bool
    """Whether its length can still be another: not once it is over."""
    spare: Duration
    """How much can be taken off, in whole seconds."""


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
    """The name of the exercise, or of the programme; `exercise_length` is that of the whole."""
    exercise_length: str
    agenda: tuple[AgendaRow, ...]
    block: BlockView | None
    """The part of the day that goes on and is no exercise."""
    status: Status
    phase: str
    detail: str
    time_left: str
    pace: Pace
    pace_word: str
    schedule: str
    is_late: bool
    ends_at: str
    ends_what: str
    """What it is that ends then: empty for the exercise, else the name of the part."""
    follows: str
    """What comes after the part that goes on; empty where nothing does."""
    time_of_day: str
    """Empty while nothing goes on, as `ends_at` is: the program sleeps then, and would not tell it right."""
    for_trainer: str
    """Empty where it stands in the `block`."""
    allowed: frozenset[MoveKind]
    can_take_off: bool
    """Whether a whole minute is left to take off: with less, the button would end the phase by surprise."""
    undo: str
    """What the undo button would take back, and for how long yet; empty when that is over or there is nothing."""
    history: tuple[HistoryRow, ...]
    """The latest moves, newest first; each of them can be undone."""
    variants: tuple[tuple[str, Variant], ...]
    """The plans that can be chosen instead, each with its words; none while the exercise goes on."""
    is_rehearsal: bool
    is_demo: bool = False


class RunController(QObject):
    """Sends a new `RunView` when anything in it differs, and arms the heartbeat for the next moment it could."""

    view_changed = Signal(object)
    absence_noticed = Signal(object)
    """With an `Absence`, or with None for a session in which there was none yet."""
    start_held = Signal()
    """A start was asked for and refused."""

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
        self._told: tuple[Run, str] | None = None
        self._moves_told: tuple[HistoryRow, ...] = ()
        self._holds_start: Callable[[], bool] = lambda: False
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
        if position.is_live:
            self._heartbeat.arm(position.until_next_second or _until_next_minute(now))
        self._notice_absence(session, position, now)
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    def hold_start_while(self, holds: Callable[[], bool]) -> None:
        """`holds` is called before an exercise begins, and says whether it must wait."""
        self._holds_start = holds

    @Slot()
    def start_or_pause(self) -> None:
        """The one key for the clock: starts it, pauses it, lets it go on."""
        if self._facilitation.allows(MoveKind.START):
            self.start()
            return
        for kind in (MoveKind.PAUSE, MoveKind.RESUME):
            if self._facilitation.allows(kind):
                self._facilitation.move(kind)
                return

    @Slot()
    def start(self) -> None:
        self._move_unless_held(MoveKind.START, 0)

    @Slot()
    def next_phase(self) -> None:
        position = self._facilitation.position()
        self._move_unless_held(MoveKind.NEXT, position.phase + 1)

    def _move_unless_held(self, kind: MoveKind, place: int) -> None:
        """What begins an exercise may have to wait; `place` is the one in the plan that the move leads to."""
        position = self._facilitation.position()
        begins = place < len(position.plan) and position.plan[place].round and not (place and position.current.round)
        if begins and self._facilitation.allows(kind) and self._holds_start():
            self.start_held.emit()
        else:
            self._facilitation.move(kind)

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
    def add_half_minute(self) -> None:
        self._facilitation.move(MoveKind.ADJUST, HALF_MINUTE)

    @Slot()
    def take_off_half_minute(self) -> None:
        if self._facilitation.position().remaining > HALF_MINUTE:
            self._facilitation.move(MoveKind.ADJUST, -HALF_MINUTE)

    @Slot()
    def stop(self) -> None:
        self._facilitation.move(MoveKind.STOP)

    @Slot()
    def undo(self) -> None:
        """Takes the last move back, while that is offered."""
        if self._view and self._view.undo:
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

    @Slot(object)
    def go_to(self, place: int) -> None:
        self._facilitation.go_to(place)

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
        phase, block = session.phase_at(position), session.block_at(position)
        if position.status is Status.STOPPED:
            phase = session.phase_of(position.plan[0])
        parts, is_live = parts_of(session, position, now), position.is_live
        late = late_by(session, parts, position, now)
        pace, beside = _pace(position, phase), block_view(block, position, language)
        spoken = (phase if is_live else session.format_at(position)).for_trainer
        return RunView(
            session=session.head.name,
            exercise=session.programme_name.in_language(language),
            exercise_length=numerals.length(reckoned(position.plan_as_it_is)),
            agenda=self._agenda(session, position),
            block=beside,
            status=position.status,
            phase=phase.name.in_language(language),
            detail=self._detail(session, position),
            time_left=numerals.countdown(position.left_as_shown if is_live else _length_of_first(position)),
            pace=pace,
            pace_word={Pace.CLOSING: self._words.closing(), Pace.TIME_IS_UP: self._words.time_is_up()}.get(pace, ""),
            schedule=self._schedule(session, parts[-1].ends, late) if is_live else "",
            is_late=is_live and late >= ON_SCHEDULE,
            ends_at=numerals.time_of_day((now + position.remaining_in_block).wall_ms) if is_live else "",
            ends_what=phase.name.in_language(language) if block and block.kind is not BlockKind.EXERCISE else "",
            follows=self._follows(session, position),
            time_of_day=numerals.time_of_day(now.wall_ms) if is_live else "",
            for_trainer="" if beside else spoken.in_language(language),
            allowed=session.run.allowed(now),
            can_take_off=_can_take_off(position),
            undo=self._undo(session, now),
            history=self._history(session),
            variants=() if is_live or self._workspace.is_lent else self._variants(session, position),
            is_rehearsal=self._workspace.is_lent and not self._workspace.is_demo,
            is_demo=self._workspace.is_demo,
        )

    def _undo(self, session: Session, now: Instant) -> str:
        """Arms the heartbeat for as long as the seconds count down."""
        last = session.run.last_effective_move
        left = Duration(round(UNDO_LASTS.ms - now.since(last.at).ms / self._clock.speed)) if last else ZERO
        if last is None or left <= ZERO:
            return ""
        self._heartbeat.arm(Duration(round((left.ms % 1000 or 1000) * self._clock.speed)))
        return self._words.undo(last.kind, left.seconds_up)

    def _variants(self, session: Session, position: Position) -> tuple[tuple[str, Variant], ...]:
        coming = next((phase for phase in position.plan if phase.round), None)
        exercise = variants(session.format_of(coming)) if coming else ()
        return tuple((self._words.variant(variant), variant) for variant in exercise)

    def _schedule(self, session: Session, ends_ms: int, late: Duration) -> str:
        """Over the whole day; where that is more than the exercise, with the time at which it ends."""
        words = self._words.ahead_or_behind(late)
        if not session.blocks:
            return words
        return self._words.day_ends(words, numerals.time_of_day(ends_ms))

    def _follows(self, session: Session, position: Position) -> str:
        after = position.places_in_block.stop if position.is_live else len(position.plan)
        if not session.blocks or after >= len(position.plan):
            return ""
        block = session.block_of(position.plan[after])
        return block.name.in_language(self._words.language) if block else ""

    def _agenda(self, session: Session, position: Position) -> tuple[AgendaRow, ...]:
        took: dict[Place, Duration] = {}
        for stay in position.stays_of_this_run:
            if stay.ended:
                took[stay.phase.place] = took.get(stay.phase.place, ZERO) + stay.spent
        if position.is_live:
            took.pop(position.current.place, None)
        rows: list[AgendaRow] = []
        for _, places in in_blocks(position.plan):
            block = session.block_of(position.plan[places.start])
            if block:
                rows.append(self._block_row(block, position, places, took))
            if block is None or block.kind is BlockKind.EXERCISE:
                rows += [self._phase_row(session, position, number, took, is_inside=bool(block)) for number in places]
        return tuple(rows)

    def _block_row(self, block: Block, position: Position, places: range, took: Mapping[Place, Duration]) -> AgendaRow:
        """A part of the day; an exercise has its lengths in the rows of its phases."""
        been = [took[position.plan[place].place] for place in places if position.plan[place].place in took]
        is_over = bool(been) and not (position.is_live and position.phase in places)
        planned = (position.plan[place].length if is_over else position.lengths_ahead[place] for place in places)
        is_exercise = block.kind is BlockKind.EXERCISE
        state = _row_state(places.stop - 1, position)
        is_current = position.is_live and position.phase in places
        return AgendaRow(
            place=places.start,
            name=block.name.in_language(self._words.language),
            is_inside=False,
            is_in_a_day=True,
            heading=self._part(block),
            planned=numerals.length(total(tuple(planned))),
            took=numerals.length(total(tuple(been))) if is_over else "",
            state=RowState.AROUND if is_current and is_exercise else RowState.CURRENT if is_current else state,
            quiet=True,
            can_change=not is_exercise and (not position.is_live or places.stop > position.phase),
            spare=_spare_of_block(position, places),
        )

    def _part(self, block: Block) -> str:
        return block.part.in_language(self._words.language)

    def _phase_row(
        self, session: Session, position: Position, number: int, took: Mapping[Place, Duration], *, is_inside: bool
    ) -> AgendaRow:
        phase = position.plan[number]
        return AgendaRow(
            place=number,
            name=session.phase_of(phase).name.in_language(self._words.language),
            is_inside=is_inside,
            is_in_a_day=is_inside,
            heading=self._heading(position.plan, number),
            planned=numerals.length(phase.length if phase.place in took else position.lengths_ahead[number]),
            took=numerals.length(took[phase.place]) if phase.place in took else "",
            state=_row_state(number, position),
            quiet=phase.quiet,
            can_change=not position.is_live or number >= position.phase,
            spare=_spare(position, number),
        )

    def _heading(self, plan: Plan, number: int) -> str:
        is_first = number == 0 or plan[number - 1].round != plan[number].round
        return self._words.round_of(plan[number].round) if is_first and rounds_in(plan) > 1 else ""

    def _history(self, session: Session) -> tuple[HistoryRow, ...]:
        """Put into words only when something was done, or in another language."""
        known = session.run, self._words.language
        if known != self._told:
            self._told = known
            latest = reversed(session.run.effective[-LONGEST_HISTORY:])
            self._moves_told = tuple(HistoryRow(number, self._in_words(session.run.moves[number])) for number in latest)
        return self._moves_told

    def _in_words(self, move: Move) -> str:
        return f"{numerals.time_to_the_second(move.at.wall_ms)} · {self._words.move(move.kind)}"

    def _detail(self, session: Session, position: Position) -> str:
        """What goes on within the phase, such as `question 1 of 3`."""
        if not position.is_live:
            return ""
        phase, places = session.phase_at(position), position.places_in_block
        if not position.current.round:
            step = position.phase - places.start + 1
            return self._words.step_count(step, len(places)) if len(places) > 1 else ""
        cue = self._words.question_count(cue_now(phase, position) + 1, len(phase.cues)) if phase.cues else ""
        return self._words.in_round(cue, *position.rounds_of_block).removeprefix(" · ")


def _pace(position: Position, phase: Phase) -> Pace:
    """What is no exercise knows no hurry; the trainer sees when its time is over."""
    if not position.is_live or position.current.round:
        return pace_of(position, phase.closing)
    return Pace.TIME_IS_UP if position.left_in_block <= ZERO else Pace.CALM


def _length_of_first(position: Position) -> Duration:
    """Before the start: of the first phase, or of all steps of what is no exercise."""
    first, lengths = position.plan[0], position.lengths_ahead
    if first.round:
        return lengths[0]
    return total(tuple(length for length, one in zip(lengths, position.plan, strict=True) if one.block == first.block))


def _spare_of_block(position: Position, places: range) -> Duration:
    if position.is_live and position.phase in places:
        return Duration.of(seconds=position.remaining_in_block.seconds_up)
    return total(tuple(position.lengths_ahead[place] for place in places)) - SHORTEST_PHASE


def _spare(position: Position, number: int) -> Duration:
    if position.is_live and number == position.phase:
        return Duration.of(seconds=position.remaining.seconds_up)
    return position.lengths_ahead[number] - SHORTEST_PHASE


def _can_take_off(position: Position) -> bool:
    return position.is_live and position.remaining > MINUTE


def _row_state(number: int, position: Position) -> RowState:
    if position.status is Status.STOPPED:
        return RowState.DONE
    if not position.is_live or number > position.phase:
        return RowState.TO_COME
    return RowState.CURRENT if number == position.phase else RowState.DONE


def _until_next_minute(now: Instant) -> Duration:
    return MINUTE - Duration(now.wall_ms % MINUTE.ms)
