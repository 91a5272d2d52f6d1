"""The program in a process of its own, on a virtual desk where somebody plugs and pulls the beamer during a run.

Called with a data directory, a script and a seed. For each time that not everything was right in time it prints
the moves up to then and what was wrong, as a line of JSON; the last line is a `Told`.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.journeys.desk import LAPTOP, Desk, Size
from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring
from trioapp.domain.instants import Duration
from trioapp.domain.numerals import duration_in
from trioapp.domain.people import people_counted
from trioapp.domain.position import Status
from trioapp.presentation.beamer import BeamerState

MOVES = 100
FLICKERS = 20
LONGEST_BURST = 5
FOR_LONGER = 0.25
BEAMERS = (
    Size(1920, 1080), Size(1280, 800), Size(1024, 768), Size(3840, 2160), Size(640, 480), Size(1080, 1920),
)  # fmt: skip
PAUSES_MS = (0, 0, 0, 10, 50, 310)
"""Between two moves of a burst: shorter and longer than the program waits for the screens to settle."""
BACK_WITHIN_S = 2.0
LATE_S, STAYS_S = 0.4, 0.1
"""Everything is right when it is so without a break for a while, and when no late answer to a move is on its way."""
_LOOK_EVERY_MS = 20
_INSET = 2
"""How far from its edge a window is looked at; a window manager may be one pixel off."""


@dataclass(frozen=True)
class Told:
    """How many moves were made, after how long the slowest was answered, and how far the clock was from the truth."""

    moves: int
    slowest_s: float
    clock_is_off_s: float


@dataclass(frozen=True)
class Move:
    """Something that is done to the screens; without a size the beamer is unplugged, and a swap has none either."""

    word: str
    beamer: Size | None = None
    pause_ms: int = 0

    def __str__(self) -> str:
        return " ".join(str(part) for part in (self.word, self.beamer or "", f"{self.pause_ms}ms") if part)


Script = list[list[Move]]
"""Bursts of moves; after each of them everything must get right."""


def wandering(chance: random.Random) -> Script:
    """Moves of all kinds."""
    script: Script = []
    is_plugged, left = True, MOVES
    while left:
        burst: list[Move] = []
        for _ in range(min(left, chance.randint(1, LONGEST_BURST))):
            word = chance.choice(("unplug", "resize", "swap") if is_plugged else ("plug", "plug", "plug", "swap"))
            is_plugged = {"unplug": False, "plug": True}.get(word, is_plugged)
            beamer = chance.choice(BEAMERS) if word in ("plug", "resize") else None
            burst.append(Move(word, beamer, chance.choice(PAUSES_MS)))
        script.append(burst)
        left -= len(burst)
    return script


def flickering(chance: random.Random) -> Script:
    """A beamer with a bad plug, which disappears and appears again and again, now and then for a longer while."""
    script: Script = [[]]
    for _ in range(FLICKERS):
        off, on = Move("unplug", None, chance.choice(PAUSES_MS)), Move("plug", BEAMERS[0], chance.choice(PAUSES_MS))
        if chance.random() < FOR_LONGER:
            script += [[off], [on], []]
        else:
            script[-1] += [off, on]
    return [burst for burst in script if burst]


SCRIPTS: dict[str, Callable[[random.Random], Script]] = {"wandering": wandering, "flickering": flickering}


class Stagehand:
    """Makes the moves of a script while a run is going on, and looks after each burst whether all gets right."""

    def __init__(self, program: Program, desk: Desk, script: Script) -> None:
        self._program, self._desk, self._script = program, desk, script
        self._time = next(
            field for field in program.console.findChildren(QLineEdit) if field.accessibleName() == "Resterende tijd"
        )
        self._beamer_state = BeamerState(is_on=False)
        self._made: list[str] = []
        self._swapped_to: QScreen | None = None
        self._ends_s = self._slowest_s = 0.0
        program.beamer.state_changed.connect(self._note_beamer)

    @Slot()
    def work(self) -> None:
        """Does everything, and closes the program."""
        self._begin_run()
        self._look()
        for burst in self._script:
            self._swapped_to = self._other_screen if [move.word for move in burst] == ["swap"] else None
            for move in burst:
                self._make(move)
            self._look()
        print(json.dumps(asdict(Told(len(self._made), round(self._slowest_s, 2), self._clock_is_off_s()))), flush=True)
        self._program.console.close()

    def _begin_run(self) -> None:
        lengths = [phase.length for phase in self._program.facilitation.position().plan]
        self._program.run.start()
        self._ends_s = time.monotonic() + max(lengths).seconds_up
        self._program.run.go_to(lengths.index(max(lengths)))

    def _make(self, move: Move) -> None:
        self._made.append(str(move))
        if move.word == "swap":
            self._program.beamer.swap()
        else:
            self._desk.unplug()
        if move.beamer:
            _wait_until(lambda: len(QGuiApplication.screens()) == 1)
            self._desk.plug(move.beamer)
        _pass_ms(move.pause_ms)

    def _look(self) -> None:
        """Waits until everything is right to stay; says what is not when that takes too long."""
        began_s = right_since_s = time.monotonic()
        while time.monotonic() < max(began_s + LATE_S, right_since_s + STAYS_S):
            _pass_ms(_LOOK_EVERY_MS)
            if faults := list(self._faults()):
                right_since_s = time.monotonic()
                if right_since_s > began_s + BACK_WITHIN_S:
                    self._tell(faults)
                    break
        self._slowest_s = max(self._slowest_s, right_since_s - began_s)

    def _faults(self) -> Iterator[str]:
        yield from self._faults_of_screens()
        yield from self._faults_of_console()
        yield from self._faults_of_beamer()
        if (status := self._program.facilitation.position().status) is not Status.RUNNING:
            yield f"the run is {status.value}"

    def _faults_of_screens(self) -> Iterator[str]:
        there = [screen.size().toTuple() for screen in QGuiApplication.screens()]
        if there != [LAPTOP, self._desk.beamer][: 2 if self._desk.beamer else 1]:
            yield f"the program knows of screens of {there}, and the beamer is {self._desk.beamer}"

    def _faults_of_console(self) -> Iterator[str]:
        console = self._program.console
        own = console.screen()
        if not console.isVisible() or console.isMinimized():
            yield "the console is not shown"
        elif own not in QGuiApplication.screens() or not own.geometry().contains(_corner(console)):
            yield f"the console at {_words(console.geometry())} is on no screen"
        elif self._swapped_to not in (None, own):
            yield f"the console is on {own.name()}, from which it was swapped"
        elif not _is_seen(console):
            yield "the console is covered"
        elif not console.isActiveWindow():
            yield "the keyboard is not in the console"

    def _faults_of_beamer(self) -> Iterator[str]:
        projector, target = self._program.projector, self._other_screen
        if self._beamer_state.is_lost is bool(target):
            yield f"the console says {self._beamer_state}"
        if projector.isVisible() is not bool(target):
            yield f"the picture is {'shown' if projector.isVisible() else 'hidden'}"
        elif target and projector.geometry() != target.geometry():
            yield f"the picture is at {_words(projector.geometry())}, the beamer at {_words(target.geometry())}"
        elif target and not _is_seen(projector):
            yield "the picture is covered"

    @property
    def _other_screen(self) -> QScreen | None:
        """The screen that the console is not on."""
        own = self._program.console.screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not own), None)

    def _clock_is_off_s(self) -> float:
        """How far the time left is, at the moment at which it changes, from what a clock of our own says."""
        shown = self._time.text()
        if not _wait_until(lambda: self._time.text() != shown):
            self._tell(["the clock stands still"])
        left = duration_in(self._time.text()) or Duration(0)
        return round(left.ms / 1000 - (self._ends_s - time.monotonic()), 3)

    def _tell(self, faults: list[str]) -> None:
        print(json.dumps({"moves": self._made, "faults": faults}), flush=True)

    @Slot(object)
    def _note_beamer(self, state: BeamerState) -> None:
        self._beamer_state = state


def _pass_ms(ms: int) -> None:
    """Lets the event loop go round for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _wait_until(holds: Callable[[], bool]) -> bool:
    """Whether that holds within the time in which the program must answer."""
    began_s = time.monotonic()
    while not holds() and time.monotonic() < began_s + BACK_WITHIN_S:
        _pass_ms(_LOOK_EVERY_MS)
    return holds()


