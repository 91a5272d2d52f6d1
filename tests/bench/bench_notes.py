"""How soon marks and acts are on screen among 1,000 notes, beside a bare list: `python -m tests.bench.bench_notes`.

From the press of a key to the painted window of 1366x768, with the session's file in memory. The bare list is a Qt list
widget of the same size with as many rows, to which each key adds one. Then what can be done on the page of the notes.
"""

from __future__ import annotations

import argparse
import functools
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, perf_counter_ns, process_time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from tests.builders import HandClock
from tests.fakes import FileInMemory
from tests.journeys.conftest import Trainer
from trioapp.domain.marks import CARD_MARKS, Mark
from trioapp.domain.observation import Card, Note, NoteKind
from trioapp.domain.session import Session
from trioapp.presentation.notebook import AsItWas, OtherKind, Reworded, Wanted
from trioapp.presentation.notebook_controller import NotebookController
from trioapp.ui.console.marks_area import MarksArea
from trioapp.ui.console.note_view import NoteView
from trioapp.ui.console.observation_pad import NoteField
from trioapp.ui.console.rail import Page

NOTES = 1_000
GOAL = 1.0
"""So many times what the bare list takes, at most."""
ACT_GOAL_MS = 50.0
TIMES = 20
EDGES = (Qt.Key.Key_End, Qt.Key.Key_Home) * 5
DOWN = (Qt.Key.Key_Down,) * 10
SIZE = QSize(1366, 728)
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_6)


class BareList(QListWidget):
    """Adds a row for each key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.insertItem(0, event.text())


def main() -> int:
    asked = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    with TemporaryDirectory() as folder:
        trainer = Trainer(application, Path(folder), "nl", HandClock())
        pad, bare = _pad(trainer), _bare_list()
        marks, rows, shares = _times_ms(pad, asked.keys), _times_ms(bare, asked.keys), dict[str, float]()
        assert len(trainer.program.backstage.workspace.session.notes) == NOTES + asked.keys
        assert bare.count() == NOTES + asked.keys
        acts = {}
        for what, done in _acts(trainer).items():
            began, used = perf_counter(), process_time()
            acts[what] = [timed_ms(act) for act in done]
            shares[what] = (process_time() - used) / (perf_counter() - began)
        trainer.leave()
    _tell("a bare list", rows)
    _tell("a mark on the pad", marks)
    ratio = median(marks) / median(rows)
    print(f"{ratio:.2f} times; {'reached' if ratio <= GOAL else 'MISSED'}")
    for what, times in acts.items():
        _tell(what, times, f", on a processor {shares[what]:4.0%} of the time")
    slowest = max(map(_most, acts.values()))
    print(f"slowest act {slowest:.1f} ms; {'reached' if slowest <= ACT_GOAL_MS else 'MISSED'}")
    return 0 if ratio <= GOAL and slowest <= ACT_GOAL_MS else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=200, help="how many keys are pressed on each (200)")
    return parser.parse_args()


def _tell(what: str, times: list[float], more: str = "") -> None:
    print(f"{what:24} median {median(times):6.2f} ms, 95 % {_most(times):6.2f} ms{more}")


def _most(times: list[float]) -> float:
    """What 95 of 100 take at most."""
    return quantiles(times, n=20)[-1]


def _pad(trainer: Trainer) -> MarksArea:
    trainer.program.open(trainer.sessions.create("Leerdag", (), "nl"))
    trainer.program.run.start()
    with_many_notes(trainer)
    trainer.program.console.showNormal()
    trainer.program.console.resize(SIZE)
    (area,) = trainer.program.console.findChildren(MarksArea)
    return area


def _acts(trainer: Trainer) -> dict[str, list[Callable[[], object]]]:
    """Each thing that can be done on the page, several times, one after another."""
    console, notebook, notes = trainer.program.console, trainer.program.notebook, trainer.program.console.notes
    session = trainer.program.backstage.workspace.session
    ids = [note.id for note in session.notes[:NOTES]]
    pages = (Page.NOTES, Page.RUN) * TIMES
    search = [functools.partial(notebook.seek, Wanted(sought=word)) for word in ("w", "wo", "een", "9", "") * 4]
    marks = [functools.partial(notebook.seek, Wanted(mark=mark)) for mark in (Mark.OPEN, None) * 10]
    card = Card(1, 1, "tell", tuple((mark, 5) for mark in CARD_MARKS), ("een", "twee", "drie"))
    return {
        "another page and back": [functools.partial(console.show_page, page) for page in (*pages, Page.NOTES)],
        "only the pad and back": [functools.partial(console.show_only_pad, is_alone=one) for one in (True, False) * 10],
        "a letter sought": [*search],
        "a mark only": [*marks],
        "another note": [functools.partial(QTest.keyClick, notes.notes, key) for key in (*EDGES, *DOWN)],
        "written in its place": [functools.partial(_write_anew, notes.notes)] * TIMES,
        "another text": [functools.partial(notebook.reword, Reworded(one, "anders")) for one in ids[:TIMES]],
        "its earlier text": [act for one in ids[:10] for act in _earlier(notebook, one)],
        "another kind": [
            functools.partial(notebook.change_kind, OtherKind(one, NoteKind.QUESTION)) for one in ids[:TIMES]
        ],
        "given back": [functools.partial(notebook.toggle_chosen, one) for one in ids[:TIMES]],
        "deleted and brought back": [
            act for one in ids[:TIMES] for act in (functools.partial(notebook.delete, one), notebook.bring_back_deleted)
        ],
        "a card of 33 notes": [functools.partial(notebook.take_card, card)] * 10,
    }


def _earlier(notebook: NotebookController, note: str) -> tuple[Callable[[], object], ...]:
    """It is looked up, and read again as it was."""
    was = AsItWas(note, 1)
    return functools.partial(notebook.show_earlier, note), functools.partial(notebook.read_as_it_was, was)


def _write_anew(notes: NoteView) -> None:
    """By keys, in the place where the note stands."""
    QTest.keyClick(notes, Qt.Key.Key_Return)
    (field,) = (field for field in notes.viewport().findChildren(NoteField) if field.isVisible())
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Return)


def with_many_notes(trainer: Trainer) -> None:
    """Puts the session with many notes more in its place, in memory."""
    workspace = trainer.program.backstage.workspace
    session = workspace.session
    workspace.close()
    workspace.open(many_notes(session, trainer.clock), FileInMemory())


def many_notes(session: Session, clock: HandClock) -> Session:
    moment, now = session.moment(clock.now()), clock.now().wall_ms
    marks = list(Mark)
    notes = (
        Note(f"n{number}", number % 8 + 1, moment, now, f"woord {number} één", mark=marks[number % 10])
        for number in range(NOTES)
    )
    return replace(session, notes=tuple(notes))


def _bare_list() -> BareList:
    bare = BareList()
    bare.resize(SIZE)
    bare.addItems([f"woord {number}" for number in range(NOTES)])
    bare.show()
    return bare


def _times_ms(widget: MarksArea | BareList, keys: int) -> list[float]:
    """From each key to the end of the painting that follows it."""
    widget.window().activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    return [timed_ms(functools.partial(QTest.keyClick, widget, DIGITS[number % 4])) for number in range(keys)]


def timed_ms(act: Callable[[], object]) -> float:
    """How long it takes until everything that follows from it is painted."""
    before = perf_counter_ns()
    act()
    QApplication.processEvents()
    return (perf_counter_ns() - before) / 1e6


if __name__ == "__main__":
    sys.exit(main())
