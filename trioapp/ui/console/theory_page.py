"""The page of the theory of change: the drawing or the field at the left, and at the right what is selected."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trioapp.domain.theory_of_change import NodeKind
from trioapp.presentation.theory_board import TheoryView, Tidy
from trioapp.ui.console.theory_drawing import TheoryDrawing
from trioapp.ui.console.theory_field import WeighField
from trioapp.ui.console.theory_outline import TheoryOutline
from trioapp.ui.console.theory_panel import TheoryPanel
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.widgets.buttons import Button, ChosenButton
from trioapp.ui.widgets.labels import Told, plain_label
from trioapp.ui.widgets.one_at_a_time import OneAtATime
from trioapp.ui.widgets.rows import FlowingRow, two_sided_row
from trioapp.ui.widgets.side_by_side import SideBySide
from trioapp.ui.widgets.translated import Translated

_SIDE_WIDTH = 368
_OUTLINE_SHARE, _PANEL_SHARE = 2, 5


class TheoryPage(Translated):
    """Everything can be done by mouse and by keyboard; the list at the right says all that is drawn."""

    wished = Signal(object)
    """With a `TheoryWish`."""
    undo_requested = Signal()
    beamer_requested = Signal()
    next_step_requested = Signal()
    previous_step_requested = Signal()

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._view: TheoryView | None = None
        self.drawing, self.field = TheoryDrawing(tokens), WeighField(tokens)
        self.outline, self.panel = TheoryOutline(), TheoryPanel()
        self._draw, self._weigh = ChosenButton("kind"), ChosenButton("kind")
        self._kinds = {kind: Button("small") for kind in NodeKind}
        self._smaller, self._larger, self._fit = Button("small"), Button("small"), Button("small")
        self._tidy, self._undo = Button("small"), Button("small")
        self._beamer, self._previous, self._next = Button(), Button("small"), Button("small")
        self._step, self._told = plain_label("hint"), Told()
        self._circle, self._counted = plain_label("hint", wraps=True), plain_label("label", wraps=True)
        self._advice = plain_label("hint", wraps=True)
        self._stack = OneAtATime()
        self._lay_out()
        self._connect_own()
        self._show_part(self.drawing)
        self._retranslate()

    def _lay_out(self) -> None:
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(
            two_sided_row([self._draw, self._weigh], [self._undo, self._tidy, self._smaller, self._larger, self._fit])
        )
        self._adding = FlowingRow(6, is_even=True)
        for button in self._kinds.values():
            self._adding.add(button)
        for part in (self.drawing, self.field):
            self._stack.addWidget(part)
        left.addWidget(self._adding)
        for label in (self._told, self._circle):
            left.addWidget(label)
        left.addWidget(self._stack, 1)
        left.addWidget(two_sided_row([self._beamer, self._previous, self._next, self._step]))
        row, around = SideBySide(14), QVBoxLayout(self)
        row.add(main, 1)
        row.add(self._side(), panel=_SIDE_WIDTH)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(row)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.outline, _OUTLINE_SHARE)
        column.addWidget(self.panel, _PANEL_SHARE)
        column.addWidget(self._counted)
        column.addWidget(self._advice)
        return side

    def _connect_own(self) -> None:
        for part in (self.drawing, self.field, self.outline, self.panel):
            part.wished.connect(self.wished)
        for part in (self.drawing, self.outline):
            part.panel_requested.connect(self.panel.begin)
        for button in self._kinds.values():
            button.clicked.connect(self._add)
        self._draw.clicked.connect(self._begin_drawing)
        self._weigh.clicked.connect(self._begin_weighing)
        self._smaller.clicked.connect(self.drawing.zoom_out)
        self._larger.clicked.connect(self.drawing.zoom_in)
        self._fit.clicked.connect(self.drawing.fit)
        self._tidy.clicked.connect(self._tidy_up)
        self._undo.clicked.connect(self.undo_requested)
        self._beamer.clicked.connect(self.beamer_requested)
        self._next.clicked.connect(self.next_step_requested)
        self._previous.clicked.connect(self.previous_step_requested)

    @Slot(object)
    def show_view(self, view: TheoryView) -> None:
        before, self._view = self._view, view
        self.drawing.show_view(view)
        self.field.show_view(view)
        self.outline.show_rows(view.outline, view.selected)
        self.panel.show_view(view)
        self._step.setText(view.step)
        self._counted.setText(view.counted)
        for label, words in ((self._circle, view.circle), (self._advice, view.advice)):
            label.setText(words)
            label.setVisible(bool(words))
        self._undo.setEnabled(bool(view.undo))
        if before is None or before.words != view.words or before.undo != view.undo:
            self._retranslate()

    @Slot(str)
    def show_told(self, sentence: str) -> None:
        """Something that was not done, or was done elsewhere; empty for nothing."""
        self._told.say(sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to where the work is."""
        super().focusInEvent(event)
        shown = self._stack.currentWidget()
        if shown:
            shown.setFocus(event.reason())

    # -- what is done here

    def _begin_drawing(self) -> None:
        self._show_part(self.drawing)

    def _begin_weighing(self) -> None:
        self._show_part(self.field)

    def _show_part(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        is_drawing = part is self.drawing
        for button, is_chosen in ((self._draw, is_drawing), (self._weigh, not is_drawing)):
            button.show_chosen(is_chosen=is_chosen)
        for widget in (self._adding, self._tidy, self._smaller, self._larger, self._fit):
            widget.setVisible(is_drawing)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        pressed: QObject = self.sender()
        self.drawing.add(next(kind for kind, button in self._kinds.items() if button is pressed))

    def _tidy_up(self) -> None:
        self.wished.emit(Tidy())
        self.drawing.fit()

    def _retranslate(self) -> None:
        self._draw.name(self.tr("Draw"))
        self._weigh.name(self.tr("Weigh"))
        for number, (kind, word) in enumerate(self._view.words.columns if self._view else (), 1):
            self._kinds[kind].name(f"+ {word}", self.tr("Add: {kind}").format(kind=word), str(number))
        self._smaller.name("−", self.tr("Smaller"), "Ctrl+-")
        self._larger.name("+", self.tr("Larger"), "Ctrl++")
        self._fit.name(self.tr("All"), self.tr("Show all of it"), "Ctrl+0")
        self._tidy.name(self.tr("Tidy up"))
        self._undo.name(self.tr("Undo"), self.tr("Undo"), self._view.undo if self._view else "")
        self._beamer.name(self.tr("Show on beamer"))
        self._previous.name(self.tr("‹ Step"), self.tr("Previous step"))
        self._next.name(self.tr("Step ›"), self.tr("Next step"))
        self.drawing.setAccessibleName(self.tr("Drawing"))
        self.drawing.name_editor(self.tr("Text of the box"))
        self.outline.setAccessibleName(self.tr("Everything in the drawing"))
