"""How soon the page of plots is there, and what all sessions cost together: `python -m tests.bench.bench_insight`.

Each opening is one of a program of its own, beside the least that pyqtgraph can show in a program of its own: a window
with as many bars. Sessions are summed up once without and once with what was remembered of them, beside reading the
same rows with bare SQLite.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from trioapp.app.start import prepare

prepare()

from PySide6.QtCore import QEvent, QObject  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.builders import trio_source  # noqa: E402
from tests.fakes import FileInMemory  # noqa: E402
from tests.insight_day import HeldWorkshop  # noqa: E402
from trioapp.ui.console.window import ConsoleWindow  # noqa: E402

if TYPE_CHECKING:
    from trioapp.storage.session_shelf import SessionFolder

RUNS, SESSIONS = 7, 1000
GOAL_COLD_S, GOAL_WARM_S, GOAL_SESSIONS_S = 0.4, 0.15, 1.0
BARE, COLD, WARM = "bare", "cold", "warm"
_READ = ("session", "move", "still_here", "seat", "sentence", "item")


class FirstPaint(QObject):
    """Whether a widget has painted itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.is_over = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.is_over = self.is_over or event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    if len(sys.argv) > 1:
        print(_opened(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory() as compiled:
        environment = _environment(compiled)
        for kind in (BARE, COLD):
            _run(kind, environment)
        taken = {kind: median(_run(kind, environment) for _ in range(RUNS)) for kind in (BARE, COLD, WARM)}
    print(f"a bare plot, with loading: {taken[BARE] * 1000:.0f} ms")
    for kind, goal in ((COLD, GOAL_COLD_S), (WARM, GOAL_WARM_S)):
        verdict = "reached" if taken[kind] <= goal else "MISSED"
        ratio = taken[kind] / taken[BARE]
        print(f"the page, {kind}: {taken[kind] * 1000:.0f} ms, {ratio:.2f} of a bare plot; goal {goal:g} s {verdict}")
    _look_over_sessions()


def _environment(compiled: str) -> dict[str, str]:
    """That of this program, with compiled modules kept as on any laptop."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _run(kind: str, environment: dict[str, str]) -> float:
    command = [sys.executable, "-m", "tests.bench.bench_insight", kind]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(run.stdout.splitlines()[-1])


def _opened(kind: str) -> float:
    """Seconds of processor from the wish until it is painted."""
    application = QApplication([])
    if kind == BARE:
        return _timed(lambda: _bare_plot(application))
    with tempfile.TemporaryDirectory() as place:
        return _page(application, Path(place), is_warm=kind == WARM)


def _bare_plot(application: QApplication) -> None:
    import pyqtgraph

    plot = pyqtgraph.PlotWidget()
    plot.addItem(pyqtgraph.BarGraphItem(x0=0, y=list(range(34)), width=[60] * 34, height=0.4))
    plot.resize(1266, 700)
    _show(application, plot.viewport(), plot.show)


def _page(application: QApplication, place: Path, *, is_warm: bool) -> float:
    from trioapp.app.ahead import load_pages
    from trioapp.app.command_line import Options
    from trioapp.app.compose import backstage, language_first
    from trioapp.app.program import Program
    from trioapp.app.wiring import Wiring
    from trioapp.ui.console.rail import Page

    workshop = HeldWorkshop()
    options = Options(place, "en", 1.0, "", windowed=False)
    program = Program(application, backstage(options, workshop.clock, *language_first(options)), options)
    Wiring(program)
    program.backstage.workspace.open(workshop.session, FileInMemory())
    program.console.show()
    program.console.show_page(Page.RUN)
    application.processEvents()
    if is_warm:
        load_pages()
        program.garbage.spare()
    took = _timed(lambda: _open_page(application, program.console))
    program.projector.close()
    program.let_go()
    return took


def _open_page(application: QApplication, console: ConsoleWindow) -> None:
    """Until its plot is painted."""
    from trioapp.ui.console.rail import Page

    console.show_page(Page.INSIGHT)
    from trioapp.ui.insights.page import InsightPage

    (page,) = console.findChildren(InsightPage)
    _show(application, page.frame.viewport(), page.frame.update)


def _show(application: QApplication, widget: QWidget, show: Callable[[], object]) -> None:
    painted = FirstPaint(widget)
    show()
    while not painted.is_over:
        application.processEvents()


def _timed(act: Callable[[], object]) -> float:
    """Of this thread alone, whatever else the machine does meanwhile."""
    began = time.thread_time()
    act()
    return time.thread_time() - began


def _look_over_sessions() -> None:
    from trioapp.storage.session_shelf import SessionFolder

    workshop = HeldWorkshop()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        shelf = SessionFolder(place / "sessions", place / "scratch")
        for number in range(SESSIONS):
            head = replace(workshop.session.head, id=f"id-{number}")
            shelf.create(replace(workshop.session, head=head), trio_source())
        shelf.sessions()
        bare = _timed(lambda: _read_bare(place / "sessions"))
        print(f"the same rows of {SESSIONS} sessions, read with bare SQLite: {bare:.2f} s")
        for remembered in ("not yet", "since a start before"):
            _look_over(SessionFolder(place / "sessions", place / "scratch"), workshop, remembered, bare)


def _read_bare(folder: Path) -> None:
    from sqlcipher3 import dbapi2 as sqlite

    for path in folder.iterdir():
        db = sqlite.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        for table in _READ:
            db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - one of six words
        db.close()


def _look_over(shelf: SessionFolder, workshop: HeldWorkshop, remembered: str, bare: float) -> None:
    """What is told first comes of some of the sessions, where they are not remembered.

    The collector is kept away, as it is from this thread in the program.
    """
    from trioapp.services.insight import Insights
    from trioapp.services.workspace import Workspace

    look = Insights(Workspace(), shelf, workshop.clock).look_over_all()
    steps, unread = [0.0], SESSIONS
    gc.disable()
    while unread:
        began = time.thread_time()
        unread = look().unread
        steps.append(time.thread_time() - began)
    gc.enable()
    took, verdict = sum(steps), "reached" if sum(steps) <= GOAL_SESSIONS_S else "MISSED"
    print(
        f"{SESSIONS} sessions, remembered {remembered}: told first after {steps[1]:.2f} s, all after {took:.2f} s, "
        f"{took / bare:.1f} of bare SQLite; goal {GOAL_SESSIONS_S:g} s {verdict}"
    )


if __name__ == "__main__":
    main()
