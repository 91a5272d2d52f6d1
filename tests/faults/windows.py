"""Windows in which somebody types are killed at any moment: what was shown as saved is there, and the clock goes on.

A start takes longer than a trial may, so each trial is a fork of a program that has its windows already. It goes on
with the session, now and then by way of what the sessions page offers, and types until it is killed. Give it several
workers for each processor: most of the time a typist waits for the next key.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QEventLoop, QMessageLogContext, QObject, Qt, QTimer, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring
from trioapp.domain.instants import Instant
from trioapp.domain.people import people_named
from trioapp.domain.ports import SaveState
from trioapp.domain.position import Status
from trioapp.domain.problems import Refused
from trioapp.domain.session import Session
from trioapp.presentation.notes_controller import SavingView
from trioapp.ui.console.rail import Page

PEOPLE = people_named(("Anna", "Bram", "Chris", "Daan", "Eva", "Fatima", "Gijs"))
MOST_KEYS, LONG, MOST_KEYS_WHEN_LONG = 8, 0.2, 14
"""In the life of a typist. The first round of saving is in half of them; one in five may live on, so that more can be
lost than was promised. Counted in keys and not in time, they type as much while others use the computer, too."""
EARLY, LONGEST_START_S = 0.2, 0.1
"""So many are killed while they start: that is counted from the fork."""
BETWEEN_KEYS_MS = 60
"""Two hundred words in a minute."""
ON_ONE_SESSION = 40
A_MOVE_IN, A_NEW_NOTE_IN = 20, 15
"""Once in so many keys, on average."""
LOOKS_AT_THE_OFFER_IN = 10
"""Once in so many starts; it takes a while."""
LIVES_BEFORE, LIVE_MS, SHOWN_MS = 4, 400, 20
"""Of typists that are not killed, in which whatever a typist needs is loaded and found to be used often."""
GOAL_MS, PROMISED_MS = 300, 500
"""How old a key may be that is lost, and from when on a promise is broken."""


@dataclass(frozen=True)
class Place:
    """Where a run is, and when it came there by the steady clock."""

    phase: str
    began_ms: int

    @classmethod
    def of(cls, session: Session, now: Instant) -> Place:
        position = session.run.position(now)
        return cls(session.run.plan[position.phase].id, now.steady_ms - position.elapsed.ms)


@dataclass
class Life:
    """What a typist told before it was killed: when each key and each move came, and how many were shown as saved."""

    keys: list[float] = field(default_factory=list)
    moves: list[float] = field(default_factory=list)
    places: dict[int, Place] = field(default_factory=dict)
    saved_keys: int = 0
    saved_moves: int = 0
    came_to: Place | None = None
    killed: float = 0.0
    ended_by_itself: bool = False

    def hear(self, line: str) -> None:
        word, *told = line.split()
        match word:
            case "key":
                self.keys.append(float(told[0]))
            case "move":
                self.moves.append(float(told[0]))
            case "moved":
                self.places[len(self.moves)] = Place(told[0], int(told[1]))
            case "saved":
                self.saved_keys, self.saved_moves = int(told[0]), int(told[1])
            case "came":
                self.came_to = Place(told[0], int(told[1]))

    def has_typed(self, keys: int) -> bool:
        return self.came_to is not None and len(self.keys) >= keys

    def lost_ms(self, keys: int, moves: int) -> float:
        """How old the oldest was of what is not kept, when so many keys and moves are."""
        missing = [*self.keys[keys:], *self.moves[moves:]]
        return (self.killed - min(missing)) * 1000 if missing else 0.0


class Typist(QObject):
    """Types into the observation pad, and tells what it does to whoever reads the other end."""

    def __init__(self, program: Program, told: int, dice: Random) -> None:
        super().__init__()
        self._program, self._told, self._dice = program, told, dice
        self._keys = self._moves = 0
        self._keyboard = QTimer(self, interval=BETWEEN_KEYS_MS, timerType=Qt.TimerType.PreciseTimer)
        self._keyboard.timeout.connect(self._press)
        program.notes.saving_changed.connect(self._note_saved)

    def begin(self, session: str, *, takes_offer: bool) -> None:
        """Goes on with what is there, perhaps by way of the offer; where the run has not begun yet, it is begun."""
        program = self._program
        program.backstage.shelf.tidy()
        if takes_offer:
            self._take_the_offer(session)
        else:
            program.open(session)
        if program.facilitation.position().status is Status.READY:
            self._move()
        self._tell("came", *self._place())
        program.console.run.pad.focus_field()
        self._keyboard.start()

    def rest(self) -> None:
        """Puts what it wrote away, and leaves the program to others."""
        self._keyboard.stop()
        self._program.notes.saving_changed.disconnect(self._note_saved)
        self._program.backstage.workspace.close()
        self._program.power.may_sleep()

    def _take_the_offer(self, session: str) -> None:
        self._program.console.show_page(Page.SESSIONS)
        card = self._program.console.sessions._going_on
        if card.isVisible():
            card._button.click()
        else:
            self._program.open(session)

    @Slot()
    def _press(self) -> None:
        if self._dice.random() < 1 / A_MOVE_IN:
            self._move()
        elif self._dice.random() < 1 / A_NEW_NOTE_IN:
            self._strike(Qt.Key.Key_Return, "\r")
        self._tell("key", time.monotonic())
        self._keys += 1
        self._strike(Qt.Key.Key_A, letter(self._keys - 1))

    def _strike(self, key: Qt.Key, text: str) -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self._program.console.run.pad._field, event)

    def _move(self) -> None:
        self._tell("move", time.monotonic())
        self._moves += 1
        position = self._program.facilitation.position()
        if position.status is Status.READY:
            self._program.run.start()
        else:
            self._program.run.go_to(self._dice.randrange(len(position.plan)))
        self._tell("moved", *self._place())

    def _place(self) -> tuple[str, int]:
        behind = self._program.backstage
        place = Place.of(behind.workspace.session, behind.clock.now())
        return place.phase, place.began_ms

    @Slot(object)
    def _note_saved(self, view: SavingView) -> None:
        if view.state is SaveState.SAVED:
            self._tell("saved", self._keys, self._moves)

    def _tell(self, *words: object) -> None:
        os.write(self._told, (" ".join(map(str, words)) + "\n").encode())


def letter(number: int) -> str:
    return chr(ord("a") + number % 26)


def tried(count: int, seed: int) -> dict[str, int]:
    dice, found = Random(seed), Found()
    with a_warm_program() as program:
        for begin in range(0, count, ON_ONE_SESSION):
            found.on_one_session(program, min(ON_ONE_SESSION, count - begin), dice)
    for fault, times in found.broken.items():
        print(f"{times} times: {fault}", flush=True)
    losses = sorted(found.losses_ms)
    return {
        "kills": count,
        "keys": found.keys,
        "keys shown as saved": found.saved,
        "times gone on": found.gone_on,
        "broken": found.broken.total(),
        f"over {GOAL_MS} ms": sum(lost > GOAL_MS for lost in losses),
        "ms at most in 99 of 100": round(losses[len(losses) * 99 // 100]),
        "ms at most": round(losses[-1]),
    }


@contextmanager
def a_warm_program() -> Iterator[Program]:
    """The program with its windows, in which everything was used once and nothing is open."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "WAKEPY_FAKE_SUCCESS": "1"}
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        application = QApplication([])
        qInstallMessageHandler(_say_what_matters)
        options = Options(Path(folder), "nl", 1.0, "", windowed=False)
        program = Program(application, backstage(options, clock_at(1.0), *language_first(options)), options)
        Wiring(program)
        program.show()
        program.projector.stage.set_animated(animated=False)  # each life would fade in, and nobody looks
        _use_everything(program)
        program.garbage.spare()
        yield program
        program.let_go()


