"""What the engine costs and how punctual it is, each beside its goal: `python -m tests.bench.bench_engine`.

Without a display to look at: the windows are drawn, but nobody sees them.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from timeit import Timer

from PySide6.QtWidgets import QApplication

from tests.bench.watching import BareTimer, FlipWatch, WakeUps, opened, pass_seconds, run_longest_phase
from tests.builders import HandClock, a_session
from tests.fakes import FileInMemory
from trioapp.app.program import Program
from trioapp.domain.instants import Duration, Instant
from trioapp.domain.moves import Move, MoveKind, Plan
from trioapp.domain.position import Position
from trioapp.domain.run import Run
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.run_controller import RunController
from trioapp.presentation.stage_controller import StageController
from trioapp.presentation.wording import Wording
from trioapp.services.facilitation import Facilitation
from trioapp.services.workspace import Workspace

GOALS = {"tick": 20.0, "fold": 50.0, "flip": 10.0, "running": 2.0, "idle": 0.0}
"""Microseconds; milliseconds; milliseconds; and wake-ups in a second, with the clock running and standing still."""
EVENTS = 10_000
NAVIGATION = (MoveKind.NEXT, MoveKind.PREVIOUS, MoveKind.JUMP)
MIXED = tuple(kind for kind in MoveKind if kind is not MoveKind.UNKNOWN)
UNSTOPPED = tuple(kind for kind in MIXED if kind is not MoveKind.STOP)
"""All in one run, of which each `EARLIER` moves everything that has been."""
USUAL = (
    *(MoveKind.START, MoveKind.ADJUST, MoveKind.NEXT, MoveKind.PAUSE, MoveKind.RESUME, MoveKind.ADJUST),
    *(MoveKind.ADJUST, MoveKind.UNDO, MoveKind.NEXT, MoveKind.PREVIOUS, MoveKind.NEXT, MoveKind.ADJUST),
    *(MoveKind.EARLIER, MoveKind.PAUSE, MoveKind.UNDO, MoveKind.PAUSE, MoveKind.SKIP, MoveKind.RESUME),
    *(MoveKind.ADJUST, MoveKind.ADJUST),
)
"""What is done in a quarter of an hour in which a lot is put right; it ends in the long phase of questions."""


def main() -> None:
    asked = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    _ticks()
    _folds()
    _flips(application, asked.seconds, asked.speed)
    _wake_ups(application, asked.seconds)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=50, help="how long each of the clocks is watched (50)")
    parser.add_argument("--speed", type=float, default=4, help="how fast the digits flip that are timed (4)")
    return parser.parse_args()


# -- what it costs


class Nothing:
    """The least that a method can do."""

    def done(self) -> None:
        pass


def _ticks() -> None:
    """One tick, of the engine alone and of everything that makes pictures from it."""
    clock, workspace, words = HandClock(), Workspace(), Wording()
    heartbeat, facilitation = Heartbeat(clock), Facilitation(workspace, clock)
    run = RunController(workspace, facilitation, clock, words, heartbeat)
    stage = StageController(workspace, clock, words, heartbeat)
    workspace.open(a_session(), FileInMemory())
    for kind in USUAL:
        clock.pass_time(seconds=5)
        facilitation.move(kind, Duration.of(seconds=30))

    def refresh() -> None:
        clock.pass_time(seconds=0.001)
        run.refresh()
        stage.refresh()

    engine, now = workspace.session.run, clock.now()
    call_us = _took_us(Nothing().done)
    print(f"a tick, {len(engine.moves)} moves in the log; an empty call takes {call_us:.3f} us")
    _say("the engine", _took_us(lambda: engine.position(now)), "us", GOALS["tick"], call_us, "calls")
    _say("with both controllers", _took_us(refresh), "us", baseline=call_us, baselines="calls")


def _folds() -> None:
    """A whole log, read anew."""
    sum_ms = _took_us(lambda: sum(range(EVENTS))) / 1000
    print(f"a fold of {EVENTS} moves; summing as many numbers takes {sum_ms:.3f} ms")
    for name, kinds in (("mixed", MIXED), ("navigation only", NAVIGATION), ("mixed, never stopped", UNSTOPPED)):
        moves = _log(kinds)
        fold_us = _took_us(partial(_fold, a_session().run.plan, moves, moves[-1].at))
        _say(name, fold_us / 1000, "ms", GOALS["fold"], sum_ms, "sums")


def _fold(plan: Plan, moves: tuple[Move, ...], now: Instant) -> Position:
    return Run(plan, moves).position(now)


def _log(kinds: tuple[MoveKind, ...]) -> tuple[Move, ...]:
    """Moves of those kinds, some seconds apart, as a log holds them."""
    random, now = Random(1), HandClock().now()
    plan = a_session().run.plan
    places = [(phase.id, phase.round) for phase in plan]
    moves = [Move(MoveKind.START, now)]
    while len(moves) < EVENTS:
        now += Duration.of(seconds=random.randrange(1, 90))
        moves.append(Move(random.choice(kinds), now, Duration.of(seconds=30), *random.choice(places), plan))
    return tuple(moves)


def _took_us(call: Callable[[], object]) -> float:
    """How long a call takes: the median of some rounds of a tenth of a second and more."""
    timer = Timer(call)
    calls, _ = timer.autorange()
    return median(took / calls for took in timer.repeat(7, calls)) * 1e6


# -- how punctual it is


def _flips(application: QApplication, seconds: float, speed: float) -> None:
    """The digits of the time left, while all processors have something else to do."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        program = stack.enter_context(opened(application, Path(folder), speed))
        stack.enter_context(_busy_processors())
        run_longest_phase(program)
        pass_seconds(1)
        flips = FlipWatch(program)
        until_next = program.facilitation.position().until_next_second or Duration(0)
        bare = BareTimer(program.backstage.clock, until_next + Duration.of(seconds=0.5))
        pass_seconds(seconds)
    print(f"a second of the time left, at speed {speed:g}, {os.cpu_count()} processors busy")
    expected = _percentiles("a bare timer", bare.late_ms)
    _percentiles("the heart beats", flips.beats_ms, expected)
    _percentiles("the text is there", flips.texts_ms, expected)


