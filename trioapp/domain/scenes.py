"""What the room sees, as values: each scene holds finished words and numbers, and nothing that is not for the room.

No scene has a field that could hold an observer's note; a test walks the types to keep it so.
"""

from __future__ import annotations

from enum import StrEnum

from trioapp.domain.formats import Shape
from trioapp.domain.pace import Pace
from trioapp.domain.values import dataclass

QUIET_ZONE = 4
"""So many dots around a code stay white, or it is not found."""


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


@dataclass(frozen=True, slots=True)
class SpreadScene:
    """Where people stand between two statements; places that were not counted yet have no figure."""

    question: str
    left: str
    right: str
    places: tuple[PollBar, ...]
    """From the left statement to the right one; `label` is what a place is called."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What happened, and when."""

    date: str
    words: str


@dataclass(frozen=True, slots=True)
class CaseScene:
    """Facts that are shown one by one; the last of those that are `revealed` is the one of the moment."""

    title: str
    facts: tuple[Fact, ...]
    revealed: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class ObstaclesScene:
    """What makes it hard, in the words of the room. `page` (from 0, counted round) says which page is shown."""

    title: str
    lines: tuple[str, ...]
    page: int = 0


@dataclass(frozen=True, slots=True)
class Axis:
    """One way to look at a programme: its word, and what that means."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class FieldDot:
    """A programme by its number, and where it lies: from 0 to 1 to the right, and from 0 to 1 upward."""

    number: int
    name: str
    right: float
    up: float


@dataclass(frozen=True, slots=True)
class FieldScene:
    """Programmes as dots between two axes. First the axes are `revealed`, then the dots, and last the four corners.

    Corners are those of the upper left, upper right, lower left and lower right. `page` (from 0, counted round) says
    which of the names are shown where there are too many.
    """

    title: str
    across: Axis
    upward: Axis
    dots: tuple[FieldDot, ...]
    corners: tuple[str, str, str, str]
    revealed: int
    page: int = 0

    @property
    def steps(self) -> int:
        """In how many steps everything is shown."""
        return 3 + len(self.dots)

    @property
    def shown_axes(self) -> tuple[Axis, ...]:
        return (self.across, self.upward)[: max(0, self.revealed)]

    @property
    def shown_dots(self) -> tuple[FieldDot, ...]:
        return self.dots[: max(0, self.revealed - 2)]

    @property
    def shown_corners(self) -> tuple[str, ...]:
        return self.corners if self.revealed >= self.steps else ()


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
class Spot:
    """Where a box of a theory of change stands: in which column, and which line of it, both from 0."""

    column: int
    row: int


@dataclass(frozen=True, slots=True)
class TheoryLink:
    """An arrow from one box to another."""

    start: Spot
    end: Spot


@dataclass(frozen=True, slots=True)
class TheoryScene:
    """A theory of change, as far as it is shown: a column that is still to come has no lines.

    `focus` are the columns of the moment, from 0, for where there is no room for all of them. Once there are `links`
    the last of them is the arrow of the moment, and `sentence` is what it says.
    """

    title: str
    columns: tuple[View, ...]
    focus: tuple[int, ...] = ()
    links: tuple[TheoryLink, ...] = ()
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class WeighedDot:
    """What somebody assumes, by its number; how important and how uncertain it is, from 1 to 5."""

    number: str
    words: str
    importance: int
    uncertainty: int


@dataclass(frozen=True, slots=True)
class WeighScene:
    """Assumptions on a field of importance and uncertainty, with the words for both and for what lies at the top right.

    `chosen` are the dots that lie there.
    """

    title: str
    importance: str
    uncertainty: str
    corner: str
    chosen: tuple[WeighedDot, ...]
    others: tuple[WeighedDot, ...] = ()


@dataclass(frozen=True, slots=True)
class GuideLine:
    """What the room answered: about what, and in which words; where it `is_open` those say what is still missing."""

    about: str
    words: str
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class GuideScene:
    """A guiding question with what was answered so far; `eyebrow` says where we are, `support` after whom it is."""

    eyebrow: str
    question: str
    answers: tuple[GuideLine, ...]
    support: str = ""


@dataclass(frozen=True, slots=True)
class SystemColumn:
    """A part of a learning system: how much there is in it, what that is, and what is still open."""

    heading: str
    count: str
    lines: tuple[str, ...]
    still_open: str = ""


@dataclass(frozen=True, slots=True)
class SystemScene:
    """A learning system at a glance, part by part."""

    eyebrow: str
    title: str
    columns: tuple[SystemColumn, ...]
    support: str = ""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A question at the end; `answer` is the word for what `is_so` says, None while it is open."""

    question: str
    answer: str
    is_so: bool | None = None


@dataclass(frozen=True, slots=True)
class CheckScene:
    """Questions to look back on a design with, and what the group answers."""

    eyebrow: str
    title: str
    lines: tuple[CheckLine, ...]
    support: str = ""


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
class TakeAwayScene:
    """A trio's own sentences as a code to be scanned: rows of dots that are dark or not."""

    title: str
    said: str
    code: tuple[tuple[bool, ...], ...]


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
    | SpreadScene
    | CaseScene
    | ObstaclesScene
    | FieldScene
    | HarvestScene
    | TheoryScene
    | WeighScene
    | GuideScene
    | SystemScene
    | CheckScene
    | ChainScene
    | LearningAgendaScene
    | TakeAwayScene
    | ScreenNumberScene
    | RoomTestScene
)

PagedScene = SeatingScene | HarvestScene | ObstaclesScene | FieldScene
"""Scenes whose pages turn by themselves, where not everything fits on one."""
