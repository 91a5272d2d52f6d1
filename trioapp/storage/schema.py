"""The translation between a session and the rows of its file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from operator import itemgetter
from typing import Any

from trioapp.domain.earlier_texts import EarlierText
from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.harvest import Harvest, Level, Sentence, Theme, Tone
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.marks import Mark
from trioapp.domain.moves import Move, MoveKind, Plan, PlannedPhase
from trioapp.domain.observation import Energy, Moment, Note, NoteKind, TalkTurn
from trioapp.domain.people import Person
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import (
    Change,
    CompanyChanged,
    EarlierTextsKept,
    ItemDropped,
    ItemKept,
    KeptFor,
    MoveMade,
    NoteDeleted,
    NotesWiped,
    NoteWritten,
    Renamed,
    SentenceGiven,
    SentenceTakenBack,
    StillHere,
    ThemeDropped,
    ThemeNamed,
    TurnTaken,
    TurnTakenBack,
)
from trioapp.domain.programme import FormatText, ProgrammeHead
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import Group, Seat, Seating
from trioapp.domain.session import Company, Session, SessionHead
from trioapp.domain.wishes import Pair, Wishes
from trioapp.domain.workbook import Workbook
from trioapp.storage.format_file import parse_format
from trioapp.storage.items import fetch_programme, item_row, read_workbook
from trioapp.storage.rows import Connection, RowSource, SealedRows, create_tables, put

APPLICATION_ID = 0x5452494F
SCHEMA_VERSION = 8
_OF_BLOCK = "/"
"""Between the id of a block and that of its phase."""
_KINDS = {kind.value: kind for kind in MoveKind}
_NO_DETAIL = ("", False, None, None, "", False)
SEALED_SINCE = 4
"""From this version on rows carry a seal, and a book counts what is written."""


def create_session_tables(db: Connection) -> None:
    create_tables(db)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def insert_session(db: Connection, session: Session, format_source: str) -> None:
    head = session.head
    put(db, "session", (head.id, head.name, head.programme, head.language, head.created_ms, format_source))
    changes: list[Change] = [CompanyChanged(session.company)]
    changes += [MoveMade(move) for move in session.run.moves]
    changes += [NoteWritten(note) for note in session.notes]
    changes += [KeptFor(session.keep_days)]
    changes += [StillHere(session.last_seen)] if session.last_seen else []
    for change in changes:
        write_change(db, change)
    for one in session.earlier:
        _write_earlier(db, one)
    for turn in session.turns:
        write_change(db, TurnTaken(turn))
    for sentence in session.harvest.sentences:
        write_change(db, SentenceGiven(sentence))
    for theme in session.harvest.themes:
        write_change(db, ThemeNamed(theme))
    for item in session.workbook.items:
        write_change(db, ItemKept(item))


def write_change(db: Connection, change: Change) -> None:
    match change:
        case MoveMade(move):
            _write_move(db, move)
        case CompanyChanged(company):
            _write_company(db, company)
        case Renamed(name):
            head = SealedRows(db).of("session")[0]
            put(db, "session", (head[0], name, *head[2:]))
        case KeptFor(days):
            put(db, "keeping", (1, days))
        case StillHere(at):
            put(db, "still_here", (1, at.boot, at.steady_ms, at.wall_ms))
        case ItemKept(item):
            put(db, "item", item_row(item))
        case ItemDropped(item_id):
            _delete(db, "item", item_id)
        case SentenceGiven() | SentenceTakenBack() | ThemeNamed() | ThemeDropped():
            _write_harvest(db, change)
        case _:
            _write_observation(db, change)


def _write_observation(
    db: Connection, change: NoteWritten | NoteDeleted | EarlierTextsKept | TurnTaken | TurnTakenBack | NotesWiped
) -> None:
    match change:
        case NoteWritten(note):
            put(db, "note", _note_row(note))
            _write_detail(db, note)
        case NoteDeleted(note_id):
            _delete(db, "note", note_id)
            for table in ("note_detail", "earlier_text"):
                db.execute(f"DELETE FROM {table} WHERE note = ?", (note_id,))  # noqa: S608 - one of two words
        case EarlierTextsKept(note_id, texts):
            db.execute("DELETE FROM earlier_text WHERE note = ?", (note_id,))
            for one in texts:
                _write_earlier(db, one)
        case TurnTaken(turn):
            put(db, "turn", (turn.id, turn.trio, *_moment_row(turn.moment), turn.written_ms, turn.speaker))
        case TurnTakenBack(turn_id):
            _delete(db, "turn", turn_id)
        case NotesWiped():
            for table in ("note", "note_detail", "earlier_text", "turn"):
                db.execute(f"DELETE FROM {table}")  # noqa: S608 - one of four words


def _write_harvest(db: Connection, change: SentenceGiven | SentenceTakenBack | ThemeNamed | ThemeDropped) -> None:
    match change:
        case SentenceGiven(sentence):
            put(db, "sentence", _sentence_row(sentence))
        case SentenceTakenBack(sentence_id):
            _delete(db, "sentence", sentence_id)
        case ThemeNamed(theme):
            put(db, "theme", (theme.id, theme.name, theme.number))
        case ThemeDropped(theme_id):
            _delete(db, "theme", theme_id)


def _delete(db: Connection, table: str, row_id: str) -> None:
    db.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608 - one of ours


def _write_move(db: Connection, move: Move) -> None:
    number, at, plan = moves_in(db) + 1, move.at, _plan_as_text(move.plan)
    clock = (at.boot, at.steady_ms, at.wall_ms)
    phase = f"{move.block}{_OF_BLOCK}{move.phase}" if move.block else move.phase
    put(db, "move", (number, move.kind.value, *clock, move.amount.ms, phase, move.round, plan, move.target))


def moves_in(db: Connection) -> int:
    """The number of the last one."""
    (number,) = db.execute("SELECT coalesce(max(number), 0) FROM move").fetchone()
    return int(number)


def leave_moves(db: Connection, count: int) -> None:
    """Lets go of every move after so many."""
    db.execute("DELETE FROM move WHERE number > ?", (count,))


def _write_company(db: Connection, company: Company) -> None:
    for table in ("person", "seat", "wish"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - one of three words
    for person in company.people:
        put(db, "person", (person.id, person.number, person.name, person.team))
    for number, seating in company.seatings.by_round:
        for seat in _seat_rows(number, seating):
            put(db, "seat", seat)
    for wish in _wish_rows(company.wishes):
        put(db, "wish", wish)


def read_head(rows: RowSource) -> SessionHead:
    """`LookupError` when it is not there."""
    return SessionHead(*rows.of("session")[0][:-1])


def count_people(rows: RowSource) -> int:
    return len(rows.of("person"))


def read_moves(rows: RowSource) -> tuple[Move, ...]:
    """The log. A row that is missing or cannot be understood keeps its place as an `UNKNOWN` move."""
    moves: list[Move] = []
    for number, kind, boot, steady, wall, *details in sorted(rows.of("move"), key=itemgetter(0)):
        at = Instant(boot, steady, wall)
        while len(moves) < number - 1:
            moves.append(Move(MoveKind.UNKNOWN, at))
        moves.append(_move(kind, at, *details))
    return tuple(moves)


def _move(kind: str, at: Instant, amount: int, phase: str, round_: int, plan: str, target: int | None) -> Move:
    block, _, phase = phase.rpartition(_OF_BLOCK)
    try:
        return Move(_KINDS[kind], at, Duration(amount), phase, round_, _plan_from_text(plan), target, block)
    except (ValueError, TypeError, KeyError):
        return Move(MoveKind.UNKNOWN, at)


def _plan_as_text(plan: Plan) -> str:
    """As JSON; empty for a move that brings no plan."""
    if not plan:
        return ""
    return json.dumps([_phase_as_values(phase) for phase in plan])


def _phase_as_values(phase: PlannedPhase) -> dict[str, object]:
    values: dict[str, object] = {"id": phase.id, "ms": phase.length.ms, "round": phase.round, "quiet": phase.quiet}
    if phase.block:
        call_back = phase.call_back.ms if phase.call_back is not None else None
        values |= {"block": phase.block, "held": phase.held, "call_back": call_back}
    return values


def _plan_from_text(text: str) -> Plan:
    """`ValueError`, `TypeError` or `KeyError` for what is no plan."""
    phases = json.loads(text) if text else []
    return tuple(_phase_from_values(phase) for phase in phases)


def _phase_from_values(values: dict[str, Any]) -> PlannedPhase:
    call_back = values.get("call_back")
    return PlannedPhase(
        str(values["id"]),
        Duration(int(values["ms"])),
        int(values["round"]),
        bool(values["quiet"]),
        str(values.get("block", "")),
        bool(values.get("held", False)),
        Duration(int(call_back)) if call_back is not None else None,
    )


def read_session(rows: RowSource) -> Session:
    """`LookupError` or `Refused` when there is no telling what was done in it."""
    return replace(
        _course(rows, read_workbook(rows), _read_harvest(rows), _read_seatings(rows)),
        people=tuple(Person(*row) for row in sorted(rows.of("person"), key=itemgetter(1))),
        notes=read_notes(rows),
        wishes=_read_wishes(rows),
        keep_days=read_keep_days(rows),
        earlier=_read_earlier(rows),
        turns=_read_turns(rows),
    )


TABLES_OF_A_COURSE = ("session", "move", "still_here", "seat", "sentence", "item")


def fetch_course(rows: SealedRows) -> None:
    """What a `digest` follows from: no people, notes, pictures, themes, nor what was drawn.

    Who sat where is of use only where something was harvested.
    """
    for table in ("session", "move", "still_here"):
        rows.fetch(table)
    if rows.fetch("sentence"):
        rows.fetch("seat")
    fetch_programme(rows)


def read_course(rows: RowSource) -> Session:
    """As much of a session as was fetched; of a trio there is its number alone."""
    harvest = Harvest(_read_sentences(rows))
    tables = _read_tables(rows) if harvest.sentences else Seatings.of(Seating())
    return _course(rows, read_workbook(rows), harvest, tables)


def _course(rows: RowSource, workbook: Workbook, harvest: Harvest, seatings: Seatings) -> Session:
    """What was planned and done, and when."""
    *head, source = rows.of("session")[0]
    exercise, usual_plan = _exercise_and_plan(str(source))
    begun_with = next((head.plan for head in workbook.of(ProgrammeHead)), ())
    return Session(
        head=SessionHead(*head),
        format=exercise,
        people=(),
        seatings=seatings,
        run=Run(begun_with or usual_plan, read_moves(rows)),
        last_seen=_read_last_seen(rows),
        harvest=harvest,
        workbook=workbook,
        other_formats=tuple(parse_format(text.source, "") for text in workbook.of(FormatText)),
    )


@lru_cache(maxsize=32)
def _exercise_and_plan(source: str) -> tuple[ExerciseFormat, Plan]:
    """Session after session is of the same one."""
    exercise = parse_format(source, "")
    return exercise, plan_of(exercise, exercise.rounds)


def read_keep_days(rows: RowSource) -> int | None:
    return next((days for _, days in rows.of("keeping")), None)


def source_of(rows: RowSource) -> str:
    """The TOML that the session's exercise was read from; `LookupError` when it is not there."""
    return str(rows.of("session")[0][-1])


