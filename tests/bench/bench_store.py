"""What the store costs beside plain sqlite3 on the same disk: `python -m tests.bench.bench_store`.

Saving a note, typing while the disk is slow, listing and searching a thousand sessions, a session of 100,000 notes, the
start of the program with a thousand sessions beside its start with none, and how soon one can type again after a kill.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from tests.builders import a_session, trio_source
from tests.faults.store import a_note
from trioapp.domain.observation import Note
from trioapp.domain.ports import NoteWritten, SaveState
from trioapp.domain.texts import folded
from trioapp.storage.backups import Backups
from trioapp.storage.session_database import connect, create_session_file
from trioapp.storage.session_file import WritableSession
from trioapp.storage.session_shelf import SessionFolder

ROOT = Path(__file__).resolve().parents[2]
COMMITS = 400
STROKES, BETWEEN_STROKES_S = 1500, 0.002
SESSIONS, NOTES_EACH = 1000, 20
MANY_NOTES = 100_000
START_GOAL = 1.3
TYPING_GOAL_MS = 2000
WORDS = "wat ik zag in deze trio, en wat de interviewer daarop vroeg; "
SOUGHT = "Spreeuwenéi"
"""Stands in one note of many, with an accent, as it is sought without one."""
PLAIN = "CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL)"
BUSY_DISK = """
import os, sys
much = os.urandom(4_000_000)
while True:
    with open(sys.argv[1], "wb") as file:
        file.write(much)
        os.fsync(file.fileno())
"""

Timings = list[float]
"""In milliseconds."""


def main() -> None:
    asked = _arguments()
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        place = Path(folder)
        _commits(place, "a note of a line", 60)
        _commits(place, "a note of 100 kB", 100_000)
        _typing(place)
        _many_notes(place)
        _many_sessions(place, asked.repeats)
        _after_kills(place / "killed", asked.repeats)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5, help="how often listing, searching and starting are (5)")
    return parser.parse_args()


def _commits(place: Path, name: str, length: int) -> None:
    """From handing a note over until it is told to be saved, beside one insert by hand."""
    with _open_session(place) as file, closing(_plain(place / "plain.db")) as plain:
        saved = threading.Event()
        file.watch(lambda saving: saved.set() if saving.state is SaveState.SAVED else None)
        ours, theirs = Timings(), Timings()
        for number in range(COMMITS):
            note = a_note(number, f"{number} {WORDS * (length // len(WORDS) + 1)}"[:length])
            ours.append(_timed(partial(_save, file, saved, note)))
            theirs.append(_timed(partial(_insert, plain, note)))
    _say(f"saving {name}", ours, theirs)


def _save(file: WritableSession, saved: threading.Event, note: Note) -> None:
    saved.clear()
    file.submit(NoteWritten(note))
    saved.wait()


def _typing(place: Path) -> None:
    """What one key waits for while others keep the disk busy, beside an insert that waits for the disk."""
    with _busy_disk(place), _open_session(place, throttle_s=0.25) as file, closing(_plain(place / "plain.db")) as plain:
        ours, theirs = Timings(), Timings()
        for number in range(STROKES):
            note = a_note(1, WORDS * 10 + "x" * number)
            ours.append(_timed(partial(file.submit, NoteWritten(note))))
            if number % 10 == 0:
                theirs.append(_timed(partial(_insert, plain, replace(note, id=f"n{number}"))))
            time.sleep(BETWEEN_STROKES_S)
    _say("a key, on a busy disk", ours, theirs)


def _many_notes(place: Path) -> None:
    """A session that no workshop fills: opened, and looked through for a word."""
    shelf = SessionFolder(place / "large" / "sessions", place / "large" / "scratch")
    notes = tuple(
        a_note(number, f"{number} {WORDS}" + SOUGHT * (number == MANY_NOTES // 2)) for number in range(MANY_NOTES)
    )
    shelf.create(replace(a_session(), notes=notes), trio_source())
    name = shelf.sessions()[0].path.name
    path = place / "large.db"
    with closing(_plain(path)) as plain:
        plain.executemany("INSERT INTO note VALUES (?, ?)", ((note.id, note.text) for note in notes))
    _say(f"opening {MANY_NOTES} notes", [_timed(lambda: shelf.open("id-1")[1].close())], [_timed(lambda: _rows(path))])
    ours = [_timed(lambda: _must_find(_found(shelf, [name])))]
    _say(f"searching {MANY_NOTES} notes", ours, [_timed(lambda: _must_find(_like([path])))])


def _many_sessions(place: Path, repeats: int) -> None:
    data = place / "data"
    shelf = SessionFolder(data / "sessions", data / "scratch")
    plain = [place / "plain" / f"{number}.db" for number in range(SESSIONS)]
    plain[0].parent.mkdir()
    for number, path in enumerate(plain):
        texts = _texts(NOTES_EACH, has_sought=number == SESSIONS // 2)
        session = a_session(name=f"Leerdag {number}", session_id=f"id-{number}")
        shelf.create(replace(session, notes=tuple(map(a_note, range(NOTES_EACH), texts))), trio_source())
        with closing(_plain(path)) as db:
            db.executemany("INSERT INTO note VALUES (?, ?)", enumerate(texts))
    first = [_timed(lambda: _list(data, forgets=True)) for _ in range(repeats)]
    again = [_timed(lambda: _list(data)) for _ in range(repeats)]
    each = [_timed(lambda: [_rows(path, 1) for path in plain]) for _ in range(repeats)]
    _say(f"listing {SESSIONS} sessions, the first time", first, each)
    _say(f"listing {SESSIONS} sessions, after that", again, each)
    names = [one.path.name for one in shelf.sessions()]
    ours = [_timed(lambda: _must_find(_found(shelf, names))) for _ in range(repeats)]
    theirs = [_timed(lambda: _must_find(_like(plain))) for _ in range(repeats)]
    _say(f"searching {SESSIONS} sessions", ours, theirs)
    _starts(place, data, repeats)


def _texts(count: int, *, has_sought: bool) -> list[str]:
    return [f"{number} {WORDS}" + SOUGHT * (has_sought and number == count // 2) for number in range(count)]


def _starts(place: Path, data: Path, repeats: int) -> None:
    """From the command to the picture of the sessions page, in turn, after one start of each that fills the caches."""
    empty = place / "empty"
    pairs = [(_start_ms(data), _start_ms(empty)) for _ in range(repeats + 1)][1:]
    ours, theirs = [one for one, _ in pairs], [other for _, other in pairs]
    ratio = median(ours) / median(theirs)
    verdict = "reached" if ratio <= START_GOAL else "MISSED"
    print(
        f"{f'starting with {SESSIONS} sessions':42} {median(ours):9.0f} ms  beside {median(theirs):.0f} ms with none"
        f"  ratio {ratio:.2f}  goal {START_GOAL}  {verdict}"
    )


def _after_kills(data: Path, repeats: int) -> None:
    """From the command to the first key in the note, each time after a typist was killed in that session."""
    SessionFolder(data / "sessions", data / "scratch").create(a_session(), trio_source())
    waits = [_first_key_ms(data) for _ in range(repeats + 1)][1:]
    verdict = "reached" if max(waits) <= TYPING_GOAL_MS else "MISSED"
    figures = f"{median(waits):9.0f} ms, at most {max(waits):.0f}"
    print(f"{'typing again after a kill':42} {figures}  goal {TYPING_GOAL_MS}  {verdict}")


def _first_key_ms(data: Path) -> float:
    command = [sys.executable, "-m", "tests.journeys.typist", str(data), "id-1"]
    began_s = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, env=_environment(data), stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout
        typed_s = float(typist.stdout.readline().split()[1])
        typist.kill()
    return (typed_s - began_s) * 1000


def _start_ms(data: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.sessions_page", str(data)]
    began_ns = time.monotonic_ns()
    run = subprocess.run(command, cwd=ROOT, env=_environment(data), capture_output=True, text=True, check=True)
    return float(json.loads(run.stdout.splitlines()[-1])["painted_ns"] - began_ns) / 1e6


def _environment(data: Path) -> dict[str, str]:
    """Windows that nobody sees, and compiled modules that are kept, as on any laptop."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(data.with_name("compiled")),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


