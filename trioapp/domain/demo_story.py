"""What a demo tells of: made-up people, what was seen of them and what they made, as it stands in `resources/demo`."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.harvest import Level, Theme, Tone
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Check, Form, Landing, System, Topic
from trioapp.domain.marks import Mark
from trioapp.domain.observation import NoteKind
from trioapp.domain.theory_of_change import Arrow, Assumption, Node
from trioapp.domain.workbook import Item


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who does not exist."""

    name: str
    team: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A note, so many seconds into a phase of a round."""

    round: int
    phase: str
    at_s: int
    trio: int
    text: str
    kind: NoteKind = NoteKind.OBSERVATION
    mark: Mark | None = None
    speaker: str = ""
    verbatim: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """A sentence of the harvest, by the trio that brought it."""

    id: str
    trio: int
    text: str
    tone: Tone
    level: Level
    theme: str = ""
    may_share: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """All of it. It takes place on `day`, and each other date lies so many days before or after that one."""

    day: date
    name: str
    people: tuple[Guest, ...]
    notes: tuple[Seen, ...]
    themes: tuple[Theme, ...]
    sentences: tuple[Brought, ...]
    tallies: tuple[Tally, ...]
    obstacles: tuple[Obstacle, ...]
    dots: tuple[Dot, ...]
    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]
    assumptions: tuple[Assumption, ...]
    systems: tuple[System, ...]
    topics: tuple[Topic, ...]
    forms: tuple[Form, ...]
    landings: tuple[Landing, ...]
    checks: tuple[Check, ...]
    questions: tuple[LearningQuestion, ...]

    def items(self, today: date) -> tuple[Item, ...]:
        """What was drawn, designed and answered, but the boxes of the theory, if it were told on that day."""
        answers: tuple[Item, ...] = (*self.tallies, *self.obstacles, *self.dots)
        theory: tuple[Item, ...] = (*self.arrows, *self.assumptions)
        system: tuple[Item, ...] = (*self.systems, *self.topics, *self.forms, *self.landings, *self.checks)
        return tuple(_later(item, today - self.day) for item in (*answers, *theory, *system, *self.questions))


def _later(item: Item, by: timedelta) -> Item:
    dates: dict[str, Any] = {
        field.name: value + by for field in fields(item) if isinstance(value := getattr(item, field.name), date)
    }
    return replace(item, **dates) if dates else item
