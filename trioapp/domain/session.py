"""One workshop with one group of people: everything that its session file holds."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property

from trioapp.domain.anonymous import Pseudonyms
from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.formats import ExerciseFormat, Phase
from trioapp.domain.harvest import Harvest
from trioapp.domain.instants import ZERO, Instant
from trioapp.domain.ledger import Ledger
from trioapp.domain.moves import MoveKind, PlannedPhase
from trioapp.domain.observation import Moment, Note, TalkTurn
from trioapp.domain.people import Person
from trioapp.domain.position import Position
from trioapp.domain.programme import Block, BlockKind, ProgrammeHead, phase_of_block
from trioapp.domain.rotation import counts_as, turn_of_roles
from trioapp.domain.rounds import Seatings, round_at, rounds_held
from trioapp.domain.run import Run
from trioapp.domain.seating import Seating, labels_in
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.domain.wishes import NO_WISHES, Wishes
from trioapp.domain.workbook import Workbook

NOTHING_YET = Harvest()
EMPTY = Workbook()
TRIOS_WITHOUT_SEATING = 8


@dataclass(frozen=True, slots=True)
class SessionHead:
    """What a list of sessions shows; `created_ms` is on the wall clock, in milliseconds UTC."""

    id: str
    name: str
    programme: str
    language: str
    created_ms: int


@dataclass(frozen=True, slots=True)
class Company:
    """Who is there, where they sit from which round on, and with whom they should or should not."""

    people: tuple[Person, ...]
    seatings: Seatings
    wishes: Wishes = NO_WISHES


@dataclass(frozen=True)
class Session:
    """The whole of a workshop. It keeps its own copy of each format, so that the library may change.

    `format` is that of its first exercise.
    """

    head: SessionHead
    format: ExerciseFormat
    people: tuple[Person, ...]
    seatings: Seatings
    run: Run
    notes: tuple[Note, ...] = ()
    last_seen: Instant | None = None
    """When the program last said that it was running, with this session open and its clock going."""
    wishes: Wishes = NO_WISHES
    keep_days: int | None = None
    """For how many days after it was made names and notes stay; None is until somebody deletes them."""
    earlier: tuple[EarlierText, ...] = ()
    """What notes said before, by note and number."""
    turns: tuple[TalkTurn, ...] = ()
    """Who talked when, as far as observers kept it."""
    harvest: Harvest = NOTHING_YET
    workbook: Workbook = EMPTY
    other_formats: tuple[ExerciseFormat, ...] = ()

    @property
    def company(self) -> Company:
        return Company(self.people, self.seatings, self.wishes)

    def with_company(self, company: Company) -> Session:
        return replace(self, people=company.people, seatings=company.seatings, wishes=company.wishes)

    def person(self, person_id: str) -> Person:
        return next(person for person in self.people if person.id == person_id)

    @property
    def unread_moves(self) -> int:
        """How many moves in the log are there without being understood."""
        return sum(1 for move in self.run.moves if move.kind is MoveKind.UNKNOWN)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The parts of its programme, also those that are left out of the plan; none where it is a mere exercise."""
        return self.workbook.of(Block)

    @property
    def programme_name(self) -> Text:
        """What it is called; a mere exercise by its own name."""
        return next((head.name for head in self.workbook.of(ProgrammeHead)), self.format.name)

    def block_of(self, planned: PlannedPhase) -> Block | None:
        """The part of the programme that a phase of the plan belongs to; None in a mere exercise."""
        return self.workbook.find(Block, planned.block)

    def block_at(self, position: Position) -> Block | None:
        """The part of the programme that goes on there, or begins it."""
        return self.block_of(position.current)

    def exercise(self, format_id: str) -> ExerciseFormat:
        """The session's own copy of that format; its first one where there is none such."""
        return next((one for one in self.other_formats if one.id == format_id), self.format)

    def format_of(self, planned: PlannedPhase) -> ExerciseFormat:
        """The exercise that a phase of the plan is of, or else the first of the session."""
        block = self.block_of(planned)
        return self.exercise(block.format) if block and block.format else self.format

    def format_at(self, position: Position) -> ExerciseFormat:
        return self.format_of(position.current)

    def phase_of(self, planned: PlannedPhase) -> Phase:
        """A phase of the plan with its words; a part that is no exercise has them too.

        A part whose words a disk has lost has none, and its time all the same.
        """
        block = self.block_of(planned)
        if block and block.kind is not BlockKind.EXERCISE:
            return phase_of_block(block, planned.length)
        with suppress(KeyError):
            return self.format_of(planned).phase(planned.id)
        return Phase(planned.id, NO_TEXT, planned.length)

    def phase_named(self, phase_id: str) -> Phase:
        """The phase of that id in the first of the session's exercises that has one; `KeyError` when none has."""
        for exercise in (self.format, *self.other_formats):
            with suppress(KeyError):
                return exercise.phase(phase_id)
        raise KeyError(phase_id)

    def phase_at(self, position: Position) -> Phase:
        """The phase that goes on there, with its words: those for pairs when there is no larger group."""
        phase, seating = self.phase_of(position.current), self.seating_at(position)
        return phase.for_pairs if seating.groups and seating.pairs == len(seating.groups) else phase

    def seating_in(self, number: int, position: Position) -> Seating:
        """Who has which role in a round, counted from 1 over all starts."""
        return self.seatings.held_in(number, position, turn_of_roles(self.format))

    def seating_at(self, position: Position) -> Seating:
        """Who has which role in the round that goes on, or else in the one that comes."""
        return self.seating_in(round_at(position), position)

    def trios_at(self, position: Position) -> int:
        """How many trios can be watched and heard then: those that sit together, or some where nobody was seated."""
        numbers = (group.number for group in self.seating_at(position).groups)
        return max(numbers, default=0) or TRIOS_WITHOUT_SEATING

    def ledger(self, position: Position) -> Ledger:
        """Who had which role in each round there has been; the one that goes on counts."""
        rounds = tuple((number, self.seating_in(number, position)) for number in rounds_held(position))
        return Ledger(rounds, counts_as(self.format))

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """What stands for each person where no name may: table and letter of their first seat, such as `4-B`."""
        return labels_in(seating for _, seating in self.seatings.by_round)

    @cached_property
    def pseudonyms(self) -> Pseudonyms:
        """What stands for each name where no name may."""
        return Pseudonyms.of(self.people, self.labels)

    def moment(self, now: Instant) -> Moment:
        """What a note that is begun now belongs to; what is no part of an exercise is no phase."""
        position = self.run.position(now)
        if not position.current.round:
            return Moment(position.round, "", ZERO, ZERO)
        phase = position.current.id if position.is_live else ""
        in_phase = position.elapsed if position.is_live else ZERO
        return Moment(position.round, phase, in_phase, position.elapsed_in_block)

    def earlier_of(self, note: str) -> tuple[EarlierText, ...]:
        """What that note said before, oldest first."""
        return tuple(one for one in self.earlier if one.note == note)

    def with_earlier(self, note: str, texts: tuple[EarlierText, ...]) -> Session:
        """Those are what that note said before."""
        others = (one for one in self.earlier if one.note != note)
        return replace(self, earlier=tuple(sorted((*others, *texts), key=_by_note_and_number)))

    def note(self, note_id: str) -> Note | None:
        return next((note for note in self.notes if note.id == note_id), None)

    def with_note(self, note: Note) -> Session:
        """Adds the note, or puts it in place of its earlier version."""
        if any(known.id == note.id for known in self.notes):
            return replace(self, notes=tuple(note if known.id == note.id else known for known in self.notes))
        return replace(self, notes=(*self.notes, note))

    def without_note(self, note: str) -> Session:
        """What it said before goes with it."""
        others = tuple(one for one in self.notes if one.id != note)
        return replace(self.with_earlier(note, ()), notes=others)

    def with_turn(self, turn: TalkTurn) -> Session:
        return replace(self, turns=(*self.turns, turn))

    def without_turn(self, turn: str) -> Session:
        return replace(self, turns=tuple(one for one in self.turns if one.id != turn))


def _by_note_and_number(one: EarlierText) -> tuple[str, int]:
    return one.note, one.number
