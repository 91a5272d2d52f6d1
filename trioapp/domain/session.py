"""One workshop with one group of people: everything that its session file holds."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property

from trioapp.domain.anonymous import Pseudonyms
from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.formats import ExerciseFormat, Phase
from trioapp.domain.group_size import GroupSize
from trioapp.domain.harvest import Harvest
from trioapp.domain.instants import ZERO, Instant
from trioapp.domain.ledger import Ledger
from trioapp.domain.moves import MoveKind, PlannedPhase
from trioapp.domain.observation import Moment, Note, TalkTurn
from trioapp.domain.people import Person
from trioapp.domain.position import Position
from trioapp.domain.programme import Block, BlockKind, FormatText, ProgrammeHead, phase_of_block
from trioapp.domain.rotation import counts_as
from trioapp.domain.rounds import Seatings, round_at, rounds_before_plan, rounds_held
from trioapp.domain.run import Run
from trioapp.domain.seating import Seating, labels_in
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.domain.wishes import NO_WISHES, Wishes
from trioapp.domain.workbook import Workbook

NOTHING_YET = Harvest()
EMPTY = Workbook()
TRIOS_WITHOUT_SEATING = 8
DEMO_ID = "demo"
"""Stands for the own id of a session that is a demo; no file has it."""
NO_TIME = Instant("", 0, 0)


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
    def left_at(self) -> Instant:
        """When something was done with its clock last, or the program was there while that was going."""
        done, seen = (self.run.moves[-1].at if self.run.moves else NO_TIME), self.last_seen
        return seen if seen and seen.since(done) else done

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

    def with_workbook(self, workbook: Workbook) -> Session:
        """With the exercises whose words are in it, and no others."""
        known = {text.exercise for text in workbook.of(FormatText)}
        others = tuple(one for one in self.other_formats if one.id in known)
        return replace(self, workbook=workbook, other_formats=others)

    def with_exercise(self, exercise: ExerciseFormat) -> Session:
        """With one more, which can be a part of the day once its words are in the workbook."""
        return replace(self, other_formats=(*(one for one in self.other_formats if one.id != exercise.id), exercise))

    @property
    def known_exercises(self) -> tuple[ExerciseFormat, ...]:
        """All those of which it keeps a copy, whether or not they are in the plan."""
        return (self.format, *self.other_formats)

    def exercise(self, format_id: str) -> ExerciseFormat:
        """The session's own copy of that format; its first one where there is none such."""
        return next((one for one in self.other_formats if one.id == format_id), self.format)

    def format_of(self, planned: PlannedPhase) -> ExerciseFormat:
        """The exercise that a phase of the plan is of, or else the first of the session."""
        block = self.block_of(planned)
        return self.exercise(block.format) if block and block.format else self.format

    def format_at(self, position: Position) -> ExerciseFormat:
        """The exercise that goes on there, or of which a card tells; else the one that comes."""
        block = self.block_at(position)
        return self.exercise(block.format) if block and block.format else self.exercise_in(round_at(position))

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

    def exercise_in(self, number: int) -> ExerciseFormat:
        """What is done in that round, counted from 1 over all starts; past the plan still what was done last."""
        if not self.other_formats:
            return self.format
        return self._exercises.get(number) or self._exercises.get(max(self._known_up_to(number)), self.format)

    def _known_up_to(self, number: int) -> Iterator[int]:
        yield min(self._exercises, default=0)
        yield from (known for known in self._exercises if known <= number)

    @cached_property
    def _exercises(self) -> Mapping[int, ExerciseFormat]:
        """Of each round that has been or is planned; that does not depend on the time since the last move."""
        run = self.run
        position = run.position(run.moves[-1].at if run.moves else NO_TIME)
        before = rounds_before_plan(position)
        planned = ((before + phase.round, phase) for phase in position.plan if phase.round)
        been = ((stay.round, stay.phase) for stay in position.stays if stay.phase.round)
        return {number: self.format_of(phase) for number, phase in (*planned, *been)}

    @property
    def exercises(self) -> tuple[ExerciseFormat, ...]:
        """Those of its rounds, in their order; the first one where there are no rounds."""
        found = (self._exercises[number] for number in sorted(self._exercises)) if self.other_formats else ()
        return tuple({one.id: one for one in found}.values()) or (self.format,)

    @property
    def group(self) -> GroupSize:
        """How many people sit together all day; where exercises differ, that of the first that is not for trios."""
        return next((one.group for one in self.exercises if not one.group.is_trio), self.exercises[0].group)

    def phase_noted(self, moment: Moment) -> Phase:
        """The phase in which something was noted; `KeyError` when none of the session's exercises has it."""
        for exercise in (self.exercise_in(moment.round), *self.known_exercises):
            with suppress(KeyError):
                return exercise.phase(moment.phase)
        raise KeyError(moment.phase)

    def phase_at(self, position: Position) -> Phase:
        """The phase that goes on there, with its words: those for pairs when there is no larger group."""
        phase, seating = self.phase_of(position.current), self.seating_at(position)
        return phase.for_pairs if seating.groups and seating.pairs == len(seating.groups) else phase

    def seating_in(self, number: int, position: Position) -> Seating:
        """Who has which role in a round, counted from 1 over all starts."""
        return self.seatings.held_in(number, position, self.exercise_in)

    def seating_at(self, position: Position) -> Seating:
        """Who has which role in the round that goes on, or else in the one that comes."""
        return self.seating_in(round_at(position), position)

    def trios_at(self, position: Position) -> int:
        """How many groups can be watched and heard then: those that sit together, or some where nobody was seated."""
        numbers = (group.number for group in self.seating_at(position).groups)
        return max(numbers, default=0) or TRIOS_WITHOUT_SEATING

    def ledger(self, position: Position) -> Ledger:
        """Who had which role in each round there has been; the one that goes on counts."""
        rounds = tuple((number, self.seating_in(number, position)) for number in rounds_held(position))
        return Ledger(rounds, dict(ChainMap(*map(counts_as, self.known_exercises))))

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
