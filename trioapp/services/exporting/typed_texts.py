"""All that somebody typed and that a report holds, as it leaves the room; fields for names left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from trioapp.domain.answers import Dot, Obstacle
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.learning_system import Check, Form, Landing, System, Topic
from trioapp.domain.session import Session
from trioapp.domain.theory_of_change import Arrow, Assumption, Node
from trioapp.services.exporting.canvas_values import NAMES, TIES
from trioapp.services.exporting.report import Contents, notes_to_show, sentences_to_show, shown

_WRITTEN_ON_THE_DAY = (Dot, Obstacle, Node, Arrow, Assumption, System, Topic, Form, Landing, Check, LearningQuestion)


def typed_texts(session: Session, contents: Contents) -> Iterator[str]:
    for text in _as_typed(session, contents):
        if text.strip():
            yield shown(text, session, contents)


def _as_typed(session: Session, contents: Contents) -> Iterator[str]:
    yield session.head.name
    yield from (sentence.text for sentence in sentences_to_show(session, contents))
    yield from (theme.name for theme in session.harvest.themes)
    yield from (note.text for note in notes_to_show(session, contents))
    for kind in _WRITTEN_ON_THE_DAY:
        for item in session.workbook.of(kind):
            yield from _texts_of(item)


def _texts_of(item: object) -> Iterator[str]:
    for field in fields(item):  # type: ignore[arg-type]
        value = getattr(item, field.name)
        if type(value) is str and field.name not in NAMES | TIES:
            yield value
