"""An exercise that can be used again: its roles, its phases, and the words that the room sees (method.md §B, §C)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from trioapp.domain.instants import ZERO, Duration, total
from trioapp.domain.marks import Mark
from trioapp.domain.texts import NO_TEXT, Text

CHANGE_OVER = "change_over"
"""The id of the phase between two rounds."""
SHORTEST_PHASE, LONGEST_PHASE = Duration.of(seconds=5), Duration.of(minutes=480)
"""What a phase can last."""
CLOSING_BEFORE_END = Duration.of(seconds=30)
"""How long before its end a phase is called closing (method.md §B3)."""


class Shape(StrEnum):
    """How a role is told apart without colour and without words."""

    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    DIAMOND = "diamond"


@dataclass(frozen=True, slots=True)
class Role:
    """A part to play in a group. `extra` roles are only taken when a group is larger than a trio."""

    id: str
    name: Text
    shape: Shape
    extra: bool = False


@dataclass(frozen=True, slots=True)
class RoleLine:
    """What one role does during a phase, in at most eleven words (method.md §F)."""

    role: str
    text: Text


@dataclass(frozen=True, slots=True)
class Cue:
    """A question that is shown from a moment inside its phase until the next one."""

    at: Duration
    question: Text


@dataclass(frozen=True, slots=True)
class PairWords:
    """What a phase says to people in pairs, who have no observer (method.md §B4); what is empty stays the same."""

    aim: Text = NO_TEXT
    lines: tuple[RoleLine, ...] = ()
    for_trainer: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the exercise in which everybody does one thing.

    `aim` is the line under the title while no cue is shown; `for_trainer` is seen on the console only. No re-planning
    makes the phase shorter than its `floor`. `compact` is its length where several rounds are done one after another in
    little time; a phase without one is then done once, before the first round. A `quiet` phase begins without a sound.
    """

    id: str
    name: Text
    length: Duration
    aim: Text = NO_TEXT
    lines: tuple[RoleLine, ...] = ()
    cues: tuple[Cue, ...] = ()
    closing: Duration = CLOSING_BEFORE_END
    floor: Duration = ZERO
    compact: Duration | None = None
    quiet: bool = False
    for_trainer: Text = NO_TEXT
    in_pairs: PairWords = PairWords()
    watch: tuple[Text, ...] = ()
    """What observers may ask themselves meanwhile (method.md §E3); they see it, and the room does not."""

    @property
    def for_pairs(self) -> Phase:
        """The same phase in the words for pairs, whose own lines come first."""
        own = self.in_pairs.lines
        others = (line for line in self.lines if all(line.role != mine.role for mine in own))
        return replace(
            self,
            aim=self.in_pairs.aim.or_else(self.aim),
            lines=(*own, *others),
            for_trainer=self.in_pairs.for_trainer.or_else(self.for_trainer),
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """A card with one large sentence and a smaller one below it."""

    statement: Text
    support: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Heading:
    """Under which an observer of this exercise sorts what is noted, such as plan, fact, cause and next."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class ObserverForm:
    """What the observers of an exercise have at hand: some or all of the ten marks, and headings if it has any.

    The forms of the library (method.md §C, 'Observer forms') differ in nothing else.
    """

    marks: tuple[Mark, ...] = tuple(Mark)
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseFormat:
    """A reusable exercise: what is shown before, during and after, and for how long."""

    id: str
    name: Text
    eyebrow: Text
    aim: Text
    roles: tuple[Role, ...]
    brief: Statement
    phases: tuple[Phase, ...]
    call_back: Statement
    gather: Statement
    """The second step of the call-back, with the raised hand (method.md §B3)."""
    change_over: Phase | None = None
    observer: ObserverForm = ObserverForm()
    """What comes between two rounds; an exercise without it is done in one round."""
    for_trainer: Text = NO_TEXT
    source: str = ""
    licence: str = ""

    @property
    def length(self) -> Duration:
        return total(tuple(phase.length for phase in self.phases))

    @property
    def role_ids(self) -> tuple[str, ...]:
        """All roles by id, in order."""
        return tuple(role.id for role in self.roles)

    @property
    def usual_roles(self) -> tuple[Role, ...]:
        """Those that every group has."""
        return tuple(role for role in self.roles if not role.extra)

    @property
    def languages(self) -> tuple[str, ...]:
        return self.name.languages

    def phase(self, phase_id: str) -> Phase:
        """The phase with that id, or the change-over; `KeyError` when the format has none such."""
        for phase in (*self.phases, self.change_over):
            if phase and phase.id == phase_id:
                return phase
        raise KeyError(phase_id)

    def role(self, role_id: str) -> Role:
        """The role with that id; `KeyError` when the format has none such."""
        for role in self.roles:
            if role.id == role_id:
                return role
        raise KeyError(role_id)
