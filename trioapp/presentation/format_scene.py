"""What the room will see of an exercise at one moment, without a session: as it is edited."""

from __future__ import annotations

from trioapp.domain.chimes import GATHER_AFTER
from trioapp.domain.format_texts import in_one_language
from trioapp.domain.formats import CHANGE_OVER, ExerciseFormat, Rounds
from trioapp.domain.instants import ZERO, Duration, Instant
from trioapp.domain.moves import Move, MoveKind, PlannedPhase
from trioapp.domain.people import people_counted
from trioapp.domain.plans import plan_of
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.scenes import Scene
from trioapp.domain.seating import seat_in_order
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.values import dataclass
from trioapp.presentation.format_editor_view import BRIEF, CALL_BACK, WHOLE
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.wording import Wording

_BEGAN = Instant("", 0, 0)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which row of the editor is chosen, and how long after its beginning it is seen."""

    row: str
    after: Duration = ZERO


def scene_of_format(exercise: ExerciseFormat, shown: Shown, language: str, words: Wording) -> Scene:
    """In the language that is edited; figures and the program's own words are in that of the program."""
    spoken: ExerciseFormat = in_one_language(exercise, language)
    people = people_counted(spoken.group.usual)
    seating = seat_in_order([one.id for one in people], spoken.role_at_place, spoken.group)
    run, now = _run(spoken, shown)
    session = Session(SessionHead("", "", "", language, 0), spoken, people, Seatings.of(seating), run)
    return scene_of(session, now, Showing.BRIEF if shown.row in (WHOLE, BRIEF) else Showing.CLOCK, words)


def moments_of(exercise: ExerciseFormat, row: str) -> tuple[Duration, ...]:
    """When what is chosen looks otherwise, counted from its beginning."""
    if row == CALL_BACK:
        return (ZERO, GATHER_AFTER)
    phase = next((one for one in exercise.phases if one.id == row), None)
    moments = tuple(cue.at for cue in phase.cues) if phase else ()
    return moments if moments[:1] == (ZERO,) else (ZERO, *moments)


def _run(exercise: ExerciseFormat, shown: Shown) -> tuple[Run, Instant]:
    """A run that is in what is chosen, and the moment at which it is looked at."""
    is_change = shown.row == CHANGE_OVER
    plan = plan_of(exercise, Rounds.FULL if is_change else Rounds.ONE)
    if is_change and exercise.change_over and all(one.id != CHANGE_OVER for one in plan):
        plan = (*plan, PlannedPhase(CHANGE_OVER, exercise.change_over.length, 2))
    if shown.row in (WHOLE, BRIEF):
        return Run(plan), _BEGAN
    place = next((one for one in plan if one.id == shown.row), plan[-1])
    jump = Move(MoveKind.JUMP, _BEGAN, phase=place.id, round=place.round)
    run = Run(plan).moved(Move(MoveKind.START, _BEGAN)).moved(jump)
    before = place.length if shown.row == CALL_BACK else ZERO
    return run, _BEGAN + before + shown.after
