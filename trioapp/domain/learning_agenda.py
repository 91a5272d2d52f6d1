"""The learning questions that go on after the day (method.md §D4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
