"""The learning agenda as a table for spreadsheets (method.md §D4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from trioapp.domain.chain import Chain, Chains
from trioapp.domain.learning_agenda import LearningQuestion, by_next_moment
from trioapp.domain.learning_system import Actor, Form, Landing, LandingPlace
from trioapp.domain.session import Session
from trioapp.services.exporting.canvas_words import CanvasWords
from trioapp.services.exporting.csv_text import as_csv
from trioapp.services.exporting.report import Contents, name_shown, shown

_BETWEEN = " / "
"""Between several things in one cell."""


def as_agenda_csv(session: Session, contents: Contents, words: CanvasWords) -> str:
    """A row for each question, the nearest moment first."""
    return as_csv(agenda_headings(words), agenda_rows(session, contents, words), words.separator)


def agenda_rows(session: Session, contents: Contents, words: CanvasWords) -> Iterator[tuple[str | date, ...]]:
    chains = Chains(session.harvest, session.workbook)
    for question in by_next_moment(session.workbook.of(LearningQuestion)):
        yield _row(question, chains.of(question.id), session, contents, words)


def agenda_headings(words: CanvasWords) -> tuple[str, ...]:
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
) -> tuple[str | date, ...]:
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
        _one_day([form.first_date for form in chain.forms if form.first_date]),
        *(told(landings[place].table if place in landings else "") for place in LandingPlace),
        told(*(landings[place].sign for place in LandingPlace if place in landings)),
        words.statuses[question.status],
        question.since,
        question.next_moment or "",
        told(question.answer),
    )


def _one_day(dates: Sequence[date]) -> str | date:
    """A day as such; several are a text."""
    return dates[0] if len(dates) == 1 else _BETWEEN.join(day.isoformat() for day in dates)


def who_learns(form: Form, words: CanvasWords) -> tuple[str, ...]:
    """Who learns along, in words: those of the six kinds, then anybody else."""
    return (*(words.actors[actor] for actor in Actor if actor in form.actors), form.others)


def owners(chain: Chain, session: Session, contents: Contents, words: CanvasWords) -> str:
    """Whoever goes on with it, once each; that there is somebody is told even where the name is not."""
    names = (name_shown(owner, session, contents) or words.left_out for owner in chain.owners)
    return _BETWEEN.join(dict.fromkeys(names))
