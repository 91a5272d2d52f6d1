"""The program in a process of its own, in which every slot and every handler of events raises in its turn.

Called with a data directory and a session's id. A slot is set off wherever the program has one of its kind, and a
letter is typed while it raises. What can raise is replaced for good, before anything is built: Qt keeps what it has
found once. Each line that it prints is a `Tried`, as JSON.
"""

from __future__ import annotations

import functools
import gc
import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLabel

import trioapp
from trioapp.app.clock import clock_at
from trioapp.app.command_line import Options
from trioapp.app.compose import backstage, language_first
from trioapp.app.crash import Bugs, keep_log
from trioapp.app.program import Program
from trioapp.app.wiring import Wiring
from trioapp.domain.programme import Block, BlockKind
from trioapp.domain.texts import NO_TEXT
from trioapp.ui.console.rail import Page
from trioapp.ui.widgets import stage_view
from trioapp.ui.widgets.late import Late

CANARY = "Kanariella zweeg"


@dataclass(frozen=True)
class Tried:
    """What raised, how often it did, whether the trainer was told then, what stood in the field, and what on disk."""

    name: str
    raised: int
    told: bool
    typed: str
    saved: str


@dataclass
class Spot:
    """Something that can be made to raise."""

    owner: Any
    name: str
    is_armed: bool = False
    raised: int = 0

    def __str__(self) -> str:
        return f"{self.owner.__name__.rpartition('.')[2]}.{self.name}"

    @property
    def is_slot(self) -> bool:
        return hasattr(getattr(self.owner, self.name), "_slots")

    def weaken(self) -> None:
        method: Callable[..., Any] = vars(self.owner)[self.name]
        takes = len(inspect.signature(method).parameters)

        @functools.wraps(method)
        def run(*told: Any) -> Any:
            if self.is_armed:
                self.raised += 1
                raise ValueError(CANARY)
            return method(*told[:takes])

        setattr(self.owner, self.name, run)


def key(letter: str = "a", kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)


def mouse(kind: QEvent.Type) -> QMouseEvent:
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, QPointF(), QPointF(), left, left, nothing)


def wheel() -> QWheelEvent:
    nothing, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    return QWheelEvent(
        QPointF(), QPointF(), QPoint(), QPoint(0, 120), buttons, nothing, Qt.ScrollPhase.NoScrollPhase, False
    )


EVENTS: dict[str, Callable[[], QEvent]] = {
    "changeEvent": lambda: QEvent(QEvent.Type.LanguageChange),
    "closeEvent": QCloseEvent,
    "event": lambda: QEvent(QEvent.Type.User),
    "focusInEvent": lambda: QFocusEvent(QEvent.Type.FocusIn),
    "focusOutEvent": lambda: QFocusEvent(QEvent.Type.FocusOut),
    "keyPressEvent": key,
    "keyReleaseEvent": lambda: key(kind=QEvent.Type.KeyRelease),
    "mouseDoubleClickEvent": lambda: mouse(QEvent.Type.MouseButtonDblClick),
    "mouseMoveEvent": lambda: mouse(QEvent.Type.MouseMove),
    "mousePressEvent": lambda: mouse(QEvent.Type.MouseButtonPress),
    "mouseReleaseEvent": lambda: mouse(QEvent.Type.MouseButtonRelease),
    "paintEvent": lambda: QPaintEvent(QRect(0, 0, 1, 1)),
    "showEvent": QShowEvent,
    "wheelEvent": wheel,
    "resizeEvent": lambda: QResizeEvent(QSize(2, 2), QSize(1, 1)),
}
"""What sets off each handler; a letter is typed and the stage is painted each time anyway."""


class Finger(QObject):
    """Sets off what is connected to it."""

    pulled = Signal()


def weak_spots() -> Iterator[Spot]:
    for module in pkgutil.walk_packages(trioapp.__path__, "trioapp."):
        for owner in vars(importlib.import_module(module.name)).values():
            if isinstance(owner, type) and issubclass(owner, QObject) and owner.__module__ == module.name:
                for name, method in vars(owner).items():
                    if hasattr(method, "_slots") or name.endswith("Event") or name == "event":
                        yield Spot(owner, name)
    yield Spot(stage_view, "draw")