def _read_last_seen(rows: RowSource) -> Instant | None:
    seen = rows.of("still_here")
    return Instant(*seen[0][1:]) if seen else None


_SeatRow = tuple[int, str, int | None, int, str, bool, bool]


def _seat_rows(number: int, seating: Seating) -> Iterator[_SeatRow]:
    for group in seating.groups:
        for seat in group.seats:
            yield number, seat.person, group.number, seat.place, seat.role, seat.locked, False
    for absent, people in ((False, seating.unseated), (True, seating.absent)):
        for place, person in enumerate(people):
            yield number, person, None, place, "", False, absent


def _read_seatings(rows: RowSource) -> Seatings:
    by_round: dict[int, list[_SeatRow]] = {1: []}
    for row in sorted(rows.of("seat"), key=lambda seat: (seat[0], seat[2] or 0, seat[3])):
        by_round.setdefault(row[0], []).append(row)
    return Seatings(tuple((number, _seating(of_round)) for number, of_round in by_round.items()))


def _read_tables(rows: RowSource) -> Seatings:
    """As `_read_seatings`, with nobody in the trios."""
    by_round: dict[int, list[Group]] = {1: []}
    for number, trio in sorted({(number, trio or 0) for number, _, trio, *_ in rows.of("seat")}):
        by_round.setdefault(number, []).extend([Group(trio, ())] if trio else ())
    return Seatings(tuple((number, Seating(tuple(groups))) for number, groups in by_round.items()))


