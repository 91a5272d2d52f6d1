"""The program with a session open, and what is noted of it while its event loop goes round."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLineEdit

from trioapp.app import compose
from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring
from trioapp.domain.instants import Clock, Duration
from trioapp.domain.people import people_named
from trioapp.presentation.run_controller import RunView

SECOND_MS = 1000
A_NAP_NS = 1_000_000


@contextmanager
def opened(application: QApplication, data_dir: Path, speed: float) -> Iterator[Program]:
    """The program as `trioapp open` builds it, on a session of its own."""
    options = Options(data_dir, language="en", speed=speed, beamer="", windowed=False)
    backstage = compose.backstage(options, clock_at(speed), *compose.language_first(options))
    program = Program(application, backstage, options)
    Wiring(program)
    names = tuple(f"Participant {number}" for number in range(1, 22))
    session = backstage.sessions.create("Bench", people_named(names), "en")
    program.show()
    program.open(session)
    pass_seconds(2)
    yield program
    program.shut()
    backstage.workspace.close()
    program.console.close()
    program.projector.close()
    program.garbage.end()


def pass_seconds(seconds: float) -> None:
    """Lets the event loop go round for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * SECOND_MS), loop.quit)
    loop.exec()


def run_longest_phase(program: Program) -> None:
    lengths = [phase.length for phase in program.facilitation.position().plan]
    program.run.start()
    program.run.go_to(lengths.index(max(lengths)))


class Seconds:
    """The whole seconds since a moment on a clock, and how far from the nearest of them it is now."""

    def __init__(self, clock: Clock, after: Duration) -> None:
        self._clock = clock
        self._first = clock.now() + after

    @property
    def passed(self) -> Duration:
        """Time since the last whole second."""
        return Duration((self._clock.now().steady_ms - self._first.steady_ms) % SECOND_MS)

    @property
    def late_ms(self) -> float:
        """In real milliseconds; negative for shortly before."""
        passed = self.passed.ms
        return (passed - SECOND_MS if passed > SECOND_MS // 2 else passed) / self._clock.speed


class FlipWatch(QObject):
    """Notes how late each beat of the heart comes, and how late the time left that it leads to can be read."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        position, clock = program.facilitation.position(), program.backstage.clock
        self._seconds = Seconds(clock, position.until_next_second or Duration(0))
        self._field = next(
            field for field in program.console.findChildren(QLineEdit) if field.accessibleName() == "Time left"
        )
        self._text = self._field.text()
        self.beats_ms: list[float] = []
        self.texts_ms: list[float] = []
        (self._timer,) = program.heartbeat.findChildren(QTimer)
        self._timer.installEventFilter(self)
        program.run.view_changed.connect(self._note_text)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer:
            self.beats_ms.append(self._seconds.late_ms)
        return False

    @Slot(object)
    def _note_text(self, view: RunView) -> None:
        text = self._field.text()
        if text != self._text and text == view.time_left:
            self._text = text
            self.texts_ms.append(self._seconds.late_ms)


class BareTimer(QObject):
    """A timer that does nothing but fire at whole seconds, halfway between those of the program."""

    def __init__(self, clock: Clock, after: Duration) -> None:
        super().__init__()
        self._clock = clock
        self._seconds = Seconds(clock, after)
        self.late_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fire)
        self._arm()

    def _arm(self) -> None:
        wait_ms = (SECOND_MS - self._seconds.passed.ms) / self._clock.speed
        self._timer.start(ceil(wait_ms))

    @Slot()
    def _fire(self) -> None:
        self.late_ms.append(self._seconds.late_ms)
        self._arm()


class WakeUps(QObject):
    """Counts the beats of the heart, and how often the event loop wakes up from a sleep for any reason."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.beats = self.awakenings = 0
        self._asleep_since_ns = time.monotonic_ns()
        program.heartbeat.beat.connect(self._note_beat)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._note_sleep)
        dispatcher.awake.connect(self._note_awakening)

    @Slot()
    def _note_beat(self) -> None:
        self.beats += 1

    @Slot()
    def _note_sleep(self) -> None:
        self._asleep_since_ns = time.monotonic_ns()

    @Slot()
    def _note_awakening(self) -> None:
        """What follows at once, such as painting, is part of the same awakening."""
        if time.monotonic_ns() - self._asleep_since_ns > A_NAP_NS:
            self.awakenings += 1
