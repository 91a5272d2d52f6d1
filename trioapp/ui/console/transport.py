"""The keys for the clock and for the beamer, below the preview."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trioapp.domain.moves import MoveKind
from trioapp.domain.run import Status
from trioapp.presentation.run_controller import RunView
from trioapp.presentation.stage import Showing
from trioapp.ui.widgets.buttons import KeyButton
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_MAIN_WIDTH = 160


class Transport(Translated):
    """Start, pause, next and previous, a minute more or less, and stop."""

    start_or_pause_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    add_minute_requested = Signal()
    take_off_minute_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._status = Status.READY
        self._take_off = KeyButton()
        self._previous = KeyButton()
        self._main = KeyButton("primary")
        self._next = KeyButton()
        self._add = KeyButton()
        self._stop = KeyButton()
        _in_a_row(self, (self._take_off, self._previous, self._main, self._next, self._add, self._stop))
        self._main.setMinimumWidth(_MAIN_WIDTH)
        self._connect_own()
        self._retranslate()

    def _connect_own(self) -> None:
        self._take_off.clicked.connect(self.take_off_minute_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._main.clicked.connect(self.start_or_pause_requested)
        self._next.clicked.connect(self.next_requested)
        self._add.clicked.connect(self.add_minute_requested)
        self._stop.clicked.connect(self.stop_requested)

    def show_view(self, view: RunView) -> None:
        self._status = view.status
        self._take_off.setEnabled(view.can_take_off)
        self._add.setEnabled(MoveKind.ADJUST in view.allowed)
        self._previous.setEnabled(MoveKind.PREVIOUS in view.allowed)
        self._next.setEnabled(MoveKind.NEXT in view.allowed)
        self._stop.setEnabled(MoveKind.STOP in view.allowed)
        self._name_main()

    def focus_main(self) -> None:
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_main(self) -> None:
        words = {
            Status.READY: self.tr("Start"),
            Status.RUNNING: self.tr("Pause"),
            Status.PAUSED: self.tr("Resume"),
            Status.STOPPED: self.tr("Start"),
        }[self._status]
        self._main.name(words, hint=self.tr("space"))

    def _retranslate(self) -> None:
        self._take_off.name(self.tr("– 1 min"), self.tr("Take off one minute"))
        self._previous.name(self.tr("Previous"), self.tr("Previous phase"))
        self._next.name(self.tr("Next"), self.tr("Next phase"))
        self._add.name(self.tr("+ 1 min"), self.tr("Add one minute"))
        self._stop.name(self.tr("Stop"))
        self._name_main()


class BeamerKeys(Translated):
    """What the room sees: the brief, the trios, the clock, or nothing; whether there is a picture at all, and sound."""

    brief_requested = Signal()
    seating_requested = Signal()
    clock_requested = Signal()
    black_requested = Signal()
    beamer_requested = Signal()
    sound_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._brief = KeyButton("beamer-key")
        self._seating = KeyButton("beamer-key")
        self._clock = KeyButton("beamer-key")
        self._black = KeyButton("beamer-key")
        self._beamer = KeyButton("beamer-key")
        self._sound = KeyButton("beamer-key")
        self._sound_is_on = False
        self._keys = {
            Showing.BRIEF: self._brief,
            Showing.SEATING: self._seating,
            Showing.CLOCK: self._clock,
            Showing.BLACK: self._black,
        }
        _in_a_row(self, (self._brief, self._seating, self._clock, self._black, self._sound, self._beamer))
        self._connect_own()
        self._retranslate()

    def _connect_own(self) -> None:
        self._brief.clicked.connect(self.brief_requested)
        self._seating.clicked.connect(self.seating_requested)
        self._clock.clicked.connect(self.clock_requested)
        self._black.clicked.connect(self.black_requested)
        self._beamer.clicked.connect(self.beamer_requested)
        self._sound.clicked.connect(self.sound_requested)

    def show_showing(self, showing: Showing) -> None:
        for what, key in self._keys.items():
            set_role(key, "on" if what is showing else "off", of="state")

    def show_beamer(self, is_on: bool) -> None:
        set_role(self._beamer, "on" if is_on else "off", of="state")

    def show_sound(self, is_on: bool) -> None:
        self._sound_is_on = is_on
        set_role(self._sound, "on" if is_on else "off", of="state")
        self._name_sound()

    def _name_sound(self) -> None:
        self._sound.name(self.tr("Sound") if self._sound_is_on else self.tr("Sound off"), hint="G")

    def _retranslate(self) -> None:
        self._name_sound()
        self._brief.name(self.tr("Brief"), hint="I")
        self._seating.name(self.tr("Trios"), self.tr("Show trios"), "T")
        self._clock.name(self.tr("Clock"), hint="K")
        self._black.name(self.tr("Black"), hint="B")
        self._beamer.name(self.tr("Beamer on"))


def _in_a_row(parent: QWidget, buttons: tuple[KeyButton, ...]) -> None:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
