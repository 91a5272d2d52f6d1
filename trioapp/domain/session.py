"""One workshop with one group of people: everything that its session file holds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from trioapp.domain.formats import ExerciseFormat, Phase
from trioapp.domain.instants import ZERO, Instant
from trioapp.domain.moves import MoveKind
from trioapp.domain.observation import Moment, Note
from trioapp.domain.people import Person
from trioapp.domain.position import Position
from trioapp.domain.rotation import rotated, turn_of_roles
from trioapp.domain.run import Run
from trioapp.domain.seating import Seating


@dataclass(frozen=True, slots=True)
class SessionHead:
    """What a list of sessions shows; `created_ms` is on the wall clock, in milliseconds UTC."""

    id: str
    name: str
    programme: str
    language: str
    created_ms: int


@dataclass(frozen=True)
class Session:
    """The whole of a workshop. It keeps its own copy of the format, so that the library may change."""

    head: SessionHead
    format: ExerciseFormat
    people: tuple[Person, ...]
    seating: Seating
    run: Run
    notes: tuple[Note, ...] = ()
    last_seen: Instant | None = None
    """When the program last said that it was running, with this session open and its clock going."""

    def person(self, person_id: str) -> Person:
        return next(person for person in self.people if person.id == person_id)

    @property
    def unread_moves(self) -> int:
        """How many moves in the log are there without being understood."""
        return sum(1 for move in self.run.moves if move.kind is MoveKind.UNKNOWN)

    def phase_at(self, position: Position) -> Phase:
        """The phase that goes on there, with its words."""
        return self.format.phase(position.current.id)

    def seating_in(self, round_of_plan: int) -> Seating:
        """Who has which role in a round of a plan of several; the first is as the trainer seated them."""
        return rotated(self.seating, turn_of_roles(self.format), round_of_plan - 1)

    def moment(self, now: Instant) -> Moment:
        """What a note that is begun now belongs to; before the start and after a stop that is no phase."""
        position = self.run.position(now)
        phase = position.current.id if position.is_live else ""
        in_phase = position.elapsed if position.is_live else ZERO
        return Moment(position.round, phase, in_phase, position.elapsed_in_run)

    def with_note(self, note: Note) -> Session:
        """Adds the note, or puts it in place of its earlier version."""
        if any(known.id == note.id for known in self.notes):
            return replace(self, notes=tuple(note if known.id == note.id else known for known in self.notes))
        return replace(self, notes=(*self.notes, note))
