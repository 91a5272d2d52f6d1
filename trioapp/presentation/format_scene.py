"""What the room will see of an exercise that is in no session: its brief, its phases, and what follows them."""

from __future__ import annotations

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.plans import plan_of
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.scenes import Scene
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session, SessionHead
from trioapp.presentation.stage import Showing, scene_of
from trioapp.presentation.wording import Wording

_NOW = Instant("library", 0, 0)


def scene_of_format(exercise: ExerciseFormat, place: int, words: Wording) -> Scene:
    """As the phase at that place begins, from 1, in the first round; 0 is the brief before the start."""
    head = SessionHead("", "", exercise.id, words.language, 0)
    run = Run(plan_of(exercise))
    if place:
        phase = exercise.phases[place - 1].id
        run = run.moved(Move(MoveKind.START, _NOW)).moved(Move(MoveKind.JUMP, _NOW, phase=phase, round=1))
    session = Session(head, exercise, (), Seatings.of(Seating()), run)
    return scene_of(session, _NOW, Showing.CLOCK, words)
