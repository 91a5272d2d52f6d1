"""Before people come: what was found of the screens, the sound and the laptop, and whether the clicker works."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout

from trioapp.presentation.preflight import Check, Finding
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated


class CheckPage(Translated):
    """A line for each check: how it stands, what it is, and a sentence."""

    looking_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._hint = plain_label("title"), plain_label("hint", wraps=True)
        self._again = Button("primary")
        self._again.clicked.connect(self.looking_requested)
        self._states = {check: plain_label("pill") for check in Check}
        self._names = {check: plain_label("label") for check in Check}
        self._sentences = {check: plain_label(wraps=True) for check in Check}
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self._list(), 1)

    def _list(self) -> QScrollArea:
        card = QFrame()
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        for row, check in enumerate(Check):
            state = self._states[check]
            state.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(state, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._names[check], row, 1)
            grid.addWidget(self._sentences[check], row, 2)
        grid.setRowStretch(len(Check), 1)
        area = self._area = QScrollArea()
        area.setProperty("role", "reading")
        area.setWidgetResizable(True)
        area.setWidget(card)
        return area

    def begin(self) -> None:
        """Puts the keyboard where this page's work begins."""
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Says of each check that it is being looked at."""
        for check in Check:
            self._states[check].setText(self.tr("wait"))
            set_role(self._states[check], "plain", of="state")
            self._sentences[check].setText("")

    def show_finding(self, finding: Finding, name: str, state: str) -> None:
        """`name` and `state` are the words for the check and for how it stands."""
        pill, label = self._states[finding.check], self._names[finding.check]
        pill.setText(state)
        set_role(pill, finding.state.value, of="state")
        label.setText(name)
        label.setAccessibleName(f"{name}: {state}")
        self._sentences[finding.check].setText(finding.message)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Ready for the room?"))
        self._area.setAccessibleName(self.tr("What was looked at"))
        self._hint.setText(
            self.tr(
                "Look here before people come, with the beamer plugged in. On this page the clicker steers nothing."
            )
        )
        self._again.name(self.tr("Look again"))
