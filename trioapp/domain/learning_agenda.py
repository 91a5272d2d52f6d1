"""The learning questions that go on after the day (method.md §D4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from trioapp.domain.values import dataclass

OPEN_FOR_LONG = timedelta(days=90)
"""How long a question may be open before it is asked whether it points to a stubborn problem."""


class QuestionStatus(StrEnum):
    OPEN = "open"
    PROVISIONAL = "provisional"
    DROPPED = "dropped"
    STUBBORN = "stubborn"


@dataclass(frozen=True, slots=True)
class LearningQuestion:
    """What a topic asks. `since` is the day on which it was asked first."""

    id: str
    number: int
    topic: str
    text: str
    since: date
    status: QuestionStatus = QuestionStatus.OPEN
    owner: str = ""
    next_moment: date | None = None
    answer: str = ""


def seems_stubborn(question: LearningQuestion, today: date) -> bool:
    """Whether it is open for so long that it may be stubborn; whoever works with it decides."""
    return question.status is QuestionStatus.OPEN and today - question.since > OPEN_FOR_LONG


def by_next_moment(questions: Iterable[LearningQuestion]) -> tuple[LearningQuestion, ...]:
    """Those with a next moment first, the nearest before the others; then by how long they have been there."""
    return tuple(sorted(questions, key=order_of))


def order_of(question: LearningQuestion) -> tuple[date, date, int, str]:
    return question.next_moment or date.max, question.since, question.number, question.id