def _use_everything(program: Program) -> None:
    """What is first used in a fork is loaded there each time, and what is looked through for garbage copied."""
    session = program.backstage.sessions.create("Opwarmen", PEOPLE, "nl")
    with Path(os.devnull).open("wb") as nobody:
        for number in range(LIVES_BEFORE):
            typist = Typist(program, nobody.fileno(), Random(number))
            typist.begin(session, takes_offer=number == 1)
            for phase in range(len(program.facilitation.position().plan)):
                program.run.go_to(phase)
                _wait(SHOWN_MS)
            _wait(LIVE_MS)
            typist.rest()


def _wait(ms: int) -> None:
    """While the program goes on."""
    waiting = QEventLoop()
    QTimer.singleShot(ms, waiting.quit)
    waiting.exec()


def _say_what_matters(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    if not words.startswith("This plugin does not support"):  # such as windows to the front, where nobody sees them
        print(words, file=sys.stderr)


@dataclass
class Found:
    """What was found after each kill."""

    keys: int = 0
    saved: int = 0
    gone_on: int = 0
    losses_ms: list[float] = field(default_factory=list)
    broken: Counter[str] = field(default_factory=Counter)

    def on_one_session(self, program: Program, count: int, dice: Random) -> None:
        session_id = _only_session(program)
        before = program.backstage.shelf.read(session_id)
        for _ in range(count):
            life = _killed(program, session_id, dice)
            try:
                after = program.backstage.shelf.read(session_id)
            except Refused as refused:
                self.broken[f"{refused.problems[0].kind}"] += 1
                return
            self._count(life, before, after)
            self.broken.update(_faults(program, life, before, after))
            before = after

    def _count(self, life: Life, before: Session, after: Session) -> None:
        self.keys += len(life.keys)
        self.saved += life.saved_keys
        self.gone_on += life.came_to is not None
        self.losses_ms.append(life.lost_ms(*_kept(before, after)))


def _only_session(program: Program) -> str:
    """A new session, and nothing of those before it."""
    places = program.backstage.places
    for left in (*places.sessions.iterdir(), *places.sessions.with_name("backups").iterdir()):
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    return program.backstage.sessions.create("Leerdag", PEOPLE, "nl")


def _killed(program: Program, session_id: str, dice: Random) -> Life:
    """What a typist in a fork of the program told before it was killed."""
    reading, writing = os.pipe()
    chance, is_early = Random(dice.random()), dice.random() < EARLY
    keys = dice.randrange(MOST_KEYS_WHEN_LONG if dice.random() < LONG else MOST_KEYS)
    then_s = dice.random() * (LONGEST_START_S if is_early else BETWEEN_KEYS_MS / 1000)
    program.garbage.collect_when_due()  # or each typist would, first of all
    typist = os.fork()
    if typist == 0:
        os.close(reading)
        _live(program, session_id, writing, chance)
    os.close(writing)
    life = Life()
    with os.fdopen(reading) as heard:
        while not (is_early or life.has_typed(keys)) and (line := heard.readline()):
            life.hear(line)
        time.sleep(then_s)
        os.kill(typist, signal.SIGKILL)
        life.killed = time.monotonic()
        _, status = os.waitpid(typist, 0)
        for line in heard:
            life.hear(line)
    life.ended_by_itself = os.WIFEXITED(status)
    return life


def _live(program: Program, session_id: str, told: int, dice: Random) -> None:
    """Until it is killed; whatever else ends it is a fault."""
    sys.excepthook = _end_at_a_bug
    typist = Typist(program, told, dice)
    typist.begin(session_id, takes_offer=not dice.randrange(LOOKS_AT_THE_OFFER_IN))
    QApplication.exec()
    os._exit(1)


def _end_at_a_bug(*bug: Any) -> None:
    sys.__excepthook__(*bug)
    os._exit(1)


def _faults(program: Program, life: Life, before: Session, after: Session) -> Iterator[str]:
    """What is not as it was promised, now that the typist is dead."""
    keys, moves = _kept(before, after)
    now, sessions = program.backstage.clock.now(), program.backstage.sessions
    notes = {note.id: note for note in after.notes}
    was_at = Place.of(before, now) if before.run.moves else None
    is_at = life.places.get(moves) if moves else was_at
    if life.ended_by_itself:
        yield "the program ended by itself"
    if keys < life.saved_keys or moves < life.saved_moves:
        yield "what was shown as saved is gone"
    if life.lost_ms(keys, moves) > PROMISED_MS:
        yield "more is gone than was promised"
    if _new_text(before, after) != "".join(map(letter, range(keys))):
        yield "another text than was typed"
    if any(notes.get(note.id) != note for note in before.notes):
        yield "a note of an earlier life has changed"
    if after.run.moves[: len(before.run.moves)] != before.run.moves:
        yield "the log of an earlier life has changed"
    if is_at and is_at != Place.of(after, now):
        yield "the run is elsewhere than where it was"
    if was_at and life.came_to not in (None, was_at):
        yield "the program went on elsewhere than where the run was"
    if after.run.moves and not any(sessions.left_running(one) for one in sessions.listed()):
        yield "there is nothing to go on with"


def _kept(before: Session, after: Session) -> tuple[int, int]:
    """How many keys and moves of the last life are there."""
    return len(_new_text(before, after)), len(after.run.moves) - len(before.run.moves)


def _new_text(before: Session, after: Session) -> str:
    known = {note.id for note in before.notes}
    return "".join(note.text for note in after.notes if note.id not in known)
