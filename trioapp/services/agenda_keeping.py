"""Keeping the learning agenda: topics, questions and forms along the chain, and the questions of other sessions."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial

from trioapp.domain.chain import LONGEST_TITLE, topic_of_assumption, topic_of_theme
from trioapp.domain.instants import Clock
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_system import Form, Topic
from trioapp.domain.numerals import local_time
from trioapp.domain.ports import ListedSession, Protection, SessionShelf
from trioapp.domain.problems import Problem, ProblemKind, Refused, is_locked
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.texts import plain, shortened
from trioapp.domain.theory_of_change import Assumption
from trioapp.domain.values import dataclass
from trioapp.domain.workbook import LONGEST_FIELD, Item, Workbook, field_text
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace


class AgendaAct(StrEnum):
    """What was done, for the words of undo."""

    MAKE_TOPIC = "agenda_make_topic"
    NAME_TOPIC = "agenda_name_topic"
    ASK = "agenda_ask"
    WRITE = "agenda_write"
    STATUS = "agenda_status"
    ANSWER = "agenda_answer"
    OWNER = "agenda_owner"
    MOMENT = "agenda_moment"
    DELETE = "agenda_delete"
    MAKE_FORM = "agenda_make_form"
    NAME_FORM = "agenda_name_form"
    FORM_OWNER = "agenda_form_owner"
    FORM_DATE = "agenda_form_date"


@dataclass(frozen=True, slots=True)
class SessionQuestions:
    """The learning questions of a session that is not open."""

    head: SessionHead
    questions: tuple[LearningQuestion, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What there is in other sessions, and how many were left out: `locked` without a passphrase, or `damaged`."""

    sessions: tuple[SessionQuestions, ...] = ()
    locked: int = 0
    damaged: int = 0


