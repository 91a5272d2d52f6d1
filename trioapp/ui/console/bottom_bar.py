"""The bottom of the run page: the cue for the trainer alone, and putting right what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trioapp.domain.instants import Duration
from trioapp.domain.moves import MoveKind
from trioapp.domain.position import Status
from trioapp.presentation.run_controller import RunView
from trioapp.ui.console.message_strip import MessageStrip
from trioapp.ui.console.plan_strips import EndStrip, PhaseStrip, VariantStrip
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.choices import Choice, ChoiceStrip
from trioapp.ui.widgets.labels import BegunLabel, plain_label
from trioapp.ui.widgets.rows import FlowingRow
from trioapp.ui.widgets.translated import Translated

_LETTERS = 280
"""More of a cue nobody reads in passing; whoever points at it sees all of it."""


class BottomBar(Translated):
    """For the trainer alone: the cue of this phase, and putting right what went wrong."""

    undo_requested = Signal()
    undo_move_requested = Signal(object)
    earlier_requested = Signal(object)
    rehearsal_requested = Signal()
    new_groups_requested = Signal()
    aloud = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view: RunView | None = None
        self.setProperty("role", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cue, self._nudge = BegunLabel("bottom-words", _LETTERS), plain_label("nudge", wraps=True)
        self._earlier, self._earlier_choices = Button("bottom"), ChoiceStrip("bottom")
        self._history, self._history_choices = Button("bottom"), ChoiceStrip("bottom")
        self._end, self.end_strip = Button("bottom"), EndStrip()
        self._variant, self.variants = Button("bottom"), VariantStrip()
        self.phase = PhaseStrip()
        self.message = MessageStrip()
        self._rehearse, self._new_groups = Button("bottom"), Button("bottom")
        self._undo = Button("bottom")
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        row, acts = QHBoxLayout(), FlowingRow(0)
        row.addWidget(self._cue, 1)
        row.addWidget(self._nudge, 1)
        row.addWidget(acts)
        self._nudge.hide()
        self._cue.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for button in (
            *(self._new_groups, self._rehearse, self._variant),
            *(self._end, self._earlier, self._history, self._undo),
        ):
            acts.add(button)
            button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 2, 12, 2)
        column.setSpacing(0)
        for strip in self._strips:
            column.addWidget(strip)
        column.addLayout(row)

    @property
    def _strips(self) -> tuple[QWidget, ...]:
        """What opens above the bar, one at a time."""
        return (
            self.end_strip,
            self.variants,
            self.phase,
            self.message,
            self._earlier_choices,
            self._history_choices,
        )

    def _connect_own(self) -> None:
        self._end.clicked.connect(self._toggle_end)
        self._variant.clicked.connect(self._toggle_variants)
        self._earlier.clicked.connect(self._toggle_earlier)
        self._history.clicked.connect(self._toggle_history)
        self._earlier_choices.chosen.connect(self.earlier_requested)
        self._history_choices.chosen.connect(self.undo_move_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._rehearse.clicked.connect(self.rehearsal_requested)
        self._new_groups.clicked.connect(self.new_groups_requested)

    def show_view(self, view: RunView) -> None:
        self._view = view
        cue = view.for_trainer
        self._cue.show_text(self.tr("For you: {cue}").format(cue=cue) if cue else "")
        if view.status is Status.STOPPED and not view.is_rehearsal:
            self._cue.show_text(
                self.tr("That was it. The report is made on the page Sessions: More …, Make a report …")
            )
        self._end.setVisible(MoveKind.EARLIER in view.allowed)
        self._earlier.setVisible(MoveKind.EARLIER in view.allowed)
        self._history.setVisible(bool(view.history))
        self._history_choices.show_choices(_moves(view))
        self._undo.setVisible(bool(view.undo))
        self._undo.name(self.tr("Undo: {move}").format(move=view.undo), self.tr("Undo"), view.undo)
        for button in (self._variant, self._rehearse):
            button.setVisible(bool(view.variants))
        self.variants.show_view(view)
        self.phase.show_view(view)
        if MoveKind.EARLIER not in view.allowed:
            self._earlier_choices.hide()
            self.end_strip.hide()

    @Slot(str)
    def show_nudge(self, sentence: str) -> None:
        """Something that needs the trainer now; it stands where the cue was until it is seen to."""
        is_new = sentence != self._nudge.text()
        self._nudge.setText(sentence)
        self._nudge.setVisible(bool(sentence))
        if is_new:
            self.aloud.emit(sentence)
        self._cue.setVisible(not sentence)

    @Slot(bool)
    def offer_new_groups(self, is_offered: bool) -> None:
        """Beside the reminder that those that there are do not suit an exercise."""
        self._new_groups.setVisible(is_offered)

    def _closes(self, strip: QWidget) -> bool:
        """Closes every strip; True when `strip` was the open one, so that a second press on its button closes it."""
        was_open = not strip.isHidden()
        for one in self._strips:
            one.hide()
        return was_open

    def _toggle_end(self) -> None:
        if not self._closes(self.end_strip):
            self.end_strip.unfold()

    def _toggle_variants(self) -> None:
        if not self._closes(self.variants) and self._view:
            self.variants.unfold(self._view)

    @Slot(object)
    def open_phase(self, place: int) -> None:
        """Opens the strip for a phase; a second press on its length closes it."""
        was_open = self.phase.place == place
        self._closes(self.phase)
        if self._view and not was_open:
            self.phase.unfold(next(row for row in self._view.agenda if row.place == place and row.can_change))

    def _toggle_earlier(self) -> None:
        if not self._closes(self._earlier_choices):
            self._earlier_choices.unfold(self._amounts())

    def _toggle_history(self) -> None:
        if not self._closes(self._history_choices) and self._view:
            self._history_choices.unfold(_moves(self._view))

    @Slot()
    def open_message(self) -> None:
        if not self._closes(self.message):
            self.message.unfold()

    def _amounts(self) -> tuple[Choice, ...]:
        """By how much it may have begun before it was started."""
        return (
            (self.tr("½ minute earlier"), Duration.of(seconds=30)),
            (self.tr("1 minute earlier"), Duration.of(minutes=1)),
            (self.tr("1½ minutes earlier"), Duration.of(seconds=90)),
            (self.tr("2 minutes earlier"), Duration.of(minutes=2)),
            (self.tr("3 minutes earlier"), Duration.of(minutes=3)),
            (self.tr("5 minutes earlier"), Duration.of(minutes=5)),
        )

    def _retranslate(self) -> None:
        self._end.name(self.tr("Must end at …"))
        self._variant.name(self.tr("Length and rounds …"))
        self._rehearse.name(self.tr("Rehearse"))
        self._new_groups.name(self.tr("New groups"))
        self._earlier.name(self.tr("Started earlier"))
        self._history.name(self.tr("History"))
        self._earlier_choices.show_choices(self._amounts())
        if self._view:
            self.show_view(self._view)


def _moves(view: RunView) -> tuple[Choice, ...]:
    return tuple((row.words, row.number) for row in view.history)
