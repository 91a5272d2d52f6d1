"""The tables of a session file, and rows that carry a seal: a hash that tells when a disk changed what was written.

The checks of SQLite itself do not notice a changed letter; a seal does, and it holds for its table only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from json.encoder import encode_basestring
from types import NoneType
from typing import Any, Protocol

TABLES: Mapping[str, tuple[str, ...]] = {
    "session": (
        "id TEXT PRIMARY KEY",
        "name TEXT NOT NULL",
        "programme TEXT NOT NULL",
        "language TEXT NOT NULL",
        "created_ms INTEGER NOT NULL",
        "format_source TEXT NOT NULL",
    ),
    "person": ("id TEXT PRIMARY KEY", "number INTEGER NOT NULL", "name TEXT NOT NULL", "team TEXT NOT NULL"),
    "seat": (
        "round INTEGER NOT NULL",
        "person TEXT NOT NULL",
        "trio INTEGER",
        "place INTEGER NOT NULL",
        "role TEXT NOT NULL",
        "locked INTEGER NOT NULL",
        "absent INTEGER NOT NULL",
    ),
    "wish": ("kind TEXT NOT NULL", "one TEXT NOT NULL", "other TEXT NOT NULL"),
    "move": (
        "number INTEGER NOT NULL UNIQUE",
        "kind TEXT NOT NULL",
        "boot TEXT NOT NULL",
        "steady_ms INTEGER NOT NULL",
        "wall_ms INTEGER NOT NULL",
        "amount_ms INTEGER NOT NULL",
        "phase TEXT NOT NULL",
        "round INTEGER NOT NULL",
        "plan TEXT NOT NULL",
        "target INTEGER",
    ),
    "still_here": (
        "only INTEGER NOT NULL UNIQUE CHECK (only = 1)",
        "boot TEXT NOT NULL",
        "steady_ms INTEGER NOT NULL",
        "wall_ms INTEGER NOT NULL",
    ),
    "note": (
        "id TEXT PRIMARY KEY",
        "trio INTEGER NOT NULL",
        "round INTEGER NOT NULL",
        "phase TEXT NOT NULL",
        "at_phase_ms INTEGER NOT NULL",
        "at_run_ms INTEGER NOT NULL",
        "written_ms INTEGER NOT NULL",
        "kind TEXT NOT NULL",
        "mark TEXT",
        "text TEXT NOT NULL",
    ),
    "note_detail": (
        "note TEXT PRIMARY KEY",
        "speaker TEXT NOT NULL",
        "verbatim INTEGER NOT NULL",
        "lasted_ms INTEGER",
        "energy TEXT",
        "heading TEXT NOT NULL",
        "chosen INTEGER NOT NULL",
    ),
    "turn": (
        "id TEXT PRIMARY KEY",
        "trio INTEGER NOT NULL",
        "round INTEGER NOT NULL",
        "phase TEXT NOT NULL",
        "at_phase_ms INTEGER NOT NULL",
        "at_run_ms INTEGER NOT NULL",
        "written_ms INTEGER NOT NULL",
        "speaker TEXT NOT NULL",
    ),
    "sentence": (
        "id TEXT PRIMARY KEY",
        "trio INTEGER NOT NULL",
        "text TEXT NOT NULL",
        "written_ms INTEGER NOT NULL",
        "tone TEXT",
        "level TEXT",
        "theme TEXT NOT NULL",
        "may_share INTEGER NOT NULL",
    ),
    "theme": ("id TEXT PRIMARY KEY", "name TEXT NOT NULL", "number INTEGER NOT NULL"),
    "item": ("id TEXT PRIMARY KEY", "kind TEXT NOT NULL", "content TEXT NOT NULL"),
    "earlier_text": (
        "note TEXT NOT NULL",
        "number INTEGER NOT NULL",
        "written_ms INTEGER NOT NULL",
        "text TEXT NOT NULL",
    ),
    "keeping": ("only INTEGER NOT NULL UNIQUE CHECK (only = 1)", "days INTEGER"),
    "book": ("only INTEGER NOT NULL UNIQUE CHECK (only = 1)", "commits INTEGER NOT NULL"),
}
"""The columns of each table, beside the seal at its end. No column stands for SQLite's own number of a row, so that a
row can be read, and its seal checked, from its bytes alone. The book counts what has been written.

