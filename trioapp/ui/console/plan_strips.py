"""Strips in which the trainer gives the exercise, or one phase of it, another length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from trioapp.domain.instants import Duration
from trioapp.domain.texts import shortened
from trioapp.presentation.plan_controller import LengthChange, LengthTyped, Proposal
from trioapp.presentation.run_controller import AgendaRow, RunView
from trioapp.ui.look.measures import fix
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.choices import ChoiceStrip
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated

_LONGEST_TIME = 8
_LETTERS = 40
"""So much of a name, in front of the buttons."""
_FIELD_WIDTH = 90
_AMOUNTS = (Duration.of(minutes=-1), Duration.of(seconds=-30), Duration.of(seconds=30), Duration.of(minutes=1))


class ProposalStrip(Translated):
    """A field for a time, the proposal that follows from it, and the button that applies it."""

    typed = Signal(str)
    apply_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = plain_label("bottom-words")
        self._field = _time_field()
        self._proposal = plain_label("bottom-words", wraps=True)
        self._apply = Button("bottom")
        row = _row(self)
        row.addWidget(self._words)
        row.addWidget(self._field)
        row.addWidget(self._proposal, 1)
        row.addWidget(self._apply)
        self._field.textChanged.connect(self.typed)
        self._field.returnPressed.connect(self._ask)
        self._apply.clicked.connect(self._ask)
        self._apply.setEnabled(False)
        self._retranslate()
        self.hide()

    def unfold(self) -> None:
        self._field.clear()
        self.show()
        self._field.setFocus()

    def show_proposal(self, proposal: Proposal) -> None:
        self._proposal.setText(proposal.words)
        self._apply.setEnabled(bool(proposal.plan))

    def _ask(self) -> None:
        if self._apply.isEnabled():
            self.hide()
            self.apply_requested.emit()

    def _say(self, words: str, name: str, example: str) -> None:
        self._words.setText(words)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(example)
        self._apply.name(self.tr("Apply"))


class EndStrip(ProposalStrip):
    """When it must be over, while it runs."""

    def _retranslate(self) -> None:
        self._say(self.tr("It must be over at"), self.tr("Must be over at"), "16:00")


class TotalStrip(ProposalStrip):
    """How long it may take, before it is started."""

    def _retranslate(self) -> None:
        self._say(self.tr("or in all, in minutes"), self.tr("Length in all"), "25")


class VariantStrip(QWidget):
    """Before the start: the usual lengths and numbers of rounds by a click, any other length by typing it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._choices = ChoiceStrip("bottom")
        self.total = TotalStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._choices)
        column.addWidget(self.total)
        self._choices.chosen.connect(self._send)
        self.total.apply_requested.connect(self.hide)
        self.hide()

    def show_view(self, view: RunView) -> None:
        self._choices.show_choices(view.variants)
        if not view.variants:
            self.hide()

    def unfold(self, view: RunView) -> None:
        self.total.unfold()
        self._choices.unfold(view.variants)
        self.show()

    def _send(self, choice: object) -> None:
        self.hide()
        self.chosen.emit(choice)


class PhaseStrip(Translated):
    """One phase, running or still to come: half a minute or a whole one more or less, any length, and its sound."""

    change_requested = Signal(object)
    length_typed = Signal(object)
    quiet_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row: AgendaRow | None = None
        self._words = plain_label("bottom-words")
        self._amounts = {Button("bottom"): amount for amount in _AMOUNTS}
        self._field, self._apply, self._quiet = _time_field(), Button("bottom"), Button("bottom")
        self._problem = plain_label("bottom-words", wraps=True)
        self._lay_out()
        self._connect_own()
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        row = _row(self)
        row.addWidget(self._words)
        for button in self._amounts:
            row.addWidget(button)
        row.addWidget(self._field)
        row.addWidget(self._apply)
        row.addWidget(self._problem, 1)
        row.addWidget(self._quiet)

    def _connect_own(self) -> None:
        for button in self._amounts:
            button.clicked.connect(self._change)
        self._field.returnPressed.connect(self._set)
        self._apply.clicked.connect(self._set)
        self._quiet.clicked.connect(self._switch_quiet)

    @property
    def place(self) -> int | None:
        """The place in the plan of the phase that is shown; None while the strip is closed."""
        return self._row.place if self._row and not self.isHidden() else None

    def unfold(self, row: AgendaRow) -> None:
        self._field.clear()
        self.show_problem("")
        self._show(row)
        self.show()
        next(iter(self._amounts)).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_view(self, view: RunView) -> None:
        """Follows the phase that it was opened for, and closes when nothing of it can change any more."""
        if self.place is None:
            return
        rows = (one for one in view.agenda if one.place == self.place and one.can_change)
        row = next(rows, None)
        if row:
            self._show(row)
        else:
            self.hide()

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        if not sentence:
            self._field.clear()

    def _show(self, row: AgendaRow) -> None:
        self._row = row
        self._words.setText(f"{shortened(row.name, _LETTERS)} {row.planned}")
        for button, amount in self._amounts.items():
            button.setEnabled(row.spare > -amount)
        self._retranslate()

    def _change(self) -> None:
        button = self.sender()
        if self._row and isinstance(button, Button):
            self.change_requested.emit(LengthChange(self._row.place, self._amounts[button]))

    def _set(self) -> None:
        if self._row and self._field.text().strip():
            self.length_typed.emit(LengthTyped(self._row.place, self._field.text()))

    def _switch_quiet(self) -> None:
        if self._row:
            self.quiet_requested.emit(self._row.place)

    def _retranslate(self) -> None:
        phase = self._row.name if self._row else ""
        shown = (self.tr("– 1 min"), self.tr("– 30 s"), self.tr("+ 30 s"), self.tr("+ 1 min"))
        spoken = (
            self.tr("{phase}: one minute less"),
            self.tr("{phase}: half a minute less"),
            self.tr("{phase}: half a minute more"),
            self.tr("{phase}: one minute more"),
        )
        for button, words, name in zip(self._amounts, shown, spoken, strict=True):
            button.name(words, name.format(phase=phase))
        self._field.setAccessibleName(self.tr("New length"))
        self._field.setPlaceholderText("6:00")
        self._apply.name(self.tr("Apply"))
        is_quiet = self._row is not None and self._row.quiet
        self._quiet.name(self.tr("Begins quietly") if is_quiet else self.tr("Begins with a tone"))


def _time_field() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(_LONGEST_TIME)
    fix(field, width=_FIELD_WIDTH)
    return field


def _row(parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 8, 0, 4)
    row.setSpacing(12)
    return row
