"""The program ends, or the disk fails, at any call that changes the disk: it is as before or as after, never between.

All points are tried when the count is large enough; else so many of them, drawn by the seed.
"""

from __future__ import annotations

import errno
import gc
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
import traceback
from collections import Counter
from dataclasses import dataclass, fields
from pathlib import Path
from random import Random
from typing import Any

from tests.faults.desk import Desk, Found, Stopped, found_in, lay_out
from tests.faults.disk import Disk
from tests.faults.images import Begun, Call, calls_in, files_in
from tests.faults.scenarios import SCENARIOS
from tests.faults.store import a_note
from trioapp.domain.ports import NoteWritten
from trioapp.domain.session import Session
from trioapp.storage.session_shelf import SessionFolder

ERRORS = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS)
LONGEST_S = 20
NEVER = -1
NOT_PREPARED = -1
LATE_CALLS = 3
"""Threads take turns otherwise each time; so many calls more than were counted are tried."""


@dataclass(frozen=True)
class Point:
    """A call of a scenario, and what happens at it: no error is the end of the process."""

    scenario: int
    call: int
    error: int = 0
    lasting: bool = False
    tries_again: bool = False

    def __str__(self) -> str:
        what = f"{errno.errorcode[self.error]}{' from then on' if self.lasting else ''}" if self.error else "killed"
        again = ", tried again" if self.tries_again else ""
        return f"{SCENARIOS[self.scenario].__name__}, call {self.call}: {what}{again}"


@dataclass(frozen=True)
class Told:
    """What a process said before it ended: how much it acknowledged, whether it was refused, and what went wrong."""

    acknowledged: int
    refused: bool = False
    wrong: str = ""
    calls: int = 0


def tried(count: int, seed: int, share: int, shares: int) -> dict[str, int]:
    """At each call whose number leaves `share` when divided by `shares`."""
    counted: Counter[str] = Counter({"points": 0, "kills": 0, "errors": 0, "broken": 0})
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        bench = Bench(Path(folder))
        points = [point for point in bench.points(seed) if point.call % shares == share]
        for point in points if len(points) <= count else Random(seed).sample(points, count):
            wrong = bench.wrong_at(point)
            counted.update(points=1, kills=not point.error, errors=bool(point.error), broken=bool(wrong))
            if wrong:
                print(f"{point}: {wrong}", file=sys.stderr, flush=True)
    return dict(counted)


