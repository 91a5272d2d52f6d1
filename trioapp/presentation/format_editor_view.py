"""The editor of an exercise as the trainer sees it, as values, and what can be asked of it."""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.format_texts import Part, Spot
from trioapp.domain.formats import Rounds, Shape
from trioapp.domain.marks import Mark
from trioapp.domain.scenes import Scene
from trioapp.domain.values import dataclass

WHOLE, BRIEF, CALL_BACK = ":whole", ":brief", ":call_back"
"""The rows that are no phases; no phase has such an id."""


@dataclass(frozen=True, slots=True)
class EditorRow:
    """What can be chosen at the left: the whole, a phase with its length, or a card before or after them."""

    id: str
    name: str
    length: str = ""
    detail: str = ""
    remarks: int = 0
    remark_words: str = ""
    is_phase: bool = False

    @property
    def spoken(self) -> str:
        """All of it, for who cannot see it."""
        return ", ".join(filter(None, (self.name, self.length, self.detail, self.remark_words)))


@dataclass(frozen=True, slots=True)
class WordsView:
    """A text that can be changed in the language that is edited, and below it what another language says.

    `counter` counts its words where only so many are read in time. A question has a `moment`; what can be taken away
    says so in `removing`.
    """

    spot: Spot
    label: str
    text: str
    reference: str = ""
    counter: str = ""
    is_over: bool = False
    shape: Shape | None = None
    has_rows: bool = False
    moment: str | None = None
    moment_label: str = ""
    removing: str = ""


class Time(StrEnum):
    """A length of time of a phase."""

    LENGTH = "length"
    FLOOR = "floor"
    COMPACT = "compact"
    CLOSING = "closing"


class Switch(StrEnum):
    """What a phase does or does not."""

    ONCE = "once"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class PhaseForm:
    """A phase, or the change-over, which `is_phase` only in name: its lines follow from the roles."""

    id: str
    is_phase: bool
    head: tuple[WordsView, ...]
    times: tuple[tuple[Time, str], ...]
    switches: tuple[tuple[Switch, bool], ...]
    lines: tuple[WordsView, ...]
    cues: tuple[WordsView, ...]
    watch: tuple[WordsView, ...]
    for_trainer: tuple[WordsView, ...]
    pairs: tuple[WordsView, ...]


@dataclass(frozen=True, slots=True)
class CardForm:
    """What the room sees before and after the phases."""

    texts: tuple[WordsView, ...]


@dataclass(frozen=True, slots=True)
class RoleView:
    words: WordsView
    shape: Shape
    is_extra: bool


@dataclass(frozen=True, slots=True)
class GroupView:
    """How many people do it together, as figures."""

    usual: str
    smallest: str
    largest: str
    also: str


@dataclass(frozen=True, slots=True)
class WholeForm:
    """The exercise itself: what it is, who does it, how often, and where it comes from."""

    about: tuple[WordsView, ...]
    roles: tuple[RoleView, ...]
    group: GroupView
    rounds: tuple[tuple[str, Rounds], ...]
    chosen_rounds: Rounds
    has_change_over: bool
    marks: tuple[tuple[Mark, str, bool], ...]
    headings: tuple[WordsView, ...]
    origin: tuple[WordsView, ...]
    source_licence: str
    checked_on: str


@dataclass(frozen=True, slots=True)
class RemarkView:
    """A limit that is passed, in a sentence; a hint is no fault."""

    words: str
    is_hint: bool


@dataclass(frozen=True, slots=True)
class EditorView:
    """All of it. An empty `undo` or `redo` is nothing to be taken back or done again."""

    title: str
    rows: tuple[EditorRow, ...]
    chosen: str
    total: str
    languages: tuple[tuple[str, str], ...]
    language: str
    undo: str
    redo: str
    can_revert: bool
    saving: str
    is_failed: bool
    form: PhaseForm | CardForm | WholeForm
    scene: Scene
    moments: tuple[str, ...]
    moment: int
    remarks: tuple[RemarkView, ...]


# -- what is asked


@dataclass(frozen=True, slots=True)
class WriteWords:
    """A text as it reads now."""

    spot: Spot
    typed: str


@dataclass(frozen=True, slots=True)
class GiveTime:
    """A length of time as it was typed; empty for none where that can be."""

    phase: str
    time: Time
    typed: str


@dataclass(frozen=True, slots=True)
class SetSwitch:
    phase: str
    switch: Switch
    is_on: bool


@dataclass(frozen=True, slots=True)
class PutPhaseBefore:
    """A phase goes before another one, or with an empty one to the end."""

    phase: str
    before: str


@dataclass(frozen=True, slots=True)
class ShiftPhase:
    """A phase goes so many places down, or up."""

    phase: str
    by: int


@dataclass(frozen=True, slots=True)
class CopyPhase:
    phase: str


@dataclass(frozen=True, slots=True)
class RemovePhase:
    phase: str


@dataclass(frozen=True, slots=True)
class AddOne:
    """One more: a phase after the one that is chosen, a role, a question, something to watch, or a heading."""

    part: Part


@dataclass(frozen=True, slots=True)
class RemoveOne:
    """A role, a question, something to watch or a heading, by where its words stand."""

    spot: Spot


@dataclass(frozen=True, slots=True)
class MoveCue:
    """A question comes at another moment, as it was typed."""

    spot: Spot
    typed: str


@dataclass(frozen=True, slots=True)
class ShiftRole:
    role: str
    by: int


@dataclass(frozen=True, slots=True)
class GiveShape:
    role: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class MakeExtra:
    role: str
    is_extra: bool


@dataclass(frozen=True, slots=True)
class GiveGroup:
    """Sizes as they were typed."""

    group: GroupView


@dataclass(frozen=True, slots=True)
class ChooseRounds:
    rounds: Rounds


@dataclass(frozen=True, slots=True)
class SwitchChangeOver:
    is_on: bool


@dataclass(frozen=True, slots=True)
class UseMark:
    mark: Mark
    is_used: bool


@dataclass(frozen=True, slots=True)
class WriteLicence:
    """Of the source, as it was typed; it is the same in every language."""

    typed: str


@dataclass(frozen=True, slots=True)
class GiveCheckedOn:
    """A day as it was typed; empty for none."""

    typed: str


FormatWish = (
    WriteWords
    | GiveTime
    | SetSwitch
    | PutPhaseBefore
    | ShiftPhase
    | CopyPhase
    | RemovePhase
    | AddOne
    | RemoveOne
    | MoveCue
    | ShiftRole
    | GiveShape
    | MakeExtra
    | GiveGroup
    | ChooseRounds
    | SwitchChangeOver
    | UseMark
    | WriteLicence
    | GiveCheckedOn
)
