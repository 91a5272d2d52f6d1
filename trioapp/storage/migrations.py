"""Bringing a session file that an earlier version of the program wrote up to the tables of this one."""

from __future__ import annotations

import json
from collections.abc import Callable

import tomli

from trioapp.storage.rows import Connection, put


def migrate(db: Connection, version: int, wanted: int) -> None:
    """Takes each step from `version` to `wanted` within the caller's transaction, so that all of them count or none."""
    for step in range(version, wanted):
        _STEPS[step](db)
        db.execute(f"PRAGMA user_version = {step + 1}")


def _rounds_and_plans(db: Connection) -> None:
    """Version 2: a move names the round of its phase, and a new plan stands there whole instead of as lengths only."""
    ids = _phases_of(db)
    db.execute("ALTER TABLE move RENAME TO old_move")
    db.execute(
        "CREATE TABLE move (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, boot TEXT NOT NULL, "
        "steady_ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL, amount_ms INTEGER NOT NULL, phase TEXT NOT NULL, "
        "round INTEGER NOT NULL, plan TEXT NOT NULL, target INTEGER) STRICT"
    )
    for number, kind, boot, steady, wall, amount, phase, lengths, target in db.execute("SELECT * FROM old_move"):
        plan = [
            {"id": name, "ms": int(ms), "round": 1, "quiet": False}
            for name, ms in zip(ids, lengths.split(), strict=False)
        ]
        db.execute(
            "INSERT INTO move VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, kind, boot, steady, wall, amount, phase, 1, json.dumps(plan) if plan else "", target),
        )
    db.execute("DROP TABLE old_move")


def _rounds_of_seats(db: Connection) -> None:
    """Version 3: a seat belongs to a round and can be locked, a person absent or in a team, a pair kept apart."""
    db.execute("ALTER TABLE person ADD COLUMN team TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE seat RENAME TO old_seat")
    db.execute(
        "CREATE TABLE seat (round INTEGER NOT NULL, person TEXT NOT NULL, trio INTEGER, place INTEGER NOT NULL, "
        "role TEXT NOT NULL, locked INTEGER NOT NULL, absent INTEGER NOT NULL, PRIMARY KEY (round, person)) STRICT"
    )
    db.execute("INSERT INTO seat SELECT 1, person, trio, place, role, 0, 0 FROM old_seat")
    db.execute("DROP TABLE old_seat")
    db.execute(
        "CREATE TABLE wish (kind TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, "
        "PRIMARY KEY (one, other)) STRICT"
    )


_SEALED = {
    "session": "id TEXT PRIMARY KEY, name TEXT NOT NULL, programme TEXT NOT NULL, language TEXT NOT NULL, "
    "created_ms INTEGER NOT NULL, format_source TEXT NOT NULL, seal BLOB NOT NULL",
    "person": "id TEXT PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL, team TEXT NOT NULL, "
    "seal BLOB NOT NULL",
    "seat": "round INTEGER NOT NULL, person TEXT NOT NULL, trio INTEGER, place INTEGER NOT NULL, role TEXT NOT NULL, "
    "locked INTEGER NOT NULL, absent INTEGER NOT NULL, seal BLOB NOT NULL, PRIMARY KEY (round, person)",
    "wish": "kind TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, seal BLOB NOT NULL, PRIMARY KEY (one, other)",
    "move": "number INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, boot TEXT NOT NULL, steady_ms INTEGER NOT NULL, "
    "wall_ms INTEGER NOT NULL, amount_ms INTEGER NOT NULL, phase TEXT NOT NULL, round INTEGER NOT NULL, "
    "plan TEXT NOT NULL, target INTEGER, seal BLOB NOT NULL",
    "still_here": "only INTEGER NOT NULL UNIQUE CHECK (only = 1), boot TEXT NOT NULL, steady_ms INTEGER NOT NULL, "
    "wall_ms INTEGER NOT NULL, seal BLOB NOT NULL",
    "note": "id TEXT PRIMARY KEY, trio INTEGER NOT NULL, round INTEGER NOT NULL, phase TEXT NOT NULL, "
    "at_phase_ms INTEGER NOT NULL, at_run_ms INTEGER NOT NULL, written_ms INTEGER NOT NULL, kind TEXT NOT NULL, "
    "mark TEXT, text TEXT NOT NULL, seal BLOB NOT NULL",
}


