"""What the room sees, as values: each scene holds finished words and numbers, and nothing that is not for the room.

No scene has a field that could hold an observer's note; a test walks the types to keep it so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from trioapp.domain.formats import Shape
from trioapp.domain.pace import Pace


@dataclass(frozen=True, slots=True)
class RoleMark:
    """A role as the room knows it: its shape and its word; the id picks the colour."""

    role: str
    shape: Shape
    word: str


@dataclass(frozen=True, slots=True)
class BlackScene:
    """Nothing at all: the curtain."""


@dataclass(frozen=True, slots=True)
class StatementScene:
    """One large sentence, with a smaller one below and a few words above it.

    It serves the welcome, the brief, a title, a statement, a question and a message.
    """

    statement: str
    support: str = ""
    eyebrow: str = ""


@dataclass(frozen=True, slots=True)
class TableSeat:
    """A person at a table; without a name the word of the role stands there."""

    role: RoleMark
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    seats: tuple[TableSeat, ...]


@dataclass(frozen=True, slots=True)
class SeatingScene:
    """Who sits with whom. Where not all tables fit, `page` (from 0, counted round) says which of them are shown."""

    title: str
    tables: tuple[Table, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class SceneLine:
    """What one role does now."""

    role: RoleMark
    words: str


@dataclass(frozen=True, slots=True)
class Dial:
    """The disc: the share of time left (0 to 1), the figure in it and the word below the figure.

    `said` is both in one, for where there is no disc; empty where it is simply the one after the other.
    """

    left: float
    figure: str
    unit: str
    said: str = ""

    @property
    def in_words(self) -> str:
        return self.said or f"{self.figure} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class TrackPart:
    """A phase on the track: how wide it is among the others, and which share of it is over (0 to 1)."""

    weight: float
    done: float


@dataclass(frozen=True, slots=True)
class PhaseScene:
    """A running phase. `headline` is the question of the moment, or the phase's aim; `pace_word` says the pace."""

    eyebrow: str
    title: str
    headline: str
    lines: tuple[SceneLine, ...]
    dial: Dial
    track: tuple[TrackPart, ...]
    pace: Pace = Pace.CALM
    pace_word: str = ""


@dataclass(frozen=True, slots=True)
class CallBackScene:
    """Time is up: finish your sentence; in its second step with the raised hand."""

    statement: str
    support: str
    hand: bool = False


@dataclass(frozen=True, slots=True)
class BreakScene:
    """A pause: one large sentence, when we go on, and the disc."""

    statement: str
    support: str
    dial: Dial


class When(StrEnum):
    """Where a part of the programme lies, seen from now."""

    OVER = "over"
    NOW = "now"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A part of the programme; `time` says when it begins or how long it takes."""

    name: str
    time: str
    when: When


@dataclass(frozen=True, slots=True)
class AgendaScene:
    """The programme of the day; `here` is what is said, and not painted, of the row that is now."""

    title: str
    rows: tuple[AgendaRow, ...]
    here: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """One of two views: what it is called, and its lines."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TwoViewsScene:
    """Two views side by side, in pairs of lines; `revealed` is how many pairs are shown, all of them if None."""

    title: str
    left: View
    right: View
    revealed: int | None = None


@dataclass(frozen=True, slots=True)
class PromptsScene:
    """Prompts that are shown one by one; the last of those that are `revealed` is the one of the moment."""

    title: str
    prompts: tuple[str, ...]
    revealed: int


@dataclass(frozen=True, slots=True)
class PictureScene:
    """A picture with words beside it; `picture` is an encoded image, and empty where there is none yet."""

    title: str
    text: str
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class PollBar:
    """An answer and how often it was given; `figure` is that count in words."""

    label: str
    count: int
    figure: str


@dataclass(frozen=True, slots=True)
class PollScene:
    """A question to the room, and how the answers are spread."""

    question: str
    bars: tuple[PollBar, ...]


class Tone(StrEnum):
    """What kind of experience a sentence comes from; neither is worth more."""

    GOOD = "good"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class HarvestLine:
    """What a trio learned; `tone_word` names the tone, and stands beside its sign; `theme` is what it is about."""

    sentence: str
    tone: Tone | None = None
    tone_word: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class HarvestScene:
    """What the trios learned. Who makes it sees to it that each of these sentences may be shared.

    Lines of one theme stand together, and each theme has pages of its own, below its name. `page` (from 0, counted
    round) says which page is shown.
    """

    title: str
    lines: tuple[HarvestLine, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class ChainLink:
    """A step of a chain: what kind it is, and its words; those of one that `is_missing` say so."""

    label: str
    words: str
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class ChainScene:
    """One chain from sentence to form, step by step; the last of those that are `revealed` is the one of the moment.

    Who makes it sees to it that its sentence may be shared, and that no name of an owner is in it.
    """

    title: str
    links: tuple[ChainLink, ...]
    revealed: int


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A learning question; `about` says in which form it is learned about and when."""

    question: str
    about: str
    status: str


@dataclass(frozen=True, slots=True)
class LearningAgendaScene:
    """The learning questions of one page; `page` counts from 0. No name of an owner gets in here."""

    title: str
    lines: tuple[QuestionLine, ...]
    page: int = 0
    pages: int = 1


@dataclass(frozen=True, slots=True)
class ScreenNumberScene:
    """Which screen this is: its number, as large as can be, and its name."""

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class RoomTestScene:
    """A picture to judge a room by: a grid to the edges, the sizes of texts, and the pairs of colours.

    Each field is a text in the size or on the colour that it is named after: `question`, `instruction` and `smallest`
    are sizes, `quiet` is secondary text, `closing` and `time_is_up` are the colours of the two hurried paces.
    """

    question: str
    instruction: str
    smallest: str
    quiet: str
    closing: str
    time_is_up: str


Scene = (
    BlackScene
    | StatementScene
    | SeatingScene
    | PhaseScene
    | CallBackScene
    | BreakScene
    | AgendaScene
    | TwoViewsScene
    | PromptsScene
    | PictureScene
    | PollScene
    | HarvestScene
    | ChainScene
    | LearningAgendaScene
    | ScreenNumberScene
    | RoomTestScene
)
