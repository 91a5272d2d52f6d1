"""A session as Markdown, for people to read and to paste elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trioapp.domain.instants import Instant
from trioapp.domain.numerals import length, local_time, time_to_the_second
from trioapp.domain.observation import Mark, Note, NoteKind
from trioapp.domain.session import Session
from trioapp.domain.texts import plain_line
from trioapp.services.exporting.report import Contents, notes_to_show, rounds_held, shown, timings


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The words of a report in one language; `language` chooses those of the exercise itself."""

    language: str
    aim: str
    times: str
    phase: str
    round: str
    planned: str
    took: str
    paused: str
    started: str
    trios: str
    trio: str
    person: str
    role: str
    notes: str
    no_run: str
    before_start: str
    afterwards: str
    anonymous: str
    source: str
    marks: Mapping[Mark, str]
    kinds: Mapping[NoteKind, str]


def as_markdown(session: Session, contents: Contents, now: Instant, words: ReportWords) -> str:
    name = shown(session.head.name, session, contents)
    date = local_time(session.head.created_ms).strftime("%Y-%m-%d")
    exercise = session.format
    sections = [
        f"# {_escaped(name)}",
        f"{_escaped(exercise.name.in_language(words.language))} · {date}",
        f"**{words.aim}:** {_escaped(exercise.aim.in_language(words.language))}",
        f"## {words.times}\n\n{_times(session, now, words)}",
    ]
    if session.seating.groups:
        sections.append(f"## {words.trios}\n\n{_trios(session, contents, now, words)}")
    notes = notes_to_show(session, contents)
    if notes:
        sections.append(f"## {words.notes}\n\n{_notes(session, contents, notes, words)}")
    if not contents.named:
        sections.append(words.anonymous)
    if exercise.source:
        sections.append(f"*{words.source}: {_escaped(exercise.source)}*")
    return "\n\n".join(sections) + "\n"


def _times(session: Session, now: Instant, words: ReportWords) -> str:
    rounds = len(rounds_held(session, now))
    rows = [
        (
            _phase(session, timing.phase, timing.round, rounds, words),
            length(timing.planned),
            length(timing.actual),
            length(timing.paused) if timing.paused else "–",
            time_to_the_second(timing.started_ms),
        )
        for timing in timings(session, now)
    ]
    return _table((words.phase, words.planned, words.took, words.paused, words.started), rows) if rows else words.no_run


def _phase(session: Session, phase: str, round_number: int, rounds: int, words: ReportWords) -> str:
    name = session.format.phase(phase).name.in_language(words.language)
    return f"{name} · {words.round.lower()} {round_number}" if rounds > 1 else name


def _trios(session: Session, contents: Contents, now: Instant, words: ReportWords) -> str:
    """Each person's role; where there have been several rounds, one after the other."""
    seatings = [session.seating_in(round_of_plan) for round_of_plan in rounds_held(session, now).values()]
    rows = [
        (
            str(group.number),
            session.person(seat.person).name if contents.named else session.seating.label_of(seat.person),
            " → ".join(
                session.format.role(seating.role_of(seat.person)).name.in_language(words.language)
                for seating in seatings
            ),
        )
        for group in session.seating.groups
        for seat in group.seats
    ]
    return _table((words.trio, words.person, words.role), rows)


def _notes(session: Session, contents: Contents, notes: tuple[Note, ...], words: ReportWords) -> str:
    parts = []
    for trio in sorted({note.trio for note in notes}):
        lines = [f"- {_note(session, contents, note, words)}" for note in notes if note.trio == trio]
        parts.append(f"### {words.trio} {trio}\n\n" + "\n".join(lines))
    return "\n\n".join(parts)


def _note(session: Session, contents: Contents, note: Note, words: ReportWords) -> str:
    text = _escaped(shown(note.text, session, contents))
    what = words.marks[note.mark] if note.mark else words.kinds[note.kind]
    return f"{_when(session, note, words)} · {what}" + (f": {text}" if text else "")


def _when(session: Session, note: Note, words: ReportWords) -> str:
    if not note.moment.phase:
        return words.afterwards if note.moment.round else words.before_start
    phase = session.format.phase(note.moment.phase).name.in_language(words.language)
    return f"{phase} {length(note.moment.in_phase)}"


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heading, ("---",) * len(heading), *(tuple(_escaped(cell) for cell in row) for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _escaped(typed: str) -> str:
    """Typed text on one line, with nothing left that Markdown would read as more than text."""
    return re.sub(r"([\\`*_{}\[\]<>#|~&])", r"\\\1", plain_line(typed))
