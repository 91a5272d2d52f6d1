"""The drawing of a theory of change as it is shown to the trainer, and what can be asked there."""

from __future__ import annotations

from trioapp.domain.theory import Choice, Field
from trioapp.domain.theory_of_change import AssumptionKind, Ground, NodeKind, Standing
from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class BoxView:
    """A box: its middle is at `x` and `y`; `hint` says what could be better about its text."""

    id: str
    kind: NodeKind
    kind_word: str
    text: str
    who: str
    x: float
    y: float
    hint: str


@dataclass(frozen=True, slots=True)
class LineView:
    """An arrow between two boxes and its sentence; `in_circle` is it when one comes back along it."""

    id: str
    start: str
    end: str
    because: str
    sentence: str
    in_circle: bool
    assumed: int
    """How many assumptions there are about it."""


@dataclass(frozen=True, slots=True)
class AssumptionView:
    """An assumption about an arrow; `number` stands in its dot. An empty `hint` is nothing to be better."""

    id: str
    number: int
    arrow: str
    text: str
    kind: AssumptionKind | None
    importance: int
    uncertainty: int
    ground: Ground | None
    doubter: str
    counter_example: str
    smallest_test: str
    standing: Standing
    hint: str
    is_to_be_learned: bool
    has_question: bool


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A box, an arrow from it, or what is assumed about that, in words; `level` says how far it stands in."""

    id: str
    words: str
    level: int


Choices = tuple[tuple[Choice | None, str], ...]
"""What can be chosen, each with its word; None is not said yet."""


@dataclass(frozen=True, slots=True)
class TheoryWords:
    """The words on the page that are no one's own: kinds as headings, and what can be chosen."""

    columns: tuple[tuple[NodeKind, str], ...]
    kinds: Choices
    grounds: Choices
    standings: Choices
    weight: str
    """What stands for a weight that is not said yet."""


@dataclass(frozen=True, slots=True)
class TheoryView:
    """The whole page. `selected` is the id of what the panel is about; an empty `undo` is nothing to be taken back."""

    words: TheoryWords
    boxes: tuple[BoxView, ...]
    lines: tuple[LineView, ...]
    assumptions: tuple[AssumptionView, ...]
    outline: tuple[OutlineRow, ...]
    selected: str
    counted: str
    advice: str
    circle: str
    undo: str
    step: str

    @property
    def box(self) -> BoxView | None:
        """The box that is selected."""
        return next((one for one in self.boxes if one.id == self.selected), None)

    @property
    def line(self) -> LineView | None:
        """The arrow that is selected."""
        return next((one for one in self.lines if one.id == self.selected), None)

    @property
    def assumption(self) -> AssumptionView | None:
        """The assumption that is selected."""
        return next((one for one in self.assumptions if one.id == self.selected), None)


@dataclass(frozen=True, slots=True)
class Select:
    """The panel is about that; about nothing if it is empty."""

    item: str


@dataclass(frozen=True, slots=True)
class AddBox:
    kind: NodeKind


@dataclass(frozen=True, slots=True)
class Join:
    """An arrow from the one box to the other."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Assume:
    """One more assumption about that arrow."""

    arrow: str


@dataclass(frozen=True, slots=True)
class WriteIn:
    """That stands in a field of a box, an arrow or an assumption now."""

    item: str
    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class Choose:
    assumption: str
    of: type[Choice]
    choice: Choice | None


@dataclass(frozen=True, slots=True)
class Weigh:
    assumption: str
    importance: int
    uncertainty: int


@dataclass(frozen=True, slots=True)
class MoveBox:
    box: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class LetGo:
    """What was moved has come to rest, and what was typed is left."""


@dataclass(frozen=True, slots=True)
class Tidy:
    """Every box in its column."""


@dataclass(frozen=True, slots=True)
class Remove:
    item: str


@dataclass(frozen=True, slots=True)
class Ask:
    """An assumption becomes a learning question."""

    assumption: str


TheoryWish = Select | AddBox | Join | Assume | WriteIn | Choose | Weigh | MoveBox | LetGo | Tidy | Remove | Ask
