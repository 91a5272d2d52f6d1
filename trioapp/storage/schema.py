"""The tables of a session file, and the translation between their rows and a session."""

from __future__ import annotations

import json
from typing import Any

from trioapp.domain.formats import ExerciseFormat
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind, Plan, PlannedPhase
from trioapp.domain.observation import Mark, Moment, Note, NoteKind
from trioapp.domain.people import Person
from trioapp.domain.plans import plan_of
from trioapp.domain.ports import Change, MoveMade, NoteWritten, SeatingChanged, StillHere
from trioapp.domain.run import Run
from trioapp.domain.seating import Group, Seat, Seating
from trioapp.domain.session import Session, SessionHead
from trioapp.storage.format_file import parse_format

APPLICATION_ID = 0x5452494F
SCHEMA_VERSION = 2

_TABLES = """
CREATE TABLE session (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, programme TEXT NOT NULL, language TEXT NOT NULL,
    created_ms INTEGER NOT NULL, format_source TEXT NOT NULL
) STRICT;
CREATE TABLE person (id TEXT PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE seat (
    person TEXT PRIMARY KEY REFERENCES person (id), trio INTEGER, place INTEGER NOT NULL, role TEXT NOT NULL
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
    db.executemany("INSERT INTO person VALUES (?, ?, ?)", [(p.id, p.number, p.name) for p in session.people])
    changes: list[Change] = [SeatingChanged(session.seating)]
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
        case SeatingChanged(seating):
            db.execute("DELETE FROM seat")
            db.executemany("INSERT INTO seat VALUES (?, ?, ?, ?)", _seat_rows(seating))
        case NoteWritten(note):
            db.execute("INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _note_row(note))
        case StillHere(at):
            db.execute("INSERT OR REPLACE INTO still_here VALUES (1, ?, ?, ?)", (at.boot, at.steady_ms, at.wall_ms))


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
        people=tuple(Person(*row) for row in db.execute("SELECT id, number, name FROM person ORDER BY number")),
        seating=_read_seating(db),
        run=Run(plan_of(exercise), read_moves(db)),
        notes=_read_notes(db),
        last_seen=_read_last_seen(db),
    )


def _read_format(db: Connection) -> ExerciseFormat:
    (source,) = db.execute("SELECT format_source FROM session").fetchone()
    return parse_format(source, "")


def _read_last_seen(db: Connection) -> Instant | None:
    row = db.execute("SELECT boot, steady_ms, wall_ms FROM still_here").fetchone()
    return Instant(*row) if row else None


def _seat_rows(seating: Seating) -> list[tuple[str, int | None, int, str]]:
    seated: list[tuple[str, int | None, int, str]] = [
        (seat.person, group.number, place, seat.role)
        for group in seating.groups
        for place, seat in enumerate(group.seats)
    ]
    return seated + [(person, None, place, "") for place, person in enumerate(seating.unseated)]


def _read_seating(db: Connection) -> Seating:
    seats: dict[int, list[Seat]] = {}
    unseated: list[str] = []
    for trio, person, role in db.execute("SELECT trio, person, role FROM seat ORDER BY trio, place"):
        if trio is None:
            unseated.append(person)
        else:
            seats.setdefault(trio, []).append(Seat(person, role))
    return Seating(tuple(Group(number, tuple(group)) for number, group in seats.items()), tuple(unseated))


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
