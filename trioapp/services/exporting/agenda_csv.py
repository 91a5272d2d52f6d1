"""The learning agenda as a table for spreadsheets (method.md §D4); no cell can start a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from trioapp.domain.chain import Chain, Chains
from trioapp.domain.learning_agenda import LearningQuestion, by_next_moment
from trioapp.domain.learning_system import Actor, Form, Landing, LandingPlace
from trioapp.domain.session import Session
from trioapp.domain.texts import plain
from trioapp.services.exporting.canvas_words import CanvasWords
from trioapp.services.exporting.report import Contents, name_shown, shown

BYTE_ORDER_MARK = "\ufeff"
_BEGIN_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BETWEEN = " / "
"""Between several things in one cell."""


def as_agenda_csv(session: Session, contents: Contents, words: CanvasWords) -> str:
    """A row for each question, the nearest moment first; all cells are quoted."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=words.separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_headings(words))
    for row in agenda_rows(session, contents, words):
        writer.writerow([safe_cell(cell) for cell in row])
    return BYTE_ORDER_MARK + text.getvalue()


def safe_cell(typed: str) -> str:
    """Plain text that a spreadsheet takes as nothing but text."""
    text = plain(typed)
    return f"'{text}" if text.lstrip().startswith(_BEGIN_FORMULAS) or text[:1] in ("\t", "\n") else text


def agenda_rows(session: Session, contents: Contents, words: CanvasWords) -> Iterator[tuple[str, ...]]:
    chains = Chains(session.harvest, session.workbook)
    for question in by_next_moment(session.workbook.of(LearningQuestion)):
        yield _row(question, chains.of(question.id), session, contents, words)


def _headings(words: CanvasWords) -> tuple[str, ...]:
    places = (words.lands[place] for place in LandingPlace)
    topic = (words.kind, words.order, words.assumption)
    form = (words.form, words.learns_along, words.owner, words.first_date)
    return (
        words.question,
        *topic,
        *form,
        *places,
        words.sign,
        words.status,
        words.since,
        words.next_moment,
        words.answer,
    )


def _row(
    question: LearningQuestion, chain: Chain, session: Session, contents: Contents, words: CanvasWords
) -> tuple[str, ...]:
    landings = {landing.place: landing for landing in session.workbook.of(Landing)}

    def told(*texts: str) -> str:
        return _BETWEEN.join(shown(text, session, contents) for text in texts if text.strip())

    return (
        told(question.text),
        told(*(words.kinds[topic.kind] for topic in chain.topics if topic.kind)),
        told(*(words.orders[topic.order] for topic in chain.topics if topic.order)),
        told(*(assumption.text for assumption in chain.assumptions)),
        told(*(form.name for form in chain.forms)),
        told(*(text for form in chain.forms for text in who_learns(form, words))),
        owners(chain, session, contents, words),
        _BETWEEN.join(form.first_date.isoformat() for form in chain.forms if form.first_date),
        *(told(landings[place].table if place in landings else "") for place in LandingPlace),
        told(*(landings[place].sign for place in LandingPlace if place in landings)),
        words.statuses[question.status],
        question.since.isoformat(),
        question.next_moment.isoformat() if question.next_moment else "",
        told(question.answer),
    )


def who_learns(form: Form, words: CanvasWords) -> tuple[str, ...]:
    """Who learns along, in words: those of the six kinds, then anybody else."""
    return (*(words.actors[actor] for actor in Actor if actor in form.actors), form.others)


def owners(chain: Chain, session: Session, contents: Contents, words: CanvasWords) -> str:
    """Whoever goes on with it, once each; that there is somebody is told even where the name is not."""
    names = (name_shown(owner, session, contents) or words.left_out for owner in chain.owners)
    return _BETWEEN.join(dict.fromkeys(names))
