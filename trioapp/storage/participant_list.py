"""The list of participants that a trainer was sent, as a file."""

from __future__ import annotations

from pathlib import Path

from trioapp.domain.people import PeopleRead, people_read
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.reading import read_text, shown
from trioapp.storage.session_database import SESSION_SUFFIX

LARGEST_LIST = 512 * 1024
"""Bytes; five hundred people with a kilobyte about each."""


def read_participants(path: Path) -> PeopleRead:
    """The people in a text file or a table; never none. `Refused` when it cannot be read, is empty or is too long.

    A session file is refused unread: this program may have it open, and would lose its lock by closing it again.
    """
    if path.suffix == SESSION_SUFFIX:
        raise Refused(Problem(ProblemKind.LIST_NOT_TEXT, shown(path)))
    read = people_read(read_text(path, LARGEST_LIST), shown(path))
    if not read.people:
        raise Refused(Problem(ProblemKind.LIST_EMPTY, shown(path)))
    return read