class Bench:
    """Where points are tried: a data directory to begin with, and what each scenario makes of it step by step."""

    def __init__(self, folder: Path) -> None:
        self._disk = Disk()
        self._template, self.root = folder / "template", folder / "data"
        lay_out(self._template)
        self._known: dict[int, tuple[int, list[Found]]] = {}

    def points(self, seed: int) -> list[Point]:
        """All there are; the seed says which are tried again at once."""
        dice = Random(seed)
        found = []
        for number in range(len(SCENARIOS)):
            calls, _ = self._learn(number)
            for call in range(calls + LATE_CALLS):
                found.append(Point(number, call))
                found += [
                    Point(number, call, error, lasting, dice.random() < 0.5)
                    for error in ERRORS
                    for lasting in (False, True)
                ]
        return found

    def wrong_at(self, point: Point) -> str:
        """What is wrong after that; empty when nothing is."""
        self._learn(point.scenario)
        self._lay()
        told = self._child(point)
        is_done = told.refused and point.tries_again
        return told.wrong or self.wrong_after(point.scenario, told.acknowledged, is_done=is_done)

    def wrong_after(self, scenario: int, acknowledged: int, *, is_done: bool = False) -> str:
        """What is wrong with the data directory, when so many steps were acknowledged.

        What was refused twice, the second time on a disk that is well, `is_done` already, or should not have been.
        """
        _, steps = self._learn(scenario)
        try:
            now = found_in(self.root)
        except Exception:  # noqa: BLE001 - whatever it is, it is the finding
            return "cannot be started: " + traceback.format_exc(limit=-3)
        may = steps[acknowledged + is_done : acknowledged + 2]
        if now not in may:
            return "is between: " + _difference(now, may[-1])
        if now.broken_backups or now.backups < min(step.backups for step in may):
            return f"{now.backups} backups, {now.broken_backups} broken"
        return self._wrong_with_the_next_try(scenario, now, steps)

    def recorded(self, scenario: int) -> tuple[list[Begun], list[Call]]:
        """The files before, and what the scenario and its preparation do to them."""
        self._learn(scenario)
        self._lay()
        begin, trace = files_in(self.root), self.root.with_name("trace")
        with trace.open("wb") as file:
            self._child(Point(scenario, NEVER), trace=file.fileno())
        return begin, list(calls_in(trace.read_bytes()))

    def _wrong_with_the_next_try(self, scenario: int, now: Found, steps: list[Found]) -> str:
        """Who was as before does it once more; who was not goes on writing."""
        if now != steps[0]:
            return _wrong_with_writing(self.root, now)
        told = self._child(Point(scenario, NEVER))
        if told.wrong or told.refused:
            return f"a next try fails: {told.wrong or 'refused'}"
        after = found_in(self.root)
        cannot_be = told.acknowledged == NOT_PREPARED
        return "" if cannot_be or after == steps[-1] else "a next try ends otherwise: " + _difference(after, steps[-1])

    def _learn(self, number: int) -> tuple[int, list[Found]]:
        """How many calls the scenario makes, and what is found before it and after each of its steps."""
        if number not in self._known:
            self._lay()
            whole = self._child(Point(number, NEVER))
            if whole.wrong or whole.refused:
                raise AssertionError(f"{SCENARIOS[number].__name__}: {whole}")
            steps = []
            for step in range(whole.acknowledged + 1):
                self._lay()
                self._child(Point(number, NEVER), ends_after=step)
                steps.append(found_in(self.root))
            self._known[number] = whole.calls, steps
        return self._known[number]

    def _lay(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self._template, self.root, copy_function=_copied)

    def _child(self, point: Point, ends_after: int | None = None, trace: int | None = None) -> Told:
        reading, writing = os.pipe()
        gc.freeze()  # nobody looks through what both share, and so it stays shared
        child = os.fork()
        if child == 0:
            os.close(reading)
            gc.disable()
            signal.alarm(LONGEST_S)
            os.write(writing, json.dumps(_told(self.root, self._disk, point, writing, ends_after, trace)).encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as heard:
            dots, _, words = heard.read().partition(b"{")
        _, status = os.waitpid(child, 0)
        ended_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        if words:
            return Told(len(dots) - 1, **json.loads(b"{" + words))
        wrong = "" if ended_by == signal.SIGKILL or ends_after is not None else f"ended by signal {ended_by}"
        return Told(len(dots) - 1, wrong=wrong)


def _told(
    root: Path, disk: Disk, point: Point, acknowledging: int, ends_after: int | None, trace: int | None
) -> dict[str, Any]:
    """Runs in a process of its own: one dot when it is prepared and one for each step."""
    wrong: list[str] = []
    threading.excepthook = lambda told: wrong.append(_words_of(told.exc_value))
    sys.unraisablehook = lambda told: wrong.append(_words_of(told.exc_value))
    desk = Desk(root, disk, tries_again=point.tries_again)
    if trace is not None:
        disk.record(trace, 0, 0)
    try:
        for done, _ in enumerate(SCENARIOS[point.scenario](desk)):
            os.write(acknowledging, b".")
            if ends_after is not None and done == ends_after:
                os._exit(0)
            if trace is not None:
                disk.mark(done)
            elif done == 0:
                _arm(disk, point)
    except Stopped:
        pass
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is the finding
        wrong.append(_words_of(error))
    return {"refused": desk.is_refused, "wrong": "; ".join(wrong), "calls": disk.rest()}


def _arm(disk: Disk, point: Point) -> None:
    if point.error:
        disk.fail_at(point.call, point.error, lasting=point.lasting)
    else:
        disk.kill_at(point.call)


def _wrong_with_writing(root: Path, now: Found) -> str:
    shelf = SessionFolder(root / "sessions", root / "scratch")
    for name, session in now.sessions.items():
        if isinstance(session, Session):
            _, file = shelf.open(name)
            file.submit(NoteWritten(a_note(900, "en verder")))
            if not file.close() or "en verder" not in shelf.notes_of(name):
                return f"{name} cannot be gone on with"
    return ""


def _copied(source: str, target: str) -> None:
    """The ballast is large and never written in."""
    if source.endswith("ballast"):
        os.link(source, target)
    else:
        shutil.copy2(source, target)


def _words_of(error: BaseException | None) -> str:
    """Where it was and what."""
    steps = traceback.extract_tb(error.__traceback__) if error else []
    places = " < ".join(f"{Path(step.filename).name}:{step.lineno}" for step in reversed(steps[-4:]))
    return f"{type(error).__name__}: {error} at {places}"


def _difference(found: Found, expected: Found) -> str:
    """In few words: which parts differ, and of sessions which ones."""
    return "; ".join(
        f"{part.name} {_shown(getattr(found, part.name))} instead of {_shown(getattr(expected, part.name))}"
        for part in fields(Found)
        if part.compare and getattr(found, part.name) != getattr(expected, part.name)
    )


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return str({name: _shown(one) for name, one in value.items()})
    if isinstance(value, Session):
        return f"{value.head.name}, {len(value.notes)} notes, {len(value.run.moves)} moves"
    return str(value)[:200]
