"""What the room sees of the learning system: one guiding question at a time, all of it, and the check at the end."""

from __future__ import annotations

from collections.abc import Iterator

from trioapp.domain.learning_design import Design, Gap, design_in, gaps_of_form, gaps_of_landing, gaps_of_topic
from trioapp.domain.learning_system import Check, Form, Landing, Topic
from trioapp.domain.scenes import (
    CheckLine,
    CheckScene,
    GuideLine,
    GuideScene,
    Scene,
    SystemColumn,
    SystemScene,
)
from trioapp.domain.session import Session
from trioapp.domain.values import dataclass
from trioapp.presentation.system_guide import GUIDING, OVERVIEW, STEPS, Guiding
from trioapp.presentation.system_wording import SystemWording
from trioapp.presentation.wording import Wording

_BETWEEN = " · "


def system_scene(session: Session, words: Wording, step: int) -> Scene:
    """The guiding questions, then all of it, then the four questions; more steps than there are is the last."""
    design, said = design_in(session.workbook), words.system
    step = min(max(0, step), STEPS - 1)
    progress = words.step_count(step + 1, STEPS)
    if step < OVERVIEW:
        question = GUIDING[step]
        eyebrow = _BETWEEN.join((said.parts()[question.part], progress))
        answers = Answers(design, said).to(question)
        return GuideScene(eyebrow, said.guiding(question), answers, said.source())
    if step == OVERVIEW:
        return SystemScene(progress, design.system.task or said.overview(), _columns(design, said), said.source())
    return CheckScene(progress, said.to_finish(), tuple(_check(check, said) for check in design.checks), said.source())


@dataclass(frozen=True, slots=True)
class Answers:
    """What a design answers to the guiding questions, in lines."""

    design: Design
    words: SystemWording

    def to(self, question: Guiding) -> tuple[GuideLine, ...]:
        lines = (self._of_topics, self._of_forms, self._of_landings)[question.part](question)
        return tuple(lines)

    def _of_topics(self, question: Guiding) -> Iterator[GuideLine]:
        topics = self.design.topics
        if question is Guiding.COMES_BACK:
            topics = tuple(topic for topic in topics if topic.theme)
        if not topics:
            nothing = question is Guiding.COMES_BACK and self.design.topics
            yield self._open("", self.words.none_from_harvest() if nothing else self.words.no_topics_yet())
        for topic in topics:
            yield self._of_topic(topic, question)

    def _of_topic(self, topic: Topic, question: Guiding) -> GuideLine:
        match question:
            case Guiding.NOT_KNOWN:
                asked = self.design.question_of(topic.id)
                return GuideLine(topic.title, asked) if asked else self._gap(topic.title, Gap.QUESTION)
            case Guiding.COMES_BACK:
                return GuideLine(topic.title, topic.why_now or self.words.from_harvest(len(topic.sentences)))
            case Guiding.RIGHT_THING:
                return self._line(topic.title, self.words.choice(topic.order) if topic.order else "")
            case _:
                dots = self.words.dots(topic.dots) if topic.dots else ""
                return self._line(topic.title, topic.who_wants_to_know, dots)

    def _of_forms(self, question: Guiding) -> Iterator[GuideLine]:
        if not self.design.forms:
            yield self._open("", self.words.no_forms_yet())
        for topic in self.design.topics:
            for form in self.design.forms_of(topic.id):
                yield from self._of_form(form, topic, question)

    def _of_form(self, form: Form, topic: Topic, question: Guiding) -> Iterator[GuideLine]:
        words, gaps = self.words, gaps_of_form(form)
        name = form.name or topic.title
        match question:
            case Guiding.TRY_OUT:
                yield GuideLine(topic.title, form.name) if form.name else self._gap(topic.title, Gap.NAME)
            case Guiding.WITH_WHOM:
                yield self._line(name, ", ".join((*map(words.choice, form.actors), *filter(None, (form.others,)))))
                if Gap.OWNER in gaps:
                    yield self._gap(name, Gap.OWNER)
            case Guiding.STEP_BACK:
                rhythm = words.choice(form.rhythm) if form.rhythm else ""
                yield self._line(name, words.days.written(form.first_date), rhythm, form.time_each)
                if Gap.FIRST_DATE in gaps and (rhythm or form.time_each):
                    yield self._gap(name, Gap.FIRST_DATE)
            case _:
                yield self._line(name, form.safety)

    def _of_landings(self, question: Guiding) -> Iterator[GuideLine]:
        for landing in self.design.landings:
            yield self._of_landing(landing, question)

    def _of_landing(self, landing: Landing, question: Guiding) -> GuideLine:
        place, gaps = self.words.place(landing.place), gaps_of_landing(landing)
        match question:
            case Guiding.WHICH_TABLE:
                return self._gap(place, Gap.LANDING) if Gap.LANDING in gaps else GuideLine(place, landing.table)
            case Guiding.WHO_MAY:
                is_open = Gap.MAY_ADJUST in gaps
                return self._gap(place, Gap.MAY_ADJUST) if is_open else GuideLine(place, landing.may_adjust)
            case Guiding.STAYS:
                return self._line(place, landing.record, landing.pass_on, landing.craft)
            case _:
                return self._line(
                    place, landing.accountability, landing.sign, self.words.days.written(landing.look_back)
                )

    def _line(self, about: str, *parts: str) -> GuideLine:
        """What was said, in one line; an open circle while there is nothing."""
        said = _BETWEEN.join(filter(None, parts))
        return GuideLine(about, said) if said else self._open(about, self.words.still_open())

    def _gap(self, about: str, gap: Gap) -> GuideLine:
        return self._open(about, self.words.gap_open(gap))

    def _open(self, about: str, words: str) -> GuideLine:
        return GuideLine(about, words, is_open=True)


def _columns(design: Design, words: SystemWording) -> tuple[SystemColumn, ...]:
    """Titles only, how many there are, and how many circles are open in each part."""
    about, how, landing = words.parts()
    gaps = [len(gaps_of_topic(design, topic)) for topic in design.topics]
    landed = [one for one in design.landings if one.table]
    return (
        SystemColumn(
            about,
            words.topics(len(design.topics)),
            tuple(topic.title for topic in design.topics if topic.title),
            _still_open(sum(gaps), words),
        ),
        SystemColumn(
            how,
            words.forms(len(design.forms)),
            tuple(form.name for topic in design.topics for form in design.forms_of(topic.id) if form.name),
            _still_open(sum(len(gaps_of_form(form)) for form in design.forms), words),
        ),
        SystemColumn(
            landing,
            words.places(len(landed), len(design.landings)),
            tuple(f"{words.place(one.place)}: {one.table}" for one in landed),
            _still_open(sum(len(gaps_of_landing(one)) for one in design.landings), words),
        ),
    )


def _still_open(count: int, words: SystemWording) -> str:
    return words.open_circles(count) if count else ""


def _check(check: Check, words: SystemWording) -> CheckLine:
    answers = {True: words.yes(), False: words.no(), None: words.still_open()}
    return CheckLine(words.check(check.point), answers[check.is_so], check.is_so)
