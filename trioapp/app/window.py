"""Opening the program with its windows, and going on until the trainer closes it."""

from __future__ import annotations

from PySide6.QtCore import QDir, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication

from trioapp.app.ahead import AFTER_MS
from trioapp.app.command_line import Options
from trioapp.app.compose import Backstage
from trioapp.app.crash import Bugs, catch_bugs
from trioapp.app.one_program import OneProgram
from trioapp.app.program import Program
from trioapp.app.signals import SystemSignals
from trioapp.app.starts import UP_AFTER_MS, Starts
from trioapp.app.wiring import Wiring

EXPLAINS_AFTER_MS = 1_500
"""Nobody asks what a button is for before."""


def open_window(application: QApplication, backstage: Backstage, options: Options, session: str) -> int:
    """Runs the program until it is closed, and gives its exit status; `session` is opened first when it is named.
    It works in the folder of documents, where questions for a file or a folder begin.

    `Refused` when the program is open already with the same data, or when the session or the screen is not there.
    """
    QDir.setCurrent(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    one_program = OneProgram(backstage.places.lock)
    starts = Starts(backstage.places)
    starts.begin()
    QTimer.singleShot(UP_AFTER_MS, starts.went_well)
    backstage.shelf.tidy()
    backstage.own_formats.tidy()
    backstage.own_programmes.tidy()
    program = Program(application, backstage, options)
    one_program.raise_requested.connect(program.console.come_to_front)
    wiring = Wiring(program)
    program.garbage.spare()
    SystemSignals(program)
    Bugs(program).first_found.connect(program.tell_of_bug, Qt.ConnectionType.QueuedConnection)
    if backstage.is_careful:
        program.console.notice.show_words(backstage.words.started_carefully())
    elif session:
        program.open(session)
    program.show()
    QTimer.singleShot(EXPLAINS_AFTER_MS, wiring.begin_explaining)
    QTimer.singleShot(AFTER_MS, program.load_ahead)
    for later in (one_program.listen, program.sessions.let_personal_data_go):
        QTimer.singleShot(0, later)
    status = application.exec()
    catch_bugs()
    program.shut()
    backstage.workspace.close()
    backstage.sessions.let_personal_data_go()
    program.let_go()
    one_program.end()
    starts.went_well()
    return status
