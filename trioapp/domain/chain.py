"""The chain from what a trio said to what was agreed on: sentence, theme, topic, question, form (method.md §D3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from trioapp.domain.harvest import Harvest, Sentence, Theme, shown_to_the_room
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.texts import shortened
from trioapp.domain.theory_of_change import Assumption
from trioapp.domain.values import dataclass
from trioapp.domain.workbook import Workbook

RISKY = 4
"""An assumption that is at least so important and so uncertain is one to learn about (method.md §D2)."""
LONGEST_TITLE = 120
"""Characters of what a topic is called when it is made of something longer."""


class Step(StrEnum):
    """What a chain consists of, in its order; a theme and an assumption stand side by side."""

    SENTENCE = "sentence"
    THEME = "theme"
    ASSUMPTION = "assumption"
    TOPIC = "topic"
    QUESTION = "question"
    FORM = "form"


class Gap(StrEnum):
    """What comes next in a chain and is not there yet."""

    THEME = "theme"
    TOPIC = "topic"
    QUESTION = "question"
    FORM = "form"
    OWNER = "owner"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Chain:
    """What hangs together, each kind in its order."""

    sentences: tuple[Sentence, ...] = ()
    themes: tuple[Theme, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    topics: tuple[Topic, ...] = ()
    questions: tuple[LearningQuestion, ...] = ()
    forms: tuple[Form, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        steps = (self.sentences, self.themes, self.assumptions, self.topics, self.questions, self.forms)
        return frozenset(one.id for step in steps for one in step)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What is missing on the way, and of what is agreed on who does it and when; in the order of the chain."""
        missing = (
            (Gap.THEME, not (self.themes or self.topics)),
            (Gap.TOPIC, not self.topics),
            (Gap.QUESTION, not self.questions),
            (Gap.FORM, not self.forms),
            (Gap.OWNER, not self.owners),
            (Gap.DATE, not self.dates),
        )
        return tuple(gap for gap, is_missing in missing if is_missing)

    @property
    def next_gap(self) -> Gap | None:
        """The step that can be made now."""
        return next(iter(self.gaps), None)

    @property
    def owners(self) -> tuple[str, ...]:
        """Whoever goes on with it."""
        owners = (*(one.owner for one in self.questions), *(one.owner for one in self.forms))
        return tuple(owner for owner in owners if owner.strip())

    @property
    def dates(self) -> tuple[date, ...]:
        """The days that were agreed on, the first of them first."""
        days = (*(one.first_date for one in self.forms), *(one.next_moment for one in self.questions))
        return tuple(sorted(day for day in days if day))


class Chains:
    """All chains of a session; from each step one finds back to those it came from."""

    def __init__(self, harvest: Harvest, workbook: Workbook) -> None:
        self._harvest, self._workbook = harvest, workbook
        self._came_from: dict[str, list[str]] = {}
        self._led_to: dict[str, list[str]] = {}
        for before, after in self._links():
            self._led_to.setdefault(before, []).append(after)
            self._came_from.setdefault(after, []).append(before)

    @property
    def all(self) -> tuple[Chain, ...]:
        """One for each topic, in the order of the themes; what is not as far as that has one of its own."""
        return tuple(self.of(begin) for begin in self._each())

    def of(self, item_id: str) -> Chain:
        """Everything that a step came from and led to; empty for an id that is none of a step."""
        ids = {item_id, *_reached(item_id, self._came_from), *_reached(item_id, self._led_to)}
        of = self._workbook.of
        return Chain(
            tuple(one for one in self._harvest.sentences if one.id in ids and one.text.strip()),
            tuple(one for one in self._harvest.themes if one.id in ids),
            tuple(one for one in of(Assumption) if one.id in ids),
            tuple(one for one in of(Topic) if one.id in ids),
            tuple(one for one in of(LearningQuestion) if one.id in ids),
            tuple(one for one in of(Form) if one.id in ids),
        )

    def _links(self) -> Iterator[tuple[str, str]]:
        """Pairs of a step and one that came of it, by id."""
        themes = {theme.id for theme in self._harvest.themes}
        in_theme = {one.id: one.theme for one in self._harvest.sentences if one.theme in themes}
        yield from in_theme.items()
        for topic in self._workbook.of(Topic):
            yield from ((one, topic.id) for one in (topic.theme, topic.assumption) if one)
            yield from ((one, topic.id) for one in topic.sentences if in_theme.get(one) != (topic.theme or None))
        for question in self._workbook.of(LearningQuestion):
            yield question.topic, question.id
        for form in self._workbook.of(Form):
            yield form.topic, form.id
            yield from ((one.id, form.id) for one in self._workbook.of(LearningQuestion) if one.topic == form.topic)

    def _each(self) -> Iterator[str]:
        """A step of each chain, by id, from which all of it is reached."""
        topics, themes = self._workbook.of(Topic), self._harvest.themes
        for theme in themes:
            made = [topic.id for topic in topics if topic.theme == theme.id]
            yield from made or [theme.id]
        known = {theme.id for theme in themes}
        yield from (topic.id for topic in topics if topic.theme not in known)
        yield from (one.id for one in self._workbook.of(Assumption) if _is_risky(one) and one.id not in self._led_to)
        yield from self._without_topic()
        yield from (one.id for one in self._harvest.sentences if one.text.strip() and not self._led_to.get(one.id))

    def _without_topic(self) -> Iterator[str]:
        """Questions and forms whose topic is gone."""
        topics = {topic.id for topic in self._workbook.of(Topic)}
        questions = [one for one in self._workbook.of(LearningQuestion) if one.topic not in topics]
        asked = {one.topic for one in questions}
        yield from (one.id for one in questions)
        yield from (one.id for one in self._workbook.of(Form) if one.topic not in topics | asked)


def for_the_room(chain: Chain, harvest: Harvest) -> Chain:
    """Of its sentences those that may be shared; of its themes those that somebody in the room can know by now."""
    shared = tuple(one for one in shown_to_the_room(harvest) if one.id in chain.ids)
    known = {one.theme for one in shared} | {topic.theme for topic in chain.topics}
    themes = tuple(theme for theme in chain.themes if theme.id in known)
    return Chain(shared, themes, chain.assumptions, chain.topics, chain.questions, chain.forms)


def topic_of_theme(theme: Theme, harvest: Harvest, topic_id: str, number: int) -> Topic:
    """A theme as something to learn about; it keeps the theme and its sentences."""
    sentences = tuple(one.id for one in harvest.of_theme(theme.id) if one.text.strip())
    return Topic(topic_id, number, theme.name, theme=theme.id, sentences=sentences)


def topic_of_assumption(assumption: Assumption, topic_id: str, number: int) -> Topic:
    """An assumption as something to learn about."""
    return Topic(topic_id, number, shortened(assumption.text, LONGEST_TITLE), assumption=assumption.id)


def _is_risky(assumption: Assumption) -> bool:
    return min(assumption.importance, assumption.uncertainty) >= RISKY


def _reached(begin: str, ways: dict[str, list[str]]) -> Iterable[str]:
    """All that one comes to by those ways, however they run."""
    found: dict[str, None] = {}
    at = [begin]
    while at:
        for following in ways.get(at.pop(), ()):
            if following not in found:
                found[following] = None
                at.append(following)
    return found
