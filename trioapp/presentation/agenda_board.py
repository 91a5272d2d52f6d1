"""The pages of the learning agenda and of the chain as they are shown to the trainer, and what can be asked there."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from trioapp.domain.chain import Gap, Step
from trioapp.domain.learning_agenda import QuestionStatus
from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class QuestionKey:
    """A question of a session, by their ids."""

    session: str
    question: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the list, and below it what is known of it in one line; `remark` is what is proposed."""

    key: QuestionKey
    text: str
    detail: str
    remark: str = ""
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """The question that was chosen; one of another session can be read, and its `session_name` says where it is."""

    key: QuestionKey
    text: str
    status: QuestionStatus
    answer: str
    owner: str
    moment: str
    about: str
    remark: str
    session_name: str = ""

    @property
    def is_own(self) -> bool:
        return not self.session_name


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The page of the agenda. `counts` are the words of the filter with how many questions there are of each."""

    rows: tuple[QuestionRow, ...]
    counts: tuple[tuple[QuestionStatus | None, str], ...]
    filter: QuestionStatus | None
    of_all: bool
    card: QuestionCard | None
    said: str
    """What there is to be said about the list; empty for nothing."""
    undo: str
    can_show: bool
    can_be_saved: bool
    has_days: bool
    page: str
    """Which page of the beamer is shown next."""


class AgendaFile(StrEnum):
    """In which form the agenda is saved."""

    TABLE = "csv"
    CALENDAR = "ics"


@dataclass(frozen=True, slots=True)
class Saving:
    """The agenda is to be saved in that folder, with or without names."""

    form: AgendaFile
    folder: Path
    named: bool


@dataclass(frozen=True, slots=True)
class StepCell:
    """A step of a chain, or one that is missing: then `id` is that of the step from which it is made."""

    id: str
    step: Step
    text: str
    about: str = ""
    gap: Gap | None = None
    make: str = ""
    """The words of the button that makes it; empty where nothing is missing."""
    is_lit: bool = False
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """What came of a theme by one topic: the topic, its questions and its forms, or what is missing of them."""

    topic: StepCell | None
    questions: tuple[StepCell, ...] = ()
    forms: tuple[StepCell, ...] = ()


@dataclass(frozen=True, slots=True)
class Strand:
    """Sentences, what they are about, and what came of it."""

    sentences: tuple[StepCell, ...]
    origins: tuple[StepCell, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class StepCard:
    """The step that was chosen, and what of it can be typed here."""

    id: str
    title: str
    text: str
    owner: str = ""
    day: str = ""
    can_write: bool = False
    has_owner: bool = False


@dataclass(frozen=True, slots=True)
class ChainView:
    """The page of the chain; `columns` are their headings."""

    columns: tuple[str, ...]
    strands: tuple[Strand, ...]
    card: StepCard | None
    said: str
    undo: str
    can_show: bool
    place: str
    """Which step of the chosen chain the room sees."""


@dataclass(frozen=True, slots=True)
class Make:
    """What is missing is to be made of the step of that id."""

    gap: Gap
    of: str


class CardField(StrEnum):
    """Where the keyboard goes once a step was made."""

    TEXT = "text"
    OWNER = "owner"
    DAY = "day"
