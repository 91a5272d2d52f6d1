"""The program in a process of its own, in which somebody types a note until it is killed or the laptop sleeps.

Called with a data directory and a session's id. Each line it prints is how much stands in the note by
now, and when that was.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring

_BETWEEN_KEYS_MS = 15


def main(data_dir: Path, session: str) -> int:
    application = QApplication([])
    options = Options(data_dir, "nl", 1.0, "", windowed=False)
    program = Program(application, backstage(options, clock_at(1.0), *language_first(options)), options)
    Wiring(program)
    program.open(session)
    program.show()
    program.run.start()
    program.run.next_phase()
    field = program.console.run.pad._field

    def type_a_key() -> None:
        field.insertPlainText("x")
        print(len(field.toPlainText()), time.monotonic(), flush=True)

    keyboard = QTimer()
    keyboard.timeout.connect(type_a_key)
    keyboard.start(_BETWEEN_KEYS_MS)
    program.sleep.falling_asleep.connect(keyboard.stop)
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2]))
