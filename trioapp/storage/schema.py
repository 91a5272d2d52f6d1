"""The tables of a session file, and the translation between their rows and a session."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind, Plan, PlannedPhase
from trioapp.domain.observation import Mark, Moment, Note, NoteKind
from trioapp.domain.people import Person
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import Change, CompanyChanged, MoveMade, NoteWritten, StillHere
from trioapp.domain.rounds import Seatings
from trioapp.domain.run import Run
from trioapp.domain.seating import Group, Seat, Seating
from trioapp.domain.session import Company, Session, SessionHead
from trioapp.domain.wishes import Pair, Wishes
from trioapp.storage.format_file import parse_format

APPLICATION_ID = 0x5452494F
SCHEMA_VERSION = 3

_TABLES = """
CREATE TABLE session (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, programme TEXT NOT NULL, language TEXT NOT NULL,
    created_ms INTEGER NOT NULL, format_source TEXT NOT NULL
) STRICT;
CREATE TABLE person (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL, team TEXT NOT NULL
) STRICT;
CREATE TABLE seat (
    round INTEGER NOT NULL, person TEXT NOT NULL, trio INTEGER, place INTEGER NOT NULL, role TEXT NOT NULL,
    locked INTEGER NOT NULL, absent INTEGER NOT NULL, PRIMARY KEY (round, person)
) STRICT;
CREATE TABLE wish (
    kind TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)
) STRICT;
CREATE TABLE move (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, boot TEXT NOT NULL, steady_ms INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL, amount_ms INTEGER NOT NULL, phase TEXT NOT NULL, round INTEGER NOT NULL,
    plan TEXT NOT NULL, target INTEGER
) STRICT;
CREATE TABLE still_here (
    only INTEGER PRIMARY KEY CHECK (only = 1), boot TEXT NOT NULL, steady_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE note (
    id TEXT PRIMARY KEY, trio INTEGER NOT NULL, round INTEGER NOT NULL, phase TEXT NOT NULL,
    at_phase_ms INTEGER NOT NULL, at_run_ms INTEGER NOT NULL, written_ms INTEGER NOT NULL,
    kind TEXT NOT NULL, mark TEXT, text TEXT NOT NULL
) STRICT;
"""

Connection = Any
"""An SQLite connection; the binding that is used has no types of its own."""


def create_tables(db: Connection) -> None:
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def insert_session(db: Connection, session: Session, format_source: str) -> None:
    head = session.head
    db.execute(
        "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)",
        (head.id, head.name, head.programme, head.language, head.created_ms, format_source),
    )
    changes: list[Change] = [CompanyChanged(session.company)]
    changes += [MoveMade(move) for move in session.run.moves]
    changes += [NoteWritten(note) for note in session.notes]
    for change in changes:
        write_change(db, change)


def write_change(db: Connection, change: Change) -> None:
    match change:
        case MoveMade(move):
            at = move.at
            db.execute(
                "INSERT INTO move VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    move.kind.value,
                    at.boot,
                    at.steady_ms,
                    at.wall_ms,
                    move.amount.ms,
                    move.phase,
                    move.round,
                    _plan_as_text(move.plan),
                    move.target,
                ),
            )
        case CompanyChanged(company):
            _write_company(db, company)
        case NoteWritten(note):
            db.execute("INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _note_row(note))
        case StillHere(at):
            db.execute("INSERT OR REPLACE INTO still_here VALUES (1, ?, ?, ?)", (at.boot, at.steady_ms, at.wall_ms))


def _write_company(db: Connection, company: Company) -> None:
    for table in ("person", "seat", "wish"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - one of three words
    people = [(person.id, person.number, person.name, person.team) for person in company.people]
    db.executemany("INSERT INTO person VALUES (?, ?, ?, ?)", people)
    for number, seating in company.seatings.by_round:
        db.executemany("INSERT INTO seat VALUES (?, ?, ?, ?, ?, ?, ?)", _seat_rows(number, seating))
    db.executemany("INSERT INTO wish VALUES (?, ?, ?)", _wish_rows(company.wishes))


def read_head(db: Connection) -> SessionHead:
    return SessionHead(*db.execute("SELECT id, name, programme, language, created_ms FROM session").fetchone())


def count_people(db: Connection) -> int:
    return int(db.execute("SELECT count(*) FROM person").fetchone()[0])


def read_moves(db: Connection) -> tuple[Move, ...]:
    """The log. A row that is missing or cannot be understood keeps its place as an `UNKNOWN` move."""
    rows = db.execute(
        "SELECT number, kind, boot, steady_ms, wall_ms, amount_ms, phase, round, plan, target FROM move ORDER BY number"
    )
    moves: list[Move] = []
    for number, kind, boot, steady, wall, *details in rows:
        at = Instant(boot, steady, wall)
        moves += [Move(MoveKind.UNKNOWN, at)] * (number - len(moves) - 1)
        moves.append(_move(kind, at, *details))
    return tuple(moves)


def _move(kind: str, at: Instant, amount: int, phase: str, round_: int, plan: str, target: int | None) -> Move:
    try:
        return Move(MoveKind(kind), at, Duration(amount), phase, round_, _plan_from_text(plan), target)
    except (ValueError, TypeError, KeyError):
        return Move(MoveKind.UNKNOWN, at)


def _plan_as_text(plan: Plan) -> str:
    """As JSON; empty for a move that brings no plan."""
    if not plan:
        return ""
    return json.dumps([{"id": p.id, "ms": p.length.ms, "round": p.round, "quiet": p.quiet} for p in plan])


def _plan_from_text(text: str) -> Plan:
    """`ValueError`, `TypeError` or `KeyError` for what is no plan."""
    phases = json.loads(text) if text else []
    return tuple(PlannedPhase(str(p["id"]), Duration(int(p["ms"])), int(p["round"]), bool(p["quiet"])) for p in phases)


def read_session(db: Connection) -> Session:
    exercise = _read_format(db)
    return Session(
        head=read_head(db),
        format=exercise,
        people=tuple(Person(*row) for row in db.execute("SELECT id, number, name, team FROM person ORDER BY number")),
        seatings=_read_seatings(db),
        run=Run(plan_of(exercise), read_moves(db)),
        notes=_read_notes(db),
        last_seen=_read_last_seen(db),
        wishes=_read_wishes(db),
    )


def _read_format(db: Connection) -> ExerciseFormat:
    (source,) = db.execute("SELECT format_source FROM session").fetchone()
    return parse_format(source, "")


def _read_last_seen(db: Connection) -> Instant | None:
    row = db.execute("SELECT boot, steady_ms, wall_ms FROM still_here").fetchone()
    return Instant(*row) if row else None


_SeatRow = tuple[int, str, int | None, int, str, bool, bool]


def _seat_rows(number: int, seating: Seating) -> Iterator[_SeatRow]:
    for group in seating.groups:
        for seat in group.seats:
            yield number, seat.person, group.number, seat.place, seat.role, seat.locked, False
    for absent, people in ((False, seating.unseated), (True, seating.absent)):
        for place, person in enumerate(people):
            yield number, person, None, place, "", False, absent


def _read_seatings(db: Connection) -> Seatings:
    rows: dict[int, list[_SeatRow]] = {1: []}
    columns = "round, person, trio, place, role, locked, absent"
    for row in db.execute(f"SELECT {columns} FROM seat ORDER BY round, trio, place"):  # noqa: S608 - a constant
        rows.setdefault(row[0], []).append(row)
    return Seatings(tuple((number, _seating(of_round)) for number, of_round in rows.items()))


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


def _read_wishes(db: Connection) -> Wishes:
    rows = list(db.execute("SELECT kind, one, other FROM wish"))
    apart, together = (
        frozenset(Pair((one, other)) for kind, one, other in rows if kind == wanted) for wanted in ("apart", "together")
    )
    return Wishes(apart, together)


def _note_row(note: Note) -> tuple[object, ...]:
    moment = note.moment
    return (
        note.id,
        note.trio,
        moment.round,
        moment.phase,
        moment.in_phase.ms,
        moment.in_run.ms,
        note.written_ms,
        note.kind.value,
        note.mark.value if note.mark else None,
        note.text,
    )


def _read_notes(db: Connection) -> tuple[Note, ...]:
    rows = db.execute(
        "SELECT id, trio, round, phase, at_phase_ms, at_run_ms, written_ms, kind, mark, text "
        "FROM note ORDER BY written_ms"
    )
    return tuple(
        Note(
            id=note_id,
            trio=trio,
            moment=Moment(round_, phase, Duration(in_phase), Duration(in_run)),
            written_ms=written,
            kind=NoteKind(kind),
            mark=Mark(mark) if mark else None,
            text=text,
        )
        for note_id, trio, round_, phase, in_phase, in_run, written, kind, mark, text in rows
    )
