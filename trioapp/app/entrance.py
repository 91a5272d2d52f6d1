"""Reads the command line, does what it asks, and turns what goes wrong into a sentence and an exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from trioapp.app import compose
from trioapp.app.clock import clock_at
from trioapp.app.command_line import CommandLine, Peek, options_of, peek
from trioapp.app.crash import catch_bugs, keep_log, leave_no_core, write_down
from trioapp.app.display import missing_display
from trioapp.app.language import Language
from trioapp.app.paths import places
from trioapp.app.starts import Starts
from trioapp.domain.ports import PreferencesFile
from trioapp.domain.problems import Refused
from trioapp.presentation.wording import Wording

REFUSED = 1
DESKTOP_ID = "nl.trioapp.Trioapp"
"""What a desktop knows the program by: it finds its name and icon there."""


def enter(arguments: list[str], without_window: Callable[[str], int]) -> int:
    """Gives the exit status; `without_window` says why no window can be shown, and gives that status."""
    glance = peek(arguments)
    if glance.wants_window and (missing := missing_display()):
        return without_window(missing)
    application = _application(glance)
    application.setApplicationName("trioapp")
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    is_careful = glance.wants_window and Starts(places(glance.options.data_dir)).fail_too_often
    language, preferences = compose.language_first(glance.options, is_careful=is_careful)
    asked = CommandLine().read(arguments)
    try:
        return _said(_serve(application, asked, language, preferences, is_careful=is_careful))
    except BrokenPipeError:
        return _stop_talking()
    except Refused as refused:
        words = Wording()
        for problem in refused.problems:
            say = words.fault_line if problem.line else words.problem
            print(f"trioapp: {say(problem)}", file=sys.stderr)
    except Exception as error:  # noqa: BLE001 - whatever it is, nobody gets a traceback
        write_down(type(error), error, error.__traceback__)
        print(f"trioapp: {Wording().bug(type(error).__name__)}", file=sys.stderr)
    return REFUSED


def _said(status: int) -> int:
    """Only now is it known whether anybody wanted to read it."""
    sys.stdout.flush()
    return status


def _stop_talking() -> int:
    """Whoever reads has had enough, as `head` has after ten lines; that is no fault, at the exit neither."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return 0


def _application(glance: Peek) -> QCoreApplication:
    """As much of Qt as is needed; what only draws can do so on a screen that does not exist."""
    if glance.wants_window:
        return QApplication([])
    if glance.draws:
        return QGuiApplication(["trioapp", "-platform", "offscreen"] if missing_display() else [])
    return QCoreApplication([])


def _serve(
    application: QCoreApplication,
    asked: argparse.Namespace,
    language: Language,
    preferences: PreferencesFile,
    *,
    is_careful: bool,
) -> int:
    options = options_of(asked)
    where = places(options.data_dir)
    keep_log(where.log)
    catch_bugs()
    leave_no_core()
    if asked.command == "doctor":
        from trioapp.app.preflight import doctor  # it comes first, because nothing needs to be right for it

        return doctor(where, preferences.load(), as_json=asked.json)
    backstage = compose.backstage(options, clock_at(options.speed), language, preferences, is_careful=is_careful)
    try:
        if isinstance(application, QApplication):
            from trioapp.app.window import open_window  # a command without a window need not wait for it

            return open_window(application, backstage, options, getattr(asked, "session", ""))
        from trioapp.app.commands import COMMANDS  # nor a window for the commands

        return COMMANDS[asked.command](backstage, asked)
    finally:
        backstage.workspace.close()
