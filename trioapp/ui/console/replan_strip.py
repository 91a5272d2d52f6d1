"""Where the trainer says when it must be over, sees what that would change, and applies it or not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from trioapp.presentation.replan_controller import Proposal
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.translated import Translated

_LONGEST_TIME = 8


class ReplanStrip(Translated):
    """A field for a time of day, the proposal that follows from it, and the button that applies it."""

    end_typed = Signal(str)
    apply_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = plain_label("bottom-words")
        self._end = QLineEdit()
        self._proposal = plain_label("bottom-words", wraps=True)
        self._apply = Button("bottom")
        self._end.setMaxLength(_LONGEST_TIME)
        self._end.setFixedWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._end)
        row.addWidget(self._proposal, 1)
        row.addWidget(self._apply)
        self._end.textChanged.connect(self.end_typed)
        self._end.returnPressed.connect(self._ask)
        self._apply.clicked.connect(self._ask)
        self._apply.setEnabled(False)
        self._retranslate()
        self.hide()

    def unfold(self) -> None:
        self._end.clear()
        self.show()
        self._end.setFocus()

    def show_proposal(self, proposal: Proposal) -> None:
        self._proposal.setText(proposal.words)
        self._apply.setEnabled(bool(proposal.lengths))

    def _ask(self) -> None:
        if self._apply.isEnabled():
            self.hide()
            self.apply_requested.emit()

    def _retranslate(self) -> None:
        self._words.setText(self.tr("It must be over at"))
        self._end.setAccessibleName(self.tr("Must be over at"))
        self._end.setPlaceholderText("16:00")
        self._apply.name(self.tr("Apply"))
