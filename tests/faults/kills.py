"""A process that writes is killed at any moment: what it was told is saved is there, and the file is sound."""

from __future__ import annotations

import gc
import os
import signal
import time
from pathlib import Path
from random import Random

from tests.faults.store import NOW, a_full_session, a_note, shelf_with
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.ports import MoveMade, NoteWritten
from trioapp.domain.problems import Refused
from trioapp.storage.session_shelf import SessionFolder

LONGEST_LIFE_S = 0.012
"""In that time a dozen notes are written."""
NOTES = 5
ON_ONE_FILE = 100


def tried(count: int, seed: int) -> dict[str, int]:
    dice = Random(seed)
    acknowledged = broken = 0
    gc.freeze()  # a typist then shares what is there with this process, instead of copying it
    for begin in range(0, count, ON_ONE_FILE):
        told, wrong = _on_one_file(min(ON_ONE_FILE, count - begin), dice)
        acknowledged, broken = acknowledged + told, broken + wrong
    return {"kills": count, "acknowledged": acknowledged, "broken": broken}


def _on_one_file(count: int, dice: Random) -> tuple[int, int]:
    acknowledged = broken = 0
    with shelf_with(a_full_session(NOTES)) as (shelf, root):
        for _ in range(count):
            told = _told_before_it_was_killed(root, dice.random() * LONGEST_LIFE_S)
            acknowledged += told
            try:
                session = shelf.read("id-1")
            except Refused:
                broken += 1
                continue
            kept = int(session.notes[-1].text) if session.notes[-1].id == f"n{NOTES}" else 0
            broken += kept < told
            shelf.tidy()
    return acknowledged, broken


def _told_before_it_was_killed(root: Path, life_s: float) -> int:
    """The number that was last told to be saved, before a typist in a process of its own was killed."""
    reading, writing = os.pipe()
    typist = os.fork()
    if typist == 0:
        gc.disable()
        os.close(reading)
        _type(root, writing)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as heard:
        heard.readline()
        time.sleep(life_s)
        os.kill(typist, signal.SIGKILL)
        os.waitpid(typist, 0)
        told = heard.read().splitlines()
    return int(told[-1]) if told else 0


def _type(root: Path, told: int) -> None:
    _, file = SessionFolder(root / "sessions", root / "typist").open("id-1")
    os.write(told, b"open\n")
    number = 0
    while True:
        number += 1
        file.submit(NoteWritten(a_note(NOTES, str(number))))
        if number % 7 == 0:
            file.submit(MoveMade(Move(MoveKind.ADJUST, NOW)))
        if file.flush():
            os.write(told, b"%d\n" % number)
