"""The trainer's hand on the parts of the day: what they say, in which order they come, and when."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from functools import partial

from trioapp.domain import numerals
from trioapp.domain.day import late_by, parts_of
from trioapp.domain.formats import ExerciseFormat, Rounds
from trioapp.domain.groups_of_the_day import carried_along
from trioapp.domain.instants import ZERO, Clock, Duration
from trioapp.domain.moves import Move, MoveKind, Plan
from trioapp.domain.own_programme import as_planned, pictures_of, programme_of
from trioapp.domain.pictures import Picture
from trioapp.domain.ports import CompanyChanged, Library, OwnProgrammes
from trioapp.domain.position import Position
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import (
    NEEDS,
    Block,
    BlockKind,
    CanvasKind,
    FormatText,
    Programme,
    ProgrammeHead,
    in_blocks,
    phases_of,
    reckoned,
)
from trioapp.domain.reorder import DayPlan, as_part, in_steps, once_more
from trioapp.domain.session import Session
from trioapp.domain.texts import NO_TEXT, Text, plain, plain_line
from trioapp.domain.values import dataclass
from trioapp.domain.wordings import ON_ONE_LINE, Field, with_words
from trioapp.domain.workbook import LONGEST_FIELD, Workbook
from trioapp.services.facilitation import Facilitation
from trioapp.services.planning import Planning
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace

MOST_PARTS = 200
LONGEST_DAY = Duration.of(minutes=24 * 60)
_HEAD = "programme"
_USUAL_MINUTES = {
    BlockKind.BREAK: 15,
    BlockKind.HARVEST: 7,
    BlockKind.BRIEF: 3,
    BlockKind.FORMING: 2,
    BlockKind.AGENDA: 3,
    BlockKind.CANVAS: 15,
}
_MINUTES_OF_A_CARD = 5
_WITH_FORMAT = (BlockKind.EXERCISE, BlockKind.BRIEF, BlockKind.FORMING)


class DayAct(StrEnum):
    """What was done to the day, for the words of undo."""

    MOVE = "part_moved"
    LEAVE_OUT = "part_left_out"
    PUT_BACK = "part_put_back"
    DUPLICATE = "part_duplicated"
    ADD = "part_added"
    LENGTH = "part_length"
    TIMES = "part_times"
    AGENDA = "part_on_agenda"
    TEXT = "part_text"
    PICTURE = "part_picture"
    LENGTHS = "day_lengths"
    MAKE_DAY = "day_made"


@dataclass(frozen=True, slots=True)
class NewPart:
    """A part that is to be added, in the words of the language that is switched on."""

    kind: BlockKind
    name: Text
    canvas: CanvasKind | None = None
    format: str = ""


class DayPlanning:
    """Parts are items of the workbook; their order and lengths are the plan in the log. One step may change both."""

    def __init__(
        self,
        workspace: Workspace,
        facilitation: Facilitation,
        planning: Planning,
        pen: WorkbookPen,
        clock: Clock,
        own: OwnProgrammes,
        library: Library[ExerciseFormat],
    ) -> None:
        self._workspace = workspace
        self._facilitation = facilitation
        self._planning = planning
        self._pen = pen
        self._clock = clock
        self._own = own
        self._library = library

    # -- the order

    @property
    def to_come(self) -> tuple[str, ...]:
        """The parts that can be moved, by id, in their order."""
        return DayPlan.at(self._facilitation.position()).to_come

    def move_by(self, block: str, by: int) -> None:
        """So many places further down, or up where `by` is negative; as far as can be."""
        order = [one for one in self._day_with(block).to_come if one != block]
        place = min(max(0, self.to_come.index(block) + by), len(order))
        self.move(block, order[place] if place < len(order) else "")

    def move(self, block: str, before: str = "") -> None:
        """That part before another one, or to the end; `Refused` for one that goes on or is over."""
        day = self._day_with(block)
        self._do(DayAct.MOVE, plan=day.moved(block, before))

    def leave_out(self, block: str) -> None:
        """It stays in the session with the length that it has, and can be put back."""
        day = self._day_with(block)
        plan = day.without(block)
        if not plan:
            raise Refused(Problem(ProblemKind.LAST_PART))
        part = as_planned(self._block(block), day.part(block), self._session)
        self._do(DayAct.LEAVE_OUT, plan=plan, workbook=self._pen.workbook.holding(part))

    def put_back(self, block: str) -> None:
        """After the part that it came after as delivered, and as soon as can be."""
        part, day = self._block(block), DayPlan.at(self._facilitation.position())
        if day.part(block):
            return
        phases = tuple(phases_of(part, self._session.exercise, 0))
        self._do(DayAct.PUT_BACK, plan=day.holding(phases, self._place_of(part, day)))

    def _place_of(self, part: Block, day: DayPlan) -> str:
        """The part before which it goes; empty for the end."""
        earlier = [block for block, _ in in_blocks(day.plan) if self._block(block).number < part.number]
        nearest = max(earlier, key=lambda block: self._block(block).number, default="")
        return _after(day.plan, nearest) if nearest else day.plan[0].block

    def duplicate(self, block: str) -> str:
        """The same once more after it, and as soon as can be; gives the id of the new one."""
        part, day = self._block(block), DayPlan.at(self._facilitation.position())
        new = replace(
            part,
            id=_new_id(part.kind),
            number=self._next_number,
            part=NO_TEXT,
            starts=None,
            ends=None,
            hidden=part.hidden,
        )
        there = day.part(block)
        phases = once_more(there, new.id) if there else tuple(phases_of(new, self._session.exercise, 0))
        self._put_in(DayAct.DUPLICATE, new, phases, _after(day.plan, block))
        return new.id

    def exercises(self) -> tuple[ExerciseFormat, ...]:
        """Those that can be a part of the day: the session's own copies, and what else there is in the library."""
        known = self._session.known_exercises
        ids = {exercise.id for exercise in known}
        return (*known, *(one for one in self._library.all() if one.id not in ids))

    def add(self, wanted: NewPart, after: str = "") -> str:
        """A part of that kind after another one, and as soon as can be; at the end without one. Gives its id.

        An exercise that the session does not have yet is copied from the library in the same step, and is done as it
        usually is; `Refused` when it is not there any more.
        """
        exercise = self._exercise(wanted.format) if wanted.kind in _WITH_FORMAT else self._session.format
        minutes = _USUAL_MINUTES.get(wanted.kind, _MINUTES_OF_A_CARD)
        new = Block(
            _new_id(wanted.kind),
            self._next_number,
            wanted.kind,
            wanted.name,
            ZERO if wanted.kind is BlockKind.EXERCISE else Duration.of(minutes=minutes),
            statement=wanted.name if "statement" in NEEDS.get(wanted.kind, ()) else NO_TEXT,
            format=exercise.id if wanted.kind in _WITH_FORMAT else "",
            rounds=exercise.rounds if wanted.kind is BlockKind.EXERCISE else Rounds.ONE,
            canvas=wanted.canvas,
        )
        day = DayPlan.at(self._facilitation.position())
        phases = tuple(phases_of(new, lambda _: exercise, 0))
        self._put_in(DayAct.ADD, new, phases, _after(day.plan, after), exercise)
        return new.id

    def _exercise(self, wanted: str) -> ExerciseFormat:
        known = {exercise.id: exercise for exercise in self._session.known_exercises}
        return known.get(wanted) or (self._library.one(wanted) if wanted else self._session.format)

    def make_day(self) -> None:
        """A mere exercise becomes a day of one part, before its start, to which others can be added."""
        session, position = self._session, self._facilitation.position()
        if session.blocks or position.is_live:
            return
        exercise = session.format
        plan = as_part(position.plan_as_it_is)
        block = Block(plan[0].block, 1, BlockKind.EXERCISE, exercise.name, format=exercise.id)
        head = ProgrammeHead(_HEAD, 0, session.head.programme, exercise.name, session.run.plan)
        self._do(DayAct.MAKE_DAY, plan=plan, workbook=self._pen.workbook.holding(head, block))

    def _put_in(
        self, act: DayAct, new: Block, phases: Plan, before: str, exercise: ExerciseFormat | None = None
    ) -> None:
        if len(self._session.blocks) >= MOST_PARTS:
            raise Refused(Problem(ProblemKind.TOO_MANY_BLOCKS, what=str(MOST_PARTS + 1), other=str(MOST_PARTS)))
        plan = DayPlan.at(self._facilitation.position()).holding(phases, before)
        with self._workspace.in_one_go():
            texts = self._copied(exercise) if exercise else ()
            self._do(act, plan=plan, workbook=self._pen.workbook.holding(new, *texts))

    def _copied(self, exercise: ExerciseFormat) -> tuple[FormatText, ...]:
        """What the workbook has to hold of an exercise that the session does not have yet."""
        if any(known.id == exercise.id for known in self._session.known_exercises):
            return ()
        text = FormatText.of(
            exercise.id, self._session.workbook.next_number(FormatText), self._library.source_of(exercise.id)
        )
        self._workspace.change(self._session.with_exercise(exercise))
        return (text,)

    # -- times

    def set_length(self, block: str, length: Duration) -> None:
        """`Refused` when it cannot have that length, or has lasted longer already; nothing where it is left out."""
        position = self._facilitation.position()
        places = next((places for known, places in in_blocks(position.plan) if known == block), range(0))
        if not places:
            return
        if position.plan[places.start].round or (position.is_live and places.stop <= position.phase):
            self._day_with(block)
            self._beside(DayAct.LENGTH, lambda: self._facilitation.replan(self._planning.exercise_in(places, length)))
        else:
            self._beside(DayAct.LENGTH, lambda: self._planning.set_length(places.start, length))

    def fix(self, block: str, starts: int | None, ends: int | None) -> None:
        """It begins and ends at those times of day, in minutes since midnight; None is whenever it comes."""
        if starts is not None and ends is not None and ends <= starts:
            times = numerals.of_minute(ends), numerals.of_minute(starts)
            raise Refused(Problem(ProblemKind.ENDS_BEFORE_IT_BEGINS, what=times[0], other=times[1]))
        self._write(DayAct.TIMES, replace(self._block(block), starts=starts, ends=ends))

    def day_until(self, end_ms: int) -> Plan:
        """What is proposed so that the day is over then; see `Planning`."""
        return self._planning.plan_day_until(end_ms)

    def catching_up(self) -> Plan:
        """What is proposed so that the next fixed time is met, or else the end that was meant."""
        late_for = self._late_for()
        if late_for is None:
            raise Refused(Problem(ProblemKind.NOTHING_TO_CATCH_UP))
        end_ms, stop = late_for
        if end_ms <= self._clock.now().wall_ms:
            raise Refused(Problem(ProblemKind.END_PAST, what=numerals.time_of_day(end_ms)))
        return self._planning.plan_until_part(end_ms, stop)

    def apply(self, plan: Plan) -> None:
        self._do(DayAct.LENGTHS, plan=plan)

    def _late_for(self) -> tuple[int, int] | None:
        """The moment that will be missed, and the place in the plan before which all has to be over by then."""
        position, now = self._facilitation.position(), self._clock.now()
        parts = parts_of(self._session, position, now)
        for part in parts:
            block = self._session.workbook.find(Block, part.block)
            if block is None or part.is_over:
                continue
            if block.starts is not None and not part.is_now:
                moment = numerals.local_minute_ms(now.wall_ms, block.starts)
                return (moment, part.places.start) if part.late else None
            if block.ends is not None:
                moment = numerals.local_minute_ms(now.wall_ms, block.ends)
                return (moment, part.places.stop) if part.ends > moment else None
        late = late_by(self._session, parts, position, now)
        return (parts[-1].ends - late.ms, len(position.plan)) if late > ZERO else None

    # -- what a part says

    def write(self, block: str, field: Field, language: str, typed: str) -> bool:
        """That text reads so in that language, and in the others as it did; False when it had to be cut."""
        words = (plain_line(typed) if field in ON_ONE_LINE else plain(typed))[:LONGEST_FIELD]
        part = with_words(self._block(block), field, language, words)
        position = self._facilitation.position()
        plan = in_steps(position, block, part.steps) if part.steps != self._block(block).steps else ()
        if plan:
            self._pen.leave()
        self._do(
            DayAct.TEXT,
            plan=plan,
            workbook=self._pen.workbook.holding(part),
            about="" if plan else f"{block} {field}",
        )
        return len(typed) <= LONGEST_FIELD

    def hide(self, block: str, *, is_hidden: bool) -> None:
        """It is not on the agenda that the room sees."""
        self._write(DayAct.AGENDA, replace(self._block(block), hidden=is_hidden))

    def choose_picture(self, block: str, content: bytes) -> None:
        """Puts a picture on that card, or takes away the one that is there where `content` is empty."""
        workbook = self._pen.workbook
        picture = Picture(uuid.uuid4().hex, workbook.next_number(Picture), content) if content else None
        changed = replace(self._block(block), picture=picture.id if picture else "")
        self._pen.do(DayAct.PICTURE, workbook.holding(*((picture,) if picture else ()), changed))

    def leave(self) -> None:
        """What is typed next is another step."""
        self._pen.leave()

    # -- a programme of its own

    def programme(self, name: str) -> Programme:
        """The day as it is now; `Refused` when a part of it has nothing to show."""
        return programme_of(self._session, self._facilitation.position().plan_as_it_is, plain_line(name))

    def save(self, name: str) -> str:
        """Keeps it with its pictures among the trainer's own, under the id that it gives; `Refused` without a name."""
        if not plain_line(name):
            raise Refused(Problem(ProblemKind.PROGRAMME_NAME_EMPTY))
        programme = self.programme(name)
        return self._own.keep(programme, pictures_of(programme, self._session))

    # -- undo

    @property
    def undoable(self) -> str:
        """What undo would take back; see the pen, which is one for all pages."""
        return self._pen.undoable

    def undo(self) -> bool:
        """False when it was done to what has been meanwhile, and so stays."""
        before = self._session
        with self._workspace.in_one_go():
            self._pen.undo()
            self._carry_groups(before)
        return (self._session.run, self._session.workbook) != (before.run, before.workbook)

    # -- in here

    @property
    def _session(self) -> Session:
        return self._workspace.session

    @property
    def _next_number(self) -> int:
        return self._session.workbook.next_number(Block)

    def _block(self, block: str) -> Block:
        found = self._session.workbook.find(Block, block)
        if found is None:
            raise LookupError(block)
        return found

    def _day_with(self, block: str) -> DayPlan:
        """The day, in which that part is still to come."""
        day = DayPlan.at(self._facilitation.position())
        if block not in day.to_come:
            name = self._block(block).name.in_language(self._session.head.language)
            raise Refused(Problem(ProblemKind.PART_PAST, what=name))
        return day

    def _write(self, act: DayAct, block: Block) -> None:
        self._pen.do(act, self._pen.workbook.holding(block))

    def _do(self, act: DayAct, *, plan: Plan = (), workbook: Workbook | None = None, about: str = "") -> None:
        """The workbook first: a plan never speaks of a part that is not there."""
        position, new, before = self._facilitation.position(), workbook or self._pen.workbook, self._session
        if plan in ((), position.plan_as_it_is):
            self._pen.do(act, new, about)
            return
        length = reckoned(plan)
        if length > LONGEST_DAY and length > reckoned(position.plan_as_it_is):
            raise Refused(Problem(ProblemKind.DAY_TOO_LONG, what=numerals.length(length), other="24:00:00"))
        with self._workspace.in_one_go():
            self._pen.do(act, new, about, beside=self._taking_back_next())
            self._facilitation.replan(plan)
            self._carry_groups(before)

    def _carry_groups(self, before: Session) -> None:
        """Who sits together in a part sits so wherever it stands now."""
        seatings = carried_along(before, self._session, self._clock.now())
        if seatings != self._session.seatings:
            company = replace(self._session.company, seatings=seatings)
            self._workspace.change(self._session.with_company(company), CompanyChanged(company))

    def _beside(self, act: DayAct, make: Callable[[], None]) -> None:
        """What the services of the clock do with one move."""
        taking_back, before = self._taking_back_next(), self._session.run
        with self._workspace.in_one_go():
            make()
            if self._session.run is not before:
                self._pen.do(act, self._pen.workbook, beside=taking_back)

    def _taking_back_next(self) -> Callable[[], None]:
        return partial(self._take_back, len(self._session.run.moves))

    def _take_back(self, number: int) -> None:
        """Undoes that move, unless it was undone or what has been since would be otherwise without it."""
        run, now = self._session.run, self._clock.now()
        without = run.moved(Move(MoveKind.UNDO, now, target=number))
        if number in run.effective and _same_past(run.position(now), without.position(now)):
            self._facilitation.take_back(number)


def _same_past(one: Position, other: Position) -> bool:
    """Whether all that has been, and what goes on, is the same in both."""
    return _past(one) == _past(other)


def _past(position: Position) -> object:
    stays = [(stay.round, stay.phase.place, stay.started, stay.ended) for stay in position.stays]
    return stays, position.current.place if position.is_live else None


def _after(plan: Plan, block: str) -> str:
    """The part that comes after that one; empty where none does."""
    order = [known for known, _ in in_blocks(plan)]
    place = order.index(block) + 1 if block in order else len(order)
    return order[place] if place < len(order) else ""


def _new_id(kind: BlockKind) -> str:
    return f"{kind}-{uuid.uuid4().hex[:12]}"