def _is_seen(window: QWidget) -> bool:
    """Whether the display shows, in each corner of what is on its screen, what the window paints there."""
    screen = window.screen()
    seen = window.geometry().intersected(screen.geometry()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
    for point in (seen.topLeft(), seen.topRight(), seen.bottomLeft(), seen.bottomRight()):
        at = point - screen.geometry().topLeft()
        shown = screen.grabWindow(0, at.x(), at.y(), 1, 1).toImage().pixel(0, 0)
        if shown != _painted(window, point - window.geometry().topLeft()):
            return False
    return True


def _corner(window: QWidget) -> QPoint:
    return window.geometry().topLeft() + QPoint(_INSET, _INSET)


def _painted(window: QWidget, point: QPoint) -> int:
    return window.grab(QRect(point, QSize(1, 1))).toImage().pixel(0, 0)


def _words(area: QRect) -> str:
    return f"{area.width()}x{area.height()}+{area.x()}+{area.y()}"


def main(data_dir: Path, script: str, seed: int) -> int:
    desk = Desk(os.environ["DISPLAY"])
    desk.plug(BEAMERS[0])
    application = QApplication([])
    options = Options(data_dir, "nl", 1.0, "", windowed=False)
    program = Program(application, backstage(options, clock_at(1.0), *language_first(options)), options)
    Wiring(program)
    stagehand = Stagehand(program, desk, SCRIPTS[script](random.Random(seed)))
    program.open(program.backstage.sessions.create("Leerdag", people_counted(10), "nl"))
    program.show()
    QTimer.singleShot(0, stagehand.work)
    status = application.exec()
    program.backstage.workspace.close()
    program.let_go()
    return status


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
