"""The page of the day as a value, and what is moved, added, typed and proposed there as slots."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.day import late_by, parts_of
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Clock, Duration, total
from trioapp.domain.moves import Plan
from trioapp.domain.pictures import Picture
from trioapp.domain.plans import plan_of
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.programme import Block, BlockKind, CanvasKind, in_blocks, reckoned
from trioapp.domain.run import Run
from trioapp.domain.session import Session
from trioapp.domain.texts import Text
from trioapp.domain.wordings import Field, words_of
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.part_scene import scene_of_part
from trioapp.presentation.plan_controller import Proposal, nearest_ms, no_length
from trioapp.presentation.planner import (
    Add,
    Duplicate,
    FieldView,
    GiveLength,
    GiveTimes,
    LeaveOut,
    NewKind,
    PartForm,
    PartState,
    PlannerView,
    PlannerWish,
    PutBack,
    PutBefore,
    PutOnAgenda,
    PutPicture,
    Shift,
    Write,
)
from trioapp.presentation.planner_rows import Day, name_of, rows_of, state_of
from trioapp.presentation.wording import ON_SCHEDULE, Wording
from trioapp.services.day_planning import DayPlanning, NewPart
from trioapp.services.workspace import Workspace

_MINUTE_MS = 60_000
_LONGEST_QUOTE = 20
_FIELDS: dict[BlockKind, tuple[Field, ...]] = {
    BlockKind.AGENDA: (Field.STATEMENT,),
    BlockKind.STATEMENT: (Field.STATEMENT, Field.SUPPORT),
    BlockKind.VIEWS: (Field.LEFT_HEADING, Field.LEFT_LINES, Field.RIGHT_HEADING, Field.RIGHT_LINES),
    BlockKind.PROMPTS: (Field.STATEMENT, Field.LINES),
    BlockKind.PICTURE: (Field.STATEMENT, Field.SUPPORT, Field.SOURCE),
    BlockKind.CASE: (Field.STATEMENT, Field.LINES, Field.SOURCE),
    BlockKind.POLL: (Field.STATEMENT, Field.LEFT_LINES, Field.RIGHT_LINES),
    BlockKind.CANVAS: (Field.STATEMENT, Field.SOURCE),
    BlockKind.BREAK: (Field.STATEMENT, Field.SUPPORT),
}
"""What a part of each kind says, beside its name."""


class PlannerController(QObject):
    """Works while its page is seen, and shows a step once all of it is done."""

    view_changed = Signal(object)
    proposed = Signal(object)
    told = Signal(str)
    """With a sentence about what was done or could not be; empty where there is nothing to be said."""

    def __init__(
        self,
        workspace: Workspace,
        planning: DayPlanning,
        clock: Clock,
        words: Wording,
        heartbeat: Heartbeat,
        read_picture: Callable[[Path], bytes],
    ) -> None:
        super().__init__()
        self._read_picture = read_picture
        self._workspace = workspace
        self._planning = planning
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._view: PlannerView | None = None
        self._is_in_sight, self._is_acting = False, False
        self._chosen, self._session_id = "", ""
        self._proposal = Proposal("")
        self._proposed_for: Run | None = None
        self._known: tuple[object, tuple[ExerciseFormat, ...]] | tuple[()] = ()
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self.refresh)

    @property
    def view(self) -> PlannerView | None:
        """What was sent last."""
        return self._view

    @Slot(bool)
    def follow_sight(self, is_in_sight: bool) -> None:
        """Whether the trainer sees the page."""
        self._is_in_sight = is_in_sight
        if is_in_sight:
            self._known = ()
            self.refresh()
        elif self._workspace.is_open:
            self._planning.leave()

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open or not self._is_in_sight or self._is_acting:
            return
        session, now = self._workspace.session, self._clock.now()
        if session.head.id != self._session_id:
            self._session_id, self._chosen = session.head.id, ""
            self._withdraw()
        self._heartbeat.arm(Duration(_MINUTE_MS - now.wall_ms % _MINUTE_MS))
        position = session.run.position(now)
        view = self._view_of(Day(session, position, now, parts_of(session, position, now)))
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    # -- what is asked

    @Slot(str)
    def choose(self, part: str) -> None:
        """That part is shown beside the list."""
        if part != self._chosen and self._workspace.is_open:
            self._planning.leave()
            self._chosen = part
            self.refresh()

    @Slot(object)
    def fulfil(self, wish: PlannerWish) -> None:
        """Does what was asked of a part; what cannot be is told in a sentence."""
        self._do(lambda: self._fulfil(wish))

    @Slot()
    def make_day(self) -> None:
        self._do(self._planning.make_day)

    @Slot()
    def undo(self) -> None:
        self._do(self._undo)

    @Slot(str)
    def save(self, name: str) -> None:
        """Keeps the day among the trainer's own programmes."""
        self._do(lambda: self._save(name))

    @Slot(str)
    def propose_end(self, typed: str) -> None:
        """`typed` is a time of day, such as 16:00, 16.00 or 1600."""
        self._propose(lambda: self._until(typed.strip()) if typed.strip() else ())

    @Slot()
    def propose_catching_up(self) -> None:
        self._propose(self._planning.catching_up)

    @Slot()
    def apply(self) -> None:
        """Does what was proposed, unless the day is another one since."""
        if self._proposal.plan and self._proposed_for is self._workspace.session.run:
            plan = self._proposal.plan
            self._do(lambda: self._planning.apply(plan))
        self._withdraw()

    def _do(self, act: Callable[[], None]) -> None:
        """A key may come when the session was closed just now."""
        if not self._workspace.is_open:
            return
        self.told.emit("")
        self._is_acting = True
        try:
            act()
        except Refused as refused:
            self.told.emit(self._words.refusal(refused))
        finally:
            self._is_acting = False
        self.refresh()

    def _fulfil(self, wish: PlannerWish) -> None:
        if not isinstance(wish, Add) and self._block(wish.part) is None:
            return
        match wish:
            case PutBefore(part, before):
                self._planning.move(part, before)
            case Shift(part, by):
                self._planning.move_by(part, by)
            case LeaveOut(part):
                self._planning.leave_out(part)
                self._choose_beside(part)
            case PutBack(part):
                self._planning.put_back(part)
            case Duplicate(part):
                self._chosen = self._planning.duplicate(part)
            case Add(kind):
                self._chosen = self._planning.add(self._new_part(kind), self._chosen)
            case _:
                self._change(wish)

    def _choose_beside(self, part: str) -> None:
        """The part after that one, which is left out now, or the one before it where it was the last."""
        order = [row.id for row in self._view.rows if row.state is not PartState.LEFT_OUT] if self._view else []
        if part in order and len(order) > 1:
            place = order.index(part)
            self._chosen = order[place + 1] if place + 1 < len(order) else order[place - 1]

    def _change(self, wish: PlannerWish) -> None:
        match wish:
            case PutPicture(part, file):
                self._planning.choose_picture(part, self._read_picture(file) if file else b"")
            case GiveLength(part, typed):
                self._planning.set_length(part, _length(typed))
            case GiveTimes(part, starts, ends):
                self._planning.fix(part, _minute(starts), _minute(ends))
            case PutOnAgenda(part, on_agenda):
                self._planning.hide(part, is_hidden=not on_agenda)
            case Write(part, field, typed):
                if not self._planning.write(part, field, self._words.language, typed):
                    self.told.emit(self._words.planner.cut())

    def _undo(self) -> None:
        if self._planning.undoable and not self._planning.undo():
            self.told.emit(self._words.planner.has_been())

    def _save(self, name: str) -> None:
        self._planning.save(name)
        self.told.emit(self._words.planner.kept_as(" ".join(name.split())))

    def _new_part(self, kind: NewKind) -> NewPart:
        words = next(words for words, known in self._kinds(self._workspace.session) if known == kind)
        exercise = next((one for one in self._exercises if one.id == kind.format), None)
        name = exercise.name if exercise and kind.kind is BlockKind.EXERCISE else None
        return NewPart(kind.kind, name or Text.of({self._words.language: words}), kind.canvas, kind.format)

    # -- what is proposed

    def _propose(self, plan: Callable[[], Plan]) -> None:
        if not self._workspace.is_open:
            return
        try:
            found = plan()
            self._proposal = self._described(found) if found else Proposal("")
        except Refused as refused:
            self._proposal = Proposal(self._words.problem(refused.problems[0]))
        self._proposed_for = self._workspace.session.run
        self.proposed.emit(self._proposal)

    def _withdraw(self) -> None:
        self._proposal = Proposal("")
        self.proposed.emit(self._proposal)

    def _until(self, typed: str) -> Plan:
        now_ms, minute = self._clock.now().wall_ms, _minute(typed)
        end_ms = nearest_ms(now_ms, *divmod(minute or 0, 60))
        if end_ms <= now_ms:
            raise Refused(Problem(ProblemKind.END_PAST, what=numerals.time_of_day(end_ms)))
        return self._planning.day_until(end_ms)

    def _described(self, plan: Plan) -> Proposal:
        session = self._workspace.session
        old = session.run.position(self._clock.now()).plan_as_it_is
        changes = []
        for block, places in in_blocks(plan):
            before, after = (total(tuple(one[place].length for place in places)) for one in (old, plan))
            part = session.workbook.find(Block, block)
            if before != after:
                name = name_of(part, self._words) if part else session.format.name.in_language(self._words.language)
                changes.append((name, before, after))
        return (
            Proposal(self._words.planner.proposal(changes), plan)
            if changes
            else Proposal(self._words.nothing_changes())
        )

    # -- what is shown

    def _block(self, part: str) -> Block | None:
        return self._workspace.session.workbook.find(Block, part)

    def _view_of(self, day: Day) -> PlannerView:
        late = late_by(day.session, day.parts, day.position, day.now)
        is_live, undoable = day.position.is_live, self._planning.undoable
        rows = rows_of(day, self._words)
        if all(row.id != self._chosen for row in rows):
            self._chosen = next((row.id for row in rows if row.state is not PartState.OVER), "")
        return PlannerView(
            rows=rows,
            total=self._words.in_hours(reckoned(day.position.plan_as_it_is)),
            ends=numerals.time_of_day(day.parts[-1].ends),
            schedule=self._words.ahead_or_behind(late) if is_live else "",
            is_late=is_live and late >= ON_SCHEDULE,
            undo=self._words.done(undoable) if undoable else "",
            is_day=bool(day.session.blocks),
            can_make_day=not day.session.blocks and not is_live,
            kinds=tuple(self._kinds(day.session)),
            form=self._form(day),
        )

    @property
    def _exercises(self) -> tuple[ExerciseFormat, ...]:
        """Those that can be added; the library is read once for each look at the page, and as far as it can be."""
        session = self._workspace.session
        if not self._known or self._known[0] != (session.head.id, session.known_exercises):
            try:
                found = self._planning.exercises()
            except Refused:
                found = session.known_exercises
            self._known = (session.head.id, session.known_exercises), found
        return self._known[1]

    def _kinds(self, session: Session) -> Iterator[tuple[str, NewKind]]:
        said = self._words.planner
        for kind in BlockKind:
            if kind is BlockKind.CANVAS:
                yield from ((said.canvas(canvas), NewKind(kind, canvas)) for canvas in CanvasKind)
            elif kind is BlockKind.EXERCISE:
                for exercise in self._exercises:
                    name, plan = exercise.name.in_language(self._words.language), plan_of(exercise, exercise.rounds)
                    length = total(tuple(phase.length for phase in plan))
                    yield said.exercise(name, length), NewKind(kind, format=exercise.id)
            elif kind in (BlockKind.BRIEF, BlockKind.FORMING) and len(session.known_exercises) > 1:
                for exercise in session.known_exercises:
                    words = said.card_of(kind, exercise, self._words.language)
                    yield words, NewKind(kind, format=exercise.id)
            else:
                yield said.kind(kind, session.format.group), NewKind(kind)

    def _form(self, day: Day) -> PartForm | None:
        block = self._block(self._chosen)
        if block is None:
            return None
        part = next((one for one in day.parts if one.block == block.id), None)
        state = state_of(part) if part else PartState.LEFT_OUT
        said, is_exercise = self._words.planner, block.kind is BlockKind.EXERCISE
        group = day.session.exercise(block.format).group
        length = total(tuple(day.position.lengths_ahead[place] for place in part.places)) if part else block.length
        is_now = state is PartState.NOW
        return PartForm(
            id=block.id,
            kind=said.canvas(block.canvas) if block.canvas else said.kind(block.kind, group),
            state=state,
            minutes=numerals.length(length) if length else "",
            starts="" if block.starts is None else numerals.of_minute(block.starts),
            ends="" if block.ends is None else numerals.of_minute(block.ends),
            on_agenda=not block.hidden,
            fields=tuple(self._fields(block)),
            scene=scene_of_part(block, day.session, day.now, self._words),
            can_move=state is PartState.TO_COME,
            can_have_length=state is PartState.TO_COME or (is_now and not is_exercise),
            takes_picture=block.kind is BlockKind.PICTURE,
            has_picture=bool(block.picture),
            missing_picture=said.missing_picture(block.picture) if _lacks_picture(block, day.session) else "",
        )

    def _fields(self, block: Block) -> Iterator[FieldView]:
        for field in (Field.NAME, *_FIELDS.get(block.kind, ()), Field.FOR_TRAINER, Field.HEADING):
            words = words_of(block, field, self._words.language)
            yield FieldView(field, self._words.planner.field(field), words)


def _lacks_picture(block: Block, session: Session) -> bool:
    return bool(block.picture) and session.workbook.find(Picture, block.picture) is None


def _length(typed: str) -> Duration:
    length = numerals.typed_duration(typed)
    if length is None:
        raise Refused(no_length(typed))
    return length


def _minute(typed: str) -> int | None:
    """None where nothing was typed; `Refused` when that is no time of day."""
    minute = numerals.minute_of_day(typed)
    if typed.strip() and minute is None:
        raise Refused(Problem(ProblemKind.NOT_A_TIME_OF_DAY, what=typed.strip()[:_LONGEST_QUOTE]))
    return minute
