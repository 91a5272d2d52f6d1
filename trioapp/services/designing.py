"""Designing a learning system in the workbook: each act is one step of its pen, and typing in one field is one."""

from __future__ import annotations

import uuid
from datetime import date
from enum import StrEnum

from trioapp.domain import learning_design as design
from trioapp.domain import numerals
from trioapp.domain.instants import Clock
from trioapp.domain.learning_design import Choice, Design, Field
from trioapp.domain.learning_system import Check, CheckPoint, Form, Landing, System, Topic
from trioapp.domain.workbook import Workbook, field_text
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace


class Act(StrEnum):
    """What was done to the learning system, for the words of undo."""

    HEAD = "system head"
    ADD_TOPIC = "system topic added"
    TOPIC = "system topic"
    QUESTION = "system question"
    ORDER = "system order"
    REMOVE_TOPIC = "system topic removed"
    ADD_FORM = "system form added"
    FORM = "system form"
    REMOVE_FORM = "system form removed"
    LANDING = "system landing"
    CHECK = "system check"


_ACTS = {System: Act.HEAD, Topic: Act.TOPIC, Form: Act.FORM, Landing: Act.LANDING, Check: Act.CHECK}


class Designing:
    """The trainer's hand on the canvas while a group thinks aloud."""

    def __init__(self, workspace: Workspace, pen: WorkbookPen, clock: Clock) -> None:
        self._workspace = workspace
        self._pen = pen
        self._clock = clock

    @property
    def design(self) -> Design:
        return design.design_in(self._pen.workbook)

    @property
    def undoable(self) -> str:
        return self._pen.undoable

    def undo(self) -> None:
        self._pen.undo()

    def leave(self) -> None:
        """What is typed next is another step, also in the same field."""
        self._pen.leave()

    def write(self, part: str, field: Field, text: str) -> None:
        if field is Field.QUESTION:
            asked = design.asked(self._pen.workbook, part, text, uuid.uuid4().hex, self.today)
            self._pen.do(Act.QUESTION, asked, f"{part} {field}")
        else:
            self._change(part, design.written(self._pen.workbook, part, field, text), f"{part} {field}")

    def choose(self, part: str, choice: Choice) -> None:
        self._change(part, design.chosen(self._pen.workbook, part, choice))

    def set_date(self, part: str, day: date | None) -> None:
        self._change(part, design.dated(self._pen.workbook, part, day))

    def set_dots(self, topic: str, dots: int) -> None:
        self._change(topic, design.with_dots(self._pen.workbook, topic, dots), f"{topic} dots")

    def answer(self, point: CheckPoint, *, is_so: bool) -> None:
        self._pen.do(Act.CHECK, design.answered(self._pen.workbook, point, is_so=is_so))

    def take_exercise(self, form: str, format_id: str, name: str) -> None:
        self._pen.do(Act.FORM, design.with_exercise(self._pen.workbook, form, format_id, name))

    def add_topic(self, title: str) -> str:
        """The id of the new topic; empty when it has no title."""
        topic = uuid.uuid4().hex
        if not field_text(title):
            return ""
        self._pen.do(Act.ADD_TOPIC, design.with_topic(self._pen.workbook, topic, title))
        return topic

    def take_theme(self, theme: str) -> str:
        """The id of the topic that a theme of the harvest became; empty when there is no such theme."""
        topic = uuid.uuid4().hex
        taken = design.with_topic_of_theme(self._pen.workbook, self._workspace.session.harvest, theme, topic)
        self._pen.do(Act.ADD_TOPIC, taken)
        return topic if self._pen.workbook.find(Topic, topic) else ""

    def add_form(self, topic: str) -> None:
        self._pen.do(Act.ADD_FORM, design.with_form(self._pen.workbook, uuid.uuid4().hex, topic))

    def move(self, topic: str, by: int) -> None:
        self._pen.do(Act.ORDER, design.moved(self._pen.workbook, topic, by))

    def remove(self, part: str) -> None:
        """A topic with all that belongs to it, or a form."""
        workbook = self._pen.workbook
        if workbook.find(Topic, part):
            self._pen.do(Act.REMOVE_TOPIC, design.without_topic(workbook, part))
        else:
            self._pen.do(Act.REMOVE_FORM, design.without_form(workbook, part))

    @property
    def today(self) -> date:
        return numerals.local_time(self._clock.now().wall_ms).date()

    def _change(self, part: str, workbook: Workbook, about: str = "") -> None:
        known = design.part_in(self._pen.workbook, part)
        if known:
            self._pen.do(_ACTS[type(known)], workbook, about)