@contextmanager
def _open_session(place: Path, throttle_s: float = 0.0) -> Iterator[WritableSession]:
    path = Path(tempfile.mkdtemp(dir=place)) / "bench.trio"
    create_session_file(path, a_session(), trio_source())
    file = WritableSession(path, connect(path), Backups(path.parent / "backups"), throttle_s=throttle_s)
    yield file
    file.close()


@contextmanager
def _busy_disk(place: Path) -> Iterator[None]:
    others = [subprocess.Popen([sys.executable, "-c", BUSY_DISK, str(place / f"busy-{n}")]) for n in range(3)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def _plain(path: Path) -> sqlite3.Connection:
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", PLAIN):
        db.execute(statement)
    return db


def _insert(db: sqlite3.Connection, note: Note) -> None:
    db.execute("INSERT INTO note VALUES (?, ?)", (note.id, note.text))


def _rows(path: Path, most: int = -1) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM note LIMIT ?", (most,)).fetchall()


def _like(paths: Sequence[Path]) -> int:
    found = 0
    for path in paths:
        with closing(sqlite3.connect(path)) as db:
            found += len(db.execute("SELECT id FROM note WHERE text LIKE ?", (f"%{SOUGHT}%",)).fetchall())
    return found


def _found(shelf: SessionFolder, names: Sequence[str]) -> int:
    """As `Sessions.search` looks, without regard to accents."""
    sought = folded(SOUGHT)
    return sum(any(sought in folded(text) for text in shelf.notes_of(name)) for name in names)


def _must_find(found: int) -> None:
    if found != 1:
        raise SystemExit(f"found {found} times instead of once")


def _list(data: Path, *, forgets: bool = False) -> None:
    if forgets:
        (data / "sessions.json").unlink(missing_ok=True)
    listed = SessionFolder(data / "sessions", data / "scratch").sessions()
    if len(listed) != SESSIONS or not all(one.head for one in listed):
        raise SystemExit("a session is not listed")


def _timed(act: Callable[[], object]) -> float:
    began_ns = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - began_ns) / 1e6


def _say(name: str, ours: Timings, theirs: Timings) -> None:
    ratio = median(ours) / median(theirs)
    print(f"{name:42} {_figures(ours)}  beside {_figures(theirs)}  ratio {ratio:.2f}", flush=True)


def _figures(timings: Timings) -> str:
    """The middle; of many also how long it takes in 95 and 99 of 100, and at most."""
    if len(timings) < 100:
        return f"{median(timings):9.1f} ms"
    hundredths = quantiles(timings, n=100)
    return (
        f"{median(timings):9.3f} ms (95 %: {hundredths[94]:.2f}, 99 %: {hundredths[98]:.2f}, most {max(timings):.2f})"
    )


if __name__ == "__main__":
    main()
