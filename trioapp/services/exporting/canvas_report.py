"""What was answered, drawn, designed and asked, as sections of a report; nothing where there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from trioapp.domain.answers import Dot, Obstacle, Tally
from trioapp.domain.chain import Chains
from trioapp.domain.document import BulletList, Drawing, Heading, Paragraph, Part, TableBlock
from trioapp.domain.figures import Figure
from trioapp.domain.learning_agenda import LearningQuestion, by_next_moment
from trioapp.domain.learning_system import Check, CheckPoint, Form, Landing, System, Topic
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.domain.theory_of_change import Arrow, Assumption, Node, NodeKind
from trioapp.services.exporting.agenda_csv import owners, who_learns
from trioapp.services.exporting.canvas_figures import field_figure, system_figure, theory_figure
from trioapp.services.exporting.canvas_values import pair_of, poll_headings
from trioapp.services.exporting.canvas_words import CanvasWords
from trioapp.services.exporting.report import Contents, Telling


class CanvasReport:
    """The sections of one session, in the order of the workshop."""

    def __init__(self, session: Session, contents: Contents, words: CanvasWords) -> None:
        self._session, self._contents, self._words = session, contents, words
        self._telling = Telling(session, contents, words.left_out)
        self._told, self._name = self._telling.told, self._telling.name
        self._of = session.workbook.of
        self._chains = Chains(session.harvest, session.workbook)

    def sections(self) -> tuple[Part, ...]:
        made: tuple[Callable[[], Iterator[Part]], ...] = (
            self._polls, self._field, self._theory, self._system, self._obstacles, self._agenda,
        )  # fmt: skip
        return tuple(section for make in made for section in make())

    def _drawn(self, title: str, figure: Figure) -> Drawing:
        return Drawing(self._words.drawing.format(canvas=title), self._words.drawn.format(canvas=title), figure)

    def _polls(self) -> Iterator[Part]:
        words = self._words
        rows = tuple(self._poll(tally) for tally in self._of(Tally))
        if rows:
            yield Heading(2, words.polls)
            yield Paragraph(words.places, is_quiet=True)
            yield TableBlock(words.polls, poll_headings(words), rows)

    def _poll(self, tally: Tally) -> tuple[str, ...]:
        pair = pair_of(self._session, tally)
        return (self._told(pair["left"]), *map(str, tally.places), self._told(pair["right"]))

    def _field(self) -> Iterator[Part]:
        words = self._words
        lines = tuple(
            f"{self._told(dot.name)}: {words.adaptive} {dot.adaptive:.0%}, {words.learning} {dot.learning:.0%}"
            for dot in self._of(Dot)
        )
        yield from _listed(words.field, lines)
        if lines:
            yield self._drawn(words.field, field_figure(self._of(Dot), self._told, words))

    def _obstacles(self) -> Iterator[Part]:
        yield from _listed(self._words.obstacles, (self._told(one.text) for one in self._of(Obstacle)))

    # -- the theory of change

    def _theory(self) -> Iterator[Part]:
        nodes, arrows, assumptions = self._of(Node), self._of(Arrow), self._of(Assumption)
        if nodes or arrows or assumptions:
            yield Heading(2, self._words.theory)
        if nodes:
            yield self._drawn(self._words.theory, theory_figure(self._session.workbook, self._told, self._words))
        in_order = sorted(nodes, key=lambda node: tuple(NodeKind).index(node.kind))
        yield from _lines(self._node(node) for node in in_order)
        yield from _lines(self._arrow(arrow) for arrow in arrows)
        for assumption in assumptions:
            yield Heading(3, f"{self._words.assumption}: {self._told(assumption.text)}")
            yield from _lines(self._about_assumption(assumption))

    def _node(self, node: Node) -> str:
        who = f" ({self._told(node.who)})" if node.who else ""
        return f"{self._words.nodes[node.kind]}: {self._told(node.text)}{who}"

    def _arrow(self, arrow: Arrow) -> str:
        texts = {node.id: node.text for node in self._of(Node)}
        told = (self._told(text) for text in (texts.get(arrow.start, ""), texts.get(arrow.end, ""), arrow.because))
        one, other, because = (text or "…" for text in told)
        return self._words.if_then.format(one=one, other=other, because=self._words.without_because(because))

    def _about_assumption(self, one: Assumption) -> Iterator[str]:
        words = self._words
        if one.kind:
            yield f"{words.kind}: {words.assumption_kinds[one.kind]}"
        if one.importance or one.uncertainty:
            yield f"{words.importance}: {one.importance or '–'} · {words.uncertainty}: {one.uncertainty or '–'}"
        yield f"{words.standing}: {words.standings[one.standing]}"
        if one.ground:
            yield f"{words.ground}: {words.grounds[one.ground]}"
        yield from _told_of(
            (words.doubter, self._name(one.doubter)),
            (words.counter_example, self._told(one.counter_example)),
            (words.smallest_test, self._told(one.smallest_test)),
        )

    # -- the learning system

    def _system(self) -> Iterator[Part]:
        words = self._words
        if not any(map(self._of, (System, Topic, Landing, Check))):
            return
        yield Heading(2, words.system)
        yield Paragraph(words.source_line, is_quiet=True)
        yield self._drawn(words.system, system_figure(self._session.workbook, self._telling, words))
        for one in self._of(System):
            told = (words.task, one.task), (words.network, one.network), (words.group, one.group)
            yield from _lines(_told_of(*((word, self._told(text)) for word, text in told)))
        for topic in self._of(Topic):
            yield Heading(3, f"{words.topic}: {self._told(topic.title)}")
            yield from _lines(self._about_topic(topic))
        for landing in self._of(Landing):
            yield Heading(3, words.lands[landing.place])
            yield from _lines(self._about_landing(landing))
        checks = {check.point: check for check in self._of(Check)}
        lines = (self._check(checks[point]) for point in CheckPoint if point in checks)
        yield from _listed(words.check, lines, 3)

    def _about_topic(self, topic: Topic) -> Iterator[str]:
        words = self._words
        about = words.kinds[topic.kind] if topic.kind else "", words.orders[topic.order] if topic.order else ""
        yield from _told_of((words.kind, " · ".join(filter(None, about))))
        chain = self._chains.of(topic.id)
        yield from (f"{words.assumption}: {self._told(one.text)}" for one in chain.assumptions)
        yield from _told_of(
            (words.who_wants_to_know, self._told(topic.who_wants_to_know)), (words.why_now, self._told(topic.why_now))
        )
        yield from (f"{words.question}: {self._told(one.text)}" for one in chain.questions)
        yield from (f"{words.form}: {self._form(form)}" for form in chain.forms)

    def _form(self, form: Form) -> str:
        words = self._words
        sources = (words.learning_sources[source] for source in form.sources)
        parts = (
            ("", self._told(form.name) or "–"),
            ("", words.rhythms[form.rhythm] if form.rhythm else ""),
            (words.first_date, self._day(form.first_date)),
            (words.owner, self._name(form.owner)),
            (words.guide, self._name(form.guide)),
            (words.learns_along, ", ".join(self._told(text) for text in who_learns(form, words) if text)),
            (words.sources, ", ".join(sources)),
            (words.safety, self._told(form.safety)),
            (words.time_each, self._told(form.time_each)),
        )
        return " · ".join(f"{word}: {text}" if word else text for word, text in parts if text)

    def _about_landing(self, one: Landing) -> Iterator[str]:
        words = self._words
        fields = (
            ("", one.table),
            (words.may_adjust, one.may_adjust),
            (words.record, one.record),
            (words.pass_on, one.pass_on),
            (words.craft, one.craft),
            (words.accountability, one.accountability),
            (words.sign, one.sign),
        )
        yield from _told_of(*((word, self._told(text)) for word, text in fields))
        yield from _told_of((words.look_back, self._day(one.look_back)))

    def _check(self, check: Check) -> str:
        words = self._words
        answer = {True: words.yes, False: words.no, None: "–"}[check.is_so]
        remark = f" ({self._told(check.remark)})" if check.remark else ""
        return f"{words.points[check.point]} {answer}{remark}"

    def _day(self, day: date | None) -> str:
        return self._words.day(day) if day else ""

    # -- the agenda

    def _agenda(self) -> Iterator[Part]:
        words = self._words
        rows = [self._question(question) for question in by_next_moment(self._of(LearningQuestion))]
        if rows:
            headings = (
                words.question,
                words.status,
                words.since,
                words.next_moment,
                words.owner,
                words.form,
                words.answer,
            )
            yield Heading(2, words.agenda)
            yield TableBlock(words.agenda, headings, tuple(rows))

    def _question(self, question: LearningQuestion) -> tuple[str, ...]:
        chain = self._chains.of(question.id)
        return (
            self._told(question.text),
            self._words.statuses[question.status],
            self._day(question.since),
            self._day(question.next_moment),
            plain_line(owners(chain, self._session, self._contents, self._words)),
            " / ".join(self._told(form.name) for form in chain.forms if form.name),
            self._told(question.answer),
        )


def _told_of(*parts: tuple[str, str]) -> Iterator[str]:
    """A word and what is said, for each that says something."""
    yield from (f"{word}: {text}" if word else text for word, text in parts if text)


def _lines(lines: Iterable[str]) -> Iterator[Part]:
    """One list, if there is anything in it."""
    items = tuple(lines)
    if items:
        yield BulletList(items)


def _listed(title: str, lines: Iterable[str], level: int = 2) -> Iterator[Part]:
    items = tuple(lines)
    if items:
        yield Heading(level, title)
        yield BulletList(items)
