"""What the trials share: a session with notes, on a shelf of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.builders import CREATED_MS, a_session, trio_source
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.observation import Moment, Note
from trioapp.domain.session import Session
from trioapp.storage.session_shelf import SessionFolder

NOW = Instant("boot", 5_000, CREATED_MS)


def a_note(number: int, text: str) -> Note:
    return Note(f"n{number}", 1, Moment(1, "ask", Duration(0), Duration(0)), CREATED_MS + number, text=text)


def words(number: int) -> str:
    """Most are short, and some go on on other pages."""
    return f"wat ik zag, nummer {number}; " * (400 if number % 13 == 5 else 4)


def a_full_session(notes: int = 60) -> Session:
    session = a_session()
    written = tuple(a_note(number, words(number)) for number in range(notes))
    return replace(session, notes=written, run=session.run.moved(Move(MoveKind.START, NOW)))


@contextmanager
def shelf_with(session: Session) -> Iterator[tuple[SessionFolder, Path]]:
    """A shelf with that session on it, and the folder that it is in."""
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        root = Path(folder)
        shelf = SessionFolder(root / "sessions", root / "scratch")
        shelf.create(session, trio_source())
        yield shelf, root
