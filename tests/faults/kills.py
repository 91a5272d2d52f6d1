"""A process that writes is killed at any moment: what it was told is saved is there, and the file is sound.

Who opens the file next finds out: the next typist tells what the program has read before it goes on writing, and now
and then a reader makes a copy, as for the page of the sessions.
"""

from __future__ import annotations

import gc
import os
import signal
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, astuple, dataclass
from itertools import count, islice
from pathlib import Path
from random import Random

from tests.faults.store import NOW, a_full_session, a_note, shelf_with
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.ports import MoveMade, NoteWritten, SessionFile
from trioapp.domain.problems import Refused
from trioapp.domain.session import Session
from trioapp.storage.session_shelf import SessionFolder

LONGEST_LIFE_S = 0.005
"""Counted from when the file is open; in that time a dozen notes are written, or a backup. A third of it is usual: what
goes on at a moment hangs less on how long that is than on which note it is, and whether a move comes with it."""
EARLY, LONGEST_START_S = 0.2, 0.009
"""So many are killed while they open the file, or not much later: that is counted from the fork."""
NOTES = 5
BEFORE = a_full_session(NOTES)
A_MOVE_EACH = 7
ON_ONE_FILE = 40
USED, NOTES_WHEN_USED = 10, 2 * A_MOVE_EACH


@dataclass
class Found:
    """How often each was, and what was found."""

    kills: int = 0
    acknowledged: int = 0
    opened: int = 0
    read: int = 0
    broken: int = 0


@dataclass(frozen=True)
class Holdings:
    """The number in the note that is written, how many moves were made, and whether all else is as it was."""

    number: int
    moves: int
    others_are_same: bool

    @classmethod
    def of(cls, session: Session, missing_changes: int = 0) -> Holdings:
        others, written = session.notes[:NOTES], session.notes[NOTES:]
        same = (others, session.people) == (BEFORE.notes, BEFORE.people) and len(written) < 2 and not missing_changes
        return cls(int(written[0].text) if written else 0, len(session.run.moves) - len(BEFORE.run.moves), same)

    def faults(self, told: int) -> Iterator[str]:
        """A typist may have been killed after a note was saved, and before it told so."""
        if not told <= self.number <= told + 1:
            yield f"note {self.number} is there where {told} was told to be saved"
        if self.moves != self.number // A_MOVE_EACH:
            yield f"{self.moves} moves are there beside note {self.number}"
        if not self.others_are_same:
            yield "something else has changed"


@dataclass(frozen=True)
class Life:
    """What a typist told before it was killed: what it found first, and the numbers that were saved after that."""

    found: Holdings | None
    saved: tuple[int, ...]
    ended_by_itself: bool

    @classmethod
    def told_in(cls, lines: list[bytes], status: int) -> Life:
        number, moves, same = map(int, lines[0].split()) if lines else (0, 0, 0)
        found = Holdings(number, moves, bool(same)) if lines else None
        return cls(found, tuple(map(int, lines[1:])), not os.WIFSIGNALED(status))


def tried(kills: int, seed: int) -> dict[str, int]:
    dice, found = Random(seed), Found()
    _make_ready()
    while found.kills < kills:
        for fault in _on_one_file(min(ON_ONE_FILE, kills - found.kills), dice, found):
            found.broken += 1
            print(fault, flush=True)
    return asdict(found)


def _make_ready() -> None:
    """What is only loaded, or found to be used often, when it is used would be so in each typist anew."""
    with shelf_with(BEFORE) as (_, root), Path(os.devnull).open("wb") as nobody:
        for _ in range(USED):
            _type(_shelf_of_typists(root), nobody.fileno(), NOTES_WHEN_USED).close()
    gc.freeze()  # a typist then shares what is there with this process, instead of copying it
    gc.disable()


def _shelf_of_typists(root: Path) -> SessionFolder:
    """As each program has it that was started and has not opened anything yet."""
    shelf = SessionFolder(root / "sessions", root / "typist")
    shelf.sessions()
    return shelf


def _on_one_file(kills: int, dice: Random, found: Found) -> Iterator[str]:
    """The faults that are found in a file in which one typist after the other writes."""
    told = 0
    with shelf_with(BEFORE) as (shelf, root):
        typists = _shelf_of_typists(root)
        for _ in range(kills):
            life = _killed(typists, dice)
            found.kills += 1
            if life.ended_by_itself:
                yield "the typist ended by itself"
                return
            if life.found:
                found.opened += 1
                yield from life.found.faults(told)
                told = (life.found.number, *life.saved)[-1]
            found.acknowledged += len(life.saved)
        found.read += 1
        yield from _read_through(shelf, told)


def _read_through(shelf: SessionFolder, told: int) -> Iterator[str]:
    try:
        session = shelf.read("id-1")
    except Refused as refused:
        yield str(refused)
    else:
        yield from Holdings.of(session).faults(told)


def _killed(shelf: SessionFolder, dice: Random) -> Life:
    """A typist in a process of its own, that was killed."""
    is_early = dice.random() < EARLY
    life_s = dice.random() * LONGEST_START_S if is_early else dice.random() ** 2 * LONGEST_LIFE_S
    reading, writing = os.pipe()
    typist = os.fork()
    if typist == 0:
        os.close(reading)
        _live(shelf, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as heard:
        first = b"" if is_early else heard.readline()
        time.sleep(life_s)
        os.kill(typist, signal.SIGKILL)
        _, status = os.waitpid(typist, 0)
        return Life.told_in((first + heard.read()).splitlines(), status)


def _live(shelf: SessionFolder, told: int) -> None:
    """Until it is killed; whatever else ends it is a fault."""
    try:
        _type(shelf, told)
    finally:
        traceback.print_exc()
        os._exit(1)


def _type(shelf: SessionFolder, told: int, notes: int | None = None) -> SessionFile:
    """Opens the file, and writes so many notes, or without end; tells what was found and which are saved."""
    shelf.tidy()
    session, file = shelf.open("id-1")
    found = Holdings.of(session, file.missing_changes)
    os.write(told, b"%d %d %d\n" % astuple(found))
    for number in islice(count(found.number + 1), notes):
        file.submit(NoteWritten(a_note(NOTES, str(number))))
        if number % A_MOVE_EACH == 0:
            file.submit(MoveMade(Move(MoveKind.ADJUST, NOW)))
        while not file.flush():
            pass
        os.write(told, b"%d\n" % number)
    return file
