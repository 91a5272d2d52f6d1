"""The program with a session open on both windows, built as `trioapp open` builds it, to be measured."""

from __future__ import annotations

import sys
from pathlib import Path

from trioapp.app.start import prepare

prepare()

from PySide6.QtCore import QRect  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.bench.measuring import SIZE, Measurement  # noqa: E402
from trioapp.app import compose  # noqa: E402
from trioapp.app.clock import clock_at  # noqa: E402
from trioapp.app.command_line import Options  # noqa: E402
from trioapp.app.program import Program  # noqa: E402
from trioapp.app.signals import SystemSignals  # noqa: E402
from trioapp.app.wiring import Wiring  # noqa: E402


def main(data_dir: Path, session: str, seconds: float) -> int:
    """Measures a start; with `seconds` also what the longest phase uses while it runs for so long."""
    application = QApplication([])
    application.setApplicationName("trioapp")
    options = Options(data_dir, language="nl", speed=1.0, beamer="", windowed=False)
    backstage = compose.backstage(options, clock_at(options.speed), *compose.language_first(options))
    backstage.shelf.tidy()
    program = Program(application, backstage, options)
    Wiring(program)
    program.garbage.spare()
    SystemSignals(program)
    console, projector = program.console, program.projector
    measurement = Measurement([[console, console.header], [projector, projector.stage]], seconds)
    program.open(session)
    program.show()
    _make_large(program)
    if seconds:
        _run_longest_phase(program)
    status = application.exec()
    program.shut()
    backstage.workspace.close()
    del measurement
    return status


def _make_large(program: Program) -> None:
    """Where the screens are not 1920x1080, the windows are all the same."""
    if program.console.size() != SIZE:
        program.console.showNormal()
        program.console.resize(SIZE)
    if program.projector.size() != SIZE:
        program.projector.stand_in_window(QRect(program.projector.pos(), SIZE))


def _run_longest_phase(program: Program) -> None:
    session = program.backstage.workspace.session
    lengths = [phase.length.ms for phase in session.format.phases]
    program.run.start()
    for _ in range(lengths.index(max(lengths))):
        program.run.next_phase()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
