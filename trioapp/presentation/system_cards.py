"""The parts of a learning system as cards with their fields, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from trioapp.domain.learning_design import (
    Choice,
    Design,
    Field,
    Gap,
    Part,
    gaps_of_form,
    gaps_of_landing,
    gaps_of_topic,
)
from trioapp.domain.learning_system import (
    Actor,
    Check,
    Form,
    Landing,
    LearningSource,
    Order,
    Rhythm,
    Topic,
    TopicKind,
)
from trioapp.domain.values import dataclass
from trioapp.presentation.system_board import (
    AddForm,
    AnswerRow,
    Card,
    CardAct,
    ChoiceRow,
    CountRow,
    DateRow,
    ExerciseRow,
    Move,
    Option,
    Remove,
    Row,
    TextRow,
)
from trioapp.presentation.system_guide import FILLS, Guiding
from trioapp.presentation.system_wording import SystemWording

Exercises = tuple[tuple[str, str], ...]
"""Those of the library, by id and name."""

_UP, _DOWN, _REMOVE = "↑", "↓", "×"


@dataclass(frozen=True, slots=True)
class Cards:
    """Makes the cards of a design in the words of the language."""

    design: Design
    words: SystemWording
    exercises: Exercises
    wrong_days: Mapping[str, str]
    """What was typed as the day of a part, by its id, and is none."""

    def head(self) -> tuple[TextRow, ...]:
        """What stands above the canvas."""
        fields = (Field.TASK, Field.NETWORK, Field.GROUP)
        return tuple(self._text(self.design.system, field, "") for field in fields)

    def topic(self, topic: Topic) -> Card:
        words, title = self.words, self.topic_name(topic)
        gaps = gaps_of_topic(self.design, topic)
        question = replace(
            self._text(topic, Field.QUESTION, title, is_open=Gap.QUESTION in gaps),
            text=self.design.question_of(topic.id),
        )
        rows: tuple[Row, ...] = (
            self._text(topic, Field.TITLE, title),
            question,
            self._choices("kind", topic, words.kind_label(), title, {one: one is topic.kind for one in TopicKind}),
            self._choices("order", topic, words.order_label(), title, {one: one is topic.order for one in Order}),
            self._text(topic, Field.WHO_WANTS_TO_KNOW, title),
            self._text(topic, Field.WHY_NOW, title),
            CountRow("dots", topic.id, words.dots_label(), words.named(words.dots_label(), title), topic.dots),
        )
        remark = words.from_harvest(len(topic.sentences)) if topic.theme else ""
        return Card(topic.id, title, rows, self._gaps(gaps), self._topic_acts(topic), remark)

    def form(self, form: Form, number: int, of: str = "") -> Card:
        """`of` is the topic, where the card stands among those of others."""
        words, title = self.words, self.words.form_number(number)
        title = f"{of} · {title}" if of else title
        gaps = gaps_of_form(form)
        rows: tuple[Row, ...] = (
            self._exercise(form, title),
            self._text(form, Field.NAME, title, is_open=Gap.NAME in gaps),
            self._choices("rhythm", form, words.rhythm_label(), title, {one: one is form.rhythm for one in Rhythm}),
            self._date("first_date", form, words.first_date_label(), title),
            self._text(form, Field.OWNER, title, is_open=Gap.OWNER in gaps),
            self._many("actors", form, words.actors_label(), title),
            self._text(form, Field.OTHERS, title),
            self._text(form, Field.GUIDE, title),
            self._many("sources", form, words.sources_label(), title),
            self._text(form, Field.SAFETY, title),
            self._text(form, Field.TIME_EACH, title),
        )
        return Card(form.id, title, rows, self._gaps(gaps), (self._removal(form.id, title),))

    def landing(self, landing: Landing) -> Card:
        words, title = self.words, self.words.place(landing.place)
        gaps = gaps_of_landing(landing)
        fields = (
            Field.TABLE,
            Field.MAY_ADJUST,
            Field.RECORD,
            Field.PASS_ON,
            Field.CRAFT,
            Field.ACCOUNTABILITY,
            Field.SIGN,
        )
        is_open = {Field.TABLE: Gap.LANDING in gaps, Field.MAY_ADJUST: Gap.MAY_ADJUST in gaps}
        texts = tuple(self._text(landing, field, title, is_open=is_open.get(field, False)) for field in fields)
        rows: tuple[Row, ...] = (*texts, self._date("look_back", landing, words.look_back_label(), title))
        return Card(landing.id, title, rows, self._gaps(gaps))

    def check(self) -> Card:
        rows = tuple(row for check in self.design.checks for row in self._check_rows(check))
        unanswered = sum(check.is_so is None for check in self.design.checks)
        still = (self.words.open_circles(unanswered),) if unanswered else ()
        return Card("check", self.words.to_finish(), rows, still)

    def of_question(self, question: Guiding) -> tuple[Card, ...]:
        """What a guiding question is answered in: only the fields that it fills, of each topic, form or place."""
        makers = (self._all_topics, self._all_forms, self._all_landings)
        return tuple(_only(card, question) for card in makers[question.part]())

    def at_a_glance(self) -> tuple[Card, ...]:
        """Everything by its title, with what is open in it."""
        cards = (*self._all_topics(), *self._all_forms(), *self._all_landings())
        return tuple(replace(card, rows=(), acts=()) for card in cards if card.rows)

    def topic_name(self, topic: Topic) -> str:
        return self.words.topic_number(self.design.topics.index(topic) + 1)

    def form_act(self, topic: Topic) -> CardAct:
        return CardAct(
            AddForm(topic.id), self.words.add_form(), self.words.add_form_for(topic.title or self.topic_name(topic))
        )

    # -- in here

    def _all_topics(self) -> Iterator[Card]:
        for topic in self.design.topics:
            card, name = self.topic(topic), self.topic_name(topic)
            yield replace(card, title=" · ".join(filter(None, (name, topic.title))), acts=())

    def _all_forms(self) -> Iterator[Card]:
        """Below each topic its forms, and a button for one more."""
        for topic in self.design.topics:
            name = topic.title or self.topic_name(topic)
            yield Card(topic.id, name, (), (), (self.form_act(topic),), self.design.question_of(topic.id))
            for number, form in enumerate(self.design.forms_of(topic.id), 1):
                card = self.form(form, number, self.topic_name(topic))
                title = " · ".join(filter(None, (card.title, form.name)))
                yield replace(card, title=title, acts=())

    def _all_landings(self) -> Iterator[Card]:
        yield from map(self.landing, self.design.landings)

    def _check_rows(self, check: Check) -> Iterator[Row]:
        words, question = self.words, self.words.check(check.point)
        yield AnswerRow(f"{check.id} answer", check.point, question, words.yes(), words.no(), check.is_so)
        yield replace(self._text(check, Field.REMARK, question), key=f"{check.id} remark")

    def _text(self, part: Part, field: Field, of: str, *, is_open: bool = False) -> TextRow:
        label = self.words.field(field)
        return TextRow(
            key=field.value,
            part=part.id,
            field=field,
            label=label,
            name=self.words.named(label, of) if of else label,
            text=getattr(part, field.value, ""),
            hint=self.words.hint(field),
            example=self.words.example(field),
            still_open=self._circle(is_open=is_open),
        )

    def _circle(self, *, is_open: bool) -> str:
        return self.words.still_open() if is_open else ""

    def _date(self, key: str, part: Form | Landing, label: str, of: str) -> DateRow:
        day = part.first_date if isinstance(part, Form) else part.look_back
        wrong, days = self.wrong_days.get(part.id, ""), self.words.days
        return DateRow(
            key,
            part.id,
            label,
            self.words.named(label, of),
            wrong or days.written(day),
            days.example(),
            self._circle(is_open=day is None),
            days.refused(wrong) if wrong else "",
        )

    def _choices(self, key: str, part: Part, label: str, of: str, chosen: dict[Choice, bool]) -> ChoiceRow:
        options = tuple(Option(one, self.words.choice(one), is_chosen) for one, is_chosen in chosen.items())
        return ChoiceRow(key, part.id, label, self.words.named(label, of), options)

    def _many(self, key: str, form: Form, label: str, of: str) -> ChoiceRow:
        if key == "actors":
            chosen: dict[Choice, bool] = {one: one in form.actors for one in Actor}
        else:
            chosen = {one: one in form.sources for one in LearningSource}
        is_open = key == "actors" and Gap.ACTORS in gaps_of_form(form)
        return replace(self._choices(key, form, label, of, chosen), many=True, still_open=self._circle(is_open=is_open))

    def _exercise(self, form: Form, of: str) -> ExerciseRow:
        label = self.words.exercise_label()
        exercises = (("", self.words.no_exercise()), *self.exercises)
        return ExerciseRow("exercise", form.id, label, self.words.named(label, of), exercises, form.format)

    def _topic_acts(self, topic: Topic) -> tuple[CardAct, ...]:
        words, name = self.words, topic.title or self.topic_name(topic)
        return (
            CardAct(Move(topic.id, -1), _UP, words.up(name)),
            CardAct(Move(topic.id, 1), _DOWN, words.down(name)),
            self._removal(topic.id, name),
        )

    def _removal(self, part: str, name: str) -> CardAct:
        return CardAct(Remove(part), _REMOVE, self.words.remove_this(name))

    def _gaps(self, gaps: tuple[Gap, ...]) -> tuple[str, ...]:
        return tuple(map(self.words.gap, gaps))


def _only(card: Card, question: Guiding) -> Card:
    """Without circles: those of other fields would be a riddle there, and those of these stand beside them."""
    return replace(card, rows=tuple(row for row in card.rows if row.key in FILLS[question]), open=())
