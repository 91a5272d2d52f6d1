"""The programme of a day: its blocks, and the plan that the clock makes of them (method.md §A, row 3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from trioapp.domain.formats import ExerciseFormat, Phase, Rounds
from trioapp.domain.instants import ZERO, Duration, total
from trioapp.domain.moves import Plan, PlannedPhase
from trioapp.domain.plans import fitted, plan_of
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.domain.values import dataclass

CALL_BACK = Duration.of(minutes=1)
"""How long it takes until everybody is back in the whole group (method.md §0.7)."""


_OF_FILE = ".toml"


class BlockKind(StrEnum):
    """What happens in a block, and so what the room sees of it."""

    AGENDA = "agenda"
    STATEMENT = "statement"
    VIEWS = "views"
    PROMPTS = "prompts"
    PICTURE = "picture"
    CASE = "case"
    POLL = "poll"
    BRIEF = "brief"
    FORMING = "forming"
    EXERCISE = "exercise"
    HARVEST = "harvest"
    CANVAS = "canvas"
    BREAK = "break"


class CanvasKind(StrEnum):
    FIELD = "field"
    THEORY_OF_CHANGE = "theory_of_change"
    LEARNING_SYSTEM = "learning_system"
    AGENDA = "agenda"
    CHAIN = "chain"
    OBSTACLES = "obstacles"


@dataclass(frozen=True, slots=True)
class Side:
    """One of two views: what it is called, and its lines, each of which answers one of the other side."""

    heading: Text = NO_TEXT
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the day. What of it counts depends on its kind:

    a `STATEMENT` has a `statement` and a `support`; `VIEWS` and a `POLL` have a `left` and a `right`; `PROMPTS`, a
    `CASE` and a `CANVAS` have `lines` that come one by one, those `by_clock` by themselves; a `PICTURE` has one, and
    its `statement`; a `CASE` has a `source`; an `EXERCISE`, its `BRIEF` and the `FORMING` of its trios have a `format`,
    by id, and the first of them `rounds`. `length` is that of the whole block as delivered; an exercise without one
    takes as long as its format says.

    `number` is its place as delivered. `part` stands above it on the agenda where a part of the day begins. `starts`
    and `ends` are times of day that it keeps to, in minutes since midnight. A `hidden` one is not on the agenda that
    the room sees.
    """

    id: str
    number: int
    kind: BlockKind
    name: Text
    length: Duration = ZERO
    part: Text = NO_TEXT
    statement: Text = NO_TEXT
    support: Text = NO_TEXT
    left: Side = Side()
    right: Side = Side()
    lines: tuple[Text, ...] = ()
    by_clock: bool = False
    source: Text = NO_TEXT
    picture: str = ""
    """The id of a picture of the session, or in a file the name of one beside it."""
    format: str = ""
    rounds: Rounds = Rounds.ONE
    canvas: CanvasKind | None = None
    for_trainer: Text = NO_TEXT
    starts: int | None = None
    ends: int | None = None
    hidden: bool = False

    @property
    def steps(self) -> int:
        """In how many steps it is shown."""
        match self.kind:
            case BlockKind.VIEWS | BlockKind.POLL:
                return max(len(self.left.lines), len(self.right.lines), 1)
            case BlockKind.PROMPTS | BlockKind.CASE | BlockKind.CANVAS:
                return max(len(self.lines), 1)
            case _:
                return 1


NEEDS: Mapping[BlockKind, tuple[str, ...]] = {
    BlockKind.STATEMENT: ("statement",),
    BlockKind.VIEWS: ("left", "right"),
    BlockKind.POLL: ("statement", "left", "right"),
    BlockKind.PROMPTS: ("lines",),
    BlockKind.PICTURE: ("statement",),
    BlockKind.CASE: ("lines",),
}
"""The fields without which a card has nothing to show."""


@dataclass(frozen=True, slots=True)
class ProgrammeHead:
    """What a session knows of its programme beside the blocks; `plan` is the one it began with."""

    id: str
    number: int
    programme: str
    name: Text
    plan: Plan


@dataclass(frozen=True, slots=True)
class FormatText:
    """The TOML of an exercise of the programme other than its first."""

    id: str
    number: int
    source: str

    @classmethod
    def of(cls, exercise: str, number: int, source: str) -> FormatText:
        """That of an exercise by its id, which a part of the day may have too: an item needs one of its own."""
        return cls(f"{exercise}{_OF_FILE}", number, source)

    @property
    def exercise(self) -> str:
        """The id of the exercise."""
        return self.id.removesuffix(_OF_FILE)


@dataclass(frozen=True, slots=True)
class Programme:
    """A day that can be given again."""

    id: str
    name: Text
    blocks: tuple[Block, ...]
    for_trainer: Text = NO_TEXT

    @property
    def formats(self) -> tuple[str, ...]:
        """The exercises in it, by id, in their order, and then those of which only a card tells."""
        done = (block.format for block in self.blocks if block.kind is BlockKind.EXERCISE)
        told = (block.format for block in self.blocks if block.format)
        return tuple(dict.fromkeys((*done, *told)))


def plan_of_programme(blocks: tuple[Block, ...], exercise: Callable[[str], ExerciseFormat]) -> Plan:
    """The blocks as phases for the clock; rounds of several exercises are counted on."""
    plan: list[PlannedPhase] = []
    for block in blocks:
        plan += phases_of(block, exercise, max((phase.round for phase in plan), default=0))
    return tuple(plan)


def phases_of(block: Block, exercise: Callable[[str], ExerciseFormat], rounds_before: int) -> Iterator[PlannedPhase]:
    """What the clock makes of a block: the phases of an exercise, or a phase for each step of a card."""
    if block.kind is BlockKind.EXERCISE:
        *others, last = _phases_of_exercise(exercise(block.format), block)
        for phase in (*others, replace(last, call_back=CALL_BACK)):
            yield replace(phase, block=block.id, round=rounds_before + phase.round)
        return
    call_back = ZERO if block.kind is BlockKind.BREAK else None
    each, rest = divmod(block.length.ms, block.steps)
    for step in range(1, block.steps + 1):
        length = Duration(each + (rest if step == block.steps else 0))
        yield PlannedPhase(str(step), length, 0, True, block.id, not block.by_clock, call_back)


def _phases_of_exercise(exercise: ExerciseFormat, block: Block) -> Plan:
    """In the length of the block if it has one, and all phases can be that short."""
    plan = plan_of(exercise, block.rounds)
    return (block.length and fitted(plan, exercise, block.length)) or plan


def phase_of_block(block: Block, length: Duration) -> Phase:
    """A step of a card as a phase of an exercise, for all that is said of phases."""
    return Phase(
        id=block.id, name=block.name, length=length, floor=Duration(length.ms // 2), for_trainer=block.for_trainer
    )


def in_blocks(plan: Plan) -> Iterator[tuple[str, range]]:
    """The blocks of a plan by id, each with the places of its phases."""
    begin = 0
    for place in range(1, len(plan) + 1):
        if place == len(plan) or plan[place].block != plan[begin].block:
            yield plan[begin].block, range(begin, place)
            begin = place


def reckoned(plan: Plan) -> Duration:
    """How long it all takes, coming back from exercises included."""
    return total(tuple(phase.reckoned for phase in plan))
