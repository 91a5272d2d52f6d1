"""Opening the program with its windows, and going on until the trainer closes it."""

from __future__ import annotations

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication

from trioapp.app.command_line import Options
from trioapp.app.compose import Backstage
from trioapp.app.program import Program
from trioapp.app.signals import SystemSignals
from trioapp.app.wiring import Wiring
from trioapp.domain.problems import Problem, ProblemKind, Refused


def open_window(application: QApplication, backstage: Backstage, options: Options, session: str) -> int:
    """Runs the program until it is closed, and gives its exit status; `session` is opened first when it is named.

    `Refused` when the program is open already with the same data, or when the session or the screen is not there.
    """
    lock = QLockFile(str(backstage.places.lock))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise Refused(Problem(ProblemKind.ALREADY_RUNNING, str(backstage.places.lock.parent)))
    backstage.shelf.tidy()
    program = Program(application, backstage, options)
    Wiring(program)
    SystemSignals(program)
    if session:
        program.open(session)
    program.show()
    status = application.exec()
    program.shut()
    backstage.workspace.close()
    program.let_go()
    return status
