"""A session file in which nobody writes, read where it lies: it is not copied, locked or changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlcipher3 import dbapi2 as sqlite

from trioapp.storage.private_copy import stamp_of
from trioapp.storage.rows import Connection
from trioapp.storage.schema import APPLICATION_ID, SCHEMA_VERSION
from trioapp.storage.session_database import WARY
from trioapp.storage.summaries import Stamp

T = TypeVar("T")
_WHOSE = ("application_id", "user_version")
_NOT_AS_IT_SHOULD_BE = (sqlite.Error, TypeError, ValueError, LookupError)


def read_in_place(path: Path, stamp: Stamp, use: Callable[[Connection], T]) -> T | None:
    """What `use` makes of the session at `path`; None where only a private copy can tell.

    That is where a log lies beside it, where an earlier version wrote it or something in it is wrong, and where it is
    not as its `stamp` says any more. To be called for no file that this program has open, whose locks would go.
    """
    if any(size for size, _ in stamp[1:]):
        return None
    try:
        found = _read(path, use)
    except _NOT_AS_IT_SHOULD_BE:
        return None
    return found if stamp_of(path) == stamp else None


def _read(path: Path, use: Callable[[Connection], T]) -> T | None:
    db = sqlite.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, timeout=0)
    try:
        for pragma in WARY:
            db.execute(pragma)
        ((application,), (version,)) = (db.execute(f"PRAGMA {one}").fetchone() for one in _WHOSE)
        return use(db) if application == APPLICATION_ID and version >= SCHEMA_VERSION else None
    finally:
        db.close()
