"""The top of the console: the session, the beamer, how the time stands, the room's keys, and the time of day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.room_keys import RoomKeys
from trioapp.ui.look.icons import svg_icon
from trioapp.ui.look.measures import LARGE_TEXT, fix, share
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.labels import SIGN_PX, ElidedLabel, Pill, ReadOut, plain_label
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_HEIGHT, _PILL_HEIGHT = 56, 34
_APART, _SIDE = 14, 20


class Header(Translated):
    """The session, the beamer, how the time stands, and the time of day.

    Where there is no room for all of it the pills become signs, the last first, and then the end of the name goes.
    """

    def __init__(self, icons: Path, tokens: Colouring) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = ElidedLabel("header-title", Qt.TextElideMode.ElideRight)
        self._session.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._icons, self._tokens = icons, tokens
        self._shown: tuple[str, str, str, bool] | None = None
        self._beamer, self._power, self._place = (self._pill(sign) for sign in ("monitor", "moon", "cloud"))
        self._schedule = ReadOut("pill", shrinks=False)
        self.keys = RoomKeys()
        self._time = plain_label("header-time")
        self._beside, self._below = QHBoxLayout(), FlowingRow(_APART)
        row = QHBoxLayout()
        for one in (self._beside, row):
            one.setSpacing(_APART)
        row.addWidget(self._session)
        row.addLayout(self._beside)
        row.addStretch()
        row.addWidget(self.keys)
        row.addWidget(self._time)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 6, _SIDE, 6)
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

    def _pill(self, sign: str) -> Pill:
        """One that is drawn in the colour that its words have."""

        def draw() -> QIcon:
            colours = self._tokens.console
            pair = colours.warning if pill.property("state") == "warning" else colours.info
            return svg_icon(self._icons, sign, pair.text, SIGN_PX)

        pill = Pill(draw)
        return pill

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
        self._fit()

    def _fit(self) -> None:
        """Pills that have a line of their own stay as they are."""
        shrinking = self._beamer, self._power, self._place
        for pill in shrinking:
            pill.be_small(is_small=False)
        for pill in reversed(shrinking):
            if self._below.isHidden() and self._needed > self.width():
                pill.be_small(is_small=not pill.isHidden())

    @property
    def _needed(self) -> int:
        """How wide it is with the whole name."""
        parts = (self._session, *self._pills, self.keys, self._time)
        seen = [part.sizeHint().width() for part in parts if not part.isHidden()]
        return sum(seen) + _APART * len(seen) + 2 * _SIDE

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._seat_pills()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_view(self, view: RunView) -> None:
        """Most seconds change nothing here, and what fits is not measured anew."""
        shown = view.session, view.time_of_day, view.schedule, view.is_late
        if shown == self._shown:
            return
        self._shown = shown
        self._session.show_text(view.session)
        self._time.setText(view.time_of_day)
        self._schedule.show_text(view.schedule)
        self._schedule.setVisible(bool(view.schedule))
        set_role(self._schedule, "warning" if view.is_late else "plain", of="state")
        self._fit()

    def forget(self) -> None:
        """No session is open."""
        self._shown = None
        self._session.show_text("")
        self._time.setText("")
        self._schedule.hide()
        self._fit()

    def show_beamer(self, words: str, *, is_on: bool) -> None:
        set_role(self._beamer, "plain" if is_on else "warning", of="state")
        self._beamer.show_words(words)
        self._fit()

    def show_power(self, words: str, what_to_do: str = "") -> None:
        """Says that the computer cannot be kept awake; nothing while it can."""
        self._power.show_words(words)
        self._power.explain(what_to_do)
        self._power.setVisible(bool(words))
        self._fit()

    def show_place(self, words: str, why: str) -> None:
        """Says that the data lies where it is not safe; nothing while it does not."""
        self._place.show_words(words)
        self._place.explain(why)
        self._place.setVisible(bool(words))
        self._fit()

    def _retranslate(self) -> None:
        self._schedule.setAccessibleName(self.tr("Ahead or behind"))
