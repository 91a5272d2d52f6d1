"""The learning questions of 1,000 sessions: `python -m tests.bench.bench_agenda`.

How long the windows wait for it, how long it takes beside them and how late a clock is meanwhile, beside plain
`sqlite3` in the same run.
"""

from __future__ import annotations

import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.builders import HandClock, a_session, trio_source
from trioapp.domain.learning_agenda import LearningQuestion
from trioapp.domain.workbook import Workbook
from trioapp.services.agenda_keeping import AgendaKeeping
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace
from trioapp.storage.session_shelf import SessionFolder

SESSIONS, QUESTIONS = 1000, 3
SHARES = (0.1, 1.0)
"""Of the sessions that have questions."""
TICK_S = 0.005


def main() -> None:
    for share in SHARES:
        with tempfile.TemporaryDirectory() as place:
            _measure(Path(place), share)


def _measure(place: Path, share: float) -> None:
    shelf = SessionFolder(place / "sessions", place / "scratch")
    plain = [place / f"{number}.db" for number in range(round(SESSIONS * share))]
    for number in range(SESSIONS):
        count = QUESTIONS if number < len(plain) else 0
        questions = tuple(_question(one) for one in range(count))
        session = a_session(name=f"Leerdag {number}", session_id=f"id-{number}")
        shelf.create(replace(session, workbook=Workbook(questions)), trio_source())
    for path in plain:
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("CREATE TABLE question (id TEXT, text TEXT)")
            db.executemany("INSERT INTO question VALUES (?, ?)", ((f"q{n}", "Wat?") for n in range(QUESTIONS)))
    shelf.sessions()
    workspace = Workspace()
    keeping = AgendaKeeping(workspace, WorkbookPen(workspace), shelf, HandClock())
    began = time.perf_counter()
    look = keeping.look_elsewhere()
    windows = time.perf_counter() - began
    found = []
    took, late = _beside(lambda: found.append(look()))
    assert sum(len(one.questions) for one in found[0].sessions) == len(plain) * QUESTIONS
    theirs = _timed(lambda: [_rows(path) for path in plain])
    _, calm = _beside(lambda: time.sleep(0.5))
    print(
        f"{share:4.0%} with questions: the windows wait {windows * 1000:.1f} ms; read in {took * 1000:.0f} ms, beside "
        f"{theirs * 1000:.0f} ms of plain sqlite3; a clock is late by {late * 1000:.1f} ms at most, else by "
        f"{calm * 1000:.1f} ms"
    )


def _question(number: int) -> LearningQuestion:
    return LearningQuestion(f"q{number}", number, "o", f"Wat leren we van {number}?", date(2026, 1, 1))


def _beside(work: Callable[[], object]) -> tuple[float, float]:
    """How long it takes in a thread, and by how much a tick in this one is late meanwhile."""
    thread = threading.Thread(target=work)
    began, late = time.perf_counter(), 0.0
    thread.start()
    while thread.is_alive():
        before = time.perf_counter()
        time.sleep(TICK_S)
        late = max(late, time.perf_counter() - before - TICK_S)
    return time.perf_counter() - began, late


def _rows(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM question").fetchall()


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
