"""The keys for the clock and for the beamer, below the preview."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trioapp.domain.keys import USUAL_KEYS, Action, Keys
from trioapp.domain.moves import MoveKind
from trioapp.domain.position import Status
from trioapp.presentation.keys import first_key
from trioapp.presentation.run_controller import RunView
from trioapp.presentation.stage import Showing
from trioapp.presentation.stage_controller import StageState
from trioapp.ui.widgets.buttons import KeyButton
from trioapp.ui.widgets.rows import FlowingRow
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
        self._keys = USUAL_KEYS
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
        if view.status is not self._status:
            self._status = view.status
            self._name_main()
        self._take_off.setEnabled(view.can_take_off)
        self._add.setEnabled(MoveKind.ADJUST in view.allowed)
        self._previous.setEnabled(MoveKind.PREVIOUS in view.allowed)
        self._next.setEnabled(MoveKind.NEXT in view.allowed)
        self._stop.setEnabled(MoveKind.STOP in view.allowed)

    def focus_main(self) -> None:
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_main(self) -> None:
        words = {
            Status.READY: self.tr("Start"),
            Status.RUNNING: self.tr("Pause"),
            Status.PAUSED: self.tr("Resume"),
            Status.STOPPED: self.tr("Start"),
        }[self._status]
        self._main.name(words, hint=self._keys_of(Action.START_OR_PAUSE))

    def follow_keys(self, keys: Keys) -> None:
        self._keys = keys
        self._retranslate()

    def _keys_of(self, action: Action) -> str:
        return first_key(self._keys, action)

    def _retranslate(self) -> None:
        self._take_off.name(self.tr("– 1 min"), self.tr("Take off one minute"))
        self._previous.name(self.tr("Previous"), self.tr("Previous phase"))
        self._next.name(self.tr("Next"), self.tr("Next phase"))
        self._add.name(self.tr("+ 1 min"), self.tr("Add one minute"))
        for button, action in (
            (self._take_off, Action.TAKE_OFF_MINUTE),
            (self._previous, Action.PREVIOUS),
            (self._next, Action.NEXT),
            (self._add, Action.ADD_MINUTE),
        ):
            button.tell_key(self._keys_of(action))
        self._stop.name(self.tr("Stop"))
        self._name_main()


class BeamerKeys(Translated):
    """What the room sees: the brief, the trios, the clock, a message, what it saw before, or nothing."""

    brief_requested = Signal()
    seating_requested = Signal()
    clock_requested = Signal()
    message_requested = Signal()
    freeze_requested = Signal()
    black_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._brief = KeyButton("beamer-key")
        self._seating = KeyButton("beamer-key")
        self._clock = KeyButton("beamer-key")
        self._message = KeyButton("beamer-key")
        self._freeze = KeyButton("beamer-key")
        self._black = KeyButton("beamer-key")
        self._keys_in_force = USUAL_KEYS
        self._keys = {
            Showing.BRIEF: self._brief,
            Showing.SEATING: self._seating,
            Showing.CLOCK: self._clock,
            Showing.MESSAGE: self._message,
        }
        _in_a_row(
            self,
            (
                self._brief,
                self._seating,
                self._clock,
                self._message,
                self._freeze,
                self._black,
            ),
        )
        self._connect_own()
        self._retranslate()

    def _connect_own(self) -> None:
        self._brief.clicked.connect(self.brief_requested)
        self._seating.clicked.connect(self.seating_requested)
        self._clock.clicked.connect(self.clock_requested)
        self._message.clicked.connect(self.message_requested)
        self._freeze.clicked.connect(self.freeze_requested)
        self._black.clicked.connect(self.black_requested)

    def show_state(self, state: StageState) -> None:
        for what, key in self._keys.items():
            set_role(key, "on" if what is state.showing else "off", of="state")
        set_role(self._black, "on" if state.is_black else "off", of="state")
        set_role(self._freeze, "on" if state.is_frozen else "off", of="state")

    def _retranslate(self) -> None:
        keys = self._keys_in_force
        self._brief.name(self.tr("Brief"), hint=first_key(keys, Action.BRIEF))
        self._seating.name(self.tr("Trios"), self.tr("Show trios"), first_key(keys, Action.SEATING))
        self._clock.name(self.tr("Clock"), hint=first_key(keys, Action.CLOCK))
        self._message.name(self.tr("Message"), hint=first_key(keys, Action.MESSAGE))
        self._freeze.name(self.tr("Freeze"), hint=first_key(keys, Action.FREEZE))
        self._black.name(self.tr("Black"), hint=first_key(keys, Action.BLACK))

    def follow_keys(self, keys: Keys) -> None:
        self._keys_in_force = keys
        self._retranslate()


def _in_a_row(parent: QWidget, buttons: tuple[KeyButton, ...]) -> None:
    row = FlowingRow(8, is_centred=True)
    for button in buttons:
        row.add(button)
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
