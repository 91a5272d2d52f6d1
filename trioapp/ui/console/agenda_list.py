"""The phases of the exercise with their planned lengths and what they really took."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from trioapp.domain.moves import MoveKind
from trioapp.presentation.run_controller import AgendaRow, RowState, RunView
from trioapp.ui.widgets.buttons import LaidOutButton, WrappingButton
from trioapp.ui.widgets.labels import ElidedLabel, plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_INDENT = 16
_AHEAD = 2
"""As many phases to come stay in sight below the current one."""


class AgendaLine(Translated):
    """One phase: a click on its name begins it, one on its length changes that.

    What it really took stands before the length where that was another.
    """

    phase_requested = Signal(object)
    length_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row: AgendaRow | None = None
        self._is_live = False
        self._heading = ElidedLabel("section", Qt.TextElideMode.ElideRight)
        self._band = QFrame()
        self._name, self._length = WrappingButton("agenda"), LaidOutButton("agenda")
        self._name_words = plain_label("agenda-name", wraps=True)
        self._length_words = plain_label("agenda-time")
        self._indent = QSpacerItem(0, 0)
        self._band.setProperty("role", "agenda-band")
        self._lay_out()
        self._name.clicked.connect(self._ask_phase)
        self._length.clicked.connect(self._ask_length)

    def _lay_out(self) -> None:
        for button, words, margins in (
            (self._name, self._name_words, (20, 4, 0, 4)),
            (self._length, self._length_words, (8, 4, 12, 4)),
        ):
            inside = QHBoxLayout(button)
            inside.setContentsMargins(*margins)
            if button is self._name:
                inside.addSpacerItem(self._indent)
            button.add_label(words, inside, 1)
        self._length_words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self._band)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name, 1)
        row.addWidget(self._length)
        self._heading.setContentsMargins(12, 10, 12, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._band)

    def _ask_phase(self) -> None:
        if self._row:
            self.phase_requested.emit(self._row.place)

    def _ask_length(self) -> None:
        if self._row:
            self.length_requested.emit(self._row.place)

    def show_view(self, row: AgendaRow, *, is_live: bool) -> None:
        if (row, is_live) == (self._row, self._is_live):
            return
        self._row, self._is_live = row, is_live
        self._heading.show_text(row.heading)
        self._heading.setVisible(bool(row.heading))
        self._name.setAccessibleName(row.name)
        self._name_words.setText(row.name)
        self._indent.changeSize(_INDENT if row.is_inside else 0, 0)
        self._length_words.setText(_length(row))
        self._name.setEnabled(is_live and row.state not in (RowState.CURRENT, RowState.AROUND))
        self._length.setEnabled(row.can_change)
        for part in (self._band, self._name, self._length, self._name_words, self._length_words):
            set_role(part, row.state.value, of="state")
        self._retranslate()

    def _retranslate(self) -> None:
        if self._row:
            self._length.setAccessibleName(self.tr("Length of {phase}").format(phase=self._row.name))
            self._length.hint(f"{self._row.took} / {self._row.planned}".removeprefix(" / "))


def _length(row: AgendaRow) -> str:
    """What it took, and in a mere exercise, where there is room, also what was planned if that was another length."""
    if row.took in ("", row.planned):
        return row.planned
    return row.took if row.is_in_a_day else f"{row.took} / {row.planned}"


class AgendaList(QScrollArea):
    """The exercise and its phases, from top to bottom; the current one is always in sight, with what comes after it."""

    phase_requested = Signal(object)
    length_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._exercise = plain_label("agenda-title", wraps=True)
        self._length = plain_label("agenda-title")
        self._lines = Supply(self._new_line)
        self._current: AgendaLine | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._lay_out()
        self.setWidget(self._inside)
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._bring_in_sight)
        self.verticalScrollBar().rangeChanged.connect(self._wait_for_layout)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(12, 20, 12, 12)
        self._column.setSpacing(2)
        heading = QHBoxLayout()
        heading.setContentsMargins(12, 8, 12, 8)
        heading.addWidget(self._exercise, 1)
        heading.addWidget(self._length)
        self._column.addLayout(heading)
        self._column.addStretch()

    def show_view(self, view: RunView) -> None:
        self._exercise.setText(view.exercise)
        self._length.setText(view.exercise_length)
        for line, row in zip(self._lines.show(len(view.agenda)), view.agenda, strict=True):
            line.show_view(row, is_live=MoveKind.JUMP in view.allowed)
        self._keep_in_sight(view)

    def _new_line(self) -> AgendaLine:
        line = AgendaLine()
        line.phase_requested.connect(self.phase_requested)
        line.length_requested.connect(self.length_requested)
        self._column.insertWidget(self._column.count() - 1, line)
        return line

    def _keep_in_sight(self, view: RunView) -> None:
        """Follows the run, also into a page that is laid out later; stays where the trainer scrolled meanwhile."""
        states = [row.state for row in view.agenda]
        current = states.index(RowState.CURRENT) if RowState.CURRENT in states else 0
        if self._lines.shown[current] is not self._current:
            self._current = self._lines.shown[current]
            self._inside.adjustSize()
            self._bring_in_sight()

    @Slot()
    def _wait_for_layout(self) -> None:
        """The rows are where they belong when what waits is done."""
        self._laid_out.start()

    @Slot()
    def _bring_in_sight(self) -> None:
        if self._current:
            self.ensureWidgetVisible(self._current, 0, _AHEAD * self._current.height())
