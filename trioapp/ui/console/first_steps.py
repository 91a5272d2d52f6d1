"""The ways to begin: three large ones for who has no session yet, and the same in a row below a list of sessions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from trioapp.ui.widgets.buttons import Button, WrappingButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated


class Ways(Translated):
    """What can be asked for where one begins."""

    start_requested = Signal()
    new_requested = Signal()
    demo_requested = Signal()
    tour_requested = Signal()


class WayButton(WrappingButton):
    """One way to begin: its name, and below it what comes of it."""

    def __init__(self, role: str = "session") -> None:
        super().__init__(role)
        self.setProperty("kind", "way")
        self._name, self._detail = plain_label("session-name", wraps=True), plain_label("session-detail", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(2)
        for label in (self._name, self._detail):
            label.setProperty("on", role)
            self.add_label(label, column)

    def name(self, words: str, accessible: str = "", hint: str = "") -> None:
        """Shows `words` and, below them, the `hint`."""
        self._name.setText(words)
        self._detail.setText(hint)
        self.setAccessibleName(accessible or words)
        self.setAccessibleDescription(hint)
        self.updateGeometry()


class Greeting(Ways):
    """Stands in the place of the sessions as long as there are none."""

    bringing_in_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._words = plain_label("title", wraps=True), plain_label("hint", wraps=True)
        self._start, self._new, self._demo = WayButton("primary"), WayButton(), WayButton()
        self._tour, self._bring_in = Button(), Button()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(6)
        for way in (self._start, self._new, self._demo):
            column.addWidget(way)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._tour)
        row.addWidget(self._bring_in)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        self._start.clicked.connect(self.start_requested)
        self._new.clicked.connect(self.new_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._tour.clicked.connect(self.tour_requested)
        self._bring_in.clicked.connect(self.bringing_in_requested)
        self._retranslate()

    def begin(self) -> None:
        """Enter starts a trio."""
        self._start.setFocus()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Welcome"))
        self._words.setText(self.tr("Nothing has to be set up first. How would you like to begin?"))
        self._start.name(
            self.tr("Start a trio now"),
            hint=self.tr(
                "Fifteen minutes, called after today, without a list of names. The briefing is on the beamer."
            ),
        )
        self._new.name(self.tr("New session"), hint=self.tr("With a name, a programme and whoever is coming."))
        self._demo.name(
            self.tr("Look around in a demo"),
            hint=self.tr("A made-up workshop in full swing, on every page. It goes away by itself."),
        )
        self._tour.name(self.tr("Tour of one minute"))
        self._bring_in.name(self.tr("Bring in …"), hint=self.tr("A session from another laptop, or a copy"))


class FurtherWays(Ways):
    """The same in one row, but for the new session, which has its button above."""

    def __init__(self) -> None:
        super().__init__()
        self._start, self._demo, self._tour = Button(), Button(), Button()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self._start, self._demo, self._tour):
            row.addWidget(button)
        row.addStretch()
        self._start.clicked.connect(self.start_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._tour.clicked.connect(self.tour_requested)
        self._retranslate()

    def _retranslate(self) -> None:
        self._start.name(self.tr("Start a trio now"))
        self._demo.name(self.tr("Demo"), self.tr("Look around in a demo"))
        self._tour.name(self.tr("Tour"), self.tr("Tour of one minute"))