def _seating(rows: list[_SeatRow]) -> Seating:
    seats: dict[int, list[Seat]] = {}
    unseated: list[str] = []
    absent: list[str] = []
    for _, person, trio, place, role, locked, is_absent in rows:
        if trio is None:
            (absent if is_absent else unseated).append(person)
        else:
            seats.setdefault(trio, []).append(Seat(person, role, place, bool(locked)))
    groups = (Group(number, tuple(group)) for number, group in seats.items())
    return Seating(tuple(groups), tuple(unseated), tuple(absent))


def _wish_rows(wishes: Wishes) -> Iterator[tuple[str, str, str]]:
    for kind, pairs in (("apart", wishes.apart), ("together", wishes.together)):
        for pair in pairs:
            yield kind, min(pair), max(pair)


def _read_wishes(rows: RowSource) -> Wishes:
    found = rows.of("wish")
    apart, together = (
        frozenset(Pair((one, other)) for kind, one, other in found if kind == wanted)
        for wanted in ("apart", "together")
    )
    return Wishes(apart, together)


def _note_row(note: Note) -> tuple[object, ...]:
    return (
        note.id,
        note.trio,
        *_moment_row(note.moment),
        note.written_ms,
        note.kind.value,
        note.mark.value if note.mark else None,
        note.text,
    )