A table that is here stays as it is, and what is new has a table of its own: so a damaged file of an earlier version is
salvaged like one of this version, and no row has to be sealed anew."""
_KEYS = {"seat": "round, person", "wish": "one, other", "earlier_text": "note, number"}
SEAL_BYTES = 16
_LONGEST_NAME = 1_000
"""Of a session: a text that is longer is the source of its exercise."""

Connection = Any
"""An SQLite connection; the binding that is used has no types of its own."""
Row = tuple[Any, ...]
"""What stands in a row, without its seal."""


class RowSource(Protocol):
    """Where the rows of a session come from."""

    def of(self, table: str) -> list[Row]:
        """The rows of a table that are as they were written, in no particular order."""


class SealedRows:
    """The rows that a connection finds, and how many others there are whose seal is broken.

    Of each table that was read it has the `count` of all there are. What was fetched is there when the file is closed.

    Of what a newer version of the program wrote, they end with the last column that this one knows.
    """

    def __init__(self, db: Connection) -> None:
        self._db = db
        self.broken: Counter[str] = Counter()
        self.count: dict[str, int] = {}
        self._fetched: dict[str, list[Row]] = {}

    def fetch(self, table: str) -> int:
        """Those that are asked for next; how many they are with those that are broken."""
        found = self._fetched[table] = self._all(table)
        return len(found)

    def of(self, table: str) -> list[Row]:
        found = self._fetched.pop(table, None)
        return self._sound(table, self._all(table) if found is None else found)

    def _all(self, table: str) -> list[Row]:
        found: list[Row] = self._db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - one of ours
        self.count[table] = len(found)
        return found

    def items(self, kind: str) -> list[Row]:
        """The items of a kind; those of others, such as pictures, are not read."""
        return self._sound("item", self._db.execute("SELECT * FROM item WHERE kind = ?", (kind,)).fetchall())

    def fetch_items_but(self, kinds: Sequence[str]) -> None:
        """As if those of no such kind were all; most sessions have none at all."""
        ((self.count["item"],),) = self._db.execute("SELECT count(*) FROM item NOT INDEXED")
        asked = f"SELECT * FROM item WHERE kind NOT IN ({', '.join('?' * len(kinds))})"  # noqa: S608 - no words in it
        self._fetched["item"] = self._db.execute(asked, kinds).fetchall() if self.count["item"] else []

    def _sound(self, table: str, found: list[Row]) -> list[Row]:
        known = len(TABLES[table])
        sound = [row[:-1][:known] for row in found if is_sealed(table, row)]
        self.broken[table] = len(found) - len(sound)
        return sound


class KeptRows(SealedRows):
    """Reads each table once, however often it is asked for."""

    def __init__(self, db: Connection) -> None:
        super().__init__(db)
        self._kept: dict[str, list[Row]] = {}

    def of(self, table: str) -> list[Row]:
        if table not in self._kept:
            self._kept[table] = super().of(table)
        return self._kept[table]


def create_tables(db: Connection) -> None:
    for table, columns in TABLES.items():
        key = f", PRIMARY KEY ({_KEYS[table]})" if table in _KEYS else ""
        db.execute(f"CREATE TABLE {table} ({', '.join(columns)}, seal BLOB NOT NULL{key}) STRICT")
    put(db, "book", (1, 0))


def put(db: Connection, table: str, values: Sequence[object]) -> None:
    """Writes a row with its seal, in the place of one with the same key."""
    marks = ", ".join("?" * (len(values) + 1))
    row = (*values, seal_of(table, values))
    db.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", row)  # noqa: S608 - one of ours


def seal_of(table: str, values: Sequence[Any]) -> bytes:
    """Over the table and the values as a list in JSON, made here for each of a session's rows in half the time."""
    kinds = _HEAD_IN_JSON if table == "session" else _IN_JSON
    try:
        words = [kinds[type(value)](value) for value in values]
    except KeyError:  # a kind of text or of number, such as one of a choice
        words = [(kinds.get(type(value)) or kinds[str if isinstance(value, str) else int])(value) for value in values]
    return blake2b(f'["{table}", {", ".join(words)}]'.encode(), digest_size=SEAL_BYTES).digest()


_exercise_in_json = lru_cache(maxsize=32)(encode_basestring)
"""The same one stands in session after session."""


def _head_in_json(text: str) -> str:
    return encode_basestring(text) if len(text) <= _LONGEST_NAME else _exercise_in_json(text)


_IN_JSON: dict[type, Callable[[Any], str]] = {str: encode_basestring, int: int.__repr__, NoneType: lambda _: "null"}
_HEAD_IN_JSON = _IN_JSON | {str: _head_in_json}


def is_sealed(table: str, row: Sequence[object]) -> bool:
    """Only the seal itself is bytes; anything else of that kind, for which JSON has no form, is no row of ours."""
    try:
        return bool(row[-1] == seal_of(table, row[:-1]))
    except TypeError:
        return False


def count_commit(db: Connection) -> int:
    """One more has been written, within the caller's transaction; how many that are."""
    count = commits_in(SealedRows(db)) + 1
    put(db, "book", (1, count))
    return count


def commits_in(rows: RowSource) -> int:
    return max((count for _, count in rows.of("book")), default=0)
