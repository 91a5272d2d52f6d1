"""The program ends at any statement of a migration: the file is as before or as after, and opens."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from tests.faults.store import a_full_session, shelf_with
from trioapp.domain.problems import Refused
from trioapp.storage.session_shelf import SessionFolder

FIXTURES = sorted((Path(__file__).parents[1] / "storage" / "fixtures").glob("schema-*.trio"))
MOST_STATEMENTS = 220


def tried(count: int, seed: int) -> dict[str, int]:
    dice = Random(seed)
    broken = 0
    with shelf_with(a_full_session(1)) as (shelf, root):
        (listed,) = shelf.sessions()
        for _ in range(count):
            fixture = dice.choice(FIXTURES)
            for left in (root / "sessions").iterdir():
                left.unlink()
            shutil.rmtree(root / "backups", ignore_errors=True)
            shutil.copy(fixture, listed.path)
            expected = shelf.read("id-1")
            _end_at(dice.randrange(MOST_STATEMENTS), root)
            try:
                shelf.tidy()
                session, file = shelf.open("id-1")
                file.close()
                broken += session != expected
            except Refused:
                broken += 1
    return {"migrations cut off": count, "broken": broken}


def _end_at(statement: int, root: Path) -> None:
    """Opens the session in a process that ends as it begins the statement of that number."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    left = [statement]

    def count(_statement: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            os._exit(1)

    def watched(*where: Any, **how: Any) -> Any:
        db = connect(*where, **how)
        db.set_trace_callback(count)
        return db

    connect = sqlite.connect
    sqlite.connect = watched
    SessionFolder(root / "sessions", root / "child").open("id-1")
    os._exit(0)