def _seals(db: Connection) -> None:
    """Version 4: each row carries a seal, and a book counts what has been written."""
    for table, columns in _SEALED.items():
        rows = db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - a constant
        db.execute(f"DROP TABLE {table}")
        db.execute(f"CREATE TABLE {table} ({columns}) STRICT")
        for row in rows:
            put(db, table, row)
    db.execute(
        "CREATE TABLE book (only INTEGER NOT NULL UNIQUE CHECK (only = 1), commits INTEGER NOT NULL, "
        "seal BLOB NOT NULL) STRICT"
    )
    put(db, "book", (1, 0))


def _keeping(db: Connection) -> None:
    """Version 5: how long names and notes stay; for what was made before, until somebody deletes them."""
    db.execute(
        "CREATE TABLE keeping (only INTEGER NOT NULL UNIQUE CHECK (only = 1), days INTEGER, seal BLOB NOT NULL) STRICT"
    )
    put(db, "keeping", (1, None))


def _earlier_texts(db: Connection) -> None:
    """Version 6: what a note said before stays beside it."""
    db.execute(
        "CREATE TABLE earlier_text (note TEXT NOT NULL, number INTEGER NOT NULL, written_ms INTEGER NOT NULL, "
        "text TEXT NOT NULL, seal BLOB NOT NULL, PRIMARY KEY (note, number)) STRICT"
    )


def _talk_and_harvest(db: Connection) -> None:
    """Version 7: more about a note than its words, turns of talk, and the harvest of the room."""
    db.execute(
        "CREATE TABLE note_detail (note TEXT PRIMARY KEY, speaker TEXT NOT NULL, verbatim INTEGER NOT NULL, "
        "lasted_ms INTEGER, energy TEXT, heading TEXT NOT NULL, chosen INTEGER NOT NULL, seal BLOB NOT NULL) STRICT"
    )
    db.execute(
        "CREATE TABLE turn (id TEXT PRIMARY KEY, trio INTEGER NOT NULL, round INTEGER NOT NULL, phase TEXT NOT NULL, "
        "at_phase_ms INTEGER NOT NULL, at_run_ms INTEGER NOT NULL, written_ms INTEGER NOT NULL, "
        "speaker TEXT NOT NULL, seal BLOB NOT NULL) STRICT"
    )
    db.execute(
        "CREATE TABLE sentence (id TEXT PRIMARY KEY, trio INTEGER NOT NULL, text TEXT NOT NULL, "
        "written_ms INTEGER NOT NULL, tone TEXT, level TEXT, theme TEXT NOT NULL, may_share INTEGER NOT NULL, "
        "seal BLOB NOT NULL) STRICT"
    )
    db.execute(
        "CREATE TABLE theme (id TEXT PRIMARY KEY, name TEXT NOT NULL, number INTEGER NOT NULL, seal BLOB NOT NULL) "
        "STRICT"
    )


def _items(db: Connection) -> None:
    """Version 8: the programme of the day, canvases and answers."""
    db.execute(
        "CREATE TABLE item (id TEXT PRIMARY KEY, kind TEXT NOT NULL, content TEXT NOT NULL, seal BLOB NOT NULL) STRICT"
    )


def _phases_of(db: Connection) -> list[str]:
    (source,) = db.execute("SELECT format_source FROM session").fetchone()
    return [phase["id"] for phase in tomli.loads(source)["phases"]]


_STEPS: dict[int, Callable[[Connection], None]] = {
    1: _rounds_and_plans,
    2: _rounds_of_seats,
    3: _seals,
    4: _keeping,
    5: _earlier_texts,
    6: _talk_and_harvest,
    7: _items,
}
"""What leads from a version to the next one."""
