"""The day as it is planned, shown to the trainer as values, and what can be asked of it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from trioapp.domain.programme import BlockKind, CanvasKind
from trioapp.domain.scenes import Scene
from trioapp.domain.values import dataclass
from trioapp.domain.wordings import Field


class PartState(StrEnum):
    OVER = "over"
    NOW = "now"
    TO_COME = "to_come"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of the day in the list. `heading` stands above it where a part of the day begins, or what is left out.

    `pin` says to which times it keeps, `remark` what does not fit, and `around` how long an exercise is with all that
    belongs to it.
    """

    id: str
    heading: str
    begins: str
    name: str
    minutes: str
    state: PartState
    state_word: str
    pin: str = ""
    remark: str = ""
    around: str = ""
    can_move: bool = False

    @property
    def spoken(self) -> str:
        """All of it, for who cannot see it."""
        parts = (self.begins, self.name, self.minutes, self.state_word, self.pin, self.remark, self.around)
        return ", ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class FieldView:
    """A text that can be changed; one of many lines has each on a row of its own."""

    field: Field
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class PartForm:
    """The part that is chosen, with all that can be changed of it; `scene` is what the room sees of it."""

    id: str
    kind: str
    state: PartState
    minutes: str
    starts: str
    ends: str
    on_agenda: bool
    fields: tuple[FieldView, ...]
    scene: Scene
    can_move: bool
    can_have_length: bool
    takes_picture: bool
    has_picture: bool
    missing_picture: str
    """What is to be said where the programme named a picture that could not be had; or nothing."""


@dataclass(frozen=True, slots=True)
class NewKind:
    """What a part can be that is added."""

    kind: BlockKind
    canvas: CanvasKind | None = None
    format: str = ""


@dataclass(frozen=True, slots=True)
class PlannerView:
    """The page of the day; an empty `undo` is nothing to be taken back."""

    rows: tuple[PartRow, ...]
    total: str
    ends: str
    schedule: str
    is_late: bool
    undo: str
    is_day: bool
    can_make_day: bool
    kinds: tuple[tuple[str, NewKind], ...]
    form: PartForm | None


@dataclass(frozen=True, slots=True)
class PutBefore:
    """A part goes before another one, or with an empty one to the end."""

    part: str
    before: str


@dataclass(frozen=True, slots=True)
class Shift:
    """A part goes so many places down, or up."""

    part: str
    by: int


@dataclass(frozen=True, slots=True)
class LeaveOut:
    part: str


@dataclass(frozen=True, slots=True)
class PutBack:
    part: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    part: str


@dataclass(frozen=True, slots=True)
class Add:
    """A part of that kind comes after the one that is chosen."""

    kind: NewKind


@dataclass(frozen=True, slots=True)
class GiveLength:
    """A length as it was typed."""

    part: str
    typed: str


@dataclass(frozen=True, slots=True)
class GiveTimes:
    """Fixed times as they were typed; empty for none."""

    part: str
    starts: str
    ends: str


@dataclass(frozen=True, slots=True)
class PutOnAgenda:
    part: str
    on_agenda: bool


@dataclass(frozen=True, slots=True)
class Write:
    """A text as it reads now."""

    part: str
    field: Field
    typed: str


@dataclass(frozen=True, slots=True)
class PutPicture:
    """The picture in that file; none takes away the one that is there."""

    part: str
    file: Path | None


PlannerWish = (
    PutBefore | Shift | LeaveOut | PutBack | Duplicate | Add | GiveLength | GiveTimes | PutOnAgenda | Write | PutPicture
)
