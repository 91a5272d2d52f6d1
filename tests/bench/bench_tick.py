"""What a second costs on the beamer, beside a bare label that counts: `python -m tests.bench.bench_tick`.

Processor time from the session and the clock to the painted window of 1920x1080, over the longest phase, on the raster
engine. The label shows the time left in large figures and nothing else.
"""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median
from time import process_time

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.builders import HandClock, a_session
from tests.ui.staged import LIGHT, RESOURCES
from trioapp.domain.instants import Duration
from trioapp.domain.moves import Move, MoveKind
from trioapp.domain.numerals import countdown
from trioapp.domain.preferences import ShownTime
from trioapp.domain.session import Session
from trioapp.presentation.stage import Showing, View, scene_of
from trioapp.presentation.wording import Wording
from trioapp.ui.look.typeface import Weight, load_typeface, typeface
from trioapp.ui.widgets.stage_view import StageView

GOAL = 2.0
SIZE = QSize(1920, 1080)
SECONDS = 350
FIGURE_SIZE = 250

Second = Callable[[int], None]
"""Shows the second of that number."""


def main() -> None:
    asked = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    load_typeface(RESOURCES / "fonts")
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    bare: list[float] = []
    stages: dict[ShownTime, list[float]] = {time: [] for time in ShownTime}
    for _ in range(asked.repeats):
        bare.append(_cost_ms(application, _label()))
        for time, costs in stages.items():
            costs.append(_cost_ms(application, _stage(time)))
    print(f"{'a bare label':44} {median(bare):7.3f} ms a second")
    for time, costs in stages.items():
        ratio = median(cost / beside for cost, beside in zip(costs, bare, strict=True))
        verdict = "reached" if ratio <= GOAL else "MISSED"
        print(f"{'the beamer, time shown: ' + time:44} {median(costs):7.3f} ms a second  {ratio:5.2f} times  {verdict}")
    application.quit()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5, help="how often each is measured, in turn (5)")
    return parser.parse_args()


def _cost_ms(application: QApplication, seconds: Iterator[Second]) -> float:
    """Milliseconds of processor time for one second, on average."""
    show = next(seconds)
    show(0)
    application.processEvents()
    before = process_time()
    for second in range(1, SECONDS):
        show(second)
        application.processEvents()
    used = process_time() - before
    next(seconds, None)
    return used / SECONDS * 1000


def _label() -> Iterator[Second]:
    label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
    label.setFont(typeface(FIGURE_SIZE, Weight.BOLD))
    label.resize(SIZE)
    label.show()
    yield lambda second: label.setText(countdown(Duration.of(seconds=SECONDS - second)))
    label.close()


def _stage(time: ShownTime) -> Iterator[Second]:
    view, clock, words = StageView(), HandClock(), Wording()
    session = _in_longest_phase(clock)
    began = clock.now()
    view.set_style(LIGHT)
    view.resize(SIZE)
    view.show()

    def show(second: int) -> None:
        now = began + Duration.of(seconds=second)
        view.show_scene(scene_of(session, now, Showing.CLOCK, words, View(time)))

    yield show
    view.close()


def _in_longest_phase(clock: HandClock) -> Session:
    session = a_session()
    longest = max(session.run.plan, key=lambda phase: phase.length)
    run = session.run.moved(Move(MoveKind.START, clock.now()))
    return replace(session, run=run.moved(Move(MoveKind.JUMP, clock.now(), phase=longest.id, round=1)))


if __name__ == "__main__":
    main()