def _write_detail(db: Connection, note: Note) -> None:
    """Nothing stands there for a note of which there is no more to say."""
    lasted = note.lasted.ms if note.lasted is not None else None
    energy = note.energy.value if note.energy else None
    detail = (note.speaker, note.verbatim, lasted, energy, note.heading, note.chosen)
    if detail == _NO_DETAIL:
        db.execute("DELETE FROM note_detail WHERE note = ?", (note.id,))
    else:
        put(db, "note_detail", (note.id, *detail))


def _moment_row(moment: Moment) -> tuple[object, ...]:
    return moment.round, moment.phase, moment.in_phase.ms, moment.in_run.ms


def _sentence_row(sentence: Sentence) -> tuple[object, ...]:
    return (
        sentence.id,
        sentence.trio,
        sentence.text,
        sentence.written_ms,
        sentence.tone.value if sentence.tone else None,
        sentence.level.value if sentence.level else None,
        sentence.theme,
        sentence.may_share,
    )


def _read_turns(rows: RowSource) -> tuple[TalkTurn, ...]:
    return tuple(
        TalkTurn(turn_id, trio, Moment(round_, phase, Duration(in_phase), Duration(in_run)), written, speaker)
        for turn_id, trio, round_, phase, in_phase, in_run, written, speaker in sorted(
            rows.of("turn"), key=itemgetter(6)
        )
    )


def _read_harvest(rows: RowSource) -> Harvest:
    themes = sorted(rows.of("theme"), key=itemgetter(2))
    return Harvest(_read_sentences(rows), tuple(Theme(*row) for row in themes))


def _read_sentences(rows: RowSource) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(
            sentence_id,
            trio,
            text,
            written,
            Tone(tone) if tone else None,
            Level(level) if level else None,
            theme,
            bool(may_share),
        )
        for sentence_id, trio, text, written, tone, level, theme, may_share in sorted(
            rows.of("sentence"), key=itemgetter(3)
        )
    )


def _write_earlier(db: Connection, one: EarlierText) -> None:
    put(db, "earlier_text", (one.note, one.number, one.written_ms, one.text))


def _read_earlier(rows: RowSource) -> tuple[EarlierText, ...]:
    return tuple(EarlierText(*row) for row in sorted(rows.of("earlier_text")))


def read_texts(rows: RowSource) -> tuple[str, ...]:
    """What the notes say, in no particular order."""
    return tuple(text for *_, text in rows.of("note"))


def read_notes(rows: RowSource) -> tuple[Note, ...]:
    details = {note_id: detail for note_id, *detail in rows.of("note_detail")}
    return tuple(
        Note(
            note_id,
            trio,
            Moment(round_, phase, Duration(in_phase), Duration(in_run)),
            written,
            text,
            NoteKind(kind),
            Mark(mark) if mark else None,
            *_detail(*details.get(note_id, _NO_DETAIL)),
        )
        for note_id, trio, round_, phase, in_phase, in_run, written, kind, mark, text in sorted(
            rows.of("note"), key=itemgetter(6)
        )
    )


def _detail(
    speaker: str, verbatim: int, lasted: int | None, energy: str | None, heading: str, chosen: int
) -> tuple[str, bool, Duration | None, Energy | None, str, bool]:
    length = None if lasted is None else Duration(lasted)
    return speaker, bool(verbatim), length, Energy(energy) if energy else None, heading, bool(chosen)
