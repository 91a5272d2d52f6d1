"""Beside the preview while no exercise goes on: the steps of the part, what is typed in it, and the way to its page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from trioapp.presentation.block_view import BlockView, Step, Work
from trioapp.ui.widgets.buttons import Button, LaidOutButton
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.styling import set_role
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

WITH_FORM = (Work.COUNT, Work.COLLECT)
"""What is typed beside the preview."""


class _StepLine(LaidOutButton):
    """A step: a click shows it to the room."""

    step_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("agenda")
        self.wrap()
        self._step: Step | None = None
        self._words = plain_label("agenda-name", wraps=True)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 10, 12, 10)
        self.add_label(self._words, inside, 1)
        self.clicked.connect(self._ask)

    def show_step(self, step: Step, number: int, *, is_live: bool) -> None:
        self._step = step
        self._words.setText(f"{number}  {step.words}")
        self.setAccessibleName(f"{number} {step.words}")
        self.setEnabled(is_live)
        for part in (self, self._words):
            set_role(part, "around" if step.is_now else "to_come", of="state")
        self.updateGeometry()

    def _ask(self) -> None:
        if self._step:
            self.step_requested.emit(self._step.place)


class BlockPanel(Translated):
    """One for all parts; a form is wanted when the work that is done with it is first done, and seated then."""

    step_requested = Signal(object)
    page_requested = Signal(object)
    """With the `BlockView` whose work is on another page."""
    form_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view: BlockView | None = None
        self._forms: dict[Work, QWidget] = {}
        self._name, self._note = plain_label("heading", wraps=True), plain_label("prompt", wraps=True)
        self._steps_word = plain_label("section")
        self._inside = QWidget()
        self._steps = QVBoxLayout(self._inside)
        self._lines = Supply(self._new_line)
        self._go = Button("primary")
        self._go.clicked.connect(self._ask_page)
        self._area = QScrollArea()
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(2)
        self._steps.addStretch()
        self._area.setProperty("role", "plain")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 18, 16, 12)
        self._column.setSpacing(10)
        for part in (self._name, self._note, self._steps_word):
            self._column.addWidget(part)
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self._go)

    def seat(self, work: Work, form: QWidget) -> None:
        """That form is here while the trainer does that work."""
        self._forms[work] = form
        self._column.insertWidget(self._column.count() - 1, form, 4)

    def show_view(self, view: BlockView, *, is_live: bool) -> None:
        self._view = view
        if view.work in WITH_FORM and view.work not in self._forms:
            self.form_wanted.emit(view.work)
        self._name.setText(view.name)
        self._note.setText(view.for_trainer)
        self._note.setVisible(bool(view.for_trainer))
        for number, (line, step) in enumerate(zip(self._lines.show(len(view.steps)), view.steps, strict=True), 1):
            line.show_step(step, number, is_live=is_live)
        has_steps = bool(view.steps) and view.work not in self._forms
        self._steps_word.setVisible(has_steps)
        self._area.setVisible(view.work not in self._forms)
        for work, form in self._forms.items():
            form.setVisible(work is view.work)
        self._go.setVisible(view.work in (Work.HEAR, Work.DRAW))
        self._retranslate()

    def _new_line(self) -> _StepLine:
        line = _StepLine()
        line.step_requested.connect(self.step_requested)
        self._steps.insertWidget(self._steps.count() - 1, line)
        return line

    def _ask_page(self) -> None:
        if self._view:
            self.page_requested.emit(self._view)

    def _retranslate(self) -> None:
        self._steps_word.setText(self.tr("Steps"))
        hears = self._view is not None and self._view.work is Work.HEAR
        self._go.name(self.tr("To the harvest") if hears else self.tr("To the canvas"))
