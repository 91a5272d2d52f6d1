"""A learning system as it stands in a workbook: what belongs together, what is still open, and how it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

from trioapp.domain.harvest import Harvest
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import (
    Actor,
    Check,
    CheckPoint,
    Form,
    Landing,
    LandingPlace,
    LearningSource,
    Order,
    Rhythm,
    System,
    Topic,
    TopicKind,
)
from trioapp.domain.values import dataclass
from trioapp.domain.workbook import Workbook, field_text

MOST_DOTS = 999

Part = System | Topic | Form | Landing | Check
"""An item of the canvas that has fields of its own; the question of a topic is a field of the topic here."""
Choice = TopicKind | Order | Rhythm | Actor | LearningSource
"""What is chosen, and not typed."""


class Field(StrEnum):
    """What is typed on the canvas; each is called as it is in its item."""

    TASK = "task"
    NETWORK = "network"
    GROUP = "group"
    TITLE = "title"
    QUESTION = "question"
    WHO_WANTS_TO_KNOW = "who_wants_to_know"
    WHY_NOW = "why_now"
    NAME = "name"
    OTHERS = "others"
    OWNER = "owner"
    GUIDE = "guide"
    SAFETY = "safety"
    TIME_EACH = "time_each"
    TABLE = "table"
    MAY_ADJUST = "may_adjust"
    RECORD = "record"
    PASS_ON = "pass_on"  # noqa: S105 - what is passed on is no password
    CRAFT = "craft"
    ACCOUNTABILITY = "accountability"
    SIGN = "sign"
    REMARK = "remark"


class Gap(StrEnum):
    """What is still open: shown as an open circle with a word, and never an error (method.md §D1)."""

    TASK = "task"
    TOPIC = "topic"
    QUESTION = "question"
    FORM = "form"
    NAME = "name"
    FIRST_DATE = "first_date"
    ACTORS = "actors"
    OWNER = "owner"
    LANDING = "landing"
    MAY_ADJUST = "may_adjust"
    LOOK_BACK = "look_back"


@dataclass(frozen=True, slots=True)
class Design:
    """All of a learning system; there are always both places and all four questions, answered or not."""

    system: System
    topics: tuple[Topic, ...]
    forms: tuple[Form, ...]
    questions: tuple[LearningQuestion, ...]
    landings: tuple[Landing, ...]
    checks: tuple[Check, ...]

    def question_of(self, topic: str) -> str:
        """What the topic asks; empty while it asks nothing."""
        return next((one.text for one in self.questions if one.topic == topic), "")

    def forms_of(self, topic: str) -> tuple[Form, ...]:
        return tuple(form for form in self.forms if form.topic == topic)

    def topic(self, topic_id: str) -> Topic | None:
        return next((topic for topic in self.topics if topic.id == topic_id), None)


def design_in(workbook: Workbook) -> Design:
    return Design(
        system=next(iter(workbook.of(System)), System()),
        topics=workbook.of(Topic),
        forms=workbook.of(Form),
        questions=workbook.of(LearningQuestion),
        landings=tuple(landing_at(workbook, place) for place in LandingPlace),
        checks=tuple(check_of(workbook, point) for point in CheckPoint),
    )


def landing_at(workbook: Workbook, place: LandingPlace) -> Landing:
    """What is said of that place; an empty one until something is."""
    blank = Landing(f"landing-{place}", list(LandingPlace).index(place) + 1, place)
    return next((one for one in workbook.of(Landing) if one.place is place), blank)


def check_of(workbook: Workbook, point: CheckPoint) -> Check:
    blank = Check(f"check-{point}", list(CheckPoint).index(point) + 1, point)
    return next((one for one in workbook.of(Check) if one.point is point), blank)


# -- what is still open


def gaps_of_topic(design: Design, topic: Topic) -> tuple[Gap, ...]:
    is_open = {
        Gap.QUESTION: not design.question_of(topic.id),
        Gap.FORM: not design.forms_of(topic.id),
    }
    return _those(is_open)


def gaps_of_form(form: Form) -> tuple[Gap, ...]:
    is_open = {
        Gap.NAME: not form.name,
        Gap.FIRST_DATE: form.first_date is None,
        Gap.ACTORS: not (form.actors or form.others),
        Gap.OWNER: not form.owner,
    }
    return _those(is_open)


def gaps_of_landing(landing: Landing) -> tuple[Gap, ...]:
    is_open = {
        Gap.LANDING: not landing.table,
        Gap.MAY_ADJUST: not landing.may_adjust,
        Gap.LOOK_BACK: landing.look_back is None,
    }
    return _those(is_open)


def missing(design: Design) -> tuple[Gap, ...]:
    """What it takes to be finished: a topic with a question, a form with a date and an owner, and a landing place."""
    return (*_missing_topic(design), *_missing_form(design), *_missing_landing(design))


def _missing_topic(design: Design) -> tuple[Gap, ...]:
    if not design.topics:
        return Gap.TOPIC, Gap.QUESTION
    has_question = any(design.question_of(topic.id) for topic in design.topics)
    return () if has_question else (Gap.QUESTION,)


def _missing_form(design: Design) -> tuple[Gap, ...]:
    """What the form lacks that is nearest to being enough."""
    wanted = {Gap.FIRST_DATE, Gap.OWNER}
    lacking = [tuple(gap for gap in gaps_of_form(form) if gap in wanted) for form in design.forms]
    return min(lacking, key=len, default=(Gap.FORM, Gap.FIRST_DATE, Gap.OWNER))


def _missing_landing(design: Design) -> tuple[Gap, ...]:
    return () if any(landing.table for landing in design.landings) else (Gap.LANDING,)


def _those(is_open: dict[Gap, bool]) -> tuple[Gap, ...]:
    return tuple(gap for gap, is_so in is_open.items() if is_so)


# -- how it changes


def part_in(workbook: Workbook, part_id: str) -> Part | None:
    """The item of that id; of those that are always there an empty one."""
    design = design_in(workbook)
    parts: tuple[Part, ...] = (design.system, *design.topics, *design.forms, *design.landings, *design.checks)
    return next((part for part in parts if part.id == part_id), None)


def written(workbook: Workbook, part_id: str, field: Field, typed: str) -> Workbook:
    """With that text in a field of an item; what is more than a field holds is cut off."""
    part, text = part_in(workbook, part_id), field_text(typed)
    is_there = part is not None and hasattr(part, field.value)
    return _with(workbook, part_id, **{field.value: text}) if is_there else workbook


def asked(workbook: Workbook, topic: str, typed: str, question_id: str, today: date) -> Workbook:
    """With that as what the topic asks; a question that has no words and no life of its own goes."""
    text = field_text(typed)
    known = next((one for one in workbook.of(LearningQuestion) if one.topic == topic), None)
    if known is None:
        number = workbook.next_number(LearningQuestion)
        is_new = bool(text) and workbook.find(Topic, topic) is not None
        return workbook.holding(LearningQuestion(question_id, number, topic, text, today)) if is_new else workbook
    blank = LearningQuestion(known.id, known.number, topic, known.text, known.since)
    return workbook.without(known.id) if known == blank and not text else workbook.holding(replace(known, text=text))


def chosen(workbook: Workbook, part_id: str, choice: Choice) -> Workbook:
    """With that choice, or without it where it was chosen already."""
    part = part_in(workbook, part_id)
    match part, choice:
        case Topic(), TopicKind():
            return _with(workbook, part_id, kind=None if part.kind is choice else choice)
        case Topic(), Order():
            return _with(workbook, part_id, order=None if part.order is choice else choice)
        case Form(), Rhythm():
            return _with(workbook, part_id, rhythm=None if part.rhythm is choice else choice)
        case Form(), Actor():
            return _with(
                workbook, part_id, actors=tuple(one for one in Actor if (one in part.actors) != (one is choice))
            )
        case Form(), LearningSource():
            kept = tuple(one for one in LearningSource if (one in part.sources) != (one is choice))
            return _with(workbook, part_id, sources=kept)
        case _:
            return workbook


def dated(workbook: Workbook, part_id: str, day: date | None) -> Workbook:
    """With that first date of a form, or that day on which a place looks back."""
    match part_in(workbook, part_id):
        case Form():
            return _with(workbook, part_id, first_date=day)
        case Landing():
            return _with(workbook, part_id, look_back=day)
        case _:
            return workbook


def with_dots(workbook: Workbook, topic: str, dots: int) -> Workbook:
    """With so many votes for the topic as the room gave."""
    is_there = workbook.find(Topic, topic) is not None
    return _with(workbook, topic, dots=min(max(0, dots), MOST_DOTS)) if is_there else workbook


def answered(workbook: Workbook, point: CheckPoint, *, is_so: bool) -> Workbook:
    """With that answer of the group, or without it where it was given already."""
    known = check_of(workbook, point)
    return workbook.holding(replace(known, is_so=None if known.is_so is is_so else is_so))


def with_exercise(workbook: Workbook, form: str, format_id: str, name: str) -> Workbook:
    """Learning about the topic by that exercise of the library, whose name it takes; or by none of them."""
    if workbook.find(Form, form) is None:
        return workbook
    return _with(workbook, form, format=format_id, **({"name": field_text(name)} if format_id else {}))


def with_topic(workbook: Workbook, topic_id: str, title: str) -> Workbook:
    return workbook.holding(Topic(topic_id, workbook.next_number(Topic), field_text(title)))


def with_topic_of_theme(workbook: Workbook, harvest: Harvest, theme_id: str, topic_id: str) -> Workbook:
    """A topic that came out of the trios: it is called as the theme is, and knows its sentences by id."""
    theme = next((theme for theme in harvest.themes if theme.id == theme_id), None)
    if theme is None:
        return workbook
    sentences = tuple(one.id for one in harvest.of_theme(theme_id) if one.text.strip())
    topic = Topic(topic_id, workbook.next_number(Topic), field_text(theme.name), theme=theme_id, sentences=sentences)
    return workbook.holding(topic)


def with_form(workbook: Workbook, form_id: str, topic: str) -> Workbook:
    is_there = workbook.find(Topic, topic) is not None
    return workbook.holding(Form(form_id, workbook.next_number(Form), topic)) if is_there else workbook


def without_topic(workbook: Workbook, topic: str) -> Workbook:
    """Its forms and its question go along."""
    forms = (form.id for form in workbook.of(Form) if form.topic == topic)
    questions = (question.id for question in workbook.of(LearningQuestion) if question.topic == topic)
    return workbook.without(topic, *forms, *questions) if workbook.find(Topic, topic) else workbook


def without_form(workbook: Workbook, form: str) -> Workbook:
    return workbook.without(form) if workbook.find(Form, form) else workbook


def moved(workbook: Workbook, topic_id: str, by: int) -> Workbook:
    """With the topic so many places further down, or up."""
    topics, topic = list(workbook.of(Topic)), workbook.find(Topic, topic_id)
    if topic is None:
        return workbook
    place = topics.index(topic)
    topics.insert(min(max(0, place + by), len(topics) - 1), topics.pop(place))
    return workbook.holding(*(replace(one, number=number) for number, one in enumerate(topics, 1)))


def _with(workbook: Workbook, part_id: str, **changes: Any) -> Workbook:
    part = part_in(workbook, part_id)
    return workbook.holding(replace(part, **changes)) if part else workbook
