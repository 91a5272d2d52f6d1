"""The phases of the exercise with their planned lengths and what they really took."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from trioapp.domain.run import MoveKind
from trioapp.presentation.run_controller import AgendaRow, RowState, RunView
from trioapp.ui.widgets.buttons import LaidOutButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.styling import set_role


class AgendaLine(LaidOutButton):
    """One phase: its name and its planned length, after the real one where that was another; a click begins it."""

    phase_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__("agenda")
        self._phase = ""
        self._name = plain_label("agenda-name")
        self._time = plain_label("agenda-time")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 12, 8)
        self._add_label(self._name, row, 1)
        self._add_label(self._time, row)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.phase_requested.emit(self._phase)

    def show_view(self, row: AgendaRow) -> None:
        self._phase = row.id
        self.setAccessibleName(row.name)
        self.setAccessibleDescription(" / ".join(part for part in (row.took, row.planned) if part))
        self._name.setText(row.name)
        self._time.setText(f"{row.took} / {row.planned}" if row.took not in ("", row.planned) else row.planned)
        for part in (self, self._name, self._time):
            set_role(part, row.state.value, of="state")


class AgendaList(QWidget):
    """The exercise and its phases, from top to bottom."""

    phase_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._exercise = plain_label("agenda-title", wraps=True)
        self._length = plain_label("agenda-title")
        self._lines: list[AgendaLine] = []
        self._column = QVBoxLayout(self)
        self._lay_out()

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
        while len(self._lines) < len(view.agenda):
            line = AgendaLine()
            line.phase_requested.connect(self.phase_requested)
            self._lines.append(line)
            self._column.insertWidget(self._column.count() - 1, line)
        for line, row in zip(self._lines, view.agenda, strict=False):
            line.show_view(row)
            line.setEnabled(MoveKind.JUMP in view.allowed and row.state is not RowState.CURRENT)
        for surplus in self._lines[len(view.agenda) :]:
            surplus.hide()
