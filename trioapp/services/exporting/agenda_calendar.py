"""The days that were agreed on, as a calendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from trioapp.domain.chain import Chains
from trioapp.domain.instants import Instant
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus
from trioapp.domain.learning_system import Form, Landing
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.domain.values import dataclass
from trioapp.services.exporting.canvas_words import CanvasWords
from trioapp.services.exporting.report import Contents, name_shown, shown


@dataclass(frozen=True, slots=True)
class Day:
    """One whole day in the calendar: the id of what it is for, what it says, and more about it, line by line."""

    id: str
    day: date
    summary: str
    about: tuple[str, ...]


def as_calendar(session: Session, contents: Contents, now: Instant, words: CanvasWords) -> str:
    """Read again, a day takes the place of its earlier version."""
    from icalendar import Calendar, Event  # the other reports need not wait for it

    calendar = Calendar()
    calendar.add("prodid", "-//trioapp//agenda//")
    calendar.add("version", "2.0")
    for one in days(session, contents, words):
        event = Event()
        event.add("uid", f"{one.id}@{session.head.id}")
        event.add("dtstamp", datetime.fromtimestamp(now.wall_ms / 1000, UTC))
        event.add("dtstart", one.day)
        event.add("dtend", one.day + timedelta(days=1))
        event.add("summary", one.summary)
        event.add("description", "\n".join(one.about))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical()).decode("utf-8")


def days(session: Session, contents: Contents, words: CanvasWords) -> tuple[Day, ...]:
    """The next moment of each question that is not dropped, the first day of each form, and when is looked back."""

    def told(text: str) -> str:
        return plain_line(shown(text, session, contents))

    def about(one: _Agreed) -> tuple[str, ...]:
        name = name_shown(one.owner, session, contents)
        return tuple(filter(None, (told(one.text), f"{words.owner}: {name}" if name else "")))

    in_order = sorted(_agreed(session, words), key=lambda one: (one.day, one.id))
    return tuple(Day(one.id, one.day, told(one.summary), about(one)) for one in in_order)


def has_days(session: Session, words: CanvasWords) -> bool:
    """Whether anything is in the calendar."""
    return next(_agreed(session, words), None) is not None


@dataclass(frozen=True, slots=True)
class _Agreed:
    id: str
    day: date
    summary: str
    text: str = ""
    owner: str = ""


def _agreed(session: Session, words: CanvasWords) -> Iterator[_Agreed]:
    yield from _of_questions(session, words)
    yield from _of_forms(session, words)
    yield from _of_landings(session, words)


def _of_questions(session: Session, words: CanvasWords) -> Iterator[_Agreed]:
    for one in session.workbook.of(LearningQuestion):
        if one.next_moment and one.status is not QuestionStatus.DROPPED:
            yield _Agreed(one.id, one.next_moment, f"{words.question}: {one.text}", one.answer, one.owner)


def _of_forms(session: Session, words: CanvasWords) -> Iterator[_Agreed]:
    chains = Chains(session.harvest, session.workbook)
    for one in session.workbook.of(Form):
        if one.first_date:
            about = " / ".join(question.text for question in chains.of(one.id).questions)
            yield _Agreed(one.id, one.first_date, f"{words.form}: {one.name}", about, one.owner)


def _of_landings(session: Session, words: CanvasWords) -> Iterator[_Agreed]:
    for one in session.workbook.of(Landing):
        if one.look_back:
            yield _Agreed(one.id, one.look_back, f"{words.look_back}: {one.table}", one.sign)
