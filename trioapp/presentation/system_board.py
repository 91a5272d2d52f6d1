"""The canvas of the learning system as it is shown to the trainer, and what can be asked there."""

from __future__ import annotations

from trioapp.domain.learning_design import Choice, Field
from trioapp.domain.learning_system import CheckPoint
from trioapp.domain.values import dataclass

# -- what is shown


@dataclass(frozen=True, slots=True)
class TextRow:
    """A field for words; `key` is the same in each card of a kind. What is `still_open` has an open circle."""

    key: str
    part: str
    field: Field
    label: str
    name: str
    """What a screen reader calls it."""
    text: str
    hint: str = ""
    example: str = ""
    still_open: str = ""


@dataclass(frozen=True, slots=True)
class DateRow:
    """A field for a day, as it is written in the language; what was typed and is no day has a `problem`."""

    key: str
    part: str
    label: str
    name: str
    text: str
    example: str
    still_open: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """Something to be chosen, the word for it and whether it is chosen."""

    value: Choice
    word: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Options of which one, or where they are `many` any, can be chosen."""

    key: str
    part: str
    label: str
    name: str
    options: tuple[Option, ...]
    many: bool = False
    still_open: str = ""


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many dots the room gave a topic."""

    key: str
    part: str
    label: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """The exercises of the library by id and name, first of all none."""

    key: str
    part: str
    label: str
    name: str
    exercises: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One of the four questions at the end, with the words for yes and no."""

    key: str
    point: CheckPoint
    question: str
    yes: str
    no: str
    is_so: bool | None


Row = TextRow | DateRow | ChoiceRow | CountRow | ExerciseRow | AnswerRow


@dataclass(frozen=True, slots=True)
class CardAct:
    """A button on a card: what it does, its word, and what a screen reader calls it."""

    wish: SystemWish
    word: str
    name: str


@dataclass(frozen=True, slots=True)
class Card:
    """A part of the canvas; `open` are the words of what is missing, behind open circles."""

    id: str
    title: str
    rows: tuple[Row, ...]
    open: tuple[str, ...] = ()
    acts: tuple[CardAct, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic in the list: its title, and below it what there is to know at a glance."""

    id: str
    title: str
    about: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A theme of the harvest that can become a topic."""

    theme: str
    words: str


@dataclass(frozen=True, slots=True)
class GuideView:
    """One guiding question, where it is in the row of them, and the cards with the fields that it fills."""

    progress: str
    question: str
    cards: tuple[Card, ...]
    adds_topics: bool
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class SystemView:
    """The page. `topic` is the card of the chosen topic, and `forms` are its forms, below `about_forms`."""

    head: tuple[TextRow, ...]
    source: str
    headings: tuple[str, str, str]
    topics: tuple[TopicLine, ...]
    topic: Card | None
    about_forms: str
    forms: tuple[Card, ...]
    form_act: CardAct | None
    landings: tuple[Card, ...]
    check: Card
    offers: tuple[Offer, ...]
    missing: tuple[str, ...]
    state: str
    is_guided: bool
    guide: GuideView
    undo: str


# -- what can be asked


@dataclass(frozen=True, slots=True)
class Write:
    part: str
    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class Choose:
    part: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class SetDate:
    """A day as it was typed."""

    part: str
    typed: str


@dataclass(frozen=True, slots=True)
class SetDots:
    topic: str
    dots: int


@dataclass(frozen=True, slots=True)
class TakeExercise:
    form: str
    exercise: str


@dataclass(frozen=True, slots=True)
class Answer:
    point: CheckPoint
    is_so: bool


@dataclass(frozen=True, slots=True)
class AddTopic:
    title: str


@dataclass(frozen=True, slots=True)
class TakeTheme:
    theme: str


@dataclass(frozen=True, slots=True)
class AddForm:
    topic: str


@dataclass(frozen=True, slots=True)
class ChooseTopic:
    """Its fields and its forms are shown now."""

    topic: str


@dataclass(frozen=True, slots=True)
class Move:
    """A topic goes so many places further down, or up."""

    topic: str
    by: int


@dataclass(frozen=True, slots=True)
class Remove:
    part: str


@dataclass(frozen=True, slots=True)
class Step:
    """So many guiding questions further, or back."""

    by: int


@dataclass(frozen=True, slots=True)
class Guide:
    """One question at a time, or the whole canvas."""

    is_on: bool


SystemWish = (
    Write
    | Choose
    | SetDate
    | SetDots
    | TakeExercise
    | Answer
    | AddTopic
    | TakeTheme
    | AddForm
    | ChooseTopic
    | Move
    | Remove
    | Step
    | Guide
)
