"""A session as Markdown, for people to read and to paste elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from trioapp.domain.harvest import Level, Sentence, Tone
from trioapp.domain.instants import Instant
from trioapp.domain.marks import Mark
from trioapp.domain.numerals import length, local_time, time_to_the_second
from trioapp.domain.observation import Note, NoteKind
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session
from trioapp.domain.timings import Timing, in_parts, timings
from trioapp.services.exporting.canvas_report import CanvasReport
from trioapp.services.exporting.canvas_words import CanvasWords
from trioapp.services.exporting.markdown_text import escaped, table
from trioapp.services.exporting.report import (
    Contents,
    notes_to_show,
    seatings_held,
    sentences_to_show,
    shown,
)


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
    harvest: str
    no_theme: str
    not_shared: str
    tones: Mapping[Tone, str]
    levels: Mapping[Level, str]
    canvas: CanvasWords


def as_markdown(session: Session, contents: Contents, now: Instant, words: ReportWords) -> str:
    name = shown(session.head.name, session, contents)
    date = local_time(session.head.created_ms).strftime("%Y-%m-%d")
    exercise = session.format
    sections = [
        f"# {escaped(name)}",
        f"{escaped(session.programme_name.in_language(words.language))} · {date}",
        f"**{words.aim}:** {escaped(exercise.aim.in_language(words.language))}",
        f"## {words.times}\n\n{_times(session, now, words)}",
    ]
    if session.labels:
        sections.append(f"## {words.trios}\n\n{_trios(session, contents, now, words)}")
    sentences = sentences_to_show(session, contents)
    if sentences:
        sections.append(f"## {words.harvest}")
        sections += _harvest(session, contents, sentences, words)
    sections += CanvasReport(session, contents, words.canvas).sections()
    notes = notes_to_show(session, contents)
    if notes:
        sections.append(f"## {words.notes}\n\n{_notes(session, contents, notes, words)}")
    if not contents.named:
        sections.append(words.anonymous)
    if exercise.source.entries:
        sections.append(f"*{words.source}: {escaped(exercise.source.in_language(words.language))}*")
    return "\n\n".join(sections) + "\n"


def _times(session: Session, now: Instant, words: ReportWords) -> str:
    rounds = len(seatings_held(session, now))
    rows = [
        (
            _phase(session, timing, rounds, words),
            length(timing.planned),
            length(timing.actual),
            length(timing.paused) if timing.paused else "–",
            time_to_the_second(timing.started_ms),
        )
        for timing in in_parts(timings(session, now))
    ]
    return table((words.phase, words.planned, words.took, words.paused, words.started), rows) if rows else words.no_run


def _phase(session: Session, timing: Timing, rounds: int, words: ReportWords) -> str:
    name = session.phase_of(timing.what).name.in_language(words.language)
    is_one_of_many = rounds > 1 and timing.what.round
    return f"{name} · {words.round.lower()} {timing.round}" if is_one_of_many else name


def _trios(session: Session, contents: Contents, now: Instant, words: ReportWords) -> str:
    """Each person's trio and role; where there have been several rounds, one after the other."""
    seatings = list(seatings_held(session, now).values())
    rows = [
        (
            " → ".join(_once_if_same([_table_of(seating, person.id) for seating in seatings])),
            person.name if contents.named else session.labels[person.id],
            " → ".join(_role(session, seating.role_of(person.id), words) for seating in seatings),
        )
        for person in sorted(session.people, key=lambda one: _table_order(session, one.id))
        if person.id in session.labels
    ]
    return table((words.trio, words.person, words.role), rows)


def _table_of(seating: Seating, person: str) -> str:
    group = seating.group_of(person)
    return str(group.number) if group else "–"


def _role(session: Session, role: str, words: ReportWords) -> str:
    return session.format.role(role).name.in_language(words.language) if role else "–"


def _once_if_same(words: list[str]) -> list[str]:
    return words[:1] if len(set(words)) == 1 else words


def _table_order(session: Session, person: str) -> tuple[int, str]:
    table, _, letter = session.labels.get(person, "0-").partition("-")
    return int(table), letter


def _harvest(
    session: Session, contents: Contents, sentences: tuple[Sentence, ...], words: ReportWords
) -> Iterator[str]:
    """Theme by theme; what is in none comes last, without a title where there are no themes at all."""
    themes = [(theme.id, escaped(shown(theme.name, session, contents))) for theme in session.harvest.themes]
    known = {theme for theme, _ in themes}
    for theme, title in (*themes, ("", words.no_theme if themes else "")):
        about = [one for one in sentences if (one.theme if one.theme in known else "") == theme]
        if about:
            lines = "\n".join(f"- {_sentence(session, contents, one, words)}" for one in about)
            yield f"### {title}\n\n{lines}" if title else lines


def _sentence(session: Session, contents: Contents, sentence: Sentence, words: ReportWords) -> str:
    parts = [
        f"{words.trio} {sentence.trio}",
        words.tones[sentence.tone] if sentence.tone else "",
        words.levels[sentence.level] if sentence.level else "",
        "" if sentence.may_share else words.not_shared,
    ]
    return f"{' · '.join(filter(None, parts))}: {escaped(shown(sentence.text, session, contents))}"


def _notes(session: Session, contents: Contents, notes: tuple[Note, ...], words: ReportWords) -> str:
    parts = []
    for trio in sorted({note.trio for note in notes}):
        lines = [f"- {_note(session, contents, note, words)}" for note in notes if note.trio == trio]
        parts.append(f"### {words.trio} {trio}\n\n" + "\n".join(lines))
    return "\n\n".join(parts)


def _note(session: Session, contents: Contents, note: Note, words: ReportWords) -> str:
    text = escaped(shown(note.text, session, contents))
    what = words.marks[note.mark] if note.mark else words.kinds[note.kind]
    return f"{_when(session, note, words)} · {what}" + (f": {text}" if text else "")


def _when(session: Session, note: Note, words: ReportWords) -> str:
    if not note.moment.phase:
        return words.afterwards if note.moment.round else words.before_start
    phase = session.phase_named(note.moment.phase).name.in_language(words.language)
    return f"{phase} {length(note.moment.in_phase)}"
