"""The tables of a session for spreadsheets: times, seating, harvest, notes if asked for, polls and the agenda."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from trioapp.domain.answers import Tally
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.numerals import time_to_the_second
from trioapp.domain.session import Session
from trioapp.domain.timings import timings
from trioapp.domain.values import dataclass
from trioapp.services.exporting.agenda_csv import agenda_headings, agenda_rows
from trioapp.services.exporting.canvas_values import pair_of
from trioapp.services.exporting.report import Contents, Telling, notes_to_show, seatings_held, sentences_to_show
from trioapp.services.exporting.report_words import ReportWords
from trioapp.services.exporting.session_report import group_word, heading_of, when_noted

Cell = str | int | Duration


class SheetKind(StrEnum):
    """Which table it is; the values stand in names of files."""

    TIMINGS = "timings"
    SEATING = "seating"
    HARVEST = "harvest"
    POLLS = "polls"
    NOTES = "notes"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Sheet:
    """`name` is what people call it."""

    kind: SheetKind
    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets_of(session: Session, contents: Contents, now: Instant, words: ReportWords) -> tuple[Sheet, ...]:
    """Those of which there is something, and the agenda always."""
    made = _Sheets(session, contents, now, words)
    every = (made.timings(), made.seating(), made.harvest(), made.polls(), made.notes(), made.agenda())
    return tuple(sheet for sheet in every if sheet.rows or sheet.kind is SheetKind.AGENDA)


class _Sheets:
    """The tables of one session."""

    def __init__(self, session: Session, contents: Contents, now: Instant, words: ReportWords) -> None:
        self._session, self._contents, self._now, self._words = session, contents, now, words
        self._told = Telling(session, contents).told

    def timings(self) -> Sheet:
        words = self._words
        header = (words.phase, words.round, words.planned, words.took, words.paused, words.started, words.ended)
        rows: Iterator[tuple[Cell, ...]] = (
            (
                self._told(self._session.phase_of(one.what).name.in_language(words.language)),
                one.round or "",
                one.planned,
                one.actual,
                one.paused,
                time_to_the_second(one.started_ms),
                time_to_the_second(one.ended_ms) if one.ended_ms is not None else "",
            )
            for one in timings(self._session, self._now)
        )
        return Sheet(SheetKind.TIMINGS, words.times, header, tuple(rows))

    def seating(self) -> Sheet:
        words, session = self._words, self._session
        names = {one.id: self._told(one.name) if self._contents.named else "" for one in session.people}
        rows: Iterator[tuple[Cell, ...]] = (
            (
                number,
                group.number,
                names[seat.person] or session.labels.get(seat.person, ""),
                self._told(session.exercise_in(number).role(seat.role).name.in_language(words.language))
                if seat.role
                else "",
            )
            for number, seating in seatings_held(session, self._now).items()
            for group in seating.groups
            for seat in group.seats
        )
        return Sheet(
            SheetKind.SEATING,
            words.trios,
            (words.round, group_word(session, words), words.person, words.role),
            tuple(rows),
        )

    def harvest(self) -> Sheet:
        words, harvest = self._words, self._session.harvest
        themes = {theme.id: self._told(theme.name) for theme in harvest.themes}
        rows: Iterator[tuple[Cell, ...]] = (
            (
                one.trio,
                self._told(one.text),
                themes.get(one.theme, ""),
                words.tones[one.tone] if one.tone else "",
                words.levels[one.level] if one.level else "",
                words.canvas.yes if one.may_share else words.canvas.no,
            )
            for one in sentences_to_show(self._session, self._contents)
        )
        header = (
            group_word(self._session, words),
            words.sentence,
            words.theme,
            words.tone,
            words.level,
            words.may_share,
        )
        return Sheet(SheetKind.HARVEST, words.harvest, header, tuple(rows))

    def polls(self) -> Sheet:
        words = self._words
        rows: list[tuple[Cell, ...]] = []
        for tally in self._session.workbook.of(Tally):
            pair = pair_of(self._session, tally)
            rows.append((self._told(pair["left"]), *tally.places, self._told(pair["right"])))
        header = (words.canvas.polls, "1", "2", "3", "4", "5", "")
        return Sheet(SheetKind.POLLS, words.canvas.polls, header, tuple(rows))

    def notes(self) -> Sheet:
        words = self._words
        rows: Iterator[tuple[Cell, ...]] = (
            (
                note.trio,
                note.moment.round,
                self._told(when_noted(self._session, note, words)),
                words.marks[note.mark] if note.mark else "",
                words.kinds[note.kind],
                self._told(heading_of(self._session, note).in_language(words.language)),
                self._told(note.text),
            )
            for note in notes_to_show(self._session, self._contents)
        )
        group = group_word(self._session, words)
        header = (group, words.round, words.moment, words.mark, words.kind, words.heading, words.note)
        return Sheet(SheetKind.NOTES, words.notes, header, tuple(rows))

    def agenda(self) -> Sheet:
        canvas = self._words.canvas
        rows = tuple(agenda_rows(self._session, self._contents, canvas))
        return Sheet(SheetKind.AGENDA, canvas.agenda, agenda_headings(canvas), rows)
