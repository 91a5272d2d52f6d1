"""What the room sees at one moment: a pure function from the session, the time and what the trainer chose to show."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain import numerals
from trioapp.domain.formats import ExerciseFormat, Phase, Role
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.pace import Pace, pace_of
from trioapp.domain.run import Position, Status
from trioapp.domain.scenes import (
    BlackScene,
    CallBackScene,
    Dial,
    PhaseScene,
    RoleMark,
    Scene,
    SceneLine,
    SeatingScene,
    StatementScene,
    Table,
    TableSeat,
    TrackPart,
)
from trioapp.domain.session import Session
from trioapp.presentation.wording import Wording

DIAL_STEP = Duration.of(seconds=5)
"""The disc moves in steps, without a second hand (method.md §F)."""
GATHER_AFTER = Duration.of(seconds=30)
"""How long after the end the raised hand calls everybody back (method.md §B3)."""


class Showing(StrEnum):
    """What the trainer put on the beamer; the clock follows the run from brief to call-back."""

    CLOCK = "clock"
    BRIEF = "brief"
    SEATING = "seating"
    BLACK = "black"


def scene_of(session: Session, now: Instant, showing: Showing, words: Wording, page: int = 0) -> Scene:
    """The scene for the room; `page` counts the pages of a seating that does not fit on one."""
    position = session.run.position(now)
    match showing:
        case Showing.BLACK:
            return BlackScene()
        case Showing.SEATING if session.seating.groups:
            return seating_scene(session, words, page)
        case Showing.CLOCK if position.status is Status.STOPPED or position.time_is_up:
            return _call_back_scene(session.format, position, words)
        case Showing.CLOCK if position.is_live:
            return _phase_scene(session, position, words)
        case _:
            return _brief_scene(session.format, words)


def seating_scene(session: Session, words: Wording, page: int = 0) -> SeatingScene:
    tables = tuple(
        Table(
            words.table(group.number),
            tuple(
                TableSeat(
                    role_mark(session.format.role(seat.role), words.language), words.person(session.person(seat.person))
                )
                for seat in group.seats
            ),
        )
        for group in session.seating.groups
    )
    return SeatingScene(words.find_your_trio(), tables, page)


def role_mark(role: Role, language: str) -> RoleMark:
    return RoleMark(role.id, role.shape, role.name.in_language(language))


def _brief_scene(exercise: ExerciseFormat, words: Wording) -> StatementScene:
    return StatementScene(
        statement=exercise.brief.statement.in_language(words.language),
        support=exercise.brief.support.in_language(words.language),
        eyebrow=exercise.eyebrow.in_language(words.language),
    )


def _call_back_scene(exercise: ExerciseFormat, position: Position, words: Wording) -> CallBackScene:
    gathers = position.status is Status.STOPPED or -position.remaining >= GATHER_AFTER
    card = exercise.gather if gathers else exercise.call_back
    return CallBackScene(
        card.statement.in_language(words.language), card.support.in_language(words.language), hand=gathers
    )


def _phase_scene(session: Session, position: Position, words: Wording) -> PhaseScene:
    exercise = session.format
    phase = exercise.phases[position.phase]
    pace = pace_of(position, phase.closing)
    return PhaseScene(
        eyebrow=exercise.eyebrow.in_language(words.language),
        title=phase.name.in_language(words.language),
        headline=headline(phase, position.elapsed, words.language),
        lines=_lines(session, phase, words.language),
        dial=_dial(position, words),
        track=_track(position),
        pace=pace,
        pace_word=words.closing() if pace is Pace.CLOSING else "",
    )


def headline(phase: Phase, elapsed: Duration, language: str) -> str:
    """The question of this moment, or the aim of a phase that has none."""
    cue = phase.cue_at(elapsed)
    return (phase.cues[cue].question if cue >= 0 else phase.aim).in_language(language)


def _lines(session: Session, phase: Phase, language: str) -> tuple[SceneLine, ...]:
    """A line for each role that somebody has, in the order of the format."""
    taken = {seat.role for group in session.seating.groups for seat in group.seats}
    roles = {role.id: role for role in session.format.roles if not role.extra or role.id in taken}
    return tuple(
        SceneLine(role_mark(roles[line.role], language), line.text.in_language(language))
        for line in phase.lines
        if line.role in roles
    )


def _dial(position: Position, words: Wording) -> Dial:
    step = DIAL_STEP.ms
    left = -(-position.remaining.ms // step) * step
    length = position.lengths[position.phase].ms
    return Dial(
        left=min(1.0, max(0.0, left / length)) if length else 0.0,
        figure=str(numerals.whole_minutes(position.remaining)),
        unit=words.minutes_unit(position.remaining),
    )


def _track(position: Position) -> tuple[TrackPart, ...]:
    """The phases side by side; where we are is filled in steps, like the disc."""
    parts = []
    for number, length in enumerate(position.lengths):
        done = 1.0 if number < position.phase else 0.0
        if number == position.phase and length:
            done = min(1.0, position.elapsed.ms // DIAL_STEP.ms * DIAL_STEP.ms / length.ms)
        parts.append(TrackPart(max(length, DIAL_STEP).ms, done))
    return tuple(parts)
