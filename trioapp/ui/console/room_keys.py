"""The keys for what stands in the room: its sound, its screen, and whether there is a picture at all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from trioapp.domain.keys import USUAL_KEYS, Action, Keys
from trioapp.presentation.beamer import BeamerState
from trioapp.presentation.keys import first_key
from trioapp.ui.widgets.buttons import KeyButton
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated


class RoomKeys(Translated):
    """Sound on or off, the two screens the other way round, and the beamer on or off."""

    sound_requested = Signal()
    swap_requested = Signal()
    beamer_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sound, self._swap, self._beamer = (KeyButton("beamer-key") for _ in range(3))
        self._sound_is_on = False
        self._keys = USUAL_KEYS
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self._sound, self._swap, self._beamer):
            row.addWidget(button)
        self._sound.clicked.connect(self.sound_requested)
        self._swap.clicked.connect(self.swap_requested)
        self._beamer.clicked.connect(self.beamer_requested)
        self._swap.hide()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._retranslate()

    def show_sound(self, is_on: bool) -> None:
        self._sound_is_on = is_on
        set_role(self._sound, "on" if is_on else "off", of="state")
        self._retranslate()

    def follow_keys(self, keys: Keys) -> None:
        self._keys = keys
        self._retranslate()

    def show_beamer(self, state: BeamerState) -> None:
        set_role(self._beamer, "on" if state.is_on else "off", of="state")
        self._swap.setVisible(bool(state.screen))

    def _retranslate(self) -> None:
        self._sound.name(
            self.tr("Sound") if self._sound_is_on else self.tr("Sound off"), hint=first_key(self._keys, Action.SOUND)
        )
        self._swap.name(self.tr("Swap screens"))
        self._beamer.name(self.tr("Beamer on"))
