"""A theory of change as a whole: what belongs together, what is remarkable about it, and what is to be learned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import cached_property

from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Topic
from trioapp.domain.theory_of_change import Arrow, Assumption, AssumptionKind, Ground, Node, Standing
from trioapp.domain.values import dataclass
from trioapp.domain.workbook import Workbook

MOST_WORDS = 12
"""A box with more of them says more than one thing (method.md §D2)."""
FEWEST_WORDS = 5
"""An assumption with fewer of them cannot be doubted yet."""
MOST_FOR_EACH = 2
"""How many assumptions each person writes in the silent step."""
LEAST_WEIGHT, MOST_WEIGHT = 1, 5
HEAVY = 4
"""What is this important and this uncertain, or more, is to be learned about."""

Choice = AssumptionKind | Ground | Standing
"""What can be chosen for an assumption."""


class Field(StrEnum):
    """What can be typed about a box, an arrow or an assumption."""

    TEXT = "text"
    WHO = "who"
    BECAUSE = "because"
    DOUBTER = "doubter"
    COUNTER_EXAMPLE = "counter_example"
    SMALLEST_TEST = "smallest_test"


FIELDS: dict[type, tuple[Field, ...]] = {
    Node: (Field.TEXT, Field.WHO),
    Arrow: (Field.BECAUSE,),
    Assumption: (Field.TEXT, Field.DOUBTER, Field.COUNTER_EXAMPLE, Field.SMALLEST_TEST),
}


@dataclass(frozen=True)
class Theory:
    """What there is of it in a workbook: arrows between boxes that are there, and assumptions of those arrows."""

    nodes: tuple[Node, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    @classmethod
    def of(cls, workbook: Workbook) -> Theory:
        nodes = workbook.of(Node)
        known = {node.id for node in nodes}
        arrows = tuple(one for one in workbook.of(Arrow) if one.start != one.end and {one.start, one.end} <= known)
        drawn = {arrow.id for arrow in arrows}
        return cls(nodes, arrows, tuple(one for one in workbook.of(Assumption) if one.arrow in drawn))

    @cached_property
    def by_id(self) -> dict[str, Node]:
        return {node.id: node for node in self.nodes}

    def arrow_between(self, start: str, end: str) -> Arrow | None:
        return next((arrow for arrow in self.arrows if (arrow.start, arrow.end) == (start, end)), None)


@dataclass(frozen=True, slots=True)
class IfThen:
    """What an arrow says: if the one then the other, because of this; an empty part is not said yet."""

    start: str
    end: str
    because: str


def said_by(arrow: Arrow, theory: Theory) -> IfThen:
    """The parts of an arrow's sentence, without what ends a sentence."""
    start, end = theory.by_id[arrow.start], theory.by_id[arrow.end]
    return IfThen(*(text.rstrip(" .;,") for text in (start.text, end.text, arrow.because)))


def in_circles(arrows: Iterable[Arrow]) -> frozenset[str]:
    """The arrows, by id, along which one comes back to where one began."""
    left = _without_loose_ends(tuple(arrows))
    ends: dict[str, list[str]] = {}
    for arrow in left:
        ends.setdefault(arrow.start, []).append(arrow.end)
    reached = {end: _reached_from(end, ends) for end in {arrow.end for arrow in left}}
    return frozenset(arrow.id for arrow in left if arrow.start in reached[arrow.end])


def _without_loose_ends(arrows: tuple[Arrow, ...]) -> tuple[Arrow, ...]:
    """Without those that lead from where no arrow ends, or to where none begins: usually that is all of them."""
    while True:
        starts, ends = {arrow.start for arrow in arrows}, {arrow.end for arrow in arrows}
        left = tuple(arrow for arrow in arrows if arrow.start in ends and arrow.end in starts)
        if len(left) == len(arrows):
            return left
        arrows = left


def _reached_from(start: str, ends: dict[str, list[str]]) -> frozenset[str]:
    seen, ahead = {start}, [start]
    while ahead:
        new = [end for end in ends.get(ahead.pop(), ()) if end not in seen]
        seen.update(new)
        ahead += new
    return frozenset(seen)


# -- what is remarkable


def says_too_much(node: Node) -> bool:
    return len(node.text.split()) > MOST_WORDS


def says_too_little(assumption: Assumption) -> bool:
    return 0 < len(assumption.text.split()) < FEWEST_WORDS


def kinds_counted(assumptions: Iterable[Assumption]) -> tuple[tuple[AssumptionKind, int], ...]:
    """How many assumptions there are of each of the three kinds."""
    counted = Counter(one.kind for one in assumptions)
    return tuple((kind, counted[kind]) for kind in AssumptionKind)


def is_weighed(assumption: Assumption) -> bool:
    return all(LEAST_WEIGHT <= weight <= MOST_WEIGHT for weight in (assumption.importance, assumption.uncertainty))


def is_to_be_learned(assumption: Assumption) -> bool:
    """Whether it lies at the top right of the field: important, and far from sure."""
    return is_weighed(assumption) and min(assumption.importance, assumption.uncertainty) >= HEAVY


# -- what is done


def joined(workbook: Workbook, start: str, end: str, new_id: str) -> Workbook:
    """With an arrow from the one to the other. There is only one between the same two, and none to itself."""
    theory = Theory.of(workbook)
    if start == end or not {start, end} <= theory.by_id.keys() or theory.arrow_between(start, end):
        return workbook
    return workbook.holding(Arrow(new_id, workbook.next_number(Arrow), start, end))


def without(workbook: Workbook, item_id: str) -> Workbook:
    """Without a box and its arrows, or without an arrow; what was assumed about those arrows goes as well."""
    arrows = {one.id for one in workbook.of(Arrow) if item_id in (one.id, one.start, one.end)}
    assumptions = {one.id for one in workbook.of(Assumption) if one.arrow in arrows}
    return workbook.without(item_id, *arrows, *assumptions)


def question_about(workbook: Workbook, assumption: str) -> Topic | None:
    """What there is to be learned about an assumption, once that was said."""
    return next((topic for topic in workbook.of(Topic) if topic.assumption == assumption), None)


def make_question(workbook: Workbook, assumption: Assumption, today: date, asked: str = "") -> Workbook:
    """With a topic about the assumption and the question that it asks, in those words; once only."""
    if not assumption.text or question_about(workbook, assumption.id):
        return workbook
    topic = Topic(f"topic-{assumption.id}", workbook.next_number(Topic), assumption.text, assumption=assumption.id)
    question = LearningQuestion(
        f"question-{assumption.id}",
        workbook.next_number(LearningQuestion),
        topic.id,
        asked or assumption.text,
        today,
    )
    return workbook.holding(topic, question)