def build_everything(*wholes: QObject) -> None:
    """Also what is built only when it is first seen."""
    for whole in wholes:
        for kind in type(whole).__mro__:
            for part in vars(kind).values():
                if isinstance(part, Late):
                    part.of(whole)


class Saboteur(QObject):
    """Lets one spot after another raise."""

    def __init__(self, program: Program, spots: list[Spot]) -> None:
        super().__init__()
        self._program, self._left = program, spots
        self._field = program.console.run.pad._field
        self._notice = program.console.notice
        self._words = program.backstage.words.bug_in_passing(ValueError.__name__)

    @Slot()
    def work(self) -> None:
        if not self._left:
            self._program.console.close()
            return
        spot = self._left.pop(0)
        spot.is_armed = True
        with suppress(ValueError):  # what is sent from here may come back here
            self._set_off(spot)
        with suppress(ValueError):
            self._type_a_letter()
        self._program.projector.stage.update()
        QTimer.singleShot(0, functools.partial(self._look, spot))

    def _set_off(self, spot: Spot) -> None:
        for target in self._all_of(spot.owner):
            if spot.is_slot:
                finger = Finger(self)
                finger.pulled.connect(getattr(target, spot.name))
                finger.pulled.emit()
            elif spot.name in EVENTS:
                QApplication.postEvent(target, EVENTS[spot.name]())

    def _all_of(self, owner: Any) -> list[QObject]:
        if not isinstance(owner, type):
            return []
        return [one for one in gc.get_objects() if isinstance(one, QObject) and isinstance(one, owner)]

    def _type_a_letter(self) -> None:
        QApplication.sendEvent(self._field, key(chr(ord("a") + len(self._left) % 26)))

    def _look(self, spot: Spot) -> None:
        QApplication.processEvents()
        spot.is_armed = False
        workspace = self._program.backstage.workspace
        workspace.flush()
        session = self._program.backstage.shelf.read(workspace.session.head.id)
        saved = "".join(note.text for note in session.notes)
        print(
            json.dumps(asdict(Tried(str(spot), spot.raised, self._is_told(), self._field.toPlainText(), saved))),
            flush=True,
        )
        QTimer.singleShot(0, self.work)

    def _is_told(self) -> bool:
        """Whether the sentence is to be seen; it is closed then."""
        labels = self._notice.findChildren(QLabel)
        is_told = self._notice.isVisible() and any(label.text() == self._words for label in labels)
        self._notice.hide()
        return is_told


def main(data_dir: Path, session: str) -> int:
    spots = list(weak_spots())
    for spot in spots:
        spot.weaken()
    gc.collect()
    gc.freeze()  # what was loaded is not looked through for widgets each time
    application = QApplication([])
    options = Options(data_dir, "nl", 1.0, "", windowed=False)
    behind = backstage(options, clock_at(1.0), *language_first(options))
    keep_log(behind.places.log)
    program = Program(application, behind, options)
    wiring = Wiring(program)
    Bugs(program).first_found.connect(program.tell_of_bug, Qt.ConnectionType.QueuedConnection)
    program.open(session)
    program.show()
    program.projector.show()
    build_everything(program.console, program.console.sessions, program, wiring.help, wiring.preparing)
    program.library.edit("coaching-triad")
    program.harvest.write("Ik leerde dat wachten helpt")
    program.harvest.choose_theme("Tijd")
    program.harvest.give()
    program.obstacles.write("De Kamer vraagt om cijfers")
    program.pen.do("card", program.pen.workbook.holding(Block("poll", 1, BlockKind.POLL, NO_TEXT)))
    program.poll.show_poll("poll", 0)
    for page in (Page.TRIOS, Page.HARVEST, Page.INSIGHT):
        program.console.show_page(page)
        application.processEvents()
    program.console.show_page(Page.RUN)
    program.run.start()
    saboteur = Saboteur(program, spots)
    QTimer.singleShot(0, saboteur.work)
    status = application.exec()
    program.backstage.workspace.close()
    program.let_go()
    return status


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2]))
