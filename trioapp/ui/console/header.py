"""The top of the console: the session, the beamer, how the time stands, the room's keys, and the time of day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.room_keys import RoomKeys
from trioapp.ui.look.measures import LARGE_TEXT, fix, share
from trioapp.ui.widgets.labels import ElidedLabel, ReadOut, plain_label
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_HEIGHT, _PILL_HEIGHT = 56, 34


class Header(Translated):
    """The session, the beamer, how the time stands, and the time of day."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = ElidedLabel("header-title")
        self._session.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._beamer = plain_label("pill")
        self._schedule = ReadOut("pill")
        self._power, self._place = plain_label("pill"), plain_label("pill")
        self.keys = RoomKeys()
        self._time = plain_label("header-time")
        self._beside, self._below = QHBoxLayout(), FlowingRow(14)
        row = QHBoxLayout()
        for one in (self._beside, row):
            one.setSpacing(14)
        row.addWidget(self._session)
        row.addLayout(self._beside)
        row.addStretch()
        row.addWidget(self.keys)
        row.addWidget(self._time)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 6, 20, 6)
        column.addLayout(row)
        column.addWidget(self._below)
        for pill in self._pills:
            fix(pill, height=_PILL_HEIGHT)
        self.setMinimumHeight(_HEIGHT)
        self._seat_pills()
        for pill in (self._power, self._place):
            set_role(pill, "warning", of="state")
        for pill in (self._schedule, self._power, self._place):
            pill.hide()
        self._retranslate()

    @property
    def _pills(self) -> tuple[QWidget, ...]:
        return self._beamer, self._schedule, self._power, self._place

    def _seat_pills(self) -> None:
        """On a line of their own where text is large."""
        is_large = share() > LARGE_TEXT
        self._below.setVisible(is_large)
        for pill in self._pills:
            self._below.take(pill) if not is_large else self._beside.removeWidget(pill)
            self._below.add(pill) if is_large else self._beside.addWidget(pill)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._seat_pills()
        super().changeEvent(event)

    def show_view(self, view: RunView) -> None:
        self._session.show_text(view.session)
        self._time.setText(view.time_of_day)
        self._schedule.show_text(view.schedule)
        self._schedule.setVisible(bool(view.schedule))
        set_role(self._schedule, "warning" if view.is_late else "plain", of="state")

    def forget(self) -> None:
        """No session is open."""
        self._session.show_text("")
        self._time.setText("")
        self._schedule.hide()

    def show_beamer(self, words: str, *, is_on: bool) -> None:
        self._beamer.setText(words)
        set_role(self._beamer, "plain" if is_on else "warning", of="state")

    def show_power(self, words: str) -> None:
        """Says that the computer cannot be kept awake; nothing while it can."""
        self._power.setText(words)
        self._power.setVisible(bool(words))

    def show_place(self, words: str, why: str) -> None:
        """Says that the data lies where it is not safe; nothing while it does not."""
        self._place.setText(words)
        self._place.setAccessibleDescription(why)
        self._place.setVisible(bool(words))

    def _retranslate(self) -> None:
        self._schedule.setAccessibleName(self.tr("Ahead or behind"))
