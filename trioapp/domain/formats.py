"""An exercise that can be used again: its roles, its phases, and the words that the room sees (method.md §B, §C)."""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import cast, get_args, get_type_hints

from trioapp.domain.group_size import TRIOS, GroupSize
from trioapp.domain.instants import ZERO, Duration, total
from trioapp.domain.marks import CARD_MARKS, MOST_CARD_MARKS, Mark
from trioapp.domain.texts import NO_TEXT, Text

CHANGE_OVER = "change_over"
"""The id of the phase between two rounds."""
WATCHING = frozenset({"observer", "second_observer"})
"""Roles that keep silent while the others talk (contracts.md, 'Identifiers')."""
SHORTEST_PHASE, LONGEST_PHASE = Duration.of(seconds=5), Duration.of(minutes=480)
"""What a phase can last."""
CLOSING_BEFORE_END = Duration.of(seconds=30)
"""How long before its end a phase is called closing (method.md §B3)."""
_TEXT_FIELDS: dict[type, tuple[str, ...]] = {}
"""Of each kind of part, looked up once: a library has many parts."""


class Shape(StrEnum):
    """How a role is told apart without colour and without words."""

    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    DIAMOND = "diamond"


class Rounds(StrEnum):
    """How often the exercise is done in one go: once, or so often that everybody gets each role."""

    ONE = "one"
    FULL = "full"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Role:
    """A part to play in a group. `extra` roles are only taken when a group is larger than usual."""

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
    little time; a phase without one is then done once, before the first round. One that comes `once` is so however many
    rounds there are. A `quiet` phase begins without a sound.
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
    once: bool = False
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

    @property
    def card_marks(self) -> tuple[Mark, ...]:
        """Those on paper, where nobody keeps ten tallies by hand (method.md §E2)."""
        return CARD_MARKS if self.marks == tuple(Mark) else self.marks[:MOST_CARD_MARKS]

    def name_of(self, heading: str) -> Text:
        """The words of a heading by its id; none for one that is not there."""
        return next((one.name for one in self.headings if one.id == heading), NO_TEXT)


@dataclass(frozen=True)
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
    """What comes between two rounds; an exercise without it is done in one round."""
    rounds: Rounds = Rounds.ONE
    """How it is usually done."""
    group: GroupSize = TRIOS
    seats: tuple[str, ...] = ()
    """The role of each place at a table, where that is not one of each in their order."""
    observer: ObserverForm = ObserverForm()
    for_trainer: Text = NO_TEXT
    source: Text = NO_TEXT
    source_licence: str = ""
    """What the source lets others do with it, such as CC BY-SA 4.0."""
    licence: Text = NO_TEXT
    """Of the words in this exercise."""
    checked_on: date | None = None
    """When somebody last looked whether that is still so."""

    @property
    def length(self) -> Duration:
        """Of one round."""
        return total(tuple(phase.length for phase in self.phases))

    @property
    def role_ids(self) -> tuple[str, ...]:
        """All roles by id, in order."""
        return tuple(role.id for role in self.roles)

    @property
    def role_at_place(self) -> tuple[str, ...]:
        """The role, by id, of each place at a table; who sits beyond the last of them has that one too."""
        return self.seats or self.role_ids

    @property
    def usual_roles(self) -> tuple[Role, ...]:
        """Those that every group has."""
        return tuple(role for role in self.roles if not role.extra)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Those in which everything is said that is said to anybody; found once, as all texts are gone through."""
        said = replace(self, source=NO_TEXT, licence=NO_TEXT)
        spoken = {text.languages for text in texts_in(said) if text.entries}
        return tuple(language for language in self.name.languages if all(language in one for one in spoken))

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


def texts_in(exercise: ExerciseFormat) -> list[Text]:
    """Every text in a format, in no order."""
    texts: list[Text] = []
    parts: list[object] = [exercise]
    while parts:
        part = parts.pop()
        if (kind := type(part)) is Text:
            texts.append(cast("Text", part))
        elif kind is tuple:
            parts.extend(cast("tuple[object, ...]", part))
        else:
            parts.extend([getattr(part, name) for name in _TEXT_FIELDS.get(kind) or _text_fields(kind)])
    return texts


def _text_fields(kind: type) -> tuple[str, ...]:
    """Those in which there may be a text."""
    if kind not in _TEXT_FIELDS:
        hints = get_type_hints(kind) if is_dataclass(kind) else {}
        _TEXT_FIELDS[kind] = tuple(name for name, hint in hints.items() if _may_hold_text(hint))
    return _TEXT_FIELDS[kind]


def _may_hold_text(hint: object) -> bool:
    if isinstance(hint, type) and is_dataclass(hint):
        return hint is Text or bool(_text_fields(hint))
    return any(map(_may_hold_text, get_args(hint)))