@contextmanager
def _busy_processors() -> Iterator[None]:
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in busy:
            process.terminate()
            process.wait()


def _percentiles(name: str, late_ms: list[float], baseline: float = 0) -> float:
    """Says them and gives the 99th."""
    cuts = quantiles(late_ms, n=100, method="inclusive")
    _say(f"{name}, p50 of {len(late_ms)}", cuts[49], "ms")
    _say(f"{name}, p99, worst {max(late_ms):.1f}", cuts[98], "ms", GOALS["flip"], baseline, "bare timers")
    return cuts[98]


def _wake_ups(application: QApplication, seconds: float) -> None:
    """How often the program comes to life, with both windows open."""
    with tempfile.TemporaryDirectory() as folder, opened(application, Path(folder), 1) as program:
        idle = _counted(program, seconds)
        run_longest_phase(program)
        pass_seconds(1)
        running = _counted(program, seconds)
    print("wake-ups in a second, at speed 1")
    for name, (beats, awakenings) in (("running", running), ("idle", idle)):
        _say(f"{name}: the heart", beats / seconds, "/s", GOALS[name])
        _say(f"{name}: anything", awakenings / seconds, "/s", baseline=beats / seconds, baselines="beats")


def _counted(program: Program, seconds: float) -> tuple[int, int]:
    """The beats of the heart, and all wake-ups of the event loop but the one that ends the wait."""
    wake_ups = WakeUps(program)
    pass_seconds(seconds)
    return wake_ups.beats, wake_ups.awakenings - 1


def _say(
    name: str, figure: float, unit: str, goal: float | None = None, baseline: float = 0, baselines: str = ""
) -> None:
    ratio = f"{figure / baseline:6.1f} {baselines}" if baseline else ""
    verdict = "" if goal is None else f"goal {goal:g}  {'reached' if figure <= goal else 'MISSED'}"
    print(f"  {name:38} {figure:8.3f} {unit:3} {ratio:20} {verdict}".rstrip(), flush=True)


if __name__ == "__main__":
    main()
