"""The library of exercises as the trainer sees it, as values, and what can be asked of it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from trioapp.domain.instants import Duration
from trioapp.domain.scenes import RoleMark, Scene
from trioapp.domain.values import dataclass


class Order(StrEnum):
    NAME = "name"
    LENGTH = "length"


class Standing(StrEnum):
    """Whose an exercise is, and whether it can be used."""

    BUILT_IN = "built_in"
    OWN = "own"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long the sought exercises take as they are usually done: longer than the one, and at most the other."""

    beyond: Duration | None = None
    most: Duration | None = None


@dataclass(frozen=True, slots=True)
class Sought:
    """Which exercises are listed, and in what order; a `group` of 0 is any number of people."""

    words: str = ""
    lengths: Lengths = Lengths()
    group: int = 0
    order: Order = Order.NAME


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """An exercise in the list, by its id; a file with faults stands there by its name, and `group` says that it has."""

    id: str
    name: str
    minutes: str
    group: str
    rounds: str
    standing: Standing
    standing_word: str
    language: str = ""

    @property
    def spoken(self) -> str:
        """All of it, for who cannot see it."""
        parts = (self.name, self.minutes, self.group, self.rounds, self.standing_word, self.language)
        return ", ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """A moment of the exercise that can be seen as on the beamer; `length` is empty for what stands around the time."""

    name: str
    length: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role with what is to be said of it."""

    mark: RoleMark
    words: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading with what stands below it."""

    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class FormatDetails:
    """All that is to be known of the exercise that is chosen; `scene` is what the room sees in the phase at `place`."""

    key: str
    name: str
    standing: Standing
    pills: tuple[str, ...]
    language: str
    """That words are missing in one language, and that it can be used all the same; empty where none are."""
    phases: tuple[PhaseLine, ...]
    place: int
    total: str
    scene: Scene
    roles_heading: str
    roles: tuple[RoleLine, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class FaultDetails:
    """A file that is no sound exercise, with a sentence for each fault; without a key it lies somewhere else."""

    key: str
    name: str
    told: str
    faults: tuple[str, ...]
    can_be_deleted: bool


@dataclass(frozen=True, slots=True)
class LibraryView:
    """The page: what is listed and chosen, and what could be brought back; `nothing` says why the list is empty."""

    rows: tuple[LibraryRow, ...]
    chosen: str
    details: FormatDetails | FaultDetails | None
    count: str
    nothing: str
    deleted: str


@dataclass(frozen=True, slots=True)
class CopyOut:
    """The exercise of that id is to be written as a file into that folder."""

    key: str
    folder: Path
