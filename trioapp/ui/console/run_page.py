"""The page that the trainer has open while the exercise runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from trioapp.domain.moves import MoveKind
from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.agenda_list import AgendaList
from trioapp.ui.console.pad_panel import PadPanel
from trioapp.ui.console.preview import Coming, Preview
from trioapp.ui.console.transport import BeamerKeys, Transport
from trioapp.ui.look.measures import LARGE_TEXT, share
from trioapp.ui.widgets.labels import ElidedLabel, ReadOut, plain_label
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.translated import Translated

_AGENDA_WIDTH, _WORDS_APART = 256, 6


class TimeReadOut(Translated):
    """The exact time of the phase, what goes on in it, when it will be over and what comes next."""

    def __init__(self) -> None:
        super().__init__()
        self._view: RunView | None = None
        self._phase = ReadOut("phase")
        self._detail = plain_label("detail")
        self._time = ReadOut("time", shrinks=False)
        self._pace = plain_label("pace")
        self._ends = ReadOut("ends")
        self._ends_word, self._follows = ElidedLabel("detail"), plain_label("detail", wraps=True)
        self.coming = Coming()
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        heading = FlowingRow(_WORDS_APART)
        heading.add(self._phase)
        heading.add(self._detail)
        figures = QHBoxLayout()
        figures.addWidget(self._time)
        figures.addLayout(self._lay_out_end(), 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading)
        words.addLayout(figures)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addSpacing(14)
        row.addWidget(self.coming, 0, Qt.AlignmentFlag.AlignBottom)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()
        super().changeEvent(event)

    def _make_room(self) -> None:
        """Where text is large the small picture gives way to the words for what comes next."""
        self.coming.setVisible(share() <= LARGE_TEXT)

    def _lay_out_end(self) -> QVBoxLayout:
        """How it stands, when it will be over, and what comes next; it gives way to the figures."""
        ends = QHBoxLayout()
        ends.addWidget(self._ends_word, 1)
        ends.addWidget(self._ends)
        column = QVBoxLayout()
        column.addStretch()
        column.addWidget(self._pace, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(ends)
        column.addWidget(self._follows)
        for words in (self._ends_word, self._follows):
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return column

    def show_view(self, view: RunView) -> None:
        self._view = view
        self._phase.show_text(view.phase)
        self._detail.setText(f"· {view.detail}" if view.detail else "")
        self._time.show_text(view.time_left)
        self._pace.setText(view.pace_word)
        self._pace.setVisible(bool(view.pace_word))
        set_role(self._pace, view.pace.value, of="state")
        self._ends.show_text(view.ends_at or view.exercise_length)
        ends_what = self.tr("this part over at") if view.ends_what else self.tr("exercise over at")
        self._ends_word.show_text(ends_what if view.ends_at else self.tr("it takes in all"))
        self._follows.setText(self.tr("next: {part}").format(part=view.follows) if view.follows else "")
        self._follows.setVisible(bool(view.follows))

    def _retranslate(self) -> None:
        self._phase.setAccessibleName(self.tr("Phase"))
        self._time.setAccessibleName(self.tr("Time left"))
        self._ends.setAccessibleName(self.tr("End time"))
        if self._view:
            self.show_view(self._view)


class RunPage(QWidget):
    """Agenda on the left, preview and keys in the middle; `beside` it is the pad. It never scrolls as a whole."""

    def __init__(self, beside: PadPanel) -> None:
        super().__init__()
        self.agenda = AgendaList()
        self.preview = Preview()
        self.time = TimeReadOut()
        self.transport = Transport()
        self.beamer_keys = BeamerKeys()
        self._beside, self.pad, self.block = beside, beside.pad, beside.block
        self._lay_out()

    def _lay_out(self) -> None:
        row, around = SideBySide(0, first_comes_last=True), QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(row)
        row.add(_panel(self.agenda), panel=_AGENDA_WIDTH + 2)
        row.add(self._middle(), 1)

    def _middle(self) -> QWidget:
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(22, 18, 22, 18)
        middle.setSpacing(12)
        middle.addWidget(self.preview)
        middle.addWidget(self.time)
        middle.addWidget(self.transport)
        middle.addWidget(self.beamer_keys)
        middle.addStretch(1)
        return inside

    def show_view(self, view: RunView) -> None:
        self.agenda.show_view(view)
        self.time.show_view(view)
        self.transport.show_view(view)
        had_keyboard = self._beside.has_keyboard
        self._beside.show_block(view.block, is_live=MoveKind.JUMP in view.allowed)
        if had_keyboard and not self._beside.has_keyboard:
            self.transport.focus_main()


def _panel(inside: QWidget) -> QFrame:
    panel = QFrame()
    panel.setProperty("role", "panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    return panel
