"""Reads the command line, does what it asks, and turns what goes wrong into a sentence and an exit status."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from trioapp.app import compose
from trioapp.app.clock import clock_at
from trioapp.app.command_line import CommandLine, options_of, peek
from trioapp.app.crash import catch_bugs, keep_log, write_down
from trioapp.app.display import missing_display
from trioapp.domain.problems import Refused
from trioapp.presentation.wording import Wording

REFUSED = 1


def enter(arguments: list[str], without_window: Callable[[str], int]) -> int:
    """Gives the exit status; `without_window` says why no window can be shown, and gives that status."""
    glance = peek(arguments)
    if glance.wants_window and (missing := missing_display()):
        return without_window(missing)
    application = QApplication([]) if glance.wants_window else QCoreApplication([])
    application.setApplicationName("trioapp")
    language, preferences = compose.language_first(glance.options)
    asked = CommandLine().read(arguments)
    try:
        options = options_of(asked)
        backstage = compose.backstage(options, clock_at(options.speed), language, preferences)
        return _serve(application, backstage, asked)
    except Refused as refused:
        for problem in refused.problems:
            print(f"trioapp: {Wording().problem(problem)}", file=sys.stderr)
    except Exception as error:  # noqa: BLE001 - whatever it is, nobody gets a traceback
        write_down(type(error), error, error.__traceback__)
        print(f"trioapp: {Wording().bug(type(error).__name__)}", file=sys.stderr)
    return REFUSED


def _serve(application: QCoreApplication, backstage: compose.Backstage, asked: argparse.Namespace) -> int:
    keep_log(backstage.places.log)
    catch_bugs()
    try:
        if isinstance(application, QApplication):
            from trioapp.app.window import open_window  # a command without a window need not wait for it

            return open_window(application, backstage, options_of(asked), getattr(asked, "session", ""))
        from trioapp.app.commands import COMMANDS  # nor a window for the commands

        return COMMANDS[asked.command](backstage, asked)
    finally:
        backstage.workspace.close()
