"""The words of what was drawn, designed and asked in part two, for reports in one language."""

from __future__ import annotations

from collections.abc import Mapping

from trioapp.domain.learning_agenda import QuestionStatus
from trioapp.domain.learning_system import Actor, CheckPoint, LandingPlace, LearningSource, Order, Rhythm, TopicKind
from trioapp.domain.theory_of_change import AssumptionKind, Ground, NodeKind, Standing
from trioapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CanvasWords:
    """`source_line` says after whom the learning system is; `left_out` stands where a name does not leave the room."""

    separator: str
    """Between the cells of a CSV file."""
    field: str
    adaptive: str
    learning: str
    polls: str
    obstacles: str
    theory: str
    if_then: str
    """A sentence with a place for `one`, `other` and `because`."""
    assumption: str
    assumptions: str
    importance: str
    uncertainty: str
    ground: str
    standing: str
    doubter: str
    counter_example: str
    smallest_test: str
    drawing: str
    """What the page with the drawing of a canvas is called; with a place for `canvas`."""
    drawn: str
    """What a drawing of a canvas is to who cannot see it; with a place for `canvas`."""
    system: str
    steps: tuple[str, str, str]
    """What the columns of the learning system are called."""
    source_line: str
    task: str
    network: str
    group: str
    topic: str
    kind: str
    order: str
    who_wants_to_know: str
    why_now: str
    form: str
    learns_along: str
    owner: str
    guide: str
    first_date: str
    rhythm: str
    sources: str
    safety: str
    time_each: str
    lands: Mapping[LandingPlace, str]
    may_adjust: str
    record: str
    pass_on: str
    craft: str
    accountability: str
    sign: str
    look_back: str
    check: str
    yes: str
    no: str
    agenda: str
    question: str
    status: str
    since: str
    next_moment: str
    answer: str
    left_out: str
    kinds: Mapping[TopicKind, str]
    orders: Mapping[Order, str]
    rhythms: Mapping[Rhythm, str]
    actors: Mapping[Actor, str]
    learning_sources: Mapping[LearningSource, str]
    points: Mapping[CheckPoint, str]
    statuses: Mapping[QuestionStatus, str]
    nodes: Mapping[NodeKind, str]
    assumption_kinds: Mapping[AssumptionKind, str]
    grounds: Mapping[Ground, str]
    standings: Mapping[Standing, str]
