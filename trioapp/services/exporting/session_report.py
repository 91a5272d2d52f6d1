"""What a report of a session holds: aim, times, seating, harvest, canvases, notes if asked for, and its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from trioapp.domain.document import BulletList, Document, Heading, Paragraph, Part, TableBlock
from trioapp.domain.harvest import Sentence
from trioapp.domain.instants import Instant
from trioapp.domain.moves import PlannedPhase
from trioapp.domain.numerals import length, time_of_day
from trioapp.domain.observation import Note
from trioapp.domain.retention import goes_at, holds_personal_data
from trioapp.domain.seating import Seating
from trioapp.domain.session import Session
from trioapp.domain.texts import Text, plain_line
from trioapp.domain.timings import in_parts, timings
from trioapp.services.exporting.canvas_report import CanvasReport
from trioapp.services.exporting.report import Contents, Telling, notes_to_show, seatings_held, sentences_to_show
from trioapp.services.exporting.report_words import ReportWords

_NOTHING = "–"


def as_document(session: Session, contents: Contents, now: Instant, words: ReportWords) -> Document:
    return _SessionReport(session, contents, now, words).document()


class _SessionReport:
    """The sections of one report."""

    def __init__(self, session: Session, contents: Contents, now: Instant, words: ReportWords) -> None:
        self._session, self._contents, self._now, self._words = session, contents, now, words
        self._told = Telling(session, contents).told

    def document(self) -> Document:
        given = (*self._harvest(), *self._canvases(), *self._notes())
        about = self._about(is_bare=not given)
        name = self._told(self._session.head.name)
        parts = (*self._head(), *self._times(), *self._trios(), *given, *about)
        return Document(name, self._words.language, self._now.wall_ms, parts)

    def _head(self) -> Iterator[Part]:
        session, language = self._session, self._words.language
        date = self._words.day(session.head.created_ms)
        yield Paragraph(f"{self._told(session.programme_name.in_language(language))} · {date}")
        exercises = session.exercises
        for exercise in exercises:
            name = f" – {self._told(exercise.name.in_language(language))}" if len(exercises) > 1 else ""
            if aim := self._told(exercise.aim.in_language(language)):
                yield Paragraph(aim, f"{self._words.aim}{name}")

    # -- how the time went

    def _times(self) -> Iterator[Part]:
        words = self._words
        yield Heading(2, words.times)
        header: tuple[str, ...] = (words.phase, words.planned, words.took, words.paused, words.started)
        rows: tuple[tuple[str, ...], ...] = tuple(self._times_kept())
        if not rows:
            yield Paragraph(words.no_run)
            rows, header = tuple(self._times_planned()), header[:2]
        if rows:
            yield Paragraph(words.lengths, is_quiet=True)
            yield TableBlock(words.times, header, rows)

    def _times_kept(self) -> Iterator[tuple[str, ...]]:
        rounds = len(seatings_held(self._session, self._now))
        for timing in in_parts(timings(self._session, self._now)):
            yield (
                self.phase(timing.what, timing.round, rounds),
                length(timing.planned),
                length(timing.actual),
                length(timing.paused) if timing.paused else _NOTHING,
                time_of_day(timing.started_ms),
            )

    def _times_planned(self) -> Iterator[tuple[str, ...]]:
        plan = self._session.run.position(self._now).plan
        rounds = max((phase.round for phase in plan), default=0)
        for phase in _steps_as_one(plan):
            yield self.phase(phase, phase.round, rounds), length(phase.length)

    def phase(self, what: PlannedPhase, number: int, rounds: int) -> str:
        name = self._told(self._session.phase_of(what).name.in_language(self._words.language))
        is_one_of_many = rounds > 1 and what.round
        return f"{name} · {self._words.round.lower()} {number}" if is_one_of_many else name

    # -- who sat with whom

    def _trios(self) -> Iterator[Part]:
        """A row for each trio where everybody sat in one, and else one for each person."""
        if not self._session.labels:
            return
        held = seatings_held(self._session, self._now)
        yield Heading(2, self._words.trios)
        yield self._by_trio(*next(iter(held.items()))) if self._is_plain(held) else self._by_person(held)

    def _is_plain(self, held: dict[int, Seating]) -> bool:
        """Whether there was one round, and everybody had a role in it."""
        roles = {seat.person: seat.role for seating in held.values() for seat in seating.seats}
        return len(held) == 1 and all(map(roles.get, self._session.labels))

    def _by_trio(self, number: int, seating: Seating) -> TableBlock:
        taken = {seat.role for seat in seating.seats}
        roles = [role.id for role in self._session.exercise_in(number).roles if role.id in taken]
        rows = (
            (
                str(group.number),
                *(
                    ", ".join(self._people[seat.person] for seat in group.seats if seat.role == role) or _NOTHING
                    for role in roles
                ),
            )
            for group in seating.groups
        )
        header = (group_word(self._session, self._words), *(self._role(number, role) for role in roles))
        return TableBlock(self._words.trios, header, tuple(rows))

    def _by_person(self, held: dict[int, Seating]) -> TableBlock:
        """Their trio and role; where there have been several rounds, one after the other."""
        session, words = self._session, self._words
        seatings = list(held.values())
        rows = (
            (
                " → ".join(_once_if_same([_table_of(seating, person.id) for seating in seatings])),
                self._people[person.id],
                " → ".join(self._role(number, seating.role_of(person.id)) for number, seating in held.items()),
            )
            for person in sorted(session.people, key=lambda one: _table_order(session, one.id))
            if person.id in session.labels
        )
        return TableBlock(words.trios, (group_word(session, words), words.person, words.role), tuple(rows))

    @cached_property
    def _people(self) -> Mapping[str, str]:
        """What everybody is called in it, by id."""
        names = {one.id: plain_line(one.name) for one in self._session.people} if self._contents.named else {}
        return {**self._session.labels, **names}

    def _role(self, number: int, role: str) -> str:
        exercise = self._session.exercise_in(number)
        return self._told(exercise.role(role).name.in_language(self._words.language)) if role else _NOTHING

    # -- the harvest

    def _harvest(self) -> Iterator[Part]:
        """Theme by theme; what is in none comes last, without a title where there are no themes at all."""
        sentences = sentences_to_show(self._session, self._contents)
        if not sentences:
            return
        yield Heading(2, self._words.harvest)
        themes = [(theme.id, self._told(theme.name)) for theme in self._session.harvest.themes]
        known = {theme for theme, _ in themes}
        for theme, title in (*themes, ("", self._words.no_theme if themes else "")):
            about = [one for one in sentences if (one.theme if one.theme in known else "") == theme]
            if about:
                yield from (Heading(3, title),) if title else ()
                yield BulletList(tuple(map(self._sentence, about)))

    def _sentence(self, sentence: Sentence) -> str:
        words = self._words
        parts = (
            f"{group_word(self._session, words)} {sentence.trio}",
            words.tones[sentence.tone] if sentence.tone else "",
            words.levels[sentence.level] if sentence.level else "",
            "" if sentence.may_share else words.not_shared,
        )
        return f"{' · '.join(filter(None, parts))}: {self._told(sentence.text)}"

    def _canvases(self) -> tuple[Part, ...]:
        return CanvasReport(self._session, self._contents, self._words.canvas).sections()

    # -- the raw notes

    def _notes(self) -> Iterator[Part]:
        notes = notes_to_show(self._session, self._contents)
        if notes:
            yield Heading(2, self._words.notes)
        rounds = {note.moment.round for note in notes if note.moment.round}
        for trio in sorted({note.trio for note in notes}):
            yield Heading(3, f"{group_word(self._session, self._words)} {trio}")
            of_trio = (note for note in notes if note.trio == trio)
            yield BulletList(tuple(self._note(note, tells_round=len(rounds) > 1) for note in of_trio))

    def _note(self, note: Note, *, tells_round: bool) -> str:
        number = f"{self._words.round} {note.moment.round}" if tells_round and note.moment.round else ""
        text = self._told(note.text)
        what = self._words.marks[note.mark] if note.mark else self._words.kinds[note.kind]
        heading = self._told(heading_of(self._session, note).in_language(self._words.language))
        moment = self._told(when_noted(self._session, note, self._words))
        told = " · ".join(filter(None, (number, moment, what, heading)))
        return told + (f": {text}" if text else "")

    # -- the report itself

    def _about(self, *, is_bare: bool) -> Iterator[Part]:
        words = self._words
        yield Heading(2, words.about)
        if is_bare:
            yield Paragraph(words.nothing_given)
        yield Paragraph(words.named if self._contents.named else words.anonymous)
        if holds_personal_data(self._session):
            goes = goes_at(self._session.head.created_ms, self._session.keep_days)
            yield Paragraph(words.stay if goes is None else words.stay_until.format(day=words.day(goes)))
        exercises = [one for one in self._session.exercises if one.source.entries]
        for exercise in exercises:
            name = f" ({self._told(exercise.name.in_language(words.language))})" if len(exercises) > 1 else ""
            source = self._told(exercise.source.in_language(words.language))
            licence = self._told(exercise.source_licence)
            yield Paragraph(f"{words.source}{name}: {' · '.join(filter(None, (source, licence)))}", is_quiet=True)


def group_word(session: Session, words: ReportWords) -> str:
    """What people who sat together are called."""
    return words.trio if session.group.is_trio else words.group


def heading_of(session: Session, note: Note) -> Text:
    """Under which the observer sorted it; none for most."""
    return session.exercise_in(note.moment.round).observer.name_of(note.heading)


def when_noted(session: Session, note: Note, words: ReportWords) -> str:
    if not note.moment.phase:
        return words.afterwards if note.moment.round else words.before_start
    phase = plain_line(session.phase_noted(note.moment).name.in_language(words.language))
    return f"{phase} {length(note.moment.in_phase)}"


def _steps_as_one(plan: tuple[PlannedPhase, ...]) -> Iterator[PlannedPhase]:
    """The phases of a plan, the steps of a card as one."""
    before: PlannedPhase | None = None
    for phase in plan:
        if before and not phase.round and phase.block == before.block:
            before = replace(before, length=before.length + phase.length)
            continue
        yield from (before,) if before else ()
        before = phase
    yield from (before,) if before else ()


def _table_of(seating: Seating, person: str) -> str:
    group = seating.group_of(person)
    return str(group.number) if group else _NOTHING


def _once_if_same(words: list[str]) -> list[str]:
    return words[:1] if len(set(words)) == 1 else words


def _table_order(session: Session, person: str) -> tuple[int, int, str]:
    table, _, letter = session.labels.get(person, "0-").partition("-")
    return int(table), len(letter), letter