class AgendaKeeping:
    """Writes by the pen of the workbook. Whoever makes something gets its id; empty where it could not be made."""

    def __init__(self, workspace: Workspace, pen: WorkbookPen, shelf: SessionShelf, clock: Clock) -> None:
        self._workspace = workspace
        self._pen = pen
        self._shelf = shelf
        self._clock = clock

    @property
    def today(self) -> date:
        return local_time(self._clock.now().wall_ms).date()

    # -- making the next step

    def make_topic(self, came_from: str) -> str:
        """Of a theme or of an assumption, by id."""
        topic_id, number = uuid.uuid4().hex, self._workbook.next_number(Topic)
        harvest = self._session.harvest
        theme = next((one for one in harvest.themes if one.id == came_from), None)
        if theme:
            return self._put(AgendaAct.MAKE_TOPIC, topic_of_theme(theme, harvest, topic_id, number))
        assumption = self._workbook.find(Assumption, came_from)
        if assumption:
            return self._put(AgendaAct.MAKE_TOPIC, topic_of_assumption(assumption, topic_id, number))
        return ""

    def ask(self, topic: str) -> str:
        """A question about that topic, which has no words yet."""
        return self._put(AgendaAct.ASK, self._question(topic, "")) if self._workbook.find(Topic, topic) else ""

    def ask_anew(self, text: str) -> str:
        """A question with a topic of its own; none without words."""
        text = field_text(text)
        if not text:
            return ""
        topic = Topic(uuid.uuid4().hex, self._workbook.next_number(Topic), shortened(text, LONGEST_TITLE))
        question = self._question(topic.id, text)
        self._pen.do(AgendaAct.ASK, self._workbook.holding(topic, question))
        return question.id

    def make_form(self, topic: str) -> str:
        """A way to learn about that topic, which has no name yet."""
        if not self._workbook.find(Topic, topic):
            return ""
        return self._put(AgendaAct.MAKE_FORM, Form(uuid.uuid4().hex, self._workbook.next_number(Form), topic))

    # -- changing one

    def name_topic(self, topic_id: str, title: str) -> None:
        topic = self._workbook.find(Topic, topic_id)
        if topic:
            self._put(AgendaAct.NAME_TOPIC, replace(topic, title=field_text(title)), topic_id)

    def write(self, question_id: str, text: str) -> None:
        self._change(question_id, AgendaAct.WRITE, text=field_text(text))

    def answer(self, question_id: str, answer: str) -> None:
        self._change(question_id, AgendaAct.ANSWER, answer=plain(answer)[:LONGEST_FIELD])

    def give_to(self, question_id: str, owner: str) -> None:
        self._change(question_id, AgendaAct.OWNER, owner=field_text(owner))

    def set_status(self, question_id: str, status: QuestionStatus) -> None:
        self._change(question_id, AgendaAct.STATUS, status=status, goes_on=False)

    def plan(self, question_id: str, moment: date | None) -> None:
        self._change(question_id, AgendaAct.MOMENT, next_moment=moment, goes_on=False)

    def delete(self, question_id: str) -> None:
        """Its topic stays."""
        if self._workbook.find(LearningQuestion, question_id):
            self._pen.do(AgendaAct.DELETE, self._workbook.without(question_id))

    def name_form(self, form_id: str, name: str) -> None:
        self._change_form(form_id, AgendaAct.NAME_FORM, name=field_text(name))

    def give_form_to(self, form_id: str, owner: str) -> None:
        self._change_form(form_id, AgendaAct.FORM_OWNER, owner=field_text(owner))

    def plan_form(self, form_id: str, day: date | None) -> None:
        self._change_form(form_id, AgendaAct.FORM_DATE, first_date=day)

    # -- other sessions

    def look_elsewhere(self) -> Callable[[], Elsewhere]:
        """What reads the questions of all sessions but the open one; it may be called in another thread.

        A session of which is known that it has none is not opened.
        """
        own = self._workspace.own_session.head.id if self._workspace.has_own else ""
        return partial(_found_elsewhere, self._shelf, own)

    # -- in here

    @property
    def _session(self) -> Session:
        return self._workspace.session

    @property
    def _workbook(self) -> Workbook:
        return self._pen.workbook

    def _question(self, topic: str, text: str) -> LearningQuestion:
        number = self._workbook.next_number(LearningQuestion)
        return LearningQuestion(uuid.uuid4().hex, number, topic, text, self.today)

    def _put(self, act: AgendaAct, item: Item, about: str = "") -> str:
        self._pen.do(act, self._workbook.holding(item), about)
        return item.id

    def _change(self, question_id: str, act: AgendaAct, *, goes_on: bool = True, **fields: object) -> None:
        question = self._workbook.find(LearningQuestion, question_id)
        if question:
            self._put(act, replace(question, **fields), question_id if goes_on else "")  # type: ignore[arg-type]

    def _change_form(self, form_id: str, act: AgendaAct, **fields: object) -> None:
        form = self._workbook.find(Form, form_id)
        if form:
            self._put(act, replace(form, **fields), form_id)  # type: ignore[arg-type]


def _found_elsewhere(shelf: SessionShelf, own: str) -> Elsewhere:
    """A session that cannot be read is counted, and left out."""
    found: list[SessionQuestions] = []
    locked = damaged = 0
    for listed in shelf.sessions():
        if listed.head and listed.head.id == own:
            continue
        try:
            questions = _questions_of(shelf, listed)
        except Refused as refused:
            locked, damaged = (locked + 1, damaged) if is_locked(refused) else (locked, damaged + 1)
        else:
            found += [SessionQuestions(listed.head, questions)] if questions and listed.head else []
    return Elsewhere(tuple(found), locked, damaged)


def _questions_of(shelf: SessionShelf, listed: ListedSession) -> tuple[LearningQuestion, ...]:
    """Without opening it where there are none."""
    if listed.protection is Protection.LOCKED or listed.head is None:
        raise Refused(listed.problem or Problem(ProblemKind.SESSION_LOCKED, str(listed.path), what=listed.path.stem))
    return shelf.agenda_of(listed.path.name) if listed.questions != 0 else ()
