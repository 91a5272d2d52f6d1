"""The program as it starts without a session, up to the first picture of its sessions page; it tells when that was."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bench.measuring import Measurement
from trioapp.app import compose
from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring


def main(data_dir: Path) -> int:
    application = QApplication([])
    options = Options(data_dir, language="nl", speed=1.0, beamer="", windowed=False)
    backstage = compose.backstage(options, clock_at(options.speed), *compose.language_first(options))
    backstage.shelf.tidy()
    program = Program(application, backstage, options)
    Wiring(program)
    measurement = Measurement([[program.console, program.console.header]], 0)
    program.show()
    status = application.exec()
    program.let_go()
    del measurement
    return status


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
